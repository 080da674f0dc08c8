#include "tests/support/cli.h"

#include "tests/support/data_dir.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace tactful::tests {
namespace {

CliRun runProgram(const QString& program, const QStringList& arguments, int timeoutMs)
{
    QProcess process;
    process.start(program, arguments);
    CliRun run;
    if (!process.waitForStarted() || !process.waitForFinished(timeoutMs)) {
        process.kill();
        process.waitForFinished();
        return run;
    }
    if (process.exitStatus() == QProcess::NormalExit) run.exitCode = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

}  // namespace

QJsonObject CliRun::json() const
{
    return QJsonDocument::fromJson(out).object();
}

CliRun runCli(const QStringList& arguments, int timeoutMs)
{
    return runProgram(QString::fromStdString(cliProgram().string()), arguments, timeoutMs);
}

CliRun runPython(const QString& script, const QStringList& arguments)
{
    const QString path =
        QString::fromStdString((sourceDir() / "tests" / "independent").string()) + "/" + script;
    return runProgram("python3", QStringList{path} + arguments, 120'000);
}

QList<QStringList> readCsv(const QString& file)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly)) return {};
    QByteArray text = input.readAll();
    if (text.startsWith("\xef\xbb\xbf")) text.remove(0, 3);
    QList<QStringList> rows;
    QStringList row;
    QByteArray cell;
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (quoted) {
            if (c != '"')
                cell += c;
            else if (at + 1 < text.size() && text[at + 1] == '"')
                cell += text[++at];
            else
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == ',' || c == '\n') {
            row << QString::fromUtf8(cell);
            cell.clear();
            if (c == '\n') {
                rows << row;
                row.clear();
            }
        } else if (c != '\r') {
            cell += c;
        }
    }
    if (!row.isEmpty() || !cell.isEmpty()) rows << (row << QString::fromUtf8(cell));
    return rows;
}

}  // namespace tactful::tests

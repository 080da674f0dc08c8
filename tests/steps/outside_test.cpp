#include "tests/support/cli.h"
#include "tests/support/data_dir.h"
#include "tests/support/register.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace tactful::tests;

/// Whatever is done, nothing personal gets out of the book but what the owner asks for: not into temporary
/// files, the home folder, messages or errors.
class OutsideTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsSaidOfAnybody_data();
    void nothingIsSaidOfAnybody();
    void nothingIsLeftAnywhere();
    void theSearchFindsWhatIsThere();

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QByteArray run(const QStringList& arguments) const;
    QStringList saidOutside() const;

    QTemporaryDir m_folder;
};

namespace {

/// Each is in one column of the files alone.
const QList<QByteArray> marks{"zebedee.quill", "Zebedee",    "Quillfeather",
                              "7700900123",    "Quillworks", "Magic Roundabout",
                              "Dougaltown",    "ZQ1 2XY",    "leave with Brian"};

constexpr const char* customers =
    "First Name,Last Name,Email,Company,Address1,Address2,City,Province,Province Code,Country,Country "
    "Code,Zip,Phone,Accepts Marketing,Tags,Note,Tax Exempt\n"
    "Zebedee,Quillfeather,zebedee.quill@mail.example,Quillworks Ltd,12 Magic Roundabout,,Dougaltown,,,United "
    "Kingdom,GB,ZQ1 2XY,+447700900123,yes,,leave with Brian,no\n";

constexpr const char* orders =
    "order_id,ordered_at,customer_id,email,sku,product,quantity,unit_price,currency\n"
    "1,2026-03-01,C1,zebedee.quill@mail.example,S1,Cup,1,3.00,GBP\n"
    "2,2026-04-01,C1,zebedee.quill@mail.example,S2,Pot,1,9.00,GBP\n"
    "3,not a day,C1,zebedee.quill@mail.example,S1,Cup,1,3.00,GBP\n"  // set aside
    "4,2026-05-01,C1,zebedee.quill@mail.example@twice,S1,Cup,x,3.00,GBP\n";

constexpr const char* brief = R"({"name":"Spring","goal":"newsletter","as_of":"2026-06-01",
    "send_from":"2026-06-03","send_to":"2026-06-05"})";

void write(const QString& name, const QByteArray& text)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("no file");
}

QByteArray firstMarkIn(const QByteArray& text)
{
    for (const QByteArray& mark : marks)
        if (text.toLower().contains(mark.toLower())) return mark;
    return {};
}

}  // namespace

/// Everything that the program says, with a home and a folder for temporary files of its own.
QByteArray OutsideTest::run(const QStringList& arguments) const
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char* name :
         {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(name, path("home"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(path("home"));
    process.start(QString::fromStdString(cliProgram().string()), arguments);
    process.waitForFinished(120'000);
    return process.readAll();
}

/// Files outside the book and beside what was brought, that say something of somebody.
QStringList OutsideTest::saidOutside() const
{
    QStringList found;
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QString name = file.fileName();
        if (name.endsWith("customers.csv") || name.endsWith("orders.csv") || name.contains("/export/"))
            continue;
        if (!file.open(QIODevice::ReadOnly)) continue;
        if (!firstMarkIn(file.readAll()).isEmpty()) found << name;
    }
    return found;
}

void OutsideTest::initTestCase()
{
    QVERIFY(QDir().mkpath(path("home")));
    write(path("customers.csv"), customers);
    write(path("orders.csv"), orders);
    write(path("brief.json"), brief);
    write(path("words"), "three small words\n");
    write(path("broken.csv"), "order_id,ordered_at\n\"1,zebe");
}

void OutsideTest::nothingIsSaidOfAnybody_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString book = path("shop.tactful");
    const auto row = [&](const char* name, QStringList arguments) {
        QTest::newRow(name) << (arguments << "--passphrase-file" << path("words"));
    };
    row("new", {"new", book, "--name", "Corner shop"});
    row("customers", {"import", book, path("customers.csv"), "--today", "2026-06-01"});
    row("orders", {"import", book, path("orders.csv"), "--today", "2026-06-01", "--json"});
    row("a broken file", {"import", book, path("broken.csv")});
    row("imports", {"imports", book});
    row("status", {"status", book, "--today", "2026-06-01", "--json"});
    row("health", {"health", book, "--today", "2026-06-01"});
    row("overview", {"overview", book, "--today", "2026-06-01", "--json"});
    row("learn", {"learn", book});
    row("plan", {"plan", book, path("brief.json"), "--json"});
    row("review", {"review", book, "1", "--approve-all", "--by", "Ann"});
    row("export", {"export", book, "1", "--to", "mailchimp", "--out", path("export")});
    row("nobody of that address", {"customer", book, "show", "not.zebedee.quill@mail.example.nowhere"});
    row("nobody to erase", {"customer", book, "erase", "zebedee.quill@mail.example.nowhere"});
    row("logbook", {"logbook", book, "list"});
    row("logbook as a file", {"logbook", book, "save", path("log.csv")});
    row("backup", {"backup", book, path("copy.tactful-backup")});
    row("restore", {"restore", path("copy.tactful-backup"), path("second.tactful")});
    row("check", {"check", book});
    row("undo", {"undo-import", book, "2"});
    row("erase", {"customer", book, "erase", "1"});
}

void OutsideTest::nothingIsSaidOfAnybody()
{
    QFETCH(QStringList, arguments);
    const QByteArray said = run(arguments);
    const QByteArray mark = firstMarkIn(said);
    QVERIFY2(mark.isEmpty(), mark.constData());
    QCOMPARE(saidOutside(), QStringList());
}

void OutsideTest::nothingIsLeftAnywhere()
{
    QVERIFY(QDir(path("home")).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void OutsideTest::theSearchFindsWhatIsThere()
{
    write(path("home/note.txt"), "for zebedee.QUILL");
    QCOMPARE(saidOutside().size(), qsizetype{1});
}

TACTFUL_TEST(OutsideTest)
#include "outside_test.moc"

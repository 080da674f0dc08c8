#include "ui/pages/privacy/logbook_pdf.h"

#include "ui/pages/privacy/logbook_words.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPdfWriter>
#include <QTextDocument>

#include <algorithm>

namespace tactful::ui {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tactful::ui", text);
}

QString rowOf(const QStringList& cells, const char* tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString& cell : cells)
        row += QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), cell.toHtmlEscaped());
    return row + QStringLiteral("</tr>");
}

QString pagesOf(const steps::LogbookPage& page, const QString& shop, const QString& verdict,
                const std::string& timeZone)
{
    QString html = QStringLiteral("<h2>%1</h2><p>%2</p><table cellpadding=\"4\">")
                       .arg(tr("Logbook of %1").arg(shop).toHtmlEscaped(), verdict.toHtmlEscaped());
    html += rowOf(
        {QStringLiteral("#"), tr("When"), tr("Who"), tr("What happened"), tr("Concerns"), tr("Fingerprint")},
        "th");
    std::vector<const steps::LogbookLine*> oldestFirst;
    for (const steps::LogbookLine& line : page.lines)
        oldestFirst.push_back(&line);
    std::reverse(oldestFirst.begin(), oldestFirst.end());
    for (const steps::LogbookLine* line : oldestFirst)
        html +=
            rowOf({QString::number(line->number), dateTimeText(line->at, timeZone), actorWords(line->who),
                   eventWords(*line), concernWords(line->event), QString::fromStdString(line->fingerprint)},
                  "td");
    return html + QStringLiteral("</table>");
}

}  // namespace

Status writeLogbookPdf(const QString& file, const steps::LogbookPage& page, const QString& shop,
                       const QString& verdict, const std::string& timeZone)
{
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setTitle(tr("Logbook of %1").arg(shop));
    QTextDocument document;
    document.setHtml(pagesOf(page, shop, verdict, timeZone));
    document.print(&writer);
    if (QFileInfo(file).size() > 0) return {};
    return Error{ErrorCode::Io,
                 "The file could not be written. Check that the folder exists and that you may "
                 "write to it.",
                 QFileInfo(file).fileName().toStdString()};
}

}  // namespace tactful::ui

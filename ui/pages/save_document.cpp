#include "ui/pages/save_document.h"

#include "ui/text/paths.h"

#include <QApplication>
#include <QFileInfo>
#include <QFont>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace tactful::ui {
namespace {

constexpr int dotsPerInch = 300;
constexpr double marginMillimetres = 20.0;

Error cannotWrite(const QSaveFile& file)
{
    return {ErrorCode::Io,
            "The file could not be written: " + file.errorString().toStdString() + ". Choose another place.",
            QFileInfo(file.fileName()).fileName().toStdString()};
}

}  // namespace

Status writePdf(const QString& file, const QString& html, const QString& title, const std::string& country)
{
    QSaveFile written(file);
    if (!written.open(QIODevice::WriteOnly)) return cannotWrite(written);
    {
        QPdfWriter pages(&written);
        const bool letter = country == "US" || country == "CA";
        pages.setPageSize(QPageSize(letter ? QPageSize::Letter : QPageSize::A4));
        pages.setPageMargins(
            QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
            QPageLayout::Millimeter);
        pages.setResolution(dotsPerInch);
        pages.setTitle(title);
        QTextDocument document;
        QFont font = QApplication::font();
        font.setPointSizeF(10.0);
        document.setDefaultFont(font);
        document.setHtml(html);
        document.print(&pages);
    }
    if (!written.commit()) return cannotWrite(written);
    return {};
}

Status addPdfs(const steps::CustomerExport& copy, const std::string& country)
{
    for (const std::string& name : copy.files) {
        const Path page = copy.folder / pathFromUtf8(name);
        if (page.extension() != ".html") continue;
        const auto html = readWholeFile(page);
        if (!html) return html.error();
        Path pdf = page;
        pdf.replace_extension(".pdf");
        if (auto ok = writePdf(toQString(pdf), QString::fromStdString(*html), toQString(pdf.stem()), country);
            !ok)
            return ok;
    }
    return {};
}

}  // namespace tactful::ui

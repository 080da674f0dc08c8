#include "core/steps/share_files.h"

#include "core/base/text.h"
#include "core/documents/document.h"
#include "core/exports/csv_writer.h"
#include "core/measure/suppression.h"

#include <nlohmann/json.hpp>

namespace tactful::steps {
namespace {

using Json = nlohmann::ordered_json;

const std::optional<std::int64_t>& cellAt(const SharedTable& shared, std::size_t row, std::size_t column)
{
    return shared.cells[row * shared.columns.size() + column];
}

/// "1,203 ±9", or "1,203 (31.2%)" of everybody, or a dash for a blank cell.
std::string cellText(const SharedTable& shared, const documents::DocumentWords& words, std::size_t row,
                     std::size_t column)
{
    const auto& cell = cellAt(shared, row, column);
    if (!cell) return "–";
    const std::string figure = words.said(*cell);
    if (shared.method == ShareMethod::Noise) return figure + " ±" + words.said(shared.reach);
    const std::int64_t everybody = shared.cells.back().value_or(0);
    if (everybody <= 0) return figure;
    const double share = static_cast<double>(*cell) / static_cast<double>(everybody);
    return figure + " (" + words.percent(share, measure::percentDecimals(everybody)) + ")";
}

std::string tableText(const SharedTable& shared, const documents::DocumentWords& words)
{
    const auto safe = [](std::string text) { return replaceAll(std::move(text), "|", "\\|"); };
    std::string text = "| " + safe(shared.rowsAre) + " |";
    for (const std::string& column : shared.columns)
        text += " " + safe(column) + " |";
    text += "\n| --- |";
    for (std::size_t i = 0; i < shared.columns.size(); ++i)
        text += " --- |";
    for (std::size_t row = 0; row < shared.rows.size(); ++row) {
        text += "\n| " + safe(shared.rows[row]) + " |";
        for (std::size_t column = 0; column < shared.columns.size(); ++column)
            text += " " + cellText(shared, words, row, column) + " |";
    }
    return text;
}

Result<std::string> htmlText(const SharedTable& shared, const documents::DocumentWords& words,
                             const ShareFile& file)
{
    documents::Facts facts;
    facts.values = {{"shop_name", file.shop}, {"today", file.today}};
    const auto said = [&](const char* key) {
        return words.filled(words.said(std::string(key), "report"), facts);
    };
    const auto source = said("source");
    if (!source) return source.error();
    const auto footer = said("footer");
    if (!footer) return footer.error();
    documents::Document document;
    document.language = words.language();
    document.title = shared.title;
    document.source = *source;
    document.footer = *footer;
    document.sections = {{"figures", words.said(std::string("section"), "report"), tableText(shared, words)},
                         {"how", words.said(std::string("how"), "report"), shared.how}};
    return documents::htmlOf(document);
}

std::string quoted(const std::string& cell)
{
    const std::string safe = exports::withoutFormula(cell);
    if (safe.find_first_of(",\"\r\n") == std::string::npos) return safe;
    return "\"" + replaceAll(safe, "\"", "\"\"") + "\"";
}

/// One cell of the table in each line, so that every figure has its noise beside it.
std::string csvText(const SharedTable& shared)
{
    std::string text = "row,column,people,noise\r\n";
    for (std::size_t row = 0; row < shared.rows.size(); ++row)
        for (std::size_t column = 0; column < shared.columns.size(); ++column) {
            const auto& cell = cellAt(shared, row, column);
            text += quoted(shared.rows[row]) + "," + quoted(shared.columns[column]) + "," +
                    (cell ? std::to_string(*cell) : "") + "," +
                    (shared.method == ShareMethod::Noise ? std::to_string(shared.reach) : "") + "\r\n";
        }
    return text;
}

std::string jsonText(const SharedTable& shared, const ShareFile& file)
{
    Json rows = Json::array();
    for (std::size_t row = 0; row < shared.rows.size(); ++row) {
        Json cells = Json::array();
        for (std::size_t column = 0; column < shared.columns.size(); ++column) {
            const auto& cell = cellAt(shared, row, column);
            Json figure{{"people", cell ? Json(*cell) : Json(nullptr)}};
            if (shared.method == ShareMethod::Noise) figure["noise"] = shared.reach;
            cells.push_back(std::move(figure));
        }
        rows.push_back({{"name", shared.rows[row]}, {"cells", std::move(cells)}});
    }
    return Json{{"title", shared.title},           {"shop", file.shop}, {"as_of", isoDay(file.today)},
                {"method", nameOf(shared.method)}, {"how", shared.how}, {"columns", shared.columns},
                {"rows", std::move(rows)}}
               .dump(2) +
           "\n";
}

}  // namespace

Result<std::string> shareFileText(const SharedTable& shared, const documents::DocumentWords& words,
                                  const ShareFile& file)
{
    const std::string ending = lowerAscii(utf8Path(file.file.extension()));
    if (ending == ".html") return htmlText(shared, words, file);
    if (ending == ".csv") return csvText(shared);
    if (ending == ".json") return jsonText(shared, file);
    return Error{ErrorCode::BadInput, "The name of the file must end in .html, .csv or .json.", "file"};
}

}  // namespace tactful::steps

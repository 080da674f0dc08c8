#include "core/store/papers.h"

#include <nlohmann/json.hpp>

namespace tactful::store {
namespace {

using Json = nlohmann::json;

std::string cellsText(const std::vector<std::optional<std::int64_t>>& cells)
{
    Json json = Json::array();
    for (const auto& cell : cells)
        json.push_back(cell ? Json(*cell) : Json(nullptr));
    return json.dump();
}

std::vector<std::optional<std::int64_t>> cellsOf(std::string_view text)
{
    std::vector<std::optional<std::int64_t>> cells;
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_array()) return cells;
    for (const Json& cell : json)
        cells.push_back(cell.is_number_integer() ? std::optional(cell.get<std::int64_t>()) : std::nullopt);
    return cells;
}

}  // namespace

Result<std::vector<DocumentEdit>> documentEdits(Book& book)
{
    std::vector<DocumentEdit> all;
    Statement query(book.database(), "SELECT kind, language, section, text, generated, edited_by, edited_at "
                                     "FROM document_edit ORDER BY kind, language, section");
    const auto ok = query.forEach([&](Statement& row) {
        all.push_back({row.string(0),
                       row.string(1),
                       row.string(2),
                       row.string(3),
                       row.string(4),
                       row.string(5),
                       {row.integer(6)}});
    });
    if (!ok) return ok.error();
    return all;
}

Status keepDocumentEdit(Book& book, const DocumentEdit& edit)
{
    Statement write(book.database(),
                    "INSERT OR REPLACE INTO document_edit (kind, language, section, text, generated, "
                    "edited_by, edited_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    return write.run(edit.kind, edit.language, edit.section, edit.text, edit.generated, edit.by,
                     edit.at.seconds);
}

Status dropDocumentEdit(Book& book, std::string_view kind, std::string_view language,
                        std::string_view section)
{
    Statement drop(book.database(),
                   "DELETE FROM document_edit WHERE kind = ?1 AND language = ?2 AND section = ?3");
    if (auto ok = drop.run(kind, language, section); !ok) return ok;
    if (book.database().changedRows() > 0) return {};
    return Error{ErrorCode::NotFound, "This section was not edited.", std::string(section)};
}

Result<std::vector<DocumentAnswer>> documentAnswers(Book& book)
{
    std::vector<DocumentAnswer> all;
    Statement query(book.database(), "SELECT question, answer, note, answered_by, answered_at "
                                     "FROM document_answer ORDER BY question");
    const auto ok = query.forEach([&](Statement& row) {
        all.push_back({row.string(0), row.flag(1), row.string(2), row.string(3), {row.integer(4)}});
    });
    if (!ok) return ok.error();
    return all;
}

Status keepDocumentAnswer(Book& book, const DocumentAnswer& answer)
{
    Statement write(book.database(), "INSERT OR REPLACE INTO document_answer (question, answer, note, "
                                     "answered_by, answered_at) VALUES (?1, ?2, ?3, ?4, ?5)");
    return write.run(answer.question, answer.yes, answer.note, answer.by, answer.at.seconds);
}

Status dropDocumentAnswer(Book& book, std::string_view question)
{
    Statement drop(book.database(), "DELETE FROM document_answer WHERE question = ?1");
    return drop.run(question);
}

Result<std::vector<DocumentWriting>> documentWritings(Book& book)
{
    std::vector<DocumentWriting> all;
    Statement query(book.database(),
                    "SELECT kind, language, written_at FROM document_writing ORDER BY kind, language");
    const auto ok = query.forEach([&](Statement& row) {
        all.push_back({row.string(0), row.string(1), {row.integer(2)}});
    });
    if (!ok) return ok.error();
    return all;
}

Status noteDocumentWriting(Book& book, const DocumentWriting& writing)
{
    Statement write(book.database(), "INSERT OR REPLACE INTO document_writing (kind, language, written_at) "
                                     "VALUES (?1, ?2, ?3)");
    return write.run(writing.kind, writing.language, writing.at.seconds);
}

Result<std::vector<SharedReport>> sharedReports(Book& book)
{
    std::vector<SharedReport> all;
    Statement query(book.database(), "SELECT kind, detail, method, epsilon_milli, cells, digest, written_at "
                                     "FROM shared_report ORDER BY id");
    const auto ok = query.forEach([&](Statement& row) {
        all.push_back({row.string(0),
                       row.string(1),
                       row.string(2),
                       row.integer(3),
                       cellsOf(row.text(4)),
                       row.bytes<32>(5),
                       {row.integer(6)}});
    });
    if (!ok) return ok.error();
    return all;
}

Status addSharedReport(Book& book, const SharedReport& report)
{
    Statement write(book.database(),
                    "INSERT INTO shared_report (kind, detail, method, epsilon_milli, cells, digest, "
                    "written_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    return write.run(report.kind, report.detail, report.method, report.epsilonMilli, cellsText(report.cells),
                     report.digest, report.at.seconds);
}

}  // namespace tactful::store

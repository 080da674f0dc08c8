#include "core/steps/inspect_step.h"

#include "core/imports/archive_tables.h"
#include "core/steps/column_choices.h"
#include "core/steps/import_file.h"
#include "core/steps/my_formats.h"
#include "core/steps/reading_order.h"

#include <algorithm>

namespace tactful::steps {
namespace {

constexpr double sureEnough = 0.6;
constexpr double byValues = 0.5;

bool isFreeText(const std::string& title)
{
    const std::string key = imports::columnKey(title);
    for (const char* word : {"note", "comment", "message", "remark", "bemerkung", "anmerkung", "kommentar",
                             "notiz", "nachricht", "remarque", "mensaje", "observacion"})
        if (key.find(word) != std::string::npos) return true;
    return false;
}

/// Sentences, not the name of a thing: long with many blanks, or with line ends.
bool isProse(const std::string& text)
{
    return text.find('\n') != std::string::npos ||
           (text.size() > 80 && std::count(text.begin(), text.end(), ' ') > 8);
}

InspectedColumn inspectedColumn(const imports::ColumnGuess& guess, bool known,
                                const imports::Recognition& recognition)
{
    InspectedColumn column;
    column.title = guess.column;
    column.samples = guess.samples;
    column.field = guess.field;
    const bool prose = std::any_of(guess.samples.begin(), guess.samples.end(), isProse);
    column.privateText =
        guess.field == "note" || (guess.field.empty() && (prose || isFreeText(guess.column)));
    if (known || guess.field.empty()) {
        column.confidence = guess.confidence;
        return column;
    }
    column.confidence = confidenceOf(guess, recognition);
    if (column.privateText) column.field.clear();
    column.unsure = !column.field.empty() && column.confidence < sureEnough;
    return column;
}

/// Where no name says who bought and when, the first column whose values do is proposed, to be looked at.
void guessByValues(InspectedFile& file)
{
    for (const char* field : {"email", "ordered_at"}) {
        const auto feeds = [&](const InspectedColumn& column) { return column.field == field; };
        if (std::any_of(file.columns.begin(), file.columns.end(), feeds)) continue;
        const auto shows = [&](const InspectedColumn& column) {
            return column.field.empty() && valuesShow(field, column.samples);
        };
        const auto found = std::find_if(file.columns.begin(), file.columns.end(), shows);
        if (found == file.columns.end()) continue;
        found->field = field;
        found->confidence = byValues;
        found->unsure = true;
    }
}

/// A guess for a field that such a file has not, or that an earlier column feeds already, is worth little.
void weighGuesses(InspectedFile& file)
{
    std::vector<std::string> taken;
    for (InspectedColumn& column : file.columns) {
        if (column.field.empty()) continue;
        const bool fits = std::any_of(file.fields.begin(), file.fields.end(),
                                      [&](const FieldChoice& field) { return field.id == column.field; });
        if (!fits) {
            column.field.clear();
            column.unsure = false;
            column.confidence = 0;
        } else if (std::find(taken.begin(), taken.end(), column.field) != taken.end()) {
            column.unsure = true;
            column.confidence = std::min(column.confidence, 0.3);
        }
        taken.push_back(column.field);
    }
}

}  // namespace

Status InspectOptions::check() const
{
    if (file.empty()) return Error{ErrorCode::BadInput, "Name a file to look at.", "file"};
    if (!format.empty() && !columnMap.empty())
        return Error{ErrorCode::BadInput, "Name a format or give a column map, not both.", "format"};
    return {};
}

bool InspectedFile::ready() const
{
    return missing.empty() && std::none_of(columns.begin(), columns.end(),
                                           [](const InspectedColumn& column) { return column.unsure; });
}

Result<std::vector<Path>> tablesOf(const Path& file)
{
    return imports::tablesOf(file);
}

bool isReadBefore(const InspectedFile& a, const InspectedFile& b)
{
    const auto placeOf = [](const InspectedFile& file) {
        return ReadingPlace{file.format.empty() ? std::string() : file.kind, file.file, file.bytes};
    };
    return placeOf(a) < placeOf(b);
}

Result<InspectedFile> inspectFile(Session& session, const InspectOptions& options, Job& job)
{
    if (auto ok = options.check(); !ok) return ok.error();
    SessionParts& parts = session.parts();
    imports::ReadOptions reading = readingFor(parts, options.today);
    reading.format = options.format;
    reading.mapJson = options.columnMap;
    const auto tables = tablesOf(options.file);
    if (!tables) return tables.error();
    if (tables->size() > 1)
        return Error{
            ErrorCode::BadInput,
            "There are " + std::to_string(tables->size()) +
                " tables in this archive. Look at one of them: put its name after that of the archive "
                "and a slash.",
            utf8Path(options.file.filename())};
    const imports::FileSource source(tables->front());
    const auto found = recogniseFile(parts, source, std::move(reading), options.useMyFormat, job);
    if (!found) return found.error();
    const imports::Recognition& recognition = found->recognition;
    const bool known = !recognition.format.empty();

    InspectedFile file;
    file.file = source.name();
    file.bytes = source.size();
    file.sheet = recognition.dialect.sheet;
    for (const std::string& sheet : recognition.sheets)
        file.sheets.push_back({sheet, source.pathOfSheet(sheet)});
    file.format = recognition.format;
    file.title = recognition.title;
    file.myFormat = found->myFormat;
    file.columnMap = found->reading.mapJson;
    for (const imports::ColumnGuess& guess : recognition.columns) {
        if (!guess.field.empty()) ++file.columnsRecognised;
        file.columns.push_back(inspectedColumn(guess, known, recognition));
    }
    if (!known) guessByValues(file);
    const imports::RowKind kind =
        known ? kindOfFormat(file.format, file.columnMap) : likelyKind(file.columns);
    file.kind = imports::nameOf(kind);
    file.fields = known ? fieldChoices(kind) : allFieldChoices();
    if (!known) {
        weighGuesses(file);
        file.missing = missingFields(kind, file.columns);
    }
    return file;
}

Result<std::vector<MyFormat>> myFormats(Session& session)
{
    const auto maps = store::columnMaps(session.parts().book);
    if (!maps) return maps.error();
    std::vector<MyFormat> formats;
    for (const store::KeptMap& map : *maps)
        formats.push_back({map.id, map.name, map.savedAt});
    return formats;
}

Status saveMyFormat(Session& session, const InspectedFile& file, const std::string& columnMap,
                    const std::string& name)
{
    if (name.empty()) return Error{ErrorCode::BadInput, "The format needs a name.", "name"};
    if (const auto map = imports::parseColumnMap(columnMap, "map"); !map) return map.error();
    std::vector<std::string> header;
    for (const InspectedColumn& column : file.columns)
        header.push_back(column.title);
    return store::keepColumnMap(session.parts().book, columnSet(header), {0, name, now(), columnMap});
}

Status forgetMyFormat(Session& session, std::int64_t id)
{
    return store::forgetColumnMap(session.parts().book, id);
}

}  // namespace tactful::steps

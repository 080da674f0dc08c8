#include "app/cli/command_line.h"
#include "core/base/text.h"
#include "core/steps/inspect_step.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace tactful::cli {
namespace {

using Json = nlohmann::ordered_json;

struct InspectCommand {
    std::string file;
    std::string format;
    std::string sheet;
    std::string mapFile;
    std::string saveAs;
    std::vector<std::string> choices;  ///< COLUMN=FIELD
};

Json jsonOf(const steps::InspectedFile& file)
{
    Json columns = Json::array();
    for (const steps::InspectedColumn& column : file.columns)
        columns.push_back({{"title", column.title},
                           {"samples", column.samples},
                           {"field", column.field},
                           {"confidence", column.confidence},
                           {"unsure", column.unsure},
                           {"private_text", column.privateText}});
    Json fields = Json::array();
    for (const steps::FieldChoice& field : file.fields)
        fields.push_back({{"id", field.id}, {"kind", nameOf(field.kind)}, {"needed", field.needed}});
    Json sheets = Json::array();
    for (const steps::InspectedSheet& sheet : file.sheets)
        sheets.push_back(sheet.name);
    return {{"file", file.file},
            {"sheet", file.sheet},
            {"sheets", std::move(sheets)},
            {"bytes", file.bytes},
            {"format", file.format},
            {"title", file.title},
            {"kind", file.kind},
            {"my_format", file.myFormat},
            {"recognised", file.columnsRecognised},
            {"columns", std::move(columns)},
            {"fields", std::move(fields)},
            {"missing", file.missing},
            {"ready", file.ready()},
            {"column_map", file.columnMap}};
}

void tell(const steps::InspectedFile& file)
{
    say(file.file + ": " + (file.format.empty() ? "not recognised" : file.title) +
        (file.myFormat.empty() ? "" : " (your format \"" + file.myFormat + "\")") + ", " +
        std::to_string(file.columnsRecognised) + " of " + std::to_string(file.columns.size()) +
        " columns recognised");
    for (const steps::InspectedSheet& sheet : file.sheets)
        say("  sheet \"" + sheet.name + "\"" + (sheet.name == file.sheet ? ", which is shown here" : ""));
    for (const steps::InspectedColumn& column : file.columns)
        say("  " + column.title + " -> " + (column.field.empty() ? "left out" : column.field) +
            (column.unsure ? "  please check" : ""));
    for (const std::string& field : file.missing)
        say("  Nothing gives " + field + ", without which the file cannot be read.");
}

/// "COLUMN=FIELD"; nothing after the sign: leave it out.
Result<std::vector<steps::ColumnChoice>> choicesOf(const InspectCommand& command,
                                                   const steps::InspectedFile& file)
{
    std::vector<steps::ColumnChoice> choices;
    for (const std::string& text : command.choices) {
        const auto sign = text.rfind('=');
        std::size_t column = 0;
        while (column < file.columns.size() && file.columns[column].title != text.substr(0, sign))
            ++column;
        if (sign == std::string::npos || column == file.columns.size())
            return Error{ErrorCode::BadInput, "--set needs COLUMN=FIELD with a column of the file.", "--set"};
        choices.push_back({column, text.substr(sign + 1)});
    }
    return choices;
}

/// With the choices of the command line, kept if asked to.
Result<steps::InspectedFile> inspected(steps::Session& session, const InspectCommand& command, Job& job)
{
    steps::InspectOptions options;
    options.file = pathFromUtf8(command.file);
    if (!command.sheet.empty()) options.file /= pathFromUtf8(command.sheet);
    options.format = command.format;
    if (!command.mapFile.empty()) {
        auto map = readWholeFile(pathFromUtf8(command.mapFile), 1 << 20);
        if (!map) return map.error();
        options.columnMap = std::move(*map);
    }
    auto file = steps::inspectFile(session, options, job);
    if (!file || (command.choices.empty() && command.saveAs.empty())) return file;
    const auto choices = choicesOf(command, *file);
    if (!choices) return choices.error();
    const auto map = steps::columnMapOf(*file, *choices);
    if (!map) return map.error();
    if (!command.saveAs.empty())
        if (auto ok = steps::saveMyFormat(session, *file, *map, command.saveAs); !ok) return ok.error();
    options.format.clear();
    options.columnMap = *map;
    return steps::inspectFile(session, options, job);
}

}  // namespace

void addInspect(CommandLine& line)
{
    auto values = std::make_shared<InspectCommand>();
    CLI::App& command = line.add("inspect", "Say what a file is and what its columns would become",
                                 [&line, values](Job& job) -> Status {
                                     auto session = line.openBook();
                                     if (!session) return session.error();
                                     const auto file = inspected(*session, *values, job);
                                     if (!file) return file.error();
                                     if (line.json())
                                         print(jsonOf(*file));
                                     else
                                         tell(*file);
                                     return {};
                                 });
    line.takesBook(command);
    line.takesJson(command);
    command.add_option("FILE", values->file, "The file")->required();
    command.add_option("--as", values->format, "Look at it as this format (see: tactful-cli formats)");
    command.add_option("--sheet", values->sheet,
                       "The sheet of a workbook (else the first that is recognised)");
    command.add_option("--map", values->mapFile, "Look at it with this column map (JSON)");
    command.add_option("--set", values->choices, "COLUMN=FIELD: what a column becomes; COLUMN=: left out");
    command.add_option("--save-as", values->saveAs,
                       "Keep this mapping as a format of yours, under this name");
}

}  // namespace tactful::cli

#include "app/cli/command_line.h"
#include "core/steps/import_step.h"

#include <memory>

namespace tactful::cli {
namespace {

struct IssuesCommand {
    std::int64_t batch = 0;
    std::string file;
};

Status listRows(steps::Session& session, std::int64_t batch)
{
    const auto rows =
        steps::setAsideRows(session, batch ? std::optional<data::BatchId>(batch) : std::nullopt);
    if (!rows) return rows.error();
    for (const steps::SetAsideRow& row : *rows)
        say("batch " + std::to_string(row.batch) + "\t" + row.file + "\tline " +
            std::to_string(row.issue.line) + "\t" + row.issue.code + "\t" + row.issue.message);
    if (rows->empty()) say("No rows are set aside.");
    return {};
}

}  // namespace

void addIssues(CommandLine& line)
{
    auto values = std::make_shared<IssuesCommand>();
    CLI::App& command = line.add(
        "issues", "Show the rows that were set aside, or write them to be repaired",
        [&line, values](Job&) -> Status {
            auto session = line.openBook();
            if (!session) return session.error();
            if (values->file.empty()) return listRows(*session, values->batch);
            if (values->batch == 0)
                return Error{ErrorCode::BadInput,
                             "--out needs --batch: files differ in their columns, so one file holds the rows "
                             "of one batch.",
                             "--batch"};
            if (auto ok = steps::writeSetAsideRows(*session, values->batch, pathFromUtf8(values->file)); !ok)
                return ok;
            say("Wrote " + values->file + ". Mend the rows and import the file again.");
            return {};
        });
    line.takesBook(command);
    command.add_option("--batch", values->batch, "Only this import");
    command.add_option("--out", values->file, "Write the rows, with their reasons, as a CSV file");
}

}  // namespace tactful::cli

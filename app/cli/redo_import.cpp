#include "app/cli/command_line.h"
#include "core/base/text.h"
#include "core/steps/import_history_step.h"

#include <memory>

namespace tactful::cli {

void addRedoImport(CommandLine& line)
{
    auto batch = std::make_shared<data::BatchId>(0);
    CLI::App& command = line.add("redo-import", "Bring in again what was undone, from the very same bytes",
                                 [&line, batch](Job& job) -> Status {
                                     auto session = line.openBook();
                                     if (!session) return session.error();
                                     const auto redone = steps::redoImport(*session, *batch, job);
                                     if (!redone) return redone.error();
                                     say(redone->file + " is import " + std::to_string(redone->batch) +
                                         " now: " + groupedNumber(redone->ordersNew) + " orders, " +
                                         groupedNumber(redone->customersNew) + " customers.");
                                     return {};
                                 });
    line.takesBook(command);
    command.add_option("BATCH", *batch, "Number of the import (see: tactful-cli imports)")->required();
}

}  // namespace tactful::cli

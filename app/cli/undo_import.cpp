#include "app/cli/command_line.h"
#include "core/base/text.h"
#include "core/steps/import_history_step.h"

#include <memory>

namespace tactful::cli {

void addUndoImport(CommandLine& line)
{
    auto batch = std::make_shared<data::BatchId>(0);
    CLI::App& command = line.add(
        "undo-import", "Take an import out of the book, as if it had never been",
        [&line, batch](Job& job) -> Status {
            auto session = line.openBook();
            if (!session) return session.error();
            const auto undone = steps::undoImport(*session, *batch, job);
            if (!undone) return undone.error();
            say("Taken out: " + groupedNumber(undone->orders) + " orders, " +
                groupedNumber(undone->customers) + " customers, " + groupedNumber(undone->products) +
                " products.");
            if (undone->importsReadAgain > 0)
                say("Read again without it: " + std::to_string(undone->importsReadAgain) + " later imports.");
            return {};
        });
    line.takesBook(command);
    command.add_option("BATCH", *batch, "Number of the import (see: tactful-cli imports)")->required();
}

}  // namespace tactful::cli

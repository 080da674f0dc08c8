#include "app/cli/command_line.h"
#include "core/steps/backup_step.h"

#include <memory>

namespace tactful::cli {

void addRestore(CommandLine& line)
{
    auto file = std::make_shared<std::string>();
    CLI::App& command = line.add(
        "restore", "Make a book from a backup; never overwrites one", [&line, file](Job& job) -> Status {
            auto words = line.passphrase();
            if (!words) return words.error();
            const auto restored = steps::restoreBackup(pathFromUtf8(*file), line.bookPath(), *words, job);
            if (!restored) return restored;
            say("Restored " + utf8Path(line.bookPath().filename()) + ".");
            return {};
        });
    command.add_option("FILE", *file, "The backup")->required();
    line.takesBook(command);
}

}  // namespace tactful::cli

#include "app/cli/command_line.h"
#include "core/base/text.h"
#include "core/steps/backup_step.h"

#include <memory>

namespace tactful::cli {
namespace {

struct BackupCommand {
    std::string file;
    std::string passphraseFile;
    bool open = false;
};

}  // namespace

void addBackup(CommandLine& line)
{
    auto values = std::make_shared<BackupCommand>();
    CLI::App& command =
        line.add("backup", "Write the book and its keys into one file", [&line, values](Job& job) -> Status {
            steps::BackupOptions options;
            options.withoutPassphrase = values->open;
            if (!values->passphraseFile.empty()) {
                auto words = passphraseIn(values->passphraseFile);
                if (!words) return words.error();
                options.passphrase = std::move(*words);
            }
            auto session = line.openBook();
            if (!session) return session.error();
            const auto backup = steps::backupBook(*session, pathFromUtf8(values->file), options, job);
            if (!backup) return backup.error();
            say("Wrote " + utf8Path(backup->file.filename()) + " (" + groupedNumber(backup->bytes) +
                " bytes, " + (backup->hasPassphrase ? "locked" : "not locked") + ").");
            return {};
        });
    line.takesBook(command);
    command.add_option("FILE", values->file, "The backup")->required();
    command.add_option("--backup-passphrase-file", values->passphraseFile,
                       "Lock the backup of a book without a passphrase with the one in this file");
    command.add_flag("--without-passphrase", values->open, "Whoever has the backup may read it");
}

}  // namespace tactful::cli

#include "app/cli/command_line.h"
#include "app/cli/shop_options.h"
#include "core/steps/computer_step.h"
#include "core/steps/lock_step.h"

#include <memory>

namespace tactful::cli {
namespace {

std::string yesOrNo(bool value)
{
    return value ? "yes" : "no";
}

void tell(const data::ShopSettings& settings)
{
    say("Name                    " + settings.name);
    say("Currency                " + settings.currency.text());
    say("Country                 " + settings.country);
    say("Time zone               " + settings.timeZone);
    say("Language                " + settings.language);
    say("Legal name              " + settings.legalName);
    say("Postal address          " + settings.postalAddress);
    say("Answers go to           " + settings.replyTo);
    say("Web site                " + settings.website);
    say("No offered at checkout  " + yesOrNo(settings.optOutOfferedAtCheckout));
    say("Notice names profiling  " + yesOrNo(settings.noticeNamesProfiling));
    say("Contract with service   " + yesOrNo(settings.processorContract));
}

struct LockOptions {
    std::string file;
    bool remove = false;
    bool makeCode = false;
    bool forgetComputers = false;
};

Status tellComputers(const steps::Session& session)
{
    const auto locked = steps::hasPassphrase(session.path());
    if (!locked) return locked.error();
    if (!*locked) return {};
    const auto known = steps::knownComputers(session.path());
    if (!known) return known.error();
    say("Opens without asking    on " + std::to_string(known->computers.size()) +
        (known->computers.size() == 1 ? " computer" : " computers"));
    return {};
}

Status makeCode(steps::Session& session)
{
    const auto code = steps::makeRecoveryCode(session);
    if (!code) return code.error();
    say("Recovery code           " + *code);
    say("Write it down and keep it apart from this computer: it opens the book wherever the passphrase does, "
        "and "
        "is shown only now. An earlier one opens nothing any more.");
    return {};
}

Status changeLock(const CommandLine& line, steps::Session& session, const LockOptions& lock)
{
    if (lock.file.empty() && !lock.remove) return {};
    const auto old = line.passphrase();
    if (!old) return old.error();
    if (lock.remove) return steps::changePassphrase(session, *old, std::nullopt);
    const auto words = passphraseIn(lock.file);
    if (!words) return words.error();
    return steps::changePassphrase(session, *old, *words);
}

Status run(const CommandLine& line, const ShopOptions& options, const LockOptions& lock)
{
    auto session = line.openBook();
    if (!session) return session.error();
    const auto settings = withOptions(session->settings(), options);
    if (!settings) return settings.error();
    if (auto ok = session->changeSettings(*settings); !ok) return ok;
    if (auto ok = changeLock(line, *session, lock); !ok) return ok;
    if (lock.forgetComputers)
        if (auto ok = steps::forgetAllComputers(*session); !ok) return ok;
    tell(session->settings());
    if (auto ok = tellComputers(*session); !ok) return ok;
    return lock.makeCode ? makeCode(*session) : Status();
}

}  // namespace

void addSettings(CommandLine& line)
{
    auto options = std::make_shared<ShopOptions>();
    auto lock = std::make_shared<LockOptions>();
    CLI::App& command = line.add("settings", "Show what the book knows of the shop, or change it",
                                 [&line, options, lock](Job&) { return run(line, *options, *lock); });
    line.takesBook(command);
    addShopOptions(command, *options);
    command.add_option(
        "--set-passphrase-file", lock->file,
        "Lock the book with the passphrase in this file; computers that were remembered ask again");
    command.add_flag("--make-recovery-code", lock->makeCode,
                     "Print a new code that opens the book when the passphrase is forgotten");
    command.add_flag("--forget-computers", lock->forgetComputers,
                     "Let every computer that was told to remember the book ask for the passphrase again");
    command.add_flag("--remove-passphrase", lock->remove, "Let the book open without a passphrase");
}

}  // namespace tactful::cli

#include "app/cli/command_line.h"

#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <thread>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace tactful::cli {
namespace {

/// Set by Ctrl+C, watched by a thread that asks the running job to stop: a signal handler may do no more.
std::atomic<bool> interrupted{false};
static_assert(std::atomic<bool>::is_always_lock_free);

void onInterrupt(int)
{
    interrupted = true;
}

bool errorsGoToTerminal()
{
#ifdef _WIN32
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(fileno(stderr)) != 0;
#endif
}

void showProgress(const Progress& progress)
{
    if (progress.total > 0)
        std::fprintf(stderr, "\r\033[K%s: %lld%%", progress.phase.c_str(),
                     static_cast<long long>(100 * progress.done / progress.total));
    else
        std::fprintf(stderr, "\r\033[K%s: %s", progress.phase.c_str(), groupedNumber(progress.done).c_str());
    std::fflush(stderr);
}

Status runAction(const CommandLine::Action& action)
{
    std::stop_source stop;
    std::signal(SIGINT, onInterrupt);
    const std::jthread watcher([&stop](const std::stop_token& done) {
        while (!done.stop_requested() && !interrupted)
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        if (interrupted) stop.request_stop();
    });
    const bool terminal = errorsGoToTerminal();
    Job job(stop.get_token(), terminal ? Job::Listener(showProgress) : Job::Listener());
    Status outcome = action(job);
    if (terminal) std::fprintf(stderr, "\r\033[K");
    return outcome;
}

}  // namespace

CommandLine::CommandLine()
    : m_app("Tactful on the command line: from a shop's exports to campaign files.", "tactful-cli")
{
    m_app.require_subcommand(1);
    m_app.set_version_flag("--version", "tactful-cli " TACTFUL_VERSION);
    m_app.failure_message(CLI::FailureMessage::help);
}

CLI::App& CommandLine::add(const std::string& name, const std::string& description, Action action)
{
    CLI::App* command = m_app.add_subcommand(name, description);
    command->callback([this, action = std::move(action)] { m_chosen = action; });
    return *command;
}

void CommandLine::takesBook(CLI::App& command)
{
    command.add_option("BOOK", m_book, "The book, NAME.tactful")->required();
    command.add_option("--passphrase-file", m_passphraseFile,
                       "A file whose first line is the passphrase of the book, or its recovery code");
}

void CommandLine::takesJson(CLI::App& command)
{
    command.add_flag("--json", m_json, "Print one JSON document");
}

void CommandLine::takesDeed(CLI::App& command, const std::vector<std::string>& actions, std::string& action,
                            std::string& by)
{
    takesBook(command);
    takesJson(command);
    command.add_option("ACTION", action, join(actions, ", "))->required()->check(CLI::IsMember(actions));
    command.add_option("--by", by, "Who does this; kept in the logbook");
}

Result<std::string> passphraseIn(const std::string& file)
{
    auto text = readWholeFile(pathFromUtf8(file), 4096);
    if (!text) return text.error();
    std::string line(trim(split(*text, '\n').front()));
    if (line.empty())
        return Error{ErrorCode::BadInput,
                     "The passphrase file is empty. Its first line must be the passphrase."};
    return line;
}

Result<std::optional<std::string>> CommandLine::passphrase() const
{
    if (m_passphraseFile.empty()) return std::optional<std::string>();
    auto line = passphraseIn(m_passphraseFile);
    if (!line) return line.error();
    return std::optional<std::string>(std::move(*line));
}

Result<steps::Session> CommandLine::openBook() const
{
    auto words = passphrase();
    if (!words) return words.error();
    return steps::Session::open(bookPath(), *words);
}

int CommandLine::run(int argc, char** argv)
{
    try {
        m_app.parse(argc, argv);
    } catch (const CLI::ParseError& problem) {
        return m_app.exit(problem) == 0 ? 0 : 2;
    }
    const Status outcome = runAction(m_chosen);
    if (outcome) return 0;
    const Error& error = outcome.error();
    std::string message = "tactful-cli: " + error.detail;
    if (!error.where.empty() && !contains(error.detail, error.where)) message += " (" + error.where + ")";
    std::fprintf(stderr, "%s\n", message.c_str());
    return 1;
}

void print(const nlohmann::ordered_json& document)
{
    std::printf("%s\n",
                document.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace).c_str());
}

void say(const std::string& line)
{
    std::printf("%s\n", line.c_str());
}

Result<std::optional<Day>> dayOption(const std::string& name, const std::string& text)
{
    if (text.empty()) return std::optional<Day>();
    const auto day = parseIsoDay(text);
    if (!day) return Error{ErrorCode::BadInput, name + " must be a date such as 2026-10-06.", name};
    return std::optional<Day>(*day);
}

}  // namespace tactful::cli

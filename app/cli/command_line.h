#pragma once

#include "core/base/day.h"
#include "core/base/file.h"
#include "core/base/job.h"
#include "core/base/result.h"
#include "core/steps/session.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <optional>
#include <string>
#include <vector>

/// \file
/// What the commands of tactful-cli share: how they are registered, how they open a book, and how they speak
/// (results on standard output, everything else on standard error).

namespace tactful::cli {

class CommandLine {
public:
    /// What a command does when it was chosen; an Error is printed and becomes exit code 1.
    using Action = std::function<Status(Job&)>;

    CommandLine();

    /// A new command; options are added to what is returned.
    CLI::App& add(const std::string& name, const std::string& description, Action action);

    /// Adds "BOOK" and "--passphrase-file" to a command.
    void takesBook(CLI::App& command);
    /// Adds "--json".
    void takesJson(CLI::App& command);
    /// Of a command that does one of several things, and says who does it: both of the above, "ACTION" and
    /// "--by".
    void takesDeed(CLI::App& command, const std::vector<std::string>& actions, std::string& action,
                   std::string& by);

    Result<steps::Session> openBook() const;
    Path bookPath() const { return pathFromUtf8(m_book); }
    Result<std::optional<std::string>> passphrase() const;
    bool json() const { return m_json; }

    /// Parses and runs; the program's exit code.
    int run(int argc, char** argv);

private:
    CLI::App m_app;
    std::string m_book;
    std::string m_passphraseFile;
    bool m_json = false;
    Action m_chosen;
};

/// The first line of a file; BadInput if it is empty.
Result<std::string> passphraseIn(const std::string& file);

/// One JSON document on standard output.
void print(const nlohmann::ordered_json& document);
/// One line on standard output.
void say(const std::string& line);

/// An option's text as a day, or nothing if it is empty; BadInput names the option.
Result<std::optional<Day>> dayOption(const std::string& name, const std::string& text);

void addNew(CommandLine& line);
void addSettings(CommandLine& line);
void addDemo(CommandLine& line);
void addImport(CommandLine& line);
void addInspect(CommandLine& line);
void addImports(CommandLine& line);
void addUndoImport(CommandLine& line);
void addRedoImport(CommandLine& line);
void addBackup(CommandLine& line);
void addRestore(CommandLine& line);
void addOverview(CommandLine& line);
void addFormats(CommandLine& line);
void addIssues(CommandLine& line);
void addStatus(CommandLine& line);
void addHealth(CommandLine& line);
void addLearn(CommandLine& line);
void addRecommend(CommandLine& line);
void addForecast(CommandLine& line);
void addPlan(CommandLine& line);
void addReplay(CommandLine& line);
void addPreview(CommandLine& line);
void addReview(CommandLine& line);
void addReport(CommandLine& line);
void addLogbook(CommandLine& line);
void addExport(CommandLine& line);
void addCustomer(CommandLine& line);
void addConsent(CommandLine& line);
void addRequests(CommandLine& line);
void addRetention(CommandLine& line);
void addCustomers(CommandLine& line);
void addProducts(CommandLine& line);
void addProduct(CommandLine& line);
void addDocuments(CommandLine& line);
void addShare(CommandLine& line);
void addCheck(CommandLine& line);

}  // namespace tactful::cli

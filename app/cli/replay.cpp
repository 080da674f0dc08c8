#include "app/cli/command_line.h"
#include "app/cli/explain_documents.h"
#include "core/base/text.h"
#include "core/steps/brief_json.h"
#include "core/steps/merge_step.h"
#include "core/steps/replay_step.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <memory>

namespace tactful::cli {
namespace {

struct ReplayCommand {
    std::string briefFile;
    std::string who;
    int months = 12;
};

std::string monthText(steps::CalendarMonth month)
{
    return std::to_string(month.year) + (month.month < 10 ? "-0" : "-") + std::to_string(month.month);
}

std::string fixed(double value)
{
    std::string text = std::to_string(std::round(10.0 * value) / 10.0);
    return text.substr(0, text.find('.') + 2);
}

void tell(const steps::Replay& replay, Currency currency)
{
    const auto amount = [currency](double minor) {
        return displayAmount({static_cast<std::int64_t>(std::llround(minor)), currency});
    };
    say("From " + isoDay(replay.from) + " to " + isoDay(replay.to) + ", a campaign every " +
        std::to_string(replay.everyDays) + " days");
    for (const steps::ReplayMonth& month : replay.months) {
        say(monthText(month.month) + "  " + groupedNumber(month.messages) + " e-mails to " +
            groupedNumber(month.people) + " of " + groupedNumber(month.customers) + " customers, " +
            fixed(month.meanScore) + " personal, " + fixed(month.unsubscribes.value) +
            " unsubscribes, extra sales " + amount(month.extraSalesMinor.low) + " to " +
            amount(month.extraSalesMinor.high));
        std::string why;
        for (int reason = 0; reason < data::leftOutReasonCount; ++reason)
            if (const auto count = month.leftOut[static_cast<std::size_t>(reason)]; count > 0)
                why += (why.empty() ? "" : ", ") +
                       std::string(nameOf(static_cast<data::LeftOutReason>(reason))) + " " +
                       groupedNumber(count);
        say("         left out: " + why + "; held back " + groupedNumber(month.heldBack));
    }
    const steps::ReplayYear& year = replay.year;
    say("In all   " + groupedNumber(year.messages) + " e-mails to " + groupedNumber(year.people) +
        " people, at most " + std::to_string(year.mostInAnyMonth) + " to one in 30 days");
    say("         likely " + std::to_string(std::llround(year.unsubscribes.low)) + " to " +
        std::to_string(std::llround(year.unsubscribes.high)) + " unsubscribes, extra sales " +
        amount(year.extraSalesMinor.low) + " to " + amount(year.extraSalesMinor.high));
    for (const data::Notice& note : replay.notes)
        say("! " + note.sentence);
}

Status run(const CommandLine& line, const ReplayCommand& values, Job& job)
{
    const auto text = readWholeFile(pathFromUtf8(values.briefFile), 1 << 20);
    if (!text) return text.error();
    const auto brief = steps::parseBrief(*text);
    if (!brief) return brief.error();
    auto session = line.openBook();
    if (!session) return session.error();
    std::optional<data::CustomerId> customer;
    if (!values.who.empty()) {
        const auto found = steps::customerNamed(*session, values.who);
        if (!found) return found.error();
        customer = *found;
    }
    steps::ReplayOptions options;
    options.months = values.months;
    const auto replay = steps::replayPolicy(*session, *brief, options, job);
    if (!replay) return replay.error();
    const Currency currency = session->settings().currency;
    nlohmann::ordered_json document = documentOf(*replay, currency);
    if (customer) document["customer"] = documentOf(*replay, *customer);
    if (line.json())
        print(document);
    else if (customer)
        print(document["customer"]);
    else
        tell(*replay, currency);
    return {};
}

}  // namespace

void addReplay(CommandLine& line)
{
    auto values = std::make_shared<ReplayCommand>();
    CLI::App& command = line.add("replay", "What a brief would have sent over the last months",
                                 [&line, values](Job& job) { return run(line, *values, job); });
    line.takesBook(command);
    line.takesJson(command);
    command.add_option("BRIEF", values->briefFile, "The brief, a JSON file")->required();
    command.add_option("--months", values->months, "Whole months before this one, 1 to 36")
        ->check(CLI::Range(1, 36));
    command.add_option("--customer", values->who, "What it would have sent to one customer");
}

}  // namespace tactful::cli

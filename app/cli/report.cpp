#include "app/cli/command_line.h"
#include "app/cli/report_documents.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <memory>

namespace tactful::cli {
namespace {

struct ReportCommand {
    std::string what;
    data::CampaignId campaign = 0;
    std::string today;
};

std::string percent(double share)
{
    return std::to_string(std::lround(100.0 * share)) + "%";
}

void tell(const steps::AccuracyInsight& accuracy)
{
    if (!accuracy.learnt) {
        say("Nothing was learnt yet (tactful-cli learn).");
        return;
    }
    say("We hid your last " + std::to_string(accuracy.hiddenDays) +
        " days of sales, made our guesses, then "
        "looked at what people really did.");
    for (const steps::InsightTest& test : accuracy.tests) {
        say(test.title + " (" + test.caption + "): " + test.finding + ". " + test.usedFor + ".");
        const auto shown = [&](double value) {
            return test.unit == steps::TestUnit::MinorMoney
                       ? displayAmount({std::llround(value), accuracy.currency})
                       : std::to_string(std::lround(value));
        };
        for (const steps::TestedWay& way : test.ways)
            say("  " + shown(way.value.value) + " (" + shown(way.value.low) + " to " + shown(way.value.high) +
                ")  " + way.title);
    }
    if (!accuracy.singleOrderSentence.empty()) say(accuracy.singleOrderSentence);
}

void tell(const steps::FairnessInsight& fairness)
{
    if (!fairness.known) {
        say("No campaign was planned yet.");
        return;
    }
    say(fairness.campaignName + ": " + percent(fairness.overall) + " of those who could be chosen. " +
        fairness.sentence);
    for (const steps::GroupInsight& group : fairness.groups)
        say("  " + percent(group.share.value) + " (" + percent(group.share.low) + " to " +
            percent(group.share.high) + ")  " + group.title + ", " + groupedNumber(group.people) +
            (group.fewPeople ? " people, less sure" : " people"));
}

void tell(const steps::VarietyInsight& variety)
{
    if (!variety.known) {
        say("No campaign was planned yet.");
        return;
    }
    say(variety.campaignName + ": " + variety.sentence);
    say("  Aisles a customer sees, of your " + std::to_string(variety.aisles) + ": " +
        std::to_string(std::lround(variety.aislesPerCustomer)));
    say("  Products shown to at least one person: " + percent(variety.shownShare));
    say("  Picks that go to the 10 products picked most: " + percent(variety.bestSellerShare));
}

void tell(const steps::SegmentInsight& segments)
{
    if (segments.segments.empty()) {
        say("There are too few customers to sort them, or nothing was learnt yet (tactful-cli learn).");
        return;
    }
    for (const steps::CustomerGroup& segment : segments.segments)
        say("  " + groupedNumber(segment.customers) + "  " + segment.code);
    if (!segments.groups.empty()) say("Who behaves alike:");
    for (const steps::CustomerGroup& group : segments.groups)
        say("  " + groupedNumber(group.customers) + "  " + group.code);
}

void tell(const steps::PrivacyView& privacy)
{
    for (const steps::ChannelView& channel : privacy.channels) {
        say(std::string(nameOf(channel.channel)) + ": " + groupedNumber(channel.may) + " of " +
            groupedNumber(privacy.customers) + " customers may be written to; proof on file for " +
            groupedNumber(channel.withProof) + ".");
        for (int ground = 0; ground < steps::contactGroundCount; ++ground)
            if (const auto count = channel.customers[static_cast<std::size_t>(ground)])
                say("  " + groupedNumber(count) + "\t" +
                    std::string(nameOf(static_cast<steps::ContactGround>(ground))));
    }
    say("Delicate products: " + groupedNumber(privacy.delicate.products) + ", of which " +
        groupedNumber(std::ssize(privacy.delicate.waiting)) + " wait for your decision.");
    for (const steps::CountryView& country : privacy.countries) {
        say((country.country.empty() ? "Country not known" : country.country) + ": " +
            groupedNumber(country.customers) + " customers");
        for (const steps::RuleLine& rule : country.rules)
            if (rule.state == steps::RuleState::Stop || rule.state == steps::RuleState::Attention)
                say("  ! " + rule.title + ": " + rule.sentence);
    }
}

/// As JSON or in words.
template <class Answer>
Status show(const CommandLine& line, const Result<Answer>& answer)
{
    if (!answer) return answer.error();
    if (line.json())
        print(documentOf(*answer));
    else
        tell(*answer);
    return {};
}

Status run(CommandLine& line, const ReportCommand& values, Job& job)
{
    const auto today = dayOption("--today", values.today);
    if (!today) return today.error();
    auto session = line.openBook();
    if (!session) return session.error();
    const auto campaign = values.campaign > 0 ? std::optional(values.campaign) : std::nullopt;
    if (values.what == "accuracy") return show(line, steps::accuracyInsight(*session));
    if (values.what == "fairness") return show(line, steps::fairnessInsight(*session, campaign, job));
    if (values.what == "variety") return show(line, steps::varietyInsight(*session, campaign, job));
    if (values.what == "segments") return show(line, steps::segmentInsight(*session));
    return show(line, steps::privacyView(*session, *today, job));
}

}  // namespace

void addReport(CommandLine& line)
{
    auto values = std::make_shared<ReportCommand>();
    CLI::App& command = line.add("report", "Say how well it works, for whom, and who may be contacted",
                                 [&line, values](Job& job) -> Status { return run(line, *values, job); });
    line.takesBook(command);
    line.takesJson(command);
    command.add_option("WHAT", values->what, "accuracy, fairness, variety, segments or privacy")
        ->required()
        ->check(CLI::IsMember({"accuracy", "fairness", "variety", "segments", "privacy"}));
    command.add_option("--campaign", values->campaign, "Number of the campaign; else the newest");
    command.add_option("--today", values->today, "Judge consent as of this day");
}

}  // namespace tactful::cli

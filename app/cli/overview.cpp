#include "app/cli/command_line.h"
#include "core/base/text.h"
#include "core/steps/overview_step.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace tactful::cli {
namespace {

using Json = nlohmann::ordered_json;
using steps::CalendarMonth;

struct OverviewCommand {
    std::string today;
    std::string later;
};

std::string textOf(CalendarMonth month)
{
    return std::to_string(month.year) + (month.month < 10 ? "-0" : "-") + std::to_string(month.month);
}

Json jsonOf(const steps::ExpectedAmount& amount)
{
    return {{"minor", amount.minor}, {"low", amount.lowMinor}, {"high", amount.highMinor}};
}

Json jsonOf(const steps::MonthSales& month)
{
    return {{"month", textOf(month.month)},
            {"returning", month.returningMinor},
            {"first_time", month.firstTimeMinor},
            {"anonymous", month.anonymousMinor},
            {"orders", month.orders},
            {"campaigns", month.campaignsExported},
            {"whole", month.whole}};
}

Json jsonOf(const steps::Suggestion& suggestion)
{
    return {{"kind", nameOf(suggestion.kind)},
            {"count", suggestion.count},
            {"value", suggestion.valueMinor},
            {"campaign", suggestion.campaign},
            {"due", suggestion.due ? Json(isoDay(*suggestion.due)) : Json(nullptr)},
            {"settings", suggestion.settings}};
}

template <class T>
Json numberOrNull(const std::optional<T>& number)
{
    return number ? Json(*number) : Json(nullptr);
}

Json salesOf(const steps::Overview& overview)
{
    Json months = Json::array();
    for (const steps::MonthSales& month : overview.months)
        months.push_back(jsonOf(month));
    Json expected = Json::array();
    for (const steps::ExpectedMonth& month : overview.expected) {
        Json one = jsonOf(month.sales);
        one["month"] = textOf(month.month);
        expected.push_back(std::move(one));
    }
    Json last = nullptr;
    if (overview.lastMonth)
        last = {{"month", textOf(overview.lastMonth->month)},
                {"minor", overview.lastMonth->minor},
                {"year_before", numberOrNull(overview.lastMonth->yearBeforeMinor)}};
    return {
        {"months", std::move(months)},
        {"expected", std::move(expected)},
        {"last_month", std::move(last)},
        {"peak_month", numberOrNull(overview.peakMonth)},
        {"next_12_months", overview.nextTwelveMonths ? jsonOf(*overview.nextTwelveMonths) : Json(nullptr)}};
}

Json jsonOf(const steps::Overview& overview)
{
    Json document = salesOf(overview);
    document["today"] = isoDay(overview.today);
    document["customers"] = overview.status.customers;
    document["mailable"] = overview.status.mailable;
    document["active"] = {{"now", overview.activeCustomers.now},
                          {"month_ago", overview.activeCustomers.monthAgo}};
    document["slipping_away"] = {{"now", overview.slipping.customers.now},
                                 {"month_ago", overview.slipping.customers.monthAgo},
                                 {"former_regulars", overview.slipping.formerRegulars},
                                 {"yearly", overview.slipping.formerRegularsYearlyMinor}};
    document["segments"] = Json::array();
    for (const steps::CustomerGroup& segment : overview.segments)
        document["segments"].push_back({{"code", segment.code}, {"customers", segment.customers}});
    document["health"] = overview.status.health;
    document["quality"] = {{"working_email", numberOrNull(overview.quality.workingEmail)},
                           {"proof_of_consent", numberOrNull(overview.quality.proofOfConsent)},
                           {"products_with_aisle", numberOrNull(overview.quality.productsWithAisle)},
                           {"possible_duplicates", numberOrNull(overview.quality.possibleDuplicates)}};
    document["last_campaign"] = nullptr;
    if (const auto& last = overview.lastCampaign)
        document["last_campaign"] = {{"campaign", last->campaign},
                                     {"name", last->name},
                                     {"exported_at", isoInstant(last->exportedAt)},
                                     {"written", last->written},
                                     {"held_back", last->heldBack},
                                     {"left_out", last->leftOut}};
    document["suggestions"] = Json::array();
    for (const steps::Suggestion& suggestion : overview.suggestions)
        document["suggestions"].push_back(jsonOf(suggestion));
    return document;
}

std::string shown(std::int64_t minor, const Currency& currency)
{
    return displayAmount({minor, currency});
}

void tell(const steps::Overview& overview, const Currency& currency)
{
    say("Active customers  " + groupedNumber(overview.activeCustomers.now) + " (a month ago " +
        groupedNumber(overview.activeCustomers.monthAgo) + ")");
    say("Slipping away     " + groupedNumber(overview.slipping.customers.now) + ", " +
        groupedNumber(overview.slipping.formerRegulars) + " of them former regulars worth " +
        shown(overview.slipping.formerRegularsYearlyMinor, currency) + " a year");
    say("May be e-mailed   " + groupedNumber(overview.status.mailable) + " of " +
        groupedNumber(overview.status.customers));
    if (const auto& year = overview.nextTwelveMonths)
        say("Next 12 months    " + shown(year->minor, currency) + ", likely between " +
            shown(year->lowMinor, currency) + " and " + shown(year->highMinor, currency));
    else
        say("Next 12 months    cannot be told yet");
    for (const steps::ExpectedMonth& month : overview.expected)
        say("  " + textOf(month.month) + "         " + shown(month.sales.minor, currency) +
            ", likely between " + shown(month.sales.lowMinor, currency) + " and " +
            shown(month.sales.highMinor, currency));
    for (const steps::Suggestion& suggestion : overview.suggestions)
        say("> " + std::string(nameOf(suggestion.kind)) + " (" + groupedNumber(suggestion.count) + ")");
}

Status hide(steps::Session& session, const std::string& name, const std::optional<Day>& today)
{
    constexpr int laterDays = 7;
    const auto kind = steps::suggestionKindNamed(name);
    if (!kind) return Error{ErrorCode::BadInput, "There is no suggestion \"" + name + "\".", "--later"};
    return steps::hideSuggestion(session, *kind, today.value_or(todayUtc()) + laterDays);
}

}  // namespace

void addOverview(CommandLine& line)
{
    auto values = std::make_shared<OverviewCommand>();
    CLI::App& command = line.add("overview", "Say how the shop is doing and what to do next",
                                 [&line, values](Job& job) -> Status {
                                     const auto day = dayOption("--today", values->today);
                                     if (!day) return day.error();
                                     auto session = line.openBook();
                                     if (!session) return session.error();
                                     if (!values->later.empty())
                                         if (auto ok = hide(*session, values->later, *day); !ok) return ok;
                                     const auto overview = steps::overview(*session, *day, job);
                                     if (!overview) return overview.error();
                                     if (line.json())
                                         print(jsonOf(*overview));
                                     else
                                         tell(*overview, session->settings().currency);
                                     return {};
                                 });
    line.takesBook(command);
    line.takesJson(command);
    command.add_option("--today", values->today, "As of this day");
    command.add_option("--later", values->later, "Do not suggest this for seven days, such as slipping-away");
}

}  // namespace tactful::cli

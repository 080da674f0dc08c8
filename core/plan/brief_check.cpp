#include "core/plan/brief_check.h"

#include "core/base/money.h"
#include "core/base/text.h"

#include <algorithm>
#include <string>

namespace tactful::plan {
namespace {

constexpr std::size_t longestName = 120;

/// Collects problems under the names that brief files use.
class Problems {
public:
    void require(bool condition, std::string_view field, std::string_view what)
    {
        if (condition) return;
        m_list.push_back(
            {ErrorCode::BadInput, std::string(field) + " " + std::string(what), std::string(field)});
    }
    void requireRange(double value, double low, double high, std::string_view field)
    {
        // Written so that a value that is no number fails too.
        const bool within = value >= low && value <= high;
        require(within, field,
                "must be from " + std::to_string(static_cast<int>(low)) + " to " +
                    std::to_string(static_cast<int>(high)) + ".");
    }
    std::vector<Error> take() { return std::move(m_list); }

private:
    std::vector<Error> m_list;
};

bool isCountry(std::string_view text)
{
    const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    return text.size() == 2 && capital(text[0]) && capital(text[1]);
}

void checkDays(const data::Brief& brief, Day asOf, Problems& problems)
{
    const Day from = brief.sendFrom.value_or(asOf);
    problems.require(!brief.sendFrom || *brief.sendFrom >= asOf, "send_from",
                     "is before the day the plan is made for (" + isoDay(asOf) + ").");
    if (!brief.sendTo) return;
    problems.require(*brief.sendTo >= from, "send_to",
                     "is before the first send day (" + isoDay(from) + ").");
    problems.require(*brief.sendTo - from <= longestWindowDays, "send_to",
                     "is more than " + std::to_string(longestWindowDays) +
                         " days after the first send day; make two campaigns of it.");
}

void checkDials(const data::Dials& dials, Problems& problems)
{
    problems.requireRange(dials.personal, 0, 100, "dials.personal");
    problems.requireRange(dials.often, 1, 8, "dials.often");
    problems.requireRange(dials.discovery, 0, 1, "dials.discovery");
    problems.requireRange(dials.holdBack, 0, 1, "dials.hold_back");
    problems.requireRange(dials.nudges.clearStock, 0, 3, "dials.nudges.clear_stock");
    problems.requireRange(dials.nudges.newArrivals, 0, 3, "dials.nudges.new_arrivals");
    problems.requireRange(dials.nudges.margin, 0, 3, "dials.nudges.margin");
}

void checkBudget(const data::Brief& brief, Problems& problems)
{
    problems.require(!brief.capacityPerHour || *brief.capacityPerHour >= 1, "capacity_per_hour",
                     "must be at least 1.");
    problems.require(!brief.budget.messages || *brief.budget.messages >= 1, "budget.messages",
                     "must be at least 1.");
    if (brief.budget.costPerMessage.empty()) return;
    const auto cost = parseDecimal(brief.budget.costPerMessage);
    problems.require(cost && cost->digits >= 0, "budget.cost_per_message",
                     "must be an amount such as 0.002, not below 0.");
}

}  // namespace

std::vector<Error> briefProblems(const data::Brief& brief, Day asOf)
{
    Problems problems;
    problems.require(isValidUtf8(brief.name) && codePoints(brief.name) <= longestName, "name",
                     "must be text of at most " + std::to_string(longestName) + " characters.");
    const auto& countries = brief.audience.countries;
    problems.require(std::all_of(countries.begin(), countries.end(), isCountry), "audience.countries",
                     "must be country codes of two capital letters, such as GB.");
    checkDays(brief, brief.asOf.value_or(asOf), problems);
    checkDials(brief.dials, problems);
    checkBudget(brief, problems);
    problems.require(brief.bestSellersArm >= 0.0 && brief.bestSellersArm <= 0.3, "best_sellers_arm",
                     "must be from 0 to 0.3.");
    return problems.take();
}

Status checkBrief(const data::Brief& brief, Day asOf)
{
    const std::vector<Error> problems = briefProblems(brief, asOf);
    if (problems.empty()) return {};
    return problems.front();
}

}  // namespace tactful::plan

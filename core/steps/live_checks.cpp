#include "core/base/text.h"
#include "core/measure/group_shares.h"
#include "core/steps/live_state.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace tactful::steps {
namespace {

constexpr int newCustomerDays = 365;  ///< first order at most so long ago
constexpr double fairWithin = 10.0;   ///< percentage points

std::string people(std::size_t count)
{
    return groupedNumber(static_cast<std::int64_t>(count));
}

/// Messages above the house limit sound too familiar for this shop, whatever the dial says.
PlanCheck voiceCheck(const PlanState& state, const LiveOutcome& outcome)
{
    PlanCheck check{"brand-voice", CheckLevel::Ok, "No problems", {}, {}, false, 0};
    const data::ShopSettings& shop = state.shop->settings;
    const bool nameless = shop.legalName.empty() || shop.postalAddress.empty() || shop.replyTo.empty();
    for (const std::uint32_t at : outcome.planned)
        if (outcome.rows[at].score > shop.houseLimit) check.customers.push_back(outcome.rows[at].customer);
    if (!check.customers.empty()) {
        check.level = CheckLevel::Care;
        check.sentence = "Too familiar in " + people(check.customers.size());
    }
    if (nameless) {
        check.level = CheckLevel::Stop;
        check.sentence = "Fill in the shop's name and address under Settings";
    }
    return check;
}

PlanCheck consentCheck(const PlanState& state, const LiveOutcome& outcome)
{
    PlanCheck check{"consent", CheckLevel::Ok, {}, {}, {}, false, 0};
    for (const std::uint32_t at : outcome.planned)
        if (state.proven[at] == 0) check.customers.push_back(outcome.rows[at].customer);
    if (outcome.planned.empty()) {
        check.sentence = "Nobody to write to";
    } else if (check.customers.empty()) {
        check.sentence = "Proof for all " + people(outcome.planned.size());
    } else {
        check.level = CheckLevel::Care;
        check.sentence =
            "No proof for " + people(check.customers.size()) + " of " + people(outcome.planned.size());
    }
    return check;
}

PlanCheck stockCheck(const LiveOutcome& outcome)
{
    PlanCheck check{"stock", CheckLevel::Ok, "Enough of everything", {}, {}, false, 0};
    if (outcome.shortOf.empty()) return check;
    for (const ShortProduct& product : outcome.shortOf)
        check.products.push_back(product.product);
    const ShortProduct& worst = outcome.shortOf.front();
    check.fixed = true;  // nobody is promised what is not there, so nothing is left to do
    check.sentence = worst.name + ": " + groupedNumber(worst.left) + " left, about " +
                     groupedNumber(worst.wanted) + " wanted";
    return check;
}

PlanCheck fairnessCheck(const LiveOutcome& outcome)
{
    PlanCheck check{"fairness", CheckLevel::Ok, "One group only", {}, {}, false, 0};
    double widest = 0.0;
    for (std::size_t i = 0; i + 1 < outcome.groups.size(); i += 2) {
        const GroupRow& a = outcome.groups[i];
        const GroupRow& b = outcome.groups[i + 1];
        const measure::GroupGap gap =
            measure::gapBetween(measure::shareOf(a.chosen, a.people), measure::shareOf(b.chosen, b.people));
        widest = std::max(widest, gap.points);
        if (gap.clear && gap.points > fairWithin) check.level = CheckLevel::Care;
    }
    if (outcome.groups.empty()) return check;
    check.points = std::max<std::int64_t>(1, static_cast<std::int64_t>(std::ceil(widest)));
    check.sentence =
        "Groups within " + std::to_string(check.points) + (check.points == 1 ? " point" : " points");
    return check;
}

/// Whom the plan could choose. Whom the law or the owner leaves out, and who has not answered for so long
/// that nobody should write any more, is not eligible: leaving them out is no unfairness of the plan.
bool counts(const plan::PlanRow& row)
{
    return row.hasAddress && !row.suppressed && !row.restricted && row.hasBasis && row.inAudience &&
           !row.silent;
}

double medianOrder(const PlanState& state)
{
    std::vector<double> values;
    for (std::size_t at = 0; at < state.rows.size(); ++at)
        if (counts(state.rows[at]) && (*state.shop)[at].orders > 0)
            values.push_back((*state.shop)[at].meanOrderMinor);
    if (values.empty()) return 0.0;
    const auto middle = values.begin() + std::ssize(values) / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

enum class Side { Neither, First, Second };

struct Pair {
    const char* first;
    const char* second;
    std::function<Side(const PlanPerson&)> sideOf;
};

void addPair(const PlanState& state, const LiveOutcome& outcome, const Pair& pair,
             std::vector<GroupRow>& groups)
{
    std::array<std::int64_t, 2> all{};
    std::array<std::int64_t, 2> chosen{};
    for (std::size_t at = 0; at < outcome.rows.size(); ++at) {
        if (!counts(state.rows[at])) continue;
        const Side side = pair.sideOf((*state.shop)[at]);
        if (side == Side::Neither) continue;
        const std::size_t half = side == Side::First ? 0 : 1;
        ++all[half];
        chosen[half] += outcome.rows[at].fate != LiveFate::LeftOut ? 1 : 0;
    }
    if (all[0] == 0 || all[1] == 0) return;
    for (const std::size_t half : {std::size_t{0}, std::size_t{1}}) {
        const measure::GroupShare share = measure::shareOf(chosen[half], all[half]);
        groups.push_back({half == 0 ? pair.first : pair.second, share.people, share.chosen, share.share,
                          share.low, share.high, share.lessSure});
    }
}

}  // namespace

std::vector<GroupRow> groupsOf(const PlanState& state, const LiveOutcome& outcome)
{
    const Day asOf = state.campaign.asOf;
    const double median = medianOrder(state);
    const std::string& home = state.shop->settings.country;
    const std::array<Pair, 3> pairs{{
        {"new", "long-standing",
         [asOf](const PlanPerson& person) {
             if (!person.firstOrder) return Side::Neither;
             return asOf - *person.firstOrder <= newCustomerDays ? Side::First : Side::Second;
         }},
        {"small-baskets", "large-baskets",
         [median](const PlanPerson& person) {
             if (person.orders == 0) return Side::Neither;
             return person.meanOrderMinor < median ? Side::First : Side::Second;
         }},
        {"home", "abroad",
         [&home](const PlanPerson& person) {
             const std::string& country = person.contact.customer.country;
             if (country.empty()) return Side::Neither;
             return country == home ? Side::First : Side::Second;
         }},
    }};
    std::vector<GroupRow> groups;
    for (const Pair& pair : pairs)
        addPair(state, outcome, pair, groups);
    return groups;
}

std::vector<PlanCheck> checksOf(const PlanState& state, const LiveOutcome& outcome)
{
    return {voiceCheck(state, outcome), consentCheck(state, outcome), stockCheck(outcome),
            fairnessCheck(outcome)};
}

}  // namespace tactful::steps

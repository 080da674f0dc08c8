#include "core/base/text.h"
#include "core/measure/group_shares.h"
#include "core/steps/live_move.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tactful::steps {
namespace {

constexpr int newCustomerDays = 365;  ///< first order at most so long ago
constexpr double fairWithin = 10.0;   ///< percentage points

std::string people(std::size_t count)
{
    return groupedNumber(static_cast<std::int64_t>(count));
}

/// By person: 1 for whoever gets a message of a higher score. Gone through by place, as messages lie.
std::vector<std::uint8_t> louderThan(const LiveDecisions& decisions, double score)
{
    const ServedPeople& people = *decisions.people;
    std::vector<std::uint8_t> louder(decisions.state->rows.size(), 0);
    for (std::size_t place = 0; place < decisions.fates.size(); ++place)
        if (decisions.fates[place] == PlaceFate::WillGetIt)
            louder[decisions.state->columns.person[place]] =
                people.said[people.ownOf(place).note].surface > score ? 1 : 0;
    return louder;
}

/// Messages above the house limit sound too familiar for this shop, whatever the dial says.
PlanCheck voiceCheck(const LiveDecisions& decisions, const LiveOutcome& outcome)
{
    const PlanState& state = *decisions.state;
    PlanCheck check{"brand-voice", CheckLevel::Ok, "No problems", {}, {}, false, 0};
    const data::ShopSettings& shop = state.shop->settings;
    const bool nameless = shop.legalName.empty() || shop.postalAddress.empty() || shop.replyTo.empty();
    if (outcome.dials.personal > shop.houseLimit) {
        const std::vector<std::uint8_t> tooLoud = louderThan(decisions, shop.houseLimit);
        for (const std::uint32_t at : outcome.planned)
            if (tooLoud[at] != 0) check.customers.push_back(state.rows[at].customer);
    }
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
        if (state.proven[at] == 0) check.customers.push_back(state.rows[at].customer);
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

/// Names of the sides, in pairs.
constexpr std::array<const char*, groupSides> sideNames{"new",           "long-standing", "small-baskets",
                                                        "large-baskets", "home",          "abroad"};

/// Bit n: on side n.
unsigned sidesOf(const PlanState& state, const PlanPerson& person, double medianOrder)
{
    unsigned sides = 0;
    const auto add = [&sides](std::size_t pair, bool first) { sides |= 1U << (2 * pair + (first ? 0 : 1)); };
    if (person.firstOrder) add(0, state.campaign.asOf - *person.firstOrder <= newCustomerDays);
    if (person.orders > 0) add(1, person.meanOrderMinor < medianOrder);
    const std::string& country = person.contact.customer.country;
    if (!country.empty()) add(2, country == state.shop->settings.country);
    return sides;
}

}  // namespace

void addGroups(PlanState& state)
{
    const double median = medianOrder(state);
    for (std::size_t at = 0; at < state.rows.size(); ++at) {
        const bool served = state.placeOf[at] != PlanState::noPlace;
        if (!served && !counts(state.rows[at])) continue;
        const unsigned sides = sidesOf(state, (*state.shop)[at], median);
        for (std::size_t side = 0; side < groupSides; ++side)
            state.groupPeople[side] += sides >> side & 1U;
    }
    for (const std::uint32_t at : state.columns.person) {
        const auto sides = static_cast<std::uint8_t>(sidesOf(state, (*state.shop)[at], median));
        state.columns.groups.push_back(sides);
        state.rows[at].groups = plan::groupsOfSides(sides);
    }
}

std::vector<GroupRow> groupsOf(const PlanState& state, const LiveSums& sums)
{
    std::vector<GroupRow> groups;
    for (std::size_t pair = 0; pair < groupSides; pair += 2) {
        if (state.groupPeople[pair] == 0 || state.groupPeople[pair + 1] == 0) continue;
        for (const std::size_t side : {pair, pair + 1}) {
            const measure::GroupShare share = measure::shareOf(sums.chosen[side], state.groupPeople[side]);
            groups.push_back({sideNames[side], share.people, share.chosen, share.share, share.low, share.high,
                              share.lessSure});
        }
    }
    return groups;
}

std::vector<PlanCheck> checksOf(const Decided& decided, const LiveOutcome& outcome)
{
    return {voiceCheck(*decided.decisions, outcome), consentCheck(*decided.decisions->state, outcome),
            stockCheck(outcome), fairnessCheck(outcome)};
}

}  // namespace tactful::steps

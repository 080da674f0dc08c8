#include "core/base/digest.h"
#include "core/base/random.h"
#include "core/plan/brief_check.h"
#include "core/plan/send_value.h"
#include "core/steps/hearing.h"
#include "core/steps/live_state.h"

#include <algorithm>
#include <cmath>

namespace tactful::steps {
namespace {

constexpr int daysBeforeSending = 2;  ///< for the review and the upload
constexpr int mostOften = 8;
constexpr std::uint64_t drawSeed = 0x6469'7363'6f76;  ///< who gets the odd place for new things

std::string titleOf(data::Goal goal)
{
    switch (goal) {
    case data::Goal::ThankRegulars:
        return "Thank our regulars";
    case data::Goal::WinBack:
        return "Win them back";
    case data::Goal::Welcome:
        return "Welcome";
    case data::Goal::NewArrivals:
        return "New arrivals";
    case data::Goal::ClearStock:
        return "Clear stock";
    case data::Goal::Newsletter:
        return "Newsletter";
    }
    return {};
}

data::Campaign campaignOf(const data::Brief& brief, const LiveShop& shop)
{
    const Day asOf = shop.material.asOf;
    data::Campaign campaign;
    campaign.name = brief.name.empty() ? titleOf(brief.goal) : brief.name;
    campaign.brief = brief;
    campaign.asOf = asOf;
    const SendWindow window = sendWindowOf(brief, std::max(asOf, shop.today));
    campaign.sendFrom = window.from;
    campaign.sendTo = window.to;
    return campaign;
}

/// The same shop and campaign give the same hold-out, also when the plan is made again.
plan::HoldoutKey holdoutKey(const data::Campaign& campaign, const data::ShopSettings& settings)
{
    const auto number = [](std::string_view text) {
        const Digest digest = digestOf(text);
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < 8; ++i)
            value = (value << 8) | digest[i];
        return value;
    };
    return {number(settings.name), number(campaign.name + "\n" + std::string(nameOf(campaign.brief.goal)))};
}

plan::DecisionOptions decisionOptions(const data::Campaign& campaign, const LiveShop& shop)
{
    const data::Budget& budget = campaign.brief.budget;
    plan::DecisionOptions options;
    options.messages = budget.messages;
    options.holdoutKey = holdoutKey(campaign, shop.settings);
    options.rates = shop.effects.rates;
    options.spamRate = shop.spamRate;
    if (const auto cost = parseDecimal(budget.costPerMessage))
        options.costMinor = static_cast<double>(cost->digits) *
                            std::pow(10.0, shop.settings.currency.minorDigits() - cost->scale);
    return options;
}

/// How far a message's worth and harm depend on relevance and score. Both grow evenly, so two points tell
/// all.
PersonWorth worthOf(const PlanState& state, std::size_t at)
{
    const LiveShop& shop = *state.shop;
    const plan::ExpectedPurchases& purchases = state.purchases[at];
    plan::SendValueRates rates;
    rates.lift = shop.effects.lift.groups[static_cast<std::size_t>(liftGroupOf(shop[at].orders))].mean;
    PersonWorth worth;
    worth.extraAtNone = plan::expectedExtraMinor(purchases, 0.0, rates);
    worth.extraPerRelevance = plan::expectedExtraMinor(purchases, 1.0, rates) - worth.extraAtNone;
    worth.riskAtNone = plan::unsubscribeRisk(0.0, state.pressure[at], state.options.rates);
    worth.riskPerPoint =
        plan::unsubscribeRisk(1.0, state.pressure[at], state.options.rates) - worth.riskAtNone;
    worth.orderMinor = state.rows[at].orderMinor;
    worth.buys = 1.0 - std::exp(-purchases.orders);
    return worth;
}

/// Where somebody may be written to: all dials that allow it, with what was planned already.
std::uint8_t openDials(const PlanState& state, std::size_t at)
{
    unsigned open = state.mayHear[at];
    for (int often = 1; often <= mostOften; ++often)
        if (state.rows[at].recentMessages >= often) open &= ~(1U << (often - 1));
    return static_cast<std::uint8_t>(open);
}

/// Whose sales are expected to be highest is served first, so that the last piece of something goes where it
/// matters; the order is fixed, so the plan is too.
void addServingOrder(PlanState& state)
{
    const std::size_t count = state.rows.size();
    state.closed.resize(count);
    state.placeOf.assign(count, PlanState::noPlace);
    std::vector<std::uint32_t>& order = state.columns.person;
    for (std::size_t at = 0; at < count; ++at) {
        plan::PlanRow row = state.rows[at];
        row.fits = true;
        row.recentMessages = 0;
        row.resting = openDials(state, at) == 0;
        const auto closed = plan::closedGate(row, mostOften);
        if (closed) {
            state.closed[at] = *closed;
            ++state.closedCounts[static_cast<std::size_t>(*closed)];
        } else {
            order.push_back(static_cast<std::uint32_t>(at));
        }
    }
    std::stable_sort(order.begin(), order.end(), [&state](std::uint32_t a, std::uint32_t b) {
        return (*state.shop)[a].score.expectedValue > (*state.shop)[b].score.expectedValue;
    });
    for (std::size_t place = 0; place < order.size(); ++place)
        state.placeOf[order[place]] = static_cast<std::uint32_t>(place);
}

/// All columns that need neither candidates nor hours.
void addColumns(PlanState& state)
{
    ServingColumns& columns = state.columns;
    std::vector<plan::HoldoutPerson> line;
    line.reserve(columns.size());
    for (const std::uint32_t at : columns.person) {
        const plan::PlanRow& row = state.rows[at];
        columns.mayHear.push_back(openDials(state, at));
        columns.ownTaste.push_back(state.ownTaste[at]);
        columns.knowsTaste.push_back(state.knowsTaste(at) ? 1 : 0);
        columns.say.push_back(state.personKeys[at]);
        columns.proven.push_back(state.proven[at]);
        const std::uint64_t drawn = mix(drawSeed, static_cast<std::uint64_t>(row.customer));
        columns.draw.push_back(static_cast<std::uint16_t>(drawn % ServingColumns::drawCount));
        columns.worth.push_back(worthOf(state, at));
        columns.waited.push_back(row.waitedDays);
        line.push_back({row.customer, row.spendMinor});
    }
    state.holdout = plan::HoldoutLine(line, state.options.holdoutKey);
}

Status addSendTimes(PlanState& state, const Job& job)
{
    plan::ScheduleOptions hours;
    hours.from = state.campaign.sendFrom;
    hours.to = state.campaign.sendTo;
    hours.perHour = state.campaign.brief.capacityPerHour;
    hours.shop = state.shop->people.shopTimes;
    hours.kappa = state.shop->people.hourWeight;
    hours.weekdayKappa = state.shop->people.weekdayWeight;
    std::vector<plan::ScheduledPerson> people;
    people.reserve(state.columns.size());
    OwnClocks clocks(state.shop->settings, state.shop->zone, hours.from);
    for (const std::uint32_t at : state.columns.person)
        people.push_back(scheduledOf((*state.shop)[at], clocks, state.shop->past, hours));
    auto times = plan::SendTimes::prepare(std::move(people), hours, job);
    if (!times) return times.error();
    state.sendTimes = std::move(*times);
    if (hours.perHour) return {};
    // Where hours are not limited everybody's best hour is theirs, whoever else goes.
    const std::vector<std::uint8_t> everybody(state.columns.size(), 1);
    const auto schedule = state.sendTimes->assign(everybody, job);
    if (!schedule) return schedule.error();
    for (std::size_t place = 0; place < state.columns.size(); ++place) {
        const std::optional<plan::SendSlot>& slot = schedule->sendTimes[place];
        if (!slot)
            state.columns.mayHear[place] = 0;  // no day of the window is far enough from other messages
        state.columns.slot.push_back(slot ? slotNumber(*slot, state.campaign) : std::uint16_t{0});
    }
    return {};
}

}  // namespace

SendWindow sendWindowOf(const data::Brief& brief, Day today)
{
    const Day usual = today + daysBeforeSending;
    SendWindow window;
    window.from = brief.sendFrom.value_or(brief.sendTo ? std::min(*brief.sendTo, usual) : usual);
    window.to = std::max(window.from, brief.sendTo.value_or(window.from + 2));
    return window;
}

std::uint16_t slotNumber(const plan::SendSlot& slot, const data::Campaign& campaign)
{
    return static_cast<std::uint16_t>((slot.day - campaign.sendFrom) * 24 + slot.hour);
}

plan::PickOptions pickOptions(const PlanState& state, const data::Dials& dials)
{
    plan::PickOptions options;
    options.discovery = dials.discovery;
    options.nudges = dials.nudges;
    options.goal = state.campaign.brief.goal;
    options.sendDay = state.campaign.sendFrom;
    return options;
}

bool PlanState::knowsTaste(std::size_t person) const
{
    const plan::PickCustomer& tastes = (*shop)[person].tastes;
    return ownTaste[person] != 0 && (*shop)[person].orders > 0 &&
           !(tastes.bought.empty() && tastes.aisles.empty());
}

bool PlanState::newToThem(std::size_t person, data::ProductId product) const
{
    if (!knowsTaste(person)) return false;
    data::Pick pick;
    pick.product = product;
    pick.newToThem = true;
    return plan::isNewToThem((*shop)[person].tastes, pick, shop->shelf[shop->shelf.find(product)]);
}

data::Pick PlanState::pickOf(std::size_t person, const plan::Candidate& candidate) const
{
    const std::vector<data::Pick>& own = (*shop)[person].candidates;
    const std::vector<data::Pick>& best = shop->people.popular;
    data::Pick pick;
    if (candidate.place < own.size()) {
        pick = own[candidate.place];
    } else if (candidate.place < own.size() + best.size()) {
        pick = best[candidate.place - own.size()];
    } else {
        pick.product = arrivals[candidate.place - own.size() - best.size()];
        pick.reason = data::PickReason::NewArrival;
    }
    pick.relevance = candidate.relevance;
    pick.newToThem = candidate.newToThem && knowsTaste(person);
    return pick;
}

Result<std::shared_ptr<const PlanState>> makeState(std::shared_ptr<const LiveShop> shop,
                                                   const data::Brief& brief, Job& job,
                                                   std::size_t candidatesEach)
{
    if (auto ok = plan::checkBrief(brief, shop->material.asOf); !ok) return ok.error();
    auto state = std::make_shared<PlanState>();
    state->shop = std::move(shop);
    state->campaign = campaignOf(brief, *state->shop);
    state->options = decisionOptions(state->campaign, *state->shop);
    state->maker = state->shop->maker.forGoal(brief.goal);
    state->ladders = std::make_unique<Ladders>(brief.goal, state->shop->tact.weights);
    state->candidatesEach = candidatesEach;
    job.begin("Getting ready to decide", ProgressUnit::Customers, 0);
    if (auto ok = addPeople(*state, job); !ok) return ok.error();
    addServingOrder(*state);
    addColumns(*state);
    addGroups(*state);
    if (auto ok = addSendTimes(*state, job); !ok) return ok.error();
    if (auto ok = addCandidates(*state, job); !ok) return ok.error();
    if (auto ok = addOffers(*state, job); !ok) return ok.error();
    if (auto ok = foreseeLadders(*state, job); !ok) return ok.error();
    return std::shared_ptr<const PlanState>(std::move(state));
}

}  // namespace tactful::steps

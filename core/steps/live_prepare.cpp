#include "core/base/digest.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/compose/why_line.h"
#include "core/plan/audience.h"
#include "core/plan/brief_check.h"
#include "core/plan/send_value.h"
#include "core/steps/live_state.h"
#include "core/steps/why_basis.h"

#include <algorithm>
#include <cmath>

namespace tactful::steps {
namespace {

constexpr int daysBeforeSending = 2;  ///< for the review and the upload
constexpr int mostOften = 8;
constexpr std::size_t peopleAtOnce = 1024;

constexpr double popularWeight = 0.3;  ///< of a best seller against a personal pick
constexpr double arrivalLeast = 0.62;  ///< a new arrival is a good pick, but behind what they like best
constexpr double arrivalTaste = 0.3;   ///< added where they buy from its aisle
constexpr std::size_t arrivalsLookedAt = 12;  ///< for one person: of aisles they know first, then the newest

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
    const Day today = std::max(asOf, shop.today);
    campaign.sendFrom = brief.sendFrom.value_or(
        brief.sendTo ? std::min(*brief.sendTo, today + daysBeforeSending) : today + daysBeforeSending);
    campaign.sendTo = std::max(campaign.sendFrom, brief.sendTo.value_or(campaign.sendFrom + 2));
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

/// Whether somebody may hear from the shop, for each position of "How often".
Status addHearing(PlanState& state, std::size_t at, std::span<const tact::PastMessage> past)
{
    const tact::PressureRules& rules = state.shop->tact.pressure;
    const Day day = state.campaign.sendFrom;
    const tact::HearingHistory history{past, (*state.shop)[at].contact.facts.lastInteraction, std::nullopt};
    plan::PlanRow& row = state.rows[at];
    for (int often = 1; often <= mostOften; ++often) {
        const auto hearing = tact::mayHear(history, day, often, rules);
        if (!hearing) return hearing.error();
        row.silent = hearing->reason == tact::TiredReason::Sunset;
        if (hearing->mayHear)
            state.mayHear[at] = static_cast<std::uint8_t>(state.mayHear[at] | 1U << (often - 1));
        if (past.empty() || row.silent) {
            state.mayHear[at] = hearing->mayHear ? 0xFF : 0;  // nothing was heard, so no dial matters
            break;
        }
    }
    row.recentMessages =
        static_cast<int>(std::count_if(past.begin(), past.end(), [day](const tact::PastMessage& message) {
            return message.day > day - 30;
        }));
    state.pressure[at] = tact::pressureOn(day, past, rules);
    return {};
}

bool canBeShown(const consent::Verdict& verdict, const consent::ContactFacts& facts)
{
    const bool agreed =
        verdict.basis == data::ConsentType::Express || verdict.basis == data::ConsentType::Explicit;
    return verdict.mayBeWritten() && (!agreed || facts.email.provable);
}

/// Law, audience, pressure and value of one person.
Status addPerson(PlanState& state, std::size_t at)
{
    const LiveShop& shop = *state.shop;
    const PlanPerson& person = shop[at];
    const consent::ContactFacts& facts = person.contact.facts;
    const data::Campaign& campaign = state.campaign;
    plan::PlanRow& row = state.rows[at];
    row.customer = person.contact.customer.id;
    row.hasAddress = facts.hasAddress;
    row.suppressed = facts.suppression.has_value();
    row.restricted = facts.restricted;
    const auto send = sendFactsOf(shop.settings, campaign.sendFrom, person.contact.mayProfile);
    const consent::Verdict verdict = consent::judge(facts, send, shop.rules);
    const bool sayable = compose::whyKeyFor(whyBasisOf(facts, verdict, shop.zone)).ok();
    row.hasBasis = verdict.mayBeWritten() && sayable;
    state.blockedBy[at] = verdict.decidedBy;
    state.proven[at] = canBeShown(verdict, facts) ? 1 : 0;
    const data::Audience audience = plan::audienceOf(campaign.brief);
    // To be chosen by one's stage is to be profiled.
    row.inAudience = plan::matches(audience, person.stage, person.contact.customer.country) &&
                     (person.contact.mayProfile || audience.stages.empty());
    row.spendMinor = person.spentLastYearMinor;
    const data::CustomerScore& score = person.score;
    row.orderMinor = score.expectedOrders > 0.0 ? score.expectedValue / score.expectedOrders : 0.0;
    state.purchases[at] = {score.expectedOrders * valueWindowDays / scoreHorizonDays, row.orderMinor};
    state.ownTaste[at] = person.contact.mayProfile ? 1 : 0;
    state.personKeys[at] = personKey(person, shop.people, campaign.sendFrom);
    const auto past = shop.past.find(row.customer);
    return addHearing(state, at,
                      past == shop.past.end() ? std::span<const tact::PastMessage>() : past->second);
}

Status addPeople(PlanState& state, Job& job)
{
    const std::size_t count = state.shop->people.people.size();
    state.rows.resize(count);
    state.mayHear.resize(count);
    state.blockedBy.resize(count);
    state.proven.resize(count);
    state.ownTaste.resize(count);
    state.pressure.resize(count);
    state.purchases.resize(count);
    state.personKeys.resize(count);
    std::vector<Status> failed((count + peopleAtOnce - 1) / peopleAtOnce);
    parallelFor(count, peopleAtOnce, 0, [&](std::size_t begin, std::size_t end) {
        for (std::size_t at = begin; at < end && !job.cancelled(); ++at)
            if (auto ok = addPerson(state, at); !ok) failed[begin / peopleAtOnce] = ok;
    });
    for (const Status& status : failed)
        if (!status) return status;
    return job.cancelled() ? Status(Job::cancelledError()) : Status();
}

/// Products that came lately, newest first.
std::vector<data::ProductId> arrivalsOf(const plan::ProductShelf& shelf)
{
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < shelf.size(); ++row)
        if (shelf.newness(row) > 0.0 && shelf.offerable(row) && shelf[row].stock.value_or(1) > 0)
            rows.push_back(row);
    std::stable_sort(rows.begin(), rows.end(), [&shelf](std::size_t a, std::size_t b) {
        return shelf[b].firstSeen < shelf[a].firstSeen;
    });
    std::vector<data::ProductId> arrivals;
    for (const std::size_t row : rows)
        arrivals.push_back(shelf[row].product);
    return arrivals;
}

/// A list of picks with, for each, its place in own picks, popular ones and arrivals one after the other.
struct PickSources {
    std::vector<data::Pick> picks;
    std::vector<std::uint16_t> places;
    double best = 0.0;  ///< relevance of the person's best own pick; 1 for somebody without

    bool has(data::ProductId product) const
    {
        return std::any_of(picks.begin(), picks.end(),
                           [product](const data::Pick& pick) { return pick.product == product; });
    }
    void add(const data::Pick& pick, std::size_t place)
    {
        picks.push_back(pick);
        places.push_back(static_cast<std::uint16_t>(place));
    }
};

bool knows(const PlanPerson& person, const LiveShop& shop, data::ProductId product)
{
    const std::size_t row = shop.shelf.find(product);
    return std::binary_search(person.tastes.aisles.begin(), person.tastes.aisles.end(),
                              shop.shelf[row].aisle);
}

/// Best sellers and arrivals would fill the places for new things alike for everybody. So each is put before
/// no more people, of those to whom it is new, than there are pieces of it. People stand on a circle at a
/// place of their own; a product takes as much of it as it has pieces for, the next one goes on from there,
/// and so on round and round: everybody is reached by about as many, and by better sellers first.
void addArcs(PlanState& state)
{
    const plan::ProductShelf& shelf = state.shop->shelf;
    const auto people = static_cast<double>(std::max<std::size_t>(1, state.order.size()));
    state.arcs.assign(shelf.size(), {});
    double from = 0.0;
    const auto add = [&](data::ProductId product) {
        const std::size_t row = shelf.find(product);
        if (row == plan::ProductShelf::none || !shelf[row].stock || state.arcs[row].share < 1.0) return;
        const double share = std::max(0.0, static_cast<double>(*shelf[row].stock) / people);
        if (share >= 1.0) return;
        state.arcs[row] = {from, share};
        from = std::fmod(from + share, 1.0);
    };
    for (const data::Pick& pick : state.shop->people.popular)
        add(pick.product);
    for (const data::ProductId product : state.arrivals)
        add(product);
}

/// Whether the person stands where the product is put before people, or knows its aisle.
bool isReached(const PlanState& state, const PlanPerson& person, data::ProductId product)
{
    const std::size_t row = state.shop->shelf.find(product);
    if (row == plan::ProductShelf::none || state.arcs[row].share >= 1.0) return true;
    if (knows(person, *state.shop, product)) return true;
    const PeopleArc& arc = state.arcs[row];
    const std::uint64_t drawn = mix(0, static_cast<std::uint64_t>(person.tastes.customer));
    const double place = static_cast<double>(drawn >> 11) * 0x1.0p-53;
    return (place < arc.from ? place + 1.0 : place) - arc.from < arc.share;
}

/// Arrivals of aisles they know first.
void addArrivals(const PlanState& state, const PlanPerson& person, PickSources& sources)
{
    const LiveShop& shop = *state.shop;
    const std::size_t before = person.candidates.size() + shop.people.popular.size();
    std::size_t added = 0;
    for (const bool known : {true, false})
        for (std::size_t i = 0; i < state.arrivals.size() && added < arrivalsLookedAt; ++i) {
            const data::ProductId product = state.arrivals[i];
            if (knows(person, shop, product) != known || sources.has(product)) continue;
            if (!isReached(state, person, product)) continue;
            data::Pick pick;
            pick.product = product;
            pick.relevance = sources.best * (arrivalLeast + (known ? arrivalTaste : 0.0));
            sources.add(pick, before + i);
            ++added;
        }
}

/// The person's own candidates, best sellers behind them, and new arrivals.
PickSources sourcesFor(const PlanState& state, const PlanPerson& person)
{
    const std::vector<data::Pick>& popular = state.shop->people.popular;
    PickSources sources;
    sources.best = person.candidates.empty() ? 1.0 : 0.0;
    for (std::size_t i = 0; i < person.candidates.size(); ++i) {
        const data::Pick& pick = person.candidates[i];
        sources.best = std::max(sources.best, pick.relevance);
        if (pick.source == data::PickSource::Popular && !isReached(state, person, pick.product)) continue;
        sources.add(pick, i);
    }
    const double weight = person.candidates.empty() ? 1.0 : popularWeight * sources.best;
    for (std::size_t i = 0; i < popular.size(); ++i) {
        if (sources.has(popular[i].product) || !isReached(state, person, popular[i].product)) continue;
        sources.add(popular[i], person.candidates.size() + i);
        sources.picks.back().relevance *= weight;
    }
    addArrivals(state, person, sources);
    return sources;
}

std::vector<plan::Candidate> candidatesOf(const PlanState& state, std::size_t at,
                                          const plan::PickOptions& options)
{
    const PlanPerson& person = (*state.shop)[at];
    const PickSources sources = sourcesFor(state, person);
    const std::size_t arrivalsFrom = person.candidates.size() + state.shop->people.popular.size();
    std::vector<plan::Candidate> candidates =
        plan::candidatesLeft(person.tastes, sources.picks, state.shop->shelf, options);
    for (std::size_t i = 0, count = candidates.size(); i < count; ++i) {
        plan::Candidate candidate = candidates[i];
        const bool isNew = sources.picks[candidate.place].reason == data::PickReason::NewArrival;
        candidate.place = sources.places[candidate.place];
        candidate.arrival = candidate.place >= arrivalsFrom;
        candidate.unnudged = isNew && !candidate.arrival;
        candidates[i] = candidate;
        if (!candidate.unnudged) continue;
        // It is like what they bought: where arrivals are nudged, no arrival of an aisle they know is better.
        candidate.arrival = true;
        candidate.unnudged = false;
        candidate.relevance = std::max(candidate.relevance, sources.best * (arrivalLeast + arrivalTaste));
        candidates.push_back(candidate);
    }
    std::stable_sort(
        candidates.begin(), candidates.end(),
        [](const plan::Candidate& a, const plan::Candidate& b) { return a.relevance > b.relevance; });
    return candidates;
}

Status addCandidates(PlanState& state, Job& job)
{
    const LiveShop& shop = *state.shop;
    const plan::PickOptions options = pickOptions(state, {});
    state.arrivals = arrivalsOf(shop.shelf);
    addArcs(state);
    const std::size_t count = state.rows.size();
    std::vector<std::vector<plan::Candidate>> found(count);
    parallelFor(count, peopleAtOnce, 0, [&](std::size_t begin, std::size_t end) {
        for (std::size_t at = begin; at < end && !job.cancelled(); ++at)
            if (state.ownTaste[at] != 0 && state.mayHear[at] != 0)
                found[at] = candidatesOf(state, at, options);
    });
    for (std::size_t at = 0; at < count; ++at) {
        if (at % peopleAtOnce == 0 && job.cancelled()) return Job::cancelledError();
        for (const plan::Candidate& candidate : found[at]) {
            state.table.candidates.push_back(candidate);
            state.traces.push_back(
                traceOf(state.pickOf(at, candidate), shop.people, state.campaign.sendFrom));
        }
        state.table.start.push_back(state.table.candidates.size());
    }
    state.popular = plan::candidatesLeft({}, shop.people.popular, shop.shelf, options);
    for (const plan::Candidate& candidate : state.popular)
        state.popularTraces.push_back(
            traceOf(shop.people.popular[candidate.place], shop.people, state.campaign.sendFrom));
    return {};
}

/// Whose sales are expected to be highest is served first, so that the last piece of something goes where it
/// matters; the order is fixed, so the plan is too.
void addOrder(PlanState& state)
{
    for (std::size_t at = 0; at < state.rows.size(); ++at) {
        const plan::PlanRow& row = state.rows[at];
        const bool open = row.hasAddress && !row.suppressed && !row.restricted && row.hasBasis &&
                          row.inAudience && !row.silent && state.mayHear[at] != 0;
        if (open) state.order.push_back(static_cast<std::uint32_t>(at));
    }
    std::stable_sort(state.order.begin(), state.order.end(), [&state](std::uint32_t a, std::uint32_t b) {
        return (*state.shop)[a].score.expectedValue > (*state.shop)[b].score.expectedValue;
    });
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
    people.reserve(state.rows.size());
    for (std::size_t at = 0; at < state.rows.size(); ++at)
        people.push_back({state.rows[at].customer, (*state.shop)[at].times, 0});
    auto times = plan::SendTimes::prepare(std::move(people), hours, job);
    if (!times) return times.error();
    state.sendTimes = std::move(*times);
    return {};
}

/// Meets most ladders once, so that the first moves of a dial find them.
Status warmUp(const PlanState& state, Job& job)
{
    for (const double discovery : {0.0, 0.5, 1.0, 0.25}) {
        data::Dials dials = state.campaign.brief.dials;
        dials.discovery = discovery;
        if (const auto found = proposals(state, dials, 0, job); !found) return found.error();
    }
    return {};
}

}  // namespace

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
    return ownTaste[person] != 0 && (*shop)[person].orders > 0;
}

bool PlanState::newToThem(std::size_t person, const plan::Candidate& candidate) const
{
    if (!knowsTaste(person)) return false;
    const plan::PickCustomer& tastes = (*shop)[person].tastes;
    const plan::ProductFacts& facts = shop->shelf[candidate.row];
    if (facts.aisle > 0) return !std::binary_search(tastes.aisles.begin(), tastes.aisles.end(), facts.aisle);
    return std::none_of(tastes.bought.begin(), tastes.bought.end(),
                        [&facts](const plan::LastBought& bought) { return bought.product == facts.product; });
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
    pick.newToThem = newToThem(person, candidate);
    return pick;
}

Result<std::shared_ptr<const PlanState>> makeState(std::shared_ptr<const LiveShop> shop,
                                                   const data::Brief& brief, Job& job)
{
    if (auto ok = plan::checkBrief(brief, shop->material.asOf); !ok) return ok.error();
    auto state = std::make_shared<PlanState>();
    state->shop = std::move(shop);
    state->campaign = campaignOf(brief, *state->shop);
    state->options = decisionOptions(state->campaign, *state->shop);
    state->maker = state->shop->maker.forGoal(brief.goal);
    state->ladders = std::make_unique<Ladders>(brief.goal, state->shop->tact.weights);
    job.begin("Getting ready to decide", ProgressUnit::Customers, 0);
    if (auto ok = addPeople(*state, job); !ok) return ok.error();
    addOrder(*state);
    if (auto ok = addCandidates(*state, job); !ok) return ok.error();
    if (auto ok = addSendTimes(*state, job); !ok) return ok.error();
    if (auto ok = warmUp(*state, job); !ok) return ok.error();
    return std::shared_ptr<const PlanState>(std::move(state));
}

}  // namespace tactful::steps

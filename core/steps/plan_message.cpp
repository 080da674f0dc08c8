#include "core/steps/plan_message.h"

#include "core/compose/line_slots.h"
#include "core/tact/softening.h"

#include <algorithm>

namespace tactful::steps {
namespace {

constexpr double popularWeight = 0.3;  ///< of a best seller against a personal pick
constexpr double arrivalLeast = 0.62;  ///< a new arrival is a good pick, but behind what they like best
constexpr double arrivalTaste = 0.3;   ///< added where they buy from its aisle

double bestRelevance(const std::vector<data::Pick>& picks)
{
    double best = 0.0;
    for (const data::Pick& pick : picks)
        best = std::max(best, pick.relevance);
    return best;
}

bool has(const std::vector<data::Pick>& picks, data::ProductId product)
{
    return std::any_of(picks.begin(), picks.end(),
                       [product](const data::Pick& pick) { return pick.product == product; });
}

/// Products that came lately, as candidates for somebody whose best candidate has relevance `best`.
void addArrivals(const PlanPerson& person, const MessagePlan& plan, double best,
                 std::vector<data::Pick>& candidates)
{
    const bool wanted = plan::nudgesFor(plan.picks.goal, plan.picks.nudges).newArrivals > 0;
    for (std::size_t row = 0; wanted && row < plan.shelf.size(); ++row) {
        const plan::ProductFacts& product = plan.shelf[row];
        if (plan.shelf.newness(row) <= 0.0 || !plan.shelf.offerable(row) || has(candidates, product.product))
            continue;
        const bool known =
            std::binary_search(person.tastes.aisles.begin(), person.tastes.aisles.end(), product.aisle);
        data::Pick pick;
        pick.product = product.product;
        pick.relevance = best * (arrivalLeast + (known ? arrivalTaste : 0.0));
        pick.reason = data::PickReason::NewArrival;
        pick.newToThem = true;
        candidates.push_back(pick);
    }
}

/// The person's own candidates, best sellers behind them, and new arrivals where they are wanted.
std::vector<data::Pick> candidatesFor(const PlanPerson& person, const MessagePlan& plan)
{
    std::vector<data::Pick> candidates = person.candidates;
    const double best = candidates.empty() ? 1.0 : bestRelevance(candidates);
    const double weight = person.candidates.empty() ? 1.0 : popularWeight * best;
    for (data::Pick pick : plan.shop.popular) {
        if (has(candidates, pick.product)) continue;
        pick.relevance *= weight;
        candidates.push_back(pick);
    }
    addArrivals(person, plan, best, candidates);
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const data::Pick& a, const data::Pick& b) { return a.relevance > b.relevance; });
    return candidates;
}

data::SensitivityTier tierOf(const MessagePlan& plan, data::ProductId product)
{
    const auto found = plan.shop.products.find(product);
    return found == plan.shop.products.end() ? 0 : found->second->tier;
}

double ageHours(Day day, Day sendDay)
{
    return 24.0 * std::max(0, sendDay - day);
}

compose::PickFact pickFact(const data::Pick& pick, const MessagePlan& plan)
{
    compose::PickFact fact;
    fact.source = pick.source;
    if (pick.evidenceDay) fact.fact.ageHours = ageHours(*pick.evidenceDay, plan.picks.sendDay);
    const data::ProductId about = pick.because ? pick.because : pick.product;
    fact.fact.tier = pick.source == data::PickSource::Popular ? 0 : tierOf(plan, about);
    return fact;
}

/// What may be spoken of. Of whoever may not be profiled that is the name alone.
compose::WhatIsKnown whatIsKnown(const PlanPerson& person, const MessagePlan& plan,
                                 const std::vector<data::Pick>& picks, double relevance)
{
    compose::WhatIsKnown known;
    known.firstName = person.hasFirstName;
    known.picksRelevance = relevance;
    for (const data::Pick& pick : picks)
        known.picks.push_back(pickFact(pick, plan));
    if (!person.contact.mayProfile) return known;
    known.town = person.hasTown;
    known.orders = person.orders;
    if (!person.lastProductDay) return known;
    const data::Product& product = *plan.shop.products.at(person.lastProduct);
    const compose::KnownFact fact{ageHours(*person.lastProductDay, plan.picks.sendDay), product.tier};
    known.product = fact;
    if (!product.aisle.empty()) known.aisle = fact;
    if (person.refillDue) known.refill = fact;
    return known;
}

data::MessageContext contextOf(const PlanPerson& person)
{
    data::MessageContext context;
    context.relationship = person.relationship;
    context.justification = true;  // every message says why it came
    const consent::ConsentState& picks = person.contact.facts.picks;
    context.personalConsent = picks.status == consent::ConsentStatus::Given && picks.provable;
    return context;
}

double meanRelevance(const std::vector<data::Pick>& picks)
{
    double sum = 0.0;
    for (const data::Pick& pick : picks)
        sum += pick.relevance;
    return picks.empty() ? 0.0 : std::clamp(sum / static_cast<double>(picks.size()), 0.0, 1.0);
}

/// The same best sellers that anybody would be shown: nothing of the person chooses them.
std::vector<data::Pick> popularFor(const PlanPerson& person, const MessagePlan& plan,
                                   plan::StockLedger& stock)
{
    plan::PickCustomer anybody;
    anybody.customer = person.contact.customer.id;
    plan::PickOptions options = plan.picks;
    options.discovery = 0.0;
    return plan::pickProducts(anybody, plan.shop.popular, plan.shelf, options, stock);
}

void giveBack(const std::vector<data::Pick>& picks, const MessagePlan& plan, plan::StockLedger& stock)
{
    for (const data::Pick& pick : picks)
        if (const std::size_t row = plan.shelf.find(pick.product); row != plan::ProductShelf::none)
            stock.giveBack(row);
}

}  // namespace

Result<std::optional<MessageDraft>> draftMessage(const PlanPerson& person, const MessagePlan& plan,
                                                 plan::StockLedger& stock)
{
    std::vector<data::Pick> picks =
        person.contact.mayProfile
            ? plan::pickProducts(person.tastes, candidatesFor(person, plan), plan.shelf, plan.picks, stock)
            : popularFor(person, plan, stock);
    if (picks.empty()) return std::optional<MessageDraft>();
    const double relevance = meanRelevance(picks);
    const auto slots = compose::slotsFor(plan.picks.goal, whatIsKnown(person, plan, picks, relevance));
    const auto said = tact::soften(slots, contextOf(person), plan.ceiling, plan.rules.weights);
    if (!said) return said.error();
    if (!*said) {
        giveBack(picks, plan, stock);
        return std::optional<MessageDraft>();
    }
    const tact::Softening& softening = **said;
    if (person.contact.mayProfile && compose::usesPopularPicks(softening.lines.back())) {
        giveBack(picks, plan, stock);
        picks = popularFor(person, plan, stock);
        if (picks.empty()) return std::optional<MessageDraft>();
    }
    MessageDraft draft;
    draft.relevance = relevance;
    data::PlannedMessage& message = draft.message;
    message.customer = person.contact.customer.id;
    if (person.contact.mayProfile) message.about = {person.lastProduct, person.lastProductDay, person.orders};
    message.picks = std::move(picks);
    message.lines = softening.lines;
    message.perceived = softening.score.perceived;
    message.reveal = softening.score.reveal;
    message.score = softening.score.surface;
    message.scoreUnsoftened = softening.scoreUnsoftened;
    message.softened = softening.softened;
    message.ladder = softening.ladder;
    message.shares = softening.shares;
    return std::optional<MessageDraft>(std::move(draft));
}

}  // namespace tactful::steps

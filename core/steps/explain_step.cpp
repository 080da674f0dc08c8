#include "core/steps/explain_step.h"

#include "core/plan/audience.h"
#include "core/plan/decision.h"
#include "core/steps/hearing.h"
#include "core/steps/live_move.h"
#include "core/tact/surface_scale.h"

#include <algorithm>
#include <cmath>

namespace tactful::steps {
namespace {

constexpr int mostOften = 8;
constexpr int lookAheadDays = 366;
constexpr double neverSayable = 101.0;  ///< beyond the end of the dial
constexpr std::size_t thirds = 3;
constexpr std::int64_t peopleAtOnce = 1024;

std::string_view nameOfStatus(const consent::ConsentState& state)
{
    return consent::nameOf(state.status);
}

GroundFacts groundOf(const PlanState& state, const PlanPerson& person, const consent::RuleBook& rules)
{
    const LiveShop& shop = *state.shop;
    const consent::ContactFacts& facts = person.contact.facts;
    const auto send = sendFactsOf(shop.settings, state.campaign, person.contact.mayProfile);
    const consent::Verdict verdict = consent::judge(facts, send, rules);
    GroundFacts ground;
    ground.country = facts.country;
    ground.hasAddress = facts.hasAddress;
    ground.suppression = facts.suppression;
    ground.restricted = facts.restricted;
    ground.agreement = nameOfStatus(facts.email);
    ground.type = facts.email.type;
    ground.provable = facts.email.provable;
    ground.unproven = facts.email.unproven;
    ground.prechecked = facts.email.prechecked;
    ground.givenAt = facts.email.givenAt;
    ground.confirmedAt = facts.email.doubleOptInAt;
    ground.checkoutChoice = facts.email.checkoutChoice;
    ground.addressFromSale = facts.addressFromSale;
    ground.lastPurchase = facts.lastPurchase;
    ground.lastInquiry = facts.lastInquiry;
    ground.lastInteraction = facts.lastInteraction;
    ground.sendDay = send.sendDay;
    ground.usesPurchases = send.usesProfiling;
    ground.allowed = verdict.mayBeWritten();
    ground.rule = consent::nameOf(verdict.decidedBy);
    ground.sentence = consent::sentenceOf(verdict, rules);
    return ground;
}

/// What the plan itself asked.
tact::HearingHistory historyOf(const PlanState& state, std::size_t at)
{
    const PlanPerson& person = (*state.shop)[at];
    const auto found = state.shop->past.find(person.contact.customer.id);
    const std::span<const tact::PastMessage> past =
        found == state.shop->past.end() ? std::span<const tact::PastMessage>() : found->second;
    return hearingOf(person.contact, person.wishedGapDays, person.joined, past, state.campaign.brief.goal);
}

/// The first day on which both the rules of pressure and the plain count let them hear.
std::optional<Day> nextHearing(const tact::HearingHistory& history, Day from, int often,
                               const tact::PressureRules& rules)
{
    std::optional<Day> day = from;
    while (day && *day < from + lookAheadDays) {
        const auto hearing = tact::mayHear(history, *day, often, rules);
        if (!hearing || !hearing->nextDay) return std::nullopt;
        if (countedMessages(history, *hearing->nextDay) < often) return hearing->nextDay;
        day = *hearing->nextDay + 1;
    }
    return std::nullopt;
}

HearingFacts hearingFacts(const PlanState& state, std::size_t at, int often)
{
    const tact::HearingHistory history = historyOf(state, at);
    HearingFacts facts;
    facts.day = state.campaign.sendFrom;
    facts.often = often;
    facts.lastSeen = history.lastClickOrPurchase;
    facts.wishedGapDays = history.chosenGapDays;
    facts.joined = history.joined;
    facts.welcome = history.next == tact::MessageKind::Welcome;
    for (const tact::PastMessage& mail : history.messages)
        facts.mails.push_back(
            {mail.day, mail.kind == tact::MessageKind::Newsletter, mail.kind == tact::MessageKind::Welcome});
    std::stable_sort(facts.mails.begin(), facts.mails.end(),
                     [](const HeardMail& a, const HeardMail& b) { return a.day < b.day; });
    facts.lately = state.rows[at].recentMessages;
    facts.next = nextHearing(history, facts.day, often, state.shop->tact.pressure);
    for (int position = 1; position <= mostOften && !facts.oftenNeeded; ++position)
        if ((state.mayHear[at] >> (position - 1) & 1U) != 0 && facts.lately < position)
            facts.oftenNeeded = position;
    return facts;
}

/// Too soon by the smallest gap, or only by the one they asked for.
WhyCode tooSoonCode(tact::HearingHistory history, Day day, const tact::PressureRules& rules)
{
    if (!history.chosenGapDays) return WhyCode::TooSoon;
    history.chosenGapDays.reset();
    return tact::isTooNear(day, history, rules) ? WhyCode::TooSoon : WhyCode::OwnWish;
}

WhyCode tiredCode(const PlanState& state, std::size_t at, int often)
{
    const tact::PressureRules& rules = state.shop->tact.pressure;
    const tact::HearingHistory history = historyOf(state, at);
    const Day day = state.campaign.sendFrom;
    const auto hearing = tact::mayHear(history, day, often, rules);
    switch (hearing ? hearing->reason : tact::TiredReason::None) {
    case tact::TiredReason::Welcome:
        return WhyCode::Welcoming;
    case tact::TiredReason::TooSoon:
        return tooSoonCode(history, day, rules);
    case tact::TiredReason::WeeklyCap:
        return WhyCode::WeeklyCap;
    case tact::TiredReason::MonthlyCap:
        return WhyCode::MonthlyCap;
    case tact::TiredReason::Pressure:
        return WhyCode::Pressure;
    default:
        return WhyCode::OftenDial;
    }
}

double leastPersonal(const Ladder* ladder, const tact::IntrusivenessWeights& weights)
{
    if (!ladder || ladder->rungs.empty()) return neverSayable;
    return tact::surfaceFromPerceived(ladder->rungs.front().needs, weights);
}

/// Which of three equal parts of the people, by what they spent.
struct Thirds {
    std::vector<std::uint8_t> of;  ///< by row; meaningful for those who are chosen
    std::array<std::int64_t, thirds> people{};
    std::array<std::int64_t, thirds> held{};
};

Thirds thirdsOf(const PlanState& state, const LiveOutcome& outcome)
{
    std::vector<std::size_t> chosen;
    for (std::size_t at = 0; at < outcome.rows.size(); ++at)
        if (outcome.rows[at].fate != LiveFate::LeftOut) chosen.push_back(at);
    std::sort(chosen.begin(), chosen.end(), [&state](std::size_t a, std::size_t b) {
        const plan::PlanRow &one = state.rows[a], &other = state.rows[b];
        return std::tie(one.spendMinor, one.customer) < std::tie(other.spendMinor, other.customer);
    });
    Thirds result;
    result.of.resize(outcome.rows.size());
    for (std::size_t third = 0; third < thirds; ++third)
        for (std::size_t i = chosen.size() * third / thirds; i < chosen.size() * (third + 1) / thirds; ++i) {
            result.of[chosen[i]] = static_cast<std::uint8_t>(third);
            ++result.people[third];
            result.held[third] += outcome.rows[chosen[i]].fate == LiveFate::HeldBack ? 1 : 0;
        }
    return result;
}

double profitOf(const PlanState& state, const LiveRow& row)
{
    plan::PlanRow worth;
    worth.expectedExtraMinor = row.extraMinor;
    worth.unsubscribeRisk = row.unsubscribeRisk;
    return plan::expectedProfit(worth, state.options);
}

/// 1 for who brings most, by row; 0 for whoever did not come so far.
std::vector<std::int64_t> ranksOf(const PlanState& state, const LiveOutcome& outcome, std::int64_t& among)
{
    std::vector<std::pair<double, std::size_t>> line;
    for (std::size_t at = 0; at < outcome.rows.size(); ++at) {
        const LiveRow& row = outcome.rows[at];
        if (row.fate != LiveFate::LeftOut || row.reason == data::LeftOutReason::OverBudget)
            line.emplace_back(-profitOf(state, row), at);
    }
    std::sort(line.begin(), line.end());  // rows are by customer, so equals are, too
    std::vector<std::int64_t> ranks(outcome.rows.size(), 0);
    for (std::size_t i = 0; i < line.size(); ++i)
        ranks[line[i].second] = static_cast<std::int64_t>(i) + 1;
    among = std::ssize(line);
    return ranks;
}

}  // namespace

struct Explainer::Parts {
    LivePlan plan;
    std::shared_ptr<const LiveOutcome> outcome;
    std::shared_ptr<const Proposals> proposed;
    consent::RuleBook rules;  ///< in the language of whoever reads it
    std::vector<std::int64_t> ranks;
    std::int64_t among = 0;
    Thirds lots;

    const PlanState& state() const { return plan.state(); }
    void addMessage(Explanation& explanation, std::size_t at) const;
    void addWorth(Explanation& explanation, std::size_t at) const;
    void addPlace(Explanation& explanation, std::size_t at) const;
};

Result<Explainer> Explainer::create(const LivePlan& plan, std::shared_ptr<const LiveOutcome> outcome,
                                    Job& job, const std::string& language)
{
    auto rules = consent::RuleBook::builtIn(language);
    if (!rules) return rules.error();
    Crew alone(1);
    auto proposed = proposals(plan.state(), outcome->dials, alone, job);
    if (!proposed) return proposed.error();
    auto parts = std::make_shared<Parts>(
        Parts{plan, std::move(outcome), std::move(*proposed), std::move(*rules), {}, 0, {}});
    parts->ranks = ranksOf(plan.state(), *parts->outcome, parts->among);
    parts->lots = thirdsOf(plan.state(), *parts->outcome);
    if (job.cancelled()) return Job::cancelledError();
    return Explainer(std::move(parts));
}

/// What they would get, or why there is nothing for them.
void Explainer::Parts::addMessage(Explanation& explanation, std::size_t at) const
{
    const LiveRow& row = outcome->rows[at];
    const bool made = row.fate != LiveFate::LeftOut || row.reason == data::LeftOutReason::OverBudget;
    const std::uint32_t place = state().placeOf[at];
    const plan::Offer offer = place == PlanState::noPlace ? plan::Offer() : proposed->offers[place];
    const Ladder* ladder = made                          ? state().ladders->find(row.say)
                           : place == PlanState::noPlace ? nullptr
                                                         : state().ladders->at(offer.note);
    MessageFacts facts;
    facts.picks = made ? row.pickCount : offer.count;
    facts.ceiling = outcome->dials.personal;
    facts.leastPersonal = leastPersonal(ladder, state().shop->tact.weights);
    facts.score = row.score;
    facts.unsoftened = row.unsoftened;
    facts.softened = row.softened;
    if (!made) {
        const double ceiling = tact::perceivedFromSurface(facts.ceiling, state().shop->tact.weights);
        const bool sayable = ladder && ladder->under(ceiling);
        facts.ranOut = facts.picks > 0 && sayable;
        explanation.code = facts.picks == 0 ? WhyCode::NothingToShow
                           : sayable        ? WhyCode::RanOut
                                            : WhyCode::TooPersonal;
    }
    explanation.message = facts;
}

void Explainer::Parts::addWorth(Explanation& explanation, std::size_t at) const
{
    const LiveRow& row = outcome->rows[at];
    WorthFacts facts;
    facts.extraMinor = row.extraMinor;
    facts.risk = row.unsubscribeRisk;
    facts.marginShare = state().options.marginShare;
    facts.costMinor = state().options.costMinor;
    facts.subscriberMinor = state().options.subscriberMinor;
    facts.profitMinor = profitOf(state(), row);
    facts.rank = ranks[at];
    facts.among = among;
    facts.chosen = outcome->totals.planned + outcome->totals.heldBack;
    facts.waitedDays = state().rows[at].waitedDays;
    facts.groups = state().rows[at].groups;
    explanation.worth = facts;
    const auto& budget = state().campaign.brief.budget.messages;
    explanation.code = budget && facts.chosen >= *budget ? WhyCode::OverBudget : WhyCode::NoHourLeft;
}

/// Chosen: held back, or when it arrives.
void Explainer::Parts::addPlace(Explanation& explanation, std::size_t at) const
{
    const LiveRow& row = outcome->rows[at];
    const std::size_t third = lots.of[at];
    explanation.holdBack = HoldBackFacts{outcome->dials.holdBack, state().rows[at].spendMinor,
                                         static_cast<int>(third), lots.held[third], lots.people[third]};
    explanation.code = row.fate == LiveFate::HeldBack ? WhyCode::HeldBack : WhyCode::WillGetIt;
    explanation.sendDay = state().campaign.sendFrom + row.day;
    explanation.sendHour = row.hour;
}

Explanation Explainer::of(std::size_t at) const
{
    const PlanState& state = m_parts->state();
    const LiveRow& row = m_parts->outcome->rows[at];
    const PlanPerson& person = (*state.shop)[at];
    const bool leftOut = row.fate == LiveFate::LeftOut;
    const auto ended = [&](data::LeftOutReason reason) { return leftOut && row.reason == reason; };
    Explanation explanation;
    explanation.customer = row.customer;
    explanation.ground = groundOf(state, person, m_parts->rules);
    using Reason = data::LeftOutReason;
    for (const auto& [reason, code] :
         {std::pair(Reason::NoAddress, WhyCode::NoAddress),
          std::pair(Reason::Suppressed, WhyCode::Suppressed),
          std::pair(Reason::Restricted, WhyCode::Restricted), std::pair(Reason::NoBasis, WhyCode::NoBasis)})
        if (ended(reason)) {
            explanation.code = code;
            if (code == WhyCode::NoBasis && explanation.ground.allowed) explanation.code = WhyCode::NoWhyLine;
            return explanation;
        }
    explanation.audience =
        AudienceFacts{person.stage, plan::audienceOf(state.campaign.brief), person.contact.mayProfile};
    explanation.code = WhyCode::NotInAudience;
    if (ended(Reason::NotInAudience)) return explanation;
    const int often = m_parts->outcome->dials.often;
    explanation.hearing = hearingFacts(state, at, often);
    explanation.code = ended(Reason::Silent) ? WhyCode::Silent : tiredCode(state, at, often);
    if (ended(Reason::Silent) || ended(Reason::Tired)) return explanation;
    m_parts->addMessage(explanation, at);
    if (ended(Reason::NothingFits)) return explanation;
    m_parts->addWorth(explanation, at);
    if (leftOut) return explanation;
    m_parts->addPlace(explanation, at);
    return explanation;
}

Result<Explanation> Explainer::ofCustomer(data::CustomerId customer) const
{
    const LiveRow* row = m_parts->outcome->find(customer);
    if (!row)
        return Error{ErrorCode::NotFound,
                     "This customer came into the book after the campaign was planned. Plan it again."};
    return of(static_cast<std::size_t>(row - m_parts->outcome->rows.data()));
}

Result<std::vector<Explanation>> Explainer::all(Job& job) const
{
    const std::size_t count = m_parts->outcome->rows.size();
    job.begin("Explaining the plan", ProgressUnit::Customers, static_cast<std::int64_t>(count));
    std::vector<Explanation> explanations;
    explanations.reserve(count);
    for (std::size_t at = 0; at < count; ++at) {
        if (static_cast<std::int64_t>(at) % peopleAtOnce == 0 && job.cancelled())
            return Job::cancelledError();
        explanations.push_back(of(at));
        job.report(static_cast<std::int64_t>(at) + 1);
    }
    return explanations;
}

}  // namespace tactful::steps

#include "core/base/parallel.h"
#include "core/compose/why_line.h"
#include "core/plan/audience.h"
#include "core/steps/hearing.h"
#include "core/steps/learning_lots.h"
#include "core/steps/live_state.h"
#include "core/steps/waiting_line.h"
#include "core/steps/why_basis.h"

namespace tactful::steps {
namespace {

constexpr int mostOften = 8;
constexpr std::size_t peopleAtOnce = 1024;

/// Whether somebody may hear from the shop, for each position of "How often".
Status addHearing(PlanState& state, std::size_t at, std::span<const tact::PastMessage> past)
{
    const tact::PressureRules& rules = state.shop->tact.pressure;
    const Day day = state.campaign.sendFrom;
    const PlanPerson& person = (*state.shop)[at];
    const tact::HearingHistory history =
        hearingOf(person.contact, person.wishedGapDays, person.joined, past, state.campaign.brief.goal);
    plan::PlanRow& row = state.rows[at];
    for (int often = 1; often <= mostOften; ++often) {
        const auto hearing = tact::mayHear(history, day, often, rules);
        if (!hearing) return hearing.error();
        row.silent = hearing->reason == tact::TiredReason::Sunset;
        if (hearing->mayHear)
            state.mayHear[at] = static_cast<std::uint8_t>(state.mayHear[at] | 1U << (often - 1));
        if (past.empty() || row.silent || history.chosenGapDays) {
            state.mayHear[at] = hearing->mayHear ? 0xFF : 0;  // no dial matters: nothing was heard, or a wish
            break;
        }
    }
    row.recentMessages = countedMessages(history, day);
    row.waitedDays = waitedDays(past, person.contact.customer.firstSeen, day);
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
    const auto send = sendFactsOf(shop.settings, campaign, person.contact.mayProfile);
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
    state.personKeys[at] = withLots(personKey(person, shop.people, campaign.sendFrom), row.customer,
                                    {state.options.holdoutKey, campaign.brief.bestSellersArm});
    const auto past = shop.past.find(row.customer);
    return addHearing(state, at,
                      past == shop.past.end() ? std::span<const tact::PastMessage>() : past->second);
}

}  // namespace

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

}  // namespace tactful::steps

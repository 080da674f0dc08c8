#include "core/base/parallel.h"
#include "core/compose/why_line.h"
#include "core/plan/audience.h"
#include "core/steps/live_state.h"
#include "core/steps/why_basis.h"

#include <algorithm>

namespace tactful::steps {
namespace {

constexpr int mostOften = 8;
constexpr std::size_t peopleAtOnce = 1024;

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
    row.inAudience =
        plan::matches(plan::audienceOf(campaign.brief), person.stage, person.contact.customer.country);
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

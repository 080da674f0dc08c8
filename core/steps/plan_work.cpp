#include "core/steps/plan_work.h"

#include "core/compose/why_line.h"
#include "core/plan/audience.h"
#include "core/plan/send_value.h"
#include "core/steps/why_basis.h"
#include "core/store/campaigns.h"

#include <algorithm>
#include <numeric>

namespace tactful::steps {
namespace {

plan::ProductShelf shelfOf(const PlanWork& work)
{
    std::vector<plan::ProductFacts> products;
    for (const data::Product& product : work.material.catalogue) {
        plan::ProductFacts facts;
        facts.product = product.id;
        facts.aisle = work.shop.aisles.at(product.id);
        facts.stock = product.stock;
        if (product.price) facts.priceMinor = product.price->minor;
        if (product.cost) facts.costMinor = product.cost->minor;
        facts.firstSeen = product.firstSeen;
        facts.active = product.active;
        facts.giftCard = product.giftCard;
        facts.tier = product.tier;
        products.push_back(facts);
    }
    return plan::ProductShelf(std::move(products), {}, work.material.asOf);
}

/// Messages that left the house, by person.
Result<std::map<data::CustomerId, std::vector<tact::PastMessage>>> pastMessages(SessionParts& parts)
{
    const auto sent = store::sentMessages(parts.book);
    if (!sent) return sent.error();
    std::map<data::CustomerId, std::vector<tact::PastMessage>> messages;
    for (const store::SentMessage& each : *sent)
        messages[each.customer].push_back({each.day, each.goal == data::Goal::Newsletter
                                                         ? tact::MessageKind::Newsletter
                                                         : tact::MessageKind::Promotion});
    return messages;
}

/// Consent, audience and pressure of one person; true if a message is worth making.
Result<bool> fillGates(PlanWork& work, std::size_t at, std::span<const tact::PastMessage> past,
                       const SessionParts& parts)
{
    const PlanPerson& person = work.shop.people[at];
    const consent::ContactFacts& facts = person.contact.facts;
    plan::PlanRow& row = work.rows[at];
    row.customer = person.contact.customer.id;
    row.hasAddress = facts.hasAddress;
    row.suppressed = facts.suppression.has_value();
    row.restricted = facts.restricted;
    const auto send = sendFactsOf(parts.settings, work.campaign.sendFrom, person.contact.mayProfile);
    const consent::Verdict verdict = consent::judge(facts, send, work.rules);
    const bool sayable = compose::whyKeyFor(whyBasisOf(facts, verdict, parts.zone)).ok();
    row.hasBasis = verdict.mayBeWritten() && sayable;
    if (!row.hasBasis) work.blockedBy[at] = nameOf(verdict.decidedBy);
    row.inAudience =
        plan::matches(plan::audienceOf(work.brief), person.stage, person.contact.customer.country);
    const tact::HearingHistory history{past, facts.lastInteraction, std::nullopt};
    const auto hearing =
        tact::mayHear(history, work.campaign.sendFrom, work.brief.dials.often, work.tact.pressure);
    if (!hearing) return hearing.error();
    row.resting = !hearing->mayHear;
    row.silent = hearing->reason == tact::TiredReason::Sunset;
    row.recentMessages =
        static_cast<int>(std::count_if(past.begin(), past.end(), [&work](const tact::PastMessage& message) {
            return message.day > work.campaign.sendFrom - 30;
        }));
    row.spendMinor = person.spentLastYearMinor;
    return row.hasAddress && !row.suppressed && !row.restricted && row.hasBasis && row.inAudience &&
           !row.resting;
}

void fillValue(PlanWork& work, std::size_t at, const MessageDraft& draft,
               std::span<const tact::PastMessage> past)
{
    const PlanPerson& person = work.shop.people[at];
    plan::PlanRow& row = work.rows[at];
    const plan::EffectRates rates;
    row.fits = true;
    row.softened = draft.message.softened;
    row.orderMinor =
        person.score.expectedOrders > 0.0 ? person.score.expectedValue / person.score.expectedOrders : 0.0;
    row.expectedExtraMinor = plan::expectedExtraMinor(
        {person.score.expectedOrders * valueWindowDays / scoreHorizonDays, row.orderMinor}, draft.relevance);
    const double pressure = tact::pressureOn(work.campaign.sendFrom, past, work.tact.pressure);
    row.unsubscribeRisk = plan::unsubscribeRisk(draft.message.score, pressure, rates);
}

}  // namespace

Status fillRows(PlanWork& work, SessionParts& parts, Job& job)
{
    const auto past = pastMessages(parts);
    if (!past) return past.error();
    const std::vector<PlanPerson>& people = work.shop.people;
    work.rows.resize(people.size());
    work.drafts.resize(people.size());
    work.blockedBy.resize(people.size());
    std::vector<std::size_t> order(people.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&people](std::size_t a, std::size_t b) {
        return people[a].score.expectedValue > people[b].score.expectedValue;
    });

    const plan::ProductShelf shelf = shelfOf(work);
    plan::StockLedger stock(shelf);
    MessagePlan plan{work.shop, shelf, work.tact, {}, work.brief.dials.personal};
    plan.picks.discovery = work.brief.dials.discovery;
    plan.picks.nudges = work.brief.dials.nudges;
    plan.picks.goal = work.brief.goal;
    plan.picks.sendDay = work.campaign.sendFrom;
    job.begin("Deciding", ProgressUnit::Customers, std::ssize(people));
    std::int64_t done = 0;
    static const std::vector<tact::PastMessage> nothing;
    for (const std::size_t at : order) {
        if (job.cancelled()) return Job::cancelledError();
        const auto found = past->find(people[at].contact.customer.id);
        const std::vector<tact::PastMessage>& messages = found == past->end() ? nothing : found->second;
        const auto open = fillGates(work, at, messages, parts);
        if (!open) return open.error();
        if (*open) {
            auto draft = draftMessage(people[at], plan, stock);
            if (!draft) return draft.error();
            if (*draft) fillValue(work, at, **draft, messages);
            work.drafts[at] = std::move(*draft);
        }
        job.report(++done);
    }
    return {};
}

}  // namespace tactful::steps

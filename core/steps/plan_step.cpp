#include "core/steps/plan_step.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/compose/why_line.h"
#include "core/plan/audience.h"
#include "core/plan/brief_check.h"
#include "core/plan/decision.h"
#include "core/plan/send_value.h"
#include "core/steps/brief_json.h"
#include "core/steps/learn_step.h"
#include "core/steps/plan_message.h"
#include "core/steps/why_basis.h"
#include "core/store/campaigns.h"
#include "core/store/model_runs.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tactful::steps {
namespace {

constexpr int valueDays = 28;         ///< what a message may move lies within four weeks
constexpr int daysBeforeSending = 2;  ///< for the review and the upload

/// All that deciding needs, put together once.
struct PlanWork {
    data::Brief brief;
    data::Campaign campaign;
    LearnMaterial material;
    PlanPeople shop;
    consent::RuleBook rules;
    tact::TactRules tact;
    std::vector<plan::PlanRow> rows;                  ///< one per person, in their order
    std::vector<std::optional<MessageDraft>> drafts;  ///< where a message was made
    std::vector<std::string> blockedBy;               ///< consent rule, where there is no basis
};

/// Scores and candidates for this very day and data; learns first where there are none.
Status ensureLearnt(Session& session, const LearnMaterial& material, Job& job)
{
    const auto runs = store::modelRuns(session.parts().book);
    if (!runs) return runs.error();
    if (!runs->empty() && runs->front().asOf == material.asOf && runs->front().dataDigest == material.digest)
        return {};
    LearnOptions options;
    options.asOf = material.asOf;
    const auto outcome = learn(session, options, job);
    return outcome ? Status() : outcome.error();
}

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

data::Campaign campaignOf(const data::Brief& brief, Day asOf, const SessionParts& parts)
{
    data::Campaign campaign;
    campaign.name = brief.name.empty() ? titleOf(brief.goal) : brief.name;
    campaign.brief = brief;
    campaign.asOf = asOf;
    // The demo shop lives in its own time, so that it looks the same whenever it is opened.
    const Day today = parts.settings.demo ? asOf : std::max(asOf, parts.zone.dayOf(now()));
    campaign.sendFrom = brief.sendFrom.value_or(
        brief.sendTo ? std::min(*brief.sendTo, today + daysBeforeSending) : today + daysBeforeSending);
    campaign.sendTo = std::max(campaign.sendFrom, brief.sendTo.value_or(campaign.sendFrom + 2));
    campaign.plannedAt = now();
    return campaign;
}

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
        {person.score.expectedOrders * valueDays / scoreHorizonDays, row.orderMinor}, draft.relevance);
    const double pressure = tact::pressureOn(work.campaign.sendFrom, past, work.tact.pressure);
    row.unsubscribeRisk = plan::unsubscribeRisk(draft.message.score, pressure, rates);
}

/// Gates and messages of everybody. Who spends most is served first, so that the last piece of something goes
/// where it matters; the order is fixed, so the plan is too.
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

/// The same shop and campaign give the same hold-out, also when the plan is made again.
plan::HoldoutKey holdoutKey(const PlanWork& work, const data::ShopSettings& settings)
{
    const auto number = [](std::string_view text) {
        const Digest digest = digestOf(text);
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < 8; ++i)
            value = (value << 8) | digest[i];
        return value;
    };
    return {number(settings.name), number(work.campaign.name + "\n" + std::string(nameOf(work.brief.goal)))};
}

plan::DecisionOptions decisionOptions(const PlanWork& work, const data::ShopSettings& settings)
{
    plan::DecisionOptions options;
    options.often = work.brief.dials.often;
    options.messages = work.brief.budget.messages;
    options.holdBack = work.brief.dials.holdBack;
    options.holdoutKey = holdoutKey(work, settings);
    if (const auto cost = parseDecimal(work.brief.budget.costPerMessage))
        options.costMinor =
            static_cast<double>(cost->digits) * std::pow(10.0, settings.currency.minorDigits() - cost->scale);
    return options;
}

struct Settled {
    plan::Decisions decisions;
    std::vector<std::optional<plan::SendSlot>> slots;  ///< one per row
};

/// Decides, and finds everybody an hour. Where the hours are too few for all, the least worthwhile are left
/// out and it is decided again.
Result<Settled> settle(const PlanWork& work, const data::ShopSettings& settings)
{
    plan::DecisionOptions options = decisionOptions(work, settings);
    plan::ScheduleOptions hours;
    hours.from = work.campaign.sendFrom;
    hours.to = work.campaign.sendTo;
    hours.perHour = work.brief.capacityPerHour;
    hours.shop = work.shop.shopTimes;
    for (;;) {
        Settled settled{plan::decide(work.rows, options),
                        std::vector<std::optional<plan::SendSlot>>(work.rows.size())};
        std::vector<plan::ScheduledPerson> people;
        std::vector<std::size_t> rows;
        for (std::size_t at = 0; at < work.rows.size(); ++at) {
            if (settled.decisions.rows[at].fate == plan::Fate::LeftOut) continue;
            people.push_back({work.rows[at].customer, work.shop.people[at].times, 0});
            rows.push_back(at);
        }
        const auto schedule = plan::schedule(people, hours);
        if (!schedule) return schedule.error();
        for (std::size_t i = 0; i < rows.size(); ++i)
            settled.slots[rows[i]] = schedule->sendTimes[i];
        if (schedule->withoutRoom == 0) return settled;
        options.messages = std::ssize(people) - schedule->withoutRoom;
    }
}

data::PlannedMessage messageOf(const PlanWork& work, std::size_t at, const Settled& settled,
                               const SessionParts& parts)
{
    const PlanPerson& person = work.shop.people[at];
    data::PlannedMessage message = work.drafts[at]->message;
    message.arm =
        settled.decisions.rows[at].fate == plan::Fate::HeldBack ? data::Arm::HeldBack : data::Arm::Message;
    const auto send = sendFactsOf(parts.settings, work.campaign.sendFrom, person.contact.mayProfile);
    const consent::Verdict verdict = consent::judge(person.contact.facts, send, work.rules);
    message.basis = consent::basisName(verdict);
    message.basisReason = work.rules.rule(verdict.basisRule).sentence(consent::Outcome::Ok);
    message.whyLine = *compose::whyKeyFor(whyBasisOf(person.contact.facts, verdict, parts.zone));
    message.sendDay = settled.slots[at]->day;
    message.sendHour = settled.slots[at]->hour;
    message.expectedExtraMinor = work.rows[at].expectedExtraMinor;
    message.unsubscribeRisk = work.rows[at].unsubscribeRisk;
    return message;
}

std::string totalsJson(const data::PlanTotals& totals)
{
    using Json = nlohmann::ordered_json;
    const auto estimate = [](const data::Estimate& e) {
        return Json{{"value", e.value}, {"low", e.low}, {"high", e.high}};
    };
    Json leftOut = Json::object();
    for (int reason = 0; reason < data::leftOutReasonCount; ++reason)
        leftOut[std::string(nameOf(static_cast<data::LeftOutReason>(reason)))] =
            totals.leftOut[static_cast<std::size_t>(reason)];
    return Json{{"customers", totals.customers},
                {"planned", totals.planned},
                {"held_back", totals.heldBack},
                {"left_out", std::move(leftOut)},
                {"softened", totals.softened},
                {"extra_sales_minor", estimate(totals.extraSalesMinor)},
                {"unsubscribes", estimate(totals.unsubscribes)},
                {"spam_rate", estimate(totals.spamRate)}}
        .dump();
}

std::vector<std::string> notesOf(const PlanWork& work, const data::PlanTotals& totals,
                                 const data::ShopSettings& settings)
{
    std::vector<std::string> notes;
    if (work.brief.dials.personal > settings.houseLimit)
        notes.push_back("\"How personal\" is above your house limit of " +
                        std::to_string(std::lround(settings.houseLimit)) + ".");
    double buyers = 0.0;
    for (std::size_t at = 0; at < work.rows.size(); ++at)
        if (work.drafts[at])
            buyers +=
                1.0 - std::exp(-work.shop.people[at].score.expectedOrders * valueDays / scoreHorizonDays);
    const std::int64_t chosen = totals.planned + totals.heldBack;
    if (chosen > 0 && totals.heldBack > 0) {
        const double share = std::clamp(buyers / static_cast<double>(chosen), 0.001, 0.999);
        const auto advice =
            plan::holdoutAdvice(chosen, totals.heldBack, share, share * plan::SendValueRates().lift);
        if (!advice.enough)
            notes.push_back("Holding back " + groupedNumber(totals.heldBack) +
                            " people will not show an effect of the usual size by itself; several campaigns "
                            "together may.");
    }
    if (totals.planned == 0) notes.push_back("Nobody would get this message.");
    return notes;
}

Result<PlanOutcome> keep(const PlanWork& work, const Settled& settled, SessionParts& parts)
{
    std::vector<data::PlannedMessage> planned;
    std::vector<data::LeftOut> leftOut;
    for (std::size_t at = 0; at < work.rows.size(); ++at) {
        const plan::Decision& decision = settled.decisions.rows[at];
        if (decision.fate == plan::Fate::LeftOut) {
            const bool legal = decision.reason == data::LeftOutReason::NoBasis;
            leftOut.push_back(
                {decision.customer, decision.reason, legal ? work.blockedBy[at] : std::string()});
        } else {
            planned.push_back(messageOf(work, at, settled, parts));
        }
    }
    store::CampaignRecord record;
    record.campaign = work.campaign;
    record.briefJson = writeBrief(work.brief);
    record.totalsJson = totalsJson(settled.decisions.totals);
    const auto id = store::addCampaign(parts.book, record, planned, leftOut);
    if (!id) return id.error();
    return PlanOutcome{*id,
                       work.campaign.name,
                       settled.decisions.totals,
                       work.campaign.asOf,
                       work.campaign.sendFrom,
                       work.campaign.sendTo,
                       notesOf(work, settled.decisions.totals, parts.settings)};
}

}  // namespace

Result<PlanOutcome> planCampaign(Session& session, const data::Brief& brief, Job& job)
{
    SessionParts& parts = session.parts();
    auto material = learnMaterial(parts, brief.asOf, job);
    if (!material) return material.error();
    if (auto ok = plan::checkBrief(brief, material->asOf); !ok) return ok.error();
    if (auto ok = ensureLearnt(session, *material, job); !ok) return ok.error();
    auto rules = consent::RuleBook::builtIn();
    if (!rules) return rules.error();
    auto tact = tact::builtInTactRules();
    if (!tact) return tact.error();

    PlanWork work{brief,
                  campaignOf(brief, material->asOf, parts),
                  std::move(*material),
                  {},
                  std::move(*rules),
                  std::move(*tact),
                  {},
                  {},
                  {}};
    auto shop = planPeople(parts, work.material, job);
    if (!shop) return shop.error();
    work.shop = std::move(*shop);
    if (auto ok = fillRows(work, parts, job); !ok) return ok.error();
    const auto settled = settle(work, parts.settings);
    if (!settled) return settled.error();
    if (job.cancelled()) return Job::cancelledError();
    return keep(work, *settled, parts);
}

}  // namespace tactful::steps

#include "core/steps/plan_step.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/plan/audience.h"
#include "core/plan/brief_check.h"
#include "core/plan/send_value.h"
#include "core/steps/brief_json.h"
#include "core/steps/learn_step.h"
#include "core/steps/plan_work.h"
#include "core/steps/why_basis.h"
#include "core/store/campaigns.h"
#include "core/store/model_runs.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace tactful::steps {
namespace {

constexpr int daysBeforeSending = 2;  ///< for the review and the upload

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
            buyers += 1.0 - std::exp(-work.shop.people[at].score.expectedOrders * valueWindowDays /
                                     scoreHorizonDays);
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

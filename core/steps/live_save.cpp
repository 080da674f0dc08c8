#include "core/base/text.h"
#include "core/steps/brief_json.h"
#include "core/steps/live_state.h"
#include "core/store/campaigns.h"
#include "core/store/logbook.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace tactful::steps {
namespace {

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
                {"softened_to_learn", totals.softenedToLearn},
                {"best_sellers", totals.bestSellers},
                {"extra_sales_minor", estimate(totals.extraSalesMinor)},
                {"unsubscribes", estimate(totals.unsubscribes)},
                {"spam_rate", estimate(totals.spamRate)}}
        .dump();
}

store::CampaignRecord recordOf(const PlanState& state, const LiveOutcome& outcome)
{
    store::CampaignRecord record;
    record.campaign = state.campaign;
    record.campaign.brief.dials = outcome.dials;
    record.campaign.plannedAt = now();
    record.briefJson = writeBrief(record.campaign.brief);
    record.totalsJson = totalsJson(outcome.totals);
    return record;
}

/// The campaign as it is in the book now, and in the logbook.
Result<data::Campaign> keep(store::Book& book, const store::CampaignRecord& record,
                            std::optional<data::CampaignId> replace,
                            std::span<const data::PlannedMessage> planned,
                            std::span<const data::LeftOut> leftOut)
{
    auto transaction = store::BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    data::CampaignId id = replace.value_or(0);
    if (replace) {
        if (auto ok = store::replaceCampaign(book, id, record, planned, leftOut); !ok) return ok.error();
    } else {
        const auto added = store::addCampaign(book, record, planned, leftOut);
        if (!added) return added.error();
        id = *added;
    }
    auto kept = store::campaign(book, id);
    if (!kept) return kept.error();
    const auto messages = std::count_if(planned.begin(), planned.end(), [](const data::PlannedMessage& each) {
        return each.arm != data::Arm::HeldBack;
    });
    const nlohmann::json payload{{"campaign", id}, {"name", kept->campaign.name}, {"planned", messages}};
    if (auto ok = store::appendToLogbook(book.database(), record.campaign.plannedAt, "owner", "plan",
                                         payload.dump());
        !ok)
        return ok.error();
    if (auto ok = transaction->commit(); !ok) return ok.error();
    return std::move(kept->campaign);
}

}  // namespace

std::vector<std::string> LivePlan::notes(const LiveOutcome& outcome) const
{
    const double houseLimit = m_state->shop->settings.houseLimit;
    std::vector<std::string> notes;
    if (outcome.dials.personal > houseLimit)
        notes.push_back("\"How personal\" is above your house limit of " +
                        std::to_string(std::lround(houseLimit)) + ".");
    if (!outcome.holdBackEnough)
        notes.push_back("Holding back " + groupedNumber(outcome.totals.heldBack) +
                        " people will not show an effect of the usual size by itself; several campaigns "
                        "together may.");
    if (outcome.totals.planned == 0) notes.push_back("Nobody would get this message.");
    return notes;
}

Result<PlanOutcome> savePlan(Session& session, const LivePlan& plan, const LiveOutcome& outcome,
                             std::optional<data::CampaignId> replace, Job& job)
{
    const PlanState& state = plan.state();
    job.begin("Keeping the plan", ProgressUnit::Customers, std::ssize(outcome.rows));
    std::vector<data::PlannedMessage> planned;
    std::vector<data::LeftOut> leftOut;
    std::int64_t done = 0;
    for (std::size_t at = 0; at < outcome.rows.size(); ++at) {
        if (job.cancelled()) return Job::cancelledError();
        const LiveRow& row = outcome.rows[at];
        if (row.fate == LiveFate::LeftOut) {
            const bool legal = row.reason == data::LeftOutReason::NoBasis;
            leftOut.push_back(
                {row.customer, row.reason, legal ? std::string(nameOf(state.blockedBy[at])) : std::string()});
        } else {
            planned.push_back(plan.messageOf(outcome, row));
        }
        job.report(++done);
    }
    const auto kept = keep(session.parts().book, recordOf(state, outcome), replace, planned, leftOut);
    if (!kept) return kept.error();
    return PlanOutcome{kept->id,
                       kept->name,
                       outcome.totals,
                       state.campaign.asOf,
                       state.campaign.sendFrom,
                       state.campaign.sendTo,
                       plan.notes(outcome),
                       outcome,
                       {},
                       {}};
}

}  // namespace tactful::steps

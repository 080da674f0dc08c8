#include "core/steps/outlook.h"

#include "core/plan/audience.h"
#include "core/store/model_runs.h"

#include <algorithm>
#include <array>

namespace tactful::steps {
namespace {

/// Below this chance of ever ordering again the models give no window (models/order_belief.h).
constexpr double leastActive = 0.5;

MailState offLimits(data::SuppressionReason reason)
{
    const bool theirWish =
        reason == data::SuppressionReason::Unsubscribed || reason == data::SuppressionReason::Objection;
    return theirWish ? MailState::No : MailState::OffLimits;
}

}  // namespace

std::string_view nameOf(MailState state)
{
    static constexpr std::array<std::string_view, 8> names{"yes", "confirming", "not-asked",  "unproven",
                                                           "no",  "off-limits", "restricted", "no-address"};
    return names[static_cast<std::size_t>(state)];
}

std::string_view nameOf(NextOrder next)
{
    static constexpr std::array<std::string_view, 4> names{"cannot-tell", "window", "was-due", "unlikely"};
    return names[static_cast<std::size_t>(next)];
}

std::string fullNameOf(const data::PersonalFields& person)
{
    std::string name = person[data::PersonalField::FirstName];
    const std::string& last = person[data::PersonalField::LastName];
    if (!name.empty() && !last.empty()) name += ' ';
    return name + last;
}

MailState mailStateOf(const Contact& contact, const consent::Verdict& verdict)
{
    const consent::ContactFacts& facts = contact.facts;
    if (!facts.hasAddress) return MailState::NoAddress;
    if (facts.restricted) return MailState::Restricted;
    if (facts.suppression) return offLimits(*facts.suppression);
    if (facts.email.isOff()) return MailState::No;
    if (verdict.mayBeWritten()) return MailState::Yes;
    if (contact.confirming) return MailState::Confirming;
    return facts.email.status == consent::ConsentStatus::Given ? MailState::Unproven : MailState::NotAsked;
}

OrderSums sumsOf(std::span<const data::SaleOrder> orders)
{
    OrderSums sums;
    sums.orders = static_cast<int>(orders.size());
    for (const data::SaleOrder& order : orders)
        sums.spentMinor += order.totalMinor;
    if (orders.empty()) return sums;
    sums.first = orders.front().day;
    sums.last = orders.back().day;
    return sums;
}

data::Stage stageOf(const OrderSums& sums, const data::CustomerScore* score, Day today)
{
    if (score) return score->stage;
    plan::OrderFacts facts;
    facts.firstOrder = sums.first;
    facts.lastOrder = sums.last;
    facts.orders = sums.orders;
    return plan::stageOf(facts, today);
}

Outlook outlookOf(const data::CustomerScore* score, Day learntOn, std::optional<Day> lastOrder, Day today)
{
    Outlook outlook;
    if (!score) return outlook;
    if (score->yearValue && score->yearLow && score->yearHigh)
        outlook.nextYear = data::Estimate{*score->yearValue, *score->yearLow, *score->yearHigh};
    if (lastOrder && *lastOrder > learntOn) return outlook;
    if (!score->nextOrderFrom || !score->nextOrderTo) {
        if (score->pActive < leastActive) outlook.next = NextOrder::Unlikely;
        return outlook;
    }
    outlook.next = *score->nextOrderTo < today ? NextOrder::WasDue : NextOrder::Window;
    outlook.from = score->nextOrderFrom;
    outlook.to = score->nextOrderTo;
    return outlook;
}

const data::CustomerScore* LearntScores::of(data::CustomerId customer) const
{
    const auto found = std::lower_bound(
        scores.begin(), scores.end(), customer,
        [](const data::CustomerScore& score, data::CustomerId id) { return score.customer < id; });
    return found == scores.end() || found->customer != customer ? nullptr : &*found;
}

Result<LearntScores> learntScores(SessionParts& parts)
{
    LearntScores learnt;
    const auto runs = store::modelRuns(parts.book);
    if (!runs) return runs.error();
    if (!runs->empty()) learnt.asOf = runs->front().asOf;
    auto scores = store::customerScores(parts.book);
    if (!scores) return scores.error();
    learnt.scores = std::move(*scores);
    return learnt;
}

}  // namespace tactful::steps

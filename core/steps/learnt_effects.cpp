#include "core/steps/learnt_effects.h"

#include "core/measure/experiment.h"
#include "core/steps/learnt_tact.h"
#include "core/store/campaigns.h"
#include "core/store/model_runs.h"
#include "core/tact/pressure.h"

#include <algorithm>
#include <cmath>

namespace tactful::steps {
namespace {

constexpr int beforeDays = 90;
constexpr int leastBuyers = 20;
constexpr double leastLift = 0.02;  ///< below it a doubt is no share of the lift any more

/// One side of a hold-out in one group: days with an order of each person.
struct Side {
    std::vector<double> after;
    std::vector<double> before;

    std::int64_t buyers() const
    {
        return std::count_if(after.begin(), after.end(), [](double days) { return days > 0.0; });
    }
};

/// How often somebody came, before a day and around it.
struct OrderDays {
    int ever = 0;  ///< before sending
    double before = 0.0;
    double after = 0.0;
};

OrderDays orderDaysOf(std::span<const data::SaleOrder> orders, const data::Campaign& campaign)
{
    OrderDays days;
    std::optional<Day> last;
    for (const data::SaleOrder& order : orders) {
        if (order.day == last) continue;
        last = order.day;
        if (order.day < campaign.sendFrom) ++days.ever;
        if (order.day < campaign.sendFrom && order.day >= campaign.sendFrom - beforeDays) days.before += 1.0;
        if (order.day >= campaign.sendFrom && order.day <= campaign.sendTo + valueWindowDays)
            days.after += 1.0;
    }
    return days;
}

std::span<const data::SaleOrder> ordersOf(std::span<const data::SaleOrder> orders, data::CustomerId customer)
{
    const auto begin = std::lower_bound(
        orders.begin(), orders.end(), customer,
        [](const data::SaleOrder& order, data::CustomerId wanted) { return order.customer < wanted; });
    const auto end = std::find_if(
        begin, orders.end(), [customer](const data::SaleOrder& order) { return order.customer != customer; });
    return {begin, end};
}

Eigen::Map<const Eigen::ArrayXd> columnOf(const std::vector<double>& values)
{
    return {values.data(), std::ssize(values)};
}

Result<measure::PairedSample> sampleOf(const Side& side)
{
    return measure::pairedSampleOf(columnOf(side.after), columnOf(side.before));
}

std::optional<models::LiftTrial> trialOf(int group, const Side& heldBack, const Side& writtenTo)
{
    if (heldBack.buyers() < leastBuyers || writtenTo.buyers() < leastBuyers) return std::nullopt;
    const auto control = sampleOf(heldBack), treated = sampleOf(writtenTo);
    if (!control || !treated) return std::nullopt;
    const auto effect = measure::adjustedEffect(*control, *treated, measure::Difference::Relative);
    if (!effect) return std::nullopt;
    return models::LiftTrial{group, effect->value, effect->standardError};
}

/// Whether the mail service told such a thing of somebody. `results` are by customer.
bool tells(std::span<const store::Engagement> results, data::CustomerId customer, std::string_view kind)
{
    const auto begin = std::lower_bound(
        results.begin(), results.end(), customer,
        [](const store::Engagement& one, data::CustomerId wanted) { return one.customer < wanted; });
    for (auto one = begin; one != results.end() && one->customer == customer; ++one)
        if (one->kind == kind) return true;
    return false;
}

/// Without people whose orders may not be looked at.
void keepOnly(std::vector<data::PlannedMessage>& planned, std::span<const data::CustomerId> people)
{
    std::erase_if(planned, [people](const data::PlannedMessage& message) {
        return !std::binary_search(people.begin(), people.end(), message.customer);
    });
}

}  // namespace

std::vector<models::LiftTrial> liftTrials(const data::Campaign& campaign,
                                          std::span<const data::PlannedMessage> planned,
                                          std::span<const data::SaleOrder> orders)
{
    std::array<Side, liftGroups> heldBack, writtenTo;
    for (const data::PlannedMessage& message : planned) {
        const OrderDays days = orderDaysOf(ordersOf(orders, message.customer), campaign);
        const auto group = static_cast<std::size_t>(liftGroupOf(days.ever));
        if (message.arm == data::Arm::BestSellers) continue;  // an experiment of its own
        Side& side = message.arm == data::Arm::HeldBack ? heldBack[group] : writtenTo[group];
        side.after.push_back(days.after);
        side.before.push_back(days.before);
    }
    std::vector<models::LiftTrial> trials;
    for (int group = 0; group < liftGroups; ++group) {
        const auto at = static_cast<std::size_t>(group);
        if (const auto trial = trialOf(group, heldBack[at], writtenTo[at])) trials.push_back(*trial);
    }
    return trials;
}

Result<plan::EffectRates> withResults(const plan::EffectRates& rates,
                                      std::span<const data::PlannedMessage> planned,
                                      std::span<const store::Engagement> results)
{
    if (results.empty()) return rates;
    const models::UnsubscribeRate before{rates.unsubscribed, rates.unsubscribed + rates.stayed};
    double messages = 0.0, exposure = 0.0, unsubscribed = 0.0, reported = 0.0;
    for (const data::PlannedMessage& message : planned) {
        if (message.arm == data::Arm::HeldBack) continue;
        messages += 1.0;
        exposure += plan::unsubscribeRisk(message.score, 0.0, rates) / before.mean();
        unsubscribed += tells(results, message.customer, "unsubscribe") ? 1.0 : 0.0;
        reported += tells(results, message.customer, "complaint") ? 1.0 : 0.0;
    }
    const auto rate = models::updated(before, unsubscribed, exposure);
    if (!rate) return rate.error();
    plan::EffectRates learnt = rates;
    learnt.unsubscribed = rate->unsubscribes;
    learnt.stayed = rate->exposure - rate->unsubscribes;
    learnt.reported += reported;
    learnt.notReported += messages - reported;
    return learnt;
}

Result<AttentionRates> withResults(const AttentionRates& rates, std::span<const data::PlannedMessage> planned,
                                   std::span<const store::Engagement> results,
                                   std::span<const data::SaleOrder> orders)
{
    if (results.empty()) return rates;
    std::array<double, 3> messages{}, unsubscribed{};
    for (const data::PlannedMessage& message : planned) {
        if (message.arm == data::Arm::HeldBack) continue;
        std::optional<Day> last;
        for (const data::SaleOrder& order : ordersOf(orders, message.customer))
            if (order.day < message.sendDay) last = order.day;
        const auto at = static_cast<std::size_t>(
            std::min(tact::attentionOn(message.sendDay, last), tact::Attention::Dormant));
        messages[at] += 1.0;
        unsubscribed[at] += tells(results, message.customer, "unsubscribe") ? 1.0 : 0.0;
    }
    AttentionRates learnt = rates;
    for (std::size_t at = 0; at < learnt.size(); ++at) {
        const auto rate = models::updated(rates[at], unsubscribed[at], messages[at]);
        if (!rate) return rate.error();
        learnt[at] = *rate;
    }
    return learnt;
}

namespace {

void leaveOutLater(std::vector<store::Engagement>& results, Day day, const TimeZone& zone)
{
    std::erase_if(results,
                  [day, &zone](const store::Engagement& one) { return one.at && zone.dayOf(*one.at) > day; });
}

/// What the shop's readers taught about the score, where there is enough of it.
Status learnScoreRise(SessionParts& parts, plan::EffectRates& rates)
{
    const auto runs = store::modelRuns(parts.book);
    if (!runs) return runs.error();
    const auto learnt = learntTact(*runs);
    if (!learnt) return learnt.error();
    rates.scoreRise = scoreRiseOf(*learnt).value_or(rates.scoreRise);
    return {};
}

}  // namespace

Result<LearntEffects> learntEffects(SessionParts& parts, const LearnMaterial& material,
                                    std::span<const data::CustomerId> mayProfile, Job& job)
{
    const std::span<const data::SaleOrder> orders = material.sales.orders;
    const auto campaigns = store::campaigns(parts.book);
    if (!campaigns) return campaigns.error();
    LearntEffects effects;
    if (auto ok = learnScoreRise(parts, effects.rates); !ok) return ok.error();
    std::vector<models::LiftTrial> trials;
    for (const store::CampaignRecord& record : *campaigns) {
        if (job.cancelled()) return Job::cancelledError();
        const data::Campaign& campaign = record.campaign;
        if (campaign.state != data::CampaignState::Exported) continue;
        if (material.goesOn && campaign.sendFrom > material.asOf) continue;
        auto planned = store::plannedMessages(parts.book, campaign.id);
        if (!planned) return planned.error();
        auto results = store::engagements(parts.book, campaign.id);
        if (!results) return results.error();
        if (material.goesOn) leaveOutLater(*results, material.asOf, parts.zone);
        const auto rates = withResults(effects.rates, *planned, *results);
        if (!rates) return rates.error();
        effects.rates = *rates;
        const auto byAttention = withResults(effects.byAttention, *planned, *results, orders);
        if (!byAttention) return byAttention.error();
        effects.byAttention = *byAttention;
        if (campaign.sendTo + valueWindowDays > material.asOf) continue;
        keepOnly(*planned, mayProfile);
        for (const models::LiftTrial& trial : liftTrials(campaign, *planned, orders))
            trials.push_back(trial);
    }
    const models::LiftPrior prior;
    auto lift = models::learnLift(trials, liftGroups, prior);
    if (!lift) return lift.error();
    effects.lift = std::move(*lift);
    if (effects.lift.trials > 0)
        effects.rates.extraSalesSpread = std::hypot(effects.lift.shop.spread, prior.groupSpread) /
                                         std::max(leastLift, std::abs(effects.lift.shop.mean));
    return effects;
}

}  // namespace tactful::steps

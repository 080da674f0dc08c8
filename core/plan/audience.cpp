#include "core/plan/audience.h"

#include <algorithm>

namespace tactful::plan {

data::Stage stageOf(const OrderFacts& facts, Day asOf, const StageRules& rules)
{
    using data::Stage;
    if (facts.orders <= 0 || !facts.firstOrder || !facts.lastOrder) return Stage::NoOrders;
    const int silentDays = asOf - *facts.lastOrder;
    if (silentDays > rules.quietDays) return Stage::Quiet;
    if (asOf - *facts.firstOrder <= rules.newDays) return Stage::New;
    if (facts.orders == 1) return Stage::OneOff;
    const double usualGap = facts.usualGapDays.value_or(rules.shopGapDays);
    const bool overdue = silentDays > rules.slippingGaps * usualGap;
    const bool hardlyActive = facts.active && *facts.active <= rules.slippingActive;
    if (silentDays > rules.leastSlippingDays && (overdue || hardlyActive)) return Stage::SlippingAway;
    return Stage::Regular;
}

std::vector<data::Stage> defaultStages(data::Goal goal)
{
    using data::Goal;
    using data::Stage;
    switch (goal) {
    case Goal::ThankRegulars:
        return {Stage::Regular};
    case Goal::WinBack:
        return {Stage::SlippingAway, Stage::Quiet};
    case Goal::Welcome:
        return {Stage::New};
    case Goal::NewArrivals:
    case Goal::ClearStock:
    case Goal::Newsletter:
        break;
    }
    return {};
}

data::Audience audienceOf(const data::Brief& brief)
{
    data::Audience audience = brief.audience;
    if (audience.stages.empty()) audience.stages = defaultStages(brief.goal);
    return audience;
}

bool matches(const data::Audience& audience, data::Stage stage, std::string_view country)
{
    const auto among = [](const auto& list, const auto& value) {
        return list.empty() || std::find(list.begin(), list.end(), value) != list.end();
    };
    return among(audience.stages, stage) && among(audience.countries, country);
}

}  // namespace tactful::plan

#include "core/steps/test_power.h"

#include "core/measure/power.h"
#include "core/plan/holdout.h"
#include "core/steps/learning_lots.h"
#include "core/steps/live_plan.h"
#include "core/steps/live_state.h"

#include <algorithm>
#include <cmath>

namespace tactful::steps {
namespace {

constexpr int mostCampaigns = 1000;
constexpr std::size_t peopleAtOnce = 4096;  ///< between two looks at the job

double smallestRise(double share, double heldBack, double writtenTo)
{
    const auto rise = measure::smallestShareRise(share, {heldBack, writtenTo}, {});
    return rise ? *rise : 1.0 - share;
}

/// The fewest campaigns like this whose people together show the rise.
std::optional<int> campaignsFor(const TestSides& sides, double rise)
{
    if (rise <= 0.0) return std::nullopt;
    const auto shows = [&](int campaigns) {
        return smallestRise(sides.buyers, campaigns * sides.heldBack, campaigns * sides.writtenTo) <= rise;
    };
    if (!shows(mostCampaigns)) return std::nullopt;
    int few = 0, enough = mostCampaigns;
    while (enough - few > 1) {
        const int middle = (few + enough) / 2;
        (shows(middle) ? enough : few) = middle;
    }
    return enough;
}

}  // namespace

TestPower powerOf(const TestSides& sides)
{
    TestPower power;
    power.buyers = sides.buyers;
    power.expectedRise = std::min(1.0 - sides.buyers, sides.buyers * std::max(0.0, sides.lift));
    power.tests = sides.heldBack > 0.0 && sides.writtenTo > 0.0 && sides.buyers > 0.0 && sides.buyers < 1.0;
    if (!power.tests) return power;
    power.smallestRise = smallestRise(sides.buyers, sides.heldBack, sides.writtenTo);
    if (const auto money =
            measure::smallestMeanDifference(sides.spreadMinor, {sides.heldBack, sides.writtenTo}, {}))
        power.smallestMinor = *money;
    const double other = sides.buyers + power.expectedRise;
    const double error = std::sqrt(sides.buyers * (1.0 - sides.buyers) / sides.heldBack +
                                   other * (1.0 - other) / sides.writtenTo);
    power.chance = measure::powerOf(power.expectedRise / error, measure::PowerOptions().alpha);
    power.campaigns = campaignsFor(sides, power.expectedRise);
    power.leastHeldBack = plan::holdoutAdvice(std::llround(sides.heldBack + sides.writtenTo),
                                              std::llround(sides.heldBack), sides.buyers, power.expectedRise)
                              .least;
    if (sides.bestSellers > 0.0)
        power.smallestOfPicks = smallestRise(sides.buyers, sides.bestSellers, sides.writtenTo);
    return power;
}

Result<TestPower> testPower(const LivePlan& plan, const LiveOutcome& outcome, const Job& job)
{
    const PlanState& state = plan.state();
    TestSides sides;
    double spent = 0.0, squares = 0.0, luck = 0.0, buyers = 0.0, people = 0.0;
    for (std::size_t at = 0; at < outcome.rows.size(); ++at) {
        if (at % peopleAtOnce == 0 && job.cancelled()) return Job::cancelledError();
        const LiveRow row = outcome.rows.one(at);
        if (row.fate == LiveFate::LeftOut) continue;
        const Rung& rung = state.ladders->find(row.say)->rungs[row.way];
        if (row.fate == LiveFate::HeldBack)
            sides.heldBack += 1.0;
        else if (armByLot(row.say, rung) == data::Arm::BestSellers)
            sides.bestSellers += 1.0;
        else
            sides.writtenTo += 1.0;
        const plan::ExpectedPurchases& expected = state.purchases[at];
        const double mean = expected.orders * expected.orderMinor;
        people += 1.0;
        buyers += -std::expm1(-expected.orders);
        spent += mean;
        squares += mean * mean;
        // Orders as in a Poisson process, their values varying as much as their mean (expected_effects.h).
        luck += 2.0 * mean * expected.orderMinor;
    }
    if (people > 0.0) {
        sides.buyers = buyers / people;
        sides.spreadMinor =
            std::sqrt(std::max(0.0, luck / people + squares / people - spent / people * spent / people));
    }
    sides.lift = state.shop->effects.lift.shop.mean;
    return powerOf(sides);
}

}  // namespace tactful::steps

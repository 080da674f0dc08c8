#include "core/steps/learning_lots.h"

#include <vector>

namespace tactful::steps {
namespace {

// Of the bits of a person in a key, above those that say_key.cpp uses.
constexpr SayKey softerLot = SayKey{1} << 18;
constexpr SayKey bestSellersLot = SayKey{1} << 19;

bool has(SayKey key, SayKey lot)
{
    return (key & lot) != 0;
}

/// The rung in the place of another keeps the ceiling under which that one is said.
Rung inPlaceOf(const Rung& best, Rung other)
{
    other.needs = best.needs;
    other.byLot = true;
    return other;
}

}  // namespace

SayKey withLots(SayKey person, data::CustomerId customer, const LotRules& rules)
{
    // One at a time: who is in both would teach nothing about either.
    if (plan::isInBestSellersArm(customer, rules.key, rules.bestSellersArm)) return person | bestSellersLot;
    return plan::isInSofterArm(customer, rules.key) ? person | softerLot : person;
}

void drawLots(SayKey key, Ladder& ladder)
{
    const std::vector<Rung> best = ladder.rungs;
    if (has(key, softerLot)) {
        std::vector<double> scores;
        for (const Rung& rung : best)
            scores.push_back(rung.surface);
        for (std::size_t at = 0; at < best.size(); ++at)
            if (const auto softer = plan::softerRung(scores, at))
                ladder.rungs[at] = inPlaceOf(best[at], best[*softer]);
    }
    if (!has(key, bestSellersLot) || showsOnlyPopular(key)) return;
    for (std::size_t at = 0; at < best.size(); ++at)
        for (std::size_t under = at + 1; under-- > 0;)
            if (best[under].popular) {
                ladder.rungs[at] = inPlaceOf(best[at], best[under]);
                break;
            }
}

bool softenedByLot(SayKey key, const Rung& rung)
{
    return rung.byLot && has(key, softerLot);
}

data::Arm armByLot(SayKey key, const Rung& rung)
{
    return rung.byLot && has(key, bestSellersLot) ? data::Arm::BestSellers : data::Arm::Message;
}

}  // namespace tactful::steps

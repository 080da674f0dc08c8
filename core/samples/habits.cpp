#include "core/samples/habits.h"

#include "core/samples/draw.h"

#include <algorithm>
#include <cmath>

namespace tactful::samples {
namespace {

// The population: chosen so that over three years a little more than half of the buyers buy once.
constexpr double rateShape = 0.85;
constexpr double rateScale = 100.0;  // busy days
constexpr double leaveShape = 0.80;
constexpr double stayShape = 0.90;
constexpr double meanBasketPence = 2500.0;
constexpr double spendShape = 4.0;
constexpr double habitShare = 0.13;    // of customers, with something that they buy again and again
constexpr double habitDropOut = 0.12;  // at most: who has a habit stays

constexpr std::array<double, leaningCount> leaningShares{0.22, 0.17, 0.13, 0.13, 0.12, 0.09, 0.14};
constexpr double tasteFirmness = 5.0;  // sum of the Dirichlet's parameters: small is choosy

std::array<double, aisleCount> drawTaste(std::size_t leaning, Random& random)
{
    double appeal = 0.0;
    for (const Aisle& aisle : aisles())
        appeal += aisle.appeal[leaning];
    std::array<double, aisleCount> taste{};
    double total = 0.0;
    for (std::size_t i = 0; i < aisleCount; ++i) {
        taste[i] = random.gamma(tasteFirmness * aisles()[i].appeal[leaning] / appeal, 1.0);
        total += taste[i];
    }
    for (double& share : taste)
        share /= total;
    return taste;
}

/// Something that is used up, from an aisle that the customer likes.
std::optional<Refill> drawRefill(const Catalogue& catalogue, const Habits& habits, Random& random)
{
    const auto pull = [&](const CatalogueItem& item) {
        const bool usedUp = catalogue.families[item.family]->refillDays > 0 && item.row.active;
        return usedUp ? habits.taste[item.aisle] * item.popularity : 0.0;
    };
    const std::size_t item = drawIndex(catalogue.items, pull, random);
    if (item == catalogue.items.size()) return std::nullopt;
    const double usual = catalogue.families[catalogue.items[item].family]->refillDays;
    return Refill{static_cast<std::uint16_t>(item), usual * std::exp(0.18 * random.normal())};
}

}  // namespace

Habits drawHabits(const Catalogue& catalogue, bool british, Random& random)
{
    Habits habits;
    habits.visitsPerBusyDay = random.gamma(rateShape, rateScale);
    habits.dropOut = random.beta(leaveShape, stayShape);
    // Gamma-Gamma: baskets are Gamma(shape, rate) and the rate itself is Gamma among customers.
    habits.spendRate = random.gamma(spendShape, meanBasketPence * (spendShape - 1.0) / basketShape);
    habits.taste = drawTaste(drawIndex(leaningShares, random), random);
    if (random.chance(habitShare)) {
        habits.refill = drawRefill(catalogue, habits, random);
        habits.dropOut = std::min(habits.dropOut, habitDropOut);
    }
    constexpr std::array<double, 6> usualHours{8.5, 12.5, 13.0, 17.5, 20.0, 21.0};
    habits.hour = usualHours[static_cast<std::size_t>(random.between(0, 5))];
    const double walks = random.beta(0.4, 2.0);
    habits.storeShare = british ? walks : 0.0;
    habits.giftShare = random.beta(0.5, 4.0);
    return habits;
}

}  // namespace tactful::samples

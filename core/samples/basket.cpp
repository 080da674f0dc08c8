#include "core/samples/basket.h"

#include <algorithm>
#include <array>

namespace tactful::samples {
namespace {

constexpr std::size_t maxLines = 7;
constexpr double sameAgainShare = 0.2;
constexpr double leftForLaterShare = 0.2;

void put(std::vector<BasketLine>& lines, std::uint16_t item, std::int16_t quantity)
{
    const auto same =
        std::find_if(lines.begin(), lines.end(), [&](const auto& line) { return line.item == item; });
    if (same == lines.end()) lines.push_back({item, quantity});
}

}  // namespace

BasketFiller::BasketFiller(const Catalogue& catalogue, const Shelves& shelves)
    : m_catalogue(catalogue), m_shelves(shelves)
{
    m_companions.resize(catalogue.families.size());
    for (const GoesWith& pair : goesWithPairs())
        for (std::size_t first = 0; first < catalogue.families.size(); ++first)
            for (std::size_t second = 0; second < catalogue.families.size(); ++second)
                if (catalogue.families[first]->thing == pair.first &&
                    catalogue.families[second]->thing == pair.second)
                    m_companions[first].push_back({second, pair.chance});
}

std::vector<BasketLine> BasketFiller::fill(const Habits& habits, Past& past, const Occasion& occasion,
                                           Random& random) const
{
    std::vector<BasketLine> lines;
    double pence = random.gamma(basketShape, habits.spendRate);
    if (occasion.refillDue && habits.refill && m_catalogue.items[habits.refill->item].soldOn(occasion.day))
        lines.push_back({habits.refill->item, 1});
    if (past.meantToBuy && m_catalogue.items[*past.meantToBuy].soldOn(occasion.day) && random.chance(0.6)) {
        put(lines, *past.meantToBuy, 1);
        past.meantToBuy.reset();
    }
    for (const BasketLine& line : lines)
        pence -= static_cast<double>(m_catalogue.items[line.item].priceOn(occasion.day));
    while (lines.size() < maxLines && (lines.empty() || pence > 250.0)) {
        const auto item = choose(habits, past, occasion, pence, random);
        if (!item) continue;  // rare: some aisle always has something
        const std::int16_t quantity = drawQuantity(*item, random);
        put(lines, *item, quantity);
        pence -= quantity * static_cast<double>(m_catalogue.items[*item].priceOn(occasion.day));
        addCompanions(lines, m_catalogue.items[*item].family, past, occasion.day, random);
    }
    for (const BasketLine& line : lines)
        past.bought.push_back(line.item);
    return lines;
}

std::optional<std::uint16_t> BasketFiller::choose(const Habits& habits, const Past& past,
                                                  const Occasion& occasion, double pence,
                                                  Random& random) const
{
    if (!past.bought.empty() && !occasion.gift && random.chance(sameAgainShare)) {
        const auto last = static_cast<std::int64_t>(past.bought.size()) - 1;
        const std::uint16_t again = past.bought[static_cast<std::size_t>(random.between(0, last))];
        const CatalogueItem& item = m_catalogue.items[again];
        if (item.soldOn(occasion.day) && demandOn(item.aisle, occasion.day) > 0.2) return again;
    }
    // What is far dearer than the purse allows goes back on the shelf; the cheapest seen is taken in the end.
    std::optional<std::uint16_t> cheapest;
    for (int look = 0; look < 4; ++look) {
        const auto item = m_shelves.take(drawAisle(habits, occasion, random), occasion.day, random);
        if (!item) continue;
        const auto price = static_cast<double>(m_catalogue.items[*item].priceOn(occasion.day));
        if (price <= 1.4 * pence) return item;
        if (!cheapest || m_catalogue.items[*item].pricePence < m_catalogue.items[*cheapest].pricePence)
            cheapest = item;
    }
    return cheapest;
}

std::size_t BasketFiller::drawAisle(const Habits& habits, const Occasion& occasion, Random& random) const
{
    std::array<double, aisleCount> upTo{};
    double total = 0.0;
    for (std::size_t i = 0; i < aisleCount; ++i) {
        const double own = habits.taste[i] * (occasion.gift ? 0.4 : 1.0);
        const double others = occasion.gift ? 0.06 * aisles()[i].giftAppeal : 0.0;
        total += (own + others) * demandOn(i, occasion.day);
        upTo[i] = total;
    }
    const double at = random.uniform() * total;
    const auto found = std::upper_bound(upTo.begin(), upTo.end(), at) - upTo.begin();
    return std::min(static_cast<std::size_t>(found), aisleCount - 1);
}

void BasketFiller::addCompanions(std::vector<BasketLine>& lines, std::size_t family, Past& past, Day day,
                                 Random& random) const
{
    for (const Companion& companion : m_companions[family]) {
        const double luck = random.uniform();
        if (luck >= companion.chance + leftForLaterShare * companion.chance) continue;
        const auto item = m_shelves.takeOfFamily(companion.family, day, random);
        if (!item) continue;
        if (luck < companion.chance)
            put(lines, *item, drawQuantity(*item, random));
        else
            past.meantToBuy = item;
    }
}

std::int16_t BasketFiller::drawQuantity(std::uint16_t item, Random& random) const
{
    const double several = m_catalogue.families[m_catalogue.items[item].family]->several;
    if (!random.chance(several)) return 1;
    constexpr std::array<std::int16_t, 6> amounts{2, 2, 2, 3, 4, 6};
    return amounts[static_cast<std::size_t>(random.between(0, 5))];
}

}  // namespace tactful::samples

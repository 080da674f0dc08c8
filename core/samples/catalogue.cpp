#include "core/samples/catalogue.h"

#include "core/base/random.h"
#include "core/base/text.h"
#include "core/samples/demo_shop.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <optional>

namespace tactful::samples {
namespace {

constexpr std::uint64_t catalogueStream = 0xCA7A;
constexpr double mostPopular = 4.5;  ///< of the long tail, whose middle is 1

/// Lower case letters and digits with single hyphens: what shops use in addresses.
std::string slug(std::string_view name)
{
    std::string out;
    for (const char c : foldForSearch(name)) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (letter)
            out += c;
        else if (!out.empty() && out.back() != '-')
            out += '-';
    }
    while (!out.empty() && out.back() == '-')
        out.pop_back();
    return out;
}

/// Prices end in 0 or 5 pence.
std::int64_t roundedPrice(double pence)
{
    return std::llround(pence / 5.0) * 5;
}

struct Style {
    std::string_view name;
    std::optional<std::int64_t> fixedPence;
};

Style styleOf(std::string_view text)
{
    const auto equals = text.find('=');
    if (equals == std::string_view::npos) return {text, std::nullopt};
    return {text.substr(0, equals), parseInteger(text.substr(equals + 1))};
}

std::string twoDigits(std::size_t value)
{
    return (value < 10 ? "0" : "") + std::to_string(value);
}

std::string describe(const CatalogueItem& item, const Family& family)
{
    static constexpr std::array<std::string_view, 5> remarks{
        "Made in small batches.", "Good with a ribbon round it.", "Chosen by us, tried by us.",
        "Packed without plastic.", "One of the things we use at home."};
    const std::size_t remark = item.row.name.size() % remarks.size();
    std::string text = item.row.name + " by " + std::string(family.maker) + ". ";
    text += remarks[remark];
    if (family.refillDays > 0) text += " Lasts most people a good few weeks.";
    return text;
}

/// Makes one item after the other from one stream of random numbers.
class CatalogueMaker {
public:
    CatalogueMaker(std::uint64_t seed, Day lastDay) : m_random(seed, catalogueStream), m_lastDay(lastDay) {}

    Catalogue make()
    {
        for (std::size_t aisle = 0; aisle < aisles().size(); ++aisle) {
            std::size_t number = 0;
            for (const Family& family : aisles()[aisle].families) {
                m_catalogue.families.push_back(&family);
                m_catalogue.itemsOfFamily.emplace_back();
                for (const std::string_view style : split(family.styles, '|'))
                    addProduct(aisle, ++number, styleOf(style));
            }
        }
        return std::move(m_catalogue);
    }

private:
    void addProduct(std::size_t aisle, std::size_t number, const Style& style)
    {
        const Family& family = *m_catalogue.families.back();
        CatalogueItem item;
        item.aisle = aisle;
        item.family = m_catalogue.families.size() - 1;
        item.row.name = std::string(style.name) + " " + std::string(family.thing);
        item.row.handle = slug(item.row.name);
        item.row.sku = std::string(aisles()[aisle].code) + "-" + twoDigits(m_catalogue.families.size()) +
                       twoDigits(number);
        item.row.aisle = aisles()[aisle].name;
        item.row.brand = family.maker;
        item.row.url = "https://hearthandheron.example/products/" + item.row.handle;
        item.row.image = "https://hearthandheron.example/pictures/" + std::string(family.picture) + ".png";
        item.row.giftCard = aisles()[aisle].code == "GFT";
        const double share = m_random.uniform();
        item.pricePence = style.fixedPence.value_or(
            roundedPrice(family.lowPence + share * (family.highPence - family.lowPence)));
        drawLife(item, style.fixedPence.has_value());
        addVariants(std::move(item), family);
    }

    /// Popularity, first and last day. What the guide speaks of (fixed prices) is never discontinued.
    void drawLife(CatalogueItem& item, bool kept)
    {
        item.popularity = std::min(mostPopular, std::exp(0.95 * m_random.normal()));
        if (kept) item.popularity = std::max(1.5, item.popularity);
        item.trendPerYear = 0.35 * m_random.normal();
        item.onSale = m_lastDay - static_cast<int>(demoDays + m_random.between(20, 900));
        item.lastSold = m_lastDay + 1;
        const double fate = m_random.uniform();
        const auto age = static_cast<int>(m_random.between(60, demoDays - 90));
        const auto fresh = static_cast<int>(m_random.between(2, 42));
        if (item.row.name == "Botanical tea towels" || (fate < 0.05 && !kept))
            item.onSale = m_lastDay - fresh;
        else if (fate < 0.30 && !kept)
            item.onSale = m_lastDay - age;
        else if (fate < 0.40 && !kept)
            item.lastSold = m_lastDay - age;
    }

    void addVariants(CatalogueItem item, const Family& family)
    {
        if (family.variants.empty()) return finish(std::move(item), family);
        const auto variants = split(family.variants, '|');
        const std::string name = item.row.name;
        const std::string sku = item.row.sku;
        const std::int64_t first = item.pricePence;
        const bool sized =
            variants.front() == "small" || variants.front() == "short" || variants.front() == "medium";
        for (std::size_t i = 0; i < variants.size(); ++i) {
            item.variant = variants[i];
            item.row.name = name + ", " + item.variant;
            item.row.sku = sku + "-" + twoDigits(i + 1);
            if (sized)
                item.pricePence =
                    roundedPrice(static_cast<double>(first) * (1.0 + 0.3 * static_cast<double>(i)));
            item.popularity *= 0.5 + m_random.uniform();
            finish(item, family);
        }
    }

    void finish(CatalogueItem item, const Family& family)
    {
        item.priceRise = m_lastDay - 583;
        const bool dearer = !item.row.giftCard && m_random.chance(0.5);
        item.oldPricePence =
            dearer ? roundedPrice(0.95 * static_cast<double>(item.pricePence)) : item.pricePence;
        item.row.price = Money{item.pricePence, pounds};
        const double costShare = 0.32 + 0.3 * m_random.uniform();
        if (!item.row.giftCard && !m_random.chance(0.03))
            item.row.cost = Money{std::llround(costShare * static_cast<double>(item.pricePence)), pounds};
        item.row.active = item.lastSold > m_lastDay;
        item.row.firstSeen = item.onSale;
        item.row.description = describe(item, family);
        drawStock(item);
        drawTags(item);
        m_catalogue.itemsOfFamily.back().push_back(static_cast<std::uint16_t>(m_catalogue.items.size()));
        m_catalogue.items.push_back(std::move(item));
    }

    void drawStock(CatalogueItem& item)
    {
        const auto usual =
            static_cast<std::int64_t>(8.0 + 22.0 * std::sqrt(item.popularity) * m_random.uniform());
        const double luck = m_random.uniform();
        if (item.row.giftCard) return;
        if (!item.row.active)
            item.row.stock = luck < 0.4 ? 3 : 0;
        else if (luck < 0.04)
            item.row.stock = 0;
        else if (luck < 0.12)
            item.row.stock = usual * 6;  // bought too many of: these are what "clear stock" is for
        else if (luck > 0.98)
            item.row.stock.reset();
        else
            item.row.stock = usual;
    }

    void drawTags(CatalogueItem& item)
    {
        const double handmade = m_random.uniform();
        const double vegan = m_random.uniform();
        if (handmade < 0.3) item.row.tags.emplace_back("handmade");
        if (vegan < 0.2) item.row.tags.emplace_back("vegan");
        if (item.pricePence < 1000) item.row.tags.emplace_back("under-10");
        if (m_lastDay - item.onSale <= 42) item.row.tags.emplace_back("new");
    }

    Random m_random;
    Day m_lastDay;
    Catalogue m_catalogue;
};

}  // namespace

std::uint16_t Catalogue::itemNamed(std::string_view name) const
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const auto& item) { return item.row.name == name; });
    assert(found != items.end());
    return static_cast<std::uint16_t>(found - items.begin());
}

Catalogue makeCatalogue(std::uint64_t seed, Day lastDay)
{
    return CatalogueMaker(seed, lastDay).make();
}

}  // namespace tactful::samples

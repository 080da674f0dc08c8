#include "core/steps/known_facts.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

namespace tactful::steps {
namespace {

constexpr std::size_t shownParts = 3;
constexpr int fewestForInterval = 3;  // purchases; two gaps are the least that can agree
constexpr double wildestGaps = 1.0;   // standard deviation over mean; above it there is no habit to speak of
constexpr int fewestForTimes = 4;     // orders
constexpr double usualShare = 0.6;    // of the orders within the usual hours, or on the usual weekday
constexpr int hoursAround = 1;        // an hour and its two neighbours count as the same time of day

/// Days on which somebody bought one thing, or from one aisle.
struct Purchases {
    std::string name;
    std::set<Day> days;
};

/// The most often bought first; between equals the one bought last, then by name.
std::vector<Purchases> mostOftenFirst(std::map<std::string, Purchases> all)
{
    std::vector<Purchases> sorted;
    for (auto& [key, each] : all)
        sorted.push_back(std::move(each));
    std::stable_sort(sorted.begin(), sorted.end(), [](const Purchases& a, const Purchases& b) {
        return a.days.size() != b.days.size() ? a.days.size() > b.days.size()
                                              : *a.days.rbegin() > *b.days.rbegin();
    });
    return sorted;
}

struct Habits {
    std::vector<Purchases> products;
    std::vector<Purchases> aisles;
    std::set<Day> days;  ///< of all these purchases
    bool delicate = false;
};

Habits habitsOf(const FactMaterial& material)
{
    Habits habits;
    std::map<std::string, Purchases> products;
    std::map<std::string, Purchases> aisles;
    for (const data::SaleLine& line : material.sales.lines) {
        if (line.quantity <= 0) continue;
        const data::Product* product = productIn(material.catalogue, line.product);
        if (!product) continue;
        if (product->tier >= 2) {
            habits.delicate = true;
            continue;
        }
        habits.days.insert(line.day);
        Purchases& own = products[product->sku];
        own.name = product->name;
        own.days.insert(line.day);
        if (product->aisle.empty()) continue;
        Purchases& aisle = aisles[product->aisle];
        aisle.name = product->aisle;
        aisle.days.insert(line.day);
    }
    habits.products = mostOftenFirst(std::move(products));
    habits.aisles = mostOftenFirst(std::move(aisles));
    return habits;
}

Sureness surenessOf(int evidence)
{
    if (evidence >= 6) return Sureness::VerySure;
    return evidence >= 4 ? Sureness::FairlySure : Sureness::Guess;
}

std::vector<FactPart> partsOf(const std::vector<Purchases>& purchases)
{
    std::vector<FactPart> parts;
    for (const Purchases& each : purchases) {
        if (parts.size() == shownParts) break;
        parts.push_back({each.name, static_cast<int>(each.days.size())});
    }
    return parts;
}

/// Mean days between purchases, where they come regularly enough.
struct Rhythm {
    int days = 0;
    Sureness sureness = Sureness::Guess;
};
std::optional<Rhythm> rhythmOf(const std::set<Day>& days)
{
    const int purchases = static_cast<int>(days.size());
    if (purchases < fewestForInterval) return std::nullopt;
    std::vector<double> gaps;
    for (auto day = std::next(days.begin()); day != days.end(); ++day)
        gaps.push_back(*day - *std::prev(day));
    const double mean = std::accumulate(gaps.begin(), gaps.end(), 0.0) / static_cast<double>(gaps.size());
    double squares = 0.0;
    for (const double gap : gaps)
        squares += (gap - mean) * (gap - mean);
    const double spread = std::sqrt(squares / static_cast<double>(gaps.size() - 1)) / mean;
    if (spread > wildestGaps) return std::nullopt;
    Rhythm rhythm{static_cast<int>(std::lround(mean)), surenessOf(purchases)};
    if (spread > wildestGaps / 2 && rhythm.sureness == Sureness::VerySure)
        rhythm.sureness = Sureness::FairlySure;
    return rhythm;
}

/// Aisles say more than single products, so they are asked first.
void addInterval(std::vector<KnownFact>& facts, const Habits& habits, const FactMaterial& material)
{
    for (const auto* purchases : {&habits.aisles, &habits.products})
        for (const Purchases& each : *purchases) {
            const auto rhythm = rhythmOf(each.days);
            if (!rhythm) continue;
            KnownFact fact;
            fact.key = "interval";
            fact.kind = FactKind::Interval;
            fact.parts = {{each.name, static_cast<int>(each.days.size())}};
            fact.number = rhythm->days;
            fact.date = *each.days.rbegin();
            fact.evidence = static_cast<int>(each.days.size());
            fact.sureness = rhythm->sureness;
            fact.mayBeUsed = material.contact.mayProfile;
            fact.used = material.use.interval;
            facts.push_back(std::move(fact));
            return;
        }
}

void addPurchases(std::vector<KnownFact>& facts, const Habits& habits, const FactMaterial& material)
{
    if (!habits.products.empty()) {
        KnownFact fact;
        fact.key = "bought";
        fact.kind = FactKind::Bought;
        fact.parts = partsOf(habits.products);
        fact.source = data::PickSource::Bought;
        fact.date = *habits.days.rbegin();
        fact.evidence = static_cast<int>(habits.days.size());
        fact.mayBeUsed = material.contact.mayProfile;
        fact.used = material.use.bought;
        facts.push_back(std::move(fact));
    }
    if (habits.delicate) {
        KnownFact fact;
        fact.key = "delicate";
        fact.kind = FactKind::Delicate;
        fact.source = data::PickSource::Bought;
        fact.mayBeUsed = false;
        fact.switchable = false;
        fact.used = false;
        facts.push_back(std::move(fact));
    }
    addInterval(facts, habits, material);
    if (!habits.aisles.empty() && habits.aisles.front().days.size() >= 2) {
        KnownFact fact;
        fact.key = "aisles";
        fact.kind = FactKind::Aisles;
        fact.parts = partsOf(habits.aisles);
        fact.date = *habits.aisles.front().days.rbegin();
        fact.evidence = static_cast<int>(habits.aisles.front().days.size());
        fact.outOf = static_cast<int>(habits.days.size());
        fact.sureness = surenessOf(fact.evidence);
        fact.mayBeUsed = material.contact.mayProfile;
        fact.used = material.use.aisles;
        facts.push_back(std::move(fact));
    }
}

/// The hour with most orders in it and its neighbours; the earliest between equals.
void addTimes(std::vector<KnownFact>& facts, const FactMaterial& material)
{
    const std::vector<data::SaleOrder>& orders = material.sales.orders;
    const int count = static_cast<int>(orders.size());
    if (count < fewestForTimes) return;
    const auto add = [&](FactKind kind, int number, int evidence) {
        if (evidence < usualShare * count) return;
        KnownFact fact;
        fact.key = "hours";
        fact.kind = kind;
        fact.number = number;
        fact.date = orders.back().day;
        fact.evidence = evidence;
        fact.outOf = count;
        fact.sureness = surenessOf(evidence);
        fact.used = material.use.hours;
        facts.push_back(std::move(fact));
    };
    std::array<int, 7> onWeekday{};
    std::array<int, 24> atHour{};
    for (const data::SaleOrder& order : orders) {
        ++onWeekday[static_cast<std::size_t>(weekday(order.day))];
        for (int hour = order.hour - hoursAround; hour <= order.hour + hoursAround; ++hour)
            ++atHour[static_cast<std::size_t>((hour + 24) % 24)];
    }
    const auto day = std::max_element(onWeekday.begin(), onWeekday.end());
    add(FactKind::ShoppingWeekday, static_cast<int>(day - onWeekday.begin()), *day);
    // Files without times give every order the hour of noon: that is no habit.
    const bool hasTimes = std::any_of(orders.begin(), orders.end(),
                                      [](const data::SaleOrder& order) { return order.hour != 12; });
    const auto hour = std::max_element(atHour.begin(), atHour.end());
    if (hasTimes) add(FactKind::ShoppingHour, static_cast<int>(hour - atHour.begin()), *hour);
}

/// What stands in the customer's own record.
void addRecord(std::vector<KnownFact>& facts, const FactMaterial& material)
{
    const auto add = [&](const char* key, FactKind kind, const std::string& text) -> KnownFact& {
        KnownFact fact;
        fact.key = key;
        fact.kind = kind;
        if (!text.empty()) fact.parts = {{text, 0}};
        fact.source = data::PickSource::Told;
        fact.date = material.contact.customer.firstSeen;
        facts.push_back(std::move(fact));
        return facts.back();
    };
    const std::string& town = material.person[data::PersonalField::City];
    if (!town.empty()) add("town", FactKind::Town, town).used = material.use.town;
    const std::string& language = material.contact.customer.language;
    if (!language.empty()) add("language", FactKind::Language, language).switchable = false;
    if (material.person[data::PersonalField::Birthday].empty()) return;
    KnownFact& birthday = add("birthday", FactKind::Birthday, {});
    birthday.switchable = false;
    birthday.mayBeUsed = false;
    birthday.used = false;
}

}  // namespace

std::vector<KnownFact> knownFacts(const FactMaterial& material)
{
    std::vector<KnownFact> facts;
    addPurchases(facts, habitsOf(material), material);
    addTimes(facts, material);
    addRecord(facts, material);
    return facts;
}

const data::Product* productIn(const std::vector<data::Product>& catalogue, data::ProductId id)
{
    const auto found = std::lower_bound(
        catalogue.begin(), catalogue.end(), id,
        [](const data::Product& product, data::ProductId wanted) { return product.id < wanted; });
    return found == catalogue.end() || found->id != id ? nullptr : &*found;
}

}  // namespace tactful::steps

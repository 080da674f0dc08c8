#include "core/steps/say_key.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace tactful::steps {
namespace {

// Ages in one hexadecimal digit: whole days up to mostDays, then "older", then "over a year".
constexpr unsigned mostDays = 10;
constexpr unsigned overAYear = mostDays + 1;
constexpr int yearDays = 365;
constexpr int mostOrders = 3;  ///< lines count orders from here on

/// Writes and reads fields of a few bits one after the other.
class Bits {
public:
    explicit Bits(std::uint64_t value = 0) : m_value(value) {}

    void put(std::uint64_t field, unsigned bits)
    {
        m_value |= field << m_at;
        m_at += bits;
    }
    unsigned take(unsigned bits)
    {
        const std::uint64_t field = (m_value >> m_at) & ((std::uint64_t{1} << bits) - 1);
        m_at += bits;
        return static_cast<unsigned>(field);
    }
    std::uint64_t value() const { return m_value; }

private:
    std::uint64_t m_value;
    unsigned m_at = 0;
};

constexpr unsigned tierBits = SayBits::tier;
constexpr unsigned ageBits = SayBits::age;
constexpr unsigned picksAt = SayBits::person;

unsigned ageOf(Day day, Day sendDay)
{
    const int days = std::max(0, sendDay - day);
    if (days > yearDays) return overAYear;
    return std::min(static_cast<unsigned>(days), mostDays);
}

double hoursOf(unsigned age)
{
    return 24.0 * (age == overAYear ? yearDays + 1 : static_cast<int>(age));
}

unsigned tierOf(int tier)
{
    return static_cast<unsigned>(std::clamp(tier, 0, 3));
}

constexpr unsigned unknownAge = 15;  ///< of a pick without a day: compose's own default

compose::KnownFact factOf(unsigned tier, unsigned age)
{
    compose::KnownFact fact;
    if (age != unknownAge) fact.ageHours = hoursOf(age);
    fact.tier = static_cast<int>(tier);
    return fact;
}

}  // namespace

SayKey personKey(const PlanPerson& person, const PlanPeople& shop, Day sendDay)
{
    const bool profiled = person.contact.mayProfile;
    const consent::ConsentState& picks = person.contact.facts.picks;
    Bits bits;
    bits.put(person.hasFirstName ? 1 : 0, 1);
    bits.put(static_cast<std::uint64_t>(person.relationship), 2);
    bits.put(picks.status == consent::ConsentStatus::Given && picks.provable ? 1 : 0, 1);
    // Of whoever may not be profiled the name is all that may be spoken of.
    bits.put(profiled && person.hasTown ? 1 : 0, 1);
    bits.put(profiled ? static_cast<std::uint64_t>(std::min(person.orders, mostOrders)) : 0, 2);
    const bool product = profiled && person.lastProductDay;
    bits.put(product ? 1 : 0, 1);
    if (!product) return bits.value();
    const data::Product& last = *shop.products.at(person.lastProduct);
    bits.put(tierOf(last.tier), tierBits);
    bits.put(ageOf(*person.lastProductDay, sendDay), ageBits);
    bits.put(last.aisle.empty() ? 0 : 1, 1);
    bits.put(person.refillDue ? 1 : 0, 1);
    return bits.value();
}

PickTrace traceOf(const data::Pick& pick, const PlanPeople& shop, Day sendDay)
{
    Bits bits;
    bits.put(static_cast<std::uint64_t>(pick.source), 2);
    const auto about = shop.products.find(pick.because != 0 ? pick.because : pick.product);
    const bool personal = pick.source != data::PickSource::Popular && about != shop.products.end();
    bits.put(personal ? tierOf(about->second->tier) : 0, tierBits);
    bits.put(pick.evidenceDay ? ageOf(*pick.evidenceDay, sendDay) : unknownAge, ageBits);
    return static_cast<PickTrace>(bits.value());
}

compose::WhatIsKnown knownOf(SayKey key)
{
    compose::WhatIsKnown known;
    Bits bits(key);
    known.firstName = bits.take(1) != 0;
    bits.take(3);  // relationship and agreement: see contextOf()
    known.town = bits.take(1) != 0;
    known.orders = static_cast<int>(bits.take(2));
    if (bits.take(1) != 0) {
        const unsigned tier = bits.take(tierBits);
        known.product = factOf(tier, bits.take(ageBits));
        if (bits.take(1) != 0) known.aisle = known.product;
        if (bits.take(1) != 0) known.refill = known.product;
    }
    Bits picks(key >> picksAt);
    if (picks.take(1) != 0) known.picks.push_back({data::PickSource::Popular, {}});
    for (const data::PickSource source :
         {data::PickSource::Bought, data::PickSource::Told, data::PickSource::WorkedOut}) {
        const bool any = picks.take(1) != 0;
        const unsigned tier = picks.take(tierBits);
        const unsigned age = picks.take(ageBits);
        if (any) known.picks.push_back({source, factOf(tier, age)});
    }
    known.picksRelevance = picks.take(5) / SayBits::relevanceSteps;
    return known;
}

bool showsOnlyPopular(SayKey key)
{
    Bits picks(key >> picksAt);
    picks.take(1);
    for (int kind = 0; kind < 3; ++kind) {
        if (picks.take(1) != 0) return false;
        picks.take(tierBits + ageBits);
    }
    return true;
}

data::MessageContext contextOf(SayKey key)
{
    Bits bits(key);
    bits.take(1);
    data::MessageContext context;
    context.relationship = static_cast<data::Relationship>(bits.take(2));
    context.justification = true;  // every message says why it came
    context.personalConsent = bits.take(1) != 0;
    return context;
}

}  // namespace tactful::steps

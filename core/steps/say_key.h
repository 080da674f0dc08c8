#pragma once

#include "core/compose/line_slots.h"
#include "core/data/planned.h"
#include "core/plan/pick_products.h"
#include "core/steps/plan_people.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

/// \file
/// What of a person and their picks decides how a message can be said, in one number? Seen by the steps
/// alone.
///
/// Messages about which the same is known can be said in the same ways with the same scores, so the ways are
/// worked out once for each number (ladders.h). Ages are kept in whole days up to ten, beyond which the
/// freshness of a fact has no weight left, and as "over a year"; the relevance of the picks in twentieths.

namespace tactful::steps {

using SayKey = std::uint64_t;

/// All but the picks.
SayKey personKey(const PlanPerson& person, const PlanPeople& shop, Day sendDay);

/// What a single pick tells: its source, how delicate the fact behind it is and how old.
using PickTrace = std::uint8_t;
PickTrace traceOf(const data::Pick& pick, const PlanPeople& shop, Day sendDay);

/// How many bits of a number say what.
struct SayBits {
    static constexpr unsigned source = 2;
    static constexpr unsigned tier = 2;
    static constexpr unsigned age = 4;
    static constexpr unsigned person = 20;  ///< of a SayKey; those of the picks come after it
    static constexpr double relevanceSteps = 20.0;
};

/// Gathers the picks of one message. Made for everybody at each move of a dial, so it stands here.
class PickTraces {
public:
    void add(PickTrace trace, double relevance)
    {
        m_sum += relevance;
        ++m_count;
        const std::size_t source = trace & 3U;
        const unsigned tier = trace >> SayBits::source & 3U;
        const unsigned age = static_cast<unsigned>(trace) >> (SayBits::source + SayBits::tier);
        // As delicate and as fresh as the most delicate and freshest of them.
        Kind& kind = m_kinds[source];
        kind.any = 1;
        kind.tier = std::max(kind.tier, tier);
        kind.age = std::min(kind.age, age);
    }

    double relevance() const  ///< mean, 0 to 1
    {
        return m_count == 0 ? 0.0 : std::clamp(m_sum / m_count, 0.0, 1.0);
    }

    SayKey addedTo(SayKey person) const
    {
        SayKey key = person;
        unsigned at = SayBits::person;
        const auto put = [&](std::uint64_t field, unsigned bits) {
            key |= field << at;
            at += bits;
        };
        put(m_kinds[popular].any, 1);
        for (std::size_t source = 0; source < popular; ++source) {
            const Kind& kind = m_kinds[source];
            put(kind.any, 1);
            put(kind.tier, SayBits::tier);
            put(kind.any != 0 ? kind.age : 0, SayBits::age);
        }
        put(static_cast<std::uint64_t>(relevance() * SayBits::relevanceSteps + 0.5), 5);
        return key;
    }

private:
    static constexpr std::size_t popular = 3;
    static_assert(static_cast<std::size_t>(data::PickSource::Popular) == popular);
    struct Kind {
        unsigned any = 0;
        unsigned tier = 0;
        unsigned age = (1U << SayBits::age) - 1;
    };
    std::array<Kind, popular + 1> m_kinds;  ///< by PickSource
    double m_sum = 0.0;
    int m_count = 0;
};

// What the number says.
compose::WhatIsKnown knownOf(SayKey key);
data::MessageContext contextOf(SayKey key);
/// Whether none of the picks comes from what is known of the person.
bool showsOnlyPopular(SayKey key);

}  // namespace tactful::steps

#pragma once

#include "core/compose/line_slots.h"
#include "core/data/planned.h"
#include "core/plan/pick_products.h"
#include "core/steps/plan_people.h"

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

/// Gathers the picks of one message.
class PickTraces {
public:
    void add(PickTrace trace, double relevance);
    double relevance() const;  ///< mean, 0 to 1
    SayKey addedTo(SayKey person) const;

private:
    struct Kind {
        bool any = false;
        unsigned tier = 0;
        unsigned age = 0;
    };
    std::array<Kind, 3> m_kinds;  ///< by PickSource, without Popular
    double m_sum = 0.0;
    int m_count = 0;
    bool m_popular = false;
};

// What the number says.
compose::WhatIsKnown knownOf(SayKey key);
data::MessageContext contextOf(SayKey key);
/// Whether none of the picks comes from what is known of the person.
bool showsOnlyPopular(SayKey key);

}  // namespace tactful::steps

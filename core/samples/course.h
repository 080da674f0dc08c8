#pragma once

#include "core/base/random.h"
#include "core/samples/habits.h"
#include "core/samples/seasons.h"

#include <vector>

/// \file
/// On which days does a customer come?

namespace tactful::samples {

struct PlannedDay {
    Day day;
    bool refillDue = false;
};

/// From the first visit ever to the last one that the records have.
struct Course {
    Day since;                     ///< the first visit ever; may lie before the records
    std::vector<PlannedDay> days;  ///< within the records; at least one
};

/// The days that the shop's records cover.
struct Records {
    Day first;
    Day last;
};

/// Gaps are exponential in busy days while the customer is active, and after each visit the customer may be
/// gone for good (BG/NBD). A habit adds a visit whenever its product has run out. Somebody whose visits all
/// lie outside the records is not in them, so such a course is drawn again.
Course drawCourse(const Habits& habits, const SeasonClock& clock, Records records, Random& random);

}  // namespace tactful::samples

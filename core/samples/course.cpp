#include "core/samples/course.h"

#include <algorithm>
#include <cmath>

namespace tactful::samples {
namespace {

constexpr double growthOfNewcomers = 0.30;  ///< over the whole time that the clock covers
constexpr double refillScatter = 0.09;      ///< of the logarithm of one interval

/// When the product of the habit runs out after it was bought on `day`.
Day emptyAfter(Day day, const Refill& refill, Random& random)
{
    const double wait = refill.days * std::exp(refillScatter * random.normal());
    return day + std::max(3, static_cast<int>(std::lround(wait)));
}

Course drawOnce(const Habits& habits, const SeasonClock& clock, Records records, Random& random)
{
    Course course{clock.dayAt(random.uniform(), growthOfNewcomers), {}};
    const auto nextVisit = [&](Day day) {
        return clock.after(day, random.exponential(habits.visitsPerBusyDay));
    };
    const Day never = records.last + 1;
    Day day = course.since;
    Day regular = day;
    Day empty = habits.refill ? day : never;
    while (day <= records.last) {
        // Somebody who is in the shop anyway buys a little early rather than coming again within days.
        const bool refillDue = habits.refill && empty <= day + static_cast<int>(0.15 * habits.refill->days);
        if (day >= records.first) course.days.push_back({day, refillDue});
        if (random.chance(habits.dropOut)) break;
        if (refillDue) empty = emptyAfter(day, *habits.refill, random);
        if (regular <= day) regular = nextVisit(day);
        day = std::min(regular, empty);
    }
    return course;
}

}  // namespace

Course drawCourse(const Habits& habits, const SeasonClock& clock, Records records, Random& random)
{
    constexpr int enough = 200;
    for (int attempt = 0; attempt < enough; ++attempt) {
        Course course = drawOnce(habits, clock, records, random);
        if (!course.days.empty()) return course;
    }
    const Day day = records.last - static_cast<int>(random.between(0, records.last - records.first));
    return {day, {{day, habits.refill.has_value()}}};
}

}  // namespace tactful::samples

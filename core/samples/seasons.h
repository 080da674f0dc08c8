#pragma once

#include "core/base/day.h"

#include <array>
#include <cstddef>
#include <vector>

/// \file
/// When is a British gift shop busy, and with what?

namespace tactful::samples {

Day easterSunday(int year);
Day motheringSunday(int year);  ///< the British one: three weeks before Easter
Day blackFriday(int year);      ///< the day after the fourth Thursday of November

/// How busy the day is; about 1 on average over a year. Month, weekday and feasts.
double tradeOn(Day day);

/// How much an aisle (index into aisles()) is wanted on that day; about 1 on average over a year.
double demandOn(std::size_t aisle, Day day);

/// Turns even waiting times into days of a calendar that is busy before Christmas and quiet in January.
class SeasonClock {
public:
    SeasonClock(Day from, Day to);

    /// The day on which `busyDays` average days' worth of trade have passed since the end of `day`; `to` + 1
    /// if that is later.
    Day after(Day day, double busyDays) const;

    /// The day at which `share` (0 to 1) of all trade is done, where trade grows evenly to (1 + growth) times
    /// what it was at the beginning.
    Day dayAt(double share, double growth) const;

private:
    double until(Day day) const { return m_passed[static_cast<std::size_t>(day - m_from) + 1]; }

    Day m_from;
    std::vector<double> m_passed;  ///< trade before day i; one more entry than days
};

}  // namespace tactful::samples

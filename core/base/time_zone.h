#pragma once

#include "core/base/day.h"
#include "core/base/result.h"

#include <string>

/// \file
/// The shop's and the customers' time zones (IANA names), read from the system's own database.

namespace tactful {

/// A point on a wall clock: a day and the second of that day, 0 to 86,399.
struct LocalTime {
    Day day;
    int second = 0;
};

/// Copyable, cheap, usable from several threads.
class TimeZone {
public:
    /// NotFound if the name is not in the database ("Europe/London" is, "GMT+25" is not).
    static Result<TimeZone> find(const std::string& name);
    static TimeZone utc();

    const std::string& name() const { return m_name; }
    LocalTime localTime(Instant instant) const;
    Day dayOf(Instant instant) const { return localTime(instant).day; }

    /// A local time that does not exist (clocks going forward) is moved on by the gap; one that exists twice
    /// is the earlier.
    Instant instantOf(LocalTime local) const;

private:
    TimeZone(std::string name, const void* zone) : m_name(std::move(name)), m_zone(zone) {}

    std::string m_name;
    const void* m_zone;  ///< date::time_zone, null for UTC; lives as long as the program
};

}  // namespace tactful

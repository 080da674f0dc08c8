#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// \file
/// Calendar days and instants. A Day has no time zone; an Instant is a point in UTC. Which Day an Instant
/// falls on depends on the shop's time zone: see time_zone.h.

namespace tactful {

/// A day of the proleptic Gregorian calendar, counted from 1970-01-01 (day 0).
struct Day {
    std::int32_t number = 0;

    auto operator<=>(const Day&) const = default;
    Day operator+(std::int32_t days) const { return {number + days}; }
    Day operator-(std::int32_t days) const { return {number - days}; }
    std::int32_t operator-(Day other) const { return number - other.number; }
};

struct CivilDate {
    int year = 1970;
    int month = 1;  ///< 1 to 12
    int day = 1;    ///< 1 to 31
};

/// The day of a date, or nothing if there is no such date (31 April, month 13).
std::optional<Day> dayFromCivil(CivilDate date);
CivilDate civilFromDay(Day day);

/// "2026-10-08"; only that form, only real dates.
std::optional<Day> parseIsoDay(std::string_view text);
std::string isoDay(Day day);

/// "14 March 2023", as English text has it.
std::string longDay(Day day);

/// 0 = Monday … 6 = Sunday.
int weekday(Day day);

/// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted (POSIX time).
struct Instant {
    std::int64_t seconds = 0;

    auto operator<=>(const Instant&) const = default;
};

/// "2026-10-08T09:30:00Z".
std::string isoInstant(Instant instant);
std::optional<Instant> parseIsoInstant(std::string_view text);

/// The moment now, and its UTC day. The only two functions of core that read the clock; steps take the day
/// as an option and call these only as its default.
Instant now();
Day todayUtc();

}  // namespace tactful

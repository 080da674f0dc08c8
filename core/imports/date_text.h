#pragma once

#include "core/base/day.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

/// \file
/// Reads dates and times as shops write them.

namespace tactful::imports {

/// The order of the parts of an all-numeric date whose year does not come first with four digits.
enum class DateOrder { DayFirst, MonthFirst, YearFirst };
std::string_view nameOf(DateOrder order);
std::optional<DateOrder> dateOrderNamed(std::string_view name);

struct DateText {
    Day day;
    int second = 0;  ///< of the day; 0 where there is no time
    bool hasTime = false;
    std::optional<int> offsetSeconds;  ///< east of UTC; nothing: local time
};

/// "2026-04-05 21:06:21 +0400", "2026-04-05T21:06:21.5Z", "05/04/2026 9:06 PM", "5.4.26", "20260405",
/// "Dec 8, 2024", "8 Dec 2024", "26-May-26", "05-oct.-26", "Sep-18-26" (month names in English, French,
/// German, Spanish and Italian). Two-digit years: 00 to 69 are 2000 to 2069. Nothing for anything else, for
/// dates that do not exist and for years before 1900.
std::optional<DateText> parseDateText(std::string_view text, DateOrder order);

/// "9:15:51 AM", "21:06": seconds of the day.
std::optional<int> parseTimeText(std::string_view text);

/// Finds out from a column's own values in which order its dates are written.
class DateVotes {
public:
    /// `latest`: no value of this column can lie after it.
    explicit DateVotes(Day latest) : m_latest(latest) {}

    void add(std::string_view text);
    /// True if some value was a date.
    bool any() const { return m_dates > 0; }
    /// True once some value can be read one way only, or if the order makes no difference so far.
    bool decided() const;
    /// True if some value was read that means two different days.
    bool ambiguous() const { return m_differing > 0 && !decided(); }
    /// The order under which the most values are dates; `preferred` among equals.
    DateOrder best(DateOrder preferred) const;

private:
    Day m_latest;
    std::array<std::int64_t, 3> m_failures{};  ///< by DateOrder
    std::int64_t m_dates = 0;
    std::int64_t m_differing = 0;
};

}  // namespace tactful::imports

#include "core/samples/seasons.h"

#include "core/samples/catalogue_words.h"

#include <algorithm>
#include <cmath>

namespace tactful::samples {
namespace {

constexpr std::array<double, 12> monthTrade{0.66, 0.78, 0.98, 0.86, 0.96, 0.88,
                                            0.83, 0.86, 0.98, 1.15, 1.65, 1.55};
constexpr std::array<double, 7> weekdayTrade{0.92, 0.90, 0.95, 1.04, 1.06, 1.12, 1.01};  // Monday first

Day dayOf(int year, int month, int day)
{
    return dayFromCivil({year, month, day}).value();
}

bool inFortnightBefore(Day day, Day feast)
{
    return day < feast && feast - day <= 14;
}

}  // namespace

Day easterSunday(int year)
{
    // The anonymous Gregorian algorithm (Nature, 20 April 1876), in its usual letters.
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return dayOf(year, f / 31, f % 31 + 1);
}

Day motheringSunday(int year)
{
    return easterSunday(year) - 21;
}

Day blackFriday(int year)
{
    const Day first = dayOf(year, 11, 1);
    const int toThursday = (3 - weekday(first) + 7) % 7;
    return first + (toThursday + 21 + 1);
}

double tradeOn(Day day)
{
    const CivilDate date = civilFromDay(day);
    double trade = monthTrade[static_cast<std::size_t>(date.month - 1)] *
                   weekdayTrade[static_cast<std::size_t>(weekday(day))];
    if (inFortnightBefore(day, motheringSunday(date.year))) trade *= 1.35;
    if (inFortnightBefore(day, dayOf(date.year, 2, 14))) trade *= 1.25;
    const int sinceSale = day - blackFriday(date.year);
    if (sinceSale >= 0 && sinceSale <= 3) trade *= 2.1;
    if (date.month == 12) trade *= date.day <= 18 ? 1.25 : date.day <= 23 ? 0.75 : 0.2;
    return trade;
}

double demandOn(std::size_t aisle, Day day)
{
    const Aisle& words = aisles()[aisle];
    const CivilDate date = civilFromDay(day);
    double demand = words.months[static_cast<std::size_t>(date.month - 1)];
    if (inFortnightBefore(day, motheringSunday(date.year))) demand *= words.mothersDay;
    if (inFortnightBefore(day, dayOf(date.year, 2, 14))) demand *= words.valentines;
    return demand;
}

SeasonClock::SeasonClock(Day from, Day to) : m_from(from)
{
    m_passed.push_back(0.0);
    for (Day day = from; day <= to; day = day + 1)
        m_passed.push_back(m_passed.back() + tradeOn(day));
}

Day SeasonClock::after(Day day, double busyDays) const
{
    const auto found = std::lower_bound(m_passed.begin(), m_passed.end(), until(day) + busyDays);
    return std::max(day + 1, m_from + static_cast<std::int32_t>(found - m_passed.begin() - 1));
}

Day SeasonClock::dayAt(double share, double growth) const
{
    // Share of trade done at fraction x of it, when it grows from 1 to 1 + growth: (x + growth x²/2) / (1 +
    // growth/2).
    const double goal = share * (1.0 + growth / 2.0);
    const double x = growth == 0.0 ? goal : (std::sqrt(1.0 + 2.0 * growth * goal) - 1.0) / growth;
    const auto found = std::upper_bound(m_passed.begin(), m_passed.end(), x * m_passed.back());
    const auto days = static_cast<std::int32_t>(m_passed.size()) - 2;
    return m_from + std::clamp(static_cast<std::int32_t>(found - m_passed.begin()) - 1, 0, days);
}

}  // namespace tactful::samples

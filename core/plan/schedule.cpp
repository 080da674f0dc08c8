#include "core/plan/schedule.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace tactful::plan {
namespace {

constexpr int hoursPerDay = lastSendHour - firstSendHour + 1;
constexpr int longestWindowDays = 92;
constexpr int furthestHours = 26;
constexpr std::size_t slotsTried = 12;  ///< per person, before what is left is shared out
constexpr int usualHourOfAShopWithoutOrders = 10;

template <std::size_t n>
std::array<double, n> sharesOf(const std::array<std::uint32_t, n>& counts)
{
    std::array<double, n> shares{};
    const double total = std::accumulate(counts.begin(), counts.end(), 0.0);
    for (std::size_t i = 0; total > 0.0 && i < n; ++i)
        shares[i] = counts[i] / total;
    return shares;
}

template <std::size_t n>
std::array<double, n> shrink(const std::array<std::uint32_t, n>& counts, const std::array<double, n>& towards,
                             double kappa)
{
    std::array<double, n> shares{};
    const double total = std::accumulate(counts.begin(), counts.end(), 0.0);
    for (std::size_t i = 0; i < n; ++i)
        shares[i] = (counts[i] + kappa * towards[i]) / (total + kappa);
    return shares;
}

/// Order hours of the shop's clock as hours of the person's own.
std::array<std::uint32_t, 24> onOwnClock(const std::array<std::uint32_t, 24>& hours, int hoursAhead)
{
    std::array<std::uint32_t, 24> own{};
    for (int hour = 0; hour < 24; ++hour)
        own[static_cast<std::size_t>(((hour + hoursAhead) % 24 + 24) % 24)] =
            hours[static_cast<std::size_t>(hour)];
    return own;
}

struct Match {
    double worth = 0.0;
    std::size_t rank = 0;  ///< of the person, by customer number
    int slot = 0;          ///< day of the window × hoursPerDay + hour after firstSendHour
};

bool better(const Match& a, const Match& b)
{
    return std::tie(b.worth, a.rank, a.slot) < std::tie(a.worth, b.rank, b.slot);
}

/// The slots of the window, how much each person likes them, and how much room is left in each hour.
class Window {
public:
    Window(std::span<const ScheduledPerson> people, const ScheduleOptions& options);

    std::vector<std::optional<SendSlot>> assign();

private:
    std::vector<double> worths(const ScheduledPerson& person) const;
    std::vector<Match> bestMatches(std::size_t rank) const;
    void takePlaceIfFree(std::size_t rank, int slot);
    int& roomAt(std::size_t rank, int slot);
    const ScheduledPerson& person(std::size_t rank) const { return m_people[m_order[rank]]; }

    std::span<const ScheduledPerson> m_people;
    const ScheduleOptions& m_options;
    int m_slots;
    std::array<double, 24> m_shopHours;
    std::array<double, 7> m_shopWeekdays;
    std::vector<std::size_t> m_order;  ///< people by customer number
    std::vector<int> m_room;           ///< left in each hour of the shop's clock; empty: no limit
    std::vector<std::optional<SendSlot>> m_assigned;
};

Window::Window(std::span<const ScheduledPerson> people, const ScheduleOptions& options)
    : m_people(people), m_options(options), m_slots((options.to - options.from + 1) * hoursPerDay),
      m_shopHours(sharesOf(options.shop.hours)), m_shopWeekdays(sharesOf(options.shop.weekdays)),
      m_order(people.size()), m_assigned(people.size())
{
    if (options.shop.hours == std::array<std::uint32_t, 24>{})
        m_shopHours[usualHourOfAShopWithoutOrders] = 1.0;
    if (options.shop.weekdays == std::array<std::uint32_t, 7>{}) m_shopWeekdays.fill(1.0 / 7.0);
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    std::sort(m_order.begin(), m_order.end(),
              [&](std::size_t a, std::size_t b) { return people[a].customer < people[b].customer; });
    if (!options.perHour) return;
    const int hours = (options.to - options.from + 1) * 24 + 2 * furthestHours;
    m_room.assign(static_cast<std::size_t>(hours), *options.perHour);
}

std::vector<double> Window::worths(const ScheduledPerson& person) const
{
    const auto hours =
        shrink(onOwnClock(person.times.hours, person.hoursAhead), m_shopHours, m_options.kappa);
    const auto weekdays = shrink(person.times.weekdays, m_shopWeekdays, m_options.kappa);
    std::vector<double> worths(static_cast<std::size_t>(m_slots));
    for (int slot = 0; slot < m_slots; ++slot) {
        const auto day = static_cast<std::size_t>(weekday(m_options.from + slot / hoursPerDay));
        const auto hour = static_cast<std::size_t>(firstSendHour + slot % hoursPerDay);
        worths[static_cast<std::size_t>(slot)] = hours[hour] * weekdays[day];
    }
    return worths;
}

std::vector<Match> Window::bestMatches(std::size_t rank) const
{
    std::vector<Match> matches;
    const std::vector<double> all = worths(person(rank));
    for (int slot = 0; slot < m_slots; ++slot)
        matches.push_back({all[static_cast<std::size_t>(slot)], rank, slot});
    const std::size_t kept = std::min(m_room.empty() ? 1 : slotsTried, matches.size());
    std::partial_sort(matches.begin(), matches.begin() + static_cast<std::ptrdiff_t>(kept), matches.end(),
                      better);
    matches.resize(kept);
    return matches;
}

int& Window::roomAt(std::size_t rank, int slot)
{
    const int hour = slot / hoursPerDay * 24 + firstSendHour + slot % hoursPerDay - person(rank).hoursAhead;
    return m_room[static_cast<std::size_t>(hour + furthestHours)];
}

void Window::takePlaceIfFree(std::size_t rank, int slot)
{
    if (!m_room.empty()) {
        int& room = roomAt(rank, slot);
        if (room == 0) return;
        --room;
    }
    m_assigned[m_order[rank]] =
        SendSlot{m_options.from + slot / hoursPerDay, firstSendHour + slot % hoursPerDay};
}

std::vector<std::optional<SendSlot>> Window::assign()
{
    std::vector<Match> matches;
    for (std::size_t rank = 0; rank < m_people.size(); ++rank) {
        const std::vector<Match> best = bestMatches(rank);
        matches.insert(matches.end(), best.begin(), best.end());
    }
    std::sort(matches.begin(), matches.end(), better);
    for (const Match& match : matches)
        if (!m_assigned[m_order[match.rank]]) takePlaceIfFree(match.rank, match.slot);

    // Whose best hours are full gets the best of what is left.
    for (std::size_t rank = 0; rank < m_people.size(); ++rank) {
        if (m_assigned[m_order[rank]]) continue;
        const std::vector<double> all = worths(person(rank));
        std::optional<Match> best;
        for (int slot = 0; slot < m_slots; ++slot) {
            const Match match{all[static_cast<std::size_t>(slot)], rank, slot};
            if (roomAt(rank, slot) > 0 && (!best || better(match, *best))) best = match;
        }
        if (best) takePlaceIfFree(rank, best->slot);
    }
    return m_assigned;
}

Status refused(std::string detail, std::string where)
{
    return Error{ErrorCode::BadInput, std::move(detail), std::move(where)};
}

}  // namespace

Status ScheduleOptions::check() const
{
    if (to < from) return refused("The last send day is before the first.", "to");
    if (to - from > longestWindowDays)
        return refused("The window to send in is longer than three months.", "to");
    if (perHour && *perHour < 1) return refused("At least one message an hour must be possible.", "perHour");
    if (!(kappa > 0.0) || !std::isfinite(kappa))
        return refused("The weight of the shop's profile must be above 0.", "kappa");
    return {};
}

Result<Schedule> schedule(std::span<const ScheduledPerson> people, const ScheduleOptions& options)
{
    if (const Status status = options.check(); !status) return status.error();
    for (const ScheduledPerson& person : people)
        if (std::abs(person.hoursAhead) > furthestHours)
            return Error{ErrorCode::BadInput, "A customer's clock is more than 26 hours from the shop's.",
                         "hoursAhead"};
    Schedule result;
    result.sendTimes = Window(people, options).assign();
    result.withoutRoom = std::count(result.sendTimes.begin(), result.sendTimes.end(), std::nullopt);
    return result;
}

}  // namespace tactful::plan

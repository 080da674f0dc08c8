#include "core/plan/schedule.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>
#include <utility>

namespace tactful::plan {
namespace {

constexpr int hoursPerDay = lastSendHour - firstSendHour + 1;
constexpr int longestWindowDays = 92;
constexpr int furthestHours = 26;
constexpr std::size_t slotsTried = 12;  ///< per person, before what is left is shared out
constexpr int usualHourOfAShopWithoutOrders = 10;
constexpr std::size_t peopleBetweenLooks = 1024;  ///< at the job

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
    if (!(weekdayKappa > 0.0) || !std::isfinite(weekdayKappa))
        return refused("The weight of the shop's profile must be above 0.", "weekdayKappa");
    return {};
}

/// How much a person likes each slot of the window.
class SendTimes::Worths {
public:
    explicit Worths(const ScheduleOptions& options)
        : m_options(options), m_hours(sharesOf(options.shop.hours)),
          m_weekdays(sharesOf(options.shop.weekdays)),
          m_values(static_cast<std::size_t>((options.to - options.from + 1) * hoursPerDay))
    {
        if (options.shop.hours == std::array<std::uint32_t, 24>{})
            m_hours[usualHourOfAShopWithoutOrders] = 1.0;
        if (options.shop.weekdays == std::array<std::uint32_t, 7>{}) m_weekdays.fill(1.0 / 7.0);
    }

    /// By slot.
    const std::vector<double>& of(const ScheduledPerson& person)
    {
        const auto hours =
            shrink(onOwnClock(person.times.hours, person.hoursAhead), m_hours, m_options.kappa);
        const auto weekdays = shrink(person.times.weekdays, m_weekdays, m_options.weekdayKappa);
        for (std::size_t slot = 0; slot < m_values.size(); ++slot) {
            const int day = static_cast<int>(slot) / hoursPerDay;
            const int hour = firstSendHour + static_cast<int>(slot) % hoursPerDay;
            m_values[slot] = hours[static_cast<std::size_t>(hour)] *
                             weekdays[static_cast<std::size_t>(weekday(m_options.from + day))];
        }
        return m_values;
    }

private:
    const ScheduleOptions& m_options;
    std::array<double, 24> m_hours;
    std::array<double, 7> m_weekdays;
    std::vector<double> m_values;
};

bool SendTimes::better(const Match& a, const Match& b)
{
    return std::tie(b.worth, a.rank, a.slot) < std::tie(a.worth, b.rank, b.slot);
}

int SendTimes::slotCount() const
{
    return (m_options.to - m_options.from + 1) * hoursPerDay;
}

SendSlot SendTimes::slotAt(int slot) const
{
    return {m_options.from + slot / hoursPerDay, firstSendHour + slot % hoursPerDay};
}

/// The hour of the shop's clock, as a place in the list of room.
std::size_t SendTimes::hourOf(std::size_t person, int slot) const
{
    const int hour =
        slot / hoursPerDay * 24 + firstSendHour + slot % hoursPerDay - m_people[person].hoursAhead;
    return static_cast<std::size_t>(hour + furthestHours);
}

SendTimes::SendTimes(std::vector<ScheduledPerson> people, const ScheduleOptions& options)
    : m_people(std::move(people)), m_options(options), m_order(m_people.size())
{
    std::iota(m_order.begin(), m_order.end(), std::uint32_t{0});
    std::sort(m_order.begin(), m_order.end(), [this](std::uint32_t a, std::uint32_t b) {
        return m_people[a].customer < m_people[b].customer;
    });
}

/// Everybody's best slots.
Status SendTimes::findMatches(const Job& job)
{
    Worths worths(m_options);
    const auto slots = static_cast<std::size_t>(slotCount());
    const std::size_t kept = std::min(m_options.perHour ? slotsTried : 1, slots);
    std::vector<Match> matches(slots);
    m_matches.reserve(kept * m_people.size());
    for (std::size_t rank = 0; rank < m_order.size(); ++rank) {
        if (rank % peopleBetweenLooks == 0 && job.cancelled()) return Job::cancelledError();
        const std::vector<double>& all = worths.of(m_people[m_order[rank]]);
        for (std::size_t slot = 0; slot < slots; ++slot)
            matches[slot] = {all[slot], static_cast<std::uint32_t>(rank), static_cast<std::int32_t>(slot)};
        const auto best = matches.begin() + static_cast<std::ptrdiff_t>(kept);
        std::partial_sort(matches.begin(), best, matches.end(), better);
        m_matches.insert(m_matches.end(), matches.begin(), best);
    }
    if (m_options.perHour) std::sort(m_matches.begin(), m_matches.end(), better);
    return {};
}

std::optional<SendSlot> SendTimes::bestLeft(std::size_t rank, std::vector<int>& room) const
{
    const std::size_t person = m_order[rank];
    Worths worths(m_options);
    const std::vector<double>& all = worths.of(m_people[person]);
    int best = -1;
    for (int slot = 0; slot < slotCount(); ++slot)
        if (room[hourOf(person, slot)] > 0 &&
            (best < 0 || all[static_cast<std::size_t>(slot)] > all[static_cast<std::size_t>(best)]))
            best = slot;
    if (best < 0) return std::nullopt;
    --room[hourOf(person, best)];
    return slotAt(best);
}

Result<Schedule> SendTimes::assign(std::span<const std::uint8_t> going, const Job& job) const
{
    const int hours = (m_options.to - m_options.from + 1) * 24 + 2 * furthestHours;
    std::vector<int> room(static_cast<std::size_t>(hours), m_options.perHour.value_or(0));
    Schedule schedule;
    schedule.sendTimes.resize(m_people.size());
    for (std::size_t at = 0; at < m_matches.size(); ++at) {
        if (at % peopleBetweenLooks == 0 && job.cancelled()) return Job::cancelledError();
        const Match& match = m_matches[at];
        const std::size_t person = m_order[match.rank];
        if (going[person] == 0 || schedule.sendTimes[person]) continue;
        if (m_options.perHour) {
            int& left = room[hourOf(person, match.slot)];
            if (left == 0) continue;
            --left;
        }
        schedule.sendTimes[person] = slotAt(match.slot);
    }
    // Whose best hours are full gets the best of what is left.
    for (std::size_t rank = 0; rank < m_order.size(); ++rank) {
        if (rank % peopleBetweenLooks == 0 && job.cancelled()) return Job::cancelledError();
        const std::size_t person = m_order[rank];
        if (going[person] == 0 || schedule.sendTimes[person]) continue;
        schedule.sendTimes[person] = bestLeft(rank, room);
        if (!schedule.sendTimes[person]) ++schedule.withoutRoom;
    }
    return schedule;
}

Result<SendTimes> SendTimes::prepare(std::vector<ScheduledPerson> people, const ScheduleOptions& options,
                                     const Job& job)
{
    if (const Status status = options.check(); !status) return status.error();
    for (const ScheduledPerson& person : people)
        if (std::abs(person.hoursAhead) > furthestHours)
            return Error{ErrorCode::BadInput, "A customer's clock is more than 26 hours from the shop's.",
                         "hoursAhead"};
    SendTimes times(std::move(people), options);
    if (auto ok = times.findMatches(job); !ok) return ok.error();
    return times;
}

Result<Schedule> schedule(std::span<const ScheduledPerson> people, const ScheduleOptions& options)
{
    const std::vector<std::uint8_t> everybody(people.size(), 1);
    const Job job;
    const auto times = SendTimes::prepare({people.begin(), people.end()}, options, job);
    if (!times) return times.error();
    return times->assign(everybody, job);
}

}  // namespace tactful::plan

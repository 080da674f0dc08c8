#include "core/plan/schedule.h"

#include "core/base/random.h"
#include "core/plan/assign_places.h"

#include <algorithm>
#include <cmath>
#include <functional>
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
constexpr std::int64_t mostSteps = 200'000'000;   ///< of the best assignment, before it is given up
constexpr double normal90 = 1.2815515655446004;   ///< 90% point: the middle 80% on both sides
constexpr std::uint64_t drawOfDays = 0x5EDDA75;   ///< keeps this draw apart from others about a customer

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
          m_values(static_cast<std::size_t>((options.to - options.from + 1) * hoursPerDay)),
          m_days(static_cast<std::size_t>(options.to - options.from + 1))
    {
        if (options.shop.hours == std::array<std::uint32_t, 24>{})
            m_hours[usualHourOfAShopWithoutOrders] = 1.0;
        if (options.shop.weekdays == std::array<std::uint32_t, 7>{}) m_weekdays.fill(1.0 / 7.0);
    }

    /// By slot; below 0 where the person may not be written to.
    const std::vector<double>& of(const ScheduledPerson& person)
    {
        const auto hours =
            shrink(onOwnClock(person.times.hours, person.hoursAhead), m_hours, m_options.kappa);
        findDays(person);
        for (std::size_t slot = 0; slot < m_values.size(); ++slot) {
            const std::size_t day = slot / hoursPerDay;
            const int hour = firstSendHour + static_cast<int>(slot) % hoursPerDay;
            const bool open = !person.closed[day] && hour >= person.firstHour && hour <= person.lastHour;
            m_values[slot] = open ? hours[static_cast<std::size_t>(hour)] * m_days[day] : -1.0;
        }
        return m_values;
    }

private:
    /// What each day of the window is worth to somebody.
    void findDays(const ScheduledPerson& person)
    {
        const auto shares = shrink(person.times.weekdays, m_weekdays, m_options.weekdayKappa);
        for (std::size_t day = 0; day < m_days.size(); ++day)
            m_days[day] = shares[weekdayOf(day)];
        drawRace(person.customer);
        // Of days that are worth the same the first in the race goes first.
        const bool own = hasOwnDay(person, shares);
        m_sorted = m_days;
        std::sort(m_sorted.begin(), m_sorted.end(), std::greater<>());
        for (std::size_t place = 0; place < m_race.size(); ++place) {
            double& day = m_days[m_race[place].second];
            day = (own ? day : m_sorted[place]) * (1.0 - 1e-6 * static_cast<double>(place));
        }
    }

    /// An exponential race: each day wins a place with the chance of its share among those left.
    void drawRace(data::CustomerId customer)
    {
        m_race.clear();
        for (std::size_t day = 0; day < m_days.size(); ++day) {
            const auto number = static_cast<std::uint64_t>((m_options.from + static_cast<int>(day)).number);
            const std::uint64_t drawn = mix(mix(drawOfDays, static_cast<std::uint64_t>(customer)), number);
            const double uniform = (static_cast<double>(drawn >> 11) + 0.5) * 0x1p-53;
            m_race.emplace_back(-std::log(uniform) / std::max(m_days[day], 1e-9), day);
        }
        std::sort(m_race.begin(), m_race.end());
    }

    /// Whether the best weekday of the window is beyond doubt more theirs than the shop's.
    bool hasOwnDay(const ScheduledPerson& person, const std::array<double, 7>& shares) const
    {
        const double weight = m_options.weekdayKappa + std::accumulate(person.times.weekdays.begin(),
                                                                       person.times.weekdays.end(), 0.0);
        double best = -1.0, shop = 0.0;
        for (std::size_t day = 0; day < std::min<std::size_t>(7, m_days.size()); ++day) {
            const std::size_t at = weekdayOf(day);
            if (shares[at] <= best) continue;
            best = shares[at];
            shop = m_weekdays[at];
        }
        return best - shop > normal90 * std::sqrt(best * (1.0 - best) / (weight + 1.0));
    }

    std::size_t weekdayOf(std::size_t day) const
    {
        return static_cast<std::size_t>(weekday(m_options.from + static_cast<int>(day)));
    }

    const ScheduleOptions& m_options;
    std::array<double, 24> m_hours;
    std::array<double, 7> m_weekdays;
    std::vector<double> m_values;
    std::vector<double> m_days;
    std::vector<double> m_sorted;
    std::vector<std::pair<double, std::size_t>> m_race;
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

std::size_t SendTimes::roomCount() const
{
    return static_cast<std::size_t>((m_options.to - m_options.from + 1) * 24 + 2 * furthestHours);
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
        m_matches.insert(m_matches.end(), matches.begin(),
                         std::find_if(matches.begin(), best, [](const Match& m) { return m.worth < 0.0; }));
    }
    if (m_options.perHour) std::sort(m_matches.begin(), m_matches.end(), better);
    return {};
}

std::optional<SendTimes::Match> SendTimes::bestLeft(std::size_t rank, const std::vector<int>& room) const
{
    const std::size_t person = m_order[rank];
    Worths worths(m_options);
    const std::vector<double>& all = worths.of(m_people[person]);
    int best = -1;
    for (int slot = 0; slot < slotCount(); ++slot)
        if (all[static_cast<std::size_t>(slot)] >= 0.0 && room[hourOf(person, slot)] > 0 &&
            (best < 0 || all[static_cast<std::size_t>(slot)] > all[static_cast<std::size_t>(best)]))
            best = slot;
    if (best < 0) return std::nullopt;
    return Match{all[static_cast<std::size_t>(best)], static_cast<std::uint32_t>(rank), best};
}

SendTimes::Given SendTimes::inTurn(std::span<const std::uint8_t> going, bool& allFirst) const
{
    Given given(m_people.size(), none);
    std::vector<int> room(roomCount(), m_options.perHour.value_or(0));
    allFirst = true;
    for (std::size_t at = 0; at < m_matches.size(); ++at) {
        const Match& match = m_matches[at];
        const std::size_t person = m_order[match.rank];
        if (going[person] == 0 || given[match.rank] != none) continue;
        if (m_options.perHour) {
            int& left = room[hourOf(person, match.slot)];
            if (left == 0) {
                allFirst = false;
                continue;
            }
            --left;
        }
        given[match.rank] = at;
    }
    return given;
}

Result<std::optional<SendTimes::Given>> SendTimes::asWellAsCanBe(std::span<const std::uint8_t> going,
                                                                 const Job& job) const
{
    PlaceWishes wishes;
    wishes.room.assign(roomCount(), *m_options.perHour);
    std::vector<std::vector<std::size_t>> matchesOf(m_people.size());
    for (std::size_t at = 0; at < m_matches.size(); ++at)
        if (going[m_order[m_matches[at].rank]] != 0) matchesOf[m_matches[at].rank].push_back(at);
    std::vector<std::size_t> matchAt;
    wishes.start.push_back(0);
    for (const std::vector<std::size_t>& matches : matchesOf) {
        for (const std::size_t at : matches) {
            const Match& match = m_matches[at];
            wishes.place.push_back(static_cast<std::int32_t>(hourOf(m_order[match.rank], match.slot)));
            wishes.worth.push_back(match.worth);
            matchAt.push_back(at);
        }
        wishes.start.push_back(wishes.place.size());
    }
    const auto places = bestPlaces(wishes, mostSteps, job);
    if (!places) return places.error();
    if (!*places) return std::optional<Given>();
    Given given(m_people.size(), none);
    for (std::size_t rank = 0; rank < given.size(); ++rank)
        for (std::size_t wish = wishes.start[rank]; wish < wishes.start[rank + 1]; ++wish)
            if (wishes.place[wish] == (**places)[rank]) given[rank] = matchAt[wish];
    return std::optional<Given>(std::move(given));
}

/// The schedule, where whose best hours are full gets the best of what is left.
Result<Schedule> SendTimes::timesOf(std::span<const std::uint8_t> going, const Given& given,
                                    const Job& job) const
{
    Schedule schedule;
    schedule.sendTimes.resize(m_people.size());
    std::vector<int> room(roomCount(), m_options.perHour.value_or(0));
    std::vector<double> first(m_people.size(), -1.0);
    for (const Match& match : m_matches)
        first[match.rank] = std::max(first[match.rank], match.worth);
    double worth = 0.0, most = 0.0;
    const auto take = [&](const Match& match) {
        schedule.sendTimes[m_order[match.rank]] = slotAt(match.slot);
        worth += match.worth;
        --room[hourOf(m_order[match.rank], match.slot)];
    };
    for (std::size_t rank = 0; rank < m_order.size(); ++rank)
        if (given[rank] != none) take(m_matches[given[rank]]);
    for (std::size_t rank = 0; rank < m_order.size(); ++rank) {
        if (rank % peopleBetweenLooks == 0 && job.cancelled()) return Job::cancelledError();
        if (going[m_order[rank]] == 0) continue;
        most += std::max(0.0, first[rank]);
        if (given[rank] != none) continue;
        const auto left = bestLeft(rank, room);
        if (left)
            take(*left);
        else
            ++schedule.withoutRoom;
    }
    schedule.worth = most > 0.0 ? std::min(1.0, worth / most) : 1.0;
    return schedule;
}

Result<Schedule> SendTimes::assign(std::span<const std::uint8_t> going, const Job& job) const
{
    if (job.cancelled()) return Job::cancelledError();
    bool allFirst = true;
    const Given turn = inTurn(going, allFirst);
    auto schedule = timesOf(going, turn, job);
    if (!schedule || allFirst) return schedule;
    schedule->best = false;
    const auto goers = std::count_if(going.begin(), going.end(), [](std::uint8_t one) { return one != 0; });
    if (goers > m_options.bestFor) return schedule;
    const auto better = asWellAsCanBe(going, job);
    if (!better) return better.error();
    if (!*better) return schedule;
    auto best = timesOf(going, **better, job);
    if (!best) return best;
    // What is left over may have turned it round: then the other way was as good.
    const bool lost =
        std::tie(schedule->withoutRoom, best->worth) < std::tie(best->withoutRoom, schedule->worth);
    if (lost) return schedule;
    return best;
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

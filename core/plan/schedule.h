#pragma once

#include "core/base/day.h"
#include "core/base/job.h"
#include "core/base/result.h"
#include "core/data/ids.h"

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// \file
/// When does each person get the message?
///
/// At their own usual shopping hour, as far as it is known: the hours and weekdays at which they ordered,
/// each shrunk to the shop's profile as a Dirichlet with `kappa` orders' weight (share = (own count + kappa ×
/// shop's share) / (own orders + kappa)), learnt from the shop's own orders where there are enough. A slot is
/// worth the product of its hour's and its weekday's share. Never between 21:00 and 07:00 of the recipient's
/// clock. Hours are compared on the recipient's clock, weekdays as they were in the shop.
///
/// Whoever has no weekday of their own (their best day is not beyond doubt, 80%, more theirs than the shop's)
/// takes the days of the window in an order drawn by their shares, the same each time: the shop's favourite
/// weekday is no reason to write to everybody on it, and what is spread is learnt from.
///
/// Source: SCIENCE.md section 3. Where hours are short, everybody's best slots are given to those to whom
/// they are worth most as a whole (assign_places.h); in larger plans in turn, best match first, which loses
/// about 3% where all the room there is is needed (bench_send_times).

namespace tactful::plan {

inline constexpr int firstSendHour = 7;
inline constexpr int lastSendHour = 20;  ///< the hour that begins at 20:00 is the last

/// When orders were made, in the shop's local time.
struct OrderTimes {
    std::array<std::uint32_t, 24> hours{};
    std::array<std::uint32_t, 7> weekdays{};  ///< 0 = Monday
};

/// Days of a window, 0 the first.
using ClosedDays = std::bitset<93>;

struct ScheduledPerson {
    data::CustomerId customer = 0;
    OrderTimes times;
    int hoursAhead = 0;  ///< their clock minus the shop's, rounded down to whole hours; -26 to 26

    // Hours of their clock that may be used, where less than all is safe: nobody knows which of a country's
    // clocks is theirs.
    int firstHour = firstSendHour;
    int lastHour = lastSendHour;
    ClosedDays closed;  ///< days of the window too near to another message
};

struct ScheduleOptions {
    Day from;
    Day to;                       ///< included; at most 92 days after `from`
    std::optional<int> perHour;   ///< most messages in one hour; nothing: no limit. At least 1.
    double kappa = 8.0;           ///< > 0; for hours
    double weekdayKappa = 8.0;    ///< > 0; for weekdays
    OrderTimes shop;              ///< of all orders; with none, 10:00 on any day is taken as usual
    std::int64_t bestFor = 2000;  ///< most people whose slots are given as well as can be; more: in turn

    /// BadInput, naming the field that is out of range.
    Status check() const;
};

struct SendSlot {
    Day day;        ///< of the recipient's calendar
    int hour = 10;  ///< of the recipient's clock

    bool operator==(const SendSlot&) const = default;
};

struct Schedule {
    /// One per person, in their order; nothing where no room was left.
    std::vector<std::optional<SendSlot>> sendTimes;
    std::int64_t withoutRoom = 0;
    bool best = true;    ///< no other way to share out everybody's best slots is worth more
    double worth = 0.0;  ///< of the slots to those who got them, as a share of everybody's first wish: 0 to 1
};

/// The hours of some people, prepared once; who of them goes may change with every move of a dial.
///
/// The same people give the same schedule, in whatever order they come. Between equal matches the lower
/// customer number, then the earlier slot goes first. The limit per hour counts hours of the shop's clock.
class SendTimes {
public:
    /// BadInput as ScheduleOptions::check(), or if a clock is further than 26 hours from the shop's.
    /// Cancelled when the job is.
    static Result<SendTimes> prepare(std::vector<ScheduledPerson> people, const ScheduleOptions& options,
                                     const Job& job);

    /// Cancelled when the job is, else it cannot fail.
    /// \param going  per person, in the order they were given: 0 stays at home, and gets no time
    Result<Schedule> assign(std::span<const std::uint8_t> going, const Job& job) const;

private:
    /// How well a slot suits a person.
    struct Match {
        double worth = 0.0;
        std::uint32_t rank = 0;  ///< of the person, by customer number
        std::int32_t slot = 0;   ///< day of the window × hours a day + hour after firstSendHour
    };
    class Worths;

    SendTimes(std::vector<ScheduledPerson> people, const ScheduleOptions& options);

    Status findMatches(const Job& job);
    static bool better(const Match& a, const Match& b);
    int slotCount() const;
    std::size_t roomCount() const;
    SendSlot slotAt(int slot) const;
    std::size_t hourOf(std::size_t person, int slot) const;
    std::optional<Match> bestLeft(std::size_t rank, const std::vector<int>& room) const;

    /// The place in m_matches of what each rank gets, or none.
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    using Given = std::vector<std::size_t>;
    Given inTurn(std::span<const std::uint8_t> going, bool& allFirst) const;
    Result<std::optional<Given>> asWellAsCanBe(std::span<const std::uint8_t> going, const Job& job) const;
    Result<Schedule> timesOf(std::span<const std::uint8_t> going, const Given& given, const Job& job) const;

    std::vector<ScheduledPerson> m_people;
    ScheduleOptions m_options;
    std::vector<std::uint32_t> m_order;  ///< people by customer number
    std::vector<Match> m_matches;        ///< best first; without a limit one for each person
};

/// All of the people at once.
Result<Schedule> schedule(std::span<const ScheduledPerson> people, const ScheduleOptions& options);

}  // namespace tactful::plan

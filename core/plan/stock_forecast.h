#pragma once

#include "core/plan/pick_lanes.h"
#include "core/plan/product_shelf.h"

#include <cstdint>
#include <span>
#include <vector>

/// \file
/// What will have run out when somebody's turn comes?
///
/// People are served one after the other, but choosing takes most of the time, and what somebody chooses
/// depends on the earlier ones only by what they left. So it is foreseen for some hundreds of people at a
/// time who will find something gone, as if such people took nothing; several threads choose for them from
/// what is foreseen to be left; and when somebody's turn comes, their choice holds if nothing among their
/// candidates is otherwise than foreseen, or if only such is gone as they did not choose. (A list is grown
/// from the best of what is open each time, so it stays the same without what it does not hold, as long as
/// there is enough of each kind.) Who is foreseen wrongly chooses when it is their turn, so results do not
/// depend on this.

namespace tactful::plan {

class StockForecast {
public:
    /// Nothing is foreseen yet: all is as in `now`, and what was foreseen before is forgotten.
    void begin(const StockLedger& now);

    /// Foresees that somebody takes one of each, if all are left; tells whether they are.
    /// \param place  of theirs; rises from call to call
    bool take(std::uint32_t place, std::span<const std::uint32_t> rows);

    /// Whether one of each is foreseen to be left after those who took.
    bool left(std::span<const std::uint32_t> rows) const;

    /// By row: above a person's place where it is foreseen to be left when it is their turn.
    const std::int32_t* goneAfter() const { return m_goneAfter.data(); }

    /// Somebody's turn has come.
    void reach(std::uint32_t place);
    /// It really has run out.
    void ranOut(std::uint32_t row);

    /// Whether a choice from what was foreseen to be left is what would be chosen now.
    /// \param chosen  rows
    /// \param there   how many could be chosen then
    bool holds(std::span<const Candidate> candidates, std::span<const std::uint32_t> chosen,
               const KindsThere& there, int newPlaces, const PickOptions& options) const;

private:
    // How a row is; otherwise than foreseen is what has exactly one of them.
    static constexpr std::uint8_t foreseenGone = 1;
    static constexpr std::uint8_t reallyGone = 2;
    struct Event {
        std::uint32_t place = 0;
        std::uint32_t row = 0;
    };

    void set(std::uint32_t row, std::uint8_t what);

    std::vector<std::int32_t> m_left;  ///< foreseen pieces, as StockLedger::pieces()
    std::vector<std::int32_t> m_goneAfter;
    std::vector<Event> m_events;  ///< who takes the last piece
    std::size_t m_reached = 0;    ///< events that should have happened by now
    std::vector<std::uint8_t> m_states;
    std::int64_t m_otherwise = 0;  ///< rows
};

}  // namespace tactful::plan

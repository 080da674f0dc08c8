#pragma once

#include "core/base/crew.h"
#include "core/base/job.h"
#include "core/base/result.h"
#include "core/plan/pick_chooser.h"
#include "core/plan/product_shelf.h"

#include <cstdint>
#include <span>
#include <vector>

/// \file
/// Who gets the last piece?
///
/// Everybody's picks are proposed as if nothing could run out. Then the people are served one after the other
/// in a fixed order; whoever finds something gone chooses again from what is left. The result is the same as
/// choosing row by row in that order.
///
/// Choosing takes most of the time, and what somebody chooses depends on the earlier ones only by what they
/// left. So while some hundreds of people are served, other threads look ahead to the next ones: they
/// propose, and for whom something has run out by then they choose again. That choice holds when the turn has
/// come if all of it is still left: a list is grown from the best of what is open each time, and how long it
/// is and how much of it is new is the best of what can be (placesFor), so it stays the same without what it
/// does not hold. For whom it does not hold is chosen when it is their turn, so results do not depend on any
/// of this.
///
/// People are numbered by their place in the order, and all that serving reads of one stands close together.

namespace tactful::plan {

/// The candidates of all people, one after the other, in the order in which they are served.
struct CandidateTable {
    std::vector<std::size_t> start{0};  ///< one more than there are people
    std::vector<Candidate> candidates;

    std::span<const Candidate> of(std::size_t place) const
    {
        return std::span(candidates).subspan(start[place], start[place + 1] - start[place]);
    }
};

inline constexpr std::size_t mostOffered = 256;  ///< candidates of one person

/// One person's picks with all that a plan asks of them: 32 bytes.
struct Offer {
    std::array<std::uint32_t, PickList::most> rows{};  ///< of the shelf
    std::array<std::uint8_t, PickList::most> at{};     ///< places among the person's candidates
    std::uint32_t note = 0;                            ///< whoever judges picks keeps something here
    float relevance = 0.0F;                            ///< mean of the picks, not nudged
    std::uint8_t count = 0;
    std::uint8_t fresh = 0;   ///< how many of them are new to the person
    std::uint8_t aisles = 0;  ///< how many different ones; unknown ones do not count

    bool operator==(const Offer&) const = default;
};
static_assert(sizeof(Offer) == 32);

/// `candidates` are at most mostOffered. notJudged is noted.
Offer offerOf(std::span<const Candidate> candidates, const PickList& picks);

inline constexpr std::uint32_t notJudged = ~std::uint32_t{0};  ///< note of picks that nobody has seen yet

/// What comes of a person's picks once it is known what may be said about them.
enum class Fit : std::uint8_t {
    Nothing,       ///< no message
    OwnPicks,      ///< a message with these picks
    PopularPicks,  ///< a message, but with what sells well to everybody
    Away,          ///< takes no part: nobody looks at their picks at all
};

/// What somebody got.
struct Served {
    std::uint32_t own = 0;      ///< 0: their own picks as proposed; else 1 + place in StockRound::again()
    std::uint32_t popular = 0;  ///< place in StockRound::popularLists(), where the fit is PopularPicks
    Fit fit = Fit::Nothing;

    bool operator==(const Served&) const = default;
};

/// Knows the people of a round.
class RoundHost {
public:
    virtual ~RoundHost() = default;

    /// Sets somebody's offer. Called once for each, from several threads at once.
    /// \param chooser  the thread's own, made for the dials of the round
    /// \return whether `chooser` chose last for this person, as if nothing could run out
    virtual bool propose(PickChooser& chooser, std::size_t place) = 0;
    /// Work for fit() and judge() that may be done earlier, once somebody's offer is proposed and, if they
    /// had to, they chose again; as propose().
    /// \param again  null: they did not; stays where it is until settle()
    virtual void prepare(std::size_t /*place*/, Offer* /*again*/) {}
    /// What comes of somebody's offer, once proposed; who has no candidates gets popular picks, or Nothing.
    /// From several threads at once; before settle() only whether they are Away must be known.
    virtual Fit fit(std::size_t place) const = 0;
    /// What comes of picks that were chosen again; while others may be in propose() or prepare().
    virtual Fit judge(std::size_t place, Offer& picks) = 0;

    /// No other thread is at work: what propose() and prepare() left open is to be done now. Fails also for
    /// what judge() could not do.
    virtual Status settle(Crew& /*crew*/) { return {}; }
};

/// Whom to serve, first to last.
struct RoundPeople {
    const CandidateTable& table;              ///< who has none in it is given popular picks alone
    std::span<const Candidate> popular;       ///< for everybody
    std::span<const Offer> offers;            ///< picks as if nothing could run out, once proposed
    std::span<const std::uint8_t> newPlaces;  ///< for the chooser
};

class StockRound {
public:
    /// \param chooser  made for the same dials as the offers
    StockRound(const ProductShelf& shelf, const PickChooser& chooser);

    /// \param crew  looks ahead; what comes of it is the same for any number of threads
    /// \return one for each person. Cancelled when the job is; else fails as the host does.
    Result<std::vector<Served>> run(const RoundPeople& people, RoundHost& host, Crew& crew, const Job& job);

    /// How many people's message would have shown each product if nothing could run out; by row of the shelf.
    /// Best sellers in place of own picks are meant for nobody in particular: those that were shown count.
    const std::vector<std::int64_t>& wanted() const { return m_wanted; }

    const std::vector<Offer>& again() const { return m_again; }  ///< picks that were chosen again
    std::vector<Offer> takeAgain() { return std::move(m_again); }
    /// Best sellers as they were shown, one list after the other was used up; the first is empty.
    const std::vector<PickList>& popularLists() const { return m_popular; }

private:
    /// Somebody's choice, made before their turn.
    struct Early {
        bool made = false;
        Offer offer;
    };
    /// People who are looked ahead to together.
    struct Ahead {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::vector<std::int32_t> left;  ///< by row, as the look ahead began: 0 for what had run out
        std::size_t gone = 0;            ///< so much had run out, of m_gone
        std::vector<Early> early;        ///< by place from `begin`
    };

    void begin(Ahead& ahead, std::size_t place, std::size_t people) const;
    void lookAhead(const RoundPeople& people, RoundHost& host, Ahead& ahead, std::size_t from,
                   std::size_t to) const;
    void serveAll(const RoundPeople& people, const Ahead& ahead, RoundHost& host, std::span<Served> all);
    void serveOwn(const RoundPeople& people, std::size_t place, const Ahead& ahead, RoundHost& host,
                  Served& served);
    void servePopular(const RoundPeople& people, Served& served);
    bool allLeft(std::span<const std::uint32_t> rows) const;
    bool popularNow(std::span<const Candidate> popular);
    void take(std::uint32_t row);

    const PickChooser& m_chooser;  ///< to be copied by whoever looks ahead
    PickChooser m_now;             ///< chooses for those whose turn it is
    StockLedger m_stock;
    std::vector<std::uint32_t> m_gone;  ///< rows, as they ran out
    std::vector<std::int64_t> m_wanted;
    std::vector<Offer> m_again;
    std::vector<PickList> m_popular{PickList{}};
    std::vector<std::uint32_t> m_popularRows;  ///< of the last list
};

}  // namespace tactful::plan

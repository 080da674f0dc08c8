#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/plan/pick_chooser.h"

#include <cstdint>
#include <span>
#include <vector>

/// \file
/// Who gets the last piece?
///
/// Everybody's picks are proposed at once, as if nothing could run out. Then the people are served one after
/// the other in a fixed order; whoever finds something gone chooses again from what is left. The result is
/// the same as choosing row by row in that order.
///
/// People are numbered by their place in the order, and all that serving reads of one stands close together,
/// so that going through a hundred thousand takes a millisecond.

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

/// `candidates` are at most mostOffered. Nothing is noted.
Offer offerOf(std::span<const Candidate> candidates, const PickList& picks);

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

/// Judges picks that were chosen again.
class PickJudge {
public:
    virtual ~PickJudge() = default;
    virtual Fit judge(std::size_t place, Offer& picks) = 0;
};

/// Whom to serve, first to last.
struct RoundPeople {
    const CandidateTable& table;         ///< who has none in it is given popular picks alone
    std::span<const Candidate> popular;  ///< for everybody
    std::span<const Offer> offers;       ///< picks as if nothing could run out
    std::span<const Fit> fits;           ///< of those; who has no candidates gets popular picks, or Nothing
    std::span<const std::uint8_t> newPlaces;  ///< for the chooser
};

class StockRound {
public:
    /// \param chooser  made for the same dials as the offers
    StockRound(const ProductShelf& shelf, PickChooser& chooser);

    /// \return one for each person. Cancelled when the job is.
    Result<std::vector<Served>> run(const RoundPeople& people, PickJudge& judge, const Job& job);

    /// How many people's message would have shown each product if nothing could run out; by row of the shelf.
    /// Best sellers in place of own picks are meant for nobody in particular: those that were shown count.
    const std::vector<std::int64_t>& wanted() const { return m_wanted; }

    const std::vector<Offer>& again() const { return m_again; }  ///< picks that were chosen again
    /// Best sellers as they were shown, one list after the other was used up; the first is empty.
    const std::vector<PickList>& popularLists() const { return m_popular; }

private:
    bool popularNow(std::span<const Candidate> popular);
    bool allLeft(const Offer& offer) const;
    void serveOwn(const RoundPeople& people, std::size_t place, PickJudge& judge, Served& served);

    PickChooser& m_chooser;
    StockLedger m_stock;
    std::vector<std::int64_t> m_wanted;
    std::vector<Offer> m_again;
    std::vector<PickList> m_popular{PickList{}};
    std::vector<std::uint32_t> m_popularRows;  ///< of the last list
};

}  // namespace tactful::plan

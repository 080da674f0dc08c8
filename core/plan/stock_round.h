#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/plan/pick_products.h"

#include <cstdint>
#include <span>
#include <vector>

/// \file
/// Who gets the last piece?
///
/// Everybody's picks are proposed at once, as if nothing could run out. Then the people are served one after
/// the other in a fixed order; whoever finds something gone chooses again from what is left. The result is
/// the same as choosing row by row in that order.

namespace tactful::plan {

/// The candidates of all people, one after the other.
struct CandidateTable {
    std::vector<std::size_t> start{0};  ///< one more than there are people
    std::vector<Candidate> candidates;

    std::span<const Candidate> of(std::size_t person) const
    {
        return std::span(candidates).subspan(start[person], start[person + 1] - start[person]);
    }
};

/// What comes of a person's picks once it is known what may be said about them.
enum class Fit : std::uint8_t {
    Nothing,       ///< no message
    OwnPicks,      ///< a message with these picks
    PopularPicks,  ///< a message, but with what sells well to everybody
};

struct Serving {
    PickList picks;  ///< places among the person's candidates, or among the popular ones
    Fit fit = Fit::Nothing;

    bool operator==(const Serving&) const = default;
};

/// Judges picks that were chosen again.
class PickJudge {
public:
    virtual ~PickJudge() = default;
    virtual Fit judge(std::size_t person, const PickList& picks) = 0;
};

struct RoundPeople {
    const CandidateTable& table;
    std::span<const Candidate> popular;      ///< for everybody
    std::span<const std::uint32_t> order;    ///< whom to serve, first to last; nobody twice
    std::span<const std::uint8_t> ownTaste;  ///< per person: 0 is given popular picks alone
    std::span<const int> newPlaces;          ///< per person, for the chooser
};

class StockRound {
public:
    /// \param chooser  made for the same dials as the proposals
    StockRound(const ProductShelf& shelf, PickChooser& chooser);

    /// \param proposals  per person; for those in `order`, picks as if nothing could run out, and their fit.
    ///   Who has no taste of their own is judged on popular picks: any fit but Nothing will do.
    /// \return one per person; Nothing for all who are not in `order`. Cancelled when the job is.
    Result<std::vector<Serving>> run(const RoundPeople& people, std::span<const Serving> proposals,
                                     PickJudge& judge, const Job& job);

    /// How many people's message would have shown each product if nothing could run out; by row of the shelf.
    /// Best sellers in place of own picks are meant for nobody in particular: those that were shown count.
    const std::vector<std::int64_t>& wanted() const { return m_wanted; }

private:
    const PickList& popularNow(std::span<const Candidate> popular);
    bool allLeft(std::span<const Candidate> candidates, const PickList& picks) const;
    void take(std::span<const Candidate> candidates, const PickList& picks);
    void want(std::span<const Candidate> candidates, const PickList& picks);

    PickChooser& m_chooser;
    StockLedger m_stock;
    PickList m_popular;  ///< what everybody would be shown now
    bool m_popularKnown = false;
    std::vector<std::int64_t> m_wanted;
};

}  // namespace tactful::plan

#pragma once

#include "core/base/crew.h"
#include "core/base/job.h"
#include "core/base/result.h"
#include "core/plan/pick_chooser.h"
#include "core/plan/stock_forecast.h"

#include <cstdint>
#include <span>
#include <vector>

/// \file
/// Who gets the last piece?
///
/// Everybody's picks are proposed at once, as if nothing could run out. Then the people are served one after
/// the other in a fixed order; whoever finds something gone chooses again from what is left. The result is
/// the same as choosing row by row in that order. What they will find gone is foreseen (stock_forecast.h), so
/// that several threads can choose for some hundreds of people before their turn comes.
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

/// Judges picks that were chosen again.
class PickJudge {
public:
    virtual ~PickJudge() = default;
    virtual Fit judge(std::size_t place, Offer& picks) = 0;
    /// Work for judge() that may be done earlier; called from several threads at once.
    virtual void prepare(std::size_t /*place*/, Offer& /*picks*/) const {}
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

    /// \param crew  chooses; what comes of it is the same for any number of threads
    /// \return one for each person. Cancelled when the job is.
    Result<std::vector<Served>> run(const RoundPeople& people, PickJudge& judge, Crew& crew, const Job& job);

    /// How many people's message would have shown each product if nothing could run out; by row of the shelf.
    /// Best sellers in place of own picks are meant for nobody in particular: those that were shown count.
    const std::vector<std::int64_t>& wanted() const { return m_wanted; }

    const std::vector<Offer>& again() const { return m_again; }  ///< picks that were chosen again
    /// Best sellers as they were shown, one list after the other was used up; the first is empty.
    const std::vector<PickList>& popularLists() const { return m_popular; }

private:
    /// Somebody's choice, made before their turn.
    struct Foreseen {
        std::uint32_t place = 0;
        KindsThere there;
        Offer offer;
    };

    void foresee(const RoundPeople& people, std::size_t begin, std::size_t end, const PickJudge& judge,
                 Crew& crew);
    void foreseeTurn(const RoundPeople& people, std::uint32_t place);
    const Offer* foreseenFor(const RoundPeople& people, std::size_t place);
    bool allLeft(std::span<const std::uint32_t> rows) const;
    bool popularNow(std::span<const Candidate> popular);
    void serve(const RoundPeople& people, std::size_t place, PickJudge& judge, Served& served);
    void serveOwn(const RoundPeople& people, std::size_t place, PickJudge& judge, Served& served);
    void servePopular(const RoundPeople& people, Served& served);
    void take(std::uint32_t row);

    PickChooser& m_chooser;
    StockLedger m_stock;
    StockForecast m_forecast;
    std::vector<Foreseen> m_foreseen;  ///< by rising place
    std::size_t m_next = 0;            ///< of those
    std::vector<std::int64_t> m_wanted;
    std::vector<Offer> m_again;
    std::vector<PickList> m_popular{PickList{}};
    std::vector<std::uint32_t> m_popularRows;  ///< of the last list
};

}  // namespace tactful::plan

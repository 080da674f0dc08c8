#pragma once

#include "core/base/crew.h"
#include "core/steps/ladder_notes.h"
#include "core/steps/live_state.h"

/// \file
/// What one move of a dial works out. Seen by the steps alone.
///
/// Three stages, each kept until one of the dials it depends on moves: everybody's picks (discovery, nudges);
/// who is served what, and how it is said (personal, often); who is held back, and what all comes to.

namespace tactful::steps {

/// Everybody's picks as if nothing could run out. Depends on discovery and nudges alone.
struct Proposals {
    double discovery = 0.0;
    data::Nudges nudges;
    plan::PickChooser chooser;            ///< to be copied by whoever chooses
    std::vector<std::uint8_t> newPlaces;  ///< by place, as are the others
    std::vector<plan::Offer> offers;      ///< noted is the number of the ladder
    std::vector<float> unnudged;          ///< relevance without nudges; empty where nothing is nudged

    bool isFor(const data::Dials& dials) const;
    bool isFor(double share, const data::Nudges& pushes) const;
};

/// How the messages of one ladder are said under a ceiling.
struct Said {
    double surface = 0.0;  ///< 0 to 100
    double worth = 0.0;    ///< to the reader, as a share of the best way, 0 to 1
    std::uint8_t way = 0;  ///< of the rungs
    plan::Fit fit = plan::Fit::Nothing;
    bool softened = false;
    bool softenedToLearn = false;  ///< by lot (learning_lots.h), as is the next
    bool bestSellersOnly = false;
    std::uint8_t bin = 0;      ///< of the histogram
    std::uint8_t fullBin = 0;  ///< of the most personal way
};

/// Who is shown what and how, with what there is in stock. Depends on all dials but "hold back".
struct ServedPeople {
    data::Dials dials;
    std::shared_ptr<const Proposals> proposals;
    std::vector<Said> said;            ///< by number of the ladder
    std::vector<plan::Served> served;  ///< by place
    std::vector<plan::Offer> again;
    std::vector<plan::PickList> popular;
    std::vector<std::int64_t> wanted;  ///< people whose message would have shown a product; by shelf row

    /// Their own picks, which say what may be said, whatever is shown.
    const plan::Offer& ownOf(std::size_t place) const
    {
        const std::uint32_t own = served[place].own;
        return own == 0 ? proposals->offers[place] : again[own - 1];
    }
    bool fits(std::size_t place) const
    {
        return served[place].fit == plan::Fit::OwnPicks || served[place].fit == plan::Fit::PopularPicks;
    }
};

enum class PlaceFate : std::uint8_t { Tired, NothingFits, OverBudget, HeldBack, WillGetIt };

/// Everything a move decided, in the compact form from which rows are made when somebody asks.
struct LiveDecisions {
    std::shared_ptr<const PlanState> state;
    std::shared_ptr<const ServedPeople> people;
    std::vector<PlaceFate> fates;            ///< by place
    std::vector<std::uint16_t> slotOfPlace;  ///< by place, where hours are limited; empty: everybody's best
    /// Where there was room for fewer than it would suit: what sharing it out fairly costs.
    std::optional<plan::FairPrice> fairPrice = std::nullopt;

    std::uint16_t slotOf(std::size_t place) const
    {
        return slotOfPlace.empty() ? state->columns.slot[place] : slotOfPlace[place];
    }
    /// Of a message; only where there is something for them.
    double profitOf(std::size_t place) const;
};

LiveRow rowAt(const LiveDecisions& decisions, std::size_t person);

/// People looked at by one thread at a time; results are kept by block, so that they do not depend on
/// threads.
inline constexpr std::size_t placesAtOnce = 4096;

/// What a person's picks let the message say.
inline PickTraces tracesOf(std::span<const plan::Candidate> candidates, const plan::Offer& picks)
{
    PickTraces traces;
    for (std::size_t i = 0; i < picks.count; ++i) {
        const plan::Candidate& candidate = candidates[picks.at[i]];
        traces.add(candidate.trace, candidate.relevance);
    }
    return traces;
}
inline SayKey keyOf(const PlanState& state, std::size_t place, std::span<const plan::Candidate> candidates,
                    const plan::Offer& picks)
{
    return tracesOf(candidates, picks).addedTo(state.columns.say[place]);
}
/// How many new places everybody gets so that the share is the dial's on average.
std::vector<std::uint8_t> newPlacesFor(const PlanState& state, const plan::PickOptions& options);

/// Makes proposals, person by person.
class Proposer {
public:
    /// All must outlive it.
    Proposer(const PlanState& state, const data::Dials& dials, LadderNotes& notes);

    /// May be called from several threads, once for each place.
    /// \param chooser  a copy of the result's
    /// \return whether `chooser` chose for this person
    bool propose(plan::PickChooser& chooser, std::size_t place);
    /// As propose(), afterwards. The note may be open until `notes` are settled.
    void note(std::size_t place);

    const std::shared_ptr<Proposals>& result() const { return m_result; }

private:
    static constexpr std::size_t placesFetched = 4;  ///< whose plain picks are on their way

    /// Without nudges.
    const plan::Offer& plainOf(std::size_t place) const
    {
        return m_state.offers[place * m_lists + m_result->newPlaces[place]];
    }

    const PlanState& m_state;
    LadderNotes& m_notes;
    std::shared_ptr<Proposals> m_result;
    plan::Offer m_popular;  ///< under nudges
    std::size_t m_lists = 0;
    float m_goodShare = 0.0F;
    bool m_nudged = false;
};
Result<std::shared_ptr<const Proposals>> proposals(const PlanState& state, const data::Dials& dials,
                                                   Crew& crew, Job& job);
/// Null where they are not among those that were kept lately.
std::shared_ptr<const Proposals> knownProposals(const PlanState& state, const data::Dials& dials);
void keepProposals(const PlanState& state, std::shared_ptr<const Proposals> proposals);

/// Of those for whom there is something, chooses `most`, so that nobody waits for ever and no group is passed
/// over (plan/fair_choice.h). The others are OverBudget.
void keepWithin(std::int64_t most, LiveDecisions& decisions, Crew& crew);
Result<std::shared_ptr<const ServedPeople>> serve(const PlanState& state, const data::Dials& dials,
                                                  Crew& crew, Job& job);

/// What all that was decided comes to, counted in one go.
struct LiveSums {
    std::int64_t planned = 0;
    std::int64_t heldBack = 0;
    std::int64_t tired = 0;
    std::int64_t nothingFits = 0;
    std::int64_t overBudget = 0;
    std::int64_t softened = 0;
    std::int64_t softenedToLearn = 0;
    std::int64_t bestSellers = 0;  ///< messages that show nothing else, by lot
    double extraMinor = 0.0;
    double variance = 0.0;  ///< of the orders that extra sales come from
    double unsubscribes = 0.0;
    double profitMinor = 0.0;
    double buyers = 0.0;  ///< of everybody chosen
    std::array<std::int64_t, groupSides> chosen{};
    ScoreHistogram histogram;
    std::vector<std::int32_t> hours;   ///< by slot
    std::vector<std::uint32_t> shown;  ///< by row of the shelf
    std::int64_t picks = 0;
    std::int64_t aisles = 0;
    std::int64_t tasteKnown = 0;
    double discovery = 0.0;
    double givenUp = 0.0;   ///< relevance that lists of own picks lose to nudges, those that lose any
    double unnudged = 0.0;  ///< relevance of own picks without nudges

    void add(const LiveSums& other);
};
LiveSums sumsOf(const LiveDecisions& decisions, Crew& crew);

/// Decisions with their sums.
struct Decided {
    std::shared_ptr<const LiveDecisions> decisions;
    LiveSums sums;
    data::PlanTotals totals;
};
Result<Decided> decideAll(const std::shared_ptr<const PlanState>& state, const data::Dials& dials, Crew& crew,
                          Job& job);

/// BadInput if a dial is out of range.
Status checkDials(const PlanState& state, const data::Dials& dials);

SpamReports spamReportsAt(double rate);

/// Fills all of PlanPicture and `planned`. Cancelled when the job is, else it cannot fail.
Status drawPicture(const Decided& decided, LiveOutcome& outcome, const Job& job);
std::vector<PlanCheck> checksOf(const Decided& decided, const LiveOutcome& outcome);
std::vector<GroupRow> groupsOf(const PlanState& state, const LiveSums& sums);

}  // namespace tactful::steps

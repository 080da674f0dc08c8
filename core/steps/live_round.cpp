#include "core/steps/learning_lots.h"
#include "core/steps/live_move.h"
#include "core/tact/surface_scale.h"

#include <algorithm>
#include <functional>

namespace tactful::steps {
namespace {

std::uint8_t binOf(double score)
{
    return static_cast<std::uint8_t>(std::clamp(static_cast<int>(score / 2.0), 0, ScoreHistogram::bins - 1));
}

/// How a ladder's messages are said under a ceiling.
Said saidUnder(const Ladder& ladder, double ceiling)
{
    Said said;
    const Rung* rung = ladder.under(ceiling);
    if (!rung) return said;
    said.surface = rung->surface;
    said.worth = rung->worth;
    said.way = static_cast<std::uint8_t>(rung - ladder.rungs.data());
    said.softened = rung->softened;
    said.softenedToLearn = softenedByLot(ladder.key, *rung);
    said.bestSellersOnly = armByLot(ladder.key, *rung) == data::Arm::BestSellers;
    said.bin = binOf(rung->surface);
    said.fullBin = binOf(ladder.unsoftened);
    // What sells well to everybody may be what was picked anyway, and then it is new to them, or not, as the
    // dial asks.
    said.fit = rung->popular && !showsOnlyPopular(ladder.key) ? plan::Fit::PopularPicks : plan::Fit::OwnPicks;
    return said;
}

/// `before` may hold what was worked out for the same ceiling.
std::vector<Said> allSaid(const Ladders& ladders, double ceiling, std::vector<Said> before, Crew& crew)
{
    constexpr std::size_t laddersAtOnce = 512;
    const std::size_t known = before.size();
    const std::vector<const Ladder*> added = ladders.from(known);
    before.resize(known + added.size());
    crew.run(added.size(), laddersAtOnce, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            before[known + i] = saidUnder(*added[i], ceiling);
    });
    return before;
}

/// Everybody's picks, and what may be said of them.
class LiveHost : public plan::RoundHost {
public:
    /// \param known  null: they are made as they are asked for
    /// \param said   what is known of it under the same dial
    LiveHost(const PlanState& state, const data::Dials& dials, std::shared_ptr<const Proposals> known,
             std::vector<Said> said, Crew& crew)
        : m_state(state), m_ceiling(tact::perceivedFromSurface(dials.personal, state.shop->tact.weights)),
          m_often(dials.often), m_notes(*state.ladders), m_proposals(std::move(known)),
          m_said(std::move(said))
    {
        if (!m_proposals) m_proposals = m_proposer.emplace(state, dials, m_notes).result();
        addLadders(crew);
    }

    bool propose(plan::PickChooser& chooser, std::size_t place) override
    {
        return m_proposer && m_proposer->propose(chooser, place);
    }

    /// Away for whoever has heard enough; Nothing where the ladder is not known yet.
    plan::Fit fit(std::size_t place) const override
    {
        if ((m_state.columns.mayHear[place] >> (m_often - 1) & 1) == 0) return plan::Fit::Away;
        const plan::Offer& offer = m_proposals->offers[place];
        return offer.count == 0 || offer.note == plan::notJudged ? plan::Fit::Nothing
                                                                 : m_ofLadders[offer.note];
    }

    void prepare(std::size_t place, plan::Offer* again) override
    {
        if (m_proposer) m_proposer->note(place);
        if (again && again->count > 0)
            m_notes.note(*again, keyOf(m_state, place, m_state.table.of(place), *again));
    }

    plan::Fit judge(std::size_t place, plan::Offer& picks) override
    {
        if (picks.note == plan::notJudged) {
            const auto ladder =
                m_state.ladders->findOrPrepare(keyOf(m_state, place, m_state.table.of(place), picks));
            if (!ladder) {
                m_failure = ladder.error();
                return plan::Fit::Nothing;
            }
            picks.note = (*ladder)->number;
        }
        // Others look at those there are, so new ones are added later.
        return picks.note < m_ofLadders.size() ? m_ofLadders[picks.note]
                                               : saidUnder(*m_state.ladders->at(picks.note), m_ceiling).fit;
    }

    Status settle(Crew& crew) override
    {
        if (!m_failure) return m_failure;
        if (auto ok = m_notes.settle(crew); !ok) return ok;
        addLadders(crew);
        return {};
    }

    const Proposals& proposals() const { return *m_proposals; }
    std::shared_ptr<const Proposals> takeProposals() { return std::move(m_proposals); }
    std::vector<Said> takeSaid() { return std::move(m_said); }

private:
    void addLadders(Crew& crew)
    {
        if (m_said.size() != m_state.ladders->size())
            m_said = allSaid(*m_state.ladders, m_ceiling, std::move(m_said), crew);
        // Asked for everybody, so these lie close together.
        for (std::size_t i = m_ofLadders.size(); i < m_said.size(); ++i)
            m_ofLadders.push_back(m_said[i].fit);
    }

    const PlanState& m_state;
    double m_ceiling;
    int m_often;
    LadderNotes m_notes;
    std::optional<Proposer> m_proposer;  ///< where they are not known yet
    std::shared_ptr<const Proposals> m_proposals;
    std::vector<Said> m_said;            ///< by number of the ladder, as is the next
    std::vector<plan::Fit> m_ofLadders;  ///< only read while several threads are at work
    Status m_failure;
};

bool sameServing(const data::Dials& a, const data::Dials& b)
{
    return a.personal == b.personal && a.often == b.often && a.discovery == b.discovery &&
           a.nudges.clearStock == b.nudges.clearStock && a.nudges.newArrivals == b.nudges.newArrivals &&
           a.nudges.margin == b.nudges.margin;
}

}  // namespace

Result<std::shared_ptr<const ServedPeople>> serve(const PlanState& state, const data::Dials& dials,
                                                  Crew& crew, Job& job)
{
    std::vector<Said> before;
    {
        const std::lock_guard lock(state.lastMutex);
        if (state.lastServed && sameServing(state.lastServed->dials, dials)) return state.lastServed;
        if (state.lastServed && state.lastServed->dials.personal == dials.personal)
            before = state.lastServed->said;
    }
    LiveHost host(state, dials, knownProposals(state, dials), std::move(before), crew);
    if (job.cancelled()) return Job::cancelledError();
    const Proposals& proposals = host.proposals();
    plan::StockRound round(state.shop->shelf, proposals.chooser);
    auto served =
        round.run({state.table, state.popular, proposals.offers, proposals.newPlaces}, host, crew, job);
    if (!served) return served.error();
    auto people = std::make_shared<ServedPeople>();
    people->dials = dials;
    people->proposals = host.takeProposals();
    people->said = host.takeSaid();
    people->served = std::move(*served);
    people->again = round.takeAgain();
    people->popular = round.popularLists();
    people->wanted = round.wanted();
    keepProposals(state, people->proposals);
    const std::lock_guard lock(state.lastMutex);
    state.lastServed = people;
    return std::shared_ptr<const ServedPeople>(std::move(people));
}

Status foreseeLadders(PlanState& state, Job& job)
{
    // As far from each other as dials can be; what lies between shows much the same.
    constexpr int strong = 3;
    std::vector<data::Dials> corners(5);
    corners[0].nudges.clearStock = strong;
    corners[1].nudges.newArrivals = strong;
    corners[2].nudges.margin = strong;
    corners[3].discovery = 0.0;
    corners[4].discovery = 1.0;
    Crew crew(0);
    for (data::Dials& dials : corners) {
        dials.personal = 100.0;
        if (const auto served = serve(state, dials, crew, job); !served) return served.error();
    }
    state.recent.clear();
    state.lastServed.reset();
    return {};
}

}  // namespace tactful::steps

#include "core/base/parallel.h"
#include "core/plan/brief_check.h"
#include "core/steps/learning_lots.h"
#include "core/steps/live_move.h"
#include "core/tact/surface_scale.h"

#include <functional>
#include <numeric>

namespace tactful::steps {
namespace {

constexpr int curvePoints = 21;

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
    const std::vector<const Ladder*> all = ladders.all();
    const std::size_t known = before.size();
    before.resize(std::max(known, all.size()));
    crew.run(before.size() - known, laddersAtOnce, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = known + begin; i < known + end; ++i)
            before[i] = saidUnder(*all[i], ceiling);
    });
    return before;
}

static_assert(LadderIndex::none == plan::notJudged);

/// Looks after whoever finds something gone.
class SecondChoice : public plan::PickJudge {
public:
    /// `said` and `fits` are by number of the ladder and grow with the ladders.
    SecondChoice(const PlanState& state, double ceiling, std::vector<Said>& said,
                 std::vector<plan::Fit>& fits)
        : m_state(state), m_ceiling(ceiling), m_said(said), m_fits(fits)
    {
    }

    plan::Fit judge(std::size_t place, plan::Offer& picks) override
    {
        if (picks.note == plan::notJudged) prepare(place, picks);
        if (picks.note == LadderIndex::none) {
            const auto ladder = m_state.ladders->findOrPrepare(keyOf(place, picks));
            if (!ladder) {
                failure = ladder.error();
                return plan::Fit::Nothing;
            }
            picks.note = (*ladder)->number;
        }
        while (m_said.size() <= picks.note) {
            m_said.push_back(
                saidUnder(*m_state.ladders->at(static_cast<std::uint32_t>(m_said.size())), m_ceiling));
            m_fits.push_back(m_said.back().fit);
        }
        return m_fits[picks.note];
    }

    void prepare(std::size_t place, plan::Offer& picks) const override
    {
        if (picks.count > 0) picks.note = m_ladders->find(keyOf(place, picks));
    }

    Status failure;

private:
    SayKey keyOf(std::size_t place, const plan::Offer& picks) const
    {
        return tracesOf(m_state.table.of(place), picks).addedTo(m_state.columns.say[place]);
    }

    const PlanState& m_state;
    double m_ceiling;
    std::vector<Said>& m_said;
    std::vector<plan::Fit>& m_fits;
    std::shared_ptr<const LadderIndex> m_ladders = m_state.ladders->index();  ///< as they were at first
};

/// What may be said of everybody's picks; Away for whoever has heard enough.
std::vector<plan::Fit> fitsOf(const PlanState& state, const Proposals& proposals,
                              const std::vector<plan::Fit>& ofLadders, int often, Crew& crew)
{
    std::vector<plan::Fit> fits(state.columns.size());
    crew.run(fits.size(), placesAtOnce, [&](std::size_t begin, std::size_t end) {
        for (std::size_t place = begin; place < end; ++place) {
            const plan::Offer& offer = proposals.offers[place];
            if ((state.columns.mayHear[place] >> (often - 1) & 1) == 0)
                fits[place] = plan::Fit::Away;
            else
                fits[place] = offer.count == 0 ? plan::Fit::Nothing : ofLadders[offer.note];
        }
    });
    return fits;
}

bool sameServing(const data::Dials& a, const data::Dials& b)
{
    return a.personal == b.personal && a.often == b.often && a.discovery == b.discovery &&
           a.nudges.clearStock == b.nudges.clearStock && a.nudges.newArrivals == b.nudges.newArrivals &&
           a.nudges.margin == b.nudges.margin;
}

std::vector<std::uint8_t> going(const LiveDecisions& decisions)
{
    std::vector<std::uint8_t> going(decisions.fates.size());
    for (std::size_t place = 0; place < going.size(); ++place)
        going[place] = decisions.fates[place] == PlaceFate::WillGetIt ? 1 : 0;
    return going;
}

/// Finds everybody an hour where hours are limited. Where there are too few for all, fewer are chosen and it
/// is tried again.
Status findHours(LiveDecisions& decisions, Crew& crew, const Job& job)
{
    const PlanState& state = *decisions.state;
    for (;;) {
        const std::vector<std::uint8_t> all = going(decisions);
        const auto schedule = state.sendTimes->assign(all, job);
        if (!schedule) return schedule.error();
        if (schedule->withoutRoom > 0) {
            const auto most = std::accumulate(all.begin(), all.end(), std::int64_t{0});
            keepWithin(most - schedule->withoutRoom, decisions, crew);
            continue;
        }
        decisions.slotOfPlace.assign(all.size(), 0);
        for (std::size_t place = 0; place < all.size(); ++place)
            if (all[place] != 0)
                decisions.slotOfPlace[place] = slotNumber(*schedule->sendTimes[place], state.campaign);
        return {};
    }
}

data::PlanTotals totalsOf(const PlanState& state, const LiveSums& sums)
{
    using data::LeftOutReason;
    data::PlanTotals totals;
    totals.customers = std::ssize(state.rows);
    totals.planned = sums.planned;
    totals.heldBack = sums.heldBack;
    totals.softened = sums.softened;
    totals.softenedToLearn = sums.softenedToLearn;
    totals.bestSellers = sums.bestSellers;
    totals.leftOut = state.closedCounts;
    totals.leftOut[static_cast<std::size_t>(LeftOutReason::Tired)] += sums.tired;
    totals.leftOut[static_cast<std::size_t>(LeftOutReason::NothingFits)] += sums.nothingFits;
    totals.leftOut[static_cast<std::size_t>(LeftOutReason::OverBudget)] += sums.overBudget;
    plan::addEffects({sums.planned, sums.extraMinor, sums.variance, sums.unsubscribes}, state.options,
                     totals);
    return totals;
}

}  // namespace

Status checkDials(const PlanState& state, const data::Dials& dials)
{
    data::Brief brief = state.campaign.brief;
    brief.dials = dials;
    return plan::checkBrief(brief, state.campaign.asOf);
}

double LiveDecisions::profitOf(std::size_t place) const
{
    const plan::Offer& own = people->ownOf(place);
    const Said& said = people->said[own.note];
    const PersonWorth& worth = state->columns.worth[place];
    return plan::expectedProfit(worth.extra(own.relevance * said.worth), worth.risk(said.surface),
                                state->options);
}

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
    const auto proposed = proposals(state, dials, crew, job);
    if (!proposed) return proposed.error();
    if (job.cancelled()) return Job::cancelledError();
    const double ceiling = tact::perceivedFromSurface(dials.personal, state.shop->tact.weights);
    auto people = std::make_shared<ServedPeople>();
    people->dials = dials;
    people->proposals = *proposed;
    people->said = allSaid(*state.ladders, ceiling, std::move(before), crew);
    // Asked for everybody, so these lie close together.
    std::vector<plan::Fit> ofLadders(people->said.size());
    std::transform(people->said.begin(), people->said.end(), ofLadders.begin(), std::mem_fn(&Said::fit));
    const auto fits = fitsOf(state, **proposed, ofLadders, dials.often, crew);
    SecondChoice judge(state, ceiling, people->said, ofLadders);
    plan::PickChooser chooser = (*proposed)->chooser;
    plan::StockRound round(state.shop->shelf, chooser);
    auto served = round.run({state.table, state.popular, (*proposed)->offers, fits, (*proposed)->newPlaces},
                            judge, crew, job);
    if (!judge.failure) return judge.failure.error();
    if (!served) return served.error();
    people->served = std::move(*served);
    people->again = round.again();
    people->popular = round.popularLists();
    people->wanted = round.wanted();
    const std::lock_guard lock(state.lastMutex);
    state.lastServed = people;
    return std::shared_ptr<const ServedPeople>(std::move(people));
}

Result<Decided> decideAll(const std::shared_ptr<const PlanState>& state, const data::Dials& dials, Crew& crew,
                          Job& job)
{
    const auto people = serve(*state, dials, crew, job);
    if (!people) return people.error();
    auto decisions = std::make_shared<LiveDecisions>(LiveDecisions{state, *people, {}, {}});
    std::vector<PlaceFate>& fates = decisions->fates;
    fates.resize(state->columns.size());
    for (std::size_t place = 0; place < fates.size(); ++place) {
        const plan::Fit fit = (*people)->served[place].fit;
        fates[place] = fit == plan::Fit::Away      ? PlaceFate::Tired
                       : fit == plan::Fit::Nothing ? PlaceFate::NothingFits
                                                   : PlaceFate::WillGetIt;
    }
    if (state->options.messages) keepWithin(*state->options.messages, *decisions, crew);
    if (job.cancelled()) return Job::cancelledError();
    if (state->campaign.brief.capacityPerHour)
        if (auto ok = findHours(*decisions, crew, job); !ok) return ok.error();
    const std::vector<std::uint8_t> held = state->holdout.draw(going(*decisions), dials.holdBack);
    for (std::size_t place = 0; place < fates.size(); ++place)
        if (held[place] != 0) fates[place] = PlaceFate::HeldBack;
    if (job.cancelled()) return Job::cancelledError();
    Decided decided{decisions, sumsOf(*decisions, crew), {}};
    decided.totals = totalsOf(*state, decided.sums);
    if (decisions->fairPrice) decided.totals.priceOfFairness = decisions->fairPrice->price();
    return decided;
}

Result<LiveOutcome> LivePlan::decide(const data::Dials& dials, Job& job, unsigned threads) const
{
    if (auto ok = checkDials(*m_state, dials); !ok) return ok.error();
    Crew crew(threads);
    const auto decided = decideAll(m_state, dials, crew, job);
    if (!decided) return decided.error();
    if (job.cancelled()) return Job::cancelledError();
    LiveOutcome outcome;
    outcome.dials = dials;
    outcome.totals = decided->totals;
    outcome.rows = LiveRows(decided->decisions);
    if (auto ok = drawPicture(*decided, outcome, job); !ok) return ok.error();
    return outcome;
}

Result<std::vector<CurvePoint>> LivePlan::curve(const data::Dials& dials, Job& job, unsigned threads) const
{
    if (auto ok = checkDials(*m_state, dials); !ok) return ok.error();
    std::vector<CurvePoint> points(curvePoints);
    std::vector<Status> failed(points.size());
    // Everybody's picks are the same at every point.
    {
        Crew crew(threads);
        if (const auto proposed = proposals(*m_state, dials, crew, job); !proposed) return proposed.error();
    }
    parallelFor(points.size(), 1, threads, [&](std::size_t begin, std::size_t) {
        data::Dials there = dials;
        there.personal = 100.0 * static_cast<double>(begin) / (curvePoints - 1);
        Job same(job.stopToken(), {});
        Crew alone(1);
        const auto decided = decideAll(m_state, there, alone, same);
        if (!decided) {
            failed[begin] = decided.error();
            return;
        }
        const data::PlanTotals& totals = decided->totals;
        points[begin] = {there.personal, totals.extraSalesMinor.value, decided->sums.profitMinor,
                         totals.unsubscribes.value, totals.planned};
    });
    for (const Status& status : failed)
        if (!status) return status.error();
    return points;
}

}  // namespace tactful::steps

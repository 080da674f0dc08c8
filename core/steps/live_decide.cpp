#include "core/base/parallel.h"
#include "core/plan/brief_check.h"
#include "core/plan/send_value.h"
#include "core/steps/learning_lots.h"
#include "core/steps/live_state.h"
#include "core/tact/surface_scale.h"

namespace tactful::steps {
namespace {

constexpr std::size_t peopleAtOnce = 2048;
constexpr int curvePoints = 21;

bool same(const data::Nudges& a, const data::Nudges& b)
{
    return a.clearStock == b.clearStock && a.newArrivals == b.newArrivals && a.margin == b.margin;
}

/// What a person's picks let the message say.
PickTraces tracesOf(const PlanState& state, std::size_t person, const plan::PickList& picks)
{
    const bool own = state.ownTaste[person] != 0;
    const std::size_t first = own ? state.table.start[person] : 0;
    PickTraces traces;
    for (std::size_t i = 0; i < picks.count; ++i) {
        const std::size_t at = first + picks.at[i];
        traces.add(own ? state.traces[at] : state.popularTraces[at],
                   own ? state.table.candidates[at].relevance : state.popular[at].relevance);
    }
    return traces;
}

/// Chooses for the people of the order from `begin` to `end`; returns the keys that no ladder is known for.
std::vector<SayKey> propose(const PlanState& state, const plan::PickOptions& options, std::size_t begin,
                            std::size_t end, Proposals& result)
{
    plan::PickChooser chooser(state.shop->shelf, options);
    const plan::PickList popular = chooser.choose(state.popular, 0, nullptr);
    std::vector<SayKey> keys;
    for (std::size_t i = begin; i < end; ++i) {
        const std::size_t at = state.order[i];
        result.newPlaces[at] = plan::discoveryPlaces(state.rows[at].customer, options);
        result.picks[at] = state.ownTaste[at] != 0
                               ? chooser.choose(state.table.of(at), result.newPlaces[at], nullptr)
                               : popular;
        const PickTraces traces = tracesOf(state, at, result.picks[at]);
        result.relevance[at] = traces.relevance();
        result.keys[at] = traces.addedTo(state.personKeys[at]);
        keys.push_back(result.keys[at]);
    }
    std::vector<const Ladder*> found(keys.size());
    state.ladders->find(keys, found);
    std::vector<SayKey> missing;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        result.ladders[state.order[begin + i]] = found[i];
        if (!found[i]) missing.push_back(keys[i]);
    }
    return missing;
}

/// Looks after whoever finds something gone.
class SecondChoice : public plan::PickJudge {
public:
    SecondChoice(const PlanState& state, const Proposals& proposals, double ceiling)
        : keys(proposals.keys), relevance(proposals.relevance), ladders(proposals.ladders), m_state(state),
          m_ceiling(ceiling)
    {
    }

    plan::Fit judge(std::size_t person, const plan::PickList& picks) override
    {
        const PickTraces traces = tracesOf(m_state, person, picks);
        keys[person] = traces.addedTo(m_state.personKeys[person]);
        relevance[person] = traces.relevance();
        const auto ladder = m_state.ladders->findOrPrepare(keys[person]);
        if (!ladder) {
            failure = ladder.error();
            return plan::Fit::Nothing;
        }
        ladders[person] = *ladder;
        return fit(person, picks);
    }

    plan::Fit fit(std::size_t person, const plan::PickList& picks) const
    {
        if (picks.count == 0) return plan::Fit::Nothing;
        const Rung* rung = ladders[person]->under(m_ceiling);
        if (!rung) return plan::Fit::Nothing;
        // What sells well to everybody may be what was picked anyway, and then it is new to them, or not, as
        // the dial asks.
        return rung->popular && !showsOnlyPopular(keys[person]) ? plan::Fit::PopularPicks
                                                                : plan::Fit::OwnPicks;
    }

    std::vector<SayKey> keys;
    std::vector<double> relevance;
    std::vector<const Ladder*> ladders;
    Status failure;

private:
    const PlanState& m_state;
    double m_ceiling;
};

/// What a message is worth to people like this one.
plan::SendValueRates sendValueOf(const PlanPerson& person, const LearntEffects& effects)
{
    plan::SendValueRates rates;
    rates.lift = effects.lift.groups[static_cast<std::size_t>(liftGroupOf(person.orders))].mean;
    return rates;
}

void fillRow(const PlanState& state, std::size_t at, const plan::Serving& serving, const SecondChoice& said,
             double ceiling, plan::PlanRow& row, LiveRow& live)
{
    const Ladder& ladder = *said.ladders[at];
    const Rung* rung = ladder.under(ceiling);
    live.say = said.keys[at];
    live.way = static_cast<std::uint8_t>(rung - ladder.rungs.data());
    live.pickCount = serving.picks.count;
    live.picks = serving.picks.at;
    live.popular = serving.fit == plan::Fit::PopularPicks;
    live.score = rung->surface;
    live.unsoftened = ladder.unsoftened;
    live.softened = rung->softened;
    live.extraMinor = plan::expectedExtraMinor(state.purchases[at], said.relevance[at] * rung->worth,
                                               sendValueOf((*state.shop)[at], state.shop->effects));
    live.unsubscribeRisk = plan::unsubscribeRisk(rung->surface, state.pressure[at], state.options.rates);
    row.fits = true;
    row.softened = live.softened;
    row.expectedExtraMinor = live.extraMinor;
    row.unsubscribeRisk = live.unsubscribeRisk;
}

/// Decides, and finds everybody an hour. Where the hours are too few for all, the least worthwhile are left
/// out and it is decided again.
Result<plan::Decisions> settle(const PlanState& state, std::span<const plan::PlanRow> rows,
                               plan::DecisionOptions options, std::vector<LiveRow>& live, const Job& job)
{
    std::vector<std::uint8_t> going(rows.size());
    for (;;) {
        plan::Decisions decisions = plan::decide(rows, options);
        if (job.cancelled()) return Job::cancelledError();
        for (std::size_t at = 0; at < rows.size(); ++at)
            going[at] = decisions.rows[at].fate == plan::Fate::LeftOut ? 0 : 1;
        const auto schedule = state.sendTimes->assign(going, job);
        if (!schedule) return schedule.error();
        if (schedule->withoutRoom > 0) {
            options.messages = decisions.totals.planned + decisions.totals.heldBack - schedule->withoutRoom;
            continue;
        }
        for (std::size_t at = 0; at < rows.size(); ++at) {
            if (going[at] == 0) continue;
            live[at].day = schedule->sendTimes[at]->day - state.campaign.sendFrom;
            live[at].hour = schedule->sendTimes[at]->hour;
        }
        return decisions;
    }
}

LiveFate fateOf(plan::Fate fate)
{
    if (fate == plan::Fate::Planned) return LiveFate::WillGetIt;
    return fate == plan::Fate::HeldBack ? LiveFate::HeldBack : LiveFate::LeftOut;
}

}  // namespace

bool Proposals::isFor(const data::Dials& dials) const
{
    return discovery == dials.discovery && same(nudges, dials.nudges);
}

Result<std::shared_ptr<const Proposals>> proposals(const PlanState& state, const data::Dials& dials,
                                                   unsigned threads, Job& job)
{
    {
        const std::lock_guard lock(state.lastMutex);
        if (state.last && state.last->isFor(dials)) return state.last;
    }
    const std::size_t count = state.rows.size();
    auto result = std::make_shared<Proposals>();
    result->discovery = dials.discovery;
    result->nudges = dials.nudges;
    result->newPlaces.resize(count);
    result->picks.resize(count);
    result->keys.resize(count);
    result->relevance.resize(count);
    result->ladders.resize(count);
    const plan::PickOptions options = pickOptions(state, dials);
    const std::size_t people = state.order.size();
    std::vector<std::vector<SayKey>> missing((people + peopleAtOnce - 1) / peopleAtOnce);
    parallelFor(people, peopleAtOnce, threads, [&](std::size_t begin, std::size_t end) {
        if (!job.cancelled()) missing[begin / peopleAtOnce] = propose(state, options, begin, end, *result);
    });
    if (job.cancelled()) return Job::cancelledError();
    std::vector<SayKey> keys;
    for (const std::vector<SayKey>& some : missing)
        keys.insert(keys.end(), some.begin(), some.end());
    if (!keys.empty()) {
        if (auto ok = state.ladders->prepare(std::move(keys), threads); !ok) return ok.error();
        for (const std::uint32_t at : state.order)
            if (!result->ladders[at]) result->ladders[at] = state.ladders->find(result->keys[at]);
    }
    const std::lock_guard lock(state.lastMutex);
    state.last = result;
    return std::shared_ptr<const Proposals>(std::move(result));
}

Result<DecidedRows> decideRows(const PlanState& state, const Proposals& proposals, const data::Dials& dials,
                               Job& job)
{
    if (job.cancelled()) return Job::cancelledError();
    const double ceiling = tact::perceivedFromSurface(dials.personal, state.shop->tact.weights);
    const auto dial = static_cast<unsigned>(dials.often - 1);
    std::vector<plan::PlanRow> rows = state.rows;
    for (std::size_t at = 0; at < rows.size(); ++at)
        rows[at].resting = (state.mayHear[at] >> dial & 1U) == 0;

    SecondChoice said(state, proposals, ceiling);
    std::vector<plan::Serving> wished(rows.size());
    std::vector<std::uint32_t> order;
    order.reserve(state.order.size());
    for (const std::uint32_t at : state.order) {
        if (rows[at].resting || rows[at].recentMessages >= dials.often) continue;
        order.push_back(at);
        wished[at] = {proposals.picks[at], said.fit(at, proposals.picks[at])};
    }
    if (job.cancelled()) return Job::cancelledError();

    const plan::PickOptions options = pickOptions(state, dials);
    plan::PickChooser chooser(state.shop->shelf, options);
    plan::StockRound round(state.shop->shelf, chooser);
    const auto served = round.run({state.table, state.popular, order, state.ownTaste, proposals.newPlaces},
                                  wished, said, job);
    if (!said.failure) return said.failure.error();
    if (!served) return served.error();

    DecidedRows decided;
    decided.rows.resize(rows.size());
    for (std::size_t at = 0; at < rows.size(); ++at) {
        decided.rows[at].customer = rows[at].customer;
        if ((*served)[at].fit != plan::Fit::Nothing)
            fillRow(state, at, (*served)[at], said, ceiling, rows[at], decided.rows[at]);
    }
    plan::DecisionOptions decision = state.options;
    decision.often = dials.often;
    decision.holdBack = dials.holdBack;
    if (job.cancelled()) return Job::cancelledError();
    const auto decisions = settle(state, rows, decision, decided.rows, job);
    if (!decisions) return decisions.error();
    for (std::size_t at = 0; at < rows.size(); ++at) {
        decided.rows[at].fate = fateOf(decisions->rows[at].fate);
        decided.rows[at].reason = decisions->rows[at].reason;
        if (decisions->rows[at].fate == plan::Fate::Planned)
            decided.profitMinor += decisions->rows[at].profitMinor;
    }
    decided.totals = decisions->totals;
    decided.wanted = round.wanted();
    return decided;
}

Result<LiveOutcome> LivePlan::decide(const data::Dials& dials, Job& job, unsigned threads) const
{
    data::Brief brief = m_state->campaign.brief;
    brief.dials = dials;
    if (auto ok = plan::checkBrief(brief, m_state->campaign.asOf); !ok) return ok.error();
    const auto proposed = proposals(*m_state, dials, threads, job);
    if (!proposed) return proposed.error();
    auto decided = decideRows(*m_state, **proposed, dials, job);
    if (!decided) return decided.error();
    if (job.cancelled()) return Job::cancelledError();
    LiveOutcome outcome;
    outcome.dials = dials;
    outcome.totals = std::move(decided->totals);
    outcome.rows = std::move(decided->rows);
    for (std::size_t at = 0; at < outcome.rows.size(); ++at)
        if (outcome.rows[at].fate == LiveFate::WillGetIt)
            outcome.planned.push_back(static_cast<std::uint32_t>(at));
    countLots(*m_state->ladders, outcome);
    if (auto ok = drawPicture(*m_state, decided->wanted, outcome, job); !ok) return ok.error();
    return outcome;
}

Result<std::vector<CurvePoint>> LivePlan::curve(const data::Dials& dials, Job& job, unsigned threads) const
{
    data::Brief brief = m_state->campaign.brief;
    brief.dials = dials;
    if (auto ok = plan::checkBrief(brief, m_state->campaign.asOf); !ok) return ok.error();
    const auto proposed = proposals(*m_state, dials, threads, job);
    if (!proposed) return proposed.error();
    std::vector<CurvePoint> points(curvePoints);
    std::vector<Status> failed(points.size());
    parallelFor(points.size(), 1, threads, [&](std::size_t begin, std::size_t) {
        data::Dials there = dials;
        there.personal = 100.0 * static_cast<double>(begin) / (curvePoints - 1);
        const auto decided = decideRows(*m_state, **proposed, there, job);
        if (!decided) {
            failed[begin] = decided.error();
            return;
        }
        const data::PlanTotals& totals = decided->totals;
        points[begin] = {there.personal, totals.extraSalesMinor.value, decided->profitMinor,
                         totals.unsubscribes.value, totals.planned};
    });
    for (const Status& status : failed)
        if (!status) return status.error();
    return points;
}

}  // namespace tactful::steps

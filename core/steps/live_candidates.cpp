#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/steps/live_state.h"

#include <algorithm>
#include <cmath>

namespace tactful::steps {
namespace {

constexpr std::size_t peopleAtOnce = 1024;

constexpr double popularWeight = 0.3;  ///< of a best seller against a personal pick
constexpr double arrivalLeast = 0.62;  ///< a new arrival is a good pick, but behind what they like best
constexpr double arrivalTaste = 0.3;   ///< added where they buy from its aisle
constexpr std::size_t arrivalsLookedAt = 12;  ///< for one person: of aisles they know first, then the newest

/// Products that came lately, newest first.
std::vector<data::ProductId> arrivalsOf(const plan::ProductShelf& shelf)
{
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < shelf.size(); ++row)
        if (shelf.newness(row) > 0.0 && shelf.offerable(row) && shelf[row].stock.value_or(1) > 0)
            rows.push_back(row);
    std::stable_sort(rows.begin(), rows.end(), [&shelf](std::size_t a, std::size_t b) {
        return shelf[b].firstSeen < shelf[a].firstSeen;
    });
    std::vector<data::ProductId> arrivals;
    for (const std::size_t row : rows)
        arrivals.push_back(shelf[row].product);
    return arrivals;
}

/// Best sellers and arrivals would fill the places for new things alike for everybody. So each is put before
/// no more people, of those to whom it is new, than there are pieces of it. People stand on a circle at a
/// place of their own; a product takes as much of it as it has pieces for, the next one goes on from there,
/// and so on round and round: everybody is reached by about as many, and by better sellers first.
void addArcs(PlanState& state)
{
    const plan::ProductShelf& shelf = state.shop->shelf;
    const auto people = static_cast<double>(std::max<std::size_t>(1, state.columns.size()));
    state.arcs.assign(shelf.size(), {});
    double from = 0.0;
    const auto add = [&](data::ProductId product) {
        const std::size_t row = shelf.find(product);
        if (row == plan::ProductShelf::none || !shelf[row].stock || state.arcs[row].share < 1.0) return;
        const double share = std::max(0.0, static_cast<double>(*shelf[row].stock) / people);
        if (share >= 1.0) return;
        state.arcs[row] = {from, share};
        from = std::fmod(from + share, 1.0);
    };
    for (const data::Pick& pick : state.shop->people.popular)
        add(pick.product);
    for (const data::ProductId product : state.arrivals)
        add(product);
}

/// A product that many are asked about, found on the shelf once.
struct Shelved {
    data::Pick pick;
    std::size_t row = 0;
};

std::vector<Shelved> shelved(std::span<const data::Pick> picks, const plan::ProductShelf& shelf)
{
    std::vector<Shelved> found;
    for (const data::Pick& pick : picks)
        found.push_back({pick, shelf.find(pick.product)});
    return found;
}

/// Finds the candidates of one person after the other: their own, best sellers behind them, and new arrivals.
/// Places count through own picks, popular ones and arrivals one after the other.
class CandidateFinder {
public:
    CandidateFinder(const PlanState& state, std::span<const Shelved> popular,
                    std::span<const Shelved> arrivals, const plan::PickOptions& options)
        : m_state(state), m_shelf(state.shop->shelf), m_popular(popular), m_arrivals(arrivals),
          m_options(options), m_seen(m_shelf.size(), 0)
    {
    }

    /// The best `most`, highest relevance first.
    std::vector<plan::Candidate> of(std::size_t at, std::size_t most)
    {
        m_person = &(*m_state.shop)[at];
        ++m_turn;
        m_found.clear();
        const std::uint64_t drawn = mix(0, static_cast<std::uint64_t>(m_person->tastes.customer));
        m_stands = static_cast<double>(drawn >> 11) * 0x1.0p-53;
        const plan::CandidateSieve sieve(m_person->tastes, m_shelf, m_options);
        addOwn(sieve);
        addPopular(sieve);
        addArrivals(sieve);
        std::stable_sort(
            m_found.begin(), m_found.end(),
            [](const plan::Candidate& a, const plan::Candidate& b) { return a.relevance > b.relevance; });
        return kept(most);
    }

private:
    bool knows(std::size_t row) const
    {
        const std::vector<int>& aisles = m_person->tastes.aisles;
        return std::binary_search(aisles.begin(), aisles.end(), m_shelf[row].aisle);
    }

    /// Whether the person stands where the product is put before people, or knows its aisle.
    bool isReached(std::size_t row) const
    {
        const PeopleArc& arc = m_state.arcs[row];
        if (arc.share >= 1.0 || knows(row)) return true;
        return (m_stands < arc.from ? m_stands + 1.0 : m_stands) - arc.from < arc.share;
    }

    /// False if it was looked at for this person before.
    bool firstTime(std::size_t row)
    {
        if (row == plan::ProductShelf::none || m_seen[row] == m_turn) return false;
        m_seen[row] = m_turn;
        return true;
    }

    void addOwn(const plan::CandidateSieve& sieve)
    {
        const std::vector<data::Pick>& own = m_person->candidates;
        m_best = own.empty() ? 1.0 : 0.0;
        for (std::size_t i = 0; i < own.size(); ++i) {
            const data::Pick& pick = own[i];
            m_best = std::max(m_best, pick.relevance);
            const std::size_t row = m_shelf.find(pick.product);
            if (row == plan::ProductShelf::none) continue;
            if (pick.source == data::PickSource::Popular && !isReached(row)) continue;
            if (!firstTime(row)) continue;
            auto candidate = sieve.pass(pick, row, i);
            if (!candidate) continue;
            candidate->unnudged = pick.reason == data::PickReason::NewArrival;
            m_found.push_back(*candidate);
        }
        // Each of these is like what they bought: where arrivals are nudged, no arrival of an aisle they know
        // is better.
        for (std::size_t i = 0, count = m_found.size(); i < count; ++i) {
            if (!m_found[i].unnudged) continue;
            plan::Candidate nudged = m_found[i];
            nudged.arrival = true;
            nudged.unnudged = false;
            nudged.relevance =
                std::max(nudged.relevance, static_cast<float>(m_best * (arrivalLeast + arrivalTaste)));
            m_found.push_back(nudged);
        }
    }

    void addPopular(const plan::CandidateSieve& sieve)
    {
        const std::size_t before = m_person->candidates.size();
        const double weight = m_person->candidates.empty() ? 1.0 : popularWeight * m_best;
        for (std::size_t i = 0; i < m_popular.size(); ++i) {
            const Shelved& best = m_popular[i];
            if (best.row == plan::ProductShelf::none || m_seen[best.row] == m_turn || !isReached(best.row))
                continue;
            m_seen[best.row] = m_turn;
            auto candidate = sieve.pass(best.pick, best.row, before + i);
            if (!candidate) continue;
            candidate->relevance = static_cast<float>(best.pick.relevance * weight);
            m_found.push_back(*candidate);
        }
    }

    /// Arrivals of aisles they know first.
    void addArrivals(const plan::CandidateSieve& sieve)
    {
        const std::size_t before = m_person->candidates.size() + m_popular.size();
        std::size_t added = 0;
        for (const bool known : {true, false})
            for (std::size_t i = 0; i < m_arrivals.size() && added < arrivalsLookedAt; ++i) {
                const std::size_t row = m_arrivals[i].row;
                if (m_seen[row] == m_turn || knows(row) != known || !isReached(row)) continue;
                m_seen[row] = m_turn;
                ++added;
                auto candidate = sieve.pass(m_arrivals[i].pick, row, before + i);
                if (!candidate) continue;
                candidate->relevance =
                    static_cast<float>(m_best * (arrivalLeast + (known ? arrivalTaste : 0.0)));
                candidate->arrival = true;
                m_found.push_back(*candidate);
            }
    }

    /// The best ones, but a few of each kind: what is looked at where arrivals are nudged must not crowd out
    /// what is looked at where they are not, nor what they know crowd out what is new to them.
    std::vector<plan::Candidate> kept(std::size_t most) const
    {
        if (m_found.size() <= most) return m_found;
        enum Kind : std::size_t { Arrival, New, Familiar, kinds };
        const auto kindOf = [](const plan::Candidate& candidate) {
            return candidate.arrival ? Arrival : candidate.newToThem ? New : Familiar;
        };
        std::array<std::size_t, kinds> room{};
        std::array<std::size_t, kinds> there{};
        for (std::size_t i = 0; i < m_found.size(); ++i) {
            ++there[kindOf(m_found[i])];
            if (i < most) ++room[kindOf(m_found[i])];
        }
        room[Arrival] = std::min(room[Arrival], most / 4);
        const std::size_t rest = most - room[Arrival];
        const std::size_t fair = rest * 3 / 8;
        const std::size_t leastNew =
            std::min(there[New], std::max(fair, rest - std::min(rest, there[Familiar])));
        const std::size_t mostNew = rest - std::min(there[Familiar], fair);
        room[New] = std::clamp(room[New], std::min(leastNew, mostNew), mostNew);
        room[Familiar] = rest - room[New];
        std::vector<plan::Candidate> kept;
        for (const plan::Candidate& candidate : m_found)
            if (room[kindOf(candidate)] > 0) {
                --room[kindOf(candidate)];
                kept.push_back(candidate);
            }
        return kept;
    }

    const PlanState& m_state;
    const plan::ProductShelf& m_shelf;
    std::span<const Shelved> m_popular;
    std::span<const Shelved> m_arrivals;
    const plan::PickOptions& m_options;
    std::vector<std::uint32_t> m_seen;  ///< by row: the turn in which it was looked at last
    std::uint32_t m_turn = 0;
    const PlanPerson* m_person = nullptr;
    double m_best = 0.0;    ///< relevance of the person's best own pick; 1 for somebody without
    double m_stands = 0.0;  ///< where on the circle
    std::vector<plan::Candidate> m_found;
};

/// Candidates of the people at some places, with what each lets a message say.
std::vector<plan::Candidate> blockOf(const PlanState& state, CandidateFinder& finder, std::size_t begin,
                                     std::size_t end, std::vector<std::size_t>& lengths)
{
    std::vector<plan::Candidate> block;
    for (std::size_t place = begin; place < end; ++place) {
        const std::uint32_t at = state.columns.person[place];
        const std::size_t before = block.size();
        if (state.ownTaste[at] != 0)
            for (plan::Candidate candidate : finder.of(at, state.candidatesEach)) {
                candidate.trace =
                    traceOf(state.pickOf(at, candidate), state.shop->people, state.campaign.sendFrom);
                block.push_back(candidate);
            }
        lengths[place] = block.size() - before;
    }
    return block;
}

KindCounts kindsOf(std::span<const plan::Candidate> candidates)
{
    KindCounts counts;
    for (const plan::Candidate& candidate : candidates)
        for (const std::size_t nudged : {std::size_t{0}, std::size_t{1}}) {
            if (nudged == 1 ? candidate.unnudged : candidate.arrival) continue;
            ++(candidate.newToThem ? counts.fresh : counts.familiar)[nudged];
        }
    return counts;
}

void addPopularCandidates(PlanState& state, const plan::PickOptions& options)
{
    const LiveShop& shop = *state.shop;
    state.popular = plan::candidatesLeft({}, shop.people.popular, shop.shelf, options);
    for (plan::Candidate& candidate : state.popular)
        candidate.trace = traceOf(shop.people.popular[candidate.place], shop.people, state.campaign.sendFrom);
}

}  // namespace

Status addCandidates(PlanState& state, Job& job)
{
    const LiveShop& shop = *state.shop;
    const plan::PickOptions options = pickOptions(state, {});
    state.arrivals = arrivalsOf(shop.shelf);
    addArcs(state);
    addPopularCandidates(state, options);
    std::vector<data::Pick> arrivals;
    for (const data::ProductId product : state.arrivals) {
        data::Pick pick;
        pick.product = product;
        pick.newToThem = true;
        arrivals.push_back(pick);
    }
    const auto popularRows = shelved(shop.people.popular, shop.shelf);
    const auto arrivalRows = shelved(arrivals, shop.shelf);
    const std::size_t count = state.columns.size();
    std::vector<std::size_t> lengths(count, 0);
    std::vector<std::vector<plan::Candidate>> blocks((count + peopleAtOnce - 1) / peopleAtOnce);
    parallelFor(count, peopleAtOnce, 0, [&](std::size_t begin, std::size_t end) {
        if (job.cancelled()) return;
        CandidateFinder finder(state, popularRows, arrivalRows, options);
        blocks[begin / peopleAtOnce] = blockOf(state, finder, begin, end, lengths);
    });
    if (job.cancelled()) return Job::cancelledError();
    state.table.start.reserve(count + 1);
    for (const std::size_t length : lengths)
        state.table.start.push_back(state.table.start.back() + length);
    state.table.candidates.reserve(state.table.start.back());
    for (std::vector<plan::Candidate>& block : blocks) {
        state.table.candidates.insert(state.table.candidates.end(), block.begin(), block.end());
        block = {};
    }
    for (std::size_t place = 0; place < count; ++place)
        state.columns.kinds.push_back(kindsOf(state.table.of(place)));
    return {};
}

}  // namespace tactful::steps

#include "core/base/prefetch.h"
#include "core/steps/live_move.h"

#include <cmath>

namespace tactful::steps {
namespace {

bool same(const data::Nudges& a, const data::Nudges& b)
{
    return a.clearStock == b.clearStock && a.newArrivals == b.newArrivals && a.margin == b.margin;
}

/// Lists that are prepared of each person: one for each number of new places.
std::size_t listsEach(const plan::PickOptions& options)
{
    return static_cast<std::size_t>(std::clamp(options.count, 0, plan::PickList::most)) + 1;
}

/// What whoever has no taste of their own is shown.
plan::Offer popularOffer(const PlanState& state, plan::PickChooser& chooser)
{
    const std::span<const plan::Candidate> best =
        std::span(state.popular).first(std::min(state.popular.size(), plan::mostOffered));
    return plan::offerOf(best, chooser.chooseForAll(best, nullptr));
}

/// The share of new things in a list, by how many candidates there are of each kind. In twelfths, which are
/// whole numbers for lists of one to four, so that sums do not depend on their order.
class FreshShares {
public:
    /// \param wished  new places
    FreshShares(int wished, const plan::PickOptions& options)
    {
        for (std::size_t i = 0; i < m_twelfths.size(); ++i) {
            const auto places =
                plan::placesFor(wished, static_cast<int>(i / side), static_cast<int>(i % side), options);
            const int length = places.familiar + places.fresh;
            m_twelfths[i] = length == 0 ? 0 : 12 * places.fresh / length;
        }
    }

    int of(int familiar, int fresh) const
    {
        // More of a kind than a list is long is as good as that many.
        const int row = std::min(familiar, plan::PickList::most);
        return m_twelfths[static_cast<std::size_t>(row) * side +
                          static_cast<std::size_t>(std::min(fresh, plan::PickList::most))];
    }

private:
    static constexpr std::size_t side = plan::PickList::most + 1;
    std::array<int, side * side> m_twelfths{};
};

/// Prepares the lists of the people at some places.
void offerBlock(PlanState& state, plan::PickChooser chooser, const plan::Offer& popular, LadderNotes& notes,
                std::size_t begin, std::size_t end)
{
    const std::size_t lists = listsEach(chooser.options());
    const std::size_t nudged = pickOptions(state, {}).goal == data::Goal::NewArrivals ? 1 : 0;
    for (std::size_t place = begin; place < end; ++place) {
        const std::span<const plan::Candidate> own = state.table.of(place);
        plan::Offer* offers = &state.offers[place * lists];
        if (state.columns.ownTaste[place] == 0) {
            offers[0] = popular;
            notes.note(offers[0], keyOf(state, place, state.popular, popular));
            continue;
        }
        const KindCounts& kinds = state.columns.kinds[place];
        for (std::size_t fresh = 0; fresh < lists; ++fresh) {
            if (fresh > kinds.fresh[nudged] || lists - 1 - fresh > kinds.familiar[nudged]) continue;
            offers[fresh] = plan::offerOf(own, chooser.choose(own, static_cast<int>(fresh), nullptr));
            notes.note(offers[fresh], keyOf(state, place, own, offers[fresh]));
        }
    }
}

}  // namespace

bool Proposals::isFor(const data::Dials& dials) const
{
    return isFor(dials.discovery, dials.nudges);
}

bool Proposals::isFor(double share, const data::Nudges& pushes) const
{
    return discovery == share && same(nudges, pushes);
}

std::vector<std::uint8_t> newPlacesFor(const PlanState& state, const plan::PickOptions& options)
{
    const ServingColumns& columns = state.columns;
    std::vector<std::uint8_t> wished(columns.size(), 0);
    const int count = std::clamp(options.count, 0, plan::PickList::most);
    const double exact = std::clamp(options.discovery, 0.0, 1.0) * count;
    const int low = static_cast<int>(std::floor(exact));
    const int high = static_cast<int>(std::ceil(exact));
    const std::size_t nudged = plan::nudgesFor(options.goal, options.nudges).newArrivals > 0 ? 1 : 0;
    const FreshShares least(low, options);
    const FreshShares most(high, options);
    std::int64_t sum = 0;
    std::int64_t people = 0;
    std::vector<std::int64_t> more(ServingColumns::drawCount, 0);
    for (std::size_t place = 0; place < columns.size(); ++place) {
        if (columns.knowsTaste[place] == 0) continue;
        const int familiar = columns.kinds[place].familiar[nudged];
        const int fresh = columns.kinds[place].fresh[nudged];
        const int twelfths = least.of(familiar, fresh);
        ++people;
        sum += twelfths;
        if (high > low) more[columns.draw[place]] += most.of(familiar, fresh) - twelfths;
    }
    // Everybody gets the lower number, and one after the other, by a number drawn once for ever, the higher.
    const double wanted = 12.0 * std::clamp(options.discovery, 0.0, 1.0) * static_cast<double>(people);
    std::size_t below = 0;
    while (high > low && below < more.size() && static_cast<double>(sum) < wanted)
        sum += more[below++];
    for (std::size_t place = 0; place < columns.size(); ++place)
        if (columns.knowsTaste[place] != 0)
            wished[place] = static_cast<std::uint8_t>(columns.draw[place] < below ? high : low);
    return wished;
}

Status addOffers(PlanState& state, Job& job)
{
    const std::size_t count = state.columns.size();
    plan::PickChooser chooser(state.shop->shelf, pickOptions(state, {}));
    state.chooser.emplace(chooser);
    const plan::Offer popular = popularOffer(state, chooser);
    state.offers.resize(count * listsEach(chooser.options()));
    LadderNotes notes(*state.ladders);
    Crew crew(0);
    crew.run(count, placesAtOnce, [&](std::size_t begin, std::size_t end) {
        if (!job.cancelled()) offerBlock(state, chooser, popular, notes, begin, end);
    });
    if (job.cancelled()) return Job::cancelledError();
    return notes.settle(crew);
}

std::shared_ptr<const Proposals> knownProposals(const PlanState& state, const data::Dials& dials)
{
    const std::lock_guard lock(state.lastMutex);
    const auto known = std::find_if(state.recent.begin(), state.recent.end(),
                                    [&](const auto& proposals) { return proposals->isFor(dials); });
    return known == state.recent.end() ? nullptr : *known;
}

void keepProposals(const PlanState& state, std::shared_ptr<const Proposals> proposals)
{
    const std::lock_guard lock(state.lastMutex);
    std::erase_if(state.recent,
                  [&](const auto& kept) { return kept->isFor(proposals->discovery, proposals->nudges); });
    state.recent.insert(state.recent.begin(), std::move(proposals));
    if (state.recent.size() > PlanState::mostRecent) state.recent.pop_back();
}

Proposer::Proposer(const PlanState& state, const data::Dials& dials, LadderNotes& notes)
    : m_state(state), m_notes(notes)
{
    const plan::PickOptions options = pickOptions(state, dials);
    const std::size_t count = state.columns.size();
    m_nudged = !same(plan::nudgesFor(options.goal, dials.nudges), plan::nudgesFor(options.goal, {}));
    m_lists = listsEach(options);
    m_goodShare = static_cast<float>(options.goodShare);
    m_result = std::make_shared<Proposals>(Proposals{dials.discovery,
                                                     dials.nudges,
                                                     state.chooser->with(options),
                                                     newPlacesFor(state, options),
                                                     std::vector<plan::Offer>(count),
                                                     {}});
    if (!m_nudged) return;
    m_result->unnudged.resize(count);
    plan::PickChooser chooser = m_result->chooser;
    m_popular = popularOffer(state, chooser);
}

bool Proposer::propose(plan::PickChooser& chooser, std::size_t place)
{
    const plan::Offer& plain = plainOf(place);
    if (place + placesFetched < m_result->offers.size()) prefetchOne(plainOf(place + placesFetched));
    plan::Offer& offer = m_result->offers[place];
    if (m_state.columns.ownTaste[place] == 0) {
        offer = m_nudged ? m_popular : plain;
        if (m_nudged) m_result->unnudged[place] = offer.relevance;
        return false;
    }
    offer = plain;
    if (!m_nudged && plain.count > 0) return false;
    const std::span<const plan::Candidate> own = m_state.table.of(place);
    const plan::Offer nudged = plan::offerOf(own, chooser.choose(own, m_result->newPlaces[place], nullptr));
    if (m_nudged) m_result->unnudged[place] = plain.count == 0 ? nudged.relevance : plain.relevance;
    // Else too much would be given up for the nudges.
    const bool goodEnough = plain.count == 0 || nudged.relevance >= m_goodShare * plain.relevance;
    if (goodEnough && (nudged.at != plain.at || nudged.count != plain.count)) offer = nudged;
    return true;
}

void Proposer::note(std::size_t place)
{
    plan::Offer& offer = m_result->offers[place];
    if (offer.count == 0 || offer.note != plan::notJudged) return;
    const bool own = m_state.columns.ownTaste[place] != 0;
    m_notes.note(offer,
                 keyOf(m_state, place, own ? m_state.table.of(place) : std::span(m_state.popular), offer));
}

Result<std::shared_ptr<const Proposals>> proposals(const PlanState& state, const data::Dials& dials,
                                                   Crew& crew, Job& job)
{
    if (auto known = knownProposals(state, dials)) return known;
    LadderNotes notes(*state.ladders);
    Proposer proposer(state, dials, notes);
    crew.run(state.columns.size(), placesAtOnce, [&](std::size_t begin, std::size_t end) {
        if (job.cancelled()) return;
        plan::PickChooser chooser = proposer.result()->chooser;
        for (std::size_t place = begin; place < end; ++place)
            proposer.propose(chooser, place);
        for (std::size_t place = begin; place < end; ++place)
            proposer.note(place);
    });
    if (job.cancelled()) return Job::cancelledError();
    if (auto ok = notes.settle(crew); !ok) return ok.error();
    keepProposals(state, proposer.result());
    return std::shared_ptr<const Proposals>(proposer.result());
}

}  // namespace tactful::steps

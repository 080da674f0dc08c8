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

SayKey keyOf(const PlanState& state, std::size_t place, std::span<const plan::Candidate> candidates,
             const plan::Offer& offer)
{
    return tracesOf(candidates, offer).addedTo(state.columns.say[place]);
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

/// Offers whose ladder is not known yet, to be worked out together.
class OpenNotes {
public:
    explicit OpenNotes(std::shared_ptr<const LadderIndex> ladders) : m_ladders(std::move(ladders)) {}

    /// Notes the ladder where it is known, else keeps the offer.
    void add(plan::Offer& offer, SayKey key)
    {
        offer.note = m_ladders->find(key);
        if (offer.note != LadderIndex::none) return;
        m_offers.push_back(&offer);
        m_keys.push_back(key);
    }

    /// Notes what is left; all ladders must be known by now.
    void settle(const LadderIndex& ladders) const
    {
        for (std::size_t i = 0; i < m_keys.size(); ++i)
            m_offers[i]->note = ladders.find(m_keys[i]);
    }

    const std::vector<SayKey>& keys() const { return m_keys; }

private:
    std::shared_ptr<const LadderIndex> m_ladders;
    std::vector<plan::Offer*> m_offers;
    std::vector<SayKey> m_keys;
};

/// Works out what is missing and notes it.
Status settleAll(const PlanState& state, const std::vector<OpenNotes>& open, Crew& crew)
{
    std::vector<SayKey> keys;
    for (const OpenNotes& notes : open)
        keys.insert(keys.end(), notes.keys().begin(), notes.keys().end());
    if (keys.empty()) return {};
    if (auto ok = state.ladders->prepare(std::move(keys), crew); !ok) return ok;
    const auto ladders = state.ladders->index();
    for (const OpenNotes& notes : open)
        notes.settle(*ladders);
    return {};
}

/// Prepares the lists of the people at some places.
OpenNotes offerBlock(PlanState& state, plan::PickChooser chooser, const plan::Offer& popular,
                     std::size_t begin, std::size_t end)
{
    const std::size_t lists = listsEach(chooser.options());
    const std::size_t nudged = pickOptions(state, {}).goal == data::Goal::NewArrivals ? 1 : 0;
    OpenNotes notes(state.ladders->index());
    for (std::size_t place = begin; place < end; ++place) {
        const std::span<const plan::Candidate> own = state.table.of(place);
        plan::Offer* offers = &state.offers[place * lists];
        if (state.columns.ownTaste[place] == 0) {
            offers[0] = popular;
            notes.add(offers[0], keyOf(state, place, state.popular, popular));
            continue;
        }
        const KindCounts& kinds = state.columns.kinds[place];
        for (std::size_t fresh = 0; fresh < lists; ++fresh) {
            if (fresh > kinds.fresh[nudged] || lists - 1 - fresh > kinds.familiar[nudged]) continue;
            offers[fresh] = plan::offerOf(own, chooser.choose(own, static_cast<int>(fresh), nullptr));
            notes.add(offers[fresh], keyOf(state, place, own, offers[fresh]));
        }
    }
    return notes;
}

/// Chooses for the people at some places under nudges, or where the prepared lists are not enough.
OpenNotes proposeBlock(const PlanState& state, Proposals& result, bool nudged, std::size_t begin,
                       std::size_t end)
{
    plan::PickChooser chooser = result.chooser;
    const std::size_t lists = listsEach(chooser.options());
    OpenNotes notes(state.ladders->index());
    for (std::size_t place = begin; place < end; ++place) {
        const plan::Offer& plain = state.offers[place * lists + result.newPlaces[place]];
        plan::Offer& offer = result.offers[place];
        offer = plain;
        if (nudged) result.unnudged[place] = plain.relevance;
        if (state.columns.ownTaste[place] == 0 || (!nudged && plain.count > 0)) continue;
        const std::span<const plan::Candidate> own = state.table.of(place);
        offer = plan::offerOf(own, chooser.choose(own, result.newPlaces[place], nullptr));
        if (plain.count == 0) {
            if (nudged) result.unnudged[place] = offer.relevance;
        } else if (offer.relevance < static_cast<float>(chooser.options().goodShare) * plain.relevance) {
            offer = plain;  // too much would be given up for the nudges
            continue;
        } else if (offer.at == plain.at && offer.count == plain.count) {
            offer.note = plain.note;
            continue;
        }
        if (offer.count > 0) notes.add(offer, keyOf(state, place, own, offer));
    }
    return notes;
}

/// What the people without a taste of their own are shown under nudges.
Status proposePopular(const PlanState& state, Proposals& result, Crew& crew)
{
    plan::PickChooser chooser = result.chooser;
    const plan::Offer popular = popularOffer(state, chooser);
    std::vector<OpenNotes> notes{OpenNotes(state.ladders->index())};
    for (std::size_t place = 0; place < state.columns.size(); ++place) {
        if (state.columns.ownTaste[place] != 0) continue;
        result.offers[place] = popular;
        result.unnudged[place] = popular.relevance;
        if (popular.count > 0)
            notes[0].add(result.offers[place], keyOf(state, place, state.popular, popular));
    }
    return settleAll(state, notes, crew);
}

}  // namespace

bool Proposals::isFor(const data::Dials& dials) const
{
    return discovery == dials.discovery && same(nudges, dials.nudges);
}

PickTraces tracesOf(std::span<const plan::Candidate> candidates, const plan::Offer& picks)
{
    PickTraces traces;
    for (std::size_t i = 0; i < picks.count; ++i) {
        const plan::Candidate& candidate = candidates[picks.at[i]];
        traces.add(candidate.trace, candidate.relevance);
    }
    return traces;
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
    std::vector<OpenNotes> open((count + placesAtOnce - 1) / placesAtOnce, OpenNotes(nullptr));
    Crew crew(0);
    crew.run(count, placesAtOnce, [&](std::size_t begin, std::size_t end) {
        if (!job.cancelled()) open[begin / placesAtOnce] = offerBlock(state, chooser, popular, begin, end);
    });
    if (job.cancelled()) return Job::cancelledError();
    return settleAll(state, open, crew);
}

Result<std::shared_ptr<const Proposals>> proposals(const PlanState& state, const data::Dials& dials,
                                                   Crew& crew, Job& job)
{
    {
        const std::lock_guard lock(state.lastMutex);
        if (state.last && state.last->isFor(dials)) return state.last;
    }
    const plan::PickOptions options = pickOptions(state, dials);
    const bool nudged = !same(plan::nudgesFor(options.goal, dials.nudges), plan::nudgesFor(options.goal, {}));
    const std::size_t count = state.columns.size();
    auto result = std::make_shared<Proposals>(Proposals{dials.discovery,
                                                        dials.nudges,
                                                        state.chooser->with(options),
                                                        newPlacesFor(state, options),
                                                        std::vector<plan::Offer>(count),
                                                        {}});
    if (nudged) result->unnudged.resize(count);
    std::vector<OpenNotes> open((count + placesAtOnce - 1) / placesAtOnce, OpenNotes(nullptr));
    crew.run(count, placesAtOnce, [&](std::size_t begin, std::size_t end) {
        if (!job.cancelled()) open[begin / placesAtOnce] = proposeBlock(state, *result, nudged, begin, end);
    });
    if (job.cancelled()) return Job::cancelledError();
    if (auto ok = settleAll(state, open, crew); !ok) return ok.error();
    if (nudged)
        if (auto ok = proposePopular(state, *result, crew); !ok) return ok.error();
    const std::lock_guard lock(state.lastMutex);
    state.last = result;
    return std::shared_ptr<const Proposals>(std::move(result));
}

}  // namespace tactful::steps

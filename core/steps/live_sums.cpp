#include "core/steps/live_move.h"

#include <functional>

namespace tactful::steps {
namespace {

/// Counts the people at some places.
class BlockSums {
public:
    /// \param popular  the lists of best sellers
    BlockSums(const LiveDecisions& decisions, std::span<const plan::Offer> popular)
        : m_decisions(decisions), m_state(*decisions.state), m_popular(popular)
    {
        const data::Campaign& campaign = m_state.campaign;
        m_sums.hours.assign(static_cast<std::size_t>(campaign.sendTo - campaign.sendFrom + 1) * 24, 0);
        m_sums.shown.assign(m_state.shop->shelf.size(), 0);
    }

    void add(std::size_t place)
    {
        switch (m_decisions.fates[place]) {
        case PlaceFate::Tired:
            ++m_sums.tired;
            return;
        case PlaceFate::NothingFits:
            ++m_sums.nothingFits;
            return;
        case PlaceFate::OverBudget:
            ++m_sums.overBudget;
            return;
        case PlaceFate::HeldBack:
            ++m_sums.heldBack;
            addChosen(place);
            return;
        case PlaceFate::WillGetIt:
            ++m_sums.planned;
            addChosen(place);
            addMessage(place);
            return;
        }
    }

    LiveSums take()
    {
        for (std::size_t groups = 0; groups < m_byGroups.size(); ++groups)
            for (std::size_t side = 0; side < groupSides; ++side)
                if ((groups >> side & 1U) != 0) m_sums.chosen[side] += m_byGroups[groups];
        m_byGroups.fill(0);
        return std::move(m_sums);
    }

private:
    void addChosen(std::size_t place)
    {
        m_sums.buyers += m_state.columns.worth[place].buys;
        ++m_byGroups[m_state.columns.groups[place]];
    }

    void addMessage(std::size_t place)
    {
        const ServedPeople& people = *m_decisions.people;
        const plan::Offer& own = people.ownOf(place);
        const Said& said = people.said[own.note];
        const PersonWorth& worth = m_state.columns.worth[place];
        const double extra = worth.extra(own.relevance * said.worth);
        const double risk = worth.risk(said.surface);
        m_sums.extraMinor += extra;
        m_sums.variance += 2.0 * std::abs(extra) * worth.orderMinor;
        m_sums.unsubscribes += risk;
        m_sums.profitMinor += plan::expectedProfit(extra, risk, m_state.options);
        m_sums.softenedToLearn += said.softenedToLearn ? 1 : 0;
        m_sums.bestSellers += said.bestSellersOnly ? 1 : 0;
        const auto bin = static_cast<std::size_t>(said.bin);
        if (said.softened) {
            ++m_sums.softened;
            ++m_sums.histogram.softened[bin];
            ++m_sums.histogram.before[said.fullBin];
        } else {
            ++m_sums.histogram.asWritten[bin];
        }
        ++m_sums.hours[m_decisions.slotOf(place)];
        addPicks(place, own);
    }

    void addPicks(std::size_t place, const plan::Offer& own)
    {
        const ServedPeople& people = *m_decisions.people;
        const plan::Served& served = people.served[place];
        if (served.fit == plan::Fit::PopularPicks) {
            count(m_popular[served.popular]);
            return;
        }
        count(own);
        if (!people.proposals->unnudged.empty() && served.own == 0) {
            // Not the difference of the m_sums: lists that gain would hide what others lose. They do gain now
            // and then, where an arrival counts as a good pick because it is nudged, or where the list
            // without nudges gave relevance away for variety that this one need not buy.
            const auto unnudged = static_cast<double>(people.proposals->unnudged[place]);
            m_sums.givenUp += std::max(0.0, unnudged - static_cast<double>(own.relevance));
            m_sums.unnudged += unnudged;
        }
        if (m_state.columns.knowsTaste[place] == 0 || own.count == 0) return;
        ++m_sums.tasteKnown;
        m_sums.discovery += static_cast<double>(own.fresh) / own.count;
    }

    void count(const plan::Offer& offer)
    {
        for (std::size_t i = 0; i < offer.count; ++i)
            ++m_sums.shown[offer.rows[i]];
        m_sums.picks += offer.count;
        m_sums.aisles += offer.aisles;
    }

    const LiveDecisions& m_decisions;
    const PlanState& m_state;
    std::span<const plan::Offer> m_popular;
    std::array<std::int64_t, 1U << groupSides> m_byGroups{};  ///< people who were chosen
    LiveSums m_sums;
};

template <class Counts>
void addEach(Counts& to, const Counts& from)
{
    std::transform(to.begin(), to.end(), from.begin(), to.begin(), std::plus<>());
}

}  // namespace

void LiveSums::add(const LiveSums& other)
{
    planned += other.planned;
    heldBack += other.heldBack;
    tired += other.tired;
    nothingFits += other.nothingFits;
    overBudget += other.overBudget;
    softened += other.softened;
    softenedToLearn += other.softenedToLearn;
    bestSellers += other.bestSellers;
    extraMinor += other.extraMinor;
    variance += other.variance;
    unsubscribes += other.unsubscribes;
    profitMinor += other.profitMinor;
    buyers += other.buyers;
    addEach(chosen, other.chosen);
    addEach(histogram.asWritten, other.histogram.asWritten);
    addEach(histogram.softened, other.histogram.softened);
    addEach(histogram.before, other.histogram.before);
    addEach(hours, other.hours);
    addEach(shown, other.shown);
    picks += other.picks;
    aisles += other.aisles;
    tasteKnown += other.tasteKnown;
    discovery += other.discovery;
    givenUp += other.givenUp;
    unnudged += other.unnudged;
}

LiveSums sumsOf(const LiveDecisions& decisions, Crew& crew)
{
    const std::size_t count = decisions.fates.size();
    std::vector<LiveSums> blocks((count + placesAtOnce - 1) / placesAtOnce);
    std::vector<plan::Offer> popular;
    for (const plan::PickList& list : decisions.people->popular)
        popular.push_back(plan::offerOf(decisions.state->popular, list));
    crew.run(count, placesAtOnce, [&](std::size_t begin, std::size_t end) {
        BlockSums block(decisions, popular);
        for (std::size_t place = begin; place < end; ++place)
            block.add(place);
        blocks[begin / placesAtOnce] = block.take();
    });
    LiveSums sums = BlockSums(decisions, popular).take();
    for (const LiveSums& block : blocks)
        sums.add(block);
    return sums;
}

}  // namespace tactful::steps

#include "core/steps/live_move.h"

#include <functional>

namespace tactful::steps {
namespace {

/// Counts the people at some places.
class BlockSums {
public:
    explicit BlockSums(const LiveDecisions& decisions) : m_decisions(decisions), m_state(*decisions.state)
    {
        const data::Campaign& campaign = m_state.campaign;
        sums.hours.assign(static_cast<std::size_t>(campaign.sendTo - campaign.sendFrom + 1) * 24, 0);
        sums.shown.assign(m_state.shop->shelf.size(), 0);
    }

    void add(std::size_t place)
    {
        switch (m_decisions.fates[place]) {
        case PlaceFate::Tired:
            ++sums.tired;
            return;
        case PlaceFate::NothingFits:
            ++sums.nothingFits;
            return;
        case PlaceFate::OverBudget:
            ++sums.overBudget;
            return;
        case PlaceFate::HeldBack:
            ++sums.heldBack;
            addChosen(place);
            return;
        case PlaceFate::WillGetIt:
            ++sums.planned;
            addChosen(place);
            addMessage(place);
            return;
        }
    }

    LiveSums sums;

private:
    void addChosen(std::size_t place)
    {
        sums.buyers += m_state.columns.worth[place].buys;
        const unsigned groups = m_state.columns.groups[place];
        for (std::size_t side = 0; side < groupSides; ++side)
            sums.chosen[side] += groups >> side & 1U;
    }

    void addMessage(std::size_t place)
    {
        const ServedPeople& people = *m_decisions.people;
        const plan::Offer& own = people.ownOf(place);
        const Said& said = people.said[own.note];
        const PersonWorth& worth = m_state.columns.worth[place];
        const double extra = worth.extra(own.relevance * said.worth);
        const double risk = worth.risk(said.surface);
        sums.extraMinor += extra;
        sums.variance += 2.0 * std::abs(extra) * worth.orderMinor;
        sums.unsubscribes += risk;
        sums.profitMinor += plan::expectedProfit(extra, risk, m_state.options);
        sums.softenedToLearn += said.softenedToLearn ? 1 : 0;
        sums.bestSellers += said.bestSellersOnly ? 1 : 0;
        const auto bin = static_cast<std::size_t>(said.bin);
        if (said.softened) {
            ++sums.softened;
            ++sums.histogram.softened[bin];
            ++sums.histogram.before[said.fullBin];
        } else {
            ++sums.histogram.asWritten[bin];
        }
        ++sums.hours[m_decisions.slotOf(place)];
        addPicks(place, own);
    }

    void addPicks(std::size_t place, const plan::Offer& own)
    {
        const ServedPeople& people = *m_decisions.people;
        const plan::Served& served = people.served[place];
        if (served.fit == plan::Fit::PopularPicks) {
            const plan::PickList& list = people.popular[served.popular];
            const plan::Offer popular = plan::offerOf(m_state.popular, list);
            count(popular);
            return;
        }
        count(own);
        if (!people.proposals->unnudged.empty() && served.own == 0) {
            // Not the difference of the sums: lists that gain would hide what others lose. They do gain now
            // and then, where an arrival counts as a good pick because it is nudged, or where the list
            // without nudges gave relevance away for variety that this one need not buy.
            const auto unnudged = static_cast<double>(people.proposals->unnudged[place]);
            sums.givenUp += std::max(0.0, unnudged - static_cast<double>(own.relevance));
            sums.unnudged += unnudged;
        }
        if (m_state.columns.knowsTaste[place] == 0 || own.count == 0) return;
        ++sums.tasteKnown;
        sums.discovery += static_cast<double>(own.fresh) / own.count;
    }

    void count(const plan::Offer& offer)
    {
        for (std::size_t i = 0; i < offer.count; ++i)
            ++sums.shown[offer.rows[i]];
        sums.picks += offer.count;
        sums.aisles += offer.aisles;
    }

    const LiveDecisions& m_decisions;
    const PlanState& m_state;
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
    crew.run(count, placesAtOnce, [&](std::size_t begin, std::size_t end) {
        BlockSums block(decisions);
        for (std::size_t place = begin; place < end; ++place)
            block.add(place);
        blocks[begin / placesAtOnce] = std::move(block.sums);
    });
    LiveSums sums = BlockSums(decisions).sums;
    for (const LiveSums& block : blocks)
        sums.add(block);
    return sums;
}

}  // namespace tactful::steps

#include "core/plan/stock_round.h"

#include <algorithm>

namespace tactful::plan {
namespace {

constexpr std::size_t peopleBetweenLooks = 1024;  ///< at the job

}  // namespace

StockRound::StockRound(const ProductShelf& shelf, PickChooser& chooser)
    : m_chooser(chooser), m_stock(shelf), m_wanted(shelf.size(), 0)
{
}

bool StockRound::allLeft(std::span<const Candidate> candidates, const PickList& picks) const
{
    return std::all_of(picks.at.begin(), picks.at.begin() + picks.count,
                       [&](std::uint16_t place) { return m_stock.available(candidates[place].row); });
}

void StockRound::take(std::span<const Candidate> candidates, const PickList& picks)
{
    for (std::size_t i = 0; i < picks.count; ++i)
        m_stock.take(candidates[picks.at[i]].row);
}

void StockRound::want(std::span<const Candidate> candidates, const PickList& picks)
{
    for (std::size_t i = 0; i < picks.count; ++i)
        ++m_wanted[candidates[picks.at[i]].row];
}

const PickList& StockRound::popularNow(std::span<const Candidate> popular)
{
    if (!m_popularKnown || !allLeft(popular, m_popular)) {
        m_popular = m_chooser.choose(popular, 0, &m_stock);
        m_popularKnown = true;
    }
    return m_popular;
}

Result<std::vector<Serving>> StockRound::run(const RoundPeople& people, std::span<const Serving> proposals,
                                             PickJudge& judge, const Job& job)
{
    std::vector<Serving> served(proposals.size());
    for (std::size_t at = 0; at < people.order.size(); ++at) {
        if (at % peopleBetweenLooks == 0 && job.cancelled()) return Job::cancelledError();
        const std::uint32_t person = people.order[at];
        const std::span<const Candidate> own = people.table.of(person);
        Serving serving = proposals[person];
        if (people.ownTaste[person] == 0) {
            if (serving.fit != Fit::Nothing) serving.fit = Fit::PopularPicks;
        } else {
            if (serving.fit == Fit::OwnPicks) want(own, serving.picks);
            if (!allLeft(own, serving.picks)) {
                serving.picks = m_chooser.choose(own, people.newPlaces[person], &m_stock);
                serving.fit = serving.picks.count == 0 ? Fit::Nothing : judge.judge(person, serving.picks);
            }
        }
        if (serving.fit == Fit::PopularPicks) {
            serving.picks = popularNow(people.popular);
            want(people.popular, serving.picks);
            if (serving.picks.count == 0) serving.fit = Fit::Nothing;
        }
        if (serving.fit == Fit::Nothing) continue;
        take(serving.fit == Fit::OwnPicks ? own : people.popular, serving.picks);
        served[person] = serving;
    }
    return served;
}

}  // namespace tactful::plan

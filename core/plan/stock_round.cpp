#include "core/plan/stock_round.h"

#include <algorithm>

namespace tactful::plan {
namespace {

constexpr std::size_t peopleBetweenLooks = 1024;  ///< at the job
constexpr std::size_t peopleAhead = 12;           ///< whose candidates are fetched while others choose

/// Tells the processor that these will be read soon; changes nothing.
void fetch(std::span<const Candidate> candidates)
{
#if defined(__GNUC__)
    constexpr std::size_t inOneLine = 64 / sizeof(Candidate);
    for (std::size_t i = 0; i < candidates.size(); i += inOneLine)
        __builtin_prefetch(candidates.data() + i);
#else
    static_cast<void>(candidates);
#endif
}

}  // namespace

Offer offerOf(std::span<const Candidate> candidates, const PickList& picks)
{
    Offer offer;
    offer.count = picks.count;
    std::array<std::uint16_t, PickList::most> aisles{};
    double sum = 0.0;
    for (std::size_t i = 0; i < picks.count; ++i) {
        const Candidate& candidate = candidates[picks.at[i]];
        offer.rows[i] = candidate.row;
        offer.at[i] = static_cast<std::uint8_t>(picks.at[i]);
        offer.fresh = static_cast<std::uint8_t>(offer.fresh + (candidate.newToThem ? 1 : 0));
        sum += candidate.relevance;
        aisles[i] = candidate.aisle;
        const auto end = aisles.begin() + static_cast<std::ptrdiff_t>(i);
        if (aisles[i] != 0 && std::find(aisles.begin(), end, aisles[i]) == end) ++offer.aisles;
    }
    if (picks.count > 0) offer.relevance = static_cast<float>(std::clamp(sum / picks.count, 0.0, 1.0));
    return offer;
}

StockRound::StockRound(const ProductShelf& shelf, PickChooser& chooser)
    : m_chooser(chooser), m_stock(shelf), m_wanted(shelf.size(), 0)
{
}

bool StockRound::allLeft(const Offer& offer) const
{
    for (std::size_t i = 0; i < offer.count; ++i)
        if (!m_stock.available(offer.rows[i])) return false;
    return true;
}

/// Makes the last list of best sellers one of which everything is left; false if there is none.
bool StockRound::popularNow(std::span<const Candidate> popular)
{
    const bool left = std::all_of(m_popularRows.begin(), m_popularRows.end(),
                                  [this](std::uint32_t row) { return m_stock.available(row); });
    if (m_popular.size() == 1 || !left) {
        m_popular.push_back(m_chooser.chooseForAll(popular, &m_stock));
        m_popularRows.clear();
        for (std::size_t i = 0; i < m_popular.back().count; ++i)
            m_popularRows.push_back(popular[m_popular.back().at[i]].row);
    }
    return !m_popularRows.empty();
}

void StockRound::serveOwn(const RoundPeople& people, std::size_t place, PickJudge& judge, Served& served)
{
    const Offer* offer = &people.offers[place];
    if (served.fit == Fit::OwnPicks)
        for (std::size_t i = 0; i < offer->count; ++i)
            ++m_wanted[offer->rows[i]];
    if (!allLeft(*offer)) {
        const std::span<const Candidate> own = people.table.of(place);
        Offer other = offerOf(own, m_chooser.choose(own, people.newPlaces[place], &m_stock));
        served.fit = other.count == 0 ? Fit::Nothing : judge.judge(place, other);
        if (served.fit == Fit::Nothing) return;
        m_again.push_back(other);
        served.own = static_cast<std::uint32_t>(m_again.size());
        offer = &m_again.back();
    }
    if (served.fit != Fit::OwnPicks) return;
    for (std::size_t i = 0; i < offer->count; ++i)
        m_stock.take(offer->rows[i]);
}

Result<std::vector<Served>> StockRound::run(const RoundPeople& people, PickJudge& judge, const Job& job)
{
    std::vector<Served> all(people.fits.size());
    for (std::size_t place = 0; place < all.size(); ++place) {
        if (place % peopleBetweenLooks == 0 && job.cancelled()) return Job::cancelledError();
        // Most who find something gone when their turn comes find it gone a little earlier, too.
        const std::size_t ahead = place + peopleAhead;
        if (ahead < all.size() && people.fits[ahead] != Fit::Away && !allLeft(people.offers[ahead]))
            fetch(people.table.of(ahead));
        Served& served = all[place];
        served.fit = people.fits[place];
        if (served.fit == Fit::Away) continue;
        if (people.table.start[place] == people.table.start[place + 1]) {
            if (served.fit != Fit::Nothing) served.fit = Fit::PopularPicks;
        } else {
            serveOwn(people, place, judge, served);
        }
        if (served.fit != Fit::PopularPicks) continue;
        if (!popularNow(people.popular)) {
            served.fit = Fit::Nothing;
            continue;
        }
        served.popular = static_cast<std::uint32_t>(m_popular.size() - 1);
        for (const std::uint32_t row : m_popularRows) {
            ++m_wanted[row];
            m_stock.take(row);
        }
    }
    return all;
}

}  // namespace tactful::plan

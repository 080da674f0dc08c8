#include "core/plan/stock_round.h"

#include <algorithm>

namespace tactful::plan {
namespace {

constexpr std::size_t peopleForeseen = 2048;  ///< at a time; between them one looks at the job
constexpr std::size_t choicesAtOnce = 32;     ///< by one thread
constexpr std::size_t peopleFetched = 2;      ///< whose candidates are on their way while others choose

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

std::span<const std::uint32_t> rowsOf(const Offer& offer)
{
    return std::span(offer.rows).first(offer.count);
}

}  // namespace

Offer offerOf(std::span<const Candidate> candidates, const PickList& picks)
{
    Offer offer;
    offer.note = notJudged;
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

/// What is taken when this person's turn comes, and whether they will find something gone.
void StockRound::foreseeTurn(const RoundPeople& people, std::uint32_t place)
{
    const Fit fit = people.fits[place];
    const bool hasOwn = people.table.start[place] != people.table.start[place + 1];
    if (hasOwn) {
        const std::span<const std::uint32_t> rows = rowsOf(people.offers[place]);
        const bool left = fit == Fit::OwnPicks ? m_forecast.take(place, rows) : m_forecast.left(rows);
        if (!left) m_foreseen.push_back({place, {}, {}});
    }
    if (hasOwn ? fit == Fit::PopularPicks : fit != Fit::Nothing) m_forecast.take(place, m_popularRows);
}

/// Finds who of these people will find something gone, and chooses for them.
void StockRound::foresee(const RoundPeople& people, std::size_t begin, std::size_t end,
                         const PickJudge& judge, Crew& crew)
{
    m_forecast.begin(m_stock);
    m_foreseen.clear();
    m_next = 0;
    for (std::size_t place = begin; place < end; ++place)
        if (people.fits[place] != Fit::Away) foreseeTurn(people, static_cast<std::uint32_t>(place));
    crew.run(m_foreseen.size(), choicesAtOnce, [&](std::size_t from, std::size_t to) {
        PickChooser chooser = m_chooser;
        for (std::size_t i = from; i < to; ++i) {
            if (i + peopleFetched < to) fetch(people.table.of(m_foreseen[i + peopleFetched].place));
            Foreseen& foreseen = m_foreseen[i];
            const std::span<const Candidate> own = people.table.of(foreseen.place);
            const WhatIsLeft left{m_forecast.goneAfter(), static_cast<std::int32_t>(foreseen.place) - 1};
            foreseen.offer =
                offerOf(own, chooser.choose(own, people.newPlaces[foreseen.place], left, foreseen.there));
            judge.prepare(foreseen.place, foreseen.offer);
        }
    });
}

/// What was chosen for them ahead, if it holds; else null.
const Offer* StockRound::foreseenFor(const RoundPeople& people, std::size_t place)
{
    while (m_next < m_foreseen.size() && m_foreseen[m_next].place < place)
        ++m_next;
    if (m_next == m_foreseen.size() || m_foreseen[m_next].place != place) return nullptr;
    const Foreseen& foreseen = m_foreseen[m_next];
    m_forecast.reach(foreseen.place);
    return m_forecast.holds(people.table.of(place), rowsOf(foreseen.offer), foreseen.there,
                            people.newPlaces[place], m_chooser.options())
               ? &foreseen.offer
               : nullptr;
}

bool StockRound::allLeft(std::span<const std::uint32_t> rows) const
{
    return std::ranges::all_of(rows, [this](std::uint32_t row) { return m_stock.available(row); });
}

/// Makes the last list of best sellers one of which everything is left; false if there is none.
bool StockRound::popularNow(std::span<const Candidate> popular)
{
    if (m_popular.size() == 1 || !allLeft(m_popularRows)) {
        m_popular.push_back(m_chooser.chooseForAll(popular, &m_stock));
        m_popularRows.clear();
        for (std::size_t i = 0; i < m_popular.back().count; ++i)
            m_popularRows.push_back(popular[m_popular.back().at[i]].row);
    }
    return !m_popularRows.empty();
}

void StockRound::take(std::uint32_t row)
{
    m_stock.take(row);
    if (!m_stock.available(row)) m_forecast.ranOut(row);
}

void StockRound::serveOwn(const RoundPeople& people, std::size_t place, PickJudge& judge, Served& served)
{
    const Offer* offer = &people.offers[place];
    if (served.fit == Fit::OwnPicks)
        for (const std::uint32_t row : rowsOf(*offer))
            ++m_wanted[row];
    if (!allLeft(rowsOf(*offer))) {
        const Offer* foreseen = foreseenFor(people, place);
        const std::span<const Candidate> own = people.table.of(place);
        m_again.push_back(foreseen ? *foreseen
                                   : offerOf(own, m_chooser.choose(own, people.newPlaces[place], &m_stock)));
        offer = &m_again.back();
        served.fit = offer->count == 0 ? Fit::Nothing : judge.judge(place, m_again.back());
        if (served.fit == Fit::Nothing) {
            m_again.pop_back();
            return;
        }
        served.own = static_cast<std::uint32_t>(m_again.size());
    }
    if (served.fit != Fit::OwnPicks) return;
    for (const std::uint32_t row : rowsOf(*offer))
        take(row);
}

void StockRound::servePopular(const RoundPeople& people, Served& served)
{
    if (!popularNow(people.popular)) {
        served.fit = Fit::Nothing;
        return;
    }
    served.popular = static_cast<std::uint32_t>(m_popular.size() - 1);
    for (const std::uint32_t row : m_popularRows) {
        ++m_wanted[row];
        take(row);
    }
}

void StockRound::serve(const RoundPeople& people, std::size_t place, PickJudge& judge, Served& served)
{
    served.fit = people.fits[place];
    if (served.fit == Fit::Away) return;
    if (people.table.start[place] != people.table.start[place + 1])
        serveOwn(people, place, judge, served);
    else if (served.fit != Fit::Nothing)
        served.fit = Fit::PopularPicks;
    if (served.fit == Fit::PopularPicks) servePopular(people, served);
}

Result<std::vector<Served>> StockRound::run(const RoundPeople& people, PickJudge& judge, Crew& crew,
                                            const Job& job)
{
    std::vector<Served> all(people.fits.size());
    for (std::size_t begin = 0; begin < all.size(); begin += peopleForeseen) {
        if (job.cancelled()) return Job::cancelledError();
        const std::size_t end = std::min(begin + peopleForeseen, all.size());
        foresee(people, begin, end, judge, crew);
        for (std::size_t place = begin; place < end; ++place)
            serve(people, place, judge, all[place]);
    }
    return all;
}

}  // namespace tactful::plan

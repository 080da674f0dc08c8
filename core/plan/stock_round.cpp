#include "core/plan/stock_round.h"

#include "core/base/prefetch.h"

#include <algorithm>

namespace tactful::plan {
namespace {

constexpr std::size_t peopleAhead = 512;     ///< looked ahead to; between them one looks at the job
constexpr std::size_t lookedAtOnce = 64;     ///< by one thread
constexpr std::size_t peopleFetched = 2;     ///< whose candidates are on their way while others choose
constexpr std::size_t peopleServedSoon = 8;  ///< what another thread wrote of them is on its way

std::span<const std::uint32_t> rowsOf(const Offer& offer)
{
    return std::span(offer.rows).first(offer.count);
}

bool allLeft(std::span<const std::uint32_t> rows, const std::vector<std::int32_t>& left)
{
    return std::ranges::all_of(rows, [&left](std::uint32_t row) { return left[row] > 0; });
}

}  // namespace

Offer offerOf(std::span<const Candidate> candidates, const PickList& picks)
{
    Offer offer;
    offer.note = notJudged;
    offer.count = picks.count;
    double sum = 0.0;
    for (std::size_t i = 0; i < picks.count; ++i) {
        const Candidate& candidate = candidates[picks.at[i]];
        offer.rows[i] = candidate.row;
        offer.at[i] = static_cast<std::uint8_t>(picks.at[i]);
        offer.fresh = static_cast<std::uint8_t>(offer.fresh + (candidate.newToThem ? 1 : 0));
        sum += candidate.relevance;
        bool another = candidate.aisle != 0;
        for (std::size_t earlier = 0; earlier < i; ++earlier)
            another = another && candidates[picks.at[earlier]].aisle != candidate.aisle;
        offer.aisles = static_cast<std::uint8_t>(offer.aisles + (another ? 1 : 0));
    }
    if (picks.count > 0) offer.relevance = static_cast<float>(std::clamp(sum / picks.count, 0.0, 1.0));
    return offer;
}

StockRound::StockRound(const ProductShelf& shelf, const PickChooser& chooser)
    : m_chooser(chooser), m_now(chooser), m_stock(shelf), m_wanted(shelf.size(), 0)
{
}

void StockRound::begin(Ahead& ahead, std::size_t place, std::size_t people) const
{
    ahead.begin = std::min(place, people);
    ahead.end = std::min(place + peopleAhead, people);
    if (ahead.left.empty()) {
        ahead.left.resize(m_stock.pieces().size());
        std::ranges::transform(m_stock.pieces(), ahead.left.begin(),
                               [](std::int32_t pieces) { return pieces > 0 ? 1 : 0; });
    }
    for (; ahead.gone < m_gone.size(); ++ahead.gone)
        ahead.left[m_gone[ahead.gone]] = 0;
    ahead.early.resize(ahead.end - ahead.begin);
}

/// Proposes for some people and chooses again for those who will find something gone.
void StockRound::lookAhead(const RoundPeople& people, RoundHost& host, Ahead& ahead, std::size_t from,
                           std::size_t to) const
{
    PickChooser chooser = m_chooser;
    for (std::size_t place = from; place < to; ++place) {
        const std::size_t next = place + peopleFetched;
        if (next < to && !plan::allLeft(rowsOf(people.offers[next]), ahead.left))
            prefetch(people.table.of(next));
        const bool weighed = host.propose(chooser, place);
        Early& early = ahead.early[place - ahead.begin];
        const std::span<const Candidate> own = people.table.of(place);
        early.made = host.fit(place) != Fit::Away && !own.empty() &&
                     !plan::allLeft(rowsOf(people.offers[place]), ahead.left);
        if (!early.made) continue;
        const int newPlaces = people.newPlaces[place];
        early.offer = offerOf(own, weighed ? chooser.chooseAgain(own, newPlaces, ahead.left)
                                           : chooser.choose(own, newPlaces, ahead.left));
    }
    // Not in the same go: what is looked up for one person is on its way while others' is looked up.
    for (std::size_t place = from; place < to; ++place) {
        Early& early = ahead.early[place - ahead.begin];
        host.prepare(place, early.made ? &early.offer : nullptr);
    }
}

bool StockRound::allLeft(std::span<const std::uint32_t> rows) const
{
    return std::ranges::all_of(rows, [this](std::uint32_t row) { return m_stock.available(row); });
}

/// Makes the last list of best sellers one of which everything is left; false if there is none.
bool StockRound::popularNow(std::span<const Candidate> popular)
{
    if (m_popular.size() == 1 || !allLeft(m_popularRows)) {
        m_popular.push_back(m_now.chooseForAll(popular, &m_stock));
        m_popularRows.clear();
        for (std::size_t i = 0; i < m_popular.back().count; ++i)
            m_popularRows.push_back(popular[m_popular.back().at[i]].row);
    }
    return !m_popularRows.empty();
}

void StockRound::take(std::uint32_t row)
{
    m_stock.take(row);
    if (!m_stock.available(row)) m_gone.push_back(row);
}

void StockRound::serveOwn(const RoundPeople& people, std::size_t place, const Ahead& ahead, RoundHost& host,
                          Served& served)
{
    const Offer* offer = &people.offers[place];
    if (served.fit == Fit::OwnPicks)
        for (const std::uint32_t row : rowsOf(*offer))
            ++m_wanted[row];
    if (!allLeft(rowsOf(*offer))) {
        const Early& early = ahead.early[place - ahead.begin];
        const std::span<const Candidate> own = people.table.of(place);
        const bool holds = early.made && allLeft(rowsOf(early.offer));
        m_again.push_back(holds ? early.offer
                                : offerOf(own, m_now.choose(own, people.newPlaces[place], &m_stock)));
        offer = &m_again.back();
        served.fit = offer->count == 0 ? Fit::Nothing : host.judge(place, m_again.back());
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

void StockRound::serveAll(const RoundPeople& people, const Ahead& ahead, RoundHost& host,
                          std::span<Served> all)
{
    for (std::size_t place = ahead.begin; place < ahead.end; ++place) {
        const std::size_t soon = place + peopleServedSoon;
        if (soon < ahead.end) {
            prefetchOne(people.offers[soon]);
            prefetchOne(ahead.early[soon - ahead.begin]);
        }
        Served& served = all[place];
        served.fit = host.fit(place);
        if (served.fit == Fit::Away) continue;
        if (!people.table.of(place).empty())
            serveOwn(people, place, ahead, host, served);
        else if (served.fit != Fit::Nothing)
            served.fit = Fit::PopularPicks;
        if (served.fit == Fit::PopularPicks) servePopular(people, served);
    }
}

Result<std::vector<Served>> StockRound::run(const RoundPeople& people, RoundHost& host, Crew& crew,
                                            const Job& job)
{
    std::vector<Served> all(people.offers.size());
    Ahead now;
    Ahead next;
    const std::function<void(std::size_t, std::size_t)> look = [&](std::size_t from, std::size_t to) {
        lookAhead(people, host, next, next.begin + from, next.begin + to);
    };
    for (std::size_t place = 0;; place += peopleAhead) {
        begin(next, place, all.size());
        crew.start(next.end - next.begin, lookedAtOnce, look);
        serveAll(people, now, host, all);
        crew.finish();
        if (job.cancelled()) return Job::cancelledError();
        if (auto ok = host.settle(crew); !ok) return ok.error();
        std::swap(now, next);
        if (now.begin == now.end) return all;
    }
}

}  // namespace tactful::plan

#include "core/plan/stock_forecast.h"

#include <algorithm>
#include <limits>

namespace tactful::plan {

void StockForecast::begin(const StockLedger& now)
{
    const std::span<const std::int32_t> pieces = now.pieces();
    m_left.assign(pieces.begin(), pieces.end());
    m_goneAfter.resize(pieces.size());
    m_states.resize(pieces.size());
    for (std::size_t row = 0; row < pieces.size(); ++row) {
        const bool left = pieces[row] > 0;
        m_goneAfter[row] = left ? std::numeric_limits<std::int32_t>::max() : -1;
        m_states[row] = left ? 0 : foreseenGone | reallyGone;
    }
    m_events.clear();
    m_reached = 0;
    m_otherwise = 0;
}

bool StockForecast::left(std::span<const std::uint32_t> rows) const
{
    return std::ranges::all_of(rows, [this](std::uint32_t row) { return m_left[row] > 0; });
}

bool StockForecast::take(std::uint32_t place, std::span<const std::uint32_t> rows)
{
    if (!left(rows)) return false;
    for (const std::uint32_t row : rows) {
        if (m_left[row] == StockLedger::notTracked || --m_left[row] > 0) continue;
        m_goneAfter[row] = static_cast<std::int32_t>(place);
        m_events.push_back({place, row});
    }
    return true;
}

void StockForecast::set(std::uint32_t row, std::uint8_t what)
{
    const auto isOtherwise = [this, row] {
        return m_states[row] == foreseenGone || m_states[row] == reallyGone ? 1 : 0;
    };
    m_otherwise -= isOtherwise();
    m_states[row] |= what;
    m_otherwise += isOtherwise();
}

void StockForecast::reach(std::uint32_t place)
{
    for (; m_reached < m_events.size() && m_events[m_reached].place < place; ++m_reached)
        set(m_events[m_reached].row, foreseenGone);
}

void StockForecast::ranOut(std::uint32_t row)
{
    set(row, reallyGone);
}

bool StockForecast::holds(std::span<const Candidate> candidates, std::span<const std::uint32_t> chosen,
                          const KindsThere& there, int newPlaces, const PickOptions& options) const
{
    if (m_otherwise == 0) return true;
    KindsThere now = there;
    for (const Candidate& candidate : candidates) {
        const std::uint8_t state = m_states[candidate.row];
        if (state == foreseenGone) return false;
        if (state == reallyGone) --(candidate.newToThem ? now.fresh : now.familiar);
    }
    if (now == there) return true;
    for (const std::uint32_t row : chosen)
        if ((m_states[row] & reallyGone) != 0) return false;
    return placesFor(newPlaces, now.familiar, now.fresh, options) ==
           placesFor(newPlaces, there.familiar, there.fresh, options);
}

}  // namespace tactful::plan

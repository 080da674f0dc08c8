#include "core/steps/live_move.h"

#include <mutex>

namespace tactful::steps {

struct LiveRows::Made {
    std::once_flag once;
    std::vector<LiveRow> rows;
};

namespace {

LiveFate fateOf(PlaceFate fate)
{
    if (fate == PlaceFate::WillGetIt) return LiveFate::WillGetIt;
    return fate == PlaceFate::HeldBack ? LiveFate::HeldBack : LiveFate::LeftOut;
}

data::LeftOutReason reasonOf(PlaceFate fate)
{
    switch (fate) {
    case PlaceFate::Tired:
        return data::LeftOutReason::Tired;
    case PlaceFate::NothingFits:
        return data::LeftOutReason::NothingFits;
    default:
        return data::LeftOutReason::OverBudget;
    }
}

/// What would be sent to the person at a place.
void addMessage(const LiveDecisions& decisions, std::size_t place, LiveRow& row)
{
    const PlanState& state = *decisions.state;
    const ServedPeople& people = *decisions.people;
    const plan::Offer& own = people.ownOf(place);
    const Said& said = people.said[own.note];
    const PersonWorth& worth = state.columns.worth[place];
    const plan::Served& served = people.served[place];
    const Ladder& ladder = *state.ladders->at(own.note);
    row.score = said.surface;
    row.unsoftened = ladder.unsoftened;
    row.softened = said.softened;
    row.extraMinor = worth.extra(own.relevance * said.worth);
    row.unsubscribeRisk = worth.risk(said.surface);
    row.say = ladder.key;
    row.way = said.way;
    row.popular = served.fit == plan::Fit::PopularPicks;
    if (row.popular) {
        const plan::PickList& list = people.popular[served.popular];
        row.pickCount = list.count;
        row.picks = list.at;
        return;
    }
    row.pickCount = own.count;
    std::copy(own.at.begin(), own.at.end(), row.picks.begin());
}

}  // namespace

LiveRow rowAt(const LiveDecisions& decisions, std::size_t at)
{
    const PlanState& state = *decisions.state;
    LiveRow row;
    row.customer = state.rows[at].customer;
    row.place = static_cast<std::uint32_t>(at);
    const std::uint32_t place = state.placeOf[at];
    if (place == PlanState::noPlace) {
        row.reason = state.closed[at];
        return row;
    }
    const PlaceFate fate = decisions.fates[place];
    row.fate = fateOf(fate);
    row.reason = reasonOf(fate);
    if (!decisions.people->fits(place)) return row;
    addMessage(decisions, place, row);
    if (row.fate == LiveFate::LeftOut) return row;
    const std::uint16_t slot = decisions.slotOf(place);
    row.day = slot / 24;
    row.hour = slot % 24;
    return row;
}

LiveRows::LiveRows(std::shared_ptr<const LiveDecisions> decisions)
    : m_decisions(std::move(decisions)), m_made(std::make_shared<Made>()),
      m_size(m_decisions->state->rows.size())
{
}

LiveRow LiveRows::one(std::size_t place) const
{
    return rowAt(*m_decisions, place);
}

data::CustomerId LiveRows::customerAt(std::size_t place) const
{
    return m_decisions->state->rows[place].customer;
}

const std::vector<LiveRow>& LiveRows::all() const
{
    static const std::vector<LiveRow> none;
    if (!m_made) return none;
    std::call_once(m_made->once, [this] {
        m_made->rows.reserve(m_size);
        for (std::size_t place = 0; place < m_size; ++place)
            m_made->rows.push_back(one(place));
    });
    return m_made->rows;
}

std::optional<LiveRow> LiveOutcome::rowOf(data::CustomerId customer) const
{
    std::size_t low = 0;
    std::size_t high = rows.size();
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (rows.customerAt(middle) < customer)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == rows.size() || rows.customerAt(low) != customer) return std::nullopt;
    return rows.one(low);
}

const LiveRow* LiveOutcome::find(data::CustomerId customer) const
{
    const std::optional<LiveRow> row = rowOf(customer);
    return row ? &rows[row->place] : nullptr;
}

}  // namespace tactful::steps

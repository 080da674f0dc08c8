#include "core/steps/ladder_notes.h"

namespace tactful::steps {

static_assert(LadderIndex::none == plan::notJudged);

void LadderNotes::note(plan::Offer& offer, SayKey key)
{
    offer.note = m_index->find(key);
    if (offer.note != LadderIndex::none) return;
    const std::lock_guard lock(m_mutex);
    m_open.emplace_back(&offer, key);
}

Status LadderNotes::settle(Crew& crew)
{
    if (m_open.empty()) return {};
    std::vector<SayKey> keys;
    keys.reserve(m_open.size());
    for (const auto& [offer, key] : m_open)
        keys.push_back(key);
    if (auto ok = m_ladders.prepare(std::move(keys), crew); !ok) return ok;
    m_index = m_ladders.index();
    for (const auto& [offer, key] : m_open)
        offer->note = m_index->find(key);
    m_open.clear();
    return {};
}

}  // namespace tactful::steps

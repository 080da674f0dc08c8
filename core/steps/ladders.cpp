#include "core/steps/ladders.h"

#include "core/steps/learning_lots.h"
#include "core/tact/surface_scale.h"

#include <algorithm>
#include <mutex>
#include <optional>

namespace tactful::steps {

const Rung* Ladder::under(double ceilingPerceived) const
{
    const auto above = std::upper_bound(needs.begin(), needs.end(), ceilingPerceived);
    return above == needs.begin() ? nullptr : &rungs[static_cast<std::size_t>(above - needs.begin()) - 1];
}

Ladders::Ladders(data::Goal goal, const tact::IntrusivenessWeights& weights)
    : m_goal(goal), m_weights(weights)
{
}

Result<Ladder> Ladders::make(SayKey key) const
{
    const std::vector<data::LineSlot> slots = compose::slotsFor(m_goal, knownOf(key));
    const data::MessageContext context = contextOf(key);
    const auto ways = tact::waysToSay(slots, context, m_weights);
    if (!ways) return ways.error();
    Ladder ladder;
    if (ways->empty()) return ladder;
    const auto most = static_cast<double>(ways->back().relevance);
    for (const tact::Way& way : *ways) {
        Rung rung;
        rung.needs = way.needs;
        rung.surface = tact::surfaceFromPerceived(way.perceived, m_weights);
        rung.worth = most > 0.0 ? static_cast<double>(way.relevance) / most : 1.0;
        rung.softened = way.changes > 0;
        for (std::size_t slot = 0; slot < slots.size(); ++slot)
            rung.options[slot] = static_cast<std::uint8_t>(way.options[slot]);
        rung.popular = compose::usesPopularPicks(slots.back().options[way.options.back()].copy);
        ladder.rungs.push_back(rung);
    }
    drawLots(key, ladder);
    for (const Rung& rung : ladder.rungs)
        ladder.needs.push_back(rung.needs);
    ladder.unsoftened = tact::explain(ways->front(), slots, context, m_weights).scoreUnsoftened;
    return ladder;
}

const Ladder* Ladders::find(SayKey key) const
{
    const std::shared_lock lock(m_mutex);
    const std::uint32_t number = m_index->find(key);
    return number == LadderIndex::none ? nullptr : &m_ladders[number];
}

std::shared_ptr<const LadderIndex> Ladders::index() const
{
    const std::shared_lock lock(m_mutex);
    return m_index;
}

Status Ladders::prepare(std::vector<SayKey> keys, Crew& crew)
{
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    std::erase_if(keys, [this](SayKey key) { return find(key) != nullptr; });
    std::vector<std::optional<Result<Ladder>>> made(keys.size());
    crew.run(keys.size(), 8, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            made[i] = make(keys[i]);
    });
    for (const auto& ladder : made)
        if (!*ladder) return ladder->error();
    const std::unique_lock lock(m_mutex);
    std::vector<SayKey> added;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (m_index->find(keys[i]) != LadderIndex::none) continue;  // another thread was quicker
        added.push_back(keys[i]);
        m_ladders.push_back(std::move(**made[i]));
        m_ladders.back().key = keys[i];
        m_ladders.back().number = static_cast<std::uint32_t>(m_ladders.size() - 1);
    }
    if (!added.empty()) m_index = std::make_shared<const LadderIndex>(m_index->with(added));
    return {};
}

Result<const Ladder*> Ladders::findOrPrepare(SayKey key)
{
    if (const Ladder* known = find(key)) return known;
    Crew alone(1);
    if (auto ok = prepare({key}, alone); !ok) return ok.error();
    return find(key);
}

tact::Softening Ladders::explain(SayKey key, const Rung& rung) const
{
    const std::vector<data::LineSlot> slots = compose::slotsFor(m_goal, knownOf(key));
    tact::Way way;
    way.options.assign(rung.options.begin(), rung.options.begin() + std::ssize(slots));
    way.changes = rung.softened ? 1 : 0;
    return tact::explain(way, slots, contextOf(key), m_weights);
}

const Ladder* Ladders::at(std::uint32_t number) const
{
    const std::shared_lock lock(m_mutex);
    return &m_ladders[number];
}

std::vector<const Ladder*> Ladders::from(std::size_t first) const
{
    const std::shared_lock lock(m_mutex);
    std::vector<const Ladder*> some;
    for (std::size_t number = first; number < m_ladders.size(); ++number)
        some.push_back(&m_ladders[number]);
    return some;
}

std::size_t Ladders::size() const
{
    const std::shared_lock lock(m_mutex);
    return m_ladders.size();
}

}  // namespace tactful::steps

#include "core/steps/ladder_index.h"

#include <bit>

namespace tactful::steps {

LadderIndex::LadderIndex()
{
    constexpr std::size_t fewest = 16;
    make(fewest);
}

void LadderIndex::make(std::size_t slots)
{
    m_slots.assign(slots, {});
    m_mask = slots - 1;
    m_shift = 64U - static_cast<unsigned>(std::countr_zero(slots));
}

void LadderIndex::put(const Slot& slot)
{
    std::size_t at = placeOf(slot.key);
    while (m_slots[at].number != none)
        at = (at + 1) & m_mask;
    m_slots[at] = slot;
}

LadderIndex LadderIndex::with(std::span<const SayKey> keys) const
{
    LadderIndex more = *this;
    more.m_size += keys.size();
    if (more.m_slots.size() < 2 * more.m_size) {
        more.make(std::bit_ceil(2 * more.m_size));
        for (const Slot& slot : m_slots)
            if (slot.number != none) more.put(slot);
    }
    for (std::size_t i = 0; i < keys.size(); ++i)
        more.put({keys[i], static_cast<std::uint32_t>(m_size + i)});
    return more;
}

}  // namespace tactful::steps

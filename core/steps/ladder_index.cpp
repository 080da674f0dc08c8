#include "core/steps/ladder_index.h"

#include <algorithm>
#include <bit>

namespace tactful::steps {

LadderIndex::LadderIndex(std::span<const SayKey> keys)
{
    constexpr std::size_t fewest = 16;
    const std::size_t size = std::bit_ceil(std::max(fewest, 2 * keys.size() + 1));
    m_slots.resize(size);
    m_mask = size - 1;
    m_shift = 64U - static_cast<unsigned>(std::countr_zero(size));
    for (std::size_t number = 0; number < keys.size(); ++number) {
        std::size_t at = placeOf(keys[number]);
        while (m_slots[at].number != none)
            at = (at + 1) & m_mask;
        m_slots[at] = {keys[number], static_cast<std::uint32_t>(number)};
    }
}

}  // namespace tactful::steps

#pragma once

#include "core/steps/say_key.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

/// \file
/// Which number has the ladder of a key? Asked for everybody at a move of a dial. Seen by the steps alone.

namespace tactful::steps {

/// The ladders there were at some moment. Never changes, so it may be asked from several threads without a
/// lock.
class LadderIndex {
public:
    static constexpr std::uint32_t none = ~std::uint32_t{0};

    LadderIndex();
    /// With more of them, which get the next numbers. Each once.
    LadderIndex with(std::span<const SayKey> keys) const;

    std::size_t size() const { return m_size; }

    std::uint32_t find(SayKey key) const
    {
        for (std::size_t at = placeOf(key);; at = (at + 1) & m_mask)
            if (m_slots[at].number == none || m_slots[at].key == key) return m_slots[at].number;
    }

private:
    struct Slot {
        SayKey key = 0;
        std::uint32_t number = none;
    };

    std::size_t placeOf(SayKey key) const
    {
        constexpr std::uint64_t golden = 0x9E37'79B9'7F4A'7C15U;  // spreads keys that differ in few bits
        return static_cast<std::size_t>((key * golden) >> m_shift);
    }

    void make(std::size_t slots);
    void put(const Slot& slot);

    std::vector<Slot> m_slots;  ///< at least half of them empty
    std::size_t m_size = 0;
    std::size_t m_mask = 0;
    unsigned m_shift = 0;
};

}  // namespace tactful::steps

#pragma once

#include "core/plan/holdout.h"

#include <cstdint>
#include <span>
#include <vector>

/// \file
/// The same as holdBack(), lined up once, so that it costs next to nothing each time others are chosen.
///
/// Proof:  holdout_line_test compares with holdBack() on random people.

namespace tactful::plan {

class HoldoutLine {
public:
    HoldoutLine() = default;
    HoldoutLine(std::span<const HoldoutPerson> people, HoldoutKey key);

    /// Of the people whose entry in `chosen` is not 0 the share that holdBack() would hold back.
    /// \return one entry per person, as they were given: 1 held back, 0 not
    std::vector<std::uint8_t> draw(std::span<const std::uint8_t> chosen, double share) const;

private:
    /// Somebody in the line of their third.
    struct Place {
        std::uint32_t person = 0;
        std::uint32_t rank = 0;  ///< by hash, among all
    };

    void hold(std::span<Place> third, double share, std::vector<std::uint8_t>& held) const;

    std::vector<Place> m_bySpend;  ///< smallest spend first
};

}  // namespace tactful::plan

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

/// \file
/// Does a list show somebody's interests in the proportions they have?
///
/// A list that only goes after the strongest interest narrows what people see from week to week. So a list
/// S is grown by the greatest (1 − λ) Σ relevance − λ KL(p || q̃(S)): p is how somebody's purchases are spread
/// over kinds, q how the list is, and q̃ = (1 − α) q + α p keeps the logarithm finite.
///
/// Source: Steck (2018), Calibrated Recommendations; SCIENCE.md sections 8.1 and 8.2.
/// Proof:  calibration_test gets the section's toy table.

namespace tactful::plan {

inline constexpr double calibrationAlpha = 0.01;

/// KL(p || q̃) in natural logarithms; both by kind, of the same length, each adding up to 1 (or to less, where
/// some of it is of no known kind). 0 where both are alike.
double divergence(std::span<const double> wanted, std::span<const double> shown,
                  double alpha = calibrationAlpha);

/// A share of 0 to 1 as it is kept, in 255ths.
std::uint8_t keptShare(double share);

/// What it is worth to a list to take one more of a kind: λ times what the divergence falls by, against one
/// more of a kind they have no share in. Worked out once for short lists and shares in 255ths, so that
/// choosing only looks it up.
class CalibrationGains {
public:
    static constexpr std::size_t longest = 4;  ///< lists
    static constexpr std::size_t shares = 256;

    /// \param weight  λ, 0 to 1
    explicit CalibrationGains(double weight, double alpha = calibrationAlpha);

    /// Gains in a list that has `length` things with the new one, 1 to longest: at [had × shares + share] for
    /// a kind of which the list has `had` without it, fewer than `length`.
    const float* to(std::size_t length) const { return m_gains.data() + (length - 1) * longest * shares; }

    /// The same for kinds of which a list has nothing yet: at [share × longest + length − 1].
    const float* toNone() const { return m_toNone.data(); }

private:
    std::vector<float> m_gains;
    std::vector<float> m_toNone;
};

}  // namespace tactful::plan

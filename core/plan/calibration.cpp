#include "core/plan/calibration.h"

#include <algorithm>
#include <cmath>

namespace tactful::plan {
namespace {

/// One kind's part of the divergence.
double term(double wanted, double shown, double alpha)
{
    if (wanted <= 0.0) return 0.0;
    return wanted * std::log(wanted / ((1.0 - alpha) * shown + alpha * wanted));
}

}  // namespace

double divergence(std::span<const double> wanted, std::span<const double> shown, double alpha)
{
    double sum = 0.0;
    for (std::size_t kind = 0; kind < wanted.size(); ++kind)
        sum += term(wanted[kind], shown[kind], alpha);
    return sum;
}

std::uint8_t keptShare(double share)
{
    return static_cast<std::uint8_t>(std::lround(255.0 * std::clamp(share, 0.0, 1.0)));
}

CalibrationGains::CalibrationGains(double weight, double alpha)
    : m_gains(longest * longest * shares, 0.0F), m_toNone(shares * longest)
{
    for (std::size_t length = 1; length <= longest; ++length)
        for (std::size_t had = 0; had < length; ++had)
            for (std::size_t share = 0; share < shares; ++share) {
                const double wanted = static_cast<double>(share) / 255.0;
                const auto shown = [length](std::size_t count) {
                    return static_cast<double>(count) / static_cast<double>(length);
                };
                m_gains[((length - 1) * longest + had) * shares + share] = static_cast<float>(
                    weight * (term(wanted, shown(had), alpha) - term(wanted, shown(had + 1), alpha)));
            }
    for (std::size_t share = 0; share < shares; ++share)
        for (std::size_t length = 1; length <= longest; ++length)
            m_toNone[share * longest + length - 1] = to(length)[share];
}

}  // namespace tactful::plan

#include "core/tact/surface_scale.h"

#include <algorithm>
#include <array>

namespace tactful::tact {
namespace {

constexpr double stop = 25.0;  ///< length of one stop of the dial

}  // namespace

std::string_view nameOf(Band band)
{
    static constexpr std::array<std::string_view, 5> names{"shop-window", "friendly-nod", "your-usual",
                                                           "close-friend", "never"};
    return names[static_cast<std::size_t>(band)];
}

Band bandOf(double perceived, const IntrusivenessWeights& weights)
{
    const auto above = std::upper_bound(weights.bands.begin(), weights.bands.end(), perceived);
    return static_cast<Band>(above - weights.bands.begin());
}

double surfaceFromPerceived(double perceived, const IntrusivenessWeights& weights)
{
    double from = 0.0;
    double surface = 0.0;
    for (const double to : weights.bands) {
        if (perceived < to) return surface + stop * (std::max(perceived, from) - from) / (to - from);
        from = to;
        surface += stop;
    }
    return surface;
}

double perceivedFromSurface(double surface, const IntrusivenessWeights& weights)
{
    double from = 0.0;
    double rest = std::max(surface, 0.0);
    for (const double to : weights.bands) {
        if (rest < stop) return from + (to - from) * rest / stop;
        from = to;
        rest -= stop;
    }
    return from;
}

}  // namespace tactful::tact

#include "core/models/unsubscribes.h"

#include <cmath>

namespace tactful::models {

Result<UnsubscribeRate> updated(const UnsubscribeRate& before, double unsubscribes, double exposure)
{
    if (!(unsubscribes >= 0.0) || !(exposure >= 0.0) || !std::isfinite(unsubscribes) ||
        !std::isfinite(exposure))
        return Error{ErrorCode::BadInput, "Messages and unsubscribes are counted from 0.", "exposure"};
    if (unsubscribes > 0.0 && exposure == 0.0)
        return Error{ErrorCode::BadInput, "Nobody can unsubscribe from messages that were not sent.",
                     "unsubscribes"};
    return UnsubscribeRate{before.unsubscribes + unsubscribes, before.exposure + exposure};
}

double chanceOfLeaving(const UnsubscribeRate& rate, double exposure)
{
    // The mean of exp(-rate x exposure) over the Gamma.
    return -std::expm1(-rate.unsubscribes * std::log1p(exposure / rate.exposure));
}

}  // namespace tactful::models

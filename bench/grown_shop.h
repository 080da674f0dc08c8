#pragma once

#include "core/steps/live_shop.h"

#include <cstddef>
#include <memory>

/// \file
/// A shop of any size for the live plan, made of the demo shop.

namespace tactful::bench {

struct GrownShop {
    std::size_t customers = 1'000;
    std::size_t products = 200;
    std::size_t picks = 24;  ///< that the models found for each customer who may be profiled
};

/// The customers of the demo shop again and again under new numbers, each time in love with another copy of
/// its products, with stock to match. Picks beyond those of the demo shop are drawn at random.
std::shared_ptr<const steps::LiveShop> grown(const steps::LiveShop& demo, const GrownShop& size);

}  // namespace tactful::bench

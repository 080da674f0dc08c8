#pragma once

#include "core/steps/session.h"

#include <cstdint>
#include <string>
#include <vector>

/// \file
/// The demo shop: made up, the same every time, and large enough to try everything on.

namespace tactful::steps {

struct DemoShopOptions {
    std::uint64_t seed = 20261005;
    int customers = 4338;

    Status check() const;
};

struct DemoShop {
    std::int64_t customers = 0;
    std::int64_t orders = 0;
    std::int64_t products = 0;
};

/// Makes a new book with the demo shop in it.
Result<DemoShop> createDemoShop(const Path& book, const DemoShopOptions& options,
                                const std::optional<std::string>& passphrase, Job& job);

/// Writes the same shop as the files that a shop platform would export, dirty rows included.
Result<std::vector<std::string>> writeDemoShopFiles(const Path& folder, const DemoShopOptions& options,
                                                    Job& job);

}  // namespace tactful::steps

#pragma once

#include "core/base/day.h"
#include "core/base/money.h"
#include "core/data/ids.h"

#include <optional>
#include <string>
#include <vector>

/// \file
/// A product as the book knows it. One row per SKU.

namespace tactful::data {

/// How delicate a product is (SCIENCE.md section 5): 0 ordinary, 1 mildly personal, 2 sensitive, 3 special
/// category (GDPR art. 9).
using SensitivityTier = int;

struct Product {
    ProductId id = 0;
    std::string sku;
    std::string handle;
    std::string name;
    std::string aisle;
    std::string brand;
    std::string description;
    std::vector<std::string> tags;
    std::optional<Money> price;
    std::optional<Money> cost;
    std::optional<std::int64_t> stock;  ///< nothing: not tracked
    std::string url;
    std::string image;
    Day firstSeen;
    bool active = true;
    bool giftCard = false;
    SensitivityTier tier = 0;
    std::string tierReason;  ///< which word or aisle raised it; empty at tier 0
};

}  // namespace tactful::data

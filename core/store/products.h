#pragma once

#include "core/data/product.h"
#include "core/store/book.h"

#include <vector>

/// \file
/// The products, one row per SKU.

namespace tactful::store {

/// By ascending id, with what the owner decided (product_decisions.h) worked in.
Result<std::vector<data::Product>> products(Book& book);

struct ProductTier {
    data::ProductId product = 0;
    data::SensitivityTier tier = 0;
    std::string reason;  ///< which word or aisle raised it; empty at tier 0
};
/// Keeps how delicate each of these products was found to be; what the owner decided is kept beside it.
Status setProductTiers(Book& book, const std::vector<ProductTier>& tiers);

}  // namespace tactful::store

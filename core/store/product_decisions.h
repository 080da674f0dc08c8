#pragma once

#include "core/data/product.h"
#include "core/store/book.h"

#include <optional>
#include <string>
#include <vector>

/// \file
/// What the owner decided about products. products() has it worked in already; imports never touch it.

namespace tactful::store {

struct ProductDecision {
    data::ProductId product = 0;
    std::optional<data::SensitivityTier> tier;  ///< nothing: what words found
    data::SensitivityTier tierFound = 0;        ///< what they had found then
    std::string reason;
    std::optional<std::string> aisle;  ///< nothing: the file's
    bool withheld = false;             ///< never offered

    bool operator==(const ProductDecision&) const = default;
};

/// What files and words alone say of a product.
struct UndecidedProduct {
    data::ProductId product = 0;
    data::SensitivityTier tier = 0;
    std::string tierReason;
    std::string aisle;
    bool active = true;
};

// Both by ascending product.
Result<std::vector<ProductDecision>> productDecisions(Book& book);
Result<std::vector<UndecidedProduct>> undecidedProducts(Book& book);

/// One without any decision where the owner made none. NotFound if there is no such product, as in the next
/// two.
Result<ProductDecision> productDecision(Book& book, data::ProductId product);
Status setProductDecision(Book& book, const ProductDecision& decision);
/// Returns what it was before. The next newer product file may change it again.
Result<std::optional<std::int64_t>> setStock(Book& book, data::ProductId product,
                                             std::optional<std::int64_t> stock);

}  // namespace tactful::store

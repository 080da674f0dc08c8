#pragma once

#include "core/data/product.h"
#include "core/features/purchase_history.h"

#include <cstdint>
#include <string_view>
#include <vector>

/// \file
/// Which numbers of the catalogue are one product to those who buy it?
///
/// Taken together are: variants under one handle, unless they are bought together; products whose titles
/// differ in size and colour alone, if sales show that hardly anybody buys both at once; and a product with a
/// new number, where the old one is sold no more and title, brand, aisle and price say the same. A wrong join
/// costs more than a missed one, so where there is doubt nothing is joined: in a shop of things that people
/// collect, the red one and the blue one are two.

namespace tactful::features {

enum class SameProduct {
    Variant,       ///< the shop lists it under the same handle
    SizeOrColour,  ///< the title says the same but for size and colour
    Replaced,      ///< the one number follows the other
};
/// "variant", "size-or-colour", "replaced".
std::string_view nameOf(SameProduct why);

/// One product that counts as another. Columns as in PurchaseHistory::products.
struct ProductTie {
    std::int32_t product = 0;
    std::int32_t with = 0;  ///< one that it was found to be the same as
    SameProduct why = SameProduct::Variant;
};

struct ProductGroups {
    std::vector<std::int32_t>
        leadOf;                    ///< per product; itself where it is alone; the lowest of its group else
    std::vector<ProductTie> ties;  ///< by product, each of a group but its lead once

    bool any() const { return !ties.empty(); }
};

/// Nothing later than purchases.asOf is looked at: products first seen later stay alone.
/// \param purchases  of the same catalogue
/// \par Cost  one pass over the lines and one over the titles.
ProductGroups productGroups(const PurchaseHistory& purchases, const std::vector<data::Product>& catalogue);

/// The same history with every line under its group's lead; a customer has sent back a group if they sent
/// back all of it that they bought.
PurchaseHistory groupedPurchases(const PurchaseHistory& purchases, const ProductGroups& groups);

}  // namespace tactful::features

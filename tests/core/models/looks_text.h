#pragma once

#include "core/base/text.h"
#include "core/models/product_likeness.h"

#include <cmath>
#include <limits>
#include <string_view>
#include <vector>

/// \file
/// What products look like, written as text, so that a test shows its input.

namespace tactful::tests {

/// One product after each blank, each letter a to z a word, ascending: "ab b -". All words of a product count
/// the same; a dash is a product without words. Aisles, brands and prices are not known.
class LooksText {
public:
    explicit LooksText(std::string_view text)
    {
        for (const std::string_view product : split(text, ' ')) {
            const std::size_t words = product == "-" ? 0 : product.size();
            for (std::size_t i = 0; i < words; ++i) {
                word.push_back(product[i] - 'a');
                weight.push_back(1.0f / std::sqrt(static_cast<float>(words)));
            }
            rowStart.push_back(static_cast<std::int32_t>(word.size()));
            aisleOf.push_back(-1);
            brandOf.push_back(-1);
            logPrice.push_back(std::numeric_limits<float>::quiet_NaN());
        }
    }

    models::ProductLooks view() const { return {rowStart, word, weight, 26, aisleOf, brandOf, logPrice}; }

    std::vector<std::int32_t> rowStart{0}, word;
    std::vector<float> weight;
    std::vector<std::int32_t> aisleOf, brandOf;
    std::vector<float> logPrice;
};

}  // namespace tactful::tests

#pragma once

#include "core/base/result.h"
#include "core/data/product.h"
#include "core/data/sale.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

/// \file
/// Public data sets as the program's own rows, for the figures that documents quote. They are not part of the
/// project; TACTFUL_DATA_DIR says where they are.

namespace tactful::bench {

/// TACTFUL_DATA_DIR, else ../shared/data beside the project.
std::filesystem::path dataFile(const std::string& relative);

struct Shop {
    data::SalesHistory sales;
    std::vector<data::Product> catalogue;
};

/// UCI Online Retail with the line rules of the published comparisons: a customer, a positive quantity, an
/// invoice that is no credit note, a stock code that begins with five digits.
Result<Shop> readOnlineRetail(const std::filesystem::path& file);

/// The CDNOW files (customer id, [sample id,] date, number of CDs, dollars), one order a row, no products.
Result<data::SalesHistory> readCdnow(const std::filesystem::path& file);

/// Ta-Feng as the "Reality Check" study prepared it: baskets in order, without days; the last one is the
/// truth.
struct BasketLists {
    std::vector<std::vector<std::vector<std::int32_t>>> history;  ///< customer, basket, product
    std::vector<std::vector<std::int32_t>> truth;
    std::int32_t productCount = 0;
};
Result<BasketLists> readTaFeng(const std::filesystem::path& history, const std::filesystem::path& future);

}  // namespace tactful::bench

#pragma once

#include "core/base/file.h"

#include <cstdint>

/// \file
/// Order exports of any size, shaped like Shopify's: 79 columns, one row a line item, an order's own values
/// on its first row alone.

namespace tactful::bench {

struct OrderFileSize {
    std::int64_t rows = 1'000'000;  ///< the file ends with the order that reaches this many
    std::int64_t bytes = 0;         ///< or this many; 0: rows alone decide
    std::uint64_t seed = 20261122;
};

/// What was written. There is about one customer for four orders.
struct WrittenOrders {
    std::int64_t rows = 0;
    std::int64_t bytes = 0;
    std::int64_t orders = 0;
};

/// Written piece by piece; the same size gives the same file on every machine. Io if the disk refuses.
Result<WrittenOrders> writeOrderFile(const Path& path, const OrderFileSize& size);

}  // namespace tactful::bench

#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

/// \file
/// How much can be said of a shop of this size, and what would one more month of sales add?
///
/// A ladder: each rung needs more customers and more of their orders than the one below. Nothing is said
/// before its rung is reached, and everything that is said has a range.

namespace tactful::steps {

/// What a rung allows to say.
enum class DataRung {
    ShopTotals,       ///< of the shop as a whole, with wide ranges
    WhoComesBack,     ///< judged on the past: who is likely to order
    EachCustomer,     ///< orders and spend of each group of customers, judged group by group
    SmallDifferences  ///< which of two good ways is better by a little
};
/// "shop-totals", "who-comes-back", "each-customer", "small-differences".
std::string_view nameOf(DataRung rung);

struct DataRungState {
    DataRung rung = DataRung::ShopTotals;
    std::int64_t customers = 0;     ///< needed
    std::int64_t repeatOrders = 0;  ///< needed
    bool reached = false;
};

/// The rungs from the lowest; the bench of the models shows on public data what is behind the numbers.
std::vector<DataRungState> rungsFor(std::int64_t customers, std::int64_t repeatOrders);

/// Half the width of the 80% range of the shop's total orders, over what is expected.
struct MoreData {
    double now = 0.0;
    double inAMonth = 0.0;  ///< what it is expected to be then, for a period as long
};

struct EnoughData {
    std::int64_t customers = 0;
    std::int64_t repeatOrders = 0;
    std::vector<DataRungState> rungs;
    bool tells = false;  ///< false: `month` cannot be told yet
    MoreData month;
};

}  // namespace tactful::steps

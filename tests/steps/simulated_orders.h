#pragma once

#include "core/base/day.h"
#include "tests/steps/shop_files.h"

#include <functional>
#include <string>

/// \file
/// A shop of any size whose customers come at their own pace and leave for good at some time.

namespace tactful::tests {

/// For importing what simulatedOrders() wrote.
extern const std::string simulatedColumns;
/// 500 days of sales end on 1 May 2026.
inline constexpr int simulatedDays = 500;
Day simulatedLastDay();

struct SimulatedOrder {
    Day day;
    int price = 0;  ///< whole units
};

/// One product, one order a line. `change` may move or reprice an order; its place in the file stays.
std::string simulatedOrders(int customers, const std::function<void(SimulatedOrder&)>& change = {});

}  // namespace tactful::tests

#include "tests/steps/simulated_orders.h"

#include "core/base/random.h"

namespace tactful::tests {

const std::string simulatedColumns = R"({"kind": "orders", "columns": {"order_id": "Order",
    "ordered_at": "Date", "customer_id": "Id", "sku": "Sku", "product": "Product", "unit_price": "Price"}})";

Day simulatedLastDay()
{
    return *parseIsoDay("2026-05-01");
}

std::string simulatedOrders(int customers, const std::function<void(SimulatedOrder&)>& change)
{
    std::string text = "Order,Date,Id,Sku,Product,Price\n";
    int number = 0;
    for (int customer = 1; customer <= customers; ++customer) {
        Random random(5, static_cast<std::uint64_t>(customer));
        const double pace = random.gamma(1.2, 40.0), leaving = random.beta(1.0, 6.0);
        double at = random.uniform() * simulatedDays;
        do {
            SimulatedOrder order{simulatedLastDay() - simulatedDays + static_cast<int>(at) + 1,
                                 10 + static_cast<int>(random.between(0, 20))};
            if (change) change(order);
            text += std::to_string(++number) + "," + isoDay(order.day) + ",C" + std::to_string(customer) +
                    ",S1,Cup," + std::to_string(order.price) + ".00\n";
        } while ((at += 1.0 + random.exponential(pace)) < simulatedDays && !random.chance(leaving));
    }
    return text;
}

}  // namespace tactful::tests

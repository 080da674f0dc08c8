#include "core/steps/enough_data.h"

#include <array>
#include <cstddef>

namespace tactful::steps {
namespace {

constexpr std::array<std::string_view, 4> names{"shop-totals", "who-comes-back", "each-customer",
                                                "small-differences"};
constexpr std::array<DataRungState, 4> ladder{{
    {DataRung::ShopTotals, 30, 10},
    {DataRung::WhoComesBack, 100, 50},
    {DataRung::EachCustomer, 500, 250},
    {DataRung::SmallDifferences, 5000, 2500},
}};

}  // namespace

std::string_view nameOf(DataRung rung)
{
    return names[static_cast<std::size_t>(rung)];
}

std::vector<DataRungState> rungsFor(std::int64_t customers, std::int64_t repeatOrders)
{
    std::vector<DataRungState> rungs(ladder.begin(), ladder.end());
    for (DataRungState& rung : rungs)
        rung.reached = customers >= rung.customers && repeatOrders >= rung.repeatOrders;
    return rungs;
}

}  // namespace tactful::steps

#include "bench/clv_reference.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/models/continuous_leaving.h"
#include "core/models/order_value.h"
#include "core/models/repeat_orders.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

#include "bench/data_sets.h"

namespace tactful::bench {
namespace {

using models::Leaving;

constexpr double promised = 1e-8;

std::vector<double> numbersIn(std::string_view text)
{
    std::vector<double> numbers;
    for (const std::string_view word : split(text, ' '))
        numbers.push_back(std::stod(std::string(word)));
    return numbers;
}

models::OrderHistory oneCustomer(const std::vector<double>& numbers)
{
    const auto column = [&](std::size_t at) { return Eigen::ArrayXd::Constant(1, numbers[at]); };
    return {column(0), column(1), column(2)};
}

double repeatOrdersValue(const std::string& what, const models::RepeatOrders& p,
                         const std::vector<double>& numbers)
{
    if (what == "expect") return expectedOrdersOfNewcomer(p, numbers[0]);
    if (what == "pmf") return orderCountProbability(p, static_cast<int>(numbers[1]), numbers[0]);
    const models::OrderHistory customer = oneCustomer(numbers);
    if (what == "ll") return logLikelihood(p, customer)[0];
    if (what == "palive") return pActive(p, customer)[0];
    if (what == "cond_exp") return expectedOrders(p, customer, numbers[3])[0];
    const models::OrderBelief belief = beliefOf(p, customer, 0);
    return belief.pActive * models::discountedOrders(belief.rateShape, belief.rateScale, belief.leaveA,
                                                     belief.leaveB, numbers[3]);
}

double orderValueValue(const std::string& what, const models::OrderValue& k,
                       const std::vector<double>& numbers)
{
    const models::ValueHistory customer{Eigen::ArrayXd::Constant(1, numbers[0]),
                                        Eigen::ArrayXd::Constant(1, numbers[1])};
    return what == "ll" ? logLikelihood(k, customer)[0] : expectedOrderValue(k, customer)[0];
}

double valueOf(const std::string& quantity, const std::vector<double>& p, const std::vector<double>& numbers)
{
    const std::string what = quantity.substr(quantity.find('_') + 1);
    if (quantity.starts_with("gg_")) return orderValueValue(what, {p[0], p[1], p[2]}, numbers);
    const Leaving leaving = quantity.starts_with("pnbd_") ? Leaving::AtAnyTime : Leaving::AfterRepeats;
    return repeatOrdersValue(what, {p[0], p[1], p[2], p[3], leaving}, numbers);
}

struct Seen {
    int values = 0;
    double furthest = 0.0;
};

}  // namespace

void printReferenceValues()
{
    const auto text = readWholeFile(dataFile("reference/clv_reference.csv"));
    if (!text) {
        std::printf("Reference values: %s\n", text.error().detail.c_str());
        return;
    }
    std::map<std::string, Seen> quantities;
    int values = 0, near = 0;
    for (const std::string_view line : split(*text, '\n')) {
        const auto fields = split(trim(line), ',');
        if (fields.size() != 4 || fields[0] == "quantity") continue;
        const std::string quantity(fields[0]);
        const double wanted = std::stod(std::string(fields[3]));
        const double got = valueOf(quantity, numbersIn(fields[1]), numbersIn(fields[2]));
        const double off = std::abs(got - wanted) / std::abs(wanted);
        Seen& seen = quantities[quantity];
        ++seen.values;
        seen.furthest = std::max(seen.furthest, off);
        ++values;
        near += off <= promised ? 1 : 0;
        if (!(off <= promised))
            std::printf("  %s (%s): %.17g, reference %.17g, off by %.1e\n", quantity.c_str(),
                        std::string(fields[2]).c_str(), got, wanted, off);
    }
    for (const auto& [quantity, seen] : quantities)
        std::printf("  %-15s %3d values, furthest off %.1e\n", quantity.c_str(), seen.values, seen.furthest);
    std::printf("Reference values: %d of %d within %.0e\n", near, values, promised);
}

}  // namespace tactful::bench

#pragma once

#include "core/models/repeat_orders.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// \file
/// Which of the repeat-order models suits this shop?
///
/// Decided on the shop's own past: each is fitted to what was known before a period and says who orders how
/// often in it. Plain absolute errors favour whoever guesses low, and no model of customers can know a
/// season; so all are first brought to the total that came, and then judged by who gets which orders.

namespace tactful::models {

struct OrderModel {
    Leaving leaving = Leaving::AfterAnyOrder;
    int gapSteps = 1;

    bool operator==(const OrderModel&) const = default;
};
/// "bg-nbd", "mbg-nbd", "pareto-nbd"; with regular gaps "mbg-cnbd-2" and so on.
std::string_view nameOf(const OrderModel& model);
std::optional<OrderModel> orderModelNamed(std::string_view name);

/// The past up to a day, and the orders of each of its customers in the `horizon` (> 0) after it.
struct OrderTrial {
    OrderHistory before;
    double horizon = 0.0;  ///< unit of the history
    Eigen::ArrayXd came;   ///< as many rows as `before`
};

struct TriedOrderModel {
    OrderModel model;
    double miss = 0.0;               ///< mean absolute error at the total that came, over all trials
    double meanAbsoluteError = 0.0;  ///< as it was foreseen
    double foreseen = 0.0;           ///< orders of everyone, over all trials
};

struct OrderChoice {
    OrderModel model;  ///< the default where none could be tried
    std::vector<TriedOrderModel> tried;
};

/// Tries MBG/NBD, the version of it with the likeliest regularity, and Pareto/NBD; BG/NBD never, as it calls
/// every one-time buyer active. The default, MBG/NBD, is left for what misses by half a percent less at
/// least. Beyond 20,000 customers every second, third, … stands for all.
///
/// \return the choice; an error only if a trial is not as its comment says (BadInput) or the job was stopped.
Result<OrderChoice> chooseOrderModel(std::span<const OrderTrial> trials, Job& job);

/// Orders of everyone in a trial; in both sums every so many customers stand for all.
struct TriedTotal {
    double foreseen = 0.0;
    double came = 0.0;
};

/// What the model, fitted to what was before, foresaw, and what came; nothing where it cannot be fitted.
/// Beyond 20,000 customers every second, third, … stands for all. \return an error only if the trial is not
/// as its comment says (BadInput) or the job was stopped.
Result<std::optional<TriedTotal>> tryTotal(const OrderTrial& trial, const OrderModel& model, Job& job);

/// MBG/NBD with the regularity of gaps (1 to 3) that the history makes likeliest; 1 where gaps are not known.
/// Errors as fitRepeatOrders().
Result<RepeatOrdersFit> fitRegularOrders(const OrderHistory& history, Job& job);

}  // namespace tactful::models

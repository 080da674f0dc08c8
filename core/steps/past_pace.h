#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/data/sale.h"
#include "core/features/customer_matrix.h"
#include "core/models/order_choice.h"
#include "core/models/shop_pace.h"

/// \file
/// At what pace will the shop's customers order in the coming days, going by how far off the totals of
/// stretches of its past were? Seen by the steps alone.

namespace tactful::steps {

/// \param customers  as of the day from which to look ahead; `sales` may go past it, nothing later is looked
/// at \param model  foresees the stretches of the past \param days  to look ahead \return the pace, the prior
/// where the past is too short; only a cancelled job is an error
Result<models::ShopPace> paceOf(const features::CustomerMatrix& customers, const data::SalesHistory& sales,
                                const models::OrderModel& model, int days, Job& job);

}  // namespace tactful::steps

#pragma once

#include "core/steps/customer_list_step.h"
#include "ui/tables/row_table.h"

#include <vector>

/// \file
/// What the columns of the list of customers show.

namespace tactful::ui {

/// `today` and `currency` are those of the list that is shown.
std::vector<TableColumn<steps::CustomerRow>> customerColumns(Day today, const Currency& currency);

}  // namespace tactful::ui

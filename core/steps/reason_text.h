#pragma once

#include "core/data/pick.h"
#include "core/data/product.h"

#include <string>

/// \file
/// Why a product was chosen, said to the owner. Made from the pick's reason alone. Seen by the steps alone.

namespace tactful::steps {

/// \param because  what they bought, for PickReason::GoesWith; else null
std::string reasonText(const data::Pick& pick, const data::Product* because);

}  // namespace tactful::steps

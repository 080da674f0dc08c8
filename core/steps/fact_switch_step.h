#pragma once

#include "core/data/ids.h"
#include "core/steps/session.h"

#include <string>

/// \file
/// "Use it?": whether one fact about one person may be used. Works on every plan made from then on.

namespace tactful::steps {

/// \param factKey  "bought", "interval", "aisles", "hours" or "town"; any other is BadInput
/// \return what it was before
Result<bool> setFactUsed(Session& session, data::CustomerId customer, const std::string& factKey, bool used);

}  // namespace tactful::steps

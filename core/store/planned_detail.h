#pragma once

#include "core/data/planned.h"

#include <string>
#include <string_view>

/// \file
/// The nested part of a planned message (picks, lines, ladder, shares) as one JSON text, exact both ways.

namespace tactful::store {

std::string detailJson(const data::PlannedMessage& message);
/// Fills the nested part. False where the text is not one of ours.
bool readDetail(std::string_view json, data::PlannedMessage& message);

}  // namespace tactful::store

#pragma once

#include "core/steps/session_parts.h"

/// \file
/// How delicate the products are, judged anew after the catalogue changed. Seen by the steps alone.

namespace tactful::steps {

/// Words of name, aisle, tags and description decide; a tier once found only rises.
Status judgeProducts(SessionParts& parts);

}  // namespace tactful::steps

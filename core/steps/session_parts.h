#pragma once

#include "core/base/time_zone.h"
#include "core/steps/session.h"
#include "core/store/book.h"

/// \file
/// What a Session holds. Seen by the steps alone.

namespace tactful::steps {

struct SessionParts {
    store::Book book;
    data::ShopSettings settings;
    TimeZone zone;  ///< of the shop
};

}  // namespace tactful::steps

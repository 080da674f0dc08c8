#pragma once

#include "core/data/ids.h"
#include "core/store/book.h"

#include <optional>
#include <vector>

/// \file
/// Who asked to be erased and is still within the time in which that can be taken back.

namespace tactful::store {

struct ErasureRequest {
    data::CustomerId customer = 0;
    Instant requestedAt;
    Instant wipeAt;
};

/// By ascending customer.
Result<std::vector<ErasureRequest>> erasureRequests(Book& book);
Result<std::optional<ErasureRequest>> erasureRequestOf(Book& book, data::CustomerId customer);

/// Suppresses and restricts at once. An earlier request stands and is returned.
Result<ErasureRequest> addErasureRequest(Book& book, const ErasureRequest& request);

/// Takes the request back with its suppression, and the restriction unless there was one before. NotFound
/// without a request.
Status takeBackErasureRequest(Book& book, data::CustomerId customer);

}  // namespace tactful::store

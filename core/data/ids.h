#pragma once

#include <cstdint>

/// \file
/// Row numbers of the book. They mean nothing outside it and are never reused.

namespace tactful::data {

using CustomerId = std::int64_t;
using OrderId = std::int64_t;
using ProductId = std::int64_t;
using BatchId = std::int64_t;
using CampaignId = std::int64_t;

}  // namespace tactful::data

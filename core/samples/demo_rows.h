#pragma once

#include "core/data/imported.h"
#include "core/samples/history.h"

#include <cstddef>
#include <cstdint>
#include <string>

/// \file
/// The compact history, one customer or order at a time, as the rows that an importer would make.

namespace tactful::samples {

data::ImportedCustomer customerRow(const History& history, std::uint64_t index);

/// `index` into History::visits.
data::ImportedOrder orderRow(const History& history, std::size_t index);

/// What the customer wrote under the order; mostly empty. The same for the same visit.
std::string noteOn(const History& history, std::size_t index);

inline std::int64_t orderNumber(std::size_t index)
{
    return firstOrderNumber + static_cast<std::int64_t>(index);
}

}  // namespace tactful::samples

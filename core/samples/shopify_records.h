#pragma once

#include "core/samples/csv_sheet.h"
#include "core/samples/dirt.h"
#include "core/samples/history.h"

#include <cstddef>
#include <vector>

/// \file
/// Orders, customers and products of the demo shop as the records of Shopify's three exports.

namespace tactful::samples {

/// One record for each line item, the order's own fields on the first alone. Empty for a return at the till,
/// which the export does not have.
std::vector<Record> orderRecords(const History& history, std::size_t index, Dirt dirt);

/// One record; two where the dirt is ListedTwice, the second meant for the end of the file.
std::vector<Record> customerRecords(const History& history, std::size_t index, Dirt dirt);

/// `first`: the first variant of its handle, which carries what all variants share.
Record productRecord(const CatalogueItem& item, bool first, Dirt dirt);

}  // namespace tactful::samples

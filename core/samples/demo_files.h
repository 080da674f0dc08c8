#pragma once

#include "core/base/file.h"
#include "core/base/job.h"
#include "core/base/result.h"
#include "core/samples/demo_shop.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// The demo shop as the files that a shop owner would have: Shopify exports, with the small dirt that real
/// ones carry.

namespace tactful::samples {

struct DemoFile {
    Path path;
    std::int64_t rows = 0;  ///< records below the header; a record may span several lines
};

/// How many records of one file carry one kind of dirt. No record carries two kinds.
struct DirtCount {
    std::string_view file;     ///< name of the file, e.g. "orders_export.csv"
    std::string_view code;     ///< a stable word, such as "bad-date"; docs/demo-shop.md explains each
    std::int64_t records = 0;  ///< orders, customers or products, not lines of the file
};

struct DemoFiles {
    std::vector<DemoFile> files;  ///< orders_export.csv, customers_export.csv, products_export.csv
    std::vector<DirtCount> dirt;
};

/// Writes the three files into an existing folder, replacing files of these names.
///
/// orders_export.csv: 79 columns, one row per line item, newest order first, line feed, no byte order mark.
/// customers_export.csv: 20 columns, saved again by a spreadsheet: byte order mark, CRLF between records.
/// products_export.csv: the legacy header and "Cost per item", variants as continuation rows, CRLF.
/// Returns at the till, which Shopify's export does not have, appear as refunds of the order they belong to.
/// \return what was written; Io if the folder cannot be written to; BadInput, NotFound and Cancelled as in
///   generateDemo. After an error the folder is as it was before, unless the disk failed between two files.
Result<DemoFiles> writeDemoFiles(const DemoOptions& options, const Path& folder, Job& job);

}  // namespace tactful::samples

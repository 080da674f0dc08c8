#pragma once

#include "core/data/imported.h"
#include "core/data/issue.h"
#include "core/imports/file_source.h"
#include "core/imports/recognise.h"

/// \file
/// Reads a recognised file into typed, cleaned rows and issues.

namespace tactful::imports {

/// Takes what is read, in the order of the file. An error returned stops the reading and is passed on.
class RowSink {
public:
    virtual ~RowSink() = default;
    virtual Status take(data::ImportedRow&& row) = 0;
    virtual Status note(data::Issue&& issue) = 0;
};

/// A row is a record of the file after its header, blank lines apart. Every row is exactly one of the three:
/// rowsRead = rowsFine + rowsFixed + rowsSetAside, always. Rows are not orders: an order may have many.
struct ReadCounts {
    std::int64_t rowsRead = 0;
    std::int64_t rowsFine = 0;
    std::int64_t rowsFixed =
        0;  ///< taken after a correction, or taken in part, with at least one issue that says so
    std::int64_t rowsSetAside = 0;  ///< not taken, each with one SetAside issue
};

/// `options` must be those that `recognition` was made with. Memory does not grow with the file.
///
/// BadFile if the recognition has no format, or for a record that is too long to be one; Cancelled; Io; what
/// the sink returns.
Result<ReadCounts> readFile(const FileSource& source, const Recognition& recognition,
                            const ReadOptions& options, RowSink& sink, Job& job);

}  // namespace tactful::imports

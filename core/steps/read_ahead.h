#pragma once

#include "core/imports/read_file.h"
#include "core/store/import_writer.h"

/// \file
/// Reading and writing at the same time: a file is read, and its rows are prepared, on a thread of their own,
/// a little ahead of whoever writes them. Seen by the steps alone.

namespace tactful::steps {

/// As imports::RowSink, for rows that were prepared.
class PreparedSink {
public:
    virtual ~PreparedSink() = default;
    /// Called on the reading thread.
    virtual store::PreparedRow prepare(data::ImportedRow&& row) const = 0;
    // Called on the caller's thread, in the order of the file.
    virtual Status take(store::PreparedRow&& row) = 0;
    virtual Status note(data::Issue&& issue) = 0;
};

/// As imports::readFile: the same rows, issues, counts and errors. Progress is that of what was taken. Memory
/// does not grow with the file.
Result<imports::ReadCounts> readAhead(const imports::FileSource& source,
                                      const imports::Recognition& recognition,
                                      const imports::ReadOptions& options, PreparedSink& sink, Job& job);

}  // namespace tactful::steps

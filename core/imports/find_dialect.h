#pragma once

#include "core/base/job.h"
#include "core/imports/dialect.h"
#include "core/imports/file_source.h"
#include "core/imports/table_guess.h"

/// \file
/// How is this file written down: in which encoding, with which delimiter, from which line, on which sheet?

namespace tactful::imports {

/// Of a workbook, the sheet that is asked for is judged (by `sheet`, else by the source), else the first that
/// is to be seen and has a header that is known, else the first that is to be seen and has several columns,
/// else the first with anything on it.
///
/// BadFile for what is no table; NotFound for a sheet that the workbook does not have; Io; Cancelled.
Result<Dialect> findDialect(const FileSource& source, const std::string& sheet, const KnownHeader& known,
                            Job& job);

/// The sheets of a workbook, in the order of their tabs, hidden ones as well.
Result<std::vector<std::string>> sheetNames(const FileSource& source);

}  // namespace tactful::imports

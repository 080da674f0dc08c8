#pragma once

#include "core/base/job.h"
#include "core/base/time_zone.h"
#include "core/imports/amount_text.h"
#include "core/imports/date_text.h"
#include "core/imports/dialect.h"
#include "core/imports/file_source.h"

#include <string>
#include <vector>

/// \file
/// What is this file, how is it written, and what do its columns mean?

namespace tactful::imports {

struct ReadOptions {
    Day today;                            ///< no order can have happened after tomorrow
    TimeZone shopZone = TimeZone::utc();  ///< of times without an offset
    Currency shopCurrency;                ///< of amounts whose file does not say
    std::string shopCountry;              ///< ISO alpha-2; decides 05/04/2026 where the file does not
    std::string format;                   ///< name of a known format; empty: find out
    std::string sheet;                    ///< of a workbook; empty: the one the source asks for, or the best
    std::string mapJson;  ///< content of an owner's column map (docs/column-map.md); empty: none
};

struct ColumnGuess {
    std::string column;     ///< header as in the file
    std::string field;      ///< name of the field it feeds, "consent" or "rule"; empty: not used
    double confidence = 0;  ///< 1: the format or the map says so; less: the name is used so in another format
    std::vector<std::string> samples;  ///< up to three values, for the window only: they may be personal
};

/// How the dates of one column are read.
struct DateGuess {
    std::string column;
    DateOrder order = DateOrder::DayFirst;
    bool ambiguous = false;  ///< every value can be read in two ways; the shop's country decided
    std::string reason;      ///< one plain sentence
};

struct Recognition {
    std::string format;  ///< empty: not known; `columns` then says what their names suggest
    std::string title;
    Dialect dialect;
    std::vector<std::string> sheets;  ///< all sheets of a workbook; none of a text
    std::vector<std::string> header;
    std::vector<ColumnGuess> columns;
    std::vector<DateGuess> dates;
    DecimalStyle decimalStyle = DecimalStyle::Point;
    std::vector<std::size_t> secretColumns;  ///< nobody may look at these, or keep them
    bool currencySignsUsual = false;         ///< most amounts carry a sign, so it is nothing to report
};

/// Reads the file once to see that it is text, and its first 1,000 records to see what it holds (more where
/// the order of day and month is still open). A file of unknown columns is no error: `format` is empty then.
///
/// BadFile for what is no table, is of a format that is known and not read, or lacks the columns of the
/// format asked for; BadInput for a format name or map that is not understood; NotFound, Io, Cancelled.
Result<Recognition> recognise(const FileSource& source, const ReadOptions& options, Job& job);

}  // namespace tactful::imports

#pragma once

#include "core/base/job.h"
#include "core/imports/dialect.h"
#include "core/imports/file_source.h"

/// \file
/// Is this file text at all, and in which encoding? Or is it a workbook?

namespace tactful::imports {

struct FileSurvey {
    Encoding encoding = Encoding::Utf8;
    bool byteOrderMark = false;
    LineEnd lineEnd = LineEnd::Lf;
    bool workbook = false;  ///< no text, but sheets; the rest of this says nothing then
};

/// Reads the whole file once, so that the answer does not depend on where its first accented letter stands.
/// UTF-16 is recognised by its mark or by every second byte being 0. Text that is not UTF-8 is Windows-1252,
/// unless by far the most of its accented letters are UTF-8.
///
/// BadFile, with a sentence on what it seems to be and what to do, for an empty file, an old or locked
/// workbook, a picture, an archive or other binary content; NotFound, BadFile (folder) and Io as
/// FileReader::open; Cancelled.
Result<FileSurvey> surveyFile(const FileSource& source, Job& job);

}  // namespace tactful::imports

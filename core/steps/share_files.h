#pragma once

#include "core/base/day.h"
#include "core/base/file.h"
#include "core/documents/document_words.h"
#include "core/steps/share_step.h"

#include <string>

/// \file
/// A report for others as the text of a file. Seen by the steps alone.

namespace tactful::steps {

struct ShareFile {
    std::string shop;
    Day today;
    Path file;  ///< its ending says the format
};

/// BadInput unless the file ends in .html, .csv or .json.
Result<std::string> shareFileText(const SharedTable& shared, const documents::DocumentWords& words,
                                  const ShareFile& file);

}  // namespace tactful::steps

#pragma once

#include "core/documents/document_words.h"
#include "core/measure/suppression.h"
#include "core/steps/session_parts.h"
#include "core/steps/share_step.h"

#include <string>
#include <vector>

/// \file
/// The counts behind a report for others. Never shown as they are. Seen by the steps alone.

namespace tactful::steps {

struct ShareCounts {
    std::vector<std::string> rows;     ///< what each row is called
    std::vector<std::string> columns;  ///< and each column
    measure::CountTable table;
    std::string detail;  ///< names rows and columns in any language: equal for reports that may be compared
};

/// A customer is in at most 3 cells, all of one column. BadInput for an unknown kind or country; Refused if
/// the models have learnt nothing yet and stages are wanted.
Result<ShareCounts> shareCounts(SessionParts& parts, const ShareOptions& options,
                                const documents::DocumentWords& words);

}  // namespace tactful::steps

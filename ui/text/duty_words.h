#pragma once

#include "core/data/request.h"
#include "core/data/seal_finding.h"
#include "core/steps/retention_step.h"

#include <QString>

/// \file
/// What people ask for under the law, how long things are kept, and what another program did to the book, in
/// the language of the program.

namespace tactful::ui {

QString requestWords(data::RequestKind kind);        ///< "Copy of data"
QString requestActionWords(data::RequestKind kind);  ///< what is done about it: "Save the copy…"
QString identifiedWords(data::Identified how);
QString refusalWords(data::RefusalReason reason);

QString retentionWords(steps::RetentionKind kind);     ///< "Results"
QString retentionSentence(steps::RetentionKind kind);  ///< what it is kept for
/// "3 years", "30 days"; of what is kept for good: "kept".
QString keptForText(int months, int days);

/// One sentence of what is wrong, with the number of the customer and the name of the field.
QString sealFaultWords(const data::SealFinding& finding);

}  // namespace tactful::ui

#pragma once

#include "core/base/result.h"
#include "core/steps/logbook_step.h"

#include <QString>

#include <string>

/// \file
/// The logbook as pages to print or to hand over.

namespace tactful::ui {

/// Oldest first, in the language of the window. \param verdict  stands at the top, with the digest of the
/// last entry
Status writeLogbookPdf(const QString& file, const steps::LogbookPage& page, const QString& shop,
                       const QString& verdict, const std::string& timeZone);

}  // namespace tactful::ui

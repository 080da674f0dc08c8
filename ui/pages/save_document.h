#pragma once

#include "core/base/result.h"
#include "core/steps/customer_edit_step.h"

#include <QString>

/// \file
/// A page of HTML as a PDF file.

namespace tactful::ui {

/// A4, or Letter for a shop in North America. The file appears whole or not at all. Io if it cannot be
/// written.
Status writePdf(const QString& file, const QString& html, const QString& title, const std::string& country);

/// Each page of what somebody is handed about themselves a second time, as PDF beside it.
Status addPdfs(const steps::CustomerExport& copy, const std::string& country);

}  // namespace tactful::ui

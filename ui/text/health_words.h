#pragma once

#include "core/steps/status_step.h"

#include <QString>

/// \file
/// How well the shop's data is, in the language of the program.

namespace tactful::ui {

QString healthLineName(const steps::HealthLine& line);
QString healthLineWords(const steps::HealthLine& line);
/// The one thing that would help most.
QString healthTipWords(const steps::HealthTip& tip);

}  // namespace tactful::ui

#pragma once

#include "core/data/consent.h"
#include "core/steps/profile_step.h"

#include <QString>

/// \file
/// What somebody agreed to, and the proof of it, in the language of the program.

namespace tactful::ui {

QString agreementWords(const steps::Agreement& agreement);
QString consentActionWords(data::ConsentAction action);
/// Empty where it is not known.
QString captureMethodWords(data::CaptureMethod method);

}  // namespace tactful::ui

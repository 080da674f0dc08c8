#pragma once

#include "core/base/money.h"
#include "core/steps/explanation.h"

#include <QString>

/// \file
/// Why somebody gets the message or not, in the owner's words: made of the explanation's facts.

namespace tactful::ui {

/// What happened and the numbers behind it, a sentence or two.
QString reasonWords(const steps::Explanation& why, const Currency& currency);
/// What would change it, one sentence or two; empty where nothing need change.
QString remedyWords(const steps::Explanation& why);

/// The same for a row of a list: a few words each.
QString shortReasonWords(const steps::Explanation& why);
QString shortRemedyWords(const steps::Explanation& why);

}  // namespace tactful::ui

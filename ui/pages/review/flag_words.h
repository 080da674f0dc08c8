#pragma once

#include "core/steps/review_list_step.h"

#include <QString>

/// \file
/// Why a message waits for a decision, and what was decided, in words.

namespace tactful::ui {

struct FlagWords {
    QString lead;  ///< what is the matter, one sentence
    QString rest;  ///< what it means
};
/// `person` is a first name.
FlagWords flagWords(const steps::ReviewFlag& flag, const QString& person);

/// At the right end of a row: "softened"; empty while undecided.
QString stateWords(steps::ReviewState state);

/// "Margaret" of "Margaret Ellison".
QString firstName(const std::string& displayName);

}  // namespace tactful::ui

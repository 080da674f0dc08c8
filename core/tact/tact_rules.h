#pragma once

#include "core/base/result.h"
#include "core/data/signal.h"
#include "core/tact/complaint_guard.h"
#include "core/tact/intrusiveness_weights.h"
#include "core/tact/lexicon.h"
#include "core/tact/pressure.h"

#include <vector>

/// \file
/// Everything that decides tact, read once and passed to whoever asks.

namespace tactful::tact {

struct TactRules {
    IntrusivenessWeights weights;
    std::vector<data::LineOption> phrases;  ///< for mentionsUnder()
    std::vector<Lexicon> lexicons;          ///< for sensitivityOf()
    PressureRules pressure;
    ComplaintRules complaints;
};

/// Reads the files that are built into the program.
/// \return BadFile, naming file and field, if one of them is damaged; NotFound if one is missing.
Result<TactRules> builtInTactRules();

}  // namespace tactful::tact

#pragma once

#include "core/base/result.h"
#include "core/data/signal.h"
#include "core/tact/intrusiveness_weights.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// What may a message mention under a ceiling?
///
/// The window shows this beside the dial. It is worked out from the scores of example phrases, never written
/// by hand, so it cannot disagree with what the plan does.

namespace tactful::tact {

struct Mention {
    std::string phrase;  ///< key of the example, such as "bought-product"
    double score = 0;    ///< S of a message that holds this phrase alone
    bool allowed = false;
};

/// Reads phrases.json: a list of phrases with the facts each of them uses.
/// \return BadFile as for the weights, also if a key is there twice.
Result<std::vector<data::LineOption>> parseExamplePhrases(std::string_view json);

/// In the order of the file. `ceilingSurface` 0 to 100.
std::vector<Mention> mentionsUnder(double ceilingSurface, std::span<const data::LineOption> phrases,
                                   const data::MessageContext& context, const IntrusivenessWeights& weights);

}  // namespace tactful::tact

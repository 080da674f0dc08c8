#pragma once

#include "core/measure/comparison.h"
#include "core/steps/learn_step.h"

#include <string>
#include <vector>

/// \file
/// How is what was found out on the shop's own past put into a verdict? Seen by the steps alone.

namespace tactful::steps {

/// With which seed and threads, and until who stops it.
struct Judging {
    const LearnOptions& options;
    Job& job;
};

measure::ComparisonOptions comparisonOptions(const Judging& how);

/// "<question>: better than <rule> on your own past, so it is used." and the like.
std::string verdictSentence(const measure::Comparison& comparison, const std::string& question,
                            const std::string& rule);
/// Where there is nothing to judge by: the rule is used.
ModelVerdict cannotTell(const std::string& question, const std::string& title, const std::string& rule);

/// The numbers of one comparison under names that do not depend on which model it was.
void putComparison(const measure::Comparison& comparison, ModelVerdict& verdict);

TriedWay triedWay(std::string name, const measure::MeanRange& range);

/// Puts the ways of guessing next to each other, by what came of each for every customer; the first is
/// Tactful. `sign` 1: more is better, -1: less is.
Status show(const std::vector<measure::NamedColumn>& ways, double sign, const Judging& how, int hiddenDays,
            ModelVerdict& verdict);

}  // namespace tactful::steps

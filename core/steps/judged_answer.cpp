#include "core/steps/judged_answer.h"

#include <utility>

namespace tactful::steps {

measure::ComparisonOptions comparisonOptions(const Judging& how)
{
    measure::ComparisonOptions comparison;
    comparison.seed = how.options.seed;
    comparison.threads = how.options.threads;
    comparison.stop = how.job.stopToken();
    return comparison;
}

std::string verdictSentence(const measure::Comparison& comparison, const std::string& question,
                            const std::string& rule)
{
    switch (comparison.verdict) {
    case measure::Verdict::Used:
        return question + ": better than " + rule + " on your own past, so it is used.";
    case measure::Verdict::NoBetter:
        return question + ": no better than the simple rule (" + rule +
               ") on your own past, so the rule is used.";
    case measure::Verdict::CannotTellYet:
        break;
    }
    return question + ": cannot tell yet. There are too few sales to judge by, so the simple rule (" + rule +
           ") is used.";
}

ModelVerdict cannotTell(const std::string& question, const std::string& title, const std::string& rule)
{
    ModelVerdict verdict;
    verdict.question = question;
    verdict.chosen = rule;
    verdict.simpleRuleName = rule;
    verdict.sentence = title +
                       ": cannot tell yet. There are too few sales to judge by, so the simple rule (" + rule +
                       ") is used.";
    return verdict;
}

void putComparison(const measure::Comparison& comparison, ModelVerdict& verdict)
{
    verdict.used = comparison.verdict == measure::Verdict::Used;
    verdict.simpleRuleName = comparison.rule;
    verdict.quality["gain"] = comparison.gain;
    verdict.quality["gain_low"] = comparison.gainLow;
    verdict.quality["gain_high"] = comparison.gainHigh;
    verdict.quality["customers"] = static_cast<double>(comparison.customers);
}

TriedWay triedWay(std::string name, const measure::MeanRange& range)
{
    return {std::move(name), range.value, range.low, range.high};
}

Status show(const std::vector<measure::NamedColumn>& ways, double sign, const Judging& how, int hiddenDays,
            ModelVerdict& verdict)
{
    verdict.shown.hiddenDays = hiddenDays;
    std::size_t best = 1;
    for (std::size_t way = 0; way < ways.size(); ++way) {
        const auto range = measure::rangeOfMean(ways[way].values, comparisonOptions(how));
        if (!range) return range.error();
        verdict.shown.ways.push_back(triedWay(ways[way].name, *range));
        if (way > 1 && sign * range->value > sign * verdict.shown.ways[best].value) best = way;
    }
    const auto difference =
        measure::rangeOfMean(sign * (ways[0].values - ways[best].values), comparisonOptions(how));
    if (!difference) return difference.error();
    verdict.shown.difference = triedWay(ways[best].name, *difference);
    return {};
}

}  // namespace tactful::steps

#include "core/measure/fairness_audit.h"

#include "core/measure/distributions.h"
#include "core/measure/group_shares.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace tactful::measure {
namespace {

constexpr double z95 = 1.959963984540054;
constexpr double oneSided = 0.025;  ///< a 95% range leaves so much on the one side that matters
constexpr std::array<std::string_view, 4> verdictNames{"green", "amber", "red", "grey"};

double rate(double chosen, double people)
{
    return people > 0.0 ? chosen / people : 0.0;
}

double rate(const GroupCount& group)
{
    return rate(static_cast<double>(group.chosen), static_cast<double>(group.people));
}

/// The logarithm of a ratio of shares, and its standard error.
struct LogRatio {
    double value = 0.0;
    double error = 0.0;
};

LogRatio logRatio(const GroupCount& group, const GroupCount& reference)
{
    const double more = group.chosen == 0 || reference.chosen == 0 ? 0.5 : 0.0;
    const double x1 = static_cast<double>(group.chosen) + more;
    const double x2 = static_cast<double>(reference.chosen) + more;
    const double n1 = static_cast<double>(group.people) + 2.0 * more;
    const double n2 = static_cast<double>(reference.people) + 2.0 * more;
    return {std::log(x1 / n1) - std::log(x2 / n2), std::sqrt(1.0 / x1 - 1.0 / n1 + 1.0 / x2 - 1.0 / n2)};
}

/// Wilson's 95% range of a share.
RangedFigure wilson(const GroupCount& group)
{
    const double n = static_cast<double>(group.people);
    const double share = rate(group);
    const double scale = 1.0 + z95 * z95 / n;
    const double middle = share + z95 * z95 / (2.0 * n);
    const double reach = z95 * std::sqrt(share * (1.0 - share) / n + z95 * z95 / (4.0 * n * n));
    return {share, (middle - reach) / scale, (middle + reach) / scale};
}

bool tooFewToSay(const GroupCount& group, const GroupCount& reference)
{
    if (group.people < leastPeople || reference.people < leastPeople) return true;
    const double together = rate(static_cast<double>(group.chosen + reference.chosen),
                                 static_cast<double>(group.people + reference.people));
    const double fewer = static_cast<double>(std::min(group.people, reference.people));
    return fewer * std::min(together, 1.0 - together) < static_cast<double>(leastExpected);
}

/// The chance of so small a ratio if the true one were four fifths.
double chanceAtFourFifths(const GroupCount& group, const GroupCount& reference)
{
    const LogRatio ratio = logRatio(group, reference);
    if (ratio.error <= 0.0) return ratio.value < std::log(fourFifths) ? 0.0 : 1.0;
    return normalBelow((ratio.value - std::log(fourFifths)) / ratio.error);
}

struct Extremes {
    double least = std::numeric_limits<double>::infinity();
    double most = -std::numeric_limits<double>::infinity();

    void add(double value)
    {
        least = std::min(least, value);
        most = std::max(most, value);
    }
    double difference() const { return most - least; }
    double ratio() const { return most > 0.0 ? least / most : 1.0; }
};

}  // namespace

std::string_view nameOf(AuditVerdict verdict)
{
    return verdictNames[static_cast<std::size_t>(verdict)];
}

RangedFigure ratioToReference(const GroupCount& group, const GroupCount& reference)
{
    const LogRatio ratio = logRatio(group, reference);
    const double value = reference.chosen > 0 ? rate(group) / rate(reference) : std::exp(ratio.value);
    return {value, std::exp(ratio.value - z95 * ratio.error), std::exp(ratio.value + z95 * ratio.error)};
}

RangedFigure differenceToReference(const GroupCount& group, const GroupCount& reference)
{
    const RangedFigure a = wilson(group);
    const RangedFigure b = wilson(reference);
    const double difference = a.value - b.value;
    return {difference, difference - std::hypot(a.value - a.low, b.high - b.value),
            difference + std::hypot(a.high - a.value, b.value - b.low)};
}

std::vector<AuditVerdict> auditGroups(std::span<const GroupCount> groups, std::size_t reference)
{
    std::vector<AuditVerdict> verdicts(groups.size(), AuditVerdict::Green);
    std::vector<std::pair<double, std::size_t>> chances;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (i == reference) continue;
        if (tooFewToSay(groups[i], groups[reference])) {
            verdicts[i] = AuditVerdict::Grey;
            continue;
        }
        const RangedFigure ratio = ratioToReference(groups[i], groups[reference]);
        if (ratio.value < fourFifths || ratio.low < fourFifths) verdicts[i] = AuditVerdict::Amber;
        chances.emplace_back(chanceAtFourFifths(groups[i], groups[reference]), i);
    }
    std::sort(chances.begin(), chances.end());
    for (std::size_t rank = 0; rank < chances.size(); ++rank) {
        if (chances[rank].first > oneSided / static_cast<double>(chances.size() - rank)) break;
        verdicts[chances[rank].second] = AuditVerdict::Red;
    }
    return verdicts;
}

GroupRates ratesOf(std::span<const bool> should, std::span<const bool> chosen)
{
    double positives = 0.0, selected = 0.0, right = 0.0, wrong = 0.0;
    for (std::size_t i = 0; i < should.size(); ++i) {
        positives += should[i] ? 1.0 : 0.0;
        selected += chosen[i] ? 1.0 : 0.0;
        right += should[i] && chosen[i] ? 1.0 : 0.0;
        wrong += !should[i] && chosen[i] ? 1.0 : 0.0;
    }
    const double people = static_cast<double>(should.size());
    return {std::ssize(should), rate(selected, people), rate(right, positives),
            rate(wrong, people - positives)};
}

Parity parityOf(std::span<const GroupRates> groups)
{
    Extremes selection, truePositive, falsePositive;
    for (const GroupRates& group : groups) {
        selection.add(group.selection);
        truePositive.add(group.truePositive);
        falsePositive.add(group.falsePositive);
    }
    if (groups.empty()) return {0.0, 1.0, 0.0, 1.0};
    return {selection.difference(), selection.ratio(),
            std::max(truePositive.difference(), falsePositive.difference()),
            std::min(truePositive.ratio(), falsePositive.ratio())};
}

ParityToOverall parityToOverall(std::span<const GroupRates> groups, const GroupRates& overall)
{
    ParityToOverall parity{0.0, 1.0};
    for (const GroupRates& group : groups) {
        Extremes pair;
        pair.add(group.selection);
        pair.add(overall.selection);
        parity.difference = std::max(parity.difference, pair.difference());
        parity.ratio = std::min(parity.ratio, pair.ratio());
    }
    return parity;
}

double generalisedEntropy(std::span<const double> benefits, double alpha)
{
    const double n = static_cast<double>(benefits.size());
    const double mean = std::accumulate(benefits.begin(), benefits.end(), 0.0) / n;
    double sum = 0.0;
    for (const double benefit : benefits) {
        const double share = benefit / mean;
        if (alpha == 1.0)
            sum += share > 0.0 ? share * std::log(share) : 0.0;
        else if (alpha == 0.0)
            sum -= std::log(share);
        else
            sum += (std::pow(share, alpha) - 1.0) / (alpha * (alpha - 1.0));
    }
    return sum / n;
}

}  // namespace tactful::measure

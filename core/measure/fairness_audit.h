#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

/// \file
/// Does a way of choosing people treat groups alike, by the measures that audits use?
///
/// For offers and burdens only, never for clicks or purchases: even where messages were given out by lot,
/// groups that buy more answer more, and the ratio of their answers says nothing of how they were treated
/// (SCIENCE.md 6.3).
///
/// Source: Katz et al. (1978) for the range of a ratio, Newcombe (1998) for that of a difference, Holm (1979)
/// for
///   many groups; names and signs as in Fairlearn, Aequitas and AIF360.
/// Proof:  fairness_audit_test gets the values these libraries publish.

namespace tactful::measure {

struct GroupCount {
    std::int64_t people = 0;
    std::int64_t chosen = 0;  ///< at most `people`
};

/// A figure with its 95% range.
struct RangedFigure {
    double value = 0.0;
    double low = 0.0;
    double high = 0.0;
};

/// Share of the group over that of the reference (Aequitas: disparity; AIF360: disparate impact). Where a
/// count is 0, the range has half a person added to every cell; where nobody of the reference was chosen, the
/// value has, too. Both groups must have people.
RangedFigure ratioToReference(const GroupCount& group, const GroupCount& reference);
/// Share of the group less that of the reference (AIF360: mean difference, unprivileged less privileged).
RangedFigure differenceToReference(const GroupCount& group, const GroupCount& reference);

enum class AuditVerdict {
    Green,  ///< the whole range of the ratio is at 0.8 or more
    Amber,  ///< the ratio or its range goes below 0.8
    Red,    ///< the whole range is below 0.8
    Grey,   ///< too few people to say
};
std::string_view nameOf(AuditVerdict verdict);  ///< "green", "amber", "red", "grey"

inline constexpr double fourFifths = 0.8;
inline constexpr std::int64_t leastExpected = 5;

/// Each group beside the reference, which is itself Green. Red only where it is beyond chance for all groups
/// together (Holm); otherwise Amber. Grey with fewer than 30 people in either group, or fewer than 5 expected
/// to be chosen or passed over were both treated alike.
std::vector<AuditVerdict> auditGroups(std::span<const GroupCount> groups, std::size_t reference);

/// What a choice did in one group, where it is known who should have been chosen. 0 where there is no case.
struct GroupRates {
    std::int64_t people = 0;
    double selection = 0.0;
    double truePositive = 0.0;
    double falsePositive = 0.0;
};
/// `should` and `chosen` are of one length.
GroupRates ratesOf(std::span<const bool> should, std::span<const bool> chosen);

/// Between the groups that are furthest apart (Fairlearn).
struct Parity {
    double selectionDifference = 0.0;  ///< demographic parity
    double selectionRatio = 0.0;
    double oddsDifference = 0.0;  ///< equalised odds: the worse of true and false positive rates
    double oddsRatio = 0.0;
};
Parity parityOf(std::span<const GroupRates> groups);
/// The same for selection, between each group and everybody.
struct ParityToOverall {
    double difference = 0.0;
    double ratio = 0.0;
};
ParityToOverall parityToOverall(std::span<const GroupRates> groups, const GroupRates& overall);

/// Inequality of what people get, 0 when all get the same (AIF360: generalised entropy index). `alpha` 1 is
/// Theil's index. Values at least 0, with a mean above 0.
double generalisedEntropy(std::span<const double> benefits, double alpha);

}  // namespace tactful::measure

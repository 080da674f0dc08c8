#include "core/tact/complaint_guard.h"

#include "core/base/incomplete_beta.h"

#include <array>

namespace tactful::tact {

std::string_view nameOf(ComplaintLight light)
{
    static constexpr std::array<std::string_view, 3> names{"green", "amber", "red"};
    return names[static_cast<std::size_t>(light)];
}

Result<ComplaintVerdict> judgeComplaints(std::int64_t complaints, std::int64_t messages,
                                         const ComplaintRules& rules)
{
    if (complaints < 0 || messages < complaints)
        return Error{
            ErrorCode::BadInput,
            "There cannot be more spam reports than messages. Check the columns of the results file.",
            "complaints"};
    const double bad = rules.priorComplaints + static_cast<double>(complaints);
    const double good = rules.priorClean + static_cast<double>(messages - complaints);
    // I_x(a, b) = 1 - I_{1-x}(b, a): the upper tail without taking a difference from 1.
    ComplaintVerdict verdict;
    verdict.chanceAboveAmber = incompleteBeta(good, bad, 1.0 - rules.amberRate);
    verdict.chanceAboveRed = incompleteBeta(good, bad, 1.0 - rules.redRate);
    if (verdict.chanceAboveRed > rules.redChance)
        verdict.light = ComplaintLight::Red;
    else if (verdict.chanceAboveAmber > rules.amberChance)
        verdict.light = ComplaintLight::Amber;
    return verdict;
}

}  // namespace tactful::tact

#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string_view>

/// \file
/// Are spam reports so many that sending must slow down or stop?
///
/// Mailbox providers want a rate below 0.1% and act at 0.3%. Small shops send too little to read a rate off,
/// so the Beta posterior of the true rate decides (SCIENCE.md 2.4; prior as good as 1,000 messages at 0.05%).

namespace tactful::tact {

struct ComplaintRules {
    double priorComplaints = 0.5;
    double priorClean = 999.5;
    double amberRate = 0.001;
    double amberChance = 0.5;
    double redRate = 0.003;
    double redChance = 0.1;
};

enum class ComplaintLight { Green, Amber, Red };
/// "green", "amber", "red".
std::string_view nameOf(ComplaintLight light);

struct ComplaintVerdict {
    ComplaintLight light = ComplaintLight::Green;
    double chanceAboveAmber = 0;  ///< that the true rate is above amberRate
    double chanceAboveRed = 0;
};

/// \return BadInput if a count is negative or there are more complaints than messages.
Result<ComplaintVerdict> judgeComplaints(std::int64_t complaints, std::int64_t messages,
                                         const ComplaintRules& rules = {});

}  // namespace tactful::tact

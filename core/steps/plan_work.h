#pragma once

#include "core/plan/decision.h"
#include "core/steps/plan_message.h"

#include <optional>
#include <string>
#include <vector>

/// \file
/// What a plan decides from: gates, message and value of every person. Seen by the steps alone.

namespace tactful::steps {

/// Extra sales are looked for within four weeks of a message.
inline constexpr int valueWindowDays = 28;

/// All that deciding needs, put together once.
struct PlanWork {
    data::Brief brief;
    data::Campaign campaign;
    LearnMaterial material;
    PlanPeople shop;
    consent::RuleBook rules;
    tact::TactRules tact;
    std::vector<plan::PlanRow> rows;                  ///< one per person, in their order
    std::vector<std::optional<MessageDraft>> drafts;  ///< where a message was made
    std::vector<std::string> blockedBy;               ///< consent rule, where there is no basis
};

/// Fills rows, drafts and blockedBy. Whose sales are expected to be highest is served first, so that the last
/// piece of something goes where it matters; the order is fixed, so the plan is too.
Status fillRows(PlanWork& work, SessionParts& parts, Job& job);

}  // namespace tactful::steps

#pragma once

#include "core/steps/plan_people.h"

#include <vector>

/// \file
/// What was known of everybody on a day of the past. Seen by the steps alone.

namespace tactful::steps {

/// As contactsOf(), on a day: whoever was not heard of yet is missing, and what was said later was not said.
/// What has no date holds as it does now. `sales` up to that day.
Result<std::vector<Contact>> contactsOn(Day day, SessionParts& parts, const data::SalesHistory& sales,
                                        const consent::RuleBook& rules);

/// What is known of everybody besides their purchases.
struct KnownPeople {
    std::vector<Contact> contacts;        ///< by ascending customer
    std::vector<data::SaleOrder> orders;  ///< of everybody, as in data::SalesHistory
    std::vector<data::ModelRun> runs;     ///< with the habits
    std::vector<data::CustomerScore> scores;
    std::vector<data::CustomerPicks> picks;
};

/// As planPeople(), of these. `material` must outlive what is returned.
Result<PlanPeople> planPeopleOf(SessionParts& parts, const LearnMaterial& material, KnownPeople known,
                                Job& job);

}  // namespace tactful::steps

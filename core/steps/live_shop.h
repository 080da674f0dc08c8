#pragma once

#include "core/plan/product_shelf.h"
#include "core/steps/learnt_effects.h"
#include "core/steps/message_maker.h"
#include "core/steps/plan_people.h"
#include "core/tact/pressure.h"
#include "core/tact/tact_rules.h"

#include <map>
#include <string>
#include <vector>

/// \file
/// What live plans know of the shop. Seen by the steps alone.

namespace tactful::steps {

/// Fixed by the book and the as-of day, shared by the plans of all briefs.
struct LiveShop {
    LearnMaterial material;  ///< without the sales, which nobody asks for any more
    PlanPeople people;       ///< points into the catalogue of `material`
    consent::RuleBook rules;
    tact::TactRules tact;
    data::ShopSettings settings;
    TimeZone zone;
    Day today;  ///< where the shop is, when the plan was prepared
    Day until;  ///< agreements for a time that end by this day have ended; the last day of sending, if later
    std::map<data::CustomerId, std::vector<tact::PastMessage>> past;  ///< what left the house, by person
    plan::ProductShelf shelf;
    std::vector<std::string> shelfNames;  ///< of products, by row of the shelf
    MessageMaker maker;                   ///< of no goal yet
    data::Estimate spamRate;              ///< of the shop, before any message
    LearntEffects effects;                ///< of the campaigns before this one

    const PlanPerson& operator[](std::size_t row) const { return people.people[row]; }
};

}  // namespace tactful::steps

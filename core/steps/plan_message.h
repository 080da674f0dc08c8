#pragma once

#include "core/data/planned.h"
#include "core/plan/pick_products.h"
#include "core/plan/product_shelf.h"
#include "core/steps/plan_people.h"
#include "core/tact/tact_rules.h"

#include <optional>

/// \file
/// One person's message, as it would be under a brief: which products, said how personally. Seen by the steps
/// alone.

namespace tactful::steps {

/// What is the same for every message of one plan.
struct MessagePlan {
    const PlanPeople& shop;
    const plan::ProductShelf& shelf;
    const tact::TactRules& rules;
    plan::PickOptions picks;
    double ceiling = 50.0;  ///< on the surface scale
};

/// Picks, lines, scores and ladder; takes pieces from `stock`. Nothing where no product or no line fits.
/// Fields about consent, time and money are left for the caller. `relevance` is that of the picks, 0 to 1.
struct MessageDraft {
    data::PlannedMessage message;
    double relevance = 0.0;
};
Result<std::optional<MessageDraft>> draftMessage(const PlanPerson& person, const MessagePlan& plan,
                                                 plan::StockLedger& stock);

}  // namespace tactful::steps

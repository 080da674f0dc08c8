#pragma once

#include "core/data/product.h"
#include "core/steps/plan_people.h"
#include "core/tact/lexicon.h"

#include <span>
#include <string_view>
#include <unordered_set>

/// \file
/// What may not be used because, put together, it reveals somebody's health? Seen by the steps alone.
///
/// Two purchases of health-adjacent products within 180 days say together what neither says alone
/// (tact/sensitivity.h). Without the person's consent to personal picks nothing is chosen on account of them
/// then: a fact of a special category is asked about or left out, never disguised.

namespace tactful::steps {

/// Of the products of tier 2 those that the word lists call health-adjacent.
std::unordered_set<data::ProductId> healthAdjacent(std::span<const data::Product> catalogue,
                                                   std::string_view language,
                                                   std::span<const tact::Lexicon> lexicons);

/// Takes out the candidates that rest on such products, where they reveal something.
/// \return whether they do
bool dropWhatReveals(PlanPerson& person, const std::unordered_set<data::ProductId>& adjacent);

}  // namespace tactful::steps

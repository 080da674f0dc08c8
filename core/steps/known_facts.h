#pragma once

#include "core/data/person.h"
#include "core/data/product.h"
#include "core/data/sale.h"
#include "core/steps/contacts.h"
#include "core/steps/fact_use.h"
#include "core/steps/profile_step.h"

#include <vector>

/// \file
/// What is known of one person, with source and sureness. Seen by the steps alone.

namespace tactful::steps {

/// Everything that the facts are read from; all of one customer.
struct FactMaterial {
    const Contact& contact;
    const data::PersonalFields& person;
    const data::SalesHistory& sales;
    const std::vector<data::Product>& catalogue;  ///< by ascending id
    FactUse use;
};

/// In the order in which they are shown. Delicate products are named in none of them.
std::vector<KnownFact> knownFacts(const FactMaterial& material);

/// Null if there is none. `catalogue` is by ascending id.
const data::Product* productIn(const std::vector<data::Product>& catalogue, data::ProductId id);

}  // namespace tactful::steps

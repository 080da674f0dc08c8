#pragma once

#include "core/data/consent.h"
#include "core/store/merged_people.h"

#include <vector>

/// \file
/// What did a person of several records say?
///
/// All that was said in any record counts, and the more protective answer wins: a no that stands in one
/// record is not lifted by a yes that was given in another before they were merged. It then counts as said
/// again at the merge, so that only an agreement after that lifts it.

namespace tactful::store {

/// Takes events by record to events by person. Keeps the sequence within a record; what follows from a merge
/// comes behind. An entry made by hand in every record of a person is there once.
void joinConsents(std::vector<data::ConsentEvent>& events, const MergedPeople& merged);

/// Refused, Withdrawn or Objected.
bool saysNo(data::ConsentAction action);

}  // namespace tactful::store

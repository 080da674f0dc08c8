#pragma once

#include "core/imports/column_map.h"
#include "core/imports/recognise.h"
#include "core/steps/inspect_step.h"

#include <string>
#include <vector>

/// \file
/// What may the columns of a file become, and how sure is a guess? Seen by the steps alone.

namespace tactful::steps {

/// The fields of such rows, the ones that matter most first.
std::vector<FieldChoice> fieldChoices(imports::RowKind kind);

/// Of rows of any kind: what a row is follows from what is chosen.
std::vector<FieldChoice> allFieldChoices();

imports::RowKind kindOfFormat(const std::string& format, const std::string& columnMap);
/// By what its columns seem to be.
imports::RowKind likelyKind(const std::vector<InspectedColumn>& columns);

/// Of a column whose name other formats use so, 0 to 1: high if its values are what they should be then, low
/// if they are not.
double confidenceOf(const imports::ColumnGuess& guess, const imports::Recognition& recognition);

/// True if all values shown of a column are what this field takes and hardly anything else is: for "email"
/// and "ordered_at", whatever the name of the column.
bool valuesShow(std::string_view field, const std::vector<std::string>& samples);

/// Ids of fields without which no row could be taken.
std::vector<std::string> missingFields(imports::RowKind kind, const std::vector<InspectedColumn>& columns);

}  // namespace tactful::steps

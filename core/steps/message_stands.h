#pragma once

#include "core/data/planned.h"
#include "core/steps/contacts.h"
#include "core/steps/fact_use.h"

/// \file
/// May a message still say what it was planned to say? Seen by the steps alone.

namespace tactful::steps {

/// False where somebody objected to being known by what they bought, or the owner switched a fact off, after
/// the plan was made, and the message rests on it. Whether they may be written to at all is asked elsewhere.
bool messageStands(const data::PlannedMessage& message, const Contact& contact, const FactUse& use);

}  // namespace tactful::steps

#pragma once

#include "ui/jobs/computer_memory.h"
#include "ui/widgets/choice_rows.h"

/// \file
/// "Remember on this computer", wherever a password is given: what it means, or why it cannot be had.

namespace tactful::ui {

/// What remembering means; where there is no keychain, that, and what works all the same.
QString rememberSentence(ComputerMemory::Place place);

/// A row to tick. It can be ticked as soon as the keychain has answered.
CheckRow* newRememberRow(ComputerMemory& memory);

}  // namespace tactful::ui

#pragma once

#include "core/steps/product_list_step.h"
#include "ui/widgets/chip.h"

#include <QString>

/// \file
/// Products in the owner's words.

namespace tactful::ui {

/// Delicate, not offered, sold out, new: the one thing worth a chip; an empty word for none.
ChipFace productFace(const steps::ProductRow& row);
bool isDelicate(const steps::ProductRow& row);
/// Of tier 0 to 3.
QString tierWords(int tier);

}  // namespace tactful::ui

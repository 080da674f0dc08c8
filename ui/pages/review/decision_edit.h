#pragma once

#include "core/steps/review_list_step.h"
#include "ui/pages/page.h"

/// \file
/// One decision about one message, as a step of the undo stack.

namespace tactful::ui {

/// Undoing brings back what was decided before, or nothing.
void pushDecision(PageContext& context, data::CampaignId campaign, const steps::ReviewItem& item,
                  steps::MessageDecision decision, const std::string& by);

}  // namespace tactful::ui

#pragma once

#include "ui/jobs/shop_desk.h"
#include "ui/pages/studio/campaign_draft.h"
#include "ui/pages/studio/plan_room.h"

#include <functional>
#include <memory>

/// \file
/// Keeping the campaign on the desk as a draft in the book.

namespace tactful::ui {

/// Beside the window, with the very numbers of its brief; `room` spares reading the book where it can. The
/// draft learns that it is kept even when the page is gone by then.
void saveDraft(ShopDesk& desk, const PlanRoom& room, const std::shared_ptr<CampaignDraft>& draft,
               std::function<void(Result<data::CampaignId>)> done);

}  // namespace tactful::ui

#pragma once

#include "core/data/campaign.h"
#include "ui/pages/page.h"

/// \file
/// Renaming, copying and deleting campaigns, as steps of the undo stack. Deleting is undone by planning the
/// same brief again.

namespace tactful::ui {

void pushRename(PageContext& context, const data::Campaign& campaign, const QString& name);
void pushCopy(PageContext& context, const data::Campaign& campaign);
void pushDelete(PageContext& context, const data::Campaign& campaign);

}  // namespace tactful::ui

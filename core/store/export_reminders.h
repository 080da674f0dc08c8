#pragma once

#include "core/base/day.h"
#include "core/data/ids.h"
#include "core/store/book.h"

#include <string>
#include <vector>

/// \file
/// Which exported files, with names and addresses in them, are to be deleted by when?

namespace tactful::store {

struct ExportReminder {
    std::int64_t exportId = 0;
    data::CampaignId campaign = 0;
    std::string campaignName;
    std::string destination;
    Instant exportedAt;
    Day remindOn;
    std::string folder;
    std::int64_t files = 0;
};

/// Notes where the newest export of a campaign went and when to remind of it.
Status remindOfNewestExport(Book& book, data::CampaignId campaign, Day remindOn, const std::string& folder);

/// Those that are due on the day or before, oldest first.
Result<std::vector<ExportReminder>> exportReminders(Book& book, Day upTo);

/// NotFound where there is no such reminder.
Status settleExportReminder(Book& book, std::int64_t exportId);

}  // namespace tactful::store

#pragma once

#include "core/base/day.h"
#include "core/data/campaign.h"
#include "core/data/planned.h"
#include "core/steps/session.h"

#include <optional>
#include <string>
#include <vector>

/// \file
/// All campaigns as the rows of a table, with what left the house and when those files are to be deleted.

namespace tactful::steps {

struct WrittenFile {
    std::string name;
    std::string digest;  ///< BLAKE2b-256, hexadecimal
};

struct WrittenExport {
    std::string destination;  ///< as shown, e.g. "Mailchimp"
    Instant at;
    std::vector<WrittenFile> files;
    std::string folder;           ///< UTF-8; empty where no reminder was asked for, or it is settled
    std::int64_t reminder = 0;    ///< id for settleReminder(); 0: none
    std::optional<Day> deleteBy;  ///< the owner will be reminded
};

struct CampaignRow {
    data::Campaign campaign;
    std::int64_t messages = 0;
    std::int64_t heldBack = 0;
    data::Estimate extraSalesMinor;      ///< as it was planned
    Instant lastChange;                  ///< planned, approved or exported
    std::vector<WrittenExport> exports;  ///< oldest first
};

/// Newest first.
Result<std::vector<CampaignRow>> campaignList(Session& session);

}  // namespace tactful::steps

#pragma once

#include "core/data/ids.h"
#include "core/steps/session.h"

#include <optional>
#include <string>
#include <vector>

/// \file
/// A person approves, then the files are written.

namespace tactful::steps {

struct ReviewOutcome {
    std::int64_t messages = 0;
    std::vector<std::string> findings;  ///< what the checks say, one sentence each
};

/// Approves every message of a campaign in the name of a person; kept in the logbook with a digest of what
/// was approved. Refused if a check finds something that must be mended first, or the campaign was exported.
Result<ReviewOutcome> approveCampaign(Session& session, data::CampaignId campaign, const std::string& by,
                                      Job& job);

struct ExportOptions {
    data::CampaignId campaign = 0;
    std::string destination;  ///< one of exportDestinations()
    Path folder;
    std::optional<Instant> now;  ///< nothing: the clock
};

struct ExportedFile {
    std::string name;
    std::int64_t bytes = 0;
    std::int64_t rows = 0;
    std::string digest;
};

struct ExportOutcome {
    std::vector<ExportedFile> files;
    std::int64_t contacts = 0;
    std::int64_t heldBack = 0;
    std::int64_t suppressed = 0;
    std::int64_t withdrawn = 0;  ///< planned, but may no longer be mailed: taken out at the last moment
    std::vector<std::string> warnings;
    std::vector<std::string> guide;  ///< what to do in the mail service, step by step
};

std::vector<std::string> exportDestinations();

/// Writes the files of one destination into a folder, all or none. Refused while the campaign is not
/// approved, and while the list of unsubscribes is older than 48 hours after an earlier export.
Result<ExportOutcome> exportCampaign(Session& session, const ExportOptions& options, Job& job);

}  // namespace tactful::steps

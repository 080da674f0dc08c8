#pragma once

#include "core/data/ids.h"
#include "core/data/notice.h"
#include "core/steps/session.h"

#include <optional>
#include <string>
#include <vector>

/// \file
/// A person approves, then the files are written.

namespace tactful::steps {

struct ApproveOptions {
    data::CampaignId campaign = 0;
    std::string by;           ///< name of the person; required
    bool approveAll = false;  ///< decides "keep" for every flagged message that is still undecided
    std::string reason;       ///< why a campaign above the house limit may go; required for one
};

struct ReviewOutcome {
    std::int64_t messages = 0;
    std::int64_t keptByThis = 0;        ///< flagged messages that approveAll decided
    std::vector<std::string> findings;  ///< what the checks say, one sentence each
};

/// Approves every message of a campaign in the name of a person; kept in the logbook with a digest of what
/// was approved. Refused if a check finds something that must be mended first, a flagged message is undecided
/// (unless approveAll), the campaign is above the house limit and no reason is given, or it was exported.
Result<ReviewOutcome> approveCampaign(Session& session, const ApproveOptions& options, Job& job);

inline constexpr int remindDaysDefault = 7;

struct ExportOptions {
    data::CampaignId campaign = 0;
    std::string destination;  ///< one of exportDestinations()
    Path folder;
    std::optional<Instant> now;          ///< nothing: the clock
    int remindDays = remindDaysDefault;  ///< until a reminder to delete the files; 0: none
};

struct ExportedFile {
    std::string name;
    std::int64_t bytes = 0;
    std::int64_t rows = 0;
    std::string digest;
};

struct ExportOutcome {
    std::vector<ExportedFile> files;
    Path folder;  ///< where they are: the one asked for, or one inside it
    std::int64_t contacts = 0;
    std::int64_t heldBack = 0;
    std::int64_t suppressed = 0;
    std::int64_t withdrawn = 0;  ///< planned, but may no longer be mailed: taken out at the last moment
    std::vector<data::Notice> warnings;
    std::vector<data::Notice> guide;  ///< what to do in the mail service, step by step
    std::optional<Day> remindOn;
};

std::vector<std::string> exportDestinations();

/// Writes the files of one destination into a folder, all or none. Refused while the campaign is not
/// approved, and while the list of unsubscribes is older than 48 hours after an earlier export.
Result<ExportOutcome> exportCampaign(Session& session, const ExportOptions& options, Job& job);

}  // namespace tactful::steps

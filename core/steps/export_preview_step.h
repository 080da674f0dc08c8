#pragma once

#include "core/base/day.h"
#include "core/data/ids.h"
#include "core/data/notice.h"
#include "core/steps/session.h"

#include <optional>
#include <string>
#include <vector>

/// \file
/// Which files would an export write, and which of those written earlier should be deleted by now?

namespace tactful::steps {

struct DestinationName {
    std::string name;   ///< what ExportOptions takes, e.g. "mailchimp"
    std::string title;  ///< as shown, e.g. "Mailchimp"
};
std::vector<DestinationName> destinationNames();

/// What a file is for.
enum class FilePurpose { Contacts, Suppression, HeldBack, HtmlTemplate, TextTemplate, UploadGuide, Manifest };

struct FilePreview {
    FilePurpose purpose = FilePurpose::Contacts;
    std::string name;
    std::int64_t rows = 0;   ///< of people; 0 for files that are not lists
    std::int64_t bytes = 0;  ///< about; of the contacts worked out from a sample
};

struct ExportPreview {
    std::vector<FilePreview> files;   ///< in the order in which they are written
    std::vector<data::Notice> guide;  ///< what to do in the mail service, step by step
    std::string folderName;           ///< proposal for the folder: "2026-10-06"
    std::int64_t contacts = 0;
    std::int64_t heldBack = 0;
    std::int64_t suppressed = 0;
    std::int64_t withdrawn = 0;  ///< planned, but may no longer be mailed
    std::string notYet;          ///< why exporting would be refused now; empty: it would not be
};

/// Writes nothing. NotFound if there is no such campaign or destination.
Result<ExportPreview> exportPreview(Session& session, data::CampaignId campaign,
                                    const std::string& destination, std::optional<Instant> at, Job& job);

/// Files with names and addresses that lie outside the book and were to be deleted by a day.
struct FileReminder {
    std::int64_t exportId = 0;
    data::CampaignId campaign = 0;
    std::string campaignName;
    std::string destination;
    Instant exportedAt;
    Day dueOn;
    std::string folder;  ///< UTF-8, as it was at the export
    std::int64_t files = 0;
};

/// Those that are due on `today` or before, oldest first; nothing: the shop's today
/// (demo shop: its own day).
Result<std::vector<FileReminder>> dueReminders(Session& session, std::optional<Day> today);

/// The owner has deleted the files, or will not be reminded again.
Status settleReminder(Session& session, std::int64_t exportId, const std::string& by);

}  // namespace tactful::steps

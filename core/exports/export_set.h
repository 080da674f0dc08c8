#pragma once

#include "core/base/day.h"
#include "core/base/job.h"
#include "core/data/ids.h"
#include "core/exports/contact_rows.h"
#include "core/exports/csv_writer.h"

#include <memory>
#include <string>
#include <vector>

/// \file
/// The files of one export, all or none.
///
///     contacts-<destination>.csv  one row for each person, that person's words in columns
///     suppression.csv             addresses that must never be written to (always there)
///     held-back.csv               customer ids that get nothing, to measure by (always there; no addresses)
///     template.html template.txt  with the service's tags
///     upload-guide.txt            what to do in the mail service
///     manifest.json               who, when, how many, size and BLAKE2b-256 of every file; written last
///
/// Everything is first written into a hidden folder inside the chosen one, read back and compared, then
/// renamed into place, the manifest last: a folder with a manifest is complete. A folder that holds an export
/// already is never written over: another campaign's is Refused, the same campaign's gets a folder of its own
/// inside it, named after the destination ("klaviyo", "klaviyo-2").

namespace tactful::exports {

struct ExportHeading {
    std::string appVersion;
    data::CampaignId campaign = 0;
    std::string campaignName;
    std::string code;  ///< the campaign's mark in its name and rows, such as "T-12"
    Instant createdAt;
    std::string logbookHead;          ///< digest of the logbook's last entry; empty where there is none
    std::int64_t logbookEntries = 0;  ///< how many entries there were
};

struct ExportReceipt {
    Path folder;                     ///< where the files are; see above
    std::vector<WrittenFile> files;  ///< manifest.json last
    std::int64_t contacts = 0;
    std::int64_t suppressed = 0;
    std::int64_t heldBack = 0;
    std::vector<data::Notice> warnings;
    std::vector<data::Notice> guide;
};

/// Destroyed before finish() has succeeded, it removes whatever it has written.
class ExportSet {
public:
    /// Refused as above; Io if the folder cannot be made or written to.
    static Result<ExportSet> begin(const Path& folder, const Destination& destination, ExportHeading heading);
    ExportSet(ExportSet&&) noexcept;
    ExportSet& operator=(ExportSet&&) noexcept;
    ~ExportSet();

    /// All suppressed addresses come before the first contact. The same address twice is written once.
    Status addSuppressed(std::string_view email);
    /// Refused if the address is among the suppressed. An address seen before is left out and told as a
    /// warning, and so is one that a spreadsheet would take for a formula.
    Status addContact(const ExportPerson& person);
    Status addHeldBack(const std::string& publicCustomerId);
    /// BadInput if a template holds another service's tags or no link to unsubscribe.
    Status setTemplates(std::string_view html, std::string_view text);

    /// Reads everything back, compares, renames. BadInput without templates; Io, naming the file, if what was
    /// read is not what was written; Cancelled. After it the set can only be destroyed.
    Result<ExportReceipt> finish(Job& job);

private:
    struct State;
    explicit ExportSet(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

}  // namespace tactful::exports

#pragma once

#include "core/base/digest.h"
#include "core/data/campaign.h"
#include "core/data/planned.h"
#include "core/store/book.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Campaigns: what was planned for whom, approved by whom, written where.

namespace tactful::store {

/// A campaign with its two documents as text; their form is the business of whoever writes them.
struct CampaignRecord {
    data::Campaign campaign;  ///< of its brief, only `goal` is kept outside briefJson
    std::string briefJson;
    std::string totalsJson;
    std::optional<Digest> approvedDigest;
};

/// Keeps a new campaign with its decisions; its id is given by the book.
Result<data::CampaignId> addCampaign(Book& book, const CampaignRecord& record,
                                     std::span<const data::PlannedMessage> planned,
                                     std::span<const data::LeftOut> leftOut);

/// Puts another plan in the place of one that was never exported; its approval is withdrawn, its name stays.
/// Refused if it was exported.
Status replaceCampaign(Book& book, data::CampaignId id, const CampaignRecord& record,
                       std::span<const data::PlannedMessage> planned, std::span<const data::LeftOut> leftOut);

Status renameCampaign(Book& book, data::CampaignId id, std::string_view name);

/// Takes it out with all its decisions. Refused if it was exported.
Status deleteCampaign(Book& book, data::CampaignId id);

/// NotFound if there is none.
Result<CampaignRecord> campaign(Book& book, data::CampaignId id);
/// Oldest first.
Result<std::vector<CampaignRecord>> campaigns(Book& book);

/// By ascending customer. Somebody whose records were merged since (merged_people.h) hears what their first
/// record was to hear, once; what was planned for the others is passed over.
Result<std::vector<data::PlannedMessage>> plannedMessages(Book& book, data::CampaignId id);
/// The same of one person; of an exported campaign what any record of theirs heard.
Result<data::PlannedMessage> plannedMessage(Book& book, data::CampaignId id, data::CustomerId customer);
Result<std::vector<data::LeftOut>> leftOut(Book& book, data::CampaignId id);

/// Refused unless it is planned and not exported.
Status approveCampaign(Book& book, data::CampaignId id, const std::string& by, Instant at,
                       const Digest& whatWasSeen);

struct ExportedFile {
    std::string name;
    Digest digest{};
};
struct CampaignExport {
    std::string destination;
    Instant at;
    std::vector<ExportedFile> files;
};
/// Refused unless it is approved. May be exported more than once.
Status addExport(Book& book, data::CampaignId id, const CampaignExport& written);
Result<std::vector<CampaignExport>> exportsOf(Book& book, data::CampaignId id);

/// A message that left the house (its campaign was exported), for judging who has heard enough.
struct SentMessage {
    data::CustomerId customer = 0;
    Day day;
    data::Goal goal = data::Goal::Newsletter;
};
/// By customer, then day. Those who were held back heard nothing and are not in it.
Result<std::vector<SentMessage>> sentMessages(Book& book);

}  // namespace tactful::store

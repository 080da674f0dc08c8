#include "core/steps/campaign_list_step.h"

#include "core/base/digest.h"
#include "core/exports/destinations.h"
#include "core/steps/brief_json.h"
#include "core/steps/session_parts.h"
#include "core/store/campaigns.h"
#include "core/store/export_reminders.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace tactful::steps {
namespace {

constexpr Day endOfTime{std::numeric_limits<std::int32_t>::max()};

/// Totals are written by the plan; what an older program did not write is 0.
void addTotals(CampaignRow& row, const std::string& text)
{
    const auto totals = nlohmann::json::parse(text, nullptr, false);
    if (!totals.is_object()) return;
    row.messages = totals.value("planned", std::int64_t{0});
    row.heldBack = totals.value("held_back", std::int64_t{0});
    const auto extra = totals.find("extra_sales_minor");
    if (extra == totals.end() || !extra->is_object()) return;
    row.extraSalesMinor = {extra->value("value", 0.0), extra->value("low", 0.0), extra->value("high", 0.0)};
}

std::string titleOf(const std::string& destination)
{
    const auto known = exports::destinationNamed(destination);
    return known ? std::string((*known)->title) : destination;
}

WrittenExport writtenOf(const store::CampaignExport& record)
{
    WrittenExport written;
    written.destination = titleOf(record.destination);
    written.at = record.at;
    for (const store::ExportedFile& file : record.files)
        written.files.push_back({file.name, hex(file.digest)});
    return written;
}

/// A reminder belongs to the export of its campaign at the same instant to the same destination.
Status addExports(store::Book& book, const std::vector<store::ExportReminder>& reminders, CampaignRow& row)
{
    const auto records = store::exportsOf(book, row.campaign.id);
    if (!records) return records.error();
    for (const store::CampaignExport& record : *records) {
        WrittenExport written = writtenOf(record);
        for (const store::ExportReminder& reminder : reminders) {
            if (reminder.campaign != row.campaign.id || reminder.exportedAt != record.at ||
                reminder.destination != record.destination)
                continue;
            written.folder = reminder.folder;
            written.reminder = reminder.exportId;
            written.deleteBy = reminder.remindOn;
        }
        row.lastChange = std::max(row.lastChange, record.at);
        row.exports.push_back(std::move(written));
    }
    return {};
}

}  // namespace

Result<std::vector<CampaignRow>> campaignList(Session& session)
{
    store::Book& book = session.parts().book;
    auto records = store::campaigns(book);
    if (!records) return records.error();
    const auto reminders = store::exportReminders(book, endOfTime);
    if (!reminders) return reminders.error();
    std::vector<CampaignRow> rows;
    for (auto record = records->rbegin(); record != records->rend(); ++record) {
        auto brief = parseBrief(record->briefJson);
        if (!brief) return brief.error();
        CampaignRow row;
        row.campaign = std::move(record->campaign);
        row.campaign.brief = std::move(*brief);
        row.lastChange = std::max(row.campaign.plannedAt, row.campaign.approvedAt.value_or(Instant{}));
        addTotals(row, record->totalsJson);
        if (auto ok = addExports(book, *reminders, row); !ok) return ok.error();
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace tactful::steps

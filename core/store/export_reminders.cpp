#include "core/store/export_reminders.h"

namespace tactful::store {

Status remindOfNewestExport(Book& book, data::CampaignId campaign, Day remindOn, const std::string& folder)
{
    Statement update(book.database(), "UPDATE export SET remind_on = ?2, folder = ?3 "
                                      "WHERE id = (SELECT max(id) FROM export WHERE campaign = ?1)");
    return update.run(campaign, remindOn.number, folder);
}

Result<std::vector<ExportReminder>> exportReminders(Book& book, Day upTo)
{
    std::vector<ExportReminder> all;
    Statement query(book.database(),
                    "SELECT e.id, e.campaign, c.name, e.destination, e.exported_at, e.remind_on, e.folder, "
                    "(SELECT count(*) FROM export_file f WHERE f.export = e.id) "
                    "FROM export e JOIN campaign c ON c.id = e.campaign "
                    "WHERE e.remind_on <= ?1 ORDER BY e.remind_on, e.id");
    const auto ok = query.bind(upTo.number).forEach([&](Statement& row) {
        all.push_back({row.integer(0),
                       row.integer(1),
                       row.string(2),
                       row.string(3),
                       {row.integer(4)},
                       {static_cast<std::int32_t>(row.integer(5))},
                       row.string(6),
                       row.integer(7)});
    });
    if (!ok) return ok.error();
    return all;
}

Status settleExportReminder(Book& book, std::int64_t exportId)
{
    Statement update(
        book.database(),
        "UPDATE export SET remind_on = NULL, folder = '' WHERE id = ?1 AND remind_on IS NOT NULL");
    if (auto ok = update.run(exportId); !ok) return ok;
    if (book.database().changedRows() == 0)
        return Error{ErrorCode::NotFound, "There is no reminder for this export."};
    return {};
}

}  // namespace tactful::store

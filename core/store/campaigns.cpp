#include "core/store/campaigns.h"

#include "core/store/merged_people.h"
#include "core/store/planned_detail.h"
#include "core/store/planned_row.h"

namespace tactful::store {
namespace {

constexpr const char* campaignColumns =
    "SELECT id, name, state, goal, brief, totals, as_of, send_from, send_to, planned_at, "
    "approved_by, approved_at, approved_digest FROM campaign ";
/// The columns of messageAt().
std::string messagesWhere(std::string_view condition)
{
    return "SELECT customer, " + std::string(messageColumns) + " FROM planned_message WHERE " +
           std::string(condition);
}

Day dayAt(const Statement& row, int column)
{
    return {static_cast<std::int32_t>(row.integer(column))};
}

Error noSuch(data::CampaignId id)
{
    return {ErrorCode::NotFound, "There is no campaign " + std::to_string(id) + " in the book."};
}

CampaignRecord recordOf(const Statement& row)
{
    CampaignRecord record;
    data::Campaign& campaign = record.campaign;
    campaign.id = row.integer(0);
    campaign.name = row.string(1);
    campaign.state = static_cast<data::CampaignState>(row.integer(2));
    campaign.brief.goal = data::goalNamed(row.text(3)).value_or(data::Goal::Newsletter);
    record.briefJson = row.string(4);
    record.totalsJson = row.string(5);
    campaign.asOf = dayAt(row, 6);
    campaign.sendFrom = dayAt(row, 7);
    campaign.sendTo = dayAt(row, 8);
    campaign.plannedAt = {row.integer(9)};
    campaign.approvedBy = row.string(10);
    if (const auto at = row.optionalInteger(11)) campaign.approvedAt = Instant{*at};
    if (!row.isNull(12)) record.approvedDigest = row.bytes<32>(12);
    return record;
}

Status insertMessages(Database& database, data::CampaignId id, std::span<const data::PlannedMessage> planned)
{
    Statement insert(
        database,
        "INSERT INTO planned_message (campaign, customer, arm, perceived, reveal, score, "
        "score_unsoftened, softened, basis, basis_reason, why_line, send_day, send_hour, extra_minor, "
        "unsubscribe_risk, detail, softened_to_learn) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)");
    for (const data::PlannedMessage& message : planned)
        if (auto ok = insert.run(id, message.customer, static_cast<int>(message.arm), message.perceived,
                                 message.reveal, message.score, message.scoreUnsoftened, message.softened,
                                 message.basis, message.basisReason, message.whyLine, message.sendDay.number,
                                 message.sendHour, message.expectedExtraMinor, message.unsubscribeRisk,
                                 detailJson(message), message.softenedToLearn);
            !ok)
            return ok;
    return {};
}

Status insertLeftOut(Database& database, data::CampaignId id, std::span<const data::LeftOut> leftOut)
{
    Statement out(database,
                  "INSERT INTO left_out (campaign, customer, reason, rule) VALUES (?1, ?2, ?3, ?4)");
    for (const data::LeftOut& one : leftOut)
        if (auto ok = out.run(id, one.customer, data::nameOf(one.reason), one.rule); !ok) return ok;
    return {};
}

/// NotFound, or Refused where it was exported.
Status checkStillHere(Book& book, data::CampaignId id, const char* whatNow)
{
    const auto record = campaign(book, id);
    if (!record) return record.error();
    if (record->campaign.state != data::CampaignState::Exported) return {};
    return Error{ErrorCode::Refused,
                 std::string("This campaign was exported already, so the book keeps it as it was. ") +
                     whatNow};
}

}  // namespace

Result<data::CampaignId> addCampaign(Book& book, const CampaignRecord& record,
                                     std::span<const data::PlannedMessage> planned,
                                     std::span<const data::LeftOut> leftOut)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    const data::Campaign& campaign = record.campaign;
    Statement insert(book.database(),
                     "INSERT INTO campaign (name, state, goal, brief, totals, as_of, send_from, send_to, "
                     "planned_at) VALUES (?1, 0, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    if (auto ok = insert.run(campaign.name, data::nameOf(campaign.brief.goal), record.briefJson,
                             record.totalsJson, campaign.asOf.number, campaign.sendFrom.number,
                             campaign.sendTo.number, campaign.plannedAt.seconds);
        !ok)
        return ok.error();
    const data::CampaignId id = book.database().lastRowId();
    if (auto ok = insertMessages(book.database(), id, planned); !ok) return ok.error();
    if (auto ok = insertLeftOut(book.database(), id, leftOut); !ok) return ok.error();
    if (auto ok = transaction->commit(); !ok) return ok.error();
    return id;
}

Status replaceCampaign(Book& book, data::CampaignId id, const CampaignRecord& record,
                       std::span<const data::PlannedMessage> planned, std::span<const data::LeftOut> leftOut)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    if (auto ok = checkStillHere(book, id, "Plan a new one."); !ok) return ok;
    for (const char* decisions :
         {"DELETE FROM planned_message WHERE campaign = ?1", "DELETE FROM left_out WHERE campaign = ?1"}) {
        Statement clear(book.database(), decisions);
        if (auto ok = clear.run(id); !ok) return ok;
    }
    const data::Campaign& campaign = record.campaign;
    Statement update(book.database(),
                     "UPDATE campaign SET state = 0, goal = ?2, brief = ?3, totals = ?4, as_of = ?5, "
                     "send_from = ?6, send_to = ?7, planned_at = ?8, approved_by = '', approved_at = NULL, "
                     "approved_digest = NULL WHERE id = ?1");
    if (auto ok = update.run(id, data::nameOf(campaign.brief.goal), record.briefJson, record.totalsJson,
                             campaign.asOf.number, campaign.sendFrom.number, campaign.sendTo.number,
                             campaign.plannedAt.seconds);
        !ok)
        return ok;
    if (auto ok = insertMessages(book.database(), id, planned); !ok) return ok;
    if (auto ok = insertLeftOut(book.database(), id, leftOut); !ok) return ok;
    return transaction->commit();
}

Status renameCampaign(Book& book, data::CampaignId id, std::string_view name)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    if (const auto record = campaign(book, id); !record) return record.error();
    Statement update(book.database(), "UPDATE campaign SET name = ?2 WHERE id = ?1");
    if (auto ok = update.run(id, name); !ok) return ok;
    return transaction->commit();
}

Status deleteCampaign(Book& book, data::CampaignId id)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    if (auto ok = checkStillHere(book, id, "It can't be deleted."); !ok) return ok;
    Statement remove(book.database(), "DELETE FROM campaign WHERE id = ?1");  // its decisions go with it
    if (auto ok = remove.run(id); !ok) return ok;
    return transaction->commit();
}

Result<CampaignRecord> campaign(Book& book, data::CampaignId id)
{
    Statement query(book.database(), std::string(campaignColumns) + "WHERE id = ?1");
    const auto row = query.bind(id).step();
    if (!row) return row.error();
    if (!*row) return noSuch(id);
    return recordOf(query);
}

Result<std::vector<CampaignRecord>> campaigns(Book& book)
{
    std::vector<CampaignRecord> all;
    Statement query(book.database(), std::string(campaignColumns) + "ORDER BY id");
    if (auto ok = query.forEach([&](Statement& row) { all.push_back(recordOf(row)); }); !ok)
        return ok.error();
    return all;
}

Result<std::vector<data::PlannedMessage>> plannedMessages(Book& book, data::CampaignId id)
{
    std::vector<data::PlannedMessage> all;
    Statement query(book.database(), messagesWhere(std::string("campaign = ?1 AND ") + firstRecordsOnly +
                                                   " ORDER BY customer"));
    query.bind(id);
    for (;;) {
        const auto row = query.step();
        if (!row) return row.error();
        if (!*row) return all;
        auto message = messageAt(query);
        if (!message) return message.error();
        all.push_back(std::move(*message));
    }
}

Result<data::PlannedMessage> plannedMessage(Book& book, data::CampaignId id, data::CustomerId customer)
{
    Statement query(
        book.database(),
        messagesWhere("campaign = ?1 AND (customer = ?2 OR customer IN (SELECT record FROM merged_record "
                      "WHERE person = ?2 AND (SELECT state FROM campaign WHERE id = ?1) = 2)) "
                      "ORDER BY customer LIMIT 1"));
    const auto row = query.bind(id, customer).step();
    if (!row) return row.error();
    if (!*row)
        return Error{ErrorCode::NotFound,
                     "Campaign " + std::to_string(id) + " has no message for this customer."};
    return messageAt(query);
}

Result<std::vector<data::LeftOut>> leftOut(Book& book, data::CampaignId id)
{
    std::vector<data::LeftOut> all;
    Statement query(book.database(),
                    std::string("SELECT customer, reason, rule FROM left_out WHERE campaign = ?1 AND ") +
                        firstRecordsOnly + " ORDER BY customer");
    const auto ok = query.bind(id).forEach([&](Statement& row) {
        const auto reason = data::leftOutReasonNamed(row.text(1)).value_or(data::LeftOutReason::NothingFits);
        all.push_back({row.integer(0), reason, row.string(2)});
    });
    if (!ok) return ok.error();
    return all;
}

Status approveCampaign(Book& book, data::CampaignId id, const std::string& by, Instant at,
                       const Digest& whatWasSeen)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    const auto record = campaign(book, id);
    if (!record) return record.error();
    if (record->campaign.state == data::CampaignState::Exported)
        return Error{ErrorCode::Refused, "This campaign was exported already. Plan a new one."};
    Statement update(
        book.database(),
        "UPDATE campaign SET state = 1, approved_by = ?2, approved_at = ?3, approved_digest = ?4 "
        "WHERE id = ?1");
    if (auto ok = update.run(id, by, at.seconds, whatWasSeen); !ok) return ok;
    return transaction->commit();
}

Status addExport(Book& book, data::CampaignId id, const CampaignExport& written)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    const auto record = campaign(book, id);
    if (!record) return record.error();
    if (record->campaign.state == data::CampaignState::Planned)
        return Error{ErrorCode::Refused, "This campaign is not approved yet. Review it first."};
    Statement insert(book.database(),
                     "INSERT INTO export (campaign, destination, exported_at) VALUES (?1, ?2, ?3)");
    if (auto ok = insert.run(id, written.destination, written.at.seconds); !ok) return ok;
    const std::int64_t number = book.database().lastRowId();
    Statement file(book.database(), "INSERT INTO export_file (export, name, digest) VALUES (?1, ?2, ?3)");
    for (const ExportedFile& one : written.files)
        if (auto ok = file.run(number, one.name, one.digest); !ok) return ok;
    Statement update(book.database(), "UPDATE campaign SET state = 2 WHERE id = ?1");
    if (auto ok = update.run(id); !ok) return ok;
    return transaction->commit();
}

Result<std::vector<CampaignExport>> exportsOf(Book& book, data::CampaignId id)
{
    std::vector<CampaignExport> all;
    std::int64_t last = 0;
    Statement query(book.database(),
                    "SELECT e.id, e.destination, e.exported_at, f.name, f.digest FROM export e "
                    "LEFT JOIN export_file f ON f.export = e.id WHERE e.campaign = ?1 ORDER BY e.id, f.name");
    const auto ok = query.bind(id).forEach([&](Statement& row) {
        if (all.empty() || row.integer(0) != last) all.push_back({row.string(1), {row.integer(2)}, {}});
        last = row.integer(0);
        if (row.isNull(3)) return;
        all.back().files.push_back({row.string(3), row.bytes<32>(4)});
    });
    if (!ok) return ok.error();
    return all;
}

Result<std::vector<SentMessage>> sentMessages(Book& book)
{
    std::vector<SentMessage> all;
    Statement query(book.database(), "SELECT ifnull(r.person, m.customer) AS person, m.send_day, c.goal "
                                     "FROM planned_message m JOIN campaign c ON c.id = m.campaign "
                                     "LEFT JOIN merged_record r ON r.record = m.customer "
                                     "WHERE c.state = 2 AND m.arm <> 1 ORDER BY person, m.send_day, c.id");
    const auto ok = query.forEach([&](Statement& row) {
        all.push_back(
            {row.integer(0), dayAt(row, 1), data::goalNamed(row.text(2)).value_or(data::Goal::Newsletter)});
    });
    if (!ok) return ok.error();
    return all;
}

}  // namespace tactful::store

#include "core/store/message_decisions.h"

#include "core/data/campaign.h"
#include "core/store/planned_detail.h"
#include "core/store/planned_row.h"

namespace tactful::store {
namespace {

MessageDecisionRecord recordOf(const Statement& row)
{
    return {row.integer(0), row.string(1), row.string(2), {row.integer(3)}};
}

Error noMessage(data::CampaignId campaign)
{
    return {ErrorCode::NotFound,
            "Campaign " + std::to_string(campaign) + " has no message for this customer."};
}

}  // namespace

Result<std::vector<MessageDecisionRecord>> messageDecisions(Book& book, data::CampaignId campaign)
{
    std::vector<MessageDecisionRecord> all;
    Statement query(book.database(),
                    "SELECT customer, decision, decided_by, decided_at FROM message_decision "
                    "WHERE campaign = ?1 ORDER BY customer");
    const auto ok = query.bind(campaign).forEach([&](Statement& row) { all.push_back(recordOf(row)); });
    if (!ok) return ok.error();
    return all;
}

Result<std::optional<MessageDecisionRecord>> messageDecision(Book& book, data::CampaignId campaign,
                                                             data::CustomerId customer)
{
    Statement query(book.database(),
                    "SELECT customer, decision, decided_by, decided_at FROM message_decision "
                    "WHERE campaign = ?1 AND customer = ?2");
    const auto row = query.bind(campaign, customer).step();
    if (!row) return row.error();
    if (!*row) return std::optional<MessageDecisionRecord>();
    return std::optional<MessageDecisionRecord>(recordOf(query));
}

Result<std::vector<data::PlannedMessage>> decidedMessages(Book& book, data::CampaignId campaign)
{
    std::vector<data::PlannedMessage> all;
    Statement query(book.database(), "SELECT customer, " + std::string(messageColumns) +
                                         " FROM message_decision WHERE campaign = ?1 ORDER BY customer");
    query.bind(campaign);
    for (;;) {
        const auto row = query.step();
        if (!row) return row.error();
        if (!*row) return all;
        auto message = messageAt(query);
        if (!message) return message.error();
        all.push_back(std::move(*message));
    }
}

Status addDecision(Book& book, data::CampaignId campaign, const MessageDecisionRecord& record)
{
    const auto before = messageDecision(book, campaign, record.customer);
    if (!before) return before.error();
    if (*before)
        return Error{ErrorCode::Refused, "Something was decided about this message. Take that back first."};
    const std::string columns(messageColumns);
    Statement insert(book.database(),
                     "INSERT INTO message_decision (campaign, customer, decision, decided_by, decided_at, " +
                         columns + ") SELECT campaign, customer, ?3, ?4, ?5, " + columns +
                         " FROM planned_message WHERE campaign = ?1 AND customer = ?2");
    if (auto ok = insert.run(campaign, record.customer, record.decision, record.by, record.at.seconds); !ok)
        return ok;
    if (book.database().changedRows() == 0) return noMessage(campaign);
    return {};
}

Status takeBackDecision(Book& book, data::CampaignId campaign, data::CustomerId customer)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    const std::string columns(messageColumns);
    Statement restore(book.database(), "INSERT OR REPLACE INTO planned_message (campaign, customer, " +
                                           columns + ") SELECT campaign, customer, " + columns +
                                           " FROM message_decision WHERE campaign = ?1 AND customer = ?2");
    if (auto ok = restore.run(campaign, customer); !ok) return ok;
    if (book.database().changedRows() == 0)
        return Error{ErrorCode::NotFound, "Nothing was decided about this message."};
    Statement in(book.database(),
                 "DELETE FROM left_out WHERE campaign = ?1 AND customer = ?2 AND reason = 'by-hand'");
    if (auto ok = in.run(campaign, customer); !ok) return ok;
    Statement forget(book.database(), "DELETE FROM message_decision WHERE campaign = ?1 AND customer = ?2");
    if (auto ok = forget.run(campaign, customer); !ok) return ok;
    return transaction->commit();
}

Status changeMessage(Book& book, data::CampaignId campaign, const data::PlannedMessage& message)
{
    Statement update(
        book.database(),
        "UPDATE planned_message SET perceived = ?3, reveal = ?4, score = ?5, score_unsoftened = ?6, "
        "softened = ?7, detail = ?8 WHERE campaign = ?1 AND customer = ?2");
    if (auto ok = update.run(campaign, message.customer, message.perceived, message.reveal, message.score,
                             message.scoreUnsoftened, message.softened, detailJson(message));
        !ok)
        return ok;
    return book.database().changedRows() == 0 ? Status(noMessage(campaign)) : Status();
}

Status moveToLeftOut(Book& book, data::CampaignId campaign, data::CustomerId customer)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    Statement remove(book.database(), "DELETE FROM planned_message WHERE campaign = ?1 AND customer = ?2");
    if (auto ok = remove.run(campaign, customer); !ok) return ok;
    if (book.database().changedRows() == 0) return noMessage(campaign);
    Statement out(book.database(),
                  "INSERT INTO left_out (campaign, customer, reason, rule) VALUES (?1, ?2, ?3, '')");
    if (auto ok = out.run(campaign, customer, data::nameOf(data::LeftOutReason::ByHand)); !ok) return ok;
    return transaction->commit();
}

Status changeTotals(Book& book, data::CampaignId campaign, const std::string& totalsJson)
{
    Statement update(book.database(), "UPDATE campaign SET totals = ?2 WHERE id = ?1");
    return update.run(campaign, totalsJson);
}

Status reopenCampaign(Book& book, data::CampaignId campaign)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    Statement query(book.database(), "SELECT state FROM campaign WHERE id = ?1");
    const auto row = query.bind(campaign).step();
    if (!row) return row.error();
    if (!*row)
        return Error{ErrorCode::NotFound,
                     "There is no campaign " + std::to_string(campaign) + " in the book."};
    if (static_cast<data::CampaignState>(query.integer(0)) == data::CampaignState::Exported)
        return Error{ErrorCode::Refused, "This campaign was exported already. Plan a new one."};
    query.reset();
    Statement update(book.database(), "UPDATE campaign SET state = 0, approved_by = '', approved_at = NULL, "
                                      "approved_digest = NULL WHERE id = ?1");
    if (auto ok = update.run(campaign); !ok) return ok;
    return transaction->commit();
}

}  // namespace tactful::store

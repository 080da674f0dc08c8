#include "core/store/engagements.h"

#include "core/store/merged_people.h"

namespace tactful::store {

Result<std::int64_t> addEngagements(Book& book, data::CampaignId campaign,
                                    std::span<const Engagement> engagements)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    std::int64_t added = 0;
    Statement insert(book.database(),
                     "INSERT INTO engagement (campaign, customer, kind, at) VALUES (?1, ?2, ?3, ?4) "
                     "ON CONFLICT DO NOTHING");
    for (const Engagement& one : engagements) {
        std::optional<std::int64_t> at;
        if (one.at) at = one.at->seconds;
        if (auto ok = insert.run(campaign, one.customer, one.kind, at); !ok) return ok.error();
        added += book.database().changedRows();
    }
    if (auto ok = transaction->commit(); !ok) return ok.error();
    return added;
}

Result<std::vector<Engagement>> engagementsOf(Book& book, data::CampaignId campaign,
                                              data::CustomerId customer)
{
    std::vector<Engagement> all;
    Statement query(book.database(), "SELECT kind, at FROM engagement WHERE customer IN " +
                                         std::string(recordsOfFirst) +
                                         " AND campaign = ?2 ORDER BY at, kind");
    const auto ok = query.bind(customer, campaign).forEach([&](Statement& row) {
        Engagement one{customer, row.string(0), {}};
        if (const auto at = row.optionalInteger(1)) one.at = Instant{*at};
        all.push_back(std::move(one));
    });
    if (!ok) return ok.error();
    return all;
}

Result<std::vector<Engagement>> engagements(Book& book, data::CampaignId campaign)
{
    std::vector<Engagement> all;
    Statement query(
        book.database(),
        "SELECT customer, kind, at FROM engagement WHERE campaign = ?1 ORDER BY customer, kind, at");
    const auto ok = query.bind(campaign).forEach([&](Statement& row) {
        Engagement one{row.integer(0), row.string(1), {}};
        if (const auto at = row.optionalInteger(2)) one.at = Instant{*at};
        all.push_back(std::move(one));
    });
    if (!ok) return ok.error();
    return all;
}

}  // namespace tactful::store

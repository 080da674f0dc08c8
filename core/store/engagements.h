#pragma once

#include "core/base/day.h"
#include "core/data/ids.h"
#include "core/store/book.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

/// \file
/// What became of messages, as the mail service tells afterwards.

namespace tactful::store {

struct Engagement {
    data::CustomerId customer = 0;
    std::string kind;  ///< a stable word: "delivered", "click", "unsubscribe", "complaint", "bounce"
    std::optional<Instant> at;
};

/// Adds those that the book does not have yet and returns how many they were.
Result<std::int64_t> addEngagements(Book& book, data::CampaignId campaign,
                                    std::span<const Engagement> engagements);
/// What one person did with the messages of one campaign, of any record of theirs.
Result<std::vector<Engagement>> engagementsOf(Book& book, data::CampaignId campaign,
                                              data::CustomerId customer);
/// By customer, then kind, then time.
Result<std::vector<Engagement>> engagements(Book& book, data::CampaignId campaign);

}  // namespace tactful::store

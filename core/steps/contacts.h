#pragma once

#include "core/consent/country_rules.h"
#include "core/data/campaign.h"
#include "core/data/customer.h"
#include "core/data/sale.h"
#include "core/steps/session_parts.h"

#include <optional>
#include <vector>

/// \file
/// Every customer with all that the law asks about them. Seen by the steps alone.

namespace tactful::steps {

struct Contact {
    data::Customer customer;
    consent::ContactFacts facts;
    bool mayProfile = true;   ///< what they bought may choose what they get
    bool confirming = false;  ///< was asked to confirm their address and has said nothing since
};

/// By ascending customer. `sales` gives the dates of purchases; nothing later than its last day is known.
/// \param on  the day up to which something is to be done, such as the last of a campaign: an agreement that
///   ends by then has ended; nothing: today
Result<std::vector<Contact>> contactsOf(SessionParts& parts, const data::SalesHistory& sales,
                                        const consent::RuleBook& rules, std::optional<Day> on = {});

/// The contact of one customer; `on` as above.
Result<Contact> contactOf(SessionParts& parts, data::CustomerId customer, const data::SalesHistory& sales,
                          const consent::RuleBook& rules, std::optional<Day> on = {});

/// What a message of this shop says of itself, apart from whom it goes to.
consent::SendFacts sendFactsOf(const data::ShopSettings& settings, Day sendDay, bool usesProfiling);

/// The same of a campaign, whose messages may go out on any of its days.
consent::SendFacts sendFactsOf(const data::ShopSettings& settings, const data::Campaign& campaign,
                               bool usesProfiling);

/// The same sales with everybody who may not be profiled made nobody: their purchases still count for what is
/// popular, and for nothing that speaks of them.
data::SalesHistory withoutProfiles(data::SalesHistory sales, const std::vector<Contact>& contacts);

}  // namespace tactful::steps

#pragma once

#include "core/data/consent.h"
#include "core/data/customer.h"
#include "core/data/person.h"
#include "core/steps/session.h"

#include <optional>
#include <string>
#include <vector>

/// \file
/// One person: what the book knows, and taking them out of it.

namespace tactful::steps {

struct CustomerProfile {
    data::Customer customer;
    data::PersonalFields person;
    std::int64_t orders = 0;
    std::string spent;  ///< as shown, e.g. "£123.40"
    std::optional<Day> firstOrder;
    std::optional<Day> lastOrder;
    data::Stage stage = data::Stage::NoOrders;
    std::vector<data::ConsentEvent> consents;
    std::optional<data::SuppressionReason> suppression;
    bool mayMail = false;
    std::string mayMailSentence;  ///< the rule and its reason
    bool mayProfile = false;
};

/// \param who  the shop's own id, the book's number, or an e-mail address
Result<CustomerProfile> showCustomer(Session& session, const std::string& who, std::optional<Day> today);

/// What a search for somebody in every file of the book came to, after their erasure.
struct ErasedCustomer {
    std::int64_t values = 0;  ///< looked for, each in many forms
    std::int64_t files = 0;
    std::int64_t bytes = 0;
    std::vector<std::string> foundIn;  ///< names of files that still say one of them; as a rule none
};

/// Deletes the keys and every row of a person; past orders stay as sales of nobody. Only digests of their
/// addresses and ids stay, so that the person is never written to again and comes back with no file or
/// backup.
Result<ErasedCustomer> eraseCustomer(Session& session, const std::string& who);

}  // namespace tactful::steps

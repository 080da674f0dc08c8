#pragma once

#include "core/base/day.h"
#include "core/base/job.h"
#include "core/base/money.h"
#include "core/data/record_link.h"
#include "core/steps/customer_list_step.h"
#include "core/steps/session.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// \file
/// One person, several records: which look like it, saying that they are or are not, and taking that back.
///
/// What is sure (same address, same shop id, one telephone with one name) imports merge by themselves; what
/// only looks like it is proposed here and never merged unasked. A merge moves nothing, so it can be undone
/// at any time. Where agreements differ the more protective one counts.

namespace tactful::steps {

/// What two customers have in common. E-mail addresses agree if they are the same but for dots, a "+tag", or
/// a slip in the name of a well-known provider.
struct Agreeing {
    bool name = false;
    bool postcode = false;
    bool phone = false;
    bool email = false;
};

struct PossibleDuplicate {
    data::CustomerId first = 0;  ///< below `second`
    data::CustomerId second = 0;
    Agreeing agrees;
};

/// Likeliest first, without those who were said to be two people and whoever waits for erasure. All names are
/// opened for it, in memory alone: as long as reading the list of customers.
Result<std::vector<PossibleDuplicate>> possibleDuplicates(Session& session, Job& job);

/// One side of a pair. Personal: keep it in memory, never write it to a log.
struct DuplicateCard {
    data::CustomerId customer = 0;
    std::string publicId;
    std::string name;  ///< this and the next seven: empty where not known
    std::string email;
    std::string phone;
    std::string street;
    std::string postcode;
    std::string town;
    std::string country;
    std::optional<Day> since;
    std::optional<Day> lastOrder;
    int orders = 0;
    std::int64_t spentMinor = 0;
    MailState mail = MailState::NoAddress;
    std::vector<std::string> files;  ///< where they come from, oldest first
};
struct DuplicatePair {
    DuplicateCard first;
    DuplicateCard second;
    Agreeing agrees;
    Currency currency;
};
/// NotFound if one of them is no longer in the book.
Result<DuplicatePair> duplicatePair(Session& session, data::CustomerId first, data::CustomerId second,
                                    std::optional<Day> today);

/// They are one person from now on. BadInput if they are already; Refused while one waits for erasure.
Result<data::LinkChange> mergeCustomers(Session& session, data::CustomerId one, data::CustomerId other,
                                        const std::string& by = "owner");
/// They are two people: not proposed again, and no import merges them.
Result<data::LinkChange> keepCustomersApart(Session& session, data::CustomerId one, data::CustomerId other,
                                            const std::string& by = "owner");
/// Every record is a customer of its own again. BadInput if there is only one.
Result<data::LinkChange> splitCustomer(Session& session, data::CustomerId customer,
                                       const std::string& by = "owner");
/// Undoes one of the three.
Status takeBackMerge(Session& session, const data::LinkChange& change, const std::string& by = "owner");

/// By the shop's own id, the book's number or an e-mail address.
Result<data::CustomerId> customerNamed(Session& session, const std::string& who);

}  // namespace tactful::steps

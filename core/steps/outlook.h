#pragma once

#include "core/data/model_run.h"
#include "core/data/person.h"
#include "core/steps/contacts.h"
#include "core/steps/customer_list_step.h"

#include <optional>
#include <span>

/// \file
/// What the list and the profile both say of a person: may they be mailed, what is expected of them, where do
/// they stand? Seen by the steps alone.

namespace tactful::steps {

/// First and last name with one blank between them; empty where neither is known.
std::string fullNameOf(const data::PersonalFields& person);

MailState mailStateOf(const Contact& contact, const consent::Verdict& verdict);

/// What was sold to one customer.
struct OrderSums {
    int orders = 0;
    std::int64_t spentMinor = 0;
    std::optional<Day> first;
    std::optional<Day> last;
};
/// Orders of one customer, by day.
OrderSums sumsOf(std::span<const data::SaleOrder> orders);

/// The last learning's word on the stage where there is one; else what follows from the orders.
data::Stage stageOf(const OrderSums& sums, const data::CustomerScore* score, Day today);

struct Outlook {
    NextOrder next = NextOrder::CannotTell;
    std::optional<Day> from;
    std::optional<Day> to;
    std::optional<data::Estimate> nextYear;
};
/// \param score  null: nothing was learnt of them
/// \param learntOn  the as-of day of the learning; after a later order its window says nothing any more
Outlook outlookOf(const data::CustomerScore* score, Day learntOn, std::optional<Day> lastOrder, Day today);

/// All scores with the day they were made for.
struct LearntScores {
    Day asOf;
    std::vector<data::CustomerScore> scores;  ///< by ascending customer

    const data::CustomerScore* of(data::CustomerId customer) const;
};
Result<LearntScores> learntScores(SessionParts& parts);

}  // namespace tactful::steps

#pragma once

#include "core/base/day.h"
#include "core/base/job.h"
#include "core/base/money.h"
#include "core/data/customer.h"
#include "core/data/planned.h"
#include "core/steps/session.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// \file
/// All customers as the rows of a table, ready to be shown, sorted and searched.

namespace tactful::steps {

/// May this person be e-mailed today, in one word?
enum class MailState {
    Yes,
    Confirming,  ///< asked, not confirmed yet
    NotAsked,    ///< no agreement and no other ground on file
    Unproven,    ///< agreed, but when, how or to which words is not on file
    No,          ///< said no, or unsubscribed
    OffLimits,   ///< complained, bounced, or no longer alive
    Restricted,  ///< paused (GDPR art. 18)
    NoAddress,
};
/// "yes", "confirming", "not-asked", "unproven", "no", "off-limits", "restricted", "no-address".
std::string_view nameOf(MailState state);

/// What is known of when somebody orders next.
enum class NextOrder {
    CannotTell,  ///< nothing was learnt of them, or it is too vague
    Window,      ///< between nextFrom and nextTo
    WasDue,      ///< nextTo has passed without an order
    Unlikely,    ///< probably gone for good
};
/// "cannot-tell", "window", "was-due", "unlikely".
std::string_view nameOf(NextOrder next);

struct CustomerRow {
    data::CustomerId id = 0;
    std::string publicId;
    std::string name;   ///< first and last name; empty: not known
    std::string email;  ///< empty: not known
    std::string town;   ///< empty: not known
    std::string country;
    data::Stage stage = data::Stage::NoOrders;
    std::optional<Day> lastOrder;
    NextOrder next = NextOrder::CannotTell;
    std::optional<Day> nextFrom;  ///< with Window and WasDue
    std::optional<Day> nextTo;
    /// Expected sales of the next 12 months, minor units, range the middle 80%; nothing: not learnt yet.
    std::optional<data::Estimate> nextYear;
    MailState mail = MailState::NoAddress;
    std::int64_t spentMinor = 0;
    int orders = 0;
    std::uint32_t boughtFrom = 0;  ///< their products: bought[boughtFrom .. boughtTo)
    std::uint32_t boughtTo = 0;
};

/// Holds names and addresses: keep it in memory, never write it to a log.
struct CustomerList {
    Day today;
    Currency currency;              ///< of all amounts
    std::vector<CustomerRow> rows;  ///< by ascending id; whoever waits for erasure is not in it
    /// How many of each stage, by data::Stage.
    std::array<std::int64_t, 6> perStage{};

    /// Each product that a customer bought, once, as a place in productNames. Delicate products (tier 2 and
    /// 3) are not among them: nobody is found by those.
    std::vector<std::uint32_t> bought;
    std::vector<std::string> productNames;

    std::span<const std::uint32_t> boughtBy(const CustomerRow& row) const
    {
        return std::span(bought).subspan(row.boughtFrom, row.boughtTo - row.boughtFrom);
    }
};

/// Stage, window and expected sales are those of the last learning where there was one, the stage otherwise
/// follows from the orders. The 12 months are the models' own forecast over 365 days, not a multiple of a
/// shorter one; a book whose last learning did not make it shows none.
///
/// \param today  nothing: the shop's today (demo shop: its own day)
Result<CustomerList> customerList(Session& session, std::optional<Day> today, Job& job);

/// The first `count` rows of the same list, without what they bought, which takes no longer in a large book:
/// to be shown until all of it is there. perStage counts these rows alone.
Result<CustomerList> firstCustomers(Session& session, std::optional<Day> today, std::size_t count, Job& job);

/// Writes customer_id,name,email,town,country,stage,last_order,next_order_from,next_order_to,next_12_months,
/// low,high,e_mail,orders,spent of these rows (places in list.rows), in the order given.
/// With an entry in the logbook, or not at all.
Status writeCustomerList(Session& session, const CustomerList& list, std::span<const std::size_t> rows,
                         const Path& file);

}  // namespace tactful::steps

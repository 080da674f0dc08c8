#include "core/steps/status_step.h"

#include "core/base/text.h"
#include "core/steps/data_health.h"
#include "core/steps/shop_today.h"
#include "core/steps/status_facts.h"
#include "core/store/book_counts.h"
#include "core/store/sales.h"

#include <algorithm>

namespace tactful::steps {
namespace {

std::vector<std::string> warningsOf(const BookStatus& status, const data::ShopSettings& settings,
                                    const data::SalesHistory& sales)
{
    std::vector<std::string> warnings;
    if (settings.legalName.empty() || settings.postalAddress.empty() || settings.replyTo.empty())
        warnings.push_back(
            "The law wants your legal name, postal address and an address for answers in every e-mail. "
            "Set them before you send (tactful-cli settings).");
    if (!settings.noticeNamesProfiling)
        warnings.push_back(
            "Say in your privacy notice that purchases are used to choose what people are shown, then tell "
            "Tactful so (tactful-cli settings --notice-names-profiling).");
    if (sales.orders.size() > 0 &&
        std::all_of(sales.orders.begin(), sales.orders.end(),
                    [](const data::SaleOrder& order) { return order.totalMinor == 0; }))
        warnings.push_back(
            "No sale is in the shop's currency (" + settings.currency.text() +
            "), so nothing can be said about money. Set the right one (tactful-cli settings --currency).");
    if (status.setAside > 0)
        warnings.push_back(groupedNumber(status.setAside) +
                           " rows are set aside. See them with tactful-cli issues.");
    return warnings;
}

void countInto(BookStatus& status, const store::BookCounts& counts)
{
    status.customers = counts.customers;
    status.suppressed = counts.suppressed;
    status.orders = counts.orders;
    status.orderLines = counts.orderLines;
    status.products = counts.products;
    status.setAside = counts.rowsSetAside;
    status.campaigns = counts.campaigns;
    status.firstOrder = counts.firstOrder;
    status.lastOrder = counts.lastOrder;
}

}  // namespace

Result<StatusFacts> statusFacts(SessionParts& parts, Day today, Job& job)
{
    job.begin("Counting", ProgressUnit::Customers, 0);
    const auto counts = store::bookCounts(parts.book);
    if (!counts) return counts.error();
    const auto rules = consent::RuleBook::builtIn();
    if (!rules) return rules.error();
    StatusFacts facts;
    auto orders = store::saleOrders(parts.book, today);
    if (!orders) return orders.error();
    facts.sales.orders = std::move(*orders);
    if (job.cancelled()) return Job::cancelledError();
    auto contacts = contactsOf(parts, facts.sales, *rules, today);
    if (!contacts) return contacts.error();
    facts.contacts = std::move(*contacts);
    const auto rows = store::rowsRead(parts.book);
    if (!rows) return rows.error();

    BookStatus& status = facts.status;
    countInto(status, *counts);
    const consent::SendFacts send = sendFactsOf(parts.settings, today, false);
    std::int64_t buyers = 0;
    for (const Contact& contact : facts.contacts) {
        if (contact.facts.lastPurchase) ++buyers;
        if (!consent::judge(contact.facts, send, *rules).mayBeWritten()) continue;
        ++status.mailable;
        if (contact.facts.email.provable) ++facts.mailableWithProof;
    }
    const HealthFacts health{
        counts->customers,    buyers, status.mailable,    counts->sales,     counts->anonymousOrders,
        counts->rowsSetAside, *rows,  counts->firstOrder, counts->lastOrder, today};
    status.lines = healthLines(health);
    status.health = healthOf(status.lines);
    status.tip = healthTip(health);
    status.warnings = warningsOf(status, parts.settings, facts.sales);
    return facts;
}

Result<BookStatus> bookStatus(Session& session, std::optional<Day> today, Job& job)
{
    SessionParts& parts = session.parts();
    const auto day = shopToday(parts, today);
    if (!day) return day.error();
    auto facts = statusFacts(parts, *day, job);
    if (!facts) return facts.error();
    return std::move(facts->status);
}

Result<std::vector<std::string>> checkBook(Session& session, Job& job)
{
    job.begin("Checking every page", ProgressUnit::Steps, 0);
    return session.parts().book.check();
}

}  // namespace tactful::steps

#include "core/steps/status_step.h"

#include "core/base/text.h"
#include "core/steps/contacts.h"
#include "core/steps/data_health.h"
#include "core/store/batches.h"
#include "core/store/book_counts.h"
#include "core/store/sales.h"

#include <algorithm>
#include <numeric>

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

}  // namespace

Result<BookStatus> bookStatus(Session& session, std::optional<Day> today, Job& job)
{
    SessionParts& parts = session.parts();
    job.begin("Counting", ProgressUnit::Customers, 0);
    const auto counts = store::bookCounts(parts.book);
    if (!counts) return counts.error();
    const Day day = today.value_or(parts.zone.dayOf(now()));
    const auto rules = consent::RuleBook::builtIn();
    if (!rules) return rules.error();
    const auto sales = store::salesHistory(parts.book, day);
    if (!sales) return sales.error();
    const auto contacts = contactsOf(parts, *sales, *rules);
    if (!contacts) return contacts.error();
    const auto batches = store::batches(parts.book);
    if (!batches) return batches.error();

    BookStatus status;
    status.customers = counts->customers;
    status.suppressed = counts->suppressed;
    status.orders = counts->orders;
    status.orderLines = counts->orderLines;
    status.products = counts->products;
    status.setAside = counts->rowsSetAside;
    status.campaigns = counts->campaigns;
    status.firstOrder = counts->firstOrder;
    status.lastOrder = counts->lastOrder;
    const consent::SendFacts send = sendFactsOf(parts.settings, day, false);
    HealthFacts facts;
    for (const Contact& contact : *contacts) {
        if (consent::judge(contact.facts, send, *rules).mayBeWritten()) ++status.mailable;
        if (contact.facts.lastPurchase) ++facts.buyers;
    }
    facts.customers = counts->customers;
    facts.mailable = status.mailable;
    facts.sales = counts->sales;
    facts.anonymousSales = counts->anonymousOrders;
    facts.setAside = counts->rowsSetAside;
    for (const store::Batch& batch : *batches)
        facts.rows += batch.rows.read;
    facts.firstOrder = counts->firstOrder;
    facts.lastOrder = counts->lastOrder;
    facts.today = day;
    status.lines = healthLines(facts);
    const int sum = std::accumulate(status.lines.begin(), status.lines.end(), 0,
                                    [](int total, const HealthLine& line) { return total + line.score; });
    status.health = (sum + 2) / 4;
    status.warnings = warningsOf(status, parts.settings, *sales);
    return status;
}

Result<std::vector<std::string>> checkBook(Session& session, Job& job)
{
    job.begin("Checking every page", ProgressUnit::Steps, 0);
    return session.parts().book.check();
}

}  // namespace tactful::steps

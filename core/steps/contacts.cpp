#include "core/steps/contacts.h"

#include "core/steps/known_people.h"
#include "core/steps/shop_today.h"
#include "core/store/birthdays.h"
#include "core/store/channel_consents.h"
#include "core/store/consent_events.h"
#include "core/store/customers.h"
#include "core/store/suppressions.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace tactful::steps {
namespace {

/// The rows of one customer among rows sorted by customer.
template <class Row>
std::span<const Row> rowsOf(const std::vector<Row>& rows, data::CustomerId customer)
{
    const auto begin =
        std::lower_bound(rows.begin(), rows.end(), customer,
                         [](const Row& row, data::CustomerId id) { return row.customer < id; });
    const auto end = std::upper_bound(begin, rows.end(), customer,
                                      [](data::CustomerId id, const Row& row) { return id < row.customer; });
    return {begin, end};
}

/// What somebody said about e-mails and about personal picks; both may hold other purposes as well.
struct Said {
    std::span<const data::ConsentEvent> email;
    std::span<const data::ConsentEvent> picks;
};

Contact makeContact(data::Customer customer, const Said& said, const store::SuppressedCustomer* suppressed,
                    std::span<const data::SaleOrder> orders, Day on)
{
    Contact contact;
    consent::ContactFacts& facts = contact.facts;
    facts.country = customer.country;
    facts.hasAddress = customer.hasEmail;
    facts.restricted = customer.restricted;
    facts.objectsToProfiling = customer.objectsToProfiling;
    if (suppressed) facts.suppression = suppressed->reason;
    facts.email = consent::consentState(said.email, data::Purpose::EmailMarketing, on);
    facts.picks = consent::consentState(said.picks, data::Purpose::PersonalPicks, on);
    contact.confirming =
        facts.email.status == consent::ConsentStatus::None &&
        std::any_of(said.email.begin(), said.email.end(), [](const data::ConsentEvent& event) {
            return event.purpose == data::Purpose::EmailMarketing &&
                   event.action == data::ConsentAction::Requested;
        });
    facts.addressFromSale = !orders.empty();
    if (!orders.empty()) facts.lastPurchase = orders.back().day;
    facts.lastInteraction = facts.lastPurchase;
    contact.customer = std::move(customer);
    return contact;
}

int yearsBetween(Day born, Day today)
{
    const CivilDate from = civilFromDay(born);
    const CivilDate to = civilFromDay(today);
    const bool hadBirthday = to.month > from.month || (to.month == from.month && to.day >= from.day);
    return to.year - from.year - (hadBirthday ? 0 : 1);
}

Status addAges(SessionParts& parts, Day today, std::vector<Contact>& contacts)
{
    const auto birthdays = store::birthdays(parts.book);
    if (!birthdays) return birthdays.error();
    auto contact = contacts.begin();
    for (const store::Birthday& each : *birthdays) {
        while (contact != contacts.end() && contact->customer.id < each.customer)
            ++contact;
        if (contact != contacts.end() && contact->customer.id == each.customer)
            contact->facts.ageYears = yearsBetween(each.born, today);
    }
    return {};
}

/// What people said, by customer, and whom never to write to.
struct Ledger {
    std::vector<data::ConsentEvent> email;
    std::vector<data::ConsentEvent> picks;
    std::vector<store::SuppressedCustomer> suppressed;
};

Result<Ledger> ledgerOf(SessionParts& parts)
{
    auto email = store::consentEventsFor(parts.book, data::Purpose::EmailMarketing);
    if (!email) return email.error();
    auto picks = store::consentEventsFor(parts.book, data::Purpose::PersonalPicks);
    if (!picks) return picks.error();
    auto suppressed = store::suppressedCustomers(parts.book);
    if (!suppressed) return suppressed.error();
    return Ledger{std::move(*email), std::move(*picks), std::move(*suppressed)};
}

/// The day on which people have their age, and the one by which what they agreed to for a time may be over.
struct Days {
    Day age;
    Day on;
};

Result<std::vector<Contact>> makeContacts(std::vector<data::Customer> customers, const Ledger& ledger,
                                          SessionParts& parts, const data::SalesHistory& sales,
                                          const Days& days)
{
    std::vector<Contact> contacts;
    contacts.reserve(customers.size());
    for (data::Customer& customer : customers) {
        const data::CustomerId id = customer.id;
        const auto off = rowsOf(ledger.suppressed, id);
        contacts.push_back(
            makeContact(std::move(customer), {rowsOf(ledger.email, id), rowsOf(ledger.picks, id)},
                        off.empty() ? nullptr : &off.front(), rowsOf(sales.orders, id), days.on));
    }
    if (auto ok = addAges(parts, days.age, contacts); !ok) return ok.error();
    return contacts;
}

std::vector<Contact> withProfiling(std::vector<Contact> contacts, const consent::RuleBook& rules)
{
    for (Contact& contact : contacts)
        contact.mayProfile = consent::mayProfile(contact.facts, rules).may;
    return contacts;
}

}  // namespace

Result<std::vector<Contact>> contactsOf(SessionParts& parts, const data::SalesHistory& sales,
                                        const consent::RuleBook& rules, std::optional<Day> on)
{
    auto customers = store::customers(parts.book);
    if (!customers) return customers.error();
    const auto ledger = ledgerOf(parts);
    if (!ledger) return ledger.error();
    // Who is a child is asked of today, whatever day a plan is made for.
    const auto today = shopToday(parts, {});
    if (!today) return today.error();
    auto contacts = makeContacts(std::move(*customers), *ledger, parts, sales, {*today, on.value_or(*today)});
    if (!contacts) return contacts;
    return withProfiling(std::move(*contacts), rules);
}

Result<std::vector<Contact>> contactsOn(Day day, SessionParts& parts, const data::SalesHistory& sales,
                                        const consent::RuleBook& rules)
{
    auto customers = store::customers(parts.book);
    if (!customers) return customers.error();
    auto ledger = ledgerOf(parts);
    if (!ledger) return ledger.error();
    const auto isLater = [day, &parts](const data::ConsentEvent& event) {
        return event.at && parts.zone.dayOf(*event.at) > day;
    };
    std::erase_if(ledger->email, isLater);
    std::erase_if(ledger->picks, isLater);
    std::erase_if(*customers, [&](const data::Customer& customer) {
        const bool seen = customer.firstSeen && *customer.firstSeen <= day;
        const auto orders = rowsOf(sales.orders, customer.id);
        const bool bought = !orders.empty() && orders.front().day <= day;
        const auto said = rowsOf(ledger->email, customer.id);
        return !seen && !bought &&
               std::none_of(said.begin(), said.end(),
                            [](const data::ConsentEvent& event) { return event.at.has_value(); });
    });
    auto contacts = makeContacts(std::move(*customers), *ledger, parts, sales, {day, day});
    if (!contacts) return contacts;
    return withProfiling(std::move(*contacts), rules);
}

Result<Contact> contactOf(SessionParts& parts, data::CustomerId customer, const data::SalesHistory& sales,
                          const consent::RuleBook& rules, std::optional<Day> on)
{
    auto row = store::customerById(parts.book, customer);
    if (!row) return row.error();
    const auto events = store::consentEventsOf(parts.book, customer);
    if (!events) return events.error();
    const auto suppressed = store::suppressionOf(parts.book, customer);
    if (!suppressed) return suppressed.error();
    const auto today = shopToday(parts, {});
    if (!today) return today.error();
    Contact contact = makeContact(std::move(*row), {*events, *events}, *suppressed ? &**suppressed : nullptr,
                                  rowsOf(sales.orders, customer), on.value_or(*today));
    const auto born = store::birthdayOf(parts.book, customer);
    if (!born) return born.error();
    if (*born) contact.facts.ageYears = yearsBetween(**born, *today);
    contact.mayProfile = consent::mayProfile(contact.facts, rules).may;
    return contact;
}

consent::SendFacts sendFactsOf(const data::ShopSettings& settings, Day sendDay, bool usesProfiling)
{
    consent::SendFacts send;
    send.sendDay = sendDay;
    send.shop = settings;
    send.usesProfiling = usesProfiling;
    return send;
}

consent::SendFacts sendFactsOf(const data::ShopSettings& settings, const data::Campaign& campaign,
                               bool usesProfiling)
{
    consent::SendFacts send = sendFactsOf(settings, campaign.sendFrom, usesProfiling);
    send.lastDay = campaign.sendTo;
    return send;
}

data::SalesHistory withoutProfiles(data::SalesHistory sales, const std::vector<Contact>& contacts)
{
    std::unordered_set<data::CustomerId> unseen;
    for (const Contact& contact : contacts)
        if (!contact.mayProfile) unseen.insert(contact.customer.id);
    if (unseen.empty()) return sales;
    for (data::SaleOrder& order : sales.orders)
        if (unseen.contains(order.customer)) order.customer = 0;
    for (data::SaleLine& line : sales.lines)
        if (unseen.contains(line.customer)) line.customer = 0;
    std::sort(sales.orders.begin(), sales.orders.end(),
              [](const data::SaleOrder& a, const data::SaleOrder& b) {
                  return std::tie(a.customer, a.day, a.order) < std::tie(b.customer, b.day, b.order);
              });
    std::stable_sort(sales.lines.begin(), sales.lines.end(),
                     [](const data::SaleLine& a, const data::SaleLine& b) {
                         return std::tie(a.customer, a.day, a.order, a.product) <
                                std::tie(b.customer, b.day, b.order, b.product);
                     });
    return sales;
}

}  // namespace tactful::steps

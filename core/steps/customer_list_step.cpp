#include "core/steps/customer_list_step.h"

#include "core/exports/csv_writer.h"
#include "core/exports/lists.h"
#include "core/steps/list_log.h"
#include "core/steps/outlook.h"
#include "core/steps/shop_today.h"
#include "core/store/customers.h"
#include "core/store/erasure_requests.h"
#include "core/store/model_runs.h"
#include "core/store/open_people.h"
#include "core/store/personal_fields.h"
#include "core/store/products.h"
#include "core/store/sales.h"

#include <algorithm>
#include <cmath>
#include <future>
#include <unordered_map>
#include <unordered_set>

namespace tactful::steps {
namespace {

/// What is read on a connection of its own while names are opened.
struct BoughtProducts {
    std::vector<data::Product> catalogue;
    std::vector<store::CustomerProduct> bought;
};

Result<BoughtProducts> readBought(store::Book book, Day today)
{
    auto catalogue = store::products(book);
    if (!catalogue) return catalogue.error();
    auto bought = store::productsBought(book, today);
    if (!bought) return bought.error();
    return BoughtProducts{std::move(*catalogue), std::move(*bought)};
}

Status addNames(SessionParts& parts, CustomerList& list, Job& job)
{
    using enum data::PersonalField;
    static constexpr std::array wanted{Email, FirstName, LastName, City};
    job.begin("Opening names", ProgressUnit::Customers, std::ssize(list.rows));
    auto row = list.rows.begin();
    return store::openPeople(
        parts.book, wanted,
        [&](data::CustomerId customer, data::PersonalFields&& person) {
            while (row != list.rows.end() && row->id < customer)
                ++row;
            if (row == list.rows.end() || row->id != customer) return;
            row->name = fullNameOf(person);
            row->email = std::move(person[Email]);
            row->town = std::move(person[City]);
            job.report(row - list.rows.begin());
        },
        job);
}

void addBought(CustomerList& list, const BoughtProducts& read)
{
    constexpr std::uint32_t hidden = 0xffffffff;
    std::unordered_map<data::ProductId, std::uint32_t> places;
    for (const data::Product& product : read.catalogue) {
        const bool delicate = product.tier >= 2;
        places.emplace(product.id, delicate ? hidden : static_cast<std::uint32_t>(list.productNames.size()));
        if (!delicate) list.productNames.push_back(product.name);
    }
    list.bought.reserve(read.bought.size());
    auto pair = read.bought.begin();
    for (CustomerRow& row : list.rows) {
        row.boughtFrom = static_cast<std::uint32_t>(list.bought.size());
        while (pair != read.bought.end() && pair->customer < row.id)
            ++pair;
        for (; pair != read.bought.end() && pair->customer == row.id; ++pair)
            if (const auto place = places.find(pair->product);
                place != places.end() && place->second != hidden)
                list.bought.push_back(place->second);
        row.boughtTo = static_cast<std::uint32_t>(list.bought.size());
    }
}

/// What stands in the book in plain words. `score` is null where nothing was learnt, on `learntOn`.
struct RowFacts {
    const Contact& contact;
    OrderSums sums;
    const data::CustomerScore* score = nullptr;
    Day learntOn;
};

CustomerRow rowOf(const SessionParts& parts, const RowFacts& facts, Day today, const consent::RuleBook& rules)
{
    const Contact& contact = facts.contact;
    const data::CustomerScore* score = contact.mayProfile ? facts.score : nullptr;
    const Outlook outlook = outlookOf(score, facts.learntOn, facts.sums.last, today);
    CustomerRow row;
    row.id = contact.customer.id;
    row.publicId = contact.customer.publicId();
    row.country = contact.customer.country;
    row.stage = stageOf(facts.sums, score, today);
    row.lastOrder = facts.sums.last;
    row.next = outlook.next;
    row.nextFrom = outlook.from;
    row.nextTo = outlook.to;
    row.nextYear = outlook.nextYear;
    row.mail =
        mailStateOf(contact, consent::judge(contact.facts,
                                            sendFactsOf(parts.settings, today, contact.mayProfile), rules));
    row.spentMinor = facts.sums.spentMinor;
    row.orders = facts.sums.orders;
    return row;
}

Result<std::unordered_set<data::CustomerId>> waitingForErasure(SessionParts& parts)
{
    const auto leaving = store::erasureRequests(parts.book);
    if (!leaving) return leaving.error();
    std::unordered_set<data::CustomerId> hidden;
    for (const store::ErasureRequest& request : *leaving)
        hidden.insert(request.customer);
    return hidden;
}

void append(CustomerList& list, CustomerRow row)
{
    ++list.perStage[static_cast<std::size_t>(row.stage)];
    list.rows.push_back(std::move(row));
}

/// Everybody.
Status addRows(SessionParts& parts, CustomerList& list)
{
    const auto rules = consent::RuleBook::builtIn();
    if (!rules) return rules.error();
    data::SalesHistory sales;
    auto orders = store::saleOrders(parts.book, list.today);
    if (!orders) return orders.error();
    sales.orders = std::move(*orders);
    const auto contacts = contactsOf(parts, sales, *rules, list.today);
    if (!contacts) return contacts.error();
    const auto learnt = learntScores(parts);
    if (!learnt) return learnt.error();
    const auto hidden = waitingForErasure(parts);
    if (!hidden) return hidden.error();

    list.rows.reserve(contacts->size());
    auto score = learnt->scores.begin();
    auto order = sales.orders.begin();
    for (const Contact& contact : *contacts) {
        const data::CustomerId id = contact.customer.id;
        while (order != sales.orders.end() && order->customer < id)
            ++order;
        const auto begin = order;
        while (order != sales.orders.end() && order->customer == id)
            ++order;
        while (score != learnt->scores.end() && score->customer < id)
            ++score;
        if (hidden->contains(id)) continue;
        const bool scored = score != learnt->scores.end() && score->customer == id;
        append(list, rowOf(parts, {contact, sumsOf({begin, order}), scored ? &*score : nullptr, learnt->asOf},
                           list.today, *rules));
    }
    return {};
}

/// One by one, as the profile reads them.
Status addFirstRows(SessionParts& parts, std::size_t count, CustomerList& list, Job& job)
{
    const auto rules = consent::RuleBook::builtIn();
    if (!rules) return rules.error();
    const auto hidden = waitingForErasure(parts);
    if (!hidden) return hidden.error();
    const auto runs = store::modelRuns(parts.book);
    if (!runs) return runs.error();
    const Day learntOn = runs->empty() ? Day{} : runs->front().asOf;
    const auto ids = store::firstCustomers(parts.book, count + hidden->size());
    if (!ids) return ids.error();
    for (const data::CustomerId id : *ids) {
        if (job.cancelled()) return Job::cancelledError();
        if (list.rows.size() == count) break;
        if (hidden->contains(id)) continue;
        const auto sales = store::salesOf(parts.book, id, list.today);
        if (!sales) return sales.error();
        const auto contact = contactOf(parts, id, *sales, *rules, list.today);
        if (!contact) return contact.error();
        const auto score = store::customerScore(parts.book, id);
        if (!score) return score.error();
        const auto person = store::personalFields(parts.book, id);
        if (!person) return person.error();
        CustomerRow row =
            rowOf(parts, {*contact, sumsOf(sales->orders), *score ? &**score : nullptr, learntOn}, list.today,
                  *rules);
        row.name = fullNameOf(*person);
        row.email = (*person)[data::PersonalField::Email];
        row.town = (*person)[data::PersonalField::City];
        append(list, std::move(row));
    }
    return {};
}

std::string dayOrNothing(const std::optional<Day>& day)
{
    return day ? isoDay(*day) : std::string();
}

}  // namespace

Result<CustomerList> customerList(Session& session, std::optional<Day> today, Job& job)
{
    SessionParts& parts = session.parts();
    const auto day = shopToday(parts, today);
    if (!day) return day.error();
    CustomerList list;
    list.today = *day;
    list.currency = parts.settings.currency;
    job.begin("Reading customers", ProgressUnit::Customers, 0);
    auto second = parts.book.reopen();
    if (!second) return second.error();
    auto bought = std::async(std::launch::async, readBought, std::move(*second), list.today);
    if (auto ok = addRows(parts, list); !ok) return ok.error();
    if (auto ok = addNames(parts, list, job); !ok) return ok.error();
    const auto products = bought.get();
    if (!products) return products.error();
    if (job.cancelled()) return Job::cancelledError();
    addBought(list, *products);
    return list;
}

Result<CustomerList> firstCustomers(Session& session, std::optional<Day> today, std::size_t count, Job& job)
{
    SessionParts& parts = session.parts();
    const auto day = shopToday(parts, today);
    if (!day) return day.error();
    CustomerList list;
    list.today = *day;
    list.currency = parts.settings.currency;
    if (auto ok = addFirstRows(parts, count, list, job); !ok) return ok.error();
    return list;
}

Status writeCustomerList(Session& session, const CustomerList& list, std::span<const std::size_t> rows,
                         const Path& file)
{
    static const std::vector<std::string> header{
        "customer_id", "name",       "email",           "town",          "country",
        "stage",       "last_order", "next_order_from", "next_order_to", "next_12_months",
        "low",         "high",       "e_mail",          "orders",        "spent"};
    auto writer = exports::CsvWriter::create(file, header);
    if (!writer) return writer.error();
    const auto amount = [&list](double minor) {
        return plainAmount({static_cast<std::int64_t>(std::llround(minor)), list.currency});
    };
    for (const std::size_t at : rows) {
        const CustomerRow& row = list.rows[at];
        std::vector<std::string> year(3);
        if (row.nextYear)
            year = {amount(row.nextYear->value), amount(row.nextYear->low), amount(row.nextYear->high)};
        const std::vector<std::string> cells{row.publicId,
                                             row.name,
                                             row.email,
                                             row.town,
                                             row.country,
                                             std::string(data::nameOf(row.stage)),
                                             dayOrNothing(row.lastOrder),
                                             dayOrNothing(row.nextFrom),
                                             dayOrNothing(row.nextTo),
                                             year[0],
                                             year[1],
                                             year[2],
                                             std::string(nameOf(row.mail)),
                                             std::to_string(row.orders),
                                             plainAmount({row.spentMinor, list.currency})};
        if (auto ok = writer->row(cells); !ok) return ok;
    }
    return logList(session.parts(), "customers", std::ssize(rows), [&writer]() -> Status {
        const auto bytes = writer->finish();
        return bytes ? Status() : bytes.error();
    });
}

}  // namespace tactful::steps

#include "core/store/import_orders.h"

#include <algorithm>

namespace tactful::store {
namespace {

/// The currency of an order is that of its total, else of its lines.
std::string currencyOf(const data::ImportedOrder& order)
{
    if (order.total && order.total->currency.known()) return order.total->currency.text();
    for (const data::ImportedLine& line : order.lines)
        if (line.total.currency.known()) return line.total.currency.text();
    return order.refunded.currency.text();
}

std::optional<std::int64_t> totalOf(const data::ImportedOrder& order)
{
    if (!order.total) return std::nullopt;
    return order.total->minor;
}

std::optional<std::int64_t> idOrNull(std::int64_t id)
{
    if (id == 0) return std::nullopt;
    return id;
}

}  // namespace

ImportOrders::ImportOrders(ImportRun& run, ImportPeople& people, ImportProducts& products)
    : m_run(&run), m_people(&people), m_products(&products),
      m_find(run.database, "SELECT id, customer, unlinked, sale_digest, buyer_digest, import_batch IS ?3 "
                           "FROM customer_order WHERE platform = ?1 AND number = ?2"),
      m_findLines(
          run.database,
          "SELECT line_digest, position, import_batch IS ?2 FROM order_line WHERE customer_order = ?1"),
      m_insert(run.database,
               "customer_order (id, import_batch, platform, number, status, ordered_at, day, customer, "
               "country, currency, total_minor, refunded_minor, gift, sale_digest, buyer_digest)",
               15),
      m_update(
          run.database,
          "UPDATE customer_order SET status = ?2, ordered_at = ?3, day = ?4, country = ?5, currency = ?6, "
          "total_minor = ?7, refunded_minor = ?8, gift = ?9, sale_digest = ?10 WHERE id = ?1"),
      // Only ever in one direction, so that the rows of an order may come in any sequence, and again. Row by
      // row exports carry the status of an order in each of its rows; the graver one is true of the whole.
      m_merge(run.database, R"(UPDATE customer_order SET
            status = CASE WHEN 'test' IN (status, ?2) THEN 'test' WHEN 'cancelled' IN (status, ?2) THEN 'cancelled'
                          WHEN 'return' IN (status, ?2) THEN 'return' ELSE 'sale' END,
            day = iif(?3 < ordered_at, ?4, day), ordered_at = min(ordered_at, ?3),
            country = iif(country = '', ?5, country), currency = iif(currency = '', ?6, currency),
            total_minor = ifnull(total_minor, ?7), refunded_minor = max(refunded_minor, ?8), gift = max(gift, ?9)
            WHERE id = ?1 AND (
                CASE ?2 WHEN 'test' THEN 3 WHEN 'cancelled' THEN 2 WHEN 'return' THEN 1 ELSE 0 END >
                CASE status WHEN 'test' THEN 3 WHEN 'cancelled' THEN 2 WHEN 'return' THEN 1 ELSE 0 END
                OR ?3 < ordered_at OR (country = '' AND ?5 <> '') OR (currency = '' AND ?6 <> '')
                OR (total_minor IS NULL AND ?7 IS NOT NULL) OR ?8 > refunded_minor OR ?9 > gift))"),
      m_setBuyer(
          run.database,
          "UPDATE customer_order SET customer = ifnull(?2, customer), buyer_digest = ?3 WHERE id = ?1"),
      m_deleteLines(run.database, "DELETE FROM order_line WHERE customer_order = ?1"),
      m_insertLine(run.database,
                   "order_line (customer_order, position, import_batch, kind, product, quantity, currency, "
                   "unit_price_minor, total_minor, line_digest)",
                   10)
{
}

Result<ImportOrders> ImportOrders::load(ImportRun& run, ImportPeople& people, ImportProducts& products)
{
    ImportOrders orders(run, people, products);
    const auto some = run.database.integer("SELECT EXISTS (SELECT 1 FROM customer_order)");
    if (!some) return some.error();
    orders.m_bookHadOrders = *some != 0;
    const auto last = run.database.integer(
        "SELECT ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'customer_order'), 0)");
    if (!last) return last.error();
    orders.m_lastId = *last;
    return orders;
}

Status ImportOrders::take(const data::ImportedOrder& order, const OrderDigests& digests)
{
    const Said said{order, digests};
    const auto known = find(said);
    if (!known) return known.error();
    if (!*known) return add(said);
    if (!order.complete) return extend(**known, said);
    if (m_complete.has((*known)->id)) {
        ++m_run->counts.repeatedOrders;
        return {};
    }
    return replace(**known, said);
}

Result<ImportOrders::Known*> ImportOrders::find(const Said& said)
{
    std::string name = said.order.platform + '\n' + said.digests.number;
    if (const auto found = m_met.find(name); found != m_met.end()) return &found->second;
    Known* none = nullptr;
    if (!m_bookHadOrders && !m_names.mayHave(name)) return none;
    if (auto ok = flush(); !ok) return ok.error();
    const auto row = m_find.bind(said.order.platform, said.digests.number, m_run->batch).step();
    if (!row) return row.error();
    if (!*row) return none;
    Known known;
    known.id = m_find.integer(0);
    known.customer = m_find.integer(1);
    known.unlinked = m_find.flag(2);
    known.saleDigest = m_find.bytes<32>(3);
    known.buyerDigest = m_find.bytes<16>(4);
    known.isNew = m_find.flag(5);
    m_find.reset();
    if (auto ok = loadLines(known); !ok) return ok.error();
    if (!known.isNew && m_known.add(known.id)) ++m_knownCount;
    return keep(std::move(name), std::move(known));
}

Status ImportOrders::loadLines(Known& known)
{
    const bool allMet = m_allMet.has(known.id);
    return m_findLines.bind(known.id, m_run->batch).forEach([&](Statement& row) {
        const std::int64_t digest = row.integer(0);
        const std::int64_t met = allMet || row.flag(2) ? 1 : 0;
        known.nextPosition = std::max(known.nextPosition, row.integer(1) + 1);
        const auto same = std::find_if(known.lines.begin(), known.lines.end(),
                                       [&](const LineCount& line) { return line.digest == digest; });
        if (same == known.lines.end()) {
            known.lines.push_back({digest, 1, met});
        } else {
            ++same->inBook;
            same->met += met;
        }
    });
}

ImportOrders::Known* ImportOrders::keep(std::string name, Known known)
{
    if (m_met.size() >= m_limit) forgetMost();
    return &m_met.emplace(std::move(name), std::move(known)).first->second;
}

/// Some lines of the book were met and others were not: what the book does not say.
bool ImportOrders::isHalfMet(const Known& known)
{
    const auto met = [](const LineCount& line) { return line.met == line.inBook; };
    const auto unmet = [](const LineCount& line) { return line.met == 0; };
    return !std::all_of(known.lines.begin(), known.lines.end(), met) &&
           !std::all_of(known.lines.begin(), known.lines.end(), unmet);
}

/// Lets go of all orders that the book and the marks can bring back.
void ImportOrders::forgetMost()
{
    for (auto met = m_met.begin(); met != m_met.end();) {
        const Known& known = met->second;
        if (isHalfMet(known)) {
            ++met;
            continue;
        }
        if (!known.lines.empty() && known.lines.front().met > 0) m_allMet.add(known.id);
        met = m_met.erase(met);
    }
    m_limit = std::max(orderLimit, 2 * m_met.size());
}

Status ImportOrders::add(const Said& said)
{
    const data::ImportedOrder& order = said.order;
    const auto customer = buyerOf(said);
    if (!customer) return customer.error();
    Known known;
    known.customer = *customer;
    known.isNew = true;
    known.saleDigest = said.digests.sale;
    known.buyerDigest = said.digests.buyer;
    known.id = ++m_lastId;
    known.head = headOf(order);
    const Head& head = *known.head;
    if (auto ok =
            m_insert.add(known.id, m_run->batch, order.platform, said.digests.number,
                         data::nameOf(head.status), head.at.seconds, std::int64_t{head.day.number},
                         idOrNull(known.customer), head.country, head.currency, head.totalMinor,
                         head.refundedMinor, std::int64_t{head.gift}, known.saleDigest, known.buyerDigest);
        !ok)
        return ok;
    ++m_run->counts.ordersNew;
    if (order.complete) m_complete.add(known.id);
    for (std::size_t at = 0; at < order.lines.size(); ++at) {
        if (auto ok = addLine(known, said, at); !ok) return ok;
        ++m_run->counts.orderLinesNew;
    }
    std::string name = order.platform + '\n' + said.digests.number;
    m_names.add(name);
    keep(std::move(name), std::move(known));
    return {};
}

Status ImportOrders::replace(Known& known, const Said& said)
{
    const data::ImportedOrder& order = said.order;
    m_complete.add(known.id);
    if (said.digests.sale != known.saleDigest) {
        countChange(known);
        known.saleDigest = said.digests.sale;
        if (auto ok = flush(); !ok) return ok;
        if (auto ok = m_update.run(known.id, data::nameOf(order.status), order.at.seconds, order.day.number,
                                   order.country, currencyOf(order), totalOf(order), order.refunded.minor,
                                   order.gift, known.saleDigest);
            !ok)
            return ok;
        if (auto ok = m_deleteLines.run(known.id); !ok) return ok;
        const std::int64_t before = m_run->database.changedRows();
        known.lines.clear();
        known.nextPosition = 0;
        for (std::size_t at = 0; at < order.lines.size(); ++at)
            if (auto ok = addLine(known, said, at); !ok) return ok;
        m_run->counts.orderLinesNew +=
            std::max<std::int64_t>(0, static_cast<std::int64_t>(order.lines.size()) - before);
    }
    return takeBuyer(known, said);
}

Status ImportOrders::extend(Known& known, const Said& said)
{
    const data::ImportedOrder& order = said.order;
    for (std::size_t at = 0; at < order.lines.size(); ++at) {
        const std::int64_t digest = said.digests.lines[at];
        auto same = std::find_if(known.lines.begin(), known.lines.end(),
                                 [&](const LineCount& count) { return count.digest == digest; });
        if (same != known.lines.end() && same->met < same->inBook) {
            ++same->met;
            continue;
        }
        countChange(known);
        if (auto ok = addLine(known, said, at); !ok) return ok;
        ++m_run->counts.orderLinesNew;
    }
    if (auto ok = mergeHead(known, order); !ok) return ok;
    return takeBuyer(known, said);
}

Status ImportOrders::mergeHead(Known& known, const data::ImportedOrder& order)
{
    Head head = headOf(order);
    if (known.head == head) return {};
    if (auto ok = flush(); !ok) return ok;
    if (auto ok = m_merge.run(known.id, data::nameOf(head.status), head.at.seconds, head.day.number,
                              head.country, head.currency, head.totalMinor, head.refundedMinor, head.gift);
        !ok)
        return ok;
    known.head = std::move(head);
    if (m_run->database.changedRows() > 0) countChange(known);
    return {};
}

/// Orders before their lines.
Status ImportOrders::flush()
{
    if (auto ok = m_insert.flush(); !ok) return ok;
    return m_insertLine.flush();
}

ImportOrders::Head ImportOrders::headOf(const data::ImportedOrder& order)
{
    return {order.status,         order.at,  order.day, order.country, currencyOf(order), totalOf(order),
            order.refunded.minor, order.gift};
}

/// Who bought is looked at again only if the file says something else of them than before.
Status ImportOrders::takeBuyer(Known& known, const Said& said)
{
    if (known.unlinked || said.digests.buyer == known.buyerDigest) return {};
    known.buyerDigest = said.digests.buyer;
    const auto customer = buyerOf(said);
    if (!customer) return customer.error();
    if (*customer != 0) known.customer = *customer;
    if (auto ok = flush(); !ok) return ok;
    return m_setBuyer.run(known.id, idOrNull(*customer), known.buyerDigest);
}

Status ImportOrders::addLine(Known& known, const Said& said, std::size_t at)
{
    const data::ImportedLine& line = said.order.lines[at];
    std::optional<data::ProductId> product;
    if (line.kind == data::LineKind::Product && !line.sku.empty()) {
        const auto id = m_products->fromLine(line, said.order.day);
        if (!id) return id.error();
        product = *id;
    }
    const std::int64_t digest = said.digests.lines[at];
    const auto same = std::find_if(known.lines.begin(), known.lines.end(),
                                   [&](const LineCount& count) { return count.digest == digest; });
    if (same == known.lines.end())
        known.lines.push_back({digest, 1, 1});
    else {
        ++same->inBook;
        ++same->met;
    }
    return m_insertLine.add(known.id, known.nextPosition++, m_run->batch, data::nameOf(line.kind), product,
                            line.quantity, line.total.currency.text(), line.unitPrice.minor, line.total.minor,
                            digest);
}

/// A test order is the owner's own.
Result<data::CustomerId> ImportOrders::buyerOf(const Said& said)
{
    const data::ImportedOrder& order = said.order;
    if (order.status == data::OrderStatus::Test) return data::CustomerId{0};
    return m_people->take({order.who,
                           said.digests.who,
                           order.person,
                           order.consents,
                           order.country,
                           {},
                           {},
                           order.day,
                           order.at,
                           false});
}

void ImportOrders::countChange(const Known& known)
{
    if (!known.isNew && m_changed.add(known.id)) ++m_run->counts.ordersChanged;
}

}  // namespace tactful::store

#include "core/store/import_orders.h"

#include "core/store/address_index.h"

#include <algorithm>

namespace tactful::store {
namespace {

/// What makes two lines the same line: not the name, which shops correct.
std::int64_t digestOf(const data::ImportedLine& line)
{
    Digester digester;
    digester.addField(data::nameOf(line.kind));
    digester.addField(line.kind == data::LineKind::Product ? line.sku : line.name);
    digester.addNumber(line.quantity);
    digester.addNumber(line.unitPrice.minor);
    digester.addNumber(line.total.minor);
    digester.addField(line.total.currency.text());
    const Digest digest = digester.finish();
    std::uint64_t first = 0;
    for (std::size_t i = 0; i < 8; ++i)
        first = first << 8 | digest[i];
    return static_cast<std::int64_t>(first);
}

Digest saleDigest(const data::ImportedOrder& order)
{
    Digester digester;
    digester.addField(data::nameOf(order.status));
    digester.addNumber(order.at.seconds);
    digester.addNumber(order.day.number);
    digester.addField(order.country);
    digester.addNumber(order.total ? 1 : 0);
    if (order.total) {
        digester.addNumber(order.total->minor);
        digester.addField(order.total->currency.text());
    }
    digester.addNumber(order.refunded.minor);
    digester.addNumber(order.gift ? 1 : 0);
    for (const data::ImportedLine& line : order.lines)
        digester.addNumber(digestOf(line));
    return digester.finish();
}

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
      m_find(run.database, "SELECT id, customer, unlinked, sale_digest, buyer_digest FROM customer_order "
                           "WHERE platform = ?1 AND number = ?2"),
      m_findLines(run.database, "SELECT line_digest, position FROM order_line WHERE customer_order = ?1"),
      m_insert(
          run.database,
          "INSERT INTO customer_order (import_batch, platform, number, status, ordered_at, day, customer, "
          "country, currency, total_minor, refunded_minor, gift, sale_digest, buyer_digest) "
          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)"),
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
                   "INSERT INTO order_line (customer_order, position, import_batch, kind, product, quantity, "
                   "currency, unit_price_minor, total_minor, line_digest) "
                   "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
{
}

Result<ImportOrders> ImportOrders::load(ImportRun& run, ImportPeople& people, ImportProducts& products)
{
    ImportOrders orders(run, people, products);
    const auto some = run.database.integer("SELECT EXISTS (SELECT 1 FROM customer_order)");
    if (!some) return some.error();
    orders.m_bookHadOrders = *some != 0;
    return orders;
}

Status ImportOrders::take(const data::ImportedOrder& order)
{
    const std::string number = numberOf(order);
    const auto known = find(order, number);
    if (!known) return known.error();
    if (!*known) return add(order, number);
    if (!order.complete) return extend(**known, order);
    if ((*known)->complete) {
        ++m_run->counts.repeatedOrders;
        return {};
    }
    return replace(**known, order);
}

std::int64_t ImportOrders::unchanged() const
{
    return std::count_if(m_met.begin(), m_met.end(), [](const auto& met) { return !met.second.counted; });
}

/// An order without a number is known again by what is in it.
std::string ImportOrders::numberOf(const data::ImportedOrder& order) const
{
    if (!order.number.empty()) return publicReference(m_run->keyring, order.number);
    const Digest sale = saleDigest(order);
    const vault::ShortIndex buyer = buyerDigest(order);
    return "unnumbered:" + hex(std::span(sale).first(8)) + hex(std::span(buyer).first(8));
}

Result<ImportOrders::Known*> ImportOrders::find(const data::ImportedOrder& order, const std::string& number)
{
    const std::string name = order.platform + '\n' + number;
    if (const auto found = m_met.find(name); found != m_met.end()) return &found->second;
    Known* none = nullptr;
    if (!m_bookHadOrders) return none;
    const auto row = m_find.bind(order.platform, number).step();
    if (!row) return row.error();
    if (!*row) return none;
    Known known;
    known.id = m_find.integer(0);
    known.customer = m_find.integer(1);
    known.unlinked = m_find.flag(2);
    known.saleDigest = m_find.bytes<32>(3);
    known.buyerDigest = m_find.bytes<16>(4);
    m_find.reset();
    if (auto ok = loadLines(known); !ok) return ok.error();
    return &m_met.emplace(name, std::move(known)).first->second;
}

Status ImportOrders::loadLines(Known& known)
{
    return m_findLines.bind(known.id).forEach([&](Statement& row) {
        const std::int64_t digest = row.integer(0);
        known.nextPosition = std::max(known.nextPosition, row.integer(1) + 1);
        const auto same = std::find_if(known.lines.begin(), known.lines.end(),
                                       [&](const LineCount& line) { return line.digest == digest; });
        if (same == known.lines.end())
            known.lines.push_back({digest, 1, 0});
        else
            ++same->inBook;
    });
}

Status ImportOrders::add(const data::ImportedOrder& order, const std::string& number)
{
    const auto customer = buyerOf(order);
    if (!customer) return customer.error();
    Known known;
    known.customer = *customer;
    known.complete = order.complete;
    known.counted = true;
    known.saleDigest = saleDigest(order);
    known.buyerDigest = buyerDigest(order);
    if (auto ok = m_insert.run(m_run->batch, order.platform, number, data::nameOf(order.status),
                               order.at.seconds, order.day.number, idOrNull(known.customer), order.country,
                               currencyOf(order), totalOf(order), order.refunded.minor, order.gift,
                               known.saleDigest, known.buyerDigest);
        !ok)
        return ok;
    known.id = m_run->database.lastRowId();
    ++m_run->counts.ordersNew;
    for (const data::ImportedLine& line : order.lines) {
        if (auto ok = addLine(known, order, line); !ok) return ok;
        ++m_run->counts.orderLinesNew;
    }
    m_met.emplace(order.platform + '\n' + number, std::move(known));
    return {};
}

Status ImportOrders::replace(Known& known, const data::ImportedOrder& order)
{
    known.complete = true;
    const Digest digest = saleDigest(order);
    if (digest != known.saleDigest) {
        countChange(known);
        known.saleDigest = digest;
        if (auto ok = m_update.run(known.id, data::nameOf(order.status), order.at.seconds, order.day.number,
                                   order.country, currencyOf(order), totalOf(order), order.refunded.minor,
                                   order.gift, digest);
            !ok)
            return ok;
        if (auto ok = m_deleteLines.run(known.id); !ok) return ok;
        const std::int64_t before = m_run->database.changedRows();
        known.lines.clear();
        known.nextPosition = 0;
        for (const data::ImportedLine& line : order.lines)
            if (auto ok = addLine(known, order, line); !ok) return ok;
        m_run->counts.orderLinesNew +=
            std::max<std::int64_t>(0, static_cast<std::int64_t>(order.lines.size()) - before);
    }
    return takeBuyer(known, order);
}

Status ImportOrders::extend(Known& known, const data::ImportedOrder& order)
{
    for (const data::ImportedLine& line : order.lines) {
        const std::int64_t digest = digestOf(line);
        auto same = std::find_if(known.lines.begin(), known.lines.end(),
                                 [&](const LineCount& count) { return count.digest == digest; });
        if (same != known.lines.end() && same->met < same->inBook) {
            ++same->met;
            continue;
        }
        countChange(known);
        if (auto ok = addLine(known, order, line); !ok) return ok;
        ++m_run->counts.orderLinesNew;
    }
    if (auto ok =
            m_merge.run(known.id, data::nameOf(order.status), order.at.seconds, order.day.number,
                        order.country, currencyOf(order), totalOf(order), order.refunded.minor, order.gift);
        !ok)
        return ok;
    if (m_run->database.changedRows() > 0) countChange(known);
    return takeBuyer(known, order);
}

/// Who bought is looked at again only if the file says something else of them than before.
Status ImportOrders::takeBuyer(Known& known, const data::ImportedOrder& order)
{
    if (known.unlinked) return {};
    const vault::ShortIndex digest = buyerDigest(order);
    if (digest == known.buyerDigest) return {};
    known.buyerDigest = digest;
    const auto customer = buyerOf(order);
    if (!customer) return customer.error();
    if (*customer != 0) known.customer = *customer;
    return m_setBuyer.run(known.id, idOrNull(*customer), digest);
}

Status ImportOrders::addLine(Known& known, const data::ImportedOrder& order, const data::ImportedLine& line)
{
    std::optional<data::ProductId> product;
    if (line.kind == data::LineKind::Product && !line.sku.empty()) {
        const auto id = m_products->fromLine(line, order.day);
        if (!id) return id.error();
        product = *id;
    }
    const std::int64_t digest = digestOf(line);
    const auto same = std::find_if(known.lines.begin(), known.lines.end(),
                                   [&](const LineCount& count) { return count.digest == digest; });
    if (same == known.lines.end())
        known.lines.push_back({digest, 1, 1});
    else {
        ++same->inBook;
        ++same->met;
    }
    return m_insertLine.run(known.id, known.nextPosition++, m_run->batch, data::nameOf(line.kind), product,
                            line.quantity, line.total.currency.text(), line.unitPrice.minor, line.total.minor,
                            digest);
}

/// A test order is the owner's own.
Result<data::CustomerId> ImportOrders::buyerOf(const data::ImportedOrder& order)
{
    if (order.status == data::OrderStatus::Test) return data::CustomerId{0};
    return m_people->take(
        {order.who, order.person, order.consents, order.country, {}, {}, order.day, order.at, false});
}

vault::ShortIndex ImportOrders::buyerDigest(const data::ImportedOrder& order) const
{
    std::string all;
    const auto append = [&all](std::string_view text) {
        all += std::to_string(text.size());
        all += ':';
        all += text;
    };
    append(order.who.externalId);
    append(order.who.email);
    append(order.who.phone);
    for (const std::string& value : order.person.values)
        append(value);
    for (const data::ImportedConsent& consent : order.consents) {
        append(data::nameOf(consent.purpose));
        append(data::nameOf(consent.action));
        append(consent.source);
    }
    return vault::shortBlindIndex(m_run->keyring.lookUpKey(), "buyer", all);
}

void ImportOrders::countChange(Known& known)
{
    if (known.counted) return;
    known.counted = true;
    ++m_run->counts.ordersChanged;
}

}  // namespace tactful::store

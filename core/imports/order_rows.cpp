#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/data/set_aside_columns.h"
#include "core/imports/contact_text.h"
#include "core/imports/order_line.h"
#include "core/imports/row_maker.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>

/// \file
/// Makes orders out of rows that each hold one line of an order.

namespace tactful::imports {
namespace {

using data::ImportedOrder;
using data::OrderStatus;

/// An order that may come in parts is handed on when it has so many lines, whatever follows.
constexpr std::size_t longestPart = 10'000;

/// Rows of the same order that follow each other become one order. Where the format promises complete orders,
/// the first row alone speaks for the order; else every row does, and an order may come in several parts.
class OrderRows : public RowMaker {
public:
    explicit OrderRows(const RowContext& context)
        : m_context(context), m_cells(context), m_lines(m_cells, context), m_check(*context.check),
          m_repaired(std::find(context.recognition->header.begin(), context.recognition->header.end(),
                               data::setAsideFile) != context.recognition->header.end())
    {
    }

    Status take(const CsvRecord& record) override
    {
        const std::string_view id = cleanId(m_cells.text(Field::OrderId, record));
        if (isSpoiltNumber(id)) {
            setAside(Field::OrderId, "bad-id",
                     "A spreadsheet has spoilt this order number. Export the file again and do not open it "
                     "in one.");
            return {};
        }
        return m_context.columns->map().completeOrders ? takeComplete(id, record) : takeLine(id, record);
    }

    Status finish() override { return flush(); }

private:
    Status takeComplete(std::string_view id, const CsvRecord& record);
    Status takeLine(std::string_view id, const CsvRecord& record);
    bool begin(std::string key, const CsvRecord& record);
    bool readWhen(const CsvRecord& record, CellReader::Moment& when);
    std::optional<OrderStatus> readStatus(const CsvRecord& record);
    bool readMoney(const CsvRecord& record);
    static bool areReturned(const std::vector<data::ImportedLine>& lines);
    bool isNegative(Field field, const CsvRecord& record);
    void takeLargerRefund(const CsvRecord& record);
    void addToTotal(const CsvRecord& record);
    void readWho(const CsvRecord& record);
    std::string keyWithoutId(const CsvRecord& record, Day day);
    Status flush();

    void setAside(Field field, std::string_view code, std::string message)
    {
        m_check.setAside(m_context.columns->columnName(field), code, std::move(message));
    }

    RowContext m_context;
    CellReader m_cells;
    LineReader m_lines;
    RowCheck& m_check;
    bool m_repaired;         ///< the file brings single rows of orders again, which were set aside
    bool m_open = false;     ///< an order has begun
    bool m_refused = false;  ///< its first row was set aside
    std::string m_key;
    ImportedOrder m_order;
    Currency m_currency;
};

Status OrderRows::takeComplete(std::string_view id, const CsvRecord& record)
{
    const bool continues = id.empty() && m_open && m_context.columns->map().blankContinues;
    if (id.empty() && !continues) {
        setAside(Field::OrderId, "missing-order-id", "The row does not say which order it belongs to.");
        return {};
    }
    const bool first = !m_open || (id != m_key && !continues);
    if (first) {
        if (const Status flushed = flush(); !flushed) return flushed;
        m_refused = !begin(std::string(id), record);
        if (m_refused) return {};
        m_order.number = id;
    } else if (m_refused) {
        setAside(Field::OrderId, "order-set-aside",
                 "The first row of this order was set aside, and this row belongs to it.");
        return {};
    }
    LineFault fault;
    std::vector<data::ImportedLine> lines = m_lines.read(record, {m_currency, m_order.status}, fault);
    if (!lines.empty()) {
        if (!first) takeLargerRefund(record);
        std::move(lines.begin(), lines.end(), std::back_inserter(m_order.lines));
    } else if (first && m_order.complete) {
        // The order's own values are on this row: it is taken, without the line.
        if (fault.code != "no-line")
            m_check.fixed(fault.column, fault.code,
                          fault.message + " The order was taken without this line.");
    } else {
        m_check.setAside(fault.column, fault.code, fault.message);
        if (first) m_open = false;  // the next row of it speaks for itself
    }
    return {};
}

Status OrderRows::takeLine(std::string_view id, const CsvRecord& record)
{
    CellReader::Moment when;
    if (!readWhen(record, when)) return {};
    const auto status = readStatus(record);
    if (!status) return {};
    const bool said = !m_cells.text(Field::Status, record).empty();
    LineFault fault;
    std::vector<data::ImportedLine> lines =
        m_lines.read(record, {m_cells.currency(record, {}), *status}, fault);
    // Lists of payments say what an order came to and not what it was for.
    const bool wholeOrder = fault.code == "no-line" && !m_cells.text(Field::Total, record).empty();
    if (lines.empty() && !wholeOrder) {
        if (fault.code == "no-line")
            fault = {m_context.columns->columnName(Field::Sku), "missing-product",
                     "The row does not say what was sold."};
        m_check.setAside(fault.column, fault.code, fault.message);
        return {};
    }
    // Goods and money that come back under the number of their sale are an order of their own, or they would
    // hide the sale.
    const bool comesBack = !said && (wholeOrder ? isNegative(Field::Total, record) : areReturned(lines));
    std::string key = id.empty() ? keyWithoutId(record, when.day) : std::string(id);
    if (comesBack) key += "-return";
    const OrderStatus wanted = comesBack ? OrderStatus::Return : *status;
    if (!m_open || key != m_key || wanted != m_order.status || m_order.lines.size() >= longestPart) {
        if (const Status flushed = flush(); !flushed) return flushed;
        m_currency = wholeOrder ? Currency{} : lines.front().total.currency;
        if (!begin(std::move(key), record)) {
            m_open = false;
            return {};
        }
        m_order.number = m_key;
        m_order.status = wanted;
    } else if (wholeOrder) {
        addToTotal(record);
    }
    std::move(lines.begin(), lines.end(), std::back_inserter(m_order.lines));
    return {};
}

/// A sale that was paid in several parts, or money that went back in several.
void OrderRows::addToTotal(const CsvRecord& record)
{
    bool bad = false;
    const auto amount = m_cells.amount(Field::Total, record, bad);
    const auto part = amount ? moneyFrom(amount->value, m_currency) : Result<Money>(Money{});
    if (amount && part && m_order.total)
        m_order.total->minor += part->minor;
    else
        setAside(Field::Total, "bad-price",
                 "The total or the refund of the order is not an amount of money.");
}

bool OrderRows::areReturned(const std::vector<data::ImportedLine>& lines)
{
    return lines.front().kind == data::LineKind::Product && lines.front().quantity < 0;
}

bool OrderRows::isNegative(Field field, const CsvRecord& record)
{
    bool bad = false;
    const auto amount = m_cells.amount(field, record, bad);
    return amount && amount->value.digits < 0;
}

/// Some files write what was refunded beside the line that came back, and not on the order's first row.
void OrderRows::takeLargerRefund(const CsvRecord& record)
{
    bool bad = false;
    const auto refunded = m_cells.amount(Field::Refunded, record, bad);
    const auto money = refunded ? moneyFrom(refunded->value, m_currency) : Result<Money>(Money{});
    if (money && std::abs(money->minor) > m_order.refunded.minor)
        m_order.refunded.minor = std::abs(money->minor);
}

/// Reads what the row says of its order as a whole; false if the row was set aside.
bool OrderRows::begin(std::string key, const CsvRecord& record)
{
    m_open = true;
    m_key = std::move(key);
    m_order = {};
    const ColumnMap& map = m_context.columns->map();
    m_order.platform = map.platform;
    m_order.complete = map.completeOrders;
    const bool lacksOwnRow = map.completeOrders && m_context.columns->has(Field::Total) &&
                             m_cells.text(Field::Total, record).empty();
    if (lacksOwnRow && m_repaired) {
        m_order.complete = false;  // its lines are added to the order that the book has
    } else if (lacksOwnRow) {
        setAside(Field::Total, "no-order-row",
                 "The first row of this order, the one with its total, does not stand before this row. "
                 "Export the file again and do "
                 "not sort it.");
        return false;
    }
    CellReader::Moment when;
    const auto status = readStatus(record);
    if (!status || !readWhen(record, when) || !readMoney(record)) return false;
    m_order.at = when.at;
    m_order.day = when.day;
    m_order.status = *status;
    readWho(record);
    return true;
}

bool OrderRows::readWhen(const CsvRecord& record, CellReader::Moment& when)
{
    const std::string_view date = m_cells.text(Field::OrderedAt, record);
    if (date.empty()) {
        setAside(Field::OrderedAt, "missing-date", "The row does not say when the order was placed.");
        return false;
    }
    const auto read = m_cells.orderedAt(record);
    if (!read) {
        setAside(Field::OrderedAt, "bad-date",
                 "The date of the order cannot be read. Write it as 2026-04-05.");
        return false;
    }
    if (read->day > m_context.options->today + 1) {
        setAside(Field::OrderedAt, "future-date", "The date of the order lies in the future.");
        return false;
    }
    when = *read;
    return true;
}

std::optional<OrderStatus> OrderRows::readStatus(const CsvRecord& record)
{
    const std::string_view written = m_cells.text(Field::Status, record);
    if (written.empty()) return OrderStatus::Sale;
    const auto status = data::orderStatusNamed(lowerAscii(written));
    if (!status)
        setAside(Field::Status, "bad-status",
                 "The status is none of sale, return, cancelled and test. Add a rule to the column map that "
                 "says what it means.");
    return status;
}

/// Currency, total and refund of the order.
bool OrderRows::readMoney(const CsvRecord& record)
{
    bool bad = false;
    const auto total = m_cells.amount(Field::Total, record, bad);
    const auto refunded = m_cells.amount(Field::Refunded, record, bad);
    const auto kept = m_cells.amount(Field::KeptTotal, record, bad);
    if (m_order.complete || !m_currency.known())
        m_currency = m_lines.currencyFor(record, m_cells.currency(record, {}), total);
    const auto money = [&](const std::optional<AmountText>& amount) -> std::optional<Money> {
        if (!amount) return std::nullopt;
        const auto read = moneyFrom(amount->value, m_currency);
        if (!read) bad = true;
        return read ? std::optional(*read) : std::nullopt;
    };
    m_order.total = money(total);
    m_order.refunded = {0, m_currency};
    if (const auto back = money(refunded)) m_order.refunded.minor = std::abs(back->minor);
    if (const auto left = money(kept); left && m_order.total)
        m_order.refunded.minor = std::max(m_order.refunded.minor, m_order.total->minor - left->minor);
    if (bad)
        setAside(Field::Total, "bad-price",
                 "The total or the refund of the order is not an amount of money.");
    return !bad;
}

void OrderRows::readWho(const CsvRecord& record)
{
    m_order.person = m_cells.person(record);
    m_order.who = m_cells.identity(record, m_order.person);
    m_order.country = m_cells.country(record);
    m_order.consents = m_cells.consents(record, m_order.at);
    const std::string_view sentTo = m_cells.text(Field::ShipToName, record);
    const std::string_view billedTo = m_cells.text(Field::FullName, record);
    const bool toAnother =
        !sentTo.empty() && !billedTo.empty() && foldForSearch(sentTo) != foldForSearch(billedTo);
    m_order.gift = m_cells.flag(Field::Gift, record) || toAnother;
}

/// One order per customer and day. The number must be the same in every file, and must not give away an
/// address, so customers without an id are told apart by a digest; rows without any customer, by one of the
/// whole row.
std::string OrderRows::keyWithoutId(const CsvRecord& record, Day day)
{
    const data::ImportedIdentity who = m_cells.contact(record).who;
    if (!who.externalId.empty()) return who.externalId + "/" + isoDay(day);
    Digester digester;
    if (who.anonymous()) {
        for (const std::string_view cell : record.cells)
            digester.addField(cell);
    } else {
        digester.addField(who.email);
        digester.addField(who.phone);
    }
    return hex(digester.finish()).substr(0, 16) + "/" + isoDay(day);
}

Status OrderRows::flush()
{
    const bool whole = m_open && !m_refused;
    m_open = m_refused = false;
    if (!whole) return {};
    return m_context.sink->take(std::move(m_order));
}

}  // namespace

std::unique_ptr<RowMaker> makeOrderRows(const RowContext& context)
{
    return std::make_unique<OrderRows>(context);
}

}  // namespace tactful::imports

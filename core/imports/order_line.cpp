#include "core/imports/order_line.h"

#include "core/base/text.h"
#include "core/imports/contact_text.h"
#include "core/imports/plain_text.h"

#include <cstdlib>
#include <limits>

namespace tactful::imports {
namespace {

/// The exact product, or nothing if it does not fit.
std::optional<Decimal> multiply(Decimal a, Decimal b)
{
    while (a.scale > 0 && a.digits % 10 == 0) {
        a.digits /= 10;
        --a.scale;
    }
    const std::int64_t limit = std::numeric_limits<std::int64_t>::max();
    if (b.digits != 0 && std::abs(a.digits) > limit / std::abs(b.digits)) return std::nullopt;
    return Decimal{a.digits * b.digits, a.scale + b.scale};
}

bool isWholeNumber(Decimal value)
{
    for (; value.scale > 0; --value.scale) {
        if (value.digits % 10 != 0) return false;
        value.digits /= 10;
    }
    return true;
}

/// A part of a piece counts as one: 0.5 → 1, -2.25 → -3.
std::int64_t wholePieces(Decimal quantity)
{
    const std::int64_t whole = wholePart(quantity);
    if (isWholeNumber(quantity)) return whole;
    return quantity.digits < 0 ? whole - 1 : whole + 1;
}

/// One entry of "2× Mug, 1× Tea, large".
struct Item {
    std::int64_t pieces = 0;
    std::string_view name;
};

/// The entry that begins at `text`, with everything after it as its name; nothing if none begins there.
std::optional<Item> itemAt(std::string_view text)
{
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    const auto pieces = parseInteger(text.substr(0, digits));
    std::string_view rest = trim(text.substr(digits));
    if (digits == 0 || !pieces || *pieces == 0) return std::nullopt;
    if (startsWith(rest, "\xc3\x97"))
        rest.remove_prefix(2);
    else if (startsWith(rest, "x "))
        rest.remove_prefix(1);
    else
        return std::nullopt;
    return Item{*pieces, trim(rest)};
}

/// Names may hold commas: an entry ends where a comma is followed by the next.
std::vector<Item> itemsOf(std::string_view list)
{
    std::vector<Item> items;
    while (const auto item = itemAt(list)) {
        std::size_t end = item->name.find(',');
        while (end != std::string_view::npos && !itemAt(trim(item->name.substr(end + 1))))
            end = item->name.find(',', end + 1);
        items.push_back({item->pieces, trim(item->name.substr(0, end))});
        if (end == std::string_view::npos) return items;
        list = trim(item->name.substr(end + 1));
    }
    return {};
}

}  // namespace

std::string skuFromName(std::string_view name)
{
    return "name:" + foldForSearch(name);
}

std::string_view lastOfPath(std::string_view path)
{
    const std::size_t last = path.rfind('>');
    return last == std::string_view::npos ? path : trim(path.substr(last + 1));
}

LineFault LineReader::faultIn(Field field, const char* code, const char* message) const
{
    return {m_context.columns->columnName(field), code, message};
}

Currency LineReader::currencyFor(const CsvRecord& record, Currency said,
                                 const std::optional<AmountText>& amount) const
{
    if (said.known()) return said;
    if (amount && amount->currency.known()) return amount->currency;
    const auto price =
        parseAmount(m_cells->text(Field::UnitPrice, record), m_context.recognition->decimalStyle);
    return price && price->currency.known() ? price->currency : m_context.options->shopCurrency;
}

bool LineReader::readName(const CsvRecord& record, data::ImportedLine& line) const
{
    line.name = m_cells->copy(Field::Product, record);
    if (contains(line.name, "&") && contains(line.name, ";")) line.name = plainText(line.name);
    const std::string_view option = m_cells->text(Field::Option1, record);
    if (!option.empty() && !line.name.empty()) line.name += " - " + std::string(option);
    line.sku = m_cells->copy(Field::Sku, record);
    const std::string_view bare = cleanId(line.sku);
    if (bare.size() != line.sku.size()) line.sku = std::string(bare);
    if (line.sku.empty() && line.name.empty()) return false;
    if (line.name.empty()) line.name = line.sku;
    if (line.sku.empty()) line.sku = skuFromName(line.name);
    line.aisle = lastOfPath(m_cells->text(Field::Aisle, record));
    line.brand = m_cells->text(Field::Brand, record);
    return true;
}

bool LineReader::readMoney(const CsvRecord& record, const LineSetting& setting, data::ImportedLine& line,
                           LineFault& fault)
{
    bool badQuantity = false;
    bool badPrice = false;
    const auto pieces = m_cells->amount(Field::Quantity, record, badQuantity);
    const Decimal quantity = pieces ? pieces->value : Decimal{1, 0};
    if (badQuantity || quantity.digits == 0) {
        fault = faultIn(Field::Quantity, "bad-quantity", "The quantity is not a number of pieces.");
        return false;
    }
    const auto price = m_cells->amount(Field::UnitPrice, record, badPrice);
    const auto wholeLine = m_cells->amount(Field::LineTotal, record, badPrice);
    const Decimal exact = price ? price->value : Decimal{};
    const auto exactTotal = wholeLine ? std::optional(wholeLine->value) : multiply(quantity, exact);
    const Currency currency = currencyFor(record, setting.currency, price ? price : wholeLine);
    const auto unitPrice = moneyFrom(exact, currency);
    const auto total = moneyFrom(exactTotal.value_or(Decimal{}), currency);
    if (badPrice || !exactTotal || !unitPrice || !total) {
        fault = faultIn(Field::UnitPrice, "bad-price", "The price is not an amount of money.");
        return false;
    }
    line.quantity = wholePieces(quantity);
    line.unitPrice = *unitPrice;
    line.total = *total;
    if (!price && wholeLine) line.unitPrice.minor = line.total.minor / line.quantity;
    if (setting.status == data::OrderStatus::Return && line.quantity > 0 && line.total.minor > 0) {
        line.quantity = -line.quantity;
        line.total.minor = -line.total.minor;
    }
    if (!isWholeNumber(quantity))
        m_context.check->fixed(m_context.columns->columnName(Field::Quantity), "part-quantity",
                               "Part of a piece was counted as a whole one; the amount of money is exact.");
    if (price && !isWhole(exact, currency))
        m_context.check->fixed(
            m_context.columns->columnName(Field::UnitPrice), "price-rounded",
            "The price has a part below the smallest coin; it was rounded. The line's total was worked out "
            "from the exact price.");
    return true;
}

std::vector<data::ImportedLine> LineReader::read(const CsvRecord& record, const LineSetting& setting,
                                                 LineFault& fault)
{
    std::vector<data::ImportedLine> lines = readItems(record, setting);
    if (!lines.empty()) return lines;
    if (auto line = readOne(record, setting, fault)) lines.push_back(std::move(*line));
    return lines;
}

/// Such a list says no prices: the total of the order is that of its line only where there is but one.
std::vector<data::ImportedLine> LineReader::readItems(const CsvRecord& record, const LineSetting& setting)
{
    std::vector<data::ImportedLine> lines;
    if (!m_context.columns->has(Field::Items)) return lines;
    const std::vector<Item> items = itemsOf(m_cells->text(Field::Items, record));
    bool bad = false;
    const auto total = m_cells->amount(Field::LineTotal, record, bad);
    const Currency currency = currencyFor(record, setting.currency, total);
    for (const Item& item : items) {
        data::ImportedLine line;
        line.name = item.name;
        line.sku = skuFromName(item.name);
        line.quantity = item.pieces;
        line.total.currency = line.unitPrice.currency = currency;
        lines.push_back(std::move(line));
    }
    const auto all = total ? moneyFrom(total->value, currency) : Result<Money>(Money{});
    if (lines.size() == 1 && total && all) {
        lines.front().total = *all;
        lines.front().unitPrice.minor = all->minor / lines.front().quantity;
    } else if (lines.size() > 1) {
        m_context.check->noteOnce(
            m_context.columns->columnName(Field::Items), "no-line-prices",
            "This file lists the products of an order without their prices; only what the "
            "whole order came to is known.");
    }
    return lines;
}

std::optional<data::ImportedLine> LineReader::readOne(const CsvRecord& record, const LineSetting& setting,
                                                      LineFault& fault)
{
    data::ImportedLine line;
    if (!readName(record, line)) {
        fault = {"", "no-line", "The row holds no line of the order."};
        return std::nullopt;
    }
    if (isSpoiltNumber(line.sku)) {
        fault = faultIn(
            Field::Sku, "bad-id",
            "A spreadsheet has spoilt this product code. Export the file again and do not open it in one.");
        return std::nullopt;
    }
    const std::string_view kind = m_cells->text(Field::LineKind, record);
    if (!kind.empty()) {
        const auto known = data::lineKindNamed(lowerAscii(kind));
        if (!known) {
            fault = faultIn(Field::LineKind, "bad-line-kind",
                            "The kind of line is none of product, shipping, tip, gift-card, fee, discount "
                            "and adjustment.");
            return std::nullopt;
        }
        line.kind = *known;
    }
    if (!readMoney(record, setting, line, fault)) return std::nullopt;
    return line;
}

}  // namespace tactful::imports

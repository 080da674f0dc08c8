#include "core/features/purchase_history.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <tuple>

namespace tactful::features {
namespace {

using data::SaleLine;
using data::SaleOrder;

template <class Row>
auto keyOf(const Row& row)
{
    return std::tuple(row.customer, row.day, row.order);
}

/// Where products are in the catalogue. Their numbers mostly follow each other, so they are looked up in a
/// table; where they do not, they are searched for.
class Columns {
public:
    explicit Columns(const std::vector<data::ProductId>& products) : m_products(products)
    {
        if (products.empty() || products.front() < 0 ||
            products.back() >= 8 * static_cast<data::ProductId>(products.size()) + 1000)
            return;
        m_table.assign(static_cast<std::size_t>(products.back()) + 1, -1);
        for (std::size_t i = 0; i < products.size(); ++i)
            m_table[static_cast<std::size_t>(products[i])] = static_cast<std::int32_t>(i);
    }

    /// -1 where it is not.
    std::int32_t of(data::ProductId product) const
    {
        if (!m_table.empty())
            return product >= 0 && product < std::ssize(m_table) ? m_table[static_cast<std::size_t>(product)]
                                                                 : -1;
        const auto at = std::lower_bound(m_products.begin(), m_products.end(), product);
        return at != m_products.end() && *at == product ? static_cast<std::int32_t>(at - m_products.begin())
                                                        : -1;
    }

private:
    const std::vector<data::ProductId>& m_products;
    std::vector<std::int32_t> m_table;
};

void takeCatalogue(const std::vector<data::Product>& catalogue, PurchaseHistory& out)
{
    std::map<data::ProductId, const std::string*> aisleByProduct;
    std::map<std::string, std::int32_t> aisles;
    for (const data::Product& product : catalogue) {
        aisleByProduct.emplace(product.id, &product.aisle);
        aisles.emplace(product.aisle, 0);
    }
    for (auto& [name, index] : aisles) {
        index = static_cast<std::int32_t>(out.aisles.size());
        out.aisles.push_back(name);
    }
    for (const auto& [id, aisle] : aisleByProduct) {
        out.products.push_back(id);
        out.aisleOf.push_back(aisles.at(*aisle));
    }
}

/// Walks through orders and lines side by side and writes the rows.
class Reader {
public:
    Reader(Day asOf, const data::SalesHistory& sales, PurchaseHistory& out)
        : m_sales(sales), m_out(out), m_columns(out.products)
    {
        m_out.asOf = asOf;
        m_out.basketStart.push_back(0);
        m_out.lineStart.push_back(0);
        m_out.returnedStart.push_back(0);
    }

    void readKnown();
    void readAnonymous();

private:
    struct Moved {
        std::int64_t bought = 0, sentBack = 0;
    };

    bool readLines(const SaleOrder& order);
    void readCustomer(std::size_t firstOrder, std::size_t endOrder);
    void readReturns(data::CustomerId customer);
    void closeBasket(Day day);
    std::int32_t baskets() const { return static_cast<std::int32_t>(m_out.basketDay.size()); }

    const data::SalesHistory& m_sales;
    PurchaseHistory& m_out;
    Columns m_columns;
    std::size_t m_line = 0;        ///< next line to pair with an order
    std::size_t m_returnLine = 0;  ///< next line to look at for returns
    std::vector<std::int32_t> m_basket;
};

/// Adds the products bought in one order to the open basket.
bool Reader::readLines(const SaleOrder& order)
{
    const auto& lines = m_sales.lines;
    while (m_line < lines.size() && keyOf(lines[m_line]) < keyOf(order))
        ++m_line;
    bool any = false;
    for (; m_line < lines.size() && keyOf(lines[m_line]) == keyOf(order); ++m_line) {
        const std::int32_t product = m_columns.of(lines[m_line].product);
        if (lines[m_line].quantity <= 0 || product < 0) continue;
        m_basket.push_back(product);
        any = true;
    }
    return any;
}

void Reader::closeBasket(Day day)
{
    if (m_basket.empty()) return;
    std::sort(m_basket.begin(), m_basket.end());
    m_basket.erase(std::unique(m_basket.begin(), m_basket.end()), m_basket.end());
    m_out.lineProduct.insert(m_out.lineProduct.end(), m_basket.begin(), m_basket.end());
    m_out.lineStart.push_back(static_cast<std::int32_t>(m_out.lineProduct.size()));
    m_out.basketDay.push_back(day.number);
    m_basket.clear();
}

void Reader::readCustomer(std::size_t firstOrder, std::size_t endOrder)
{
    const auto& orders = m_sales.orders;
    for (std::size_t i = firstOrder; i < endOrder; ++i) {
        readLines(orders[i]);
        if (i + 1 == endOrder || orders[i + 1].day != orders[i].day) closeBasket(orders[i].day);
    }
    m_out.customers.push_back(orders[firstOrder].customer);
    m_out.basketStart.push_back(baskets());
    readReturns(orders[firstOrder].customer);
}

/// What came back in full: pieces bought against pieces sent back, up to the day.
void Reader::readReturns(data::CustomerId customer)
{
    const auto& lines = m_sales.lines;
    while (m_returnLine < lines.size() && lines[m_returnLine].customer < customer)
        ++m_returnLine;
    const std::size_t first = m_returnLine;
    bool anySentBack = false;
    for (; m_returnLine < lines.size() && lines[m_returnLine].customer == customer; ++m_returnLine)
        anySentBack = anySentBack || lines[m_returnLine].quantity < 0;
    std::map<std::int32_t, Moved> moved;
    for (std::size_t at = first; anySentBack && at < m_returnLine; ++at) {
        const SaleLine& line = lines[at];
        const std::int32_t product = m_columns.of(line.product);
        if (line.day > m_out.asOf || product < 0) continue;
        (line.quantity > 0 ? moved[product].bought : moved[product].sentBack) += line.quantity;
    }
    for (const auto& [product, entry] : moved)
        if (entry.sentBack < 0 && entry.bought + entry.sentBack <= 0)
            m_out.returnedProduct.push_back(product);
    m_out.returnedStart.push_back(static_cast<std::int32_t>(m_out.returnedProduct.size()));
}

void Reader::readKnown()
{
    const auto& orders = m_sales.orders;
    for (std::size_t first = 0; first < orders.size();) {
        std::size_t end = first, seen = first;
        for (; end < orders.size() && orders[end].customer == orders[first].customer; ++end)
            if (orders[end].day <= m_out.asOf) seen = end + 1;
        if (orders[first].customer != 0 && seen > first) readCustomer(first, seen);
        first = end;
    }
}

void Reader::readAnonymous()
{
    m_line = 0;
    for (const SaleOrder& order : m_sales.orders)
        if (order.customer == 0 && order.day <= m_out.asOf && readLines(order)) closeBasket(order.day);
}

}  // namespace

PurchaseHistory purchasesUpTo(Day asOf, const data::SalesHistory& sales,
                              const std::vector<data::Product>& catalogue)
{
    PurchaseHistory out;
    takeCatalogue(catalogue, out);
    Reader reader(asOf, sales, out);
    reader.readKnown();
    reader.readAnonymous();
    return out;
}

}  // namespace tactful::features

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

/// Where a product is in the catalogue; -1 where it is not.
std::int32_t columnOf(const std::vector<data::ProductId>& products, data::ProductId product)
{
    const auto at = std::lower_bound(products.begin(), products.end(), product);
    return at != products.end() && *at == product ? static_cast<std::int32_t>(at - products.begin()) : -1;
}

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
    Reader(Day asOf, const data::SalesHistory& sales, PurchaseHistory& out) : m_sales(sales), m_out(out)
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
        const std::int32_t product = columnOf(m_out.products, lines[m_line].product);
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
    std::map<std::int32_t, Moved> moved;
    bool anySentBack = false;
    for (; m_returnLine < lines.size() && lines[m_returnLine].customer == customer; ++m_returnLine) {
        const SaleLine& line = lines[m_returnLine];
        const std::int32_t product = columnOf(m_out.products, line.product);
        if (line.day > m_out.asOf || product < 0) continue;
        Moved& entry = moved[product];
        (line.quantity > 0 ? entry.bought : entry.sentBack) += line.quantity;
        anySentBack = anySentBack || line.quantity < 0;
    }
    if (anySentBack)
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

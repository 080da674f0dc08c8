#include "bench/order_file.h"

#include "core/base/day.h"
#include "core/base/random.h"
#include "core/samples/shopify_columns.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace tactful::bench {
namespace {

constexpr std::int64_t ordersOfACustomer = 4;
constexpr std::int64_t productCount = 2000;
constexpr std::int64_t firstDay = 16'000;  // 2013
constexpr std::size_t piece = 1 << 20;

constexpr std::array<std::string_view, 12> firstNames{"Ada",   "Bela", "Chloe", "Dinesh", "Elif",  "Fatou",
                                                      "Goran", "Hana", "Ines",  "Jonas",  "Kwame", "Lena"};
constexpr std::array<std::string_view, 12> lastNames{"Abbott",  "Brandt",  "Costa",  "Dubois",
                                                     "Eriksen", "Fischer", "Garcia", "Hughes",
                                                     "Ivanova", "Jansen",  "Kaya",   "Lund"};
constexpr std::array<std::string_view, 8> cities{"London", "Leeds",  "Bristol", "York",
                                                 "Bath",   "Exeter", "Durham",  "Oxford"};
constexpr std::array<std::string_view, 10> things{"Mug",     "Candle", "Scarf", "Notebook", "Teapot",
                                                  "Cushion", "Print",  "Bowl",  "Lamp",     "Basket"};
constexpr std::array<std::string_view, 10> looks{"Blue",     "Striped", "Oak",   "Linen",    "Hand-thrown",
                                                 "Recycled", "Tall",    "Small", "Speckled", "Wool"};

template <std::size_t N>
std::string_view pick(const std::array<std::string_view, N>& words, std::uint64_t bits)
{
    return words[bits % N];
}

/// The place of a column, found while compiling.
class Column {
public:
    consteval Column(const char* name)
    {
        while (samples::orderColumns[m_place] != std::string_view(name))
            ++m_place;
    }
    std::size_t place() const { return m_place; }

private:
    std::size_t m_place = 0;
};

class Row {
public:
    void clear()
    {
        for (std::string& cell : m_cells)
            cell.clear();
    }
    std::string& operator[](Column column) { return m_cells[column.place()]; }
    void appendTo(std::string& out) const
    {
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            if (i > 0) out += ',';
            out += m_cells[i];
        }
        out += '\n';
    }

private:
    std::array<std::string, samples::orderColumns.size()> m_cells;
};

std::string pounds(std::int64_t pence)
{
    std::string text = std::to_string(pence / 100) + ".";
    text += static_cast<char>('0' + pence / 10 % 10);
    text += static_cast<char>('0' + pence % 10);
    return text;
}

std::int64_t priceOf(std::int64_t product)
{
    return 250 + static_cast<std::int64_t>(mix(7, static_cast<std::uint64_t>(product)) % 60) * 50;
}

/// Who somebody is follows from their number, so that their orders agree.
struct Buyer {
    explicit Buyer(std::int64_t number)
    {
        const std::uint64_t bits = mix(11, static_cast<std::uint64_t>(number));
        const std::string last(pick(lastNames, bits >> 8));
        name = std::string(pick(firstNames, bits)) + " " + last;
        email = last + "." + std::to_string(number) + "@mail.example";
        street = std::to_string(1 + (bits >> 16 & 127)) + " " + last + " Street";
        city = pick(cities, bits >> 32);
        postcode = "'AB" + std::to_string(bits >> 40 & 63) + " 1CD";
        phone = "+4477" + std::to_string(10'000'000 + number);
        agreed = bits >> 24 & 1 ? "yes" : "no";
    }

    std::string name, email, street, city, postcode, phone, agreed;
};

void describeBuyer(Row& row, const Buyer& buyer)
{
    row["Accepts Marketing"] = buyer.agreed;
    row["Billing Name"] = row["Shipping Name"] = buyer.name;
    row["Billing Street"] = row["Shipping Street"] = buyer.street;
    row["Billing Address1"] = row["Shipping Address1"] = buyer.street;
    row["Billing City"] = row["Shipping City"] = buyer.city;
    row["Billing Zip"] = row["Shipping Zip"] = buyer.postcode;
    row["Billing Country"] = row["Shipping Country"] = "GB";
    row["Billing Phone"] = row["Shipping Phone"] = buyer.phone;
}

void describeOrder(Row& row, std::int64_t order, const std::string& at, std::int64_t total)
{
    const std::string reference = "r" + std::to_string(mix(13, static_cast<std::uint64_t>(order)));
    row["Financial Status"] = "paid";
    row["Paid at"] = at;
    row["Fulfillment Status"] = "fulfilled";
    row["Fulfilled at"] = at;
    row["Currency"] = "GBP";
    row["Subtotal"] = row["Total"] = pounds(total);
    row["Shipping"] = row["Taxes"] = row["Discount Amount"] = row["Refunded Amount"] = "0.00";
    row["Outstanding Balance"] = "0.00";
    row["Shipping Method"] = "Standard";
    row["Payment Method"] = "Shopify Payments";
    row["Payment Reference"] = row["Payment ID"] = row["Payment References"] = reference;
    row["Id"] = std::to_string(8703688219994 + order);
    row["Risk Level"] = "Low";
    row["Source"] = "web";
}

void describeLine(Row& row, std::int64_t product, std::int64_t pieces)
{
    const auto bits = static_cast<std::uint64_t>(product);
    row["Lineitem quantity"] = std::to_string(pieces);
    row["Lineitem name"] = std::string(pick(looks, bits)) + " " + std::string(pick(things, bits / 10)) + " " +
                           std::to_string(product);
    row["Lineitem price"] = pounds(priceOf(product));
    row["Lineitem sku"] = "SKU-" + std::to_string(product);
    row["Lineitem requires shipping"] = row["Lineitem taxable"] = "true";
    row["Lineitem fulfillment status"] = "fulfilled";
    row["Lineitem discount"] = "0.00";
    row["Vendor"] = "The Corner Shop";
}

/// Two minutes after the one before: a million orders are some four years.
std::string timeOf(std::int64_t order)
{
    const std::int64_t second = order * 120;
    const auto two = [](std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    const Day day{static_cast<std::int32_t>(firstDay + second / 86400)};
    return isoDay(day) + " " + two(second / 3600 % 24) + ":" + two(second / 60 % 60) + ":00 +0000";
}

/// The rows of one order; \return how many.
std::int64_t appendOrder(std::string& out, Row& row, std::int64_t order, Random& random)
{
    struct Item {
        std::int64_t product = 0;
        std::int64_t pieces = 0;
    };
    std::vector<Item> items(static_cast<std::size_t>(1 + random.poisson(1.5)));
    std::int64_t total = 0;
    for (Item& item : items) {
        item = {random.between(0, productCount - 1), 1 + random.poisson(0.3)};
        total += item.pieces * priceOf(item.product);
    }
    const Buyer buyer(random.between(0, order / ordersOfACustomer));
    const std::string at = timeOf(order);
    for (const Item& item : items) {
        row.clear();
        row["Name"] = "#" + std::to_string(1001 + order);
        row["Email"] = buyer.email;
        row["Created at"] = at;
        if (&item == &items.front()) {
            describeOrder(row, order, at, total);
            describeBuyer(row, buyer);
        }
        describeLine(row, item.product, item.pieces);
        row.appendTo(out);
    }
    return static_cast<std::int64_t>(items.size());
}

}  // namespace

Result<WrittenOrders> writeOrderFile(const Path& path, const OrderFileSize& size)
{
    auto file = AtomicFile::create(path);
    if (!file) return file.error();
    Random random(size.seed);
    Row row;
    std::string out;
    for (const std::string_view column : samples::orderColumns)
        out.append(out.empty() ? "" : ",").append(column);
    out += '\n';
    WrittenOrders written;
    const auto isWhole = [&] {
        return written.rows >= size.rows ||
               (size.bytes > 0 && written.bytes + static_cast<std::int64_t>(out.size()) >= size.bytes);
    };
    while (!isWhole()) {
        written.rows += appendOrder(out, row, written.orders++, random);
        if (out.size() < piece) continue;
        written.bytes += static_cast<std::int64_t>(out.size());
        if (const Status ok = file->write(out); !ok) return ok.error();
        out.clear();
    }
    written.bytes += static_cast<std::int64_t>(out.size());
    if (const Status ok = file->write(out); !ok) return ok.error();
    if (const Status ok = file->commit(); !ok) return ok.error();
    return written;
}

}  // namespace tactful::bench

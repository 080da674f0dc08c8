#include "core/base/text.h"
#include "core/imports/contact_text.h"
#include "core/imports/order_line.h"
#include "core/imports/plain_text.h"
#include "core/imports/row_maker.h"

/// \file
/// Makes products out of rows. Rows with the same handle that follow each other are one product: its first
/// row says what it is, every row with a code or a price is a variant, and the others hold more pictures.

namespace tactful::imports {
namespace {

using data::ImportedProduct;

std::vector<std::string> tagsOf(std::string_view text)
{
    std::vector<std::string> tags;
    for (const std::string_view tag : split(text, ','))
        if (const std::string_view bare = trim(tag); !bare.empty()) tags.emplace_back(bare);
    return tags;
}

std::string webAddress(std::string_view text)
{
    text = text.substr(0, text.find_first_of(" \t\r\n"));
    const std::string start = lowerAscii(text.substr(0, 8));
    return startsWith(start, "http://") || startsWith(start, "https://") ? std::string(text) : std::string();
}

class ProductRows : public RowMaker {
public:
    explicit ProductRows(const RowContext& context) : m_context(context), m_cells(context) {}

    Status take(const CsvRecord& record) override;
    Status finish() override { return flush(); }

private:
    void readShared(const CsvRecord& record);
    ImportedProduct readVariant(const CsvRecord& record);
    std::optional<Money> price(Field field, const CsvRecord& record);
    std::optional<std::int64_t> stock(const CsvRecord& record);
    Status flush();

    RowContext m_context;
    CellReader m_cells;
    ImportedProduct m_shared;  ///< what all variants have in common
    std::optional<ImportedProduct>
        m_alone;  ///< the first row of the handle, for a product without any variant
    std::vector<ImportedProduct> m_variants;
};

Status ProductRows::take(const CsvRecord& record)
{
    const std::string_view handle = m_cells.text(Field::Handle, record);
    const bool more = !handle.empty() && handle == m_shared.handle;
    if (!more) {
        if (const Status flushed = flush(); !flushed) return flushed;
        readShared(record);
    }
    const std::string_view sku = m_cells.text(Field::Sku, record);
    if (sku.empty() && m_shared.name.empty()) {
        m_context.check->setAside(m_context.columns->columnName(Field::Product), "missing-product",
                                  "The row has neither a product code nor a name.");
        return {};
    }
    const bool isVariant = !sku.empty() || !m_cells.text(Field::Price, record).empty();
    if (isVariant)
        m_variants.push_back(readVariant(record));
    else if (!more)
        m_alone = readVariant(record);
    return {};
}

void ProductRows::readShared(const CsvRecord& record)
{
    m_shared = {};
    m_shared.handle = m_cells.text(Field::Handle, record);
    m_shared.name = m_cells.copy(Field::Product, record);
    m_shared.aisle = replaceAll(std::string(lastOfPath(m_cells.text(Field::Aisle, record))), "\\,", ",");
    m_shared.brand = m_cells.text(Field::Brand, record);
    m_shared.description = plainText(m_cells.text(Field::Description, record));
    m_shared.tags = tagsOf(m_cells.text(Field::Tags, record));
    m_shared.url = webAddress(m_cells.text(Field::Url, record));
    m_shared.image = webAddress(m_cells.text(Field::Image, record));
    m_shared.firstSeen = m_cells.day(Field::FirstSeen, record);
    const std::string_view active = m_cells.text(Field::Active, record);
    m_shared.active =
        active.empty() || m_cells.flag(Field::Active, record) || equalsIgnoringCase(active, "active");
    m_shared.giftCard = m_cells.flag(Field::GiftCard, record);
}

ImportedProduct ProductRows::readVariant(const CsvRecord& record)
{
    ImportedProduct product = m_shared;
    if (std::string own = m_cells.copy(Field::Product, record); !own.empty()) product.name = std::move(own);
    std::vector<std::string> options;
    for (const Field field : {Field::Option1, Field::Option2, Field::Option3})
        if (const std::string_view option = m_cells.text(field, record);
            !option.empty() && option != "Default Title")
            options.emplace_back(option);
    // As Shopify names the variant on order lines, so that codes made from names meet.
    if (!options.empty()) product.name += " - " + join(options, " / ");
    product.sku = cleanId(m_cells.copy(Field::Sku, record));
    if (product.sku.empty()) product.sku = skuFromName(product.name);
    if (product.name.empty()) product.name = product.sku;
    product.price = price(Field::Price, record);
    product.cost = price(Field::Cost, record);
    product.stock = stock(record);
    if (std::string own = webAddress(m_cells.text(Field::VariantImage, record)); !own.empty())
        product.image = std::move(own);
    return product;
}

std::optional<Money> ProductRows::price(Field field, const CsvRecord& record)
{
    bool bad = false;
    const auto amount = m_cells.amount(field, record, bad);
    if (!amount && !bad) return std::nullopt;
    if (amount) {
        const Currency beside = amount->currency.known() ? amount->currency : m_context.options->shopCurrency;
        if (const auto money = moneyFrom(amount->value, m_cells.currency(record, beside))) return *money;
    }
    m_context.check->fixed(m_context.columns->columnName(field), "bad-price",
                           "The price is not an amount of money; it was left out.");
    return std::nullopt;
}

/// Nothing where nobody counts the stock.
std::optional<std::int64_t> ProductRows::stock(const CsvRecord& record)
{
    if (m_context.columns->has(Field::StockTracker) && m_cells.text(Field::StockTracker, record).empty())
        return std::nullopt;
    bool bad = false;
    const auto amount = m_cells.amount(Field::Stock, record, bad);
    if (!amount && !bad) return std::nullopt;
    if (amount) return wholePart(amount->value);
    m_context.check->fixed(m_context.columns->columnName(Field::Stock), "bad-quantity",
                           "The stock is not a number; it was left out.");
    return std::nullopt;
}

Status ProductRows::flush()
{
    if (m_variants.empty() && m_alone) m_variants.push_back(std::move(*m_alone));
    m_alone.reset();
    for (ImportedProduct& product : m_variants)
        if (const Status taken = m_context.sink->take(std::move(product)); !taken) return taken;
    m_variants.clear();
    return {};
}

}  // namespace

std::unique_ptr<RowMaker> makeProductRows(const RowContext& context)
{
    return std::make_unique<ProductRows>(context);
}

}  // namespace tactful::imports

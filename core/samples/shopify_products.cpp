#include "core/base/text.h"
#include "core/samples/shopify_columns.h"
#include "core/samples/shopify_records.h"
#include "core/samples/shopify_text.h"

/// \file
/// How does Shopify's product export write a product?

namespace tactful::samples {
namespace {

consteval std::size_t at(std::string_view name)
{
    return columnIn(productColumns, name);
}

/// What the variants of one handle share stands on the first of them alone.
void writeShared(const CatalogueItem& item, Record& record)
{
    const auto& row = item.row;
    const std::size_t variantLength = item.variant.empty() ? 0 : item.variant.size() + 2;
    record[at("Title")] = row.name.substr(0, row.name.size() - variantLength);
    record[at("Body (HTML)")] = "<p>" + replaceAll(row.description, "&", "&amp;") + "</p>";
    record[at("Vendor")] = row.brand;
    record[at("Type")] = row.aisle;
    record[at("Tags")] = join(row.tags, ", ");
    record[at("Published")] = row.active ? "true" : "false";
    record[at("Option1 Name")] = item.variant.empty() ? "Title" : "Kind";
    record[at("Image Src")] = row.image;
    record[at("Image Position")] = "1";
    record[at("Gift Card")] = row.giftCard ? "true" : "false";
    record[at("Status")] = row.active ? "active" : "archived";
}

}  // namespace

Record productRecord(const CatalogueItem& item, bool first, Dirt dirt)
{
    const auto& row = item.row;
    Record record(productColumns.size());
    record[at("Handle")] = row.handle;
    if (first) writeShared(item, record);
    record[at("Option1 Value")] = item.variant.empty() ? "Default Title" : item.variant;
    record[at("Variant SKU")] = row.sku;
    record[at("Variant Grams")] = "0";
    if (row.stock) {
        record[at("Variant Inventory Tracker")] = "shopify";
        record[at("Variant Inventory Qty")] = std::to_string(*row.stock);
    }
    record[at("Variant Inventory Policy")] = "deny";
    record[at("Variant Fulfillment Service")] = "manual";
    record[at("Variant Price")] = (dirt == Dirt::PriceWithSign ? "£" : "") + poundsText(item.pricePence);
    record[at("Variant Requires Shipping")] = row.giftCard ? "false" : "true";
    record[at("Variant Taxable")] = "true";
    record[at("Variant Weight Unit")] = "kg";
    if (row.cost) record[at("Cost per item")] = poundsText(row.cost->minor);
    return record;
}

}  // namespace tactful::samples

#include "core/base/text.h"
#include "core/compose/field_values.h"

#include <algorithm>
#include <set>

namespace tactful::compose {
namespace {

namespace mustache = kainjow::mustache;

// Pixels inside the sheet: 600 less the white beside the text.
constexpr int insideWidth = 552;
constexpr int gapWidth = 12;
constexpr std::string_view font =
    "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;";

/// The texts that are merge tags and go into the file as they are.
std::set<std::string> tagsOf(const EmailBlocks& blocks)
{
    std::vector<Field> fields{blocks.subject, blocks.preheader,   blocks.greeting,    blocks.content,
                              blocks.heading, blocks.unsubscribe, blocks.preferences, blocks.whyLine};
    fields.insert(fields.end(), blocks.paragraphs.begin(), blocks.paragraphs.end());
    for (const ProductBlock& product : blocks.products)
        fields.insert(fields.end(),
                      {product.name, product.price, product.url, product.image, product.reason});
    std::set<std::string> tags;
    for (const Field& field : fields)
        if (field.isTag && field.shown()) tags.insert(field.text);
    return tags;
}

mustache::data cellOf(const ProductBlock& product, int width, bool first)
{
    mustache::data cell;
    putField(cell, "name", product.name);
    putField(cell, "price", product.price);
    putField(cell, "url", product.url);
    putField(cell, "image", product.image);
    putField(cell, "reason", product.reason);
    cell.set("gap", !first);
    cell.set("width", std::to_string(width));
    return cell;
}

/// Two or four products stand in pairs, all others in threes; one alone is as wide as one of a pair.
mustache::data rowsOf(const std::vector<ProductBlock>& products)
{
    const std::size_t count = products.size();
    const std::size_t columns = count == 1 || count == 2 || count == 4 ? 2 : 3;
    const int width = (insideWidth - gapWidth * static_cast<int>(columns - 1)) / static_cast<int>(columns);
    mustache::data rows(mustache::data::type::list);
    for (std::size_t begin = 0; begin < count; begin += columns) {
        const std::size_t end = std::min(count, begin + columns);
        mustache::data cells(mustache::data::type::list);
        for (std::size_t at = begin; at < end; ++at)
            cells << cellOf(products[at], width, at == begin);
        const int missing = static_cast<int>(columns - (end - begin));
        mustache::data row;
        row.set("cells", cells);
        row.set("has_filler", missing > 0);
        row.set("filler", std::to_string(missing * (width + gapWidth)));
        rows << row;
    }
    return rows;
}

mustache::data valuesOf(const EmailBlocks& blocks)
{
    mustache::data values;
    values.set("language", blocks.language);
    values.set("font", std::string(font));
    values.set("shop", blocks.shop);
    putField(values, "subject", blocks.subject);
    putField(values, "preheader", blocks.preheader);
    putField(values, "greeting", blocks.greeting);
    mustache::data paragraphs(mustache::data::type::list);
    for (const Field& paragraph : blocks.paragraphs)
        paragraphs << mustache::data("text", paragraph.text);
    values.set("paragraphs", paragraphs);
    putField(values, "content", blocks.content);
    putField(values, "heading", blocks.heading);
    values.set("rows", rowsOf(blocks.products));
    values.set("has_button", !blocks.buttonUrl.empty());
    values.set("button", blocks.button);
    values.set("button_url", blocks.buttonUrl);
    putField(values, "why", blocks.whyLine);
    values.set("fewer", blocks.fewerWords);
    values.set("unsubscribe", blocks.unsubscribeWords);
    // A preview has no mail service yet: the links are drawn and lead nowhere. A service without a page for
    // preferences has none.
    const bool preview = !blocks.unsubscribe.shown();
    values.set("unsubscribe_url", preview ? "#unsubscribe" : blocks.unsubscribe.text);
    values.set("has_preferences", preview || blocks.preferences.shown());
    values.set("preferences_url", preview ? "#preferences" : blocks.preferences.text);
    values.set("has_identity", !blocks.identity.empty());
    values.set("identity", blocks.identity);
    return values;
}

}  // namespace

std::string escapedHtml(std::string_view text)
{
    std::string escaped;
    escaped.reserve(text.size());
    for (const char letter : text) {
        switch (letter) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        case '\'':
            escaped += "&#39;";
            break;
        default:
            escaped += letter;
        }
    }
    return escaped;
}

Result<std::string> htmlOf(const EmailBlocks& blocks)
{
    const std::set<std::string> tags = tagsOf(blocks);
    return fillTemplate("email_html", valuesOf(blocks), [&tags](const std::string& text) {
        return tags.contains(text) ? text : escapedHtml(text);
    });
}

}  // namespace tactful::compose

#include "core/base/text.h"
#include "core/compose/field_values.h"

namespace tactful::compose {
namespace {

namespace mustache = kainjow::mustache;

constexpr std::size_t textColumns = 72;

/// A tag is one word whatever blanks are in it: the service would not know it in two halves.
std::string inLines(const Field& field)
{
    return field.isTag ? field.text : wrapped(field.text, textColumns);
}

mustache::data productsOf(const EmailBlocks& blocks)
{
    mustache::data products(mustache::data::type::list);
    for (const ProductBlock& block : blocks.products) {
        mustache::data product;
        putField(product, "name", block.name);
        putField(product, "price", block.price);
        putField(product, "url", block.url);
        putField(product, "reason", block.reason);
        products << product;
    }
    return products;
}

mustache::data valuesOf(const EmailBlocks& blocks)
{
    mustache::data values;
    values.set("shop", blocks.shop);
    values.set("greeting", inLines(blocks.greeting));
    mustache::data paragraphs(mustache::data::type::list);
    for (const Field& paragraph : blocks.paragraphs)
        paragraphs << mustache::data("text", inLines(paragraph));
    values.set("paragraphs", paragraphs);
    values.set("heading", inLines(blocks.heading));
    values.set("has_heading", blocks.heading.shown());
    values.set("products", productsOf(blocks));
    values.set("has_button", !blocks.buttonUrl.empty());
    values.set("button", blocks.button);
    values.set("button_url", blocks.buttonUrl);
    values.set("why", inLines(blocks.whyLine));
    const bool preview = !blocks.unsubscribe.shown();
    const std::string later = "(" + blocks.linkComesLater + ")";
    values.set("fewer", blocks.fewerWords);
    values.set("has_preferences", preview || blocks.preferences.shown());
    values.set("preferences_url", preview ? later : blocks.preferences.text);
    values.set("unsubscribe", blocks.unsubscribeWords);
    values.set("unsubscribe_url", preview ? later : blocks.unsubscribe.text);
    values.set("has_identity", !blocks.identity.empty());
    values.set("identity", wrapped(blocks.identity, textColumns));
    return values;
}

}  // namespace

std::string wrapped(std::string_view text, std::size_t columns)
{
    const std::string inOneLine = replaceAll(std::string(text), "\n", " ");
    std::string lines;
    std::size_t used = 0;
    for (const std::string_view word : split(inOneLine, ' ')) {
        if (word.empty()) continue;
        const std::size_t width = codePoints(word);
        if (used > 0 && used + 1 + width > columns) {
            lines += '\n';
            used = 0;
        } else if (used > 0) {
            lines += ' ';
            ++used;
        }
        lines += word;
        used += width;
    }
    return lines;
}

Result<std::string> plainTextOf(const EmailBlocks& blocks)
{
    return fillTemplate("email_text", valuesOf(blocks), [](const std::string& text) { return text; });
}

}  // namespace tactful::compose

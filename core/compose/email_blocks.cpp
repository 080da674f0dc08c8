#include "core/compose/email_blocks.h"

#include "core/base/text.h"
#include "core/compose/phrases.h"

#include <array>
#include <utility>

namespace tactful::compose {
namespace {

Field textField(std::string_view text)
{
    return {std::string(trim(text)), false, {}, {}};
}
Field urlField(std::string_view url)
{
    return {std::string(safeUrl(url)), false, {}, {}};
}
Field tagField(const data::MergeTag& tag)
{
    return {tag.tag, true, tag.ifSet, tag.endIf};
}

std::string inOneLine(std::string_view text)
{
    std::string line;
    for (const std::string_view part : split(text, '\n')) {
        const std::string_view words = trim(part);
        if (words.empty()) continue;
        if (!line.empty()) line += ", ";
        line += words;
    }
    return line;
}

Error noValue(std::string_view place)
{
    const std::string name(place);
    return {ErrorCode::BadInput, "The message has nothing to put in the place \"" + name + "\".", name};
}

/// The name of a {{place}} that was never filled, or nothing.
std::string unfilledPlace(std::string_view text)
{
    const std::size_t begin = text.find("{{");
    if (begin == std::string_view::npos) return {};
    const std::size_t end = text.find("}}", begin);
    if (end == std::string_view::npos) return {};
    const std::string_view name = trim(text.substr(begin + 2, end - begin - 2));
    for (const char letter : name)
        if (!((letter >= 'a' && letter <= 'z') || letter == '_')) return {};
    return std::string(name);
}

/// Looks at the words that come from phrases; product names and addresses are the shop's own.
Status checkFilled(const data::MessageContent& content)
{
    std::vector<std::string_view> texts{content.subject,    content.preheader,    content.greeting,
                                        content.buttonText, content.picksHeading, content.whyLine};
    texts.insert(texts.end(), content.paragraphs.begin(), content.paragraphs.end());
    for (const data::MessageProduct& product : content.products)
        texts.push_back(product.reason);
    for (const std::string_view text : texts)
        if (const std::string place = unfilledPlace(text); !place.empty()) return noValue(place);
    return {};
}

Status checkRequired(const std::array<std::pair<std::string_view, std::string_view>, 4>& places)
{
    for (const auto& [place, value] : places)
        if (trim(value).empty()) return noValue(place);
    return {};
}

ProductBlock productBlock(const data::MessageProduct& product, const LayoutOptions& options)
{
    ProductBlock block;
    block.name = textField(product.name);
    if (options.prices) block.price = textField(product.price);
    if (options.links) block.url = urlField(product.url);
    if (options.images) block.image = urlField(product.image);
    block.reason = textField(product.reason);
    return block;
}

ProductBlock productBlock(const data::ProductTags& product, const LayoutOptions& options)
{
    ProductBlock block;
    block.name = tagField(product.name);
    if (options.prices) block.price = tagField(product.price);
    if (options.links) block.url = tagField(product.url);
    if (options.images) block.image = tagField(product.image);
    block.reason = tagField(product.reason);
    return block;
}

/// What a finished message and a template have in common.
Result<EmailBlocks> commonBlocks(const data::MessageContent& content, const LayoutOptions& options)
{
    const auto phrases = Phrases::forLanguage(content.language);
    if (!phrases) return phrases.error();
    EmailBlocks blocks;
    blocks.language = phrases->language();
    blocks.shop = std::string(trim(content.shopName));
    blocks.button = std::string(trim(content.buttonText));
    if (options.links && !blocks.button.empty()) {
        blocks.buttonUrl = std::string(safeUrl(content.website));
        for (const data::MessageProduct& product : content.products)
            if (blocks.buttonUrl.empty()) blocks.buttonUrl = std::string(safeUrl(product.url));
    }
    blocks.identity = inOneLine(content.legalName + "\n" + content.postalAddress);
    const std::array<std::pair<std::string_view, std::string*>, 3> words{{
        {"footer.fewer", &blocks.fewerWords},
        {"footer.unsubscribe", &blocks.unsubscribeWords},
        {"footer.link-comes-later", &blocks.linkComesLater},
    }};
    for (const auto& [key, place] : words) {
        auto sentence = phrases->fill(key, {});
        if (!sentence) return sentence.error();
        *place = *std::move(sentence);
    }
    return blocks;
}

}  // namespace

Result<EmailBlocks> blocksOf(const data::MessageContent& content, const LayoutOptions& options)
{
    if (auto ok = checkRequired({{{"shop", content.shopName},
                                  {"subject", content.subject},
                                  {"greeting", content.greeting},
                                  {"why", content.whyLine}}});
        !ok)
        return ok.error();
    if (auto ok = checkFilled(content); !ok) return ok.error();
    if (content.products.size() > mostProducts)
        return Error{ErrorCode::BadInput, "A message shows at most six products.", "products"};
    auto blocks = commonBlocks(content, options);
    if (!blocks) return blocks.error();
    blocks->subject = textField(content.subject);
    blocks->preheader = textField(content.preheader);
    blocks->greeting = textField(content.greeting);
    for (const std::string& paragraph : content.paragraphs)
        if (!trim(paragraph).empty()) blocks->paragraphs.push_back(textField(paragraph));
    if (!content.products.empty()) blocks->heading = textField(content.picksHeading);
    for (const data::MessageProduct& product : content.products) {
        if (trim(product.name).empty()) return noValue("product name");
        blocks->products.push_back(productBlock(product, options));
    }
    blocks->whyLine = textField(content.whyLine);
    blocks->unsubscribe = urlField(options.unsubscribeUrl);
    blocks->preferences = urlField(options.preferencesUrl);
    return blocks;
}

Result<EmailBlocks> blocksOf(const data::MessageContent& shared, const data::MergeTags& tags,
                             const LayoutOptions& options)
{
    if (auto ok = checkRequired({{{"shop", shared.shopName},
                                  {"greeting", tags.greeting.tag},
                                  {"why", tags.whyLine.tag},
                                  {"unsubscribe", tags.unsubscribe}}});
        !ok)
        return ok.error();
    if (tags.products.size() > mostProducts)
        return Error{ErrorCode::BadInput, "A message shows at most six products.", "products"};
    auto blocks = commonBlocks(shared, options);
    if (!blocks) return blocks.error();
    blocks->subject = tagField(tags.subject);
    blocks->preheader = tagField(tags.preheader);
    blocks->greeting = tagField(tags.greeting);
    if (!tags.intro.tag.empty()) blocks->paragraphs.push_back(tagField(tags.intro));
    blocks->content = {tags.content, true, {}, {}};
    blocks->heading = tagField(tags.heading);
    for (const data::ProductTags& product : tags.products)
        blocks->products.push_back(productBlock(product, options));
    blocks->whyLine = tagField(tags.whyLine);
    blocks->unsubscribe = {tags.unsubscribe, true, {}, {}};
    blocks->preferences = {tags.preferences, true, {}, {}};
    return blocks;
}

}  // namespace tactful::compose

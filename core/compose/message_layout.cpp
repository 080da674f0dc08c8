#include "core/compose/message_layout.h"

#include "core/base/text.h"
#include "core/compose/email_blocks.h"

#include <utility>

namespace tactful::compose {
namespace {

Result<data::Message> messageOf(const EmailBlocks& blocks)
{
    auto html = htmlOf(blocks);
    if (!html) return html.error();
    auto text = plainTextOf(blocks);
    if (!text) return text.error();
    return data::Message{blocks.subject.text, blocks.preheader.text, *std::move(html), *std::move(text)};
}

}  // namespace

std::string_view safeUrl(std::string_view url)
{
    url = trim(url);
    const std::string start = lowerAscii(url.substr(0, 8));
    const bool known =
        startsWith(start, "https://") || startsWith(start, "http://") || startsWith(start, "mailto:");
    if (!known) return {};
    for (const char byte : url) {
        const auto code = static_cast<unsigned char>(byte);
        if (code <= ' ' || code == 0x7f || contains("\"'<>`\\", std::string_view(&byte, 1))) return {};
    }
    return url;
}

Result<data::Message> renderMessage(const data::MessageContent& content, const LayoutOptions& options)
{
    const auto blocks = blocksOf(content, options);
    if (!blocks) return blocks.error();
    return messageOf(*blocks);
}

Result<data::Message> renderTemplate(const data::MessageContent& shared, const data::MergeTags& tags,
                                     const LayoutOptions& options)
{
    const auto blocks = blocksOf(shared, tags, options);
    if (!blocks) return blocks.error();
    return messageOf(*blocks);
}

}  // namespace tactful::compose

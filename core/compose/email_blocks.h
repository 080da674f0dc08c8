#pragma once

#include "core/compose/message_layout.h"

#include <string>
#include <vector>

/// \file
/// A message as a list of blocks, before it is HTML or plain text: checked, with unsafe addresses gone, and
/// with either one person's words or a mail service's tags in each place.

namespace tactful::compose {

/// A text to be escaped, or a merge tag that goes into the file as it is.
struct Field {
    std::string text;
    bool isTag = false;
    std::string ifSet;  ///< tags around the place; empty for text
    std::string endIf;

    bool shown() const { return !text.empty(); }
};

struct ProductBlock {
    Field name;
    Field price;
    Field url;
    Field image;
    Field reason;
};

struct EmailBlocks {
    std::string language;
    std::string shop;
    Field subject;
    Field preheader;
    Field greeting;
    std::vector<Field> paragraphs;
    Field content;
    Field heading;
    std::vector<ProductBlock> products;
    std::string button;
    std::string buttonUrl;  ///< empty: no button
    Field whyLine;
    std::string identity;  ///< legal name and postal address in one line; empty: not known
    std::string fewerWords;
    std::string unsubscribeWords;
    std::string linkComesLater;  ///< what plain text says where no address is known yet
    Field unsubscribe;
    Field preferences;
};

Result<EmailBlocks> blocksOf(const data::MessageContent& content, const LayoutOptions& options);
Result<EmailBlocks> blocksOf(const data::MessageContent& shared, const data::MergeTags& tags,
                             const LayoutOptions& options);

Result<std::string> htmlOf(const EmailBlocks& blocks);
Result<std::string> plainTextOf(const EmailBlocks& blocks);

/// Lines of at most `columns` characters, broken at blanks; a longer word, such as an address, stays whole.
std::string wrapped(std::string_view text, std::size_t columns);

/// & < > " and ' as entities.
std::string escapedHtml(std::string_view text);

}  // namespace tactful::compose

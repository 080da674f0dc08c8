#pragma once

#include "core/base/result.h"
#include "core/data/merge_tags.h"
#include "core/data/message.h"

#include <string>
#include <string_view>

/// \file
/// How a message looks: HTML of 600 pixels that folds to one column on a phone, and plain text of 72 columns.
///
/// The HTML is made for mail programs and for litehtml: nested tables with pixel widths, inline CSS, system
/// fonts, one media query, light colours that dark mode leaves alone. It holds no script, no outside style
/// sheet and no tracking pixel. Every text is escaped; an address that is not http, https or mailto is left
/// out.

namespace tactful::compose {

struct LayoutOptions {
    bool images = true;
    bool links = true;
    bool prices = true;
    std::string
        unsubscribeUrl;  ///< empty: a place holder, as in a preview, where no mail service is known yet
    std::string preferencesUrl;
};

inline constexpr std::size_t mostProducts = 6;

/// The message of one person. BadInput if the shop's name, the subject, the greeting or the why line is empty
/// or a {{place}} was left unfilled (the detail names it), or there are more than mostProducts products.
Result<data::Message> renderMessage(const data::MessageContent& content, const LayoutOptions& options = {});

/// The template for a mail service: the shop's own words from `shared`, and the service's tags where each
/// person's words go. The unsubscribe link is that of the tags. BadInput as above, or if a tag is missing.
Result<data::Message> renderTemplate(const data::MessageContent& shared, const data::MergeTags& tags,
                                     const LayoutOptions& options = {});

/// The address if it may stand in a message: http, https or mailto, without white space, quotes or angle
/// brackets; else empty.
std::string_view safeUrl(std::string_view url);

}  // namespace tactful::compose

#pragma once

#include <string>
#include <string_view>
#include <vector>

/// \file
/// The places in a mail service's template where each person's own words are put. The composer writes
/// templates with them, the exporter knows what each service calls them.

namespace tactful::data {

/// Whose tags a text may hold. None: a finished message, where any tag is a mistake.
enum class MergeDialect { None, Mailchimp, Klaviyo, Brevo, Listmonk };

/// One field of a person in a service's own writing, and the pair of tags that leaves out what stands between
/// them for people who have nothing in that field.
struct MergeTag {
    std::string tag;
    std::string ifSet;
    std::string endIf;
};

struct ProductTags {
    MergeTag name;
    MergeTag price;
    MergeTag url;
    MergeTag image;
    MergeTag reason;
};

struct MergeTags {
    MergeDialect dialect = MergeDialect::None;
    MergeTag subject;
    MergeTag preheader;
    MergeTag greeting;
    MergeTag intro;
    MergeTag heading;
    std::vector<ProductTags> products;
    MergeTag whyLine;
    std::string unsubscribe;  ///< what stands in a link's address
    std::string preferences;  ///< the same for "fewer e-mails"; empty where the service has no such page
    std::string content;  ///< where the service puts words typed into the campaign; empty where it has none
};

/// The tags in `text` that the dialect's service would not understand, in order of appearance: another
/// service's, misspelt ones, and ones that are never closed. Text that only looks a little like a tag ("5 *
/// 3",
/// "{a}") is left alone.
std::vector<std::string> foreignTags(std::string_view text, MergeDialect dialect);

}  // namespace tactful::data

#pragma once

#include "core/base/result.h"
#include "core/data/merge_tags.h"
#include "core/data/notice.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// The mail services that files are written for: what each calls its columns and tags, what it can take, and
/// what the owner does there (FORMATS.md part B).

namespace tactful::exports {

struct Destination {
    std::string_view name;   ///< "mailchimp"
    std::string_view title;  ///< "Mailchimp"
    data::MergeDialect dialect = data::MergeDialect::None;
    std::string_view emailColumn;
    std::string_view firstNameColumn;  ///< empty: the service has one column for the whole name
    std::string_view lastNameColumn;   ///< empty as above
    std::string_view suppressionColumn;
    std::size_t maxFields = 0;      ///< of an audience, ours and its own; 0: no limit that matters
    std::size_t maxValueBytes = 0;  ///< of one field; longer ones are cut by the service; 0: no limit
    std::int64_t maxFileBytes = 0;  ///< of one upload; 0: no limit that matters
    bool escapesFields = false;     ///< a field's "<" arrives as "<" in the HTML
    bool jsonAttributes = false;    ///< all our fields go into one column of JSON
};

std::span<const Destination> allDestinations();
/// NotFound, naming those there are.
Result<const Destination*> destinationNamed(std::string_view name);

/// How many products a file carries for each person.
inline constexpr int productsPerPerson = 3;

/// Our fields of a person in file order, by neutral names: "subject", …, "p1_name", …, "send_hour".
std::span<const std::string_view> fieldNames();
/// What the service calls one of them: "SUBJECT", "tactful_subject", "TACTFUL_SUBJECT".
std::string fieldNameAt(const Destination& destination, std::string_view field);

std::vector<std::string> contactsHeader(const Destination& destination);

/// The service's writing of every field, for the composer.
data::MergeTags mergeTagsFor(const Destination& destination);

/// BadInput, naming the first tag, if a template holds tags that the service would not understand or lacks
/// the link to unsubscribe.
Status checkTemplate(std::string_view text, const Destination& destination);

struct GuideFacts {
    std::string campaignName;
    std::string code;  ///< of the campaign, to find its results again
    std::int64_t contacts = 0;
    std::int64_t suppressed = 0;
    std::int64_t heldBack = 0;
};

/// What the owner does in the mail service, a plain sentence or two for each step.
std::vector<data::Notice> uploadSteps(const Destination& destination, const GuideFacts& facts);

}  // namespace tactful::exports

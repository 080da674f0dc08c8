#include "core/exports/destinations.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace tactful::exports {
namespace {

using data::MergeDialect;
using data::MergeTag;

// Limits and column names: FORMATS.md B1.
constexpr std::array<Destination, 4> destinations{{
    {.name = "mailchimp",
     .title = "Mailchimp",
     .dialect = MergeDialect::Mailchimp,
     .emailColumn = "Email Address",
     .firstNameColumn = "FNAME",
     .lastNameColumn = "LNAME",
     .suppressionColumn = "Email",
     .maxFields = 30,
     .maxValueBytes = 255,
     .maxFileBytes = 0,
     .escapesFields = false,
     .jsonAttributes = false},
    {.name = "klaviyo",
     .title = "Klaviyo",
     .dialect = MergeDialect::Klaviyo,
     .emailColumn = "Email",
     .firstNameColumn = "First Name",
     .lastNameColumn = "Last Name",
     .suppressionColumn = "Email",
     .maxFields = 0,
     .maxValueBytes = 0,
     .maxFileBytes = 50'000'000,
     .escapesFields = true,
     .jsonAttributes = false},
    {.name = "brevo",
     .title = "Brevo",
     .dialect = MergeDialect::Brevo,
     .emailColumn = "EMAIL",
     .firstNameColumn = "FIRSTNAME",
     .lastNameColumn = "LASTNAME",
     .suppressionColumn = "Email",
     .maxFields = 0,
     .maxValueBytes = 0,
     .maxFileBytes = 250'000'000,
     .escapesFields = false,
     .jsonAttributes = false},
    {.name = "listmonk",
     .title = "listmonk",
     .dialect = MergeDialect::Listmonk,
     .emailColumn = "email",
     .firstNameColumn = "",
     .lastNameColumn = "",
     .suppressionColumn = "email",
     .maxFields = 0,
     .maxValueBytes = 0,
     .maxFileBytes = 0,
     .escapesFields = true,
     .jsonAttributes = true},
}};

// Mailchimp allows ten characters once "_" is taken out.
constexpr std::array<std::string_view, 24> fields{
    "subject",  "preheader", "greeting", "intro",     "heading", "p1_name",  "p1_price",  "p1_url",
    "p1_image", "p1_reason", "p2_name",  "p2_price",  "p2_url",  "p2_image", "p2_reason", "p3_name",
    "p3_price", "p3_url",    "p3_image", "p3_reason", "why",     "code",     "send_day",  "send_hour"};

std::string upperAscii(std::string_view text)
{
    std::string upper(text);
    std::transform(upper.begin(), upper.end(), upper.begin(), [](char letter) {
        return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    });
    return upper;
}

MergeTag tagOf(const Destination& destination, std::string_view field)
{
    const std::string name = fieldNameAt(destination, field);
    switch (destination.dialect) {
    case MergeDialect::Mailchimp:
        return {"*|" + name + "|*", "*|IF:" + name + "|*", "*|END:IF|*"};
    case MergeDialect::Klaviyo:
        return {"{{ person|lookup:'" + name + "' }}", "{% if person|lookup:'" + name + "' %}", "{% endif %}"};
    case MergeDialect::Brevo:
        return {"{{ contact." + name + " }}", "{% if contact." + name + " %}", "{% endif %}"};
    case MergeDialect::Listmonk:
        return {"{{ .Subscriber.Attribs." + name + " }}", "{{ if .Subscriber.Attribs." + name + " }}",
                "{{ end }}"};
    case MergeDialect::None:
        break;
    }
    return {};
}

void addServiceTags(data::MergeTags& tags)
{
    switch (tags.dialect) {
    case MergeDialect::Mailchimp:
        tags.unsubscribe = "*|UNSUB|*";
        tags.preferences = "*|UPDATE_PROFILE|*";
        break;
    case MergeDialect::Klaviyo:
        tags.unsubscribe = "{% unsubscribe_link %}";
        tags.preferences = "{% manage_preferences_link %}";
        break;
    case MergeDialect::Brevo:
        tags.unsubscribe = "{{ unsubscribe }}";
        tags.preferences = "{{ update_profile }}";
        break;
    case MergeDialect::Listmonk:
        tags.unsubscribe = "{{ UnsubscribeURL }}";
        tags.preferences = "{{ ManageURL }}";
        tags.content = "{{ template \"content\" . }}";
        break;
    case MergeDialect::None:
        break;
    }
}

}  // namespace

std::span<const Destination> allDestinations()
{
    return destinations;
}

Result<const Destination*> destinationNamed(std::string_view name)
{
    std::string known;
    for (const Destination& destination : destinations) {
        if (equalsIgnoringCase(destination.name, name)) return &destination;
        known += (known.empty() ? "" : ", ") + std::string(destination.name);
    }
    return Error{ErrorCode::NotFound,
                 "There is no mail service of that name here. Those there are: " + known + ".",
                 std::string(name)};
}

std::span<const std::string_view> fieldNames()
{
    return fields;
}

std::string fieldNameAt(const Destination& destination, std::string_view field)
{
    if (destination.dialect == MergeDialect::Mailchimp) return replaceAll(upperAscii(field), "_", "");
    const std::string name = "tactful_" + std::string(field);
    return destination.dialect == MergeDialect::Brevo ? upperAscii(name) : name;
}

std::vector<std::string> contactsHeader(const Destination& destination)
{
    if (destination.jsonAttributes) return {std::string(destination.emailColumn), "name", "attributes"};
    std::vector<std::string> header{std::string(destination.emailColumn),
                                    std::string(destination.firstNameColumn),
                                    std::string(destination.lastNameColumn)};
    for (const std::string_view field : fields)
        header.push_back(fieldNameAt(destination, field));
    return header;
}

data::MergeTags mergeTagsFor(const Destination& destination)
{
    data::MergeTags tags;
    tags.dialect = destination.dialect;
    tags.subject = tagOf(destination, "subject");
    tags.preheader = tagOf(destination, "preheader");
    tags.greeting = tagOf(destination, "greeting");
    tags.intro = tagOf(destination, "intro");
    tags.heading = tagOf(destination, "heading");
    tags.whyLine = tagOf(destination, "why");
    for (int product = 1; product <= productsPerPerson; ++product) {
        const std::string prefix = "p" + std::to_string(product) + "_";
        tags.products.push_back({tagOf(destination, prefix + "name"), tagOf(destination, prefix + "price"),
                                 tagOf(destination, prefix + "url"), tagOf(destination, prefix + "image"),
                                 tagOf(destination, prefix + "reason")});
    }
    addServiceTags(tags);
    return tags;
}

Status checkTemplate(std::string_view text, const Destination& destination)
{
    const std::string title(destination.title);
    const std::vector<std::string> foreign = data::foreignTags(text, destination.dialect);
    if (!foreign.empty())
        return Error{ErrorCode::BadInput,
                     "The template holds the tag " + foreign.front() + ", which " + title +
                         " does not understand. Make the template again for " + title + ".",
                     "template"};
    if (!contains(text, mergeTagsFor(destination).unsubscribe))
        return Error{ErrorCode::BadInput,
                     "The template has no link to unsubscribe. No message may go out without one.",
                     "template"};
    return {};
}

}  // namespace tactful::exports

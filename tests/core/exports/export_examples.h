#pragma once

#include "core/exports/contact_rows.h"
#include "core/exports/destinations.h"

#include <string>

/// \file
/// People and templates that several tests of the exports use.

namespace tactful::tests {

inline exports::ExportPerson zoe()
{
    exports::ExportPerson person;
    person.email = " Zoe@Example.COM ";
    person.firstName = "Zoë";
    person.lastName = "O'Brien, Jr";
    data::MessageContent& content = person.content;
    content.subject = "For your next cup of tea, Zoë";
    content.preheader = "A few things from our shelves.";
    content.greeting = "Hello Zoë,";
    content.paragraphs = {"Thank you for coming back to us.", "There is \"news\", too."};
    content.picksHeading = "Picked for you";
    content.products = {
        {"TC-1", "Rose teacup & saucer", "£9.95", "https://shop.example/teacup?a=1&b=2",
         "https://shop.example/teacup.jpg", "Goes with the Cake stand you bought in May"},
        {"BC-6", "Beeswax candles, 6", "£14.50", "https://shop.example/candles", "", ""},
    };
    content.whyLine = "You are getting this because you said yes to our news on 14 March 2023.";
    person.code = "T-12";
    person.sendDay = parseIsoDay("2026-10-08").value();
    person.sendHour = 9;
    return person;
}

inline exports::ExportPerson somebody(const std::string& email)
{
    exports::ExportPerson person = zoe();
    person.email = email;
    return person;
}

inline const exports::Destination& destination(const std::string& name)
{
    return **exports::destinationNamed(name);
}

/// The least that a template of a service may be.
inline std::string smallTemplate(const exports::Destination& to)
{
    const data::MergeTags tags = exports::mergeTagsFor(to);
    return tags.greeting.tag + "\n" + tags.intro.tag + "\n" + tags.unsubscribe + "\n";
}

}  // namespace tactful::tests

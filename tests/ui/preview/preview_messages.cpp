#include "tests/ui/preview/preview_messages.h"

#include "core/compose/message_layout.h"
#include "core/samples/catalogue.h"

#include <array>

namespace tactful::tests {
namespace {

const std::array<std::string, 5> greetings{"Hello Priya,", "Hello Zoë,", "Dear Maximilian-Alexander,",
                                           "Hello,", "Hello Siân,"};
const std::array<std::string, 5> lines{
    "Three things to sit beside your cake stand. Candle season is here, and our beeswax ones are back on the "
    "shelf.",
    "The evenings are drawing in. Treat yourself to a little light.", "Thank you for coming back to us.",
    "New on the shelves this week, chosen by us and tried by us, from cheerful to practical.",
    "A few things from people whose work we like."};
const std::array<std::string, 4> reasons{"", "Goes with the cake stand you bought in May",
                                         "One you come back to", "New arrival, liked by people who bake"};
const std::array<std::size_t, 7> counts{3, 3, 2, 4, 1, 6, 5};

data::MessageProduct productOf(const samples::CatalogueItem& item, std::size_t number)
{
    const std::string pence = std::to_string(item.pricePence % 100);
    return {item.row.sku,
            item.row.name,
            "£" + std::to_string(item.pricePence / 100) + "." + (pence.size() < 2 ? "0" : "") + pence,
            item.row.url,
            item.row.image,
            reasons[number % reasons.size()]};
}

}  // namespace

std::vector<PreviewMessage> previewMessages(int count)
{
    const samples::Catalogue catalogue = samples::makeCatalogue(7, *parseIsoDay("2026-10-01"));
    std::vector<PreviewMessage> messages;
    for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
        data::MessageContent content;
        content.shopName = "Hearth & Heron";
        content.legalName = i % 3 == 0 ? "Hearth & Heron Ltd" : "";
        content.postalAddress = i % 3 == 0 ? "4 Mill Lane\nLudlow SY8 1BH\nUnited Kingdom" : "";
        content.website = i % 4 == 3 ? "" : "https://hearthandheron.example/";
        content.subject = "For your next cup of tea";
        content.preheader = "A few things from our shelves.";
        content.greeting = greetings[i % greetings.size()];
        content.paragraphs = {lines[i % lines.size()], lines[(i + 2) % lines.size()]};
        content.buttonText = i % 4 == 3 ? "" : "Have a look";
        content.picksHeading = i % 2 ? "A few things we thought of for you" : "";
        content.whyLine = "You ticked \"send me news\" on 14 March 2023.";
        for (std::size_t at = 0; at < counts[i % counts.size()]; ++at)
            content.products.push_back(
                productOf(catalogue.items[(i * 37 + at * 61) % catalogue.items.size()], i + at));
        const auto message = compose::renderMessage(content);
        if (message)
            messages.push_back({QString::fromStdString(message->html), QString::fromStdString(message->text),
                                QString::fromStdString(message->subject)});
    }
    return messages;
}

}  // namespace tactful::tests

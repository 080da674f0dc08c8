#include "core/compose/message_words.h"

#include "core/base/text.h"
#include "core/compose/line_slots.h"

#include <algorithm>

namespace tactful::compose {
namespace {

// A name that is read in a list of subjects has to leave room for the rest of the line.
constexpr std::size_t longestNameInSubject = 36;

std::string nameForSubject(const std::string& product)
{
    std::string name = spokenName(product);
    while (codePoints(name) > longestNameInSubject) {
        const std::size_t blank = name.rfind(' ');
        if (blank == std::string::npos) break;
        name.resize(blank);
    }
    return name;
}

PhraseValues valuesOf(const MessageOrder& order, const data::ShopSettings& shop, const Phrases& phrases)
{
    const PersonWords& person = order.person;
    PhraseValues values{
        {"shop", shop.name},
        {"first_name", std::string(trim(person.firstName))},
        {"town", std::string(trim(person.town))},
        {"product", spokenName(person.product)},
        {"aisle", std::string(trim(person.aisle))},
        {"preference", std::string(trim(person.preference))},
    };
    if (person.orders > 0) values["orders"] = std::to_string(person.orders);
    if (person.boughtOn) {
        values["month"] = phrases.monthAsSaid(*person.boughtOn, order.today);
        const int weeks = (order.today - *person.boughtOn) / 7;
        if (weeks >= 2) values["weeks"] = std::to_string(weeks);
    }
    return values;
}

/// The sentence under a product, or none where it would name something delicate.
Result<std::string> reasonFor(const PickedProduct& picked, const MessageOrder& order, const Phrases& phrases)
{
    std::string key(reasonKeyFor(picked.pick, order.lines.back()));
    const bool delicate =
        picked.product->tier >= neverNamedTier || (picked.because && picked.because->tier >= neverNamedTier);
    const bool namesNothing = picked.pick.reason == data::PickReason::GoesWith && !picked.because;
    if (key == "reason.popular-aisle" && trim(picked.product->aisle).empty()) key = "reason.popular";
    if (key.empty() || delicate || namesNothing) return std::string();
    PhraseValues values{{"aisle", picked.product->aisle}};
    if (picked.because) values["because"] = spokenName(picked.because->name);
    if (picked.pick.evidenceDay) values["month"] = phrases.monthAsSaid(*picked.pick.evidenceDay, order.today);
    return phrases.fill(key, values);
}

Result<data::MessageProduct> wordsOfProduct(const PickedProduct& picked, const MessageOrder& order,
                                            const Phrases& phrases)
{
    auto reason = reasonFor(picked, order, phrases);
    if (!reason) return reason.error();
    data::MessageProduct words;
    words.sku = picked.product->sku;
    words.name = picked.product->name;
    if (picked.product->price) words.price = phrases.price(*picked.product->price);
    words.url = picked.product->url;
    words.image = picked.product->image;
    words.reason = *std::move(reason);
    return words;
}

/// The lines have to be one for each slot, in slot order: a key begins with the name of its slot.
Status checkLines(const std::vector<std::string>& lines)
{
    bool fits = lines.size() == slotNames.size();
    for (std::size_t at = 0; fits && at < lines.size(); ++at)
        fits = startsWith(lines[at], std::string(slotNames[at]) + ".");
    if (fits) return {};
    return Error{ErrorCode::BadInput, "The planned lines do not belong to this message. Make the plan again.",
                 "lines"};
}

}  // namespace

Result<data::MessageContent> wordsForEverybody(data::Goal goal, const data::ShopSettings& shop,
                                               const Phrases& phrases)
{
    data::MessageContent content;
    content.shopName = shop.name;
    content.legalName = shop.legalName;
    content.postalAddress = shop.postalAddress;
    content.website = shop.website;
    content.language = phrases.language();
    auto button = phrases.fill("button." + std::string(data::nameOf(goal)), {});
    if (!button) return button.error();
    content.buttonText = *std::move(button);
    return content;
}

Result<data::MessageContent> wordsOf(const MessageOrder& order, const data::ShopSettings& shop,
                                     const Phrases& phrases)
{
    if (auto ok = checkLines(order.lines); !ok) return ok.error();
    auto content = wordsForEverybody(order.goal, shop, phrases);
    if (!content) return content;
    PhraseValues values = valuesOf(order, shop, phrases);
    std::string intro;
    const auto fill = [&](const std::string& key, std::string& place) -> Status {
        auto sentence = phrases.fill(key, values);
        if (!sentence) return sentence.error();
        place = *std::move(sentence);
        return {};
    };
    if (auto ok = fill("preheader." + std::string(data::nameOf(order.goal)), content->preheader); !ok)
        return ok.error();
    if (auto ok = fill(order.lines[1], content->greeting); !ok) return ok.error();
    if (auto ok = fill(order.lines[2], intro); !ok) return ok.error();
    if (auto ok = fill(order.lines[3], content->picksHeading); !ok) return ok.error();
    values["product"] = nameForSubject(order.person.product);
    if (auto ok = fill(order.lines[0], content->subject); !ok) return ok.error();
    content->paragraphs.push_back(std::move(intro));
    for (const PickedProduct& picked : order.picks) {
        auto product = wordsOfProduct(picked, order, phrases);
        if (!product) return product.error();
        content->products.push_back(*std::move(product));
    }
    content->whyLine = order.whyLine;
    return content;
}

Result<std::string> lineInWords(std::string_view copy, const MessageOrder& order,
                                const data::ShopSettings& shop, const Phrases& phrases)
{
    return phrases.fill(copy, valuesOf(order, shop, phrases));
}

}  // namespace tactful::compose

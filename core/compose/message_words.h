#pragma once

#include "core/compose/phrases.h"
#include "core/data/campaign.h"
#include "core/data/message.h"
#include "core/data/pick.h"
#include "core/data/product.h"
#include "core/data/settings.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// From the planned lines of one person to that person's words.

namespace tactful::compose {

/// A pick with what its sentence may need.
struct PickedProduct {
    data::Pick pick;
    const data::Product* product = nullptr;  ///< never null
    const data::Product* because = nullptr;  ///< what they bought, for PickReason::GoesWith; else null
};

/// The person as far as the lines may need it. Empty: not known, and no line that needs it may be chosen.
struct PersonWords {
    std::string firstName;
    std::string town;
    std::string product;  ///< last bought, as the shop's file names it
    std::string aisle;
    std::string preference;
    std::optional<Day> boughtOn;
    int orders = 0;
};

struct MessageOrder {
    data::Goal goal = data::Goal::Newsletter;
    std::vector<std::string> lines;  ///< chosen copy key of each slot, in slot order (line_slots.h)
    PersonWords person;
    std::vector<PickedProduct> picks;
    std::string whyLine;  ///< the sentence itself (why_line.h)
    Day today;            ///< the day of sending: "in May" or "in May 2024", weeks since
};

/// The words of the message. BadInput if the lines are not one for each slot; NotFound, naming the place, if
/// a line needs something that the person does not have.
Result<data::MessageContent> wordsOf(const MessageOrder& order, const data::ShopSettings& shop,
                                     const Phrases& phrases);

/// One line of the ladder as it would read, whether it is used or not. `order` needs neither lines nor picks.
/// NotFound as above.
Result<std::string> lineInWords(std::string_view copy, const MessageOrder& order,
                                const data::ShopSettings& shop, const Phrases& phrases);

/// What a template has in common for everybody: the shop, the button, the language; the rest stays empty.
Result<data::MessageContent> wordsForEverybody(data::Goal goal, const data::ShopSettings& shop,
                                               const Phrases& phrases);

}  // namespace tactful::compose

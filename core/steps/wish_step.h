#pragma once

#include "core/steps/session.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

/// \file
/// How often somebody wants to hear from the shop: noted, and kept to whatever dial and caps say.

namespace tactful::steps {

/// "weekly" 7, "fortnightly" 14, "monthly" 30.
struct WishWord {
    std::string_view word;
    int gapDays;
};
inline constexpr std::array<WishWord, 3> wishWords{{{"weekly", 7}, {"fortnightly", 14}, {"monthly", 30}}};

/// \param word  of wishWords, or "none" to take the wish back
/// \return the word that stood before ("none" without one); BadInput for another word; NotFound if there is
/// no
///   such customer
Result<std::string> setCustomerWish(Session& session, const std::string& who, const std::string& word,
                                    const std::string& by);

/// The word of a customer's wish, "none" without one. NotFound if there is no such customer.
Result<std::string> customerWish(Session& session, const std::string& who);

}  // namespace tactful::steps

#pragma once

#include "core/base/day.h"
#include "core/base/result.h"
#include "core/data/product.h"
#include "core/tact/lexicon.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// How delicate is a product, and is a group of customers delicate because of what they bought?
///
/// Tiers and rules: SCIENCE.md section 5. Words can only raise a tier. After GDPR art. 9 as read in CJEU
/// C-184/20 and C-21/23, a name and an order are enough to reveal a special category; certainty is not
/// needed.

namespace tactful::tact {

struct Sensitivity {
    data::SensitivityTier tier = 0;
    bool healthAdjacent = false;  ///< two of tier 2 reveal together what one does not
    std::string group;            ///< "health", "alcohol" …; empty where nothing was found
    std::string reason;           ///< for data::Product::tierReason; empty where nothing was found
};

/// The strongest finding over name, aisle, tags and description. The lexicon of `language` (ISO 639-1) is
/// asked, and the English one as well, since product names mix languages; with no lexicon for it, English
/// alone.
Sensitivity sensitivityOf(const data::Product& product, std::string_view language,
                          std::span<const Lexicon> lexicons);

/// Which word raised a product, and where it stands: "name", "tag", "aisle" or "description".
struct FoundWord {
    std::string word;
    std::string place;
};
/// Out of a reason as sensitivityOf() writes it; nothing where the owner decided or nothing was found.
std::optional<FoundWord> foundWord(std::string_view reason);

/// What a product that is already in the book gets when it is judged again: the owner's decision stands, and
/// tier 3 stays until the owner lowers it; else what was found now.
Sensitivity judgedAgain(const data::Product& before, const Sensitivity& now);

/// The owner's own decision. Its reason begins with "decided by the owner", also at tier 0, so that
/// judgedAgain() knows it. Raising needs no words.
/// \return Refused if it lowers the tier without a written reason; BadInput if the tier is not 0 to 3.
Result<Sensitivity> decidedByOwner(const Sensitivity& found, data::SensitivityTier tier,
                                   std::string_view reason);

/// A product that a segment's rule or a model's feature relies on, as bought once.
struct DelicatePurchase {
    data::SensitivityTier tier = 0;
    bool healthAdjacent = false;
    Day day;
};

/// Purchases of health-adjacent products that lie at most this far apart reveal together.
inline constexpr int combinationDays = 180;

/// The tier of a segment: 3 with one product of tier 3 or two health-adjacent purchases of tier 2 within
/// combinationDays of each other; else the highest tier among them.
data::SensitivityTier segmentTier(std::span<const DelicatePurchase> purchases);

}  // namespace tactful::tact

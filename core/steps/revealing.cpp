#include "core/steps/revealing.h"

#include "core/tact/sensitivity.h"

#include <cmath>
#include <vector>

namespace tactful::steps {

std::unordered_set<data::ProductId> healthAdjacent(std::span<const data::Product> catalogue,
                                                   std::string_view language,
                                                   std::span<const tact::Lexicon> lexicons)
{
    std::unordered_set<data::ProductId> adjacent;
    for (const data::Product& product : catalogue)
        if (product.tier == 2 && tact::sensitivityOf(product, language, lexicons).healthAdjacent)
            adjacent.insert(product.id);
    return adjacent;
}

bool dropWhatReveals(PlanPerson& person, const std::unordered_set<data::ProductId>& adjacent)
{
    const consent::ConsentState& picks = person.contact.facts.picks;
    if (adjacent.empty() || (picks.status == consent::ConsentStatus::Given && picks.provable)) return false;
    std::vector<tact::DelicatePurchase> purchases;
    for (const plan::LastBought& bought : person.tastes.bought) {
        if (!adjacent.contains(bought.product)) continue;
        purchases.push_back({2, true, bought.day});
        // Bought again and again: the time before lies a usual gap before the last.
        if (bought.usualGapDays)
            purchases.push_back({2, true, bought.day - static_cast<int>(std::lround(*bought.usualGapDays))});
    }
    if (tact::segmentTier(purchases) < 3) return false;
    std::erase_if(person.candidates, [&adjacent](const data::Pick& pick) {
        return adjacent.contains(pick.because != 0 ? pick.because : pick.product);
    });
    return true;
}

}  // namespace tactful::steps

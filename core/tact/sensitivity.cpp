#include "core/tact/sensitivity.h"

#include "core/base/text.h"

#include <algorithm>
#include <vector>

namespace tactful::tact {
namespace {

constexpr std::string_view ownerDecision = "decided by the owner";

void raiseTo(Sensitivity& found, const std::vector<const Lexicon*>& lexicons, std::string_view text,
             TextPlace place)
{
    for (const Lexicon* lexicon : lexicons) {
        const auto hit = lexicon->strongest(text, place);
        if (!hit || hit->tier <= found.tier) continue;
        found = {hit->tier, hit->healthAdjacent, hit->group,
                 hit->group + ": \"" + hit->pattern + "\" in the " + std::string(nameOf(place))};
    }
}

}  // namespace

Sensitivity sensitivityOf(const data::Product& product, std::string_view language,
                          std::span<const Lexicon> lexicons)
{
    std::vector<const Lexicon*> asked;
    for (const std::string_view wanted : {language, std::string_view("en")})
        for (const Lexicon& lexicon : lexicons)
            if (lexicon.language() == wanted &&
                std::find(asked.begin(), asked.end(), &lexicon) == asked.end())
                asked.push_back(&lexicon);

    Sensitivity found;
    raiseTo(found, asked, product.name, TextPlace::Name);
    raiseTo(found, asked, product.aisle, TextPlace::Aisle);
    for (const std::string& tag : product.tags)
        raiseTo(found, asked, tag, TextPlace::Tag);
    raiseTo(found, asked, product.description, TextPlace::Description);
    return found;
}

std::optional<FoundWord> foundWord(std::string_view reason)
{
    constexpr std::string_view before = ": \"";
    constexpr std::string_view after = "\" in the ";
    const std::size_t begin = reason.find(before);
    const std::size_t end = reason.rfind(after);
    if (startsWith(reason, ownerDecision) || begin == std::string_view::npos ||
        end == std::string_view::npos || end < begin + before.size())
        return std::nullopt;
    const std::size_t word = begin + before.size();
    return FoundWord{std::string(reason.substr(word, end - word)),
                     std::string(reason.substr(end + after.size()))};
}

Sensitivity judgedAgain(const data::Product& before, const Sensitivity& now)
{
    const bool stands = startsWith(before.tierReason, ownerDecision);
    const bool stays = before.tier == 3 && now.tier < 3;
    if (!stands && !stays) return now;
    Sensitivity kept = now;
    kept.tier = before.tier;
    kept.reason = before.tierReason;
    if (!stands) kept.group = before.tierReason.substr(0, before.tierReason.find(':'));
    return kept;
}

Result<Sensitivity> decidedByOwner(const Sensitivity& found, data::SensitivityTier tier,
                                   std::string_view reason)
{
    if (tier < 0 || tier > 3)
        return Error{ErrorCode::BadInput, "How delicate a product is must be a number from 0 to 3.", "tier"};
    const std::string_view written = trim(reason);
    if (tier < found.tier && written.empty())
        return Error{ErrorCode::Refused,
                     "Write down why this product is less delicate than it looks. The reason is "
                     "kept in the logbook.",
                     "reason"};
    Sensitivity decided = found;
    decided.tier = tier;
    decided.reason = ownerDecision;
    if (!written.empty()) decided.reason += ": " + std::string(written);
    return decided;
}

data::SensitivityTier segmentTier(std::span<const DelicatePurchase> purchases)
{
    data::SensitivityTier highest = 0;
    std::vector<Day> revealing;
    for (const DelicatePurchase& purchase : purchases) {
        highest = std::max(highest, purchase.tier);
        if (purchase.tier == 2 && purchase.healthAdjacent) revealing.push_back(purchase.day);
    }
    std::sort(revealing.begin(), revealing.end());
    for (std::size_t i = 1; i < revealing.size(); ++i)
        if (revealing[i] - revealing[i - 1] <= combinationDays) return 3;
    return highest;
}

}  // namespace tactful::tact

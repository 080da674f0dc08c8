#include "core/steps/wish_step.h"

#include "core/steps/edit_log.h"
#include "core/steps/session_parts.h"
#include "core/store/customers.h"
#include "core/store/wishes.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tactful::steps {
namespace {

constexpr std::string_view noWish = "none";

std::string wordOf(std::optional<int> gapDays)
{
    const auto found = std::find_if(wishWords.begin(), wishWords.end(),
                                    [gapDays](const WishWord& wish) { return wish.gapDays == gapDays; });
    return std::string(found == wishWords.end() ? noWish : found->word);
}

}  // namespace

Result<std::string> setCustomerWish(Session& session, const std::string& who, const std::string& word,
                                    const std::string& by)
{
    SessionParts& parts = session.parts();
    const auto wish = std::find_if(wishWords.begin(), wishWords.end(),
                                   [&word](const WishWord& each) { return each.word == word; });
    if (wish == wishWords.end() && word != noWish)
        return Error{ErrorCode::BadInput, "Say weekly, fortnightly, monthly or none.", "wish"};
    std::optional<int> gapDays;
    if (wish != wishWords.end()) gapDays = wish->gapDays;
    const auto customer = store::findCustomer(parts.book, who);
    if (!customer) return customer.error();
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    const auto before = store::setWish(parts.book, customer->id, gapDays, now());
    if (!before) return before.error();
    const nlohmann::json payload{{"customer", customer->id}, {"wish", word}};
    if (auto ok = logEdit(parts, "wish", payload.dump(), by); !ok) return ok.error();
    if (auto ok = transaction->commit(); !ok) return ok.error();
    return wordOf(*before);
}

Result<std::string> customerWish(Session& session, const std::string& who)
{
    SessionParts& parts = session.parts();
    const auto customer = store::findCustomer(parts.book, who);
    if (!customer) return customer.error();
    const auto wish = store::wishOf(parts.book, customer->id);
    if (!wish) return wish.error();
    return wordOf(*wish ? std::optional((*wish)->gapDays) : std::nullopt);
}

}  // namespace tactful::steps

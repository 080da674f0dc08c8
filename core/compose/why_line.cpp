#include "core/compose/why_line.h"

namespace tactful::compose {
namespace {

Error nothingOnFile(const char* what)
{
    return {ErrorCode::Refused,
            std::string("No true reason can be given for writing to this person: ") + what +
                " Record how they agreed, or leave them out.",
            "why"};
}

}  // namespace

Result<std::string> whyKeyFor(const WhyBasis& basis)
{
    switch (basis.type) {
    case data::ConsentType::Explicit:
    case data::ConsentType::Express:
        return std::string(basis.agreedOn ? "why.consent-date" : "why.consent");
    case data::ConsentType::SoftOptIn:
        return std::string(basis.lastPurchase ? "why.bought-month" : "why.customer");
    case data::ConsentType::ImpliedPurchase:
        if (basis.lastPurchase) return std::string("why.bought-month");
        return nothingOnFile("no purchase is on file.");
    case data::ConsentType::ImpliedInquiry:
        if (basis.lastInquiry) return std::string("why.inquiry-month");
        return nothingOnFile("no question of theirs is on file.");
    case data::ConsentType::None:
        break;
    }
    return nothingOnFile("nothing says that they agreed.");
}

Result<std::string> whyLineFor(std::string_view key, const WhyBasis& basis, const Phrases& phrases)
{
    PhraseValues values;
    if (basis.agreedOn) values["date"] = phrases.longDate(*basis.agreedOn);
    const std::optional<Day>& day = key == "why.inquiry-month" ? basis.lastInquiry : basis.lastPurchase;
    if (day) values["month"] = phrases.monthWithYear(*day);
    return phrases.fill(key, values);
}

}  // namespace tactful::compose

#include "tests/core/consent/histories.h"

#include <algorithm>
#include <limits>
#include <set>
#include <string>

namespace tactful::tests {
namespace {

using namespace consent;
using data::ConsentAction;
using data::ConsentEvent;

const std::set<std::string> europe{"AT", "BE", "DE", "ES", "FR", "IE", "IT", "NL", "NO"};
constexpr std::int64_t daySeconds = 86'400;

bool oneOf(ConsentAction action, std::initializer_list<ConsentAction> actions)
{
    return std::find(actions.begin(), actions.end(), action) != actions.end();
}
bool isYes(const ConsentEvent& event)
{
    return oneOf(event.action,
                 {ConsentAction::Given, ConsentAction::Renewed, ConsentAction::ConfirmedDoubleOptIn});
}
bool isNo(const ConsentEvent& event)
{
    return oneOf(event.action, {ConsentAction::Refused, ConsentAction::Withdrawn, ConsentAction::Objected});
}
bool isVoid(const ConsentEvent& event)
{
    return oneOf(event.action, {ConsentAction::Expired, ConsentAction::Invalidated});
}

/// A yes without a date is older than everything; anything else without one is as new as it can be.
std::int64_t timeOf(const ConsentEvent& event)
{
    if (event.at) return event.at->seconds;
    return isYes(event) ? std::numeric_limits<std::int64_t>::min() : event.recordedAt.seconds;
}

struct OnePurpose {
    std::vector<ConsentEvent> all;
    Day on;

    bool isOver(const ConsentEvent& yes) const { return yes.endsOn && !(on < *yes.endsOn); }

    bool holds(const ConsentEvent& yes) const
    {
        return isYes(yes) && std::none_of(all.begin(), all.end(), [&yes](const ConsentEvent& other) {
                   return isVoid(other) && timeOf(other) >= timeOf(yes);
               });
    }
    bool stands(const ConsentEvent& no) const
    {
        return isNo(no) && std::none_of(all.begin(), all.end(), [&](const ConsentEvent& other) {
                   return holds(other) && !isOver(other) && other.provable() && !other.prechecked &&
                          timeOf(other) > timeOf(no);
               });
    }
    bool counts(const ConsentEvent& yes) const
    {
        return holds(yes) && !isOver(yes) &&
               std::none_of(all.begin(), all.end(), [&](const ConsentEvent& other) {
                   const bool replaced = holds(other) && isOver(other);
                   return (isNo(other) || replaced) && timeOf(other) >= timeOf(yes);
               });
    }
};

OnePurpose only(std::span<const ConsentEvent> events, data::Purpose purpose, Day on)
{
    OnePurpose own{{}, on};
    std::copy_if(events.begin(), events.end(), std::back_inserter(own.all),
                 [purpose](const ConsentEvent& event) { return event.purpose == purpose; });
    return own;
}

/// Month by month: is `now` past the same day, so many months on?
bool over(int months, Day since, Day now)
{
    CivilDate date = civilFromDay(since);
    const int wanted = date.day;
    for (int i = 0; i < months; ++i) {
        if (++date.month > 12) {
            date.month = 1;
            ++date.year;
        }
    }
    for (date.day = wanted; !dayFromCivil(date);)
        --date.day;
    return now > *dayFromCivil(date);
}

bool boughtWithin(int months, const ContactFacts& contact, Day now)
{
    return contact.lastPurchase && !over(months, *contact.lastPurchase, now);
}

bool mayInEurope(const ContactFacts& contact, const SendFacts& send)
{
    const ConsentState& email = contact.email;
    const bool agreed = email.status == ConsentStatus::Given && !email.prechecked && email.provable;
    const bool couldSayNo = send.shop.optOutOfferedAtCheckout || email.checkoutChoice == true;
    const bool asCustomer = contact.addressFromSale && contact.lastPurchase && couldSayNo;
    if (!agreed && !asCustomer) return false;
    std::optional<Day> heard = contact.lastPurchase;
    for (const auto& other : {contact.lastInquiry, contact.lastInteraction})
        if (other && (!heard || *other > *heard)) heard = other;
    if (email.givenAt) {
        const Day given{static_cast<std::int32_t>(email.givenAt->seconds / daySeconds)};
        if (!heard || given > *heard) heard = given;
    }
    if (heard && over(36, *heard, send.sendDay)) return false;
    if (!contact.ageYears) return true;
    return !(agreed && *contact.ageYears < 16) && !(send.usesProfiling && *contact.ageYears < 18);
}

bool mayInCanada(const ContactFacts& contact, const SendFacts& send)
{
    const ConsentState& email = contact.email;
    if (email.status == ConsentStatus::Given && !email.prechecked && email.provable) return true;
    return boughtWithin(24, contact, send.sendDay) ||
           (contact.lastInquiry && !over(6, *contact.lastInquiry, send.sendDay));
}

}  // namespace

ConsentStatus slowStatus(std::span<const ConsentEvent> events, data::Purpose purpose, Day on)
{
    const OnePurpose own = only(events, purpose, on);
    const auto standing = [&own](ConsentAction action) {
        return std::any_of(own.all.begin(), own.all.end(), [&](const ConsentEvent& event) {
            return event.action == action && own.stands(event);
        });
    };
    if (standing(ConsentAction::Objected)) return ConsentStatus::Objected;
    if (standing(ConsentAction::Withdrawn)) return ConsentStatus::Withdrawn;
    if (standing(ConsentAction::Refused)) return ConsentStatus::Refused;
    const bool given = std::any_of(own.all.begin(), own.all.end(),
                                   [&own](const ConsentEvent& event) { return own.counts(event); });
    if (given) return ConsentStatus::Given;
    const bool ended = std::any_of(own.all.begin(), own.all.end(), [&own](const ConsentEvent& event) {
        return own.holds(event) && own.isOver(event);
    });
    return ended ? ConsentStatus::Ended : ConsentStatus::None;
}

bool slowMayMail(const ContactFacts& contact, const SendFacts& send)
{
    if (!contact.hasAddress || contact.suppression || contact.restricted) return false;
    if (contact.email.saidNo() || contact.email.status == ConsentStatus::Ended) return false;
    const std::string& country = contact.country;
    if (country == "US") return true;
    if (country == "CA") return mayInCanada(contact, send);
    if (country == "AU")
        return (contact.email.status == ConsentStatus::Given && !contact.email.prechecked &&
                contact.email.provable) ||
               boughtWithin(24, contact, send.sendDay);
    if (country.empty()) return mayInEurope(contact, send) && mayInCanada(contact, send);
    return mayInEurope(contact, send);
}

bool slowMayProfile(const ContactFacts& contact)
{
    if (contact.restricted || contact.objectsToProfiling) return false;
    if (contact.email.status == ConsentStatus::Objected || contact.picks.saidNo()) return false;
    if (contact.picks.status == ConsentStatus::Ended) return false;
    return !contact.ageYears || *contact.ageYears >= 18;
}

ConsentEvent randomConsent(Random& random, std::int64_t id)
{
    const Day first = *parseIsoDay("2020-01-01");
    ConsentEvent event;
    event.id = id;
    event.purpose = static_cast<data::Purpose>(random.between(0, 4));
    event.action = static_cast<ConsentAction>(random.between(0, 8));
    event.type = random.chance(0.2) ? data::ConsentType::Explicit : data::ConsentType::Express;
    event.method = static_cast<data::CaptureMethod>(random.between(0, 6));
    if (random.chance(0.6)) event.wording = "Yes, send me offers";
    event.prechecked = random.chance(0.15);
    // Few days, so that events fall together now and then.
    const auto day = [&] { return Instant{(first.number + 50 * random.between(0, 49)) * daySeconds}; };
    if (random.chance(0.8)) event.at = day();
    if (isYes(event) && random.chance(0.3))
        event.endsOn = first + static_cast<std::int32_t>(50 * random.between(0, 60));
    event.recordedAt = {std::max(event.at.value_or(Instant{}), day()).seconds};
    return event;
}

}  // namespace tactful::tests

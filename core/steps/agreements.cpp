#include "core/steps/agreements.h"

#include <algorithm>
#include <array>

namespace tactful::steps {
namespace {

using data::CaptureMethod;
using data::ConsentAction;
using data::Purpose;

AgreementGround yesBy(CaptureMethod method)
{
    switch (method) {
    case CaptureMethod::WebForm:
        return AgreementGround::TickedBox;
    case CaptureMethod::Checkout:
        return AgreementGround::SaidYesAtCheckout;
    case CaptureMethod::Paper:
        return AgreementGround::SignedOnPaper;
    case CaptureMethod::PointOfSale:
        return AgreementGround::SaidYesInShop;
    case CaptureMethod::Phone:
        return AgreementGround::SaidYesByPhone;
    case CaptureMethod::Import:
    case CaptureMethod::Unknown:
        break;
    }
    return AgreementGround::YesInFile;
}

AgreementGround groundOf(const data::ConsentEvent& event)
{
    switch (event.action) {
    case ConsentAction::Given:
    case ConsentAction::Renewed:
        return yesBy(event.method);
    case ConsentAction::ConfirmedDoubleOptIn:
        return AgreementGround::ConfirmedByEmail;
    case ConsentAction::Refused:
        return AgreementGround::SaidNo;
    case ConsentAction::Withdrawn:
        return AgreementGround::TookYesBack;
    case ConsentAction::Objected:
        return AgreementGround::Objected;
    case ConsentAction::Requested:
        return AgreementGround::AskedToConfirm;
    case ConsentAction::Expired:
        return AgreementGround::YesRanOut;
    case ConsentAction::Invalidated:
        break;
    }
    return AgreementGround::YesNotValid;
}

AgreementGround withoutAnswer(Purpose purpose, const Contact& contact)
{
    switch (purpose) {
    case Purpose::EmailMarketing:
        return contact.facts.addressFromSale ? AgreementGround::HasBought : AgreementGround::NotAsked;
    case Purpose::PersonalPicks:
        return contact.mayProfile ? AgreementGround::NotObjected : AgreementGround::MayNotBeUsed;
    case Purpose::TextMarketing:
        return AgreementGround::NeverWithoutYes;
    case Purpose::PostMarketing:
    case Purpose::TrackingPixel:
        break;
    }
    return AgreementGround::NotAsked;
}

constexpr std::array<std::string_view, agreementGroundCount> words{
    "Ticked a box",
    "Said yes at the checkout",
    "Signed on paper",
    "Said yes in the shop",
    "Said yes on the telephone",
    "Yes in an imported file, without its wording",
    "Confirmed by e-mail",
    "Said no",
    "Took the yes back",
    "Objected",
    "Was asked to confirm",
    "The yes has run out",
    "The yes was found not to hold",
    "Objected to being known by what they bought.",
    "Not asked.",
    "Not asked. Has bought here.",
    "Not asked, has not objected.",
    "Not asked, and may not be used.",
    "We never text without a yes.",
};

std::string wordsOf(AgreementGround ground)
{
    return std::string(words[static_cast<std::size_t>(ground)]);
}

void restOn(AgreementGround ground, std::optional<Day> on, Agreement& agreement)
{
    agreement.ground = ground;
    agreement.on = on;
    agreement.sentence = wordsOf(ground) + (on ? ", " + longDay(*on) : ", no date on file");
    if (agreement.state == AgreementState::Yes && agreement.endsOn)
        agreement.sentence += "; holds until " + longDay(*agreement.endsOn - 1);
    agreement.sentence += ".";
}

void restOn(const data::ConsentEvent& event, const TimeZone& zone, Agreement& agreement)
{
    restOn(groundOf(event), event.at ? std::optional(zone.dayOf(*event.at)) : std::nullopt, agreement);
}

void restOn(AgreementGround ground, Agreement& agreement)
{
    agreement.ground = ground;
    agreement.sentence = wordsOf(ground);
}

const data::ConsentEvent* latest(const std::vector<data::ConsentEvent>& proof,
                                 const std::vector<std::int64_t>& ids)
{
    const auto found = std::find_if(proof.begin(), proof.end(), [&ids](const data::ConsentEvent& event) {
        return std::binary_search(ids.begin(), ids.end(), event.id);
    });
    return found == proof.end() ? nullptr : &*found;
}

struct Calendar {
    const TimeZone& zone;
    Day today;
};

Agreement agreementOn(Purpose purpose, const Contact& contact, std::span<const data::ConsentEvent> events,
                      const Calendar& calendar)
{
    Agreement agreement;
    agreement.purpose = purpose;
    std::copy_if(events.rbegin(), events.rend(), std::back_inserter(agreement.proof),
                 [purpose](const data::ConsentEvent& event) { return event.purpose == purpose; });
    if (purpose == Purpose::PersonalPicks && contact.facts.objectsToProfiling) {
        agreement.state = AgreementState::No;
        restOn(AgreementGround::ObjectedToPicks, agreement);
        return agreement;
    }
    const consent::ConsentState state = consent::consentState(events, purpose, calendar.today);
    const data::ConsentEvent* decisive = latest(agreement.proof, state.decidedBy);
    if (state.status != consent::ConsentStatus::None && decisive) {
        agreement.state = state.isOff() ? AgreementState::No : AgreementState::Yes;
        agreement.endsOn = state.endsOn;
        if (state.status == consent::ConsentStatus::Ended)
            restOn(AgreementGround::YesRanOut, state.endsOn, agreement);
        else
            restOn(*decisive, calendar.zone, agreement);
        return agreement;
    }
    const auto asked =
        std::find_if(agreement.proof.begin(), agreement.proof.end(), [](const data::ConsentEvent& event) {
            return event.action == ConsentAction::Requested;
        });
    if (asked != agreement.proof.end()) {
        agreement.state = AgreementState::Confirming;
        restOn(*asked, calendar.zone, agreement);
        return agreement;
    }
    restOn(withoutAnswer(purpose, contact), agreement);
    return agreement;
}

}  // namespace

std::vector<Agreement> agreementsOf(const Contact& contact, std::span<const data::ConsentEvent> events,
                                    const TimeZone& zone, Day today)
{
    std::vector<Agreement> all;
    for (const Purpose purpose :
         {Purpose::EmailMarketing, Purpose::PersonalPicks, Purpose::TextMarketing, Purpose::PostMarketing})
        all.push_back(agreementOn(purpose, contact, events, {zone, today}));
    return all;
}

}  // namespace tactful::steps

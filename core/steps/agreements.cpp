#include "core/steps/agreements.h"

#include <algorithm>

namespace tactful::steps {
namespace {

using data::CaptureMethod;
using data::ConsentAction;
using data::Purpose;

std::string yesBy(CaptureMethod method)
{
    switch (method) {
    case CaptureMethod::WebForm:
        return "Ticked a box";
    case CaptureMethod::Checkout:
        return "Said yes at the checkout";
    case CaptureMethod::Paper:
        return "Signed on paper";
    case CaptureMethod::PointOfSale:
        return "Said yes in the shop";
    case CaptureMethod::Phone:
        return "Said yes on the telephone";
    case CaptureMethod::Import:
    case CaptureMethod::Unknown:
        break;
    }
    return "Yes in an imported file, without its wording";
}

std::string deed(const data::ConsentEvent& event)
{
    switch (event.action) {
    case ConsentAction::Given:
    case ConsentAction::Renewed:
        return yesBy(event.method);
    case ConsentAction::ConfirmedDoubleOptIn:
        return "Confirmed by e-mail";
    case ConsentAction::Refused:
        return "Said no";
    case ConsentAction::Withdrawn:
        return "Took the yes back";
    case ConsentAction::Objected:
        return "Objected";
    case ConsentAction::Requested:
        return "Was asked to confirm";
    case ConsentAction::Expired:
        return "The yes has run out";
    case ConsentAction::Invalidated:
        return "The yes was found not to hold";
    }
    return {};
}

std::string sentenceFor(const data::ConsentEvent& event, const TimeZone& zone)
{
    return deed(event) + (event.at ? ", " + longDay(zone.dayOf(*event.at)) : ", no date on file") + ".";
}

std::string withoutAnswer(Purpose purpose, const Contact& contact)
{
    switch (purpose) {
    case Purpose::EmailMarketing:
        return contact.facts.addressFromSale ? "Not asked. Has bought here." : "Not asked.";
    case Purpose::PersonalPicks:
        return contact.mayProfile ? "Not asked, has not objected." : "Not asked, and may not be used.";
    case Purpose::TextMarketing:
        return "We never text without a yes.";
    case Purpose::PostMarketing:
    case Purpose::TrackingPixel:
        break;
    }
    return "Not asked.";
}

const data::ConsentEvent* latest(const std::vector<data::ConsentEvent>& proof,
                                 const std::vector<std::int64_t>& ids)
{
    const auto found = std::find_if(proof.begin(), proof.end(), [&ids](const data::ConsentEvent& event) {
        return std::binary_search(ids.begin(), ids.end(), event.id);
    });
    return found == proof.end() ? nullptr : &*found;
}

Agreement agreementOn(Purpose purpose, const Contact& contact, std::span<const data::ConsentEvent> events,
                      const TimeZone& zone)
{
    Agreement agreement;
    agreement.purpose = purpose;
    std::copy_if(events.rbegin(), events.rend(), std::back_inserter(agreement.proof),
                 [purpose](const data::ConsentEvent& event) { return event.purpose == purpose; });
    if (purpose == Purpose::PersonalPicks && contact.facts.objectsToProfiling) {
        agreement.state = AgreementState::No;
        agreement.sentence = "Objected to being known by what they bought.";
        return agreement;
    }
    const consent::ConsentState state = consent::consentState(events, purpose);
    const data::ConsentEvent* decisive = latest(agreement.proof, state.decidedBy);
    if (state.status != consent::ConsentStatus::None && decisive) {
        agreement.state = state.saidNo() ? AgreementState::No : AgreementState::Yes;
        agreement.sentence = sentenceFor(*decisive, zone);
        return agreement;
    }
    const auto asked =
        std::find_if(agreement.proof.begin(), agreement.proof.end(), [](const data::ConsentEvent& event) {
            return event.action == ConsentAction::Requested;
        });
    if (asked != agreement.proof.end()) {
        agreement.state = AgreementState::Confirming;
        agreement.sentence = sentenceFor(*asked, zone);
        return agreement;
    }
    agreement.sentence = withoutAnswer(purpose, contact);
    return agreement;
}

}  // namespace

std::vector<Agreement> agreementsOf(const Contact& contact, std::span<const data::ConsentEvent> events,
                                    const TimeZone& zone)
{
    std::vector<Agreement> all;
    for (const Purpose purpose :
         {Purpose::EmailMarketing, Purpose::PersonalPicks, Purpose::TextMarketing, Purpose::PostMarketing})
        all.push_back(agreementOn(purpose, contact, events, zone));
    return all;
}

}  // namespace tactful::steps

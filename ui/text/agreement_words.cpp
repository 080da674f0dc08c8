#include "ui/text/agreement_words.h"

#include "ui/text/format.h"

#include <QCoreApplication>

namespace tactful::ui {
namespace {

using steps::AgreementGround;

QString tr(const char* text)
{
    return QCoreApplication::translate("tactful::ui", text);
}

/// Something that was done, on a day; empty for what is none.
QString deedWords(AgreementGround ground)
{
    switch (ground) {
    case AgreementGround::TickedBox:
        return tr("Ticked a box");
    case AgreementGround::SaidYesAtCheckout:
        return tr("Said yes at the checkout");
    case AgreementGround::SignedOnPaper:
        return tr("Signed on paper");
    case AgreementGround::SaidYesInShop:
        return tr("Said yes in the shop");
    case AgreementGround::SaidYesByPhone:
        return tr("Said yes on the telephone");
    case AgreementGround::YesInFile:
        return tr("Yes in an imported file, without its wording");
    case AgreementGround::ConfirmedByEmail:
        return tr("Confirmed by e‑mail");
    case AgreementGround::SaidNo:
        return tr("Said no");
    case AgreementGround::TookYesBack:
        return tr("Took the yes back");
    case AgreementGround::Objected:
        return tr("Objected");
    case AgreementGround::AskedToConfirm:
        return tr("Was asked to confirm");
    case AgreementGround::YesRanOut:
        return tr("The yes has run out");
    case AgreementGround::YesNotValid:
        return tr("The yes was found not to hold");
    default:
        return {};
    }
}

QString standingWords(AgreementGround ground)
{
    switch (ground) {
    case AgreementGround::ObjectedToPicks:
        return tr("Objected to being known by what they bought.");
    case AgreementGround::HasBought:
        return tr("Not asked. Has bought here.");
    case AgreementGround::NotObjected:
        return tr("Not asked, has not objected.");
    case AgreementGround::MayNotBeUsed:
        return tr("Not asked, and may not be used.");
    case AgreementGround::NeverWithoutYes:
        return tr("We never text without a yes.");
    default:
        return tr("Not asked.");
    }
}

}  // namespace

QString agreementWords(const steps::Agreement& agreement)
{
    const QString deed = deedWords(agreement.ground);
    if (deed.isEmpty()) return standingWords(agreement.ground);
    if (agreement.state == steps::AgreementState::Yes && agreement.on && agreement.endsOn)
        //: What they did, when, and the last day on which it holds.
        return tr("%1, %2. Holds until %3.")
            .arg(deed, dayText(*agreement.on), dayText(*agreement.endsOn - 1));
    //: What they did, and when: "Ticked a box, 14 March 2023."
    return agreement.on ? tr("%1, %2.").arg(deed, dayText(*agreement.on))
                        : tr("%1, no date on file.").arg(deed);
}

QString consentActionWords(data::ConsentAction action)
{
    switch (action) {
    case data::ConsentAction::Requested:
        return tr("Asked to agree");
    case data::ConsentAction::Given:
        return tr("Agreed");
    case data::ConsentAction::ConfirmedDoubleOptIn:
        return tr("Confirmed by a second click");
    case data::ConsentAction::Refused:
        return tr("Said no");
    case data::ConsentAction::Withdrawn:
        return tr("Took the yes back");
    case data::ConsentAction::Objected:
        return tr("Objected");
    case data::ConsentAction::Expired:
        return tr("The yes has run out");
    case data::ConsentAction::Renewed:
        return tr("Agreed anew");
    case data::ConsentAction::Invalidated:
        return tr("The yes was found not to hold");
    }
    return {};
}

QString captureMethodWords(data::CaptureMethod method)
{
    switch (method) {
    case data::CaptureMethod::Unknown:
        return {};
    case data::CaptureMethod::WebForm:
        return tr("A form on a web page");
    case data::CaptureMethod::Checkout:
        return tr("At the checkout");
    case data::CaptureMethod::Paper:
        return tr("On paper");
    case data::CaptureMethod::PointOfSale:
        return tr("In the shop");
    case data::CaptureMethod::Phone:
        return tr("On the telephone");
    case data::CaptureMethod::Import:
        return tr("From an imported file");
    }
    return {};
}

}  // namespace tactful::ui

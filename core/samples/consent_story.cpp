#include "core/samples/consent_story.h"

#include "core/base/digest.h"
#include "core/samples/streams.h"

#include <algorithm>
#include <string>

namespace tactful::samples {
namespace {

using data::CaptureMethod;
using data::ConsentAction;
using data::ConsentType;
using data::ImportedConsent;
using data::Purpose;

constexpr std::int64_t daySeconds = 86400;
constexpr std::int64_t twoYears = 730 * daySeconds;

constexpr std::string_view formWording =
    "Send me news and offers from Hearth & Heron by e-mail. I can stop at any time with one click.";
constexpr std::string_view picksWording =
    "Use what I have bought to pick things I may like. I can switch this off and still get the news.";
constexpr std::string_view paperWording = "Please put me on the mailing list of Hearth & Heron.";
constexpr std::string_view checkoutWording =
    "We e-mail customers about things like those they bought. Tick here if you do not want that.";
constexpr std::string_view oldCheckoutWording = "Yes, keep me posted.";

Instant atDaytime(Day day, Random& random)
{
    return {day.number * daySeconds + random.between(8 * 3600, 20 * 3600)};
}

Day utcDay(Instant instant)
{
    return {static_cast<std::int32_t>(instant.seconds / daySeconds)};
}

Instant between(Instant low, Instant high, Random& random)
{
    return {random.between(low.seconds, std::max(low.seconds, high.seconds))};
}

/// The privacy notice was changed twice.
std::string noticeVersionAt(Instant at)
{
    const CivilDate date = civilFromDay(utcDay(at));
    if (date.year >= 2026) return "2026-01";
    return date.year > 2024 || (date.year == 2024 && date.month >= 5) ? "2024-05" : "2022-05";
}

/// A reference to the form's own log: a digest, so that it says nothing about anybody.
std::string evidenceFor(std::uint64_t index, Instant at)
{
    return "form-log " + hex(digestOf(externalIdOf(index) + isoInstant(at))).substr(0, 16);
}

ImportedConsent event(Purpose purpose, ConsentAction action, ConsentType type, Instant at)
{
    ImportedConsent consent;
    consent.purpose = purpose;
    consent.action = action;
    consent.type = type;
    consent.at = at;
    consent.method = CaptureMethod::WebForm;
    consent.source = "demo shop: sign-up form";
    return consent;
}

/// One customer's story, event by event.
class Teller {
public:
    Teller(const Shopper& shopper, std::uint64_t index)
        : m_shopper(shopper), m_index(index), m_random(shopper.details + 1)
    {
    }

    std::vector<ImportedConsent> tell()
    {
        tellMail();
        tellPicks();
        tellOtherChannels();
        return std::move(m_events);
    }

private:
    ImportedConsent& add(ConsentAction action, ConsentType type, Instant at,
                         Purpose purpose = Purpose::EmailMarketing)
    {
        m_events.push_back(event(purpose, action, type, at));
        return m_events.back();
    }

    /// Asked and answered yes on the shop's form, with everything that proves it.
    void addProven(ConsentAction action, Instant at, std::string_view wording,
                   Purpose purpose = Purpose::EmailMarketing)
    {
        ImportedConsent& consent = add(action, ConsentType::Express, at, purpose);
        consent.wording = wording;
        consent.noticeVersion = noticeVersionAt(at);
        consent.evidence = evidenceFor(m_index, at);
    }

    void addEnd(ConsentAction action)
    {
        add(action, ConsentType::None, m_shopper.changed).source = "demo shop: link in an e-mail";
    }

    void tellMail()
    {
        switch (m_shopper.story) {
        case ConsentStory::SignUpForm:
        case ConsentStory::Bounced:
        case ConsentStory::Complained:
        case ConsentStory::Deceased:
            addProven(ConsentAction::Given, m_shopper.agreed, formWording);
            break;
        case ConsentStory::DoubleOptIn:
            addProven(ConsentAction::Requested, m_shopper.agreed, formWording);
            addProven(ConsentAction::ConfirmedDoubleOptIn, m_shopper.changed, formWording);
            break;
        case ConsentStory::NeverConfirmed:
            addProven(ConsentAction::Requested, m_shopper.agreed, formWording);
            break;
        case ConsentStory::SignedPaper:
            addPaper();
            break;
        case ConsentStory::UnprovenImport:
            addUnproven();
            break;
        case ConsentStory::PrecheckedBox:
            addPrechecked();
            break;
        case ConsentStory::Renewed:
        case ConsentStory::Expired:
            addLapsed();
            break;
        case ConsentStory::Invalidated:
            addProven(ConsentAction::Given, m_shopper.agreed, formWording);
            addEnd(ConsentAction::Invalidated);
            m_events.back().source = "demo shop: the form did not keep the box that week";
            break;
        case ConsentStory::Withdrawn:
            addProven(ConsentAction::Given, m_shopper.agreed, formWording);
            addEnd(ConsentAction::Withdrawn);
            break;
        case ConsentStory::Objected:
            addProven(ConsentAction::Given, m_shopper.agreed, formWording);
            addEnd(ConsentAction::Objected);
            m_events.back().source = "demo shop: letter to the shop";
            break;
        case ConsentStory::ImpliedInquiry:
            add(ConsentAction::Given, ConsentType::ImpliedInquiry, m_shopper.agreed).source =
                "demo shop: question by web form";
            break;
        case ConsentStory::CheckoutYes:
        case ConsentStory::CheckoutNo:
        case ConsentStory::ImpliedPurchase:
        case ConsentStory::NotAsked:
            break;  // the orders tell the first three
        }
    }

    void addPaper()
    {
        ImportedConsent& consent = add(ConsentAction::Given, ConsentType::Express, m_shopper.agreed);
        consent.method = CaptureMethod::Paper;
        consent.wording = paperWording;
        consent.noticeVersion = noticeVersionAt(m_shopper.agreed);
        consent.evidence = "folder \"market stall\", sheet " + std::to_string(1 + m_index % 40);
        consent.source = "demo shop: list at the market stall";
    }

    void addUnproven()
    {
        ImportedConsent& consent = add(ConsentAction::Given, ConsentType::None, m_shopper.agreed);
        consent.at.reset();
        consent.method = CaptureMethod::Import;
        consent.source = "demo shop: newsletter list of the old web shop";
    }

    void addPrechecked()
    {
        ImportedConsent& consent = add(ConsentAction::Given, ConsentType::Express, m_shopper.agreed);
        consent.method = CaptureMethod::Checkout;
        consent.wording = oldCheckoutWording;
        consent.noticeVersion = noticeVersionAt(m_shopper.agreed);
        consent.source = "demo shop: checkout of the old web shop";
        consent.prechecked = true;
    }

    void addLapsed()
    {
        addProven(ConsentAction::Given, m_shopper.agreed, formWording);
        const Instant lapsed{m_shopper.agreed.seconds + twoYears};
        add(ConsentAction::Expired, ConsentType::None, lapsed).source =
            "demo shop: two years without a sign of life";
        if (m_shopper.story == ConsentStory::Renewed)
            addProven(ConsentAction::Renewed, m_shopper.changed, formWording);
    }

    void tellPicks()
    {
        if (m_shopper.picks == PicksStory::NotAsked) return;
        if (m_shopper.picks == PicksStory::Given)
            return addProven(ConsentAction::Given, m_shopper.agreed, picksWording, Purpose::PersonalPicks);
        const bool refused = m_shopper.picks == PicksStory::Refused;
        add(refused ? ConsentAction::Refused : ConsentAction::Objected, ConsentType::None, m_shopper.changed,
            Purpose::PersonalPicks)
            .source = "demo shop: preferences page";
    }

    void tellOtherChannels()
    {
        if (m_index == featuredShopper)
            return addChannel(Purpose::PostMarketing, ConsentAction::Refused,
                              Instant{1706882400});  // 2 February 2024
        const double luck = m_random.uniform();
        if (m_shopper.phone >= 0 && luck < 0.10)
            addChannel(Purpose::TextMarketing, ConsentAction::Given, m_shopper.changed);
        if (m_shopper.hasAddress && luck > 0.97)
            addChannel(Purpose::PostMarketing, ConsentAction::Refused, m_shopper.changed);
        if (m_shopper.hasEmail && luck > 0.40 && luck < 0.46)
            addChannel(Purpose::TrackingPixel, ConsentAction::Refused, m_shopper.changed);
        if (m_shopper.story == ConsentStory::DoubleOptIn && luck > 0.50 && luck < 0.70)
            addProven(ConsentAction::Given, m_shopper.agreed, "You may see whether I opened an e-mail.",
                      Purpose::TrackingPixel);
    }

    void addChannel(Purpose purpose, ConsentAction action, Instant at)
    {
        const bool yes = action == ConsentAction::Given;
        ImportedConsent& consent = add(action, yes ? ConsentType::Express : ConsentType::None, at, purpose);
        consent.source = "demo shop: preferences page";
        if (yes) consent.wording = "You may text me when my order is ready and when something new comes in.";
    }

    const Shopper& m_shopper;
    std::uint64_t m_index;
    Random m_random;
    std::vector<ImportedConsent> m_events;
};

bool needsTwoYears(ConsentStory story)
{
    return story == ConsentStory::Renewed || story == ConsentStory::Expired;
}

}  // namespace

void dateStory(Shopper& shopper, Instant end, Random& random)
{
    const Day lastDay = utcDay(end);
    const bool withOrder = random.chance(0.55);
    const Instant some = atDaytime(lastDay - static_cast<int>(random.between(1, 1500)), random);
    const auto old = static_cast<int>(random.between(760, 1300));
    const auto recent = static_cast<int>(random.between(10, 400));
    if (needsTwoYears(shopper.story))
        shopper.agreed = atDaytime(lastDay - old, random);
    else if (shopper.story == ConsentStory::ImpliedInquiry)
        shopper.agreed = atDaytime(lastDay - recent, random);
    else if (shopper.subscriberOnly)
        shopper.agreed = some;
    else if (withOrder || shopper.story == ConsentStory::CheckoutYes ||
             shopper.story == ConsentStory::CheckoutNo)
        shopper.agreed = {shopper.firstOrder.seconds - 240};
    else
        shopper.agreed = between(shopper.firstOrder, end, random);

    if (shopper.story == ConsentStory::DoubleOptIn)
        shopper.changed = {std::min(end.seconds, shopper.agreed.seconds + random.between(60, 7200))};
    else if (needsTwoYears(shopper.story))
        shopper.changed = between({shopper.agreed.seconds + twoYears},
                                  {shopper.agreed.seconds + twoYears + 20 * daySeconds}, random);
    else
        shopper.changed = between({shopper.agreed.seconds + 60}, end, random);
    shopper.since =
        shopper.subscriberOnly ? utcDay(shopper.agreed) : std::min(shopper.since, utcDay(shopper.agreed));
}

std::vector<ImportedConsent> consentsOf(const Shopper& shopper, std::uint64_t index)
{
    return Teller(shopper, index).tell();
}

std::vector<ImportedConsent> consentsOfOrder(const Shopper& shopper, Instant at)
{
    const bool implied = shopper.story == ConsentStory::ImpliedPurchase;
    const bool asked =
        shopper.story == ConsentStory::CheckoutYes || shopper.story == ConsentStory::CheckoutNo;
    if (!implied && !(asked && at == shopper.firstOrder)) return {};
    ImportedConsent consent;
    consent.at = at;
    consent.method = CaptureMethod::Checkout;
    consent.source = "demo shop: checkout";
    consent.action =
        shopper.story == ConsentStory::CheckoutNo ? ConsentAction::Refused : ConsentAction::Given;
    if (shopper.story == ConsentStory::CheckoutYes) consent.type = ConsentType::SoftOptIn;
    if (implied) consent.type = ConsentType::ImpliedPurchase;
    if (asked) {
        consent.wording = checkoutWording;
        consent.noticeVersion = noticeVersionAt(at);
    }
    return {std::move(consent)};
}

std::optional<data::SuppressionReason> suppressionOf(const Shopper& shopper)
{
    switch (shopper.story) {
    case ConsentStory::Withdrawn:
        return data::SuppressionReason::Unsubscribed;
    case ConsentStory::Objected:
        return data::SuppressionReason::Objection;
    case ConsentStory::Complained:
        return data::SuppressionReason::Complaint;
    case ConsentStory::Bounced:
        return data::SuppressionReason::HardBounce;
    case ConsentStory::Deceased:
        return data::SuppressionReason::Deceased;
    default:
        return std::nullopt;
    }
}

bool acceptsMail(const Shopper& shopper)
{
    switch (shopper.story) {
    case ConsentStory::CheckoutNo:
    case ConsentStory::NeverConfirmed:
    case ConsentStory::NotAsked:
    case ConsentStory::Expired:
    case ConsentStory::Invalidated:
    case ConsentStory::ImpliedPurchase:
    case ConsentStory::ImpliedInquiry:
        return false;
    default:
        return shopper.hasEmail && !suppressionOf(shopper);
    }
}

}  // namespace tactful::samples

#pragma once

#include "core/base/day.h"
#include "core/data/ids.h"

#include <optional>
#include <string>
#include <string_view>

/// \file
/// What people agreed to. The ledger holds events and is only ever added to (fields after ISO/IEC TS
/// 27560:2023); the state of a person is derived from the events.

namespace tactful::data {

enum class Purpose { EmailMarketing, PersonalPicks, TextMarketing, PostMarketing, TrackingPixel };
enum class ConsentAction {
    Requested,
    Given,
    ConfirmedDoubleOptIn,
    Refused,
    Withdrawn,
    Objected,  ///< GDPR art. 21: ends marketing and profiling for it
    Expired,
    Renewed,
    Invalidated,
};
/// How the agreement was come by. Express: asked and answered yes. The implied ones are CASL's and the Spam
/// Act's; SoftOptIn is ePrivacy art. 13(2): own customer, similar products, could say no each time.
enum class ConsentType { None, Explicit, Express, SoftOptIn, ImpliedPurchase, ImpliedInquiry };
enum class CaptureMethod { Unknown, WebForm, Checkout, Paper, PointOfSale, Phone, Import };

std::string_view nameOf(Purpose purpose);
std::string_view nameOf(ConsentAction action);
std::string_view nameOf(ConsentType type);
std::string_view nameOf(CaptureMethod method);
std::optional<Purpose> purposeNamed(std::string_view name);
std::optional<ConsentAction> consentActionNamed(std::string_view name);
std::optional<ConsentType> consentTypeNamed(std::string_view name);
std::optional<CaptureMethod> captureMethodNamed(std::string_view name);

struct ConsentEvent {
    std::int64_t id = 0;
    CustomerId customer = 0;
    Purpose purpose = Purpose::EmailMarketing;
    ConsentAction action = ConsentAction::Given;
    ConsentType type = ConsentType::None;
    std::optional<Instant> at;  ///< when it happened; nothing where the file does not say
    Instant recordedAt;         ///< when the book learnt of it
    CaptureMethod method = CaptureMethod::Unknown;
    std::string wording;        ///< what the person was shown; empty where not known
    std::string noticeVersion;  ///< of the privacy notice in force then; empty where not known
    std::string evidence;       ///< digest or reference of the proof; empty where there is none
    std::string source;  ///< where the book has it from, e.g. "shopify-customers: Accepts Email Marketing"
    bool prechecked = false;    ///< the box was ticked beforehand: no consent in the EU (C-673/17)
    BatchId batch = 0;          ///< 0: entered by hand
    std::optional<Day> endsOn;  ///< of a yes for a time: from this day on it counts no more

    /// GDPR art. 7(1): somebody could show when, how and to which words the person agreed.
    bool provable() const
    {
        return at && method != CaptureMethod::Unknown && method != CaptureMethod::Import && !wording.empty();
    }
};

/// Why an address is never written to again, whatever else is known.
enum class SuppressionReason { Unsubscribed, Complaint, Objection, HardBounce, Deceased, Erased };
std::string_view nameOf(SuppressionReason reason);
std::optional<SuppressionReason> suppressionReasonNamed(std::string_view name);

}  // namespace tactful::data

#pragma once

#include "core/base/job.h"
#include "core/data/consent.h"
#include "core/data/consent_detail.h"
#include "core/data/ids.h"
#include "core/steps/session.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Who agreed to what, what proves it, and taking it back.
///
/// Where somebody stands is derived from the events of the ledger each time it is asked, never stored; so a
/// withdrawal holds at once, for plans that are made already and for files that are not written yet.

namespace tactful::steps {

inline constexpr int purposeCount = 5;
/// "email", "any" (personal picks choose what any of them carries), "text", "post".
std::string_view channelOf(data::Purpose purpose);

/// What the ledger says of one purpose.
struct PurposeStanding {
    data::Purpose purpose = data::Purpose::EmailMarketing;
    std::string status;  ///< "none", "given", "ended", "refused", "withdrawn", "objected"
    data::ConsentType type = data::ConsentType::None;
    bool proven = false;    ///< given, and when, how and to which words is on file
    bool unproven = false;  ///< given, but not all of that: good for nothing but a ground that needs no proof
    std::optional<Instant> givenAt;
    std::optional<Day> endsOn;            ///< the day from which it counts no more
    std::vector<std::int64_t> decidedBy;  ///< ids of the events that made it so
};

struct ConsentStanding {
    data::CustomerId customer = 0;
    std::string publicId;
    std::string country;   ///< empty: judged by the strictest laws
    std::string outcome;   ///< of the country's rules on e-mail: "ok", "warn", "fix", "block"
    std::string rule;      ///< the rule that decides, such as "EU4"
    std::string basis;     ///< rule and ground, such as "EU4 soft-opt-in"; empty where there is none
    std::string sentence;  ///< why, in one sentence
    bool mayMail = false;
    bool mayProfile = false;                             ///< what they bought may choose what they get
    std::array<PurposeStanding, purposeCount> purposes;  ///< by data::Purpose
};

/// Everybody, by ascending customer. \param language  of the sentences: "en", "de", "fr"
Result<std::vector<ConsentStanding>> consentList(Session& session, std::optional<Day> today, Job& job,
                                                 std::string_view language = "en");

/// What one rule says of one person.
struct RuleSaid {
    std::string id;
    std::string title;
    std::string outcome;
    std::string sentence;
    std::string citation;
};

struct ConsentProof {
    ConsentStanding standing;
    std::vector<data::ConsentEvent> events;               ///< all of the ledger, newest first
    std::map<std::int64_t, data::ConsentDetail> details;  ///< by id of the event
    std::optional<data::SuppressionReason> suppression;
    std::optional<Instant> suppressedAt;
    std::vector<RuleSaid> rules;  ///< every rule of their country that was asked, worst answers first
};

/// \param who  the shop's own id, the book's number, or an e-mail address
Result<ConsentProof> consentProof(Session& session, const std::string& who, std::optional<Day> today,
                                  std::string_view language = "en");

struct NewConsent {
    data::Purpose purpose = data::Purpose::EmailMarketing;
    data::CaptureMethod method = data::CaptureMethod::Unknown;  ///< must be known and not Import
    std::string wording;           ///< what the person was shown or told; must not be empty
    std::optional<Day> day;        ///< nothing: today
    std::string language;          ///< of the wording; empty: the shop's
    std::optional<Day> endsOn;     ///< agreed for a time: from this day on it counts no more
    std::string noticeVersion;     ///< empty: the one in Settings
    Path notice;                   ///< a file with the privacy notice they saw; only its digest is kept
    Path evidence;                 ///< a file that proves it; only its name (sealed) and digest are kept
    std::string reference;         ///< or where the proof is; sealed
    bool explicitYes = false;      ///< said in so many words, as delicate data needs
    bool specialCategory = false;  ///< the words named delicate data
    bool prechecked = false;       ///< the box was ticked beforehand
    bool bundled = false;          ///< yes was a condition of something else
};
/// Writes a yes into the ledger. BadInput names what is missing.
Status recordConsent(Session& session, const std::string& who, const NewConsent& consent,
                     const std::string& by = "owner");

struct AffectedPlan {
    data::CampaignId campaign = 0;
    std::string name;
    bool exported = false;
    std::vector<std::string> destinations;  ///< services whose files had them in, where exported
};

struct Withdrawal {
    std::vector<data::Purpose> purposes;
    /// Campaigns with a message for them. One that is not exported takes it out by itself when the files are
    /// written; of the others the service has to be told.
    std::vector<AffectedPlan> plans;
};
/// Writes their no into the ledger. \param purpose  nothing: all of them
/// \param objects  an objection (GDPR art. 21) instead of a withdrawal: ends profiling too
Result<Withdrawal> withdrawConsent(Session& session, const std::string& who,
                                   std::optional<data::Purpose> purpose, bool objects = false,
                                   const std::string& by = "owner");

/// Every campaign that has a message for somebody, newest first.
Result<std::vector<AffectedPlan>> plansWith(Session& session, data::CustomerId customer);

/// The agreements of one person as consent records (ISO/IEC TS 27560:2023): one JSON document, keys in a
/// fixed order. Holds nothing personal but the shop's own id of them and, where `withEvidence`, where the
/// proof is.
Result<std::string> consentReceipt(Session& session, const std::string& who, std::optional<Day> today,
                                   bool withEvidence = false);

}  // namespace tactful::steps

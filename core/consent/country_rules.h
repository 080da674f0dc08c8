#pragma once

#include "core/base/day.h"
#include "core/consent/consent_state.h"
#include "core/consent/rule_book.h"
#include "core/data/consent.h"
#include "core/data/settings.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

/// \file
/// May this shop send this e-mail to this person, and on which ground?
///
/// Every rule of the person's country is asked; the most severe answer wins, between equals the first in the
/// order of RuleId. A verdict allocates nothing: 200,000 of them are a fraction of a second.
///
///  EU, EEA, UK, other countries: an agreement that can be proved, or the soft opt-in (own sale, could say no
///    when ordering, can say no in each message, the shop's own similar products).
///  US: allowed until they opt out.
///  Canada: express agreement with proof; or a purchase in the last 24 months, or an inquiry in the last 6.
///  Australia: express agreement with proof; or inferred from an ongoing relationship, for which the Spam Act
///    has no number: taken here as a purchase in the last 24 months, as in Canada.
///  Country not known: EU, UK and Canadian rules must all be met, with a warning.
///
/// A month limit ends on the same day of the month, or on the last day of a shorter month; that day is
/// within.
///
/// Source: SCIENCE.md section 4.1. Not legal advice; the rules say when they were last reviewed.

namespace tactful::consent {

/// What is known of the person, without a name.
struct ContactFacts {
    std::string country;     ///< ISO 3166-1 alpha-2; empty where unknown
    bool hasAddress = true;  ///< an e-mail address of valid form is on file
    std::optional<data::SuppressionReason> suppression;
    bool restricted = false;  ///< GDPR art. 18: paused
    bool objectsToProfiling = false;
    ConsentState email;  ///< of Purpose::EmailMarketing, on the day of sending
    ConsentState picks;  ///< of Purpose::PersonalPicks, on the same day

    bool addressFromSale =
        false;  ///< the shop got the address from the person, in the context of an own sale
    std::optional<Day> lastPurchase;
    std::optional<Day> lastInquiry;      ///< last time they asked the shop something
    std::optional<Day> lastInteraction;  ///< last click or answer
    std::optional<int> ageYears;
};

/// What is known of the message.
struct SendFacts {
    Day sendDay;
    std::optional<Day>
        lastDay;  ///< of a campaign: may go out up to this day; an agreement must last till then
    data::ShopSettings shop;
    bool hasUnsubscribeTag = true;
    bool usesProfiling = false;        ///< for this person: content chosen by what they bought or did
    int highestTier = 0;               ///< of the facts it uses, 0 to 3 (SCIENCE.md section 5)
    bool similarProducts = true;       ///< offers the shop's own goods, of the kind they bought
    bool isPermissionRequest = false;  ///< only asks whether more may be sent
};

enum class Answer { NotAsked, Ok, Warn, Fix, Block };

struct Verdict {
    Outcome outcome = Outcome::Block;
    RuleId decidedBy = RuleId::G0;  ///< the rule whose answer the outcome is; for Ok the rule of the basis
    RuleId basisRule =
        RuleId::G0;  ///< the rule that gives the ground; meaningful unless blocked for want of one
    /// The ground: Express or Explicit, SoftOptIn, ImpliedPurchase, ImpliedInquiry. None where there is none,
    /// or none is needed (US).
    data::ConsentType basis = data::ConsentType::None;
    std::array<Answer, ruleCount> answers{};  ///< by RuleId

    Answer answer(RuleId id) const { return answers[static_cast<std::size_t>(id)]; }
    bool mayBeWritten() const { return outcome != Outcome::Block; }
};

Verdict judge(const ContactFacts& contact, const SendFacts& send, const RuleBook& rules);

/// One plain sentence: the deciding rule's, for its outcome. Lives as long as the book.
std::string_view sentenceOf(const Verdict& verdict, const RuleBook& rules);

/// What a plan keeps: rule and ground, such as "EU4 soft-opt-in", "CA1 express" or "US1 not-needed". Empty
/// for a blocked verdict.
std::string basisName(const Verdict& verdict);

struct ProfilingVerdict {
    bool may = true;
    RuleId decidedBy = RuleId::EU6;  ///< meaningful where `may` is false
};

/// May what this person bought or did choose the content? If not they may still be mailed, with content that
/// is the same for everybody; judge() is then asked with usesProfiling false. No after an objection to
/// profiling or to e-mail, a no to personal picks, once a yes to them for a time is over, while paused, and
/// for known minors.
ProfilingVerdict mayProfile(const ContactFacts& contact, const RuleBook& rules);

}  // namespace tactful::consent

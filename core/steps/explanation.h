#pragma once

#include "core/base/day.h"
#include "core/base/money.h"
#include "core/data/campaign.h"
#include "core/data/consent.h"
#include "core/data/planned.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Why does one customer get the message, or not? As facts, complete enough to work the decision out again,
/// and in English; a window makes its own sentences of the code and the facts.

namespace tactful::steps {

/// What decided. Each customer has one, the first that applies, in this order.
enum class WhyCode {
    NoAddress,
    Suppressed,
    Restricted,
    NoBasis,
    NoWhyLine,  ///< allowed where they live, but no true line could say why they get it
    NotInAudience,
    Silent,         ///< no purchase or click for a year
    Welcoming,      ///< being welcomed, so nothing else meanwhile; or the welcome is complete
    TooSoon,        ///< heard from the shop within the smallest gap
    OwnWish,        ///< the same within the gap that they asked for
    OftenDial,      ///< as many in 30 days as "How often" allows
    WeeklyCap,      ///< as many in 7 days as somebody who looks so often bears
    MonthlyCap,     ///< the same for 30 days
    Pressure,       ///< the last e-mails lie too close together
    NothingToShow,  ///< no product is left that may be shown to them
    TooPersonal,    ///< even the most careful way to say it is above "How personal"
    RanOut,         ///< what suits them is promised to others
    OverBudget,     ///< the budget is used up: others bring more, waited longer, or their group has too few
    NoHourLeft,     ///< the same, where it is the hours that are too few
    HeldBack,
    WillGetIt,
};
inline constexpr int whyCodeCount = 21;
/// "no-address", "suppressed", …, "held-back", "will-get-it".
std::string_view nameOf(WhyCode code);
std::optional<WhyCode> whyCodeNamed(std::string_view name);

/// What the law was asked about.
struct GroundFacts {
    std::string country;  ///< ISO 3166-1 alpha-2; empty where unknown
    bool hasAddress = false;
    std::optional<data::SuppressionReason> suppression;
    bool restricted = false;
    // What they said about e-mails.
    std::string agreement;  ///< "none", "given", "ended", "refused", "withdrawn", "objected"
    data::ConsentType type = data::ConsentType::None;
    bool provable = false;
    bool unproven = false;
    bool prechecked = false;
    std::optional<Instant> givenAt;
    std::optional<Instant> confirmedAt;  ///< by double opt-in
    std::optional<bool> checkoutChoice;
    bool addressFromSale = false;
    std::optional<Day> lastPurchase;
    std::optional<Day> lastInquiry;
    std::optional<Day> lastInteraction;
    Day sendDay;
    bool usesPurchases = false;  ///< what they bought may choose what they get
    // The answer.
    bool allowed = false;
    std::string rule;      ///< that decided, such as "EU4"
    std::string sentence;  ///< of the rule, English
};

/// Whom the brief means, and where they stand.
struct AudienceFacts {
    data::Stage stage = data::Stage::NoOrders;
    data::Audience wanted;  ///< the brief's, with the goal's own stages where it names none; empty: everybody
    /// Whether what they bought may be looked at; who may not be is chosen by no stage.
    bool profiled = true;
};

struct HeardMail {
    Day day;
    bool newsletter = false;  ///< presses less than other e-mails
    bool welcome = false;     ///< of the series for whoever joins

    bool operator==(const HeardMail&) const = default;
};

/// Whether they have heard enough lately.
struct HearingFacts {
    Day day;                       ///< the first day of sending
    int often = 0;                 ///< the dial
    std::vector<HeardMail> mails;  ///< all that left the house for them, oldest first
    /// Of those, so many in the 30 days before `day` or later; none counts where a wish or the welcome
    /// decides.
    int lately = 0;
    std::optional<int> wishedGapDays;  ///< they asked for so many days between two e-mails, whatever the dial
    std::optional<Day> joined;         ///< agreed on that day and have not bought since
    bool welcome = false;              ///< this message is of the welcome series
    std::optional<Day> lastSeen;       ///< their last purchase or click
    std::optional<Day> next;  ///< first day from `day` on that they may hear; nothing: not within a year
    std::optional<int> oftenNeeded;  ///< lowest position of "How often" at which they hear it; nothing: none

    const HeardMail* last() const { return mails.empty() ? nullptr : &mails.back(); }
};

/// Whether there is something to say. Without picks the rest means nothing.
struct MessageFacts {
    int picks = 0;
    double ceiling = 0.0;        ///< "How personal"
    double leastPersonal = 0.0;  ///< lowest position of "How personal" at which it can be said
    bool ranOut = false;         ///< there were picks, and others come first
    double score = 0.0;          ///< of the message as it is
    double unsoftened = 0.0;     ///< of the most personal way to say it
    bool softened = false;
};

/// What it is worth to write to them. profit = margin × extra sales − cost − risk × what losing them costs.
struct WorthFacts {
    double extraMinor = 0.0;
    double risk = 0.0;  ///< of unsubscribing, 0 to 1
    double marginShare = 0.0;
    double costMinor = 0.0;
    double subscriberMinor = 0.0;
    double profitMinor = 0.0;
    std::int64_t rank = 0;    ///< 1: nobody brings more; between equals by number of the customer
    std::int64_t among = 0;   ///< of so many who passed everything before
    std::int64_t chosen = 0;  ///< of whom so many are chosen
    // By which room for fewer is shared out fairly (plan/fair_choice.h).
    int waitedDays = 0;                    ///< since they were last written to
    std::array<std::uint8_t, 3> groups{};  ///< 1 or 2 of: new or not, small or large baskets, home or abroad

    /// Left out although no more people bring as much as there is room for, or chosen although more do.
    bool isForFairness(bool leftOut) const { return leftOut == (rank <= chosen); }
};

/// The draw of those who are held back to measure, within each third of spend.
struct HoldBackFacts {
    double share = 0.0;
    double spendMinor = 0.0;  ///< in the last 12 months
    int third = 0;            ///< 0 the smallest spend, 1, 2
    std::int64_t held = 0;    ///< drawn by lot, of
    std::int64_t people = 0;  ///< that third
};

struct Explanation {
    data::CustomerId customer = 0;
    WhyCode code = WhyCode::NoAddress;
    GroundFacts ground;
    // Each only where everything before it was passed.
    std::optional<AudienceFacts> audience;
    std::optional<HearingFacts> hearing;
    std::optional<MessageFacts> message;
    std::optional<WorthFacts> worth;
    std::optional<HoldBackFacts> holdBack;
    // Where they get it.
    Day sendDay;
    int sendHour = 0;
};

/// What happened and the numbers behind it: "Heard from you on 3 October; at least 3 days lie between …".
std::string reasonSentence(const Explanation& explanation, const Currency& currency);
/// What would change it: "They may hear from you again on 12 October."; empty where nothing need change.
std::string changeSentence(const Explanation& explanation);

}  // namespace tactful::steps

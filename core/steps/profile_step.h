#pragma once

#include "core/base/day.h"
#include "core/base/money.h"
#include "core/data/campaign.h"
#include "core/data/consent.h"
#include "core/data/consent_detail.h"
#include "core/data/pick.h"
#include "core/steps/customer_list_step.h"
#include "core/steps/session.h"

#include <optional>
#include <string>
#include <vector>

/// \file
/// One person in full: figures, timeline, what is known and where from, what they agreed to, what they get.

namespace tactful::steps {

struct ProfileFigures {
    std::int64_t spentMinor = 0;
    int orders = 0;
    std::optional<data::Estimate> nextYear;  ///< as in CustomerRow
    NextOrder next = NextOrder::CannotTell;
    std::optional<Day> nextFrom;
    std::optional<Day> nextTo;
    int emailsLast30Days = 0;          ///< of exported campaigns
    int emailsAllowed = 0;             ///< in 30 days, as the latest campaign's dial says
    bool tired = false;                ///< heard enough: the next campaign would leave them out
    std::optional<int> wishedGapDays;  ///< days between two messages that they asked for
};

/// When somebody usually orders, by the shop's clock: their own orders, drawn towards what all customers do.
struct UsualTimes {
    int hour = 0;            ///< the middle of the best three hours, 0 to 23
    double hourShare = 0;    ///< of their orders that are expected in them, 0 to 1
    bool hourClear = false;  ///< beyond doubt (80%) more than in other hours
    int weekday = 0;         ///< the best one, 0 = Monday
    double weekdayShare = 0;
    bool weekdayClear = false;
    std::vector<double> hours;     ///< share of each hour, 24; sum 1
    std::vector<double> weekdays;  ///< of each weekday, 7; sum 1
    int orders = 0;                ///< their own order days that it rests on
};

struct TimelineOrder {
    data::OrderId order = 0;
    Day day;
    std::int64_t totalMinor = 0;
};
struct TimelineEmail {
    data::CampaignId campaign = 0;
    std::string name;
    Day day;
    bool boughtAfter = false;  ///< an order on the day or within 14 days after
};

enum class FactKind {
    Bought,           ///< parts: products, most often bought first, with how many times
    Delicate,         ///< bought something delicate; no parts: see revealDelicate()
    Interval,         ///< buys from an aisle (or a product) every `number` days; parts: its name
    Aisles,           ///< parts: aisles with how many purchases, best first
    ShoppingHour,     ///< usually orders in the hour `number`, 0 to 23, of the shop's time
    ShoppingWeekday,  ///< usually orders on weekday `number`, 0 = Monday
    Town,             ///< parts: the town
    Language,         ///< parts: BCP 47 tag
    Birthday,         ///< on file, no more is said
};
enum class Sureness { VerySure, FairlySure, Guess };

struct FactPart {
    std::string text;
    int times = 0;  ///< 0: not counted
};

struct KnownFact {
    std::string key;  ///< for setFactUsed(): "bought", "interval", "aisles", "hours", "town"; else unique
    FactKind kind = FactKind::Bought;
    std::vector<FactPart> parts;
    int number = 0;  ///< see FactKind
    data::PickSource source = data::PickSource::WorkedOut;
    std::optional<Day> date;  ///< when it was last seen or told
    int evidence = 0;         ///< orders that speak for it
    int outOf = 0;            ///< of so many; 0: not counted
    Sureness sureness = Sureness::VerySure;
    bool mayBeUsed = true;   ///< by law and by what they agreed to
    bool switchable = true;  ///< false: the program never uses it, or only as the rules demand
    bool used = true;        ///< the owner's switch
};

enum class AgreementState { Yes, No, NotAsked, Confirming };

/// What an AgreementState rests on.
enum class AgreementGround {
    TickedBox,
    SaidYesAtCheckout,
    SignedOnPaper,
    SaidYesInShop,
    SaidYesByPhone,
    YesInFile,  ///< an import says so, without the wording
    ConfirmedByEmail,
    SaidNo,
    TookYesBack,
    Objected,
    AskedToConfirm,
    YesRanOut,
    YesNotValid,
    ObjectedToPicks,  ///< to being known by what they bought; without a day
    // Nothing was answered; without a day, too.
    NotAsked,
    HasBought,       ///< by e-mail the shop may still have a ground
    NotObjected,     ///< personal picks are allowed until they object
    MayNotBeUsed,    ///< personal picks need a yes
    NeverWithoutYes  ///< text messages
};
inline constexpr int agreementGroundCount = 19;

struct Agreement {
    data::Purpose purpose = data::Purpose::EmailMarketing;
    AgreementState state = AgreementState::NotAsked;
    AgreementGround ground = AgreementGround::NotAsked;
    std::optional<Day> on;                     ///< of the deed; nothing: no date on file, or no deed
    std::optional<Day> endsOn;                 ///< of a yes for a time: from this day on it counts no more
    std::string sentence;                      ///< of both, in English: "Ticked a box, 14 March 2023."
    std::vector<data::ConsentEvent> proof;     ///< what the ledger holds for it, newest first
    std::vector<data::ConsentDetail> details;  ///< of each of these
};

struct ComingMessage {
    data::CampaignId campaign = 0;
    std::string name;
    data::CampaignState state = data::CampaignState::Planned;
    Day day;
    int hour = 0;  ///< of their own clock
    bool heldBack = false;
};

struct Profile {
    Day today;
    Currency currency;
    data::Customer customer;
    int records = 1;  ///< more: merged from so many, see merge_step.h
    std::string name;
    std::string email;
    std::string town;
    std::optional<Day> since;  ///< first seen or first order
    data::Stage stage = data::Stage::NoOrders;
    MailState mail = MailState::NoAddress;
    std::string mailSentence;       ///< why, in one sentence
    std::optional<Instant> wipeAt;  ///< they asked to be erased; keepAfterAll() is possible until then
    ProfileFigures figures;
    /// Nothing where nothing was learnt, the files had no times, or it may not be used.
    std::optional<UsualTimes> times;
    std::string segment;  ///< as in CustomerGroup; empty where it cannot be told or may not be used
    std::vector<TimelineOrder> orders;  ///< oldest first
    std::vector<TimelineEmail> emails;  ///< oldest first
    std::vector<KnownFact> facts;
    std::vector<Agreement> agreements;  ///< E-mail, Personal picks, Text message, Post
    std::vector<ComingMessage> coming;  ///< of campaigns not exported yet
};

/// \param who  the shop's own id, the book's number, or an e-mail address
Result<Profile> profileOf(Session& session, const std::string& who, std::optional<Day> today);
Result<Profile> profileOf(Session& session, data::CustomerId customer, std::optional<Day> today);

struct DelicatePurchase {
    data::ProductId product = 0;
    std::string name;
    std::string group;  ///< why it is delicate
    int times = 0;
    Day last;
};
/// Names the delicate products that somebody bought. That `by` looked is written into the logbook first.
/// BadInput without a name.
Result<std::vector<DelicatePurchase>> revealDelicate(Session& session, data::CustomerId customer,
                                                     const std::string& by);

}  // namespace tactful::steps

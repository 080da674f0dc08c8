#pragma once

#include "core/base/day.h"
#include "core/data/ids.h"
#include "core/steps/session.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// What may the shop do, what has it promised, and what proves both? Everything that the Privacy page draws
/// but requests and retention, which have steps of their own.

namespace tactful::steps {

/// The three channels of the page. Plans are made for e-mail alone; the others say what the ledger holds.
enum class Channel { Email, Text, Post };
inline constexpr int channelCount = 3;
std::string_view nameOf(Channel channel);  ///< "email", "text", "post"

/// Where somebody stands on one channel; each customer is in exactly one. Asked in this order, the first that
/// applies.
enum class ContactGround {
    Restricted,     ///< asked us to pause
    Unsubscribed,   ///< said no, complained or objected
    AddressBroken,  ///< bounced for good
    NoAddress,      ///< none of valid form on file
    TickedBox,      ///< may be written to: agreed
    BoughtBefore,   ///< may be written to: as a customer; may still say no
    NotNeeded,      ///< may be written to until they say no (law of their country)
    OtherRule,      ///< agreed or bought, but the law of their country wants more
    NeverAsked,     ///< no agreement and no purchase that would do
};
inline constexpr int contactGroundCount = 9;
std::string_view nameOf(ContactGround ground);
/// True for the grounds on which somebody may be written to.
bool mayContact(ContactGround ground);

struct ChannelView {
    Channel channel = Channel::Email;
    std::vector<std::int64_t> customers;  ///< per ContactGround; together all customers of the book
    std::int64_t may = 0;                 ///< sum over the grounds that allow it
    /// Of `may`: when, how and to which words they agreed, or what they bought when, is on file; or the law
    /// asks for neither.
    std::int64_t withProof = 0;
    double proofShare = 0;  ///< withProof / may, 0 to 1; 0 where nobody may
};

/// Products of one delicate kind. `group` is the lexicon's word, "owner" for those the owner marked.
struct DelicateGroup {
    std::string group;
    std::int64_t products = 0;
};

struct DelicateView {
    std::vector<DelicateGroup> groups;  ///< most products first
    std::int64_t products = 0;
    /// Found delicate by their words and not decided by the owner yet; treated as delicate until then.
    std::vector<data::ProductId> waiting;
};

enum class RuleState { Ok, Attention, Stop, YouConfirm };
std::string_view nameOf(RuleState state);  ///< "ok", "attention", "stop", "you-confirm"

struct RuleLine {
    std::string id;  ///< "EU4"
    std::string title;
    /// Attention: worth a look for some. Stop: the shop must put something right before anything is exported.
    RuleState state = RuleState::YouConfirm;
    std::int64_t customers = 0;  ///< Ok: who passed; Attention, Stop: whom it is about; YouConfirm: 0
    std::int64_t leftOut = 0;  ///< may not be written to because of this rule, among others: no plan has them
    std::string sentence;      ///< what the rule says for that state, or what the owner confirms
    std::string citation;
    Day lastReviewed;
    std::vector<std::string> inputs;  ///< the facts the answer hangs on, by name
    std::string programChecks;        ///< what the program looks at by itself; empty: nothing
    std::string ownerConfirms;        ///< what only the owner can know; empty: nothing
    bool aboutShop = false;           ///< asked of the shop, not of each customer
    bool ask = false;                 ///< the owner may answer it: answerRule() (law_step.h)
    std::optional<bool> answer;       ///< what the owner said last
    std::optional<Day> answeredOn;
};

struct CountryView {
    std::string country;  ///< ISO 3166-1 alpha-2; empty where unknown
    std::int64_t customers = 0;
    std::vector<RuleLine> rules;
};

struct PrivacyView {
    Day today;
    std::int64_t customers = 0;
    std::vector<ChannelView> channels;  ///< Email, Text, Post
    DelicateView delicate;
    std::vector<CountryView> countries;  ///< most customers first
    std::int64_t logbookEntries = 0;
};

/// \param today  the day for which consent is judged; nothing: the shop's today (demo shop: its own
///   day)
/// \param language  of the titles and sentences of the rules: "en", "de", "fr"
Result<PrivacyView> privacyView(Session& session, std::optional<Day> today, Job& job,
                                std::string_view language = "en");

}  // namespace tactful::steps

#pragma once

#include "core/data/campaign.h"
#include "core/data/ids.h"
#include "core/steps/session.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Which messages of a campaign does a person have to look at before they leave the house, and what was
/// decided about each?

namespace tactful::steps {

/// Why a message waits for a decision; the gravest first.
enum class FlagReason {
    BasisWithoutProof,  ///< may be written to, but it is not on file when, how and to which words they agreed
    BrandFinding,       ///< the words themselves: see ReviewFlag::finding
    AboveHouseLimit,    ///< more personal than the shop allows itself
    DelicatePurchase,   ///< bought something delicate within 180 days; what, is never said here
    StockNearlyOut,     ///< more people are shown a product than there are pieces of it, or few are left
    CloseToCeiling,     ///< among the most personal of all, just under the ceiling, and can be said softer
};
inline constexpr int flagReasonCount = 6;
/// "basis-without-proof", "brand", "above-house-limit", "delicate-purchase", "stock-nearly-out",
/// "close-to-ceiling".
std::string_view nameOf(FlagReason reason);

inline constexpr int delicateDays = 180;             ///< so long a delicate purchase asks for care
inline constexpr double closeToCeilingPoints = 3.0;  ///< on the surface scale
/// A plan says all it may, so most messages are close to the ceiling: so many of the closest are looked at.
inline constexpr std::size_t mostCloseToCeiling = 10;
inline constexpr std::int64_t stockNearlyOutPieces = 3;  ///< so few pieces or fewer are "nearly out"

struct ReviewFlag {
    FlagReason reason = FlagReason::CloseToCeiling;
    std::string finding;      ///< BrandFinding: the check's stable word, e.g. "subject-long"; else empty
    std::string productName;  ///< StockNearlyOut; else empty
    std::int64_t left = 0;    ///< StockNearlyOut: pieces in stock
    std::int64_t wanted = 0;  ///< StockNearlyOut: people of this campaign who are shown it
    double limit = 0;         ///< AboveHouseLimit, CloseToCeiling: the limit on the surface scale
    std::string sentence;     ///< the same in plain English, without a name
};

enum class ReviewState { Undecided, Approved, Softened, LeftOut };
std::string_view nameOf(ReviewState state);  ///< "undecided", "approved", "softened", "left-out"

struct ReviewItem {
    data::CustomerId customer = 0;
    std::string publicId;
    std::string displayName;  ///< unsealed for the screen: first and last name, else the public id
    double score = 0;         ///< how personal the message is now, 0 to 100
    ReviewState state = ReviewState::Undecided;
    std::string decidedBy;          ///< empty while undecided
    std::vector<ReviewFlag> flags;  ///< gravest first; empty in the sample unless it is flagged too
    /// What UseSofterLine would say in place of which line, and how personal the message then is. Nothing
    /// where there is no softer line, or the person is left out.
    std::optional<std::string> softerLine;
    std::string replacedLine;  ///< the words that softerLine replaces
    double softerScore = 0;
};

/// Counts are of the messages that would be sent; held-back people get none.
struct ReviewList {
    data::CampaignId campaign = 0;
    std::string name;
    data::CampaignState state = data::CampaignState::Planned;
    std::string approvedBy;
    std::int64_t messages = 0;
    std::int64_t heldBack = 0;
    double ceiling = 0;                   ///< dial "How personal" of the campaign
    double houseLimit = 0;                ///< above it sign-off asks for a reason
    std::int64_t flagged = 0;             ///< all of them, decided or not
    std::int64_t undecided = 0;           ///< of the flagged ones
    std::vector<std::int64_t> flaggedBy;  ///< per FlagReason; a message may have several
    std::vector<ReviewItem> toDecide;     ///< worst first: up to 50 undecided ones, and up to 50 decided ones
    std::vector<ReviewItem> sample;       ///< up to 12, spread evenly over the score, low to high
    std::vector<std::string> shopFindings;  ///< what the shop must put right whoever the messages go to
};

inline constexpr std::size_t mostListed = 50;
inline constexpr std::size_t sampleSize = 12;

/// The sample is the same each time for the same campaign. NotFound if there is no such campaign.
/// \param language  of shopFindings: "en", "de", "fr"
Result<ReviewList> reviewList(Session& session, data::CampaignId campaign, Job& job,
                              std::string_view language = "en");

enum class MessageDecision {
    Keep,           ///< goes out as it is
    UseSofterLine,  ///< one rung down its ladder; the preview and the files have the new words
    LeaveOut,       ///< the person gets no message; reason "by-hand" in the plan
};
std::string_view nameOf(MessageDecision decision);  ///< "keep", "softer", "leave-out"
std::optional<MessageDecision> messageDecisionNamed(std::string_view name);

struct DecisionOutcome {
    data::CustomerId customer = 0;
    ReviewState state = ReviewState::Undecided;
    double score = 0;          ///< of the message now; 0 where left out
    std::int64_t planned = 0;  ///< of the campaign now; planned + heldBack + leftOut are all customers
    std::int64_t heldBack = 0;
    std::int64_t leftOut = 0;
    bool approvalTakenBack = false;  ///< it was approved before; it has to be approved again
};

/// Decides about one message and remembers it as it was planned. Deciding anew replaces the decision before:
/// both start from the message as planned. The expected effects of the plan stay those it was planned with.
///
/// \param by  name of the person who decides; kept with the decision
/// \return Refused after the export, for a person who is held back or left out for another reason, and where
///   there is no softer line; BadInput without a name; NotFound without such a campaign or message.
Result<DecisionOutcome> decideMessage(Session& session, data::CampaignId campaign, data::CustomerId customer,
                                      MessageDecision decision, const std::string& by);

/// Puts the message back as it was planned, bit for bit. Refused after the export; NotFound where nothing was
/// decided.
Result<DecisionOutcome> undecideMessage(Session& session, data::CampaignId campaign,
                                        data::CustomerId customer, const std::string& by);

/// Whom the owner means: the shop's own id, the book's number or an e-mail address.
Result<data::CustomerId> customerNamed(Session& session, const std::string& who);

}  // namespace tactful::steps

#include "core/steps/review_list_step.h"

#include "core/steps/message_flags.h"
#include "core/store/customers.h"
#include "core/store/personal_fields.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tactful::steps {
namespace {

constexpr std::array<std::string_view, flagReasonCount> flagNames{"basis-without-proof", "brand",
                                                                  "above-house-limit",   "delicate-purchase",
                                                                  "stock-nearly-out",    "close-to-ceiling"};
constexpr std::array<std::string_view, 4> stateNames{"undecided", "approved", "softened", "left-out"};
constexpr std::array<std::string_view, 3> decisionNames{"keep", "softer", "leave-out"};

ReviewState stateOf(const store::MessageDecisionRecord* record)
{
    if (!record) return ReviewState::Undecided;
    switch (messageDecisionNamed(record->decision).value_or(MessageDecision::Keep)) {
    case MessageDecision::Keep:
        return ReviewState::Approved;
    case MessageDecision::UseSofterLine:
        return ReviewState::Softened;
    case MessageDecision::LeaveOut:
        return ReviewState::LeftOut;
    }
    return ReviewState::Undecided;
}

ReviewItem itemOf(const ReviewWork& work, std::size_t row, std::vector<ReviewFlag> flags)
{
    const data::PlannedMessage& planned = work.asPlanned[row];
    const store::MessageDecisionRecord* decision = work.decisionOn(planned.customer);
    const data::PlannedMessage* current = work.current(planned.customer);
    ReviewItem item;
    item.customer = planned.customer;
    item.publicId = work.people.find(planned.customer)->customer.publicId();
    item.score = current ? current->score : planned.score;
    item.state = stateOf(decision);
    if (decision) item.decidedBy = decision->by;
    item.flags = std::move(flags);
    return item;
}

/// Rows of the flagged messages, worst first.
std::vector<std::size_t> worstFirst(const ReviewWork& work, const std::vector<FlaggedMessage>& flagged)
{
    std::vector<std::size_t> order(flagged.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const FlagReason gravestA = flagged[a].flags.front().reason;
        const FlagReason gravestB = flagged[b].flags.front().reason;
        if (gravestA != gravestB) return gravestA < gravestB;
        return work.asPlanned[flagged[a].row].score > work.asPlanned[flagged[b].row].score;
    });
    return order;
}

void addFlagged(ReviewList& list, const ReviewWork& work, std::vector<FlaggedMessage> flagged)
{
    list.flagged = std::ssize(flagged);
    list.flaggedBy.assign(flagReasonCount, 0);
    for (const FlaggedMessage& message : flagged) {
        std::array<bool, flagReasonCount> has{};
        for (const ReviewFlag& flag : message.flags)
            has[static_cast<std::size_t>(flag.reason)] = true;
        for (std::size_t reason = 0; reason < has.size(); ++reason)
            list.flaggedBy[reason] += has[reason] ? 1 : 0;
    }
    std::size_t undecided = 0;
    std::size_t decided = 0;
    for (const std::size_t at : worstFirst(work, flagged)) {
        const std::size_t row = flagged[at].row;
        const bool open = !work.decisionOn(work.asPlanned[row].customer);
        list.undecided += open ? 1 : 0;
        if ((open ? undecided : decided)++ < mostListed)
            list.toDecide.push_back(itemOf(work, row, std::move(flagged[at].flags)));
    }
}

/// Evenly over the score: for each of as many steps from the lowest score to the highest the nearest message
/// that is not in the sample yet.
void addSample(ReviewList& list, const ReviewWork& work)
{
    std::vector<std::size_t> rows(work.asPlanned.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = i;
    std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
        return work.asPlanned[a].score < work.asPlanned[b].score;
    });
    const std::size_t size = std::min(sampleSize, rows.size());
    if (size == 0) return;
    const double low = work.asPlanned[rows.front()].score;
    const double step = (work.asPlanned[rows.back()].score - low) / static_cast<double>(sampleSize - 1);
    std::vector<char> taken(rows.size(), 0);
    for (std::size_t i = 0; i < size; ++i) {
        const double wanted = low + step * static_cast<double>(i);
        std::optional<std::size_t> nearest;
        const auto distance = [&](std::size_t at) {
            return std::abs(work.asPlanned[rows[at]].score - wanted);
        };
        for (std::size_t at = 0; at < rows.size(); ++at)
            if (!taken[at] && (!nearest || distance(at) < distance(*nearest))) nearest = at;
        taken[*nearest] = 1;
    }
    for (std::size_t at = 0; at < rows.size(); ++at)
        if (taken[at]) list.sample.push_back(itemOf(work, rows[at], {}));
}

std::string nameOfPerson(const data::PersonalFields& person, const std::string& publicId)
{
    std::string name = person[data::PersonalField::FirstName];
    const std::string& last = person[data::PersonalField::LastName];
    if (!name.empty() && !last.empty()) name += ' ';
    name += last;
    return name.empty() ? publicId : name;
}

/// Names, and what would be said instead, of those that are listed.
Status fillIn(SessionParts& parts, const ReviewWork& work, std::vector<ReviewItem>& items)
{
    for (ReviewItem& item : items) {
        const auto person = store::personalFields(parts.book, item.customer);
        if (!person) return person.error();
        item.displayName = nameOfPerson(*person, item.publicId);
        const auto planned = std::lower_bound(
            work.asPlanned.begin(), work.asPlanned.end(), item.customer,
            [](const data::PlannedMessage& message, data::CustomerId id) { return message.customer < id; });
        if (item.state == ReviewState::LeftOut) continue;
        const auto softer = work.softer.softer(*planned, *person, *work.people.find(item.customer));
        if (!softer) continue;
        item.softerLine = work.maker.lineText(softer->message.lines[softer->line], softer->message, *person);
        item.replacedLine = work.maker.lineText(planned->lines[softer->line], *planned, *person);
        item.softerScore = softer->message.score;
    }
    return {};
}

}  // namespace

std::string_view nameOf(FlagReason reason)
{
    return flagNames[static_cast<std::size_t>(reason)];
}

std::string_view nameOf(ReviewState state)
{
    return stateNames[static_cast<std::size_t>(state)];
}

std::string_view nameOf(MessageDecision decision)
{
    return decisionNames[static_cast<std::size_t>(decision)];
}

std::optional<MessageDecision> messageDecisionNamed(std::string_view name)
{
    for (std::size_t i = 0; i < decisionNames.size(); ++i)
        if (decisionNames[i] == name) return static_cast<MessageDecision>(i);
    return std::nullopt;
}

Result<ReviewList> reviewList(Session& session, data::CampaignId campaign, Job& job,
                              std::string_view language)
{
    SessionParts& parts = session.parts();
    const auto work = reviewWork(session, campaign);
    if (!work) return work.error();
    auto found = findFlags(parts, *work, job);
    if (!found) return found.error();
    ReviewList list;
    list.campaign = campaign;
    list.name = work->people.campaign.name;
    list.state = work->people.campaign.state;
    list.approvedBy = work->people.campaign.approvedBy;
    list.ceiling = work->people.campaign.brief.dials.personal;
    list.houseLimit = parts.settings.houseLimit;
    for (const data::PlannedMessage& message : work->people.planned)
        ++(message.arm != data::Arm::HeldBack ? list.messages : list.heldBack);
    const auto rules = consent::RuleBook::builtIn(language);
    if (!rules) return rules.error();
    list.shopFindings = shopFindings(work->people, parts.settings, *rules);
    addFlagged(list, *work, std::move(found->flagged));
    addSample(list, *work);
    if (auto ok = fillIn(parts, *work, list.toDecide); !ok) return ok.error();
    if (auto ok = fillIn(parts, *work, list.sample); !ok) return ok.error();
    return list;
}

Result<data::CustomerId> customerNamed(Session& session, const std::string& who)
{
    const auto customer = store::findCustomer(session.parts().book, who);
    if (!customer) return customer.error();
    return customer->id;
}

}  // namespace tactful::steps

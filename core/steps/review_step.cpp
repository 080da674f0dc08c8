#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/steps/export_step.h"
#include "core/steps/message_flags.h"
#include "core/store/campaigns.h"
#include "core/store/logbook.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <bit>
#include <cmath>

namespace tactful::steps {
namespace {

/// Fingerprint of the decisions that a person approves.
Digest digestOf(const std::vector<data::PlannedMessage>& planned)
{
    Digester digester;
    for (const data::PlannedMessage& message : planned) {
        digester.addNumber(message.customer);
        digester.addNumber(static_cast<int>(message.arm));
        for (const data::Pick& pick : message.picks)
            digester.addNumber(pick.product);
        for (const std::string& line : message.lines)
            digester.addField(line);
        digester.addNumber(message.sendDay.number);
        digester.addNumber(message.sendHour);
        digester.addNumber(std::bit_cast<std::int64_t>(message.score));
    }
    return digester.finish();
}

std::vector<std::string> sentencesOf(const MessageFindings& findings)
{
    std::vector<std::string> sentences;
    for (const auto& [finding, count] : findings.findings)
        sentences.push_back(finding + (count > 1 ? " (" + std::to_string(count) + " messages)" : ""));
    return sentences;
}

std::vector<data::CustomerId> undecided(const ReviewWork& work, const MessageFindings& findings)
{
    std::vector<data::CustomerId> open;
    for (const FlaggedMessage& flagged : findings.flagged)
        if (const auto customer = work.asPlanned[flagged.row].customer; !work.decisionOn(customer))
            open.push_back(customer);
    return open;
}

bool isAboveHouseLimit(const ReviewWork& work, double limit)
{
    return std::any_of(work.people.planned.begin(), work.people.planned.end(),
                       [limit](const data::PlannedMessage& message) {
                           return message.arm != data::Arm::HeldBack && message.score > limit;
                       });
}

/// What still stands between the owner and the approval.
Status mayApprove(const ReviewWork& work, const MessageFindings& findings, const ApproveOptions& options,
                  double houseLimit)
{
    if (!findings.blocked.empty())
        return Error{ErrorCode::Refused, "The campaign cannot be approved yet. " + *findings.blocked.begin()};
    const std::size_t open = undecided(work, findings).size();
    if (open > 0 && !options.approveAll)
        return Error{
            ErrorCode::Refused,
            groupedNumber(static_cast<std::int64_t>(open)) +
                (open == 1 ? " message waits" : " messages wait") +
                " for your decision. Decide them first (tactful-cli review --list), or approve them all.",
            "undecided"};
    if (options.reason.empty() && isAboveHouseLimit(work, houseLimit))
        return Error{ErrorCode::Refused,
                     "Some messages are more personal than your house limit of " +
                         std::to_string(std::lround(houseLimit)) + ". Say why they may go (--reason).",
                     "reason"};
    return {};
}

Status keepAll(SessionParts& parts, const ReviewWork& work, const std::vector<data::CustomerId>& customers,
               const std::string& by, Instant at)
{
    for (const data::CustomerId customer : customers)
        if (auto ok = store::addDecision(parts.book, work.people.campaign.id,
                                         {customer, std::string(nameOf(MessageDecision::Keep)), by, at});
            !ok)
            return ok;
    return {};
}

}  // namespace

Result<ReviewOutcome> approveCampaign(Session& session, const ApproveOptions& options, Job& job)
{
    if (options.by.empty())
        return Error{ErrorCode::BadInput, "Say who approves: the name is kept with the campaign.", "by"};
    SessionParts& parts = session.parts();
    const auto work = reviewWork(session, options.campaign);
    if (!work) return work.error();
    const auto findings = findFlags(parts, *work, job);
    if (!findings) return findings.error();
    ReviewOutcome outcome;
    for (const data::PlannedMessage& message : work->people.planned)
        outcome.messages += message.arm != data::Arm::HeldBack ? 1 : 0;
    if (outcome.messages == 0)
        return Error{
            ErrorCode::Refused,
            "There is nothing to approve: nobody would get this message. Change the brief and plan again."};
    if (auto ok = mayApprove(*work, *findings, options, parts.settings.houseLimit); !ok) return ok.error();

    outcome.findings = shopFindings(work->people, parts.settings, work->people.rules);
    for (std::string& sentence : sentencesOf(*findings))
        outcome.findings.push_back(std::move(sentence));
    const auto open = undecided(*work, *findings);
    outcome.keptByThis = std::ssize(open);
    const Instant at = now();
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    if (auto ok = keepAll(parts, *work, open, options.by, at); !ok) return ok.error();
    const Digest digest = digestOf(work->people.planned);
    if (auto ok = store::approveCampaign(parts.book, options.campaign, options.by, at, digest); !ok)
        return ok.error();
    nlohmann::json payload{{"campaign", options.campaign},
                           {"name", work->people.campaign.name},
                           {"messages", outcome.messages},
                           {"kept", outcome.keptByThis},
                           {"digest", hex(digest)}};
    if (!options.reason.empty()) payload["reason"] = options.reason;
    if (auto ok = store::appendToLogbook(parts.book.database(), at, options.by, "approve", payload.dump());
        !ok)
        return ok.error();
    if (auto ok = transaction->commit(); !ok) return ok.error();
    return outcome;
}

}  // namespace tactful::steps

#include "app/cli/command_line.h"
#include "core/base/text.h"
#include "core/steps/export_step.h"
#include "core/steps/review_list_step.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <memory>

namespace tactful::cli {
namespace {

using Json = nlohmann::ordered_json;

struct ReviewCommand {
    steps::ApproveOptions approve;
    bool list = false;
    std::string customer;
    std::string decision;
};

Json jsonOf(const steps::ReviewItem& item)
{
    Json flags = Json::array();
    for (const steps::ReviewFlag& flag : item.flags)
        flags.push_back({{"reason", nameOf(flag.reason)},
                         {"finding", flag.finding},
                         {"product", flag.productName},
                         {"left", flag.left},
                         {"wanted", flag.wanted},
                         {"limit", flag.limit},
                         {"sentence", flag.sentence}});
    return {{"customer", item.publicId},
            {"name", item.displayName},
            {"score", item.score},
            {"state", nameOf(item.state)},
            {"decided_by", item.decidedBy},
            {"flags", std::move(flags)},
            {"softer_line", item.softerLine ? Json(*item.softerLine) : Json(nullptr)},
            {"replaced_line", item.replacedLine},
            {"softer_score", item.softerScore}};
}

Json jsonOf(const std::vector<steps::ReviewItem>& items)
{
    Json all = Json::array();
    for (const steps::ReviewItem& item : items)
        all.push_back(jsonOf(item));
    return all;
}

Json jsonOf(const steps::ReviewList& list)
{
    Json reasons = Json::object();
    for (int reason = 0; reason < steps::flagReasonCount; ++reason)
        reasons[std::string(nameOf(static_cast<steps::FlagReason>(reason)))] =
            list.flaggedBy[static_cast<std::size_t>(reason)];
    return {{"campaign", list.campaign},        {"name", list.name},
            {"state", nameOf(list.state)},      {"approved_by", list.approvedBy},
            {"messages", list.messages},        {"held_back", list.heldBack},
            {"ceiling", list.ceiling},          {"house_limit", list.houseLimit},
            {"flagged", list.flagged},          {"undecided", list.undecided},
            {"flagged_by", std::move(reasons)}, {"to_decide", jsonOf(list.toDecide)},
            {"sample", jsonOf(list.sample)},    {"shop_findings", list.shopFindings}};
}

void tell(const steps::ReviewItem& item)
{
    say("  " + item.publicId + "\t" + item.displayName + "\t" + std::to_string(std::lround(item.score)) +
        "\t" + std::string(nameOf(item.state)));
    for (const steps::ReviewFlag& flag : item.flags)
        say("    ! " + flag.sentence);
    if (!item.flags.empty() && item.softerLine) say("    softer: " + *item.softerLine);
}

Status showList(CommandLine& line, steps::Session& session, data::CampaignId campaign, Job& job)
{
    const auto list = steps::reviewList(session, campaign, job);
    if (!list) return list.error();
    if (line.json()) {
        print(jsonOf(*list));
        return {};
    }
    say(list->name + ": " + groupedNumber(list->messages) + " messages, " + groupedNumber(list->undecided) +
        " of " + groupedNumber(list->flagged) + " wait for a decision.");
    for (const steps::ReviewItem& item : list->toDecide)
        tell(item);
    say("A fair sample, from low to high:");
    for (const steps::ReviewItem& item : list->sample)
        tell(item);
    for (const std::string& finding : list->shopFindings)
        say("! " + finding);
    return {};
}

Status decide(CommandLine& line, steps::Session& session, const ReviewCommand& values)
{
    const auto customer = steps::customerNamed(session, values.customer);
    if (!customer) return customer.error();
    const data::CampaignId campaign = values.approve.campaign;
    const auto decision = steps::messageDecisionNamed(values.decision);
    const auto outcome =
        decision ? steps::decideMessage(session, campaign, *customer, *decision, values.approve.by)
                 : steps::undecideMessage(session, campaign, *customer, values.approve.by);
    if (!outcome) return outcome.error();
    if (line.json()) {
        print({{"customer", values.customer},
               {"state", nameOf(outcome->state)},
               {"score", outcome->score},
               {"planned", outcome->planned},
               {"held_back", outcome->heldBack},
               {"left_out", outcome->leftOut},
               {"approval_taken_back", outcome->approvalTakenBack}});
        return {};
    }
    say("The message is now " + std::string(nameOf(outcome->state)) + ". " + groupedNumber(outcome->planned) +
        " messages in all.");
    if (outcome->approvalTakenBack) say("! The campaign has to be approved again.");
    return {};
}

Status approve(steps::Session& session, const steps::ApproveOptions& options, Job& job)
{
    const auto review = steps::approveCampaign(session, options, job);
    if (!review) return review.error();
    for (const std::string& finding : review->findings)
        say("! " + finding);
    if (review->keptByThis > 0)
        say("Kept " + groupedNumber(review->keptByThis) + " messages that were waiting for a decision.");
    say("Approved " + groupedNumber(review->messages) + " messages.");
    return {};
}

Status run(CommandLine& line, const ReviewCommand& values, Job& job)
{
    auto session = line.openBook();
    if (!session) return session.error();
    if (values.list) return showList(line, *session, values.approve.campaign, job);
    if (!values.customer.empty()) return decide(line, *session, values);
    return approve(*session, values.approve, job);
}

}  // namespace

void addReview(CommandLine& line)
{
    auto values = std::make_shared<ReviewCommand>();
    CLI::App& command =
        line.add("review", "Look at the messages of a campaign, decide about them and approve them",
                 [&line, values](Job& job) -> Status { return run(line, *values, job); });
    line.takesBook(command);
    line.takesJson(command);
    command.add_option("CAMPAIGN", values->approve.campaign, "Number of the campaign")->required();
    CLI::Option* list = command.add_flag("--list", values->list, "Show what to decide, and a fair sample");
    CLI::Option* decision =
        command.add_option("--decide", values->decision, "keep, softer, leave-out, or undo")
            ->check(CLI::IsMember({"keep", "softer", "leave-out", "undo"}));
    CLI::Option* customer =
        command.add_option("--customer", values->customer, "Whose message is decided about");
    customer->needs(decision)->excludes(list);
    decision->needs(customer);
    command.add_flag("--approve-all", values->approve.approveAll, "Keep every message that is undecided")
        ->excludes(customer);
    command.add_option("--by", values->approve.by, "Name of the person who decides or approves");
    command.add_option("--reason", values->approve.reason, "Why it may go above the house limit");
}

}  // namespace tactful::cli

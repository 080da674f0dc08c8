#include "app/cli/command_line.h"
#include "core/base/text.h"
#include "core/steps/export_step.h"

#include <memory>

namespace tactful::cli {
namespace {

struct ReviewCommand {
    data::CampaignId campaign = 0;
    bool approveAll = false;
    std::string by;
};

}  // namespace

void addReview(CommandLine& line)
{
    auto values = std::make_shared<ReviewCommand>();
    CLI::App& command =
        line.add("review", "Approve the messages of a campaign", [&line, values](Job& job) -> Status {
            if (!values->approveAll)
                return Error{ErrorCode::BadInput,
                             "Say --approve-all once you have looked at the messages (tactful-cli preview).",
                             "--approve-all"};
            auto session = line.openBook();
            if (!session) return session.error();
            const auto review = steps::approveCampaign(*session, values->campaign, values->by, job);
            if (!review) return review.error();
            for (const std::string& finding : review->findings)
                say("! " + finding);
            say("Approved " + groupedNumber(review->messages) + " messages.");
            return {};
        });
    line.takesBook(command);
    command.add_option("CAMPAIGN", values->campaign, "Number of the campaign")->required();
    command.add_flag("--approve-all", values->approveAll, "Approve every message");
    command.add_option("--by", values->by, "Name of the person who approves")->required();
}

}  // namespace tactful::cli

#include "app/cli/command_line.h"
#include "core/steps/message_step.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <memory>

namespace tactful::cli {
namespace {

using Json = nlohmann::ordered_json;

struct PreviewCommand {
    data::CampaignId campaign = 0;
    std::string who;
    std::string format = "text";
};

std::string sourceName(data::PickSource source)
{
    switch (source) {
    case data::PickSource::Bought:
        return "bought";
    case data::PickSource::Told:
        return "told";
    case data::PickSource::WorkedOut:
        return "worked-out";
    case data::PickSource::Popular:
        return "popular";
    }
    return {};
}

Json jsonOf(const steps::Preview& preview)
{
    Json picks = Json::array();
    for (const steps::PreviewPick& pick : preview.picks)
        picks.push_back({{"sku", pick.sku},
                         {"name", pick.name},
                         {"reason", pick.reason},
                         {"source", sourceName(pick.source)},
                         {"new_to_them", pick.newToThem}});
    Json shares = Json::array();
    for (const data::ScoreShare& share : preview.shares)
        shares.push_back({{"fact", share.fact}, {"points", share.points}});
    Json ladder = Json::array();
    for (const steps::PreviewRung& rung : preview.ladder)
        ladder.push_back({{"score", rung.score}, {"line", rung.line}, {"used", rung.used}});
    return {
        {"customer", preview.customer},
        {"subject", preview.message.subject},
        {"text", preview.message.text},
        {"html", preview.message.html},
        {"picks", std::move(picks)},
        {"personal", {{"score", preview.score}, {"ceiling", preview.ceiling}, {"shares", std::move(shares)}}},
        {"ladder", std::move(ladder)},
        {"basis", preview.basis},
        {"held_back", preview.heldBack},
        {"best_sellers", preview.bestSellers},
        {"softened_to_learn", preview.softenedToLearn}};
}

void tell(const steps::Preview& preview)
{
    say("Subject: " + preview.message.subject + "\n");
    say(preview.message.text);
    say("How personal: " + std::to_string(std::lround(preview.score)) + ", ceiling " +
        std::to_string(std::lround(preview.ceiling)));
    for (const steps::PreviewPick& pick : preview.picks)
        say("  " + pick.name + ": " + pick.reason);
    say(preview.basis);
    if (preview.heldBack)
        say("Held back: this message will not be sent, so that the effect can be measured.");
}

}  // namespace

void addPreview(CommandLine& line)
{
    auto values = std::make_shared<PreviewCommand>();
    CLI::App& command =
        line.add("preview", "Show the exact message of one customer", [&line, values](Job&) -> Status {
            auto session = line.openBook();
            if (!session) return session.error();
            const auto preview = steps::previewMessage(*session, values->campaign, values->who);
            if (!preview) return preview.error();
            if (values->format == "json")
                print(jsonOf(*preview));
            else if (values->format == "html")
                say(preview->message.html);
            else
                tell(*preview);
            return {};
        });
    line.takesBook(command);
    command.add_option("CAMPAIGN", values->campaign, "Number of the campaign")->required();
    command
        .add_option("--customer", values->who, "The shop's own id, the book's number, or an e-mail address")
        ->required();
    command.add_option("--format", values->format, "html, text or json")
        ->check(CLI::IsMember({"html", "text", "json"}));
}

}  // namespace tactful::cli

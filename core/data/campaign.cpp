#include "core/data/campaign.h"

#include <array>

namespace tactful::data {
namespace {

constexpr std::array<std::string_view, 6> goals{"thank-regulars", "win-back",    "welcome",
                                                "new-arrivals",   "clear-stock", "newsletter"};
constexpr std::array<std::string_view, 6> stages{"new",   "regular", "slipping-away",
                                                 "quiet", "one-off", "no-orders"};
constexpr std::array<std::string_view, 3> states{"planned", "approved", "exported"};

}  // namespace

std::string_view nameOf(Goal goal)
{
    return goals[static_cast<std::size_t>(goal)];
}
std::string_view nameOf(Stage stage)
{
    return stages[static_cast<std::size_t>(stage)];
}
std::string_view nameOf(CampaignState state)
{
    return states[static_cast<std::size_t>(state)];
}

std::optional<Goal> goalNamed(std::string_view name)
{
    for (std::size_t i = 0; i < goals.size(); ++i)
        if (goals[i] == name) return static_cast<Goal>(i);
    return std::nullopt;
}

std::optional<Stage> stageNamed(std::string_view name)
{
    for (std::size_t i = 0; i < stages.size(); ++i)
        if (stages[i] == name) return static_cast<Stage>(i);
    return std::nullopt;
}

}  // namespace tactful::data

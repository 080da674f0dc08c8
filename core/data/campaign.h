#pragma once

#include "core/base/day.h"
#include "core/base/money.h"
#include "core/data/customer.h"
#include "core/data/ids.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// What the owner decides: the brief, the dials, the review.

namespace tactful::data {

enum class Goal { ThankRegulars, WinBack, Welcome, NewArrivals, ClearStock, Newsletter };
std::string_view nameOf(Goal goal);
std::optional<Goal> goalNamed(std::string_view name);
std::string_view nameOf(Stage stage);
std::optional<Stage> stageNamed(std::string_view name);

/// Who may be considered at all; an empty list means everyone.
struct Audience {
    std::vector<Stage> stages;
    std::vector<std::string> countries;
};

/// 0 Off, 1 A little, 2 Medium, 3 Strong: reorders good picks only.
struct Nudges {
    int clearStock = 0;
    int newArrivals = 0;
    int margin = 0;
};

struct Dials {
    double personal = 50.0;   ///< 0 to 100, the ceiling on the surface scale S
    int often = 2;            ///< most e-mails to one person in 30 days, all campaigns; 1 to 8
    double discovery = 0.25;  ///< share of picks that are new to them, 0 to 1
    double holdBack = 0.1;    ///< share held back to measure, 0 to 1
    Nudges nudges;
};

struct Budget {
    std::optional<std::int64_t> messages;
    std::string costPerMessage;  ///< exact decimal in the shop's currency, e.g. "0.002"; empty: not known
};

struct Brief {
    std::string name;  ///< empty: named after the goal
    Goal goal = Goal::Newsletter;
    Audience audience;
    std::optional<Day> sendFrom;
    std::optional<Day> sendTo;
    Dials dials;
    std::optional<int> capacityPerHour;
    double bestSellersArm = 0.0;  ///< share that gets best sellers alone, to measure; 0 to 0.3
    Budget budget;
    std::optional<Day> asOf;
};

enum class CampaignState { Planned, Approved, Exported };
std::string_view nameOf(CampaignState state);

struct Campaign {
    CampaignId id = 0;
    std::string name;
    CampaignState state = CampaignState::Planned;
    Brief brief;
    Day asOf;
    Day sendFrom;
    Day sendTo;
    Instant plannedAt;
    std::string approvedBy;
    std::optional<Instant> approvedAt;
};

}  // namespace tactful::data

#pragma once

#include "core/base/day.h"
#include "core/base/result.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

/// \file
/// Has somebody heard enough lately?
///
/// Every message presses on its reader and fades over a week: p(t) = sum of w exp(-(t - t_j) / 7 days)
/// (SCIENCE.md 2.2). Beside that stand plain counts that an owner can check by hand (2.3). Too short a gap is
/// worse than too long a one (Drèze and Bonfrer 2008), so all rules must agree.

namespace tactful::tact {

enum class MessageKind { Promotion, Newsletter, Service, Transactional, Welcome };

struct PastMessage {
    Day day;  ///< a message already planned for a later day counts like one sent as long ago
    MessageKind kind = MessageKind::Promotion;
};

/// How recently somebody clicked or bought; opens prove nothing.
enum class Attention { Active, Passive, Dormant, Sunset };

struct AttentionCap {
    int lastDay;   ///< days since the last click or purchase up to which it holds
    int perWeek;   ///< in any 7 days
    int perMonth;  ///< in any 30 days
};

/// Days after somebody agreed to hear from the shop, both included.
struct WelcomeDays {
    int first;
    int last;
};

struct PressureRules {
    double fadeDays = 7;
    std::array<double, 5> weights{1.0, 0.5, 0.25, 0.0, 1.0};  ///< by MessageKind
    double calmCap = 0.6;                                     ///< pressure cap at the calm end of the dial
    int gapDays = 3;                                          ///< 72 hours
    std::array<AttentionCap, 3> caps{{{90, 2, 7}, {180, 1, 3}, {365, 1, 1}}};  ///< Active, Passive, Dormant
    std::array<WelcomeDays, 3> welcome{{{0, 0}, {1, 2}, {5, 7}}};  ///< best days of the series' messages
    int welcomeLastDay = 14;  ///< of the time in which nothing else promotional is sent
};

/// At the start of `day`.
double pressureOn(Day day, std::span<const PastMessage> messages, const PressureRules& rules = {});

/// Pressure just before the next send when promotions have gone out every `gapDays` for ever.
double steadyPressure(double gapDays, const PressureRules& rules = {});

/// The pressure cap that goes with the "How often" dial (1 to 8 messages in 30 days): what that many
/// messages, spread evenly in whole days, leave before the next one, and never less than the calm cap.
///
/// So 1 to 4 a month are Calm (.60), where the count is what binds, 7 Balanced (1.30), 8 Busy (1.87).
double pressureCap(int often, const PressureRules& rules = {});

/// By the days since the last click or purchase; where neither is known, Dormant.
Attention attentionOn(Day day, std::optional<Day> lastClickOrPurchase, const PressureRules& rules = {});

enum class TiredReason {
    None,
    Sunset,      ///< no click or purchase for a year
    TooSoon,     ///< within the smallest gap, or the gap the person asked for
    OftenDial,   ///< as many in 30 days as the dial allows
    WeeklyCap,   ///< as many in 7 days as their attention bears
    MonthlyCap,  ///< as many in 30 days as their attention bears
    Pressure,    ///< the last messages lie too close together
    Welcome,     ///< they are being welcomed: nothing else promotional meanwhile, or the series is complete
};
std::string_view nameOf(TiredReason reason);

/// What is known of one person; messages in any order. Those of weight 0 (transactional) never count.
struct HearingHistory {
    std::span<const PastMessage> messages;
    std::optional<Day> lastClickOrPurchase;
    /// "weekly" 7, "fortnightly" 14, "monthly" 30: their own wish. It takes the place of the dial and all
    /// caps but the smallest gap: who asks for more gets it, and who asks for less is not asked again.
    std::optional<int> chosenGapDays = {};
    /// When they agreed to hear from the shop; nothing once they have bought since, which ends the welcome.
    std::optional<Day> joined = {};
    MessageKind next = MessageKind::Promotion;  ///< what is to be sent
};

struct Hearing {
    bool mayHear = false;
    TiredReason reason = TiredReason::None;
    std::optional<Day> nextDay;  ///< first day from then on when they may; nothing: not within a year
};

/// \return BadInput if `often` is not 1 to 8 or a chosen gap is not 1 to 365.
///
/// Within `welcomeLastDay` days of joining only the welcome series may be sent: three messages, each from its
/// first day on (a late one is better than none), and no dial, cap or pressure stops it.
Result<Hearing> mayHear(const HearingHistory& history, Day day, int often, const PressureRules& rules = {});

/// Whether another message is so near to `day` that nothing may be sent on it, whatever the dial.
bool isTooNear(Day day, const HearingHistory& history, const PressureRules& rules = {});

}  // namespace tactful::tact

#include "core/tact/pressure.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace tactful::tact {
namespace {

constexpr int monthDays = 30;
constexpr int weekDays = 7;
constexpr int yearDays = 366;
constexpr int mostOften = 8;

double weightOf(MessageKind kind, const PressureRules& rules)
{
    return rules.weights[static_cast<std::size_t>(kind)];
}

int distance(Day a, Day b)
{
    return std::abs(a - b);
}

struct Counts {
    int week = 0;
    int month = 0;
};

Counts countAround(Day day, std::span<const PastMessage> messages, const PressureRules& rules)
{
    Counts counts;
    for (const PastMessage& message : messages) {
        if (weightOf(message.kind, rules) <= 0.0) continue;
        const int days = distance(day, message.day);
        counts.week += days < weekDays ? 1 : 0;
        counts.month += days < monthDays ? 1 : 0;
    }
    return counts;
}

bool isBeingWelcomed(Day day, const HearingHistory& history, const PressureRules& rules)
{
    return history.joined && day >= *history.joined && day - *history.joined <= rules.welcomeLastDay;
}

/// Of the welcome series: how many of it they had, and whether the next one's day has come.
TiredReason welcomeReason(Day day, const HearingHistory& history, const PressureRules& rules)
{
    std::size_t had = 0;
    for (const PastMessage& message : history.messages)
        had += message.kind == MessageKind::Welcome && message.day >= *history.joined ? 1 : 0;
    if (had >= rules.welcome.size()) return TiredReason::Welcome;
    const auto isOn = [day](const PastMessage& message) { return message.day == day; };
    const bool another = std::any_of(history.messages.begin(), history.messages.end(), isOn);
    return another || day - *history.joined < rules.welcome[had].first ? TiredReason::TooSoon
                                                                       : TiredReason::None;
}

TiredReason reasonOn(Day day, const HearingHistory& history, int often, const PressureRules& rules)
{
    if (isBeingWelcomed(day, history, rules) && weightOf(history.next, rules) > 0.0)
        return history.next == MessageKind::Welcome ? welcomeReason(day, history, rules)
                                                    : TiredReason::Welcome;
    const Attention attention = attentionOn(day, history.lastClickOrPurchase, rules);
    if (attention == Attention::Sunset) return TiredReason::Sunset;
    const AttentionCap& cap = rules.caps[static_cast<std::size_t>(attention)];
    const Counts counts = countAround(day, history.messages, rules);
    if (isTooNear(day, history, rules)) return TiredReason::TooSoon;
    if (history.chosenGapDays) return TiredReason::None;
    if (counts.month >= often) return TiredReason::OftenDial;
    if (counts.week >= cap.perWeek) return TiredReason::WeeklyCap;
    if (counts.month >= cap.perMonth) return TiredReason::MonthlyCap;
    if (pressureOn(day, history.messages, rules) > pressureCap(often, rules)) return TiredReason::Pressure;
    return TiredReason::None;
}

}  // namespace

double pressureOn(Day day, std::span<const PastMessage> messages, const PressureRules& rules)
{
    double pressure = 0.0;
    for (const PastMessage& message : messages)
        pressure += weightOf(message.kind, rules) * std::exp(-distance(day, message.day) / rules.fadeDays);
    return pressure;
}

double steadyPressure(double gapDays, const PressureRules& rules)
{
    // The geometric series of exp(-gap / fade), its first term being the message one gap ago.
    return weightOf(MessageKind::Promotion, rules) / std::expm1(gapDays / rules.fadeDays);
}

double pressureCap(int often, const PressureRules& rules)
{
    const int evenGap = monthDays / std::clamp(often, 1, mostOften);
    return std::max(rules.calmCap, steadyPressure(evenGap, rules));
}

Attention attentionOn(Day day, std::optional<Day> lastClickOrPurchase, const PressureRules& rules)
{
    if (!lastClickOrPurchase) return Attention::Dormant;
    const int days = day - *lastClickOrPurchase;
    const auto cap = std::find_if(rules.caps.begin(), rules.caps.end(),
                                  [days](const AttentionCap& c) { return days <= c.lastDay; });
    return static_cast<Attention>(cap - rules.caps.begin());
}

std::string_view nameOf(TiredReason reason)
{
    static constexpr std::array<std::string_view, 8> names{
        "none", "sunset", "too-soon", "often-dial", "weekly-cap", "monthly-cap", "pressure", "welcome"};
    return names[static_cast<std::size_t>(reason)];
}

bool isTooNear(Day day, const HearingHistory& history, const PressureRules& rules)
{
    const int gap = std::max(rules.gapDays, history.chosenGapDays.value_or(0));
    return std::any_of(history.messages.begin(), history.messages.end(), [&](const PastMessage& message) {
        return weightOf(message.kind, rules) > 0.0 && distance(day, message.day) < gap;
    });
}

Result<Hearing> mayHear(const HearingHistory& history, Day day, int often, const PressureRules& rules)
{
    if (often < 1 || often > mostOften)
        return Error{ErrorCode::BadInput, "How often must be from 1 to 8 messages in 30 days.", "often"};
    if (history.chosenGapDays && (*history.chosenGapDays < 1 || *history.chosenGapDays >= yearDays))
        return Error{ErrorCode::BadInput, "A chosen gap between messages must be from 1 to 365 days.", "gap"};

    Hearing hearing;
    hearing.reason = reasonOn(day, history, often, rules);
    hearing.mayHear = hearing.reason == TiredReason::None;
    for (int wait = 0; wait < yearDays && !hearing.nextDay; ++wait)
        if (reasonOn(day + wait, history, often, rules) == TiredReason::None) hearing.nextDay = day + wait;
    return hearing;
}

}  // namespace tactful::tact

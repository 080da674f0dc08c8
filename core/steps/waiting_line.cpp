#include "core/steps/waiting_line.h"

#include "core/steps/hearing.h"
#include "core/steps/live_plan.h"
#include "core/steps/live_state.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace tactful::steps {
namespace {

constexpr std::string_view overBudget = "over-budget";

/// Soonest first; nobody knows when: last.
bool isBefore(const Waiting& a, const Waiting& b)
{
    const auto dayOf = [](const Waiting& waiting) {
        return waiting.next ? waiting.next->number : std::numeric_limits<std::int32_t>::max();
    };
    return std::tuple(dayOf(a), -a.waitedDays, a.customer) < std::tuple(dayOf(b), -b.waitedDays, b.customer);
}

}  // namespace

int waitedDays(std::span<const tact::PastMessage> messages, std::optional<Day> firstSeen, Day day)
{
    std::optional<Day> last;
    for (const tact::PastMessage& message : messages)
        if (message.day <= day && (!last || message.day > *last)) last = message.day;
    if (!last) last = firstSeen;
    return last ? std::max(0, day - *last) : 0;
}

Result<WaitingLine> lineUp(std::span<const WaitingQuestion> people, Day day, int often,
                           const tact::PressureRules& rules)
{
    WaitingLine line;
    for (const WaitingQuestion& person : people) {
        Waiting waiting{person.customer, std::string(overBudget), day,
                        waitedDays(person.history.messages, person.firstSeen, day)};
        if (!person.overBudget) {
            const auto hearing = tact::mayHear(person.history, day, often, rules);
            if (!hearing) return hearing.error();
            waiting.reason = nameOf(hearing->reason);
            waiting.next = hearing->nextDay;
        }
        ++line.reasons[waiting.reason];
        if (waiting.next) ++line.nextDays[*waiting.next];
        line.people.push_back(std::move(waiting));
    }
    std::sort(line.people.begin(), line.people.end(), isBefore);
    return line;
}

Result<WaitingLine> waitingLine(const LivePlan& plan, const LiveOutcome& outcome)
{
    const PlanState& state = plan.state();
    std::vector<WaitingQuestion> people;
    for (std::size_t at = 0; at < outcome.rows.size(); ++at) {
        const LiveRow& row = outcome.rows[at];
        const bool budget = row.reason == data::LeftOutReason::OverBudget;
        if (row.fate != LiveFate::LeftOut || (row.reason != data::LeftOutReason::Tired && !budget)) continue;
        const PlanPerson& person = (*state.shop)[at];
        const auto past = state.shop->past.find(row.customer);
        std::span<const tact::PastMessage> messages;
        if (past != state.shop->past.end()) messages = past->second;
        people.push_back({row.customer,
                          hearingOf(person.contact, person.wishedGapDays, person.joined, messages,
                                    state.campaign.brief.goal),
                          person.contact.customer.firstSeen, budget});
    }
    return lineUp(people, state.campaign.sendFrom, outcome.dials.often, state.shop->tact.pressure);
}

}  // namespace tactful::steps

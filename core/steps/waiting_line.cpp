#include "core/steps/waiting_line.h"

#include "core/base/parallel.h"
#include "core/steps/hearing.h"
#include "core/steps/live_plan.h"
#include "core/steps/live_state.h"

#include <algorithm>
#include <limits>
#include <string>
#include <tuple>
#include <vector>

namespace tactful::steps {
namespace {

constexpr std::string_view overBudget = "over-budget";
constexpr std::size_t peopleAtOnce = 1024;  ///< between two looks at the job

/// Soonest first; nobody knows when: last.
bool isBefore(const Waiting& a, const Waiting& b)
{
    const auto dayOf = [](const Waiting& waiting) {
        return waiting.next ? waiting.next->number : std::numeric_limits<std::int32_t>::max();
    };
    return std::tuple(dayOf(a), -a.waitedDays, a.customer) < std::tuple(dayOf(b), -b.waitedDays, b.customer);
}

/// Why somebody waits, and until when.
Status place(const WaitingQuestion& person, const WaitingRules& rules, Waiting& waiting)
{
    waiting = {person.customer, std::string(overBudget), rules.day,
               waitedDays(person.history.messages, person.firstSeen, rules.day)};
    if (person.overBudget) return {};
    const auto hearing = tact::mayHear(person.history, rules.day, rules.often, rules.pressure);
    if (!hearing) return hearing.error();
    waiting.reason = nameOf(hearing->reason);
    waiting.next = hearing->nextDay;
    return {};
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

Result<WaitingLine> lineUp(std::span<const WaitingQuestion> people, const WaitingRules& rules, const Job& job)
{
    WaitingLine line;
    line.people.resize(people.size());
    std::vector<Status> failed((people.size() + peopleAtOnce - 1) / peopleAtOnce);
    parallelFor(people.size(), peopleAtOnce, 0, [&](std::size_t begin, std::size_t end) {
        for (std::size_t at = begin; at < end && !job.cancelled(); ++at)
            if (auto ok = place(people[at], rules, line.people[at]); !ok) failed[begin / peopleAtOnce] = ok;
    });
    if (job.cancelled()) return Job::cancelledError();
    for (const Status& status : failed)
        if (!status) return status.error();
    for (const Waiting& waiting : line.people) {
        ++line.reasons[waiting.reason];
        if (waiting.next) ++line.nextDays[*waiting.next];
    }
    std::sort(line.people.begin(), line.people.end(), isBefore);
    return line;
}

Result<WaitingLine> waitingLine(const LivePlan& plan, const LiveOutcome& outcome, const Job& job)
{
    const PlanState& state = plan.state();
    std::vector<WaitingQuestion> people;
    for (std::size_t at = 0; at < outcome.rows.size(); ++at) {
        if (at % peopleAtOnce == 0 && job.cancelled()) return Job::cancelledError();
        const LiveRow row = outcome.rows.one(at);
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
    return lineUp(people, {state.campaign.sendFrom, outcome.dials.often, state.shop->tact.pressure}, job);
}

}  // namespace tactful::steps

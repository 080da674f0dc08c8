#include "core/consent/time_limits.h"

#include <algorithm>
#include <array>
#include <span>

namespace tactful::consent {
namespace {

using data::RequestKind;

constexpr int saturday = 5;

constexpr std::array<std::string_view, 4> answerLaws{"EU17b", "US4", "CA7", "AU3"};
constexpr std::array<std::string_view, 4> optOutLaws{"EU17b", "US1", "CA5", "AU2"};

/// One of them, or all where the country is not known.
std::span<const std::string_view> lawsOf(RequestKind kind, Jurisdiction jurisdiction)
{
    const std::span<const std::string_view> laws = kind == RequestKind::Objection ? optOutLaws : answerLaws;
    switch (jurisdiction) {
    case Jurisdiction::Eu:
    case Jurisdiction::Uk:
    case Jurisdiction::Other:
        return laws.subspan(0, 1);
    case Jurisdiction::Us:
        return laws.subspan(1, 1);
    case Jurisdiction::Ca:
        return laws.subspan(2, 1);
    case Jurisdiction::Au:
        return laws.subspan(3, 1);
    case Jurisdiction::Unknown:
        break;
    }
    return laws;
}

Deadline deadlineUnder(const Rule& rule, RequestKind kind, Day received)
{
    Deadline deadline;
    deadline.rule = rule.id;
    if (kind == RequestKind::Objection && rule.optOutBusinessDays > 0) {
        deadline.due = addBusinessDays(received, rule.optOutBusinessDays);
        return deadline;
    }
    deadline.due = addMonths(received, rule.answerMonths) + rule.answerDays;
    if (rule.confirmBusinessDays > 0)
        deadline.confirmBy = addBusinessDays(received, rule.confirmBusinessDays);
    if (rule.extendMonths > 0 || rule.extendDays > 0)
        deadline.extendableTo =
            addMonths(received, rule.answerMonths + rule.extendMonths) + (rule.answerDays + rule.extendDays);
    return deadline;
}

}  // namespace

Day addMonths(Day day, int months)
{
    const CivilDate date = civilFromDay(day);
    const int month = date.year * 12 + date.month - 1 + months;  // counted from the year 0
    CivilDate later{month / 12, month % 12 + 1, date.day};
    while (!dayFromCivil(later))
        --later.day;
    return *dayFromCivil(later);
}

Day addBusinessDays(Day day, int businessDays)
{
    while (businessDays > 0) {
        day = day + 1;
        if (weekday(day) < saturday) --businessDays;
    }
    return day;
}

Day dayOf(Instant instant)
{
    constexpr std::int64_t daySeconds = 86'400;
    const std::int64_t day = instant.seconds >= 0 ? instant.seconds / daySeconds
                                                  : -((daySeconds - 1 - instant.seconds) / daySeconds);
    return {static_cast<std::int32_t>(day)};
}

Deadline deadlineFor(RequestKind kind, std::string_view country, Day received, const RuleBook& rules)
{
    std::optional<Deadline> earliest;
    for (const std::string_view id : lawsOf(kind, rules.jurisdictionOf(country))) {
        const Rule* rule = rules.find(id);  // the book was refused if one of these were missing
        if (!rule) continue;
        const Deadline deadline = deadlineUnder(*rule, kind, received);
        if (!earliest || deadline.due < earliest->due) earliest = deadline;
    }
    return earliest.value_or(Deadline{received, {}, {}, {}});
}

data::Urgency urgencyOf(int daysLeft)
{
    if (daysLeft <= data::pressingFromDays) return data::Urgency::Pressing;
    return daysLeft <= data::soonFromDays ? data::Urgency::Soon : data::Urgency::Calm;
}

}  // namespace tactful::consent

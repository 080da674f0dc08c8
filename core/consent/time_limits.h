#pragma once

#include "core/base/day.h"
#include "core/consent/rule_book.h"
#include "core/data/request.h"

#include <optional>
#include <string_view>

/// \file
/// By which day must something be done?
///
/// A limit in months ends on the same day of the month, or on the last day of a shorter month (regulation
/// 1182/71 art. 3). Business days are Monday to Friday: public holidays are not known here, so a limit
/// counted with them is never later than the law's.

namespace tactful::consent {

/// The same day of the month so many months on (or back), or the last day of a shorter month.
Day addMonths(Day day, int months);
/// The day itself does not count.
Day addBusinessDays(Day day, int businessDays);
/// UTC.
Day dayOf(Instant instant);

struct Deadline {
    Day due;
    std::string_view rule;            ///< id of the rule that sets it; lives as long as the book
    std::optional<Day> confirmBy;     ///< that it was received must be confirmed by then
    std::optional<Day> extendableTo;  ///< with notice to the person before `due`
};

/// The law of the person's country. An objection to marketing falls under the law on e-mail where that has a
/// limit of its own. Country not known: the earliest of all laws.
Deadline deadlineFor(data::RequestKind kind, std::string_view country, Day received, const RuleBook& rules);

data::Urgency urgencyOf(int daysLeft);

}  // namespace tactful::consent

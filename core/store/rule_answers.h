#pragma once

#include "core/base/day.h"
#include "core/store/book.h"

#include <string>
#include <string_view>
#include <vector>

/// \file
/// What the owner said of the rules that only the owner can know of.

namespace tactful::store {

struct RuleAnswer {
    std::string rule;  ///< id
    bool yes = false;
    Instant at;
    std::string by;
};

/// By id of the rule.
Result<std::vector<RuleAnswer>> ruleAnswers(Book& book);
/// Puts it in the place of what was said before.
Status keepRuleAnswer(Book& book, const RuleAnswer& answer);

}  // namespace tactful::store

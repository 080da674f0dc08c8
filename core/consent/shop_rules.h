#pragma once

#include "core/base/day.h"
#include "core/consent/country_rules.h"
#include "core/consent/rule_book.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>

/// \file
/// Does the shop do its duty? The rules of the law that are about the shop and not about one person.
///
/// Some are seen from the book, such as whether a request waits too long. Of the others the owner alone
/// knows: what the owner answered holds for as long as the rule says, mostly a year, and is then asked again.
///
/// Source: SCIENCE.md section 4.1, rules G5, EU4b, EU5, EU7, EU10, EU10b, EU13, EU16 to EU22, UK2, UK3, US2
/// to US5; the deadlines of Canada and Australia are CA7 and AU3.

namespace tactful::consent {

/// What the owner said of a rule.
struct OwnerAnswer {
    bool yes = false;
    Instant at;
};

struct ShopFacts {
    Instant now;
    std::map<std::string, OwnerAnswer, std::less<>> answers;  ///< by id of the rule
    std::optional<Instant> lastExport;                        ///< of any other campaign
    std::optional<Instant> lastUnsubscribeNews;               ///< when the book last heard who unsubscribed
    /// Days since the personal field that was left unused for longest was last of use; 0 where none is kept.
    int daysUnused = 0;
    /// Signs of a high risk that the book shows, of the nine of WP248.
    int riskSigns = 0;
    std::int64_t recipientsToTell =
        0;  ///< services not yet told of a correction, erasure, pause or objection
    /// Of the open requests under each rule that sets a deadline: days left of the most pressing one.
    std::map<std::string, int, std::less<>> daysLeft;
};

/// NotAsked: only the owner can know, and has not said. Rules about persons are never asked here.
Answer answerOf(const Rule& rule, const ShopFacts& facts);

/// The first rule that forbids any export, in the order of the book; null if none does.
const Rule* forbidsExport(const RuleBook& rules, const ShopFacts& facts);

}  // namespace tactful::consent

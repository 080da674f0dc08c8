#include "core/consent/shop_rules.h"

#include "core/consent/time_limits.h"

namespace tactful::consent {
namespace {

constexpr std::int64_t hourSeconds = 3'600;
constexpr int signsOfHighRisk = 2;  // WP248: in most cases two make an assessment due

Answer answerFrom(Outcome outcome)
{
    return static_cast<Answer>(static_cast<int>(outcome) + 1);
}

const OwnerAnswer* ownerOn(const Rule& rule, const ShopFacts& facts)
{
    const auto found = facts.answers.find(rule.id);
    return found == facts.answers.end() ? nullptr : &found->second;
}

bool isOld(const Rule& rule, const OwnerAnswer& answer, const ShopFacts& facts)
{
    return rule.againMonths > 0 && dayOf(facts.now) > addMonths(dayOf(answer.at), rule.againMonths);
}

bool within(std::int64_t hours, Instant earlier, Instant now)
{
    return now.seconds - earlier.seconds <= hours * hourSeconds;
}

/// A yes holds until it is old; a no is what the rule makes of it.
Answer byOwner(const Rule& rule, const ShopFacts& facts)
{
    const OwnerAnswer* answer = ownerOn(rule, facts);
    if (!answer) return Answer::NotAsked;
    if (!answer->yes) return answerFrom(rule.ifNo.value_or(Outcome::Fix));
    return isOld(rule, *answer, facts) ? Answer::Warn : Answer::Ok;
}

Answer unsubscribesFresh(const Rule& rule, const ShopFacts& facts)
{
    if (!facts.lastExport) return Answer::Ok;
    const bool fresh =
        facts.lastUnsubscribeNews && within(rule.limitHours, *facts.lastUnsubscribeNews, facts.now);
    return fresh ? Answer::Ok : Answer::Block;
}

/// The owner says no when a breach is found; the clock runs from there.
Answer breach(const Rule& rule, const ShopFacts& facts)
{
    const OwnerAnswer* answer = ownerOn(rule, facts);
    if (!answer) return Answer::NotAsked;
    if (answer->yes) return Answer::Ok;
    return within(rule.limitHours, answer->at, facts.now) ? Answer::Warn : Answer::Fix;
}

Answer assessment(const Rule& rule, const ShopFacts& facts)
{
    const OwnerAnswer* answer = ownerOn(rule, facts);
    if (answer && answer->yes && !isOld(rule, *answer, facts)) return Answer::Ok;
    if (facts.riskSigns >= signsOfHighRisk) return Answer::Fix;
    return facts.riskSigns > 0 ? Answer::Warn : Answer::Ok;
}

Answer requestsInTime(const Rule& rule, const ShopFacts& facts)
{
    const auto found = facts.daysLeft.find(rule.id);
    if (found == facts.daysLeft.end()) return Answer::Ok;
    if (found->second < 0) return Answer::Fix;
    return urgencyOf(found->second) == data::Urgency::Calm ? Answer::Ok : Answer::Warn;
}

}  // namespace

Answer answerOf(const Rule& rule, const ShopFacts& facts)
{
    if (!rule.aboutShop) return Answer::NotAsked;
    if (rule.id == "G5") return unsubscribesFresh(rule, facts);
    if (rule.id == "EU13") return facts.daysUnused > rule.limitDays ? Answer::Warn : Answer::Ok;
    if (rule.id == "EU19") return facts.recipientsToTell > 0 ? Answer::Fix : Answer::Ok;
    if (rule.id == "EU21") return assessment(rule, facts);
    if (rule.id == "EU22") return breach(rule, facts);
    if (rule.answerMonths > 0 || rule.answerDays > 0) return requestsInTime(rule, facts);
    return rule.ifNo ? byOwner(rule, facts) : Answer::Ok;
}

const Rule* forbidsExport(const RuleBook& rules, const ShopFacts& facts)
{
    for (const Rule& rule : rules.rules())
        if (answerOf(rule, facts) == Answer::Block) return &rule;
    return nullptr;
}

}  // namespace tactful::consent

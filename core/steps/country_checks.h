#pragma once

#include "core/consent/country_rules.h"
#include "core/consent/shop_rules.h"
#include "core/steps/privacy_step.h"

#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

/// \file
/// What do the rules of each country say of the customers there? Seen by the steps alone.

namespace tactful::steps {

class CountryChecks {
public:
    /// `rules` must outlive it.
    CountryChecks(const consent::RuleBook& rules, consent::ShopFacts shop)
        : m_rules(&rules), m_shop(std::move(shop))
    {
    }

    /// A country that is to be listed though nobody is there.
    void add(const std::string& country) { m_tallies[country]; }
    void add(const std::string& country, const consent::Verdict& verdict);
    /// Most customers first, between equals by code.
    std::vector<CountryView> countries() const;

private:
    /// How often each rule gave each answer.
    struct Tally {
        std::int64_t customers = 0;
        std::array<std::array<std::int64_t, 5>, consent::ruleCount> answers{};
    };
    RuleLine lineOf(const consent::Rule& rule, const Tally& tally) const;
    void addShopAnswer(const consent::Rule& rule, RuleLine& line) const;

    const consent::RuleBook* m_rules;
    consent::ShopFacts m_shop;
    std::map<std::string, Tally> m_tallies;
};

}  // namespace tactful::steps

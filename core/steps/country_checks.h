#pragma once

#include "core/consent/country_rules.h"
#include "core/steps/privacy_step.h"

#include <array>
#include <map>
#include <string>
#include <vector>

/// \file
/// What do the rules of each country say of the customers there? Seen by the steps alone.

namespace tactful::steps {

class CountryChecks {
public:
    /// `rules` must outlive it.
    explicit CountryChecks(const consent::RuleBook& rules) : m_rules(&rules) {}

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

    const consent::RuleBook* m_rules;
    std::map<std::string, Tally> m_tallies;
};

}  // namespace tactful::steps

#include "core/steps/country_checks.h"

#include "core/consent/time_limits.h"

#include <algorithm>
#include <optional>

namespace tactful::steps {
namespace {

using consent::Answer;
using consent::Jurisdiction;

/// The words by which rules name the law of a country.
std::vector<std::string> lawsOf(Jurisdiction jurisdiction, const std::string& country)
{
    std::vector<std::string> laws{"all"};
    if (!country.empty()) laws.push_back(country);
    switch (jurisdiction) {
    case Jurisdiction::Eu:
    case Jurisdiction::Other:
        laws.push_back("EU");
        break;
    case Jurisdiction::Uk:
        laws.push_back("UK");
        break;
    case Jurisdiction::Us:
        laws.push_back("US");
        break;
    case Jurisdiction::Ca:
        laws.push_back("CA");
        break;
    case Jurisdiction::Au:
        laws.push_back("AU");
        break;
    case Jurisdiction::Unknown:
        laws.insert(laws.end(), {"EU", "UK", "CA"});
        break;
    }
    return laws;
}

bool holds(const consent::Rule& rule, const std::vector<std::string>& laws)
{
    return std::any_of(rule.jurisdictions.begin(), rule.jurisdictions.end(), [&](const std::string& law) {
        return std::find(laws.begin(), laws.end(), law) != laws.end();
    });
}

std::optional<std::size_t> judgedAs(const consent::Rule& rule)
{
    for (std::size_t id = 0; rule.judged && id < consent::ruleCount; ++id)
        if (nameOf(static_cast<consent::RuleId>(id)) == rule.id) return id;
    return std::nullopt;
}

}  // namespace

void CountryChecks::add(const std::string& country, const consent::Verdict& verdict)
{
    Tally& tally = m_tallies[country];
    ++tally.customers;
    for (std::size_t rule = 0; rule < consent::ruleCount; ++rule)
        ++tally.answers[rule][static_cast<std::size_t>(verdict.answers[rule])];
}

RuleLine CountryChecks::lineOf(const consent::Rule& rule, const Tally& tally) const
{
    RuleLine line;
    line.id = rule.id;
    line.title = rule.title;
    line.citation = rule.citation;
    line.lastReviewed = rule.lastReviewed;
    line.inputs = rule.inputs;
    line.programChecks = rule.programChecks;
    line.ownerConfirms = rule.ownerConfirms;
    const auto id = judgedAs(rule);
    if (!id) {
        addShopAnswer(rule, line);
        if (line.state == RuleState::Ok) line.customers = tally.customers;
        return line;
    }
    const auto count = [&](Answer answer) { return tally.answers[*id][static_cast<std::size_t>(answer)]; };
    line.leftOut = count(Answer::Block);
    line.state = RuleState::Ok;
    line.customers = tally.customers - line.leftOut;
    line.sentence = rule.sentence(consent::Outcome::Ok);
    if (count(Answer::Fix) > 0) {
        line.state = RuleState::Stop;
        line.customers = count(Answer::Fix);
        line.sentence = rule.sentence(consent::Outcome::Fix);
    } else if (count(Answer::Warn) > 0) {
        line.state = RuleState::Attention;
        line.customers = count(Answer::Warn);
        line.sentence = rule.sentence(consent::Outcome::Warn);
    }
    if (line.sentence.empty()) line.sentence = rule.programChecks;
    return line;
}

void CountryChecks::addShopAnswer(const consent::Rule& rule, RuleLine& line) const
{
    line.aboutShop = rule.aboutShop;
    line.ask = rule.ifNo.has_value();
    if (const auto said = m_shop.answers.find(rule.id); said != m_shop.answers.end()) {
        line.answer = said->second.yes;
        line.answeredOn = consent::dayOf(said->second.at);
    }
    const consent::Answer answer = consent::answerOf(rule, m_shop);
    if (answer == consent::Answer::NotAsked) {
        line.state = rule.ownerConfirms.empty() ? RuleState::Ok : RuleState::YouConfirm;
        line.sentence = rule.ownerConfirms.empty() ? rule.programChecks : rule.ownerConfirms;
        return;
    }
    const auto outcome = static_cast<consent::Outcome>(static_cast<int>(answer) - 1);
    line.sentence = rule.sentence(outcome);
    line.state = outcome == consent::Outcome::Ok     ? RuleState::Ok
                 : outcome == consent::Outcome::Warn ? RuleState::Attention
                                                     : RuleState::Stop;
}

std::vector<CountryView> CountryChecks::countries() const
{
    std::vector<CountryView> views;
    for (const auto& [country, tally] : m_tallies) {
        CountryView view;
        view.country = country;
        view.customers = tally.customers;
        const auto laws = lawsOf(m_rules->jurisdictionOf(country), country);
        for (const consent::Rule& rule : m_rules->rules())
            if (holds(rule, laws)) view.rules.push_back(lineOf(rule, tally));
        views.push_back(std::move(view));
    }
    std::stable_sort(views.begin(), views.end(),
                     [](const CountryView& a, const CountryView& b) { return a.customers > b.customers; });
    return views;
}

}  // namespace tactful::steps

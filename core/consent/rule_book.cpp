#include "core/consent/rule_book.h"

#include "core/consent/rule_files.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <stdexcept>
#include <utility>

namespace tactful::consent {
namespace {

using nlohmann::json;

constexpr std::array<std::string_view, ruleCount> ruleNames{
    "G0",  "G1",  "G2",   "G3",   "G4",   "G6",   "EU1",  "EU2",  "EU3", "EU4", "EU6",
    "EU8", "EU9", "EU11", "EU12", "EU14", "EU15", "EU17", "EU23", "DE1", "UK1", "US1",
    "US6", "CA1", "CA2",  "CA3",  "CA4",  "CA5",  "CA6",  "AU1",  "AU2"};
constexpr std::array<std::string_view, 4> outcomeNames{"ok", "warn", "fix", "block"};
constexpr std::array<std::string_view, 5> jurisdictionNames{"EU", "UK", "US", "CA", "AU"};

/// What a rule's condition cannot do without.
struct Needs {
    bool warnMonths = false;
    bool limitMonths = false;
    bool ages = false;
    bool warn = false;
    bool fix = false;
    bool block = true;
};

Needs needsOf(RuleId id)
{
    switch (id) {
    case RuleId::G2:
        return {.warn = true, .block = false};
    case RuleId::DE1:
        return {.warn = true, .block = false};
    case RuleId::G3:
    case RuleId::EU8:
    case RuleId::EU9:
    case RuleId::EU23:
        return {.fix = true, .block = false};
    case RuleId::EU12:
        return {.ages = true};
    case RuleId::EU15:
        return {.warnMonths = true, .warn = true, .block = false};
    case RuleId::EU14:
    case RuleId::CA2:
    case RuleId::CA3:
    case RuleId::AU1:
        return {.warnMonths = true, .limitMonths = true, .warn = true};
    case RuleId::AU2:
        return {.fix = true};
    default:
        return {};
    }
}

Error unusable(std::string detail, std::string where)
{
    return {ErrorCode::BadFile,
            "The table of country rules cannot be used: " + detail + " Install the program again.",
            std::move(where)};
}

std::optional<std::size_t> placeOf(std::string_view letters)
{
    const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (letters.size() != 2 || !capital(letters[0]) || !capital(letters[1])) return std::nullopt;
    return static_cast<std::size_t>(letters[0] - 'A') * 26 + static_cast<std::size_t>(letters[1] - 'A');
}

std::optional<Outcome> outcomeNamed(std::string_view name)
{
    const auto found = std::find(outcomeNames.begin(), outcomeNames.end(), name);
    if (found == outcomeNames.end()) return std::nullopt;
    return static_cast<Outcome>(found - outcomeNames.begin());
}

void readLimits(const json& limits, Rule& rule)
{
    const std::array<std::pair<const char*, int*>, 13> all{{
        {"warn_months", &rule.warnMonths},
        {"limit_months", &rule.limitMonths},
        {"consent_age", &rule.consentAge},
        {"adult_age", &rule.adultAge},
        {"again_months", &rule.againMonths},
        {"limit_hours", &rule.limitHours},
        {"limit_days", &rule.limitDays},
        {"answer_months", &rule.answerMonths},
        {"answer_days", &rule.answerDays},
        {"extend_months", &rule.extendMonths},
        {"extend_days", &rule.extendDays},
        {"confirm_business_days", &rule.confirmBusinessDays},
        {"opt_out_business_days", &rule.optOutBusinessDays},
    }};
    for (const auto& [name, limit] : all)
        *limit = limits.value(name, 0);
}

/// Throws json::exception where a field is missing or of the wrong type.
Rule readRule(const json& object)
{
    Rule rule;
    rule.id = object.at("id").get<std::string>();
    rule.title = object.at("title").get<std::string>();
    rule.jurisdictions = object.at("jurisdictions").get<std::vector<std::string>>();
    rule.citation = object.at("citation").get<std::string>();
    rule.programChecks = object.at("program_checks").get<std::string>();
    rule.ownerConfirms = object.at("owner_confirms").get<std::string>();
    const auto reviewed = parseIsoDay(object.at("last_reviewed").get<std::string>());
    rule.lastReviewed = reviewed.value_or(Day{});
    rule.inputs = object.at("inputs").get<std::vector<std::string>>();
    rule.aboutShop = object.value("about", "") == "shop";
    rule.ifNo = outcomeNamed(object.value("if_no", ""));
    readLimits(object.value("limits", json::object()), rule);
    const json says = object.value("says", json::object());
    for (std::size_t i = 0; i < outcomeNames.size(); ++i)
        rule.says[i] = says.value(std::string(outcomeNames[i]), "");
    return rule;
}

/// Puts the words of a translation over those of a rule. All that is shown to somebody has to be there:
/// title, sentences, what the program sees to and what the owner confirms.
Status retell(const json& words, Rule& rule)
{
    const auto missing = [&rule] { return unusable("a sentence is not translated.", rule.id); };
    rule.title = words.at("title").get<std::string>();
    rule.citation = words.value("citation", rule.citation);
    const json says = words.value("says", json::object());
    for (std::size_t i = 0; i < outcomeNames.size(); ++i) {
        const std::string sentence = says.value(std::string(outcomeNames[i]), "");
        if (sentence.empty() != rule.says[i].empty()) return missing();
        rule.says[i] = sentence;
    }
    const std::string confirms = words.value("owner_confirms", "");
    const std::string checks = words.value("program_checks", "");
    if (rule.title.empty() || confirms.empty() != rule.ownerConfirms.empty() ||
        checks.empty() != rule.programChecks.empty())
        return missing();
    rule.ownerConfirms = confirms;
    rule.programChecks = checks;
    return {};
}

Status checkRule(const Rule& rule, RuleId id)
{
    const Needs needs = needsOf(id);
    if (rule.lastReviewed == Day{}) return unusable("the day of the last review is not a date.", rule.id);
    if ((needs.warnMonths && rule.warnMonths <= 0) ||
        (needs.limitMonths && rule.limitMonths < rule.warnMonths))
        return unusable("a limit in months is missing or out of order.", rule.id);
    if (needs.ages && (rule.consentAge <= 0 || rule.adultAge < rule.consentAge))
        return unusable("an age limit is missing or out of order.", rule.id);
    const auto missing = [&](bool needed, Outcome outcome) {
        return needed && rule.sentence(outcome).empty();
    };
    if (missing(true, Outcome::Ok) || missing(needs.warn, Outcome::Warn) ||
        missing(needs.fix, Outcome::Fix) || missing(needs.block, Outcome::Block))
        return unusable("a sentence for one of its outcomes is missing.", rule.id);
    return {};
}

/// What the shop's rules cannot do without: a sentence for each answer that they may give, and their limit.
Status checkShopRule(const Rule& rule)
{
    const bool inTime = rule.answerMonths > 0 || rule.answerDays > 0;
    const bool missing =
        rule.sentence(Outcome::Ok).empty() || (rule.ifNo && rule.sentence(*rule.ifNo).empty()) ||
        (rule.againMonths > 0 && rule.sentence(Outcome::Warn).empty()) ||
        (inTime && (rule.sentence(Outcome::Warn).empty() || rule.sentence(Outcome::Fix).empty()));
    if (missing) return unusable("a sentence for one of its outcomes is missing.", rule.id);
    if (rule.lastReviewed == Day{}) return unusable("the day of the last review is not a date.", rule.id);
    const bool hours = rule.id == "G5" || rule.id == "EU22";
    if ((hours && rule.limitHours <= 0) || (rule.id == "EU13" && rule.limitDays <= 0))
        return unusable("a limit is missing.", rule.id);
    return {};
}

/// The laws that set a day for the answer to a request.
Status checkDeadlines(const RuleBook& book)
{
    for (const char* id : {"EU17b", "US4", "CA7", "AU3"}) {
        const Rule* rule = book.find(id);
        if (!rule || rule->answerMonths + rule->answerDays <= 0)
            return unusable("a deadline is missing.", id);
    }
    for (const char* id : {"US1", "CA5", "AU2"})
        if (book.find(id)->optOutBusinessDays <= 0) return unusable("a deadline is missing.", id);
    return {};
}

Result<std::array<Jurisdiction, 26 * 26>> readCountries(const json& groups)
{
    std::array<Jurisdiction, 26 * 26> countries;
    countries.fill(Jurisdiction::Other);
    for (const json& group : groups) {
        const auto id = group.at("id").get<std::string>();
        const auto name = std::find(jurisdictionNames.begin(), jurisdictionNames.end(), id);
        if (name == jurisdictionNames.end()) return unusable("a group of countries has an unknown name.", id);
        for (const json& entry : group.at("countries")) {
            const auto country = entry.get<std::string>();
            const auto place = placeOf(country);
            if (!place || countries[*place] != Jurisdiction::Other)
                return unusable("a country is misspelt or in two groups.", country);
            countries[*place] = static_cast<Jurisdiction>(name - jurisdictionNames.begin());
        }
    }
    return countries;
}

}  // namespace

std::string_view nameOf(Outcome outcome)
{
    return outcomeNames[static_cast<std::size_t>(outcome)];
}
std::string_view nameOf(RuleId id)
{
    return ruleNames[static_cast<std::size_t>(id)];
}

Result<RuleBook> RuleBook::read(std::string_view text, std::string_view words)
{
    const json document = json::parse(text, nullptr, false);
    if (document.is_discarded()) return unusable("it is not JSON.", "");
    RuleBook book;
    std::string at = "jurisdictions";
    try {
        auto countries = readCountries(document.at("jurisdictions"));
        if (!countries) return countries.error();
        book.m_countries = *countries;
        for (const json& object : document.at("rules")) {
            at = "after " + (book.m_rules.empty() ? "the beginning" : book.m_rules.back().id);
            Rule rule = readRule(object);
            const auto same = [&](const Rule& other) { return other.id == rule.id; };
            if (std::any_of(book.m_rules.begin(), book.m_rules.end(), same))
                return unusable("two rules have the same id.", rule.id);
            book.m_rules.push_back(std::move(rule));
        }
    } catch (const json::exception&) {
        return unusable("a field is missing or of the wrong kind.", at);
    }
    for (std::size_t i = 0; i < ruleCount; ++i) {
        const auto found = std::find_if(book.m_rules.begin(), book.m_rules.end(),
                                        [&](const Rule& rule) { return rule.id == ruleNames[i]; });
        if (found == book.m_rules.end()) return unusable("a rule is missing.", std::string(ruleNames[i]));
        if (const Status status = checkRule(*found, static_cast<RuleId>(i)); !status) return status.error();
        found->judged = true;
        book.m_judged[i] = static_cast<std::size_t>(found - book.m_rules.begin());
    }
    for (const Rule& rule : book.m_rules)
        if (rule.aboutShop)
            if (const Status status = checkShopRule(rule); !status) return status.error();
    if (const Status status = checkDeadlines(book); !status) return status.error();
    if (words.empty()) return book;
    if (const Status status = book.speak(words); !status) return status.error();
    return book;
}

Status RuleBook::speak(std::string_view words)
{
    const json document = json::parse(words, nullptr, false);
    if (document.is_discarded()) return unusable("a translation is not JSON.", "");
    std::size_t spoken = 0;
    std::string at;
    try {
        for (const json& object : document.at("rules")) {
            at = object.at("id").get<std::string>();
            const auto rule = std::find_if(m_rules.begin(), m_rules.end(),
                                           [&at](const Rule& other) { return other.id == at; });
            if (rule == m_rules.end()) return unusable("a translation has a rule too many.", at);
            if (auto ok = retell(object, *rule); !ok) return ok;
            ++spoken;
        }
    } catch (const json::exception&) {
        return unusable("a field of a translation is missing or of the wrong kind.", at);
    }
    if (spoken != m_rules.size()) return unusable("a translation lacks a rule.", at);
    return {};
}

Result<RuleBook> RuleBook::builtIn(std::string_view language)
{
    const auto textOf = [](const std::string& name) {
        for (const RuleFile& file : allRuleFiles())
            if (file.name == name) return file.text;
        return std::string_view();
    };
    const std::string_view book = textOf("email");
    if (book.empty()) return unusable("the file is missing.", "email");
    return read(book, textOf("email_" + std::string(language)));
}

const Rule* RuleBook::find(std::string_view id) const
{
    const auto found =
        std::find_if(m_rules.begin(), m_rules.end(), [id](const Rule& rule) { return rule.id == id; });
    return found == m_rules.end() ? nullptr : &*found;
}

Jurisdiction RuleBook::jurisdictionOf(std::string_view country) const
{
    const auto place = placeOf(country);
    return place ? m_countries[*place] : Jurisdiction::Unknown;
}

}  // namespace tactful::consent

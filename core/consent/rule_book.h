#pragma once

#include "core/base/day.h"
#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// The rules of the law as data: which there are, where they hold, what they say to the owner.
///
/// resources/rules/email.json is read once into plain structs. The conditions themselves are code
/// (country_rules.h for persons, shop_rules.h for the shop), keyed by the rule's id; the limits in them come
/// from here.

namespace tactful::consent {

/// How bad an answer is; the most severe of all rules is the verdict.
enum class Outcome {
    Ok,
    Warn,   ///< allowed; worth a look
    Fix,    ///< the shop must put something right before anything is exported; nobody is left out for it
    Block,  ///< this person may not be written to
};
std::string_view nameOf(Outcome outcome);

/// The rules that are asked for each person, in the order in which they decide between equals
/// (SCIENCE.md 4.1).
enum class RuleId {
    G0,
    G1,
    G2,
    G3,
    G4,
    G6,
    EU1,
    EU2,
    EU3,
    EU4,
    EU6,
    EU8,
    EU9,
    EU11,
    EU12,
    EU14,
    EU15,
    EU17,
    EU23,
    DE1,
    UK1,
    US1,
    US6,
    CA1,
    CA2,
    CA3,
    CA4,
    CA5,
    CA6,
    AU1,
    AU2,
};
inline constexpr std::size_t ruleCount = 31;
std::string_view nameOf(RuleId id);

/// Whose law a person's country comes under. Other: a known country without rules of its own here, judged as
/// EU. Unknown: judged by EU, UK and Canadian rules together.
enum class Jurisdiction { Eu, Uk, Us, Ca, Au, Other, Unknown };

/// One rule as people read it.
struct Rule {
    std::string id;  ///< "EU4"
    std::string title;
    std::vector<std::string> jurisdictions;  ///< "EU", "UK", "DE", …, or "all"
    std::string citation;
    Day lastReviewed;
    std::string programChecks;        ///< what the program looks at; empty: nothing
    std::string ownerConfirms;        ///< what only the owner can know; empty: nothing
    std::vector<std::string> inputs;  ///< what the answer hangs on, as names of facts
    bool judged = false;              ///< has a RuleId and is asked for each person
    bool aboutShop = false;           ///< is asked of the shop (shop_rules.h)
    std::optional<Outcome> ifNo;      ///< of the shop: what the owner's no amounts to; nothing: not asked

    // Limits; 0: the rule has no such limit.
    int warnMonths = 0;
    int limitMonths = 0;
    int consentAge = 0;   ///< years
    int adultAge = 0;     ///< years
    int againMonths = 0;  ///< a yes of the owner is asked again after it
    int limitHours = 0;
    int limitDays = 0;
    // To answer what somebody asked for (time_limits.h).
    int answerMonths = 0;
    int answerDays = 0;
    int extendMonths = 0;
    int extendDays = 0;
    int confirmBusinessDays = 0;
    int optOutBusinessDays = 0;

    std::array<std::string, 4>
        says;  ///< one plain sentence for each Outcome; empty where it cannot come about

    const std::string& sentence(Outcome outcome) const { return says[static_cast<std::size_t>(outcome)]; }
};

/// Immutable once read; may be used from several threads.
class RuleBook {
public:
    /// BadFile if the text is not JSON of the expected shape, a rule that is judged is missing, or lacks a
    /// sentence or a limit it needs, or an id or a country comes twice. `where` names the rule.
    /// \param words  the same rules in another language (resources/rules/email_de.json); empty: English.
    ///   BadFile if it lacks a title or a sentence that the book has, or has a rule that the book has not.
    static Result<RuleBook> read(std::string_view json, std::string_view words = {});

    /// The book that is built into the program, in the language of whoever reads it: "en", "de" or "fr";
    /// English in any other. What the rules demand is the same in all of them.
    static Result<RuleBook> builtIn(std::string_view language = "en");

    const Rule& rule(RuleId id) const { return m_rules[m_judged[static_cast<std::size_t>(id)]]; }
    /// All rules, about persons or about the shop, in the order of the file.
    const std::vector<Rule>& rules() const { return m_rules; }
    /// By id; null if there is none.
    const Rule* find(std::string_view id) const;

    /// `country` is ISO 3166-1 alpha-2 in capitals; anything else is Unknown.
    Jurisdiction jurisdictionOf(std::string_view country) const;

private:
    RuleBook() = default;
    Status speak(std::string_view words);

    std::vector<Rule> m_rules;
    std::array<std::size_t, ruleCount> m_judged{};    ///< RuleId → row of m_rules
    std::array<Jurisdiction, 26 * 26> m_countries{};  ///< two letters → whose law
};

}  // namespace tactful::consent

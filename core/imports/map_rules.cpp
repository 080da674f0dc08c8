#include "core/imports/json_parts.h"

#include <nlohmann/json.hpp>

/// \file
/// Reads the rules and consents of a column map.

namespace tactful::imports {
namespace {

Status readNumber(const Json& value, std::string_view where, Decimal& number)
{
    const auto decimal = value.is_number() ? parseDecimal(value.dump()) : std::nullopt;
    if (!decimal) return wrong(where, "a number such as 0 or 12.5 is expected.");
    number = *decimal;
    return {};
}

Result<Condition> readCondition(const Json& object)
{
    Condition condition;
    int tests = 0;
    const auto words = [&](Condition::Test test) {
        return [&, test](const Json& value) {
            ++tests;
            condition.test = test;
            return readTexts(value, "when", condition.words);
        };
    };
    const auto number = [&](Condition::Test test) {
        return [&, test](const Json& value) {
            ++tests;
            condition.test = test;
            return readNumber(value, "when", condition.number);
        };
    };
    const auto blank = [&](const Json& value) -> Status {
        ++tests;
        bool isBlank = false;
        const Status read = readBool(value, "blank", isBlank);
        condition.test = isBlank ? Condition::Test::Blank : Condition::Test::NotBlank;
        return read;
    };
    const Status read = readObject(
        object, "when",
        {{"column", [&](const Json& value) { return readTexts(value, "column", condition.columns); }},
         {"is", words(Condition::Test::Is)},
         {"is_not", words(Condition::Test::IsNot)},
         {"starts_with", words(Condition::Test::StartsWith)},
         {"contains", words(Condition::Test::Contains)},
         {"lacks", words(Condition::Test::Lacks)},
         {"has", words(Condition::Test::Has)},
         {"blank", blank},
         {"equals", number(Condition::Test::Equals)},
         {"below", number(Condition::Test::Below)},
         {"above", number(Condition::Test::Above)}});
    if (!read) return read.error();
    if (condition.columns.empty() || tests != 1)
        return wrong("when", "a condition has a \"column\" and one test.");
    for (std::string& word : condition.words)
        word = lowerAscii(word);
    return condition;
}

Status readConditions(const Json& value, std::vector<Condition>& conditions)
{
    const Json list = value.is_array() ? value : Json::array({value});
    for (const Json& item : list) {
        auto condition = readCondition(item);
        if (!condition) return condition.error();
        conditions.push_back(std::move(*condition));
    }
    return {};
}

Status readAnswers(const Json& object, ConsentColumn& consent)
{
    if (!object.is_object()) return wrong("answers", "an object { \"yes\": \"given\" } is expected.");
    for (const auto& [answer, value] : object.items()) {
        std::optional<data::ConsentAction> action;
        using Meaning = std::optional<data::ConsentAction>;
        const auto named = [](std::string_view name) -> std::optional<Meaning> {
            if (name == "nothing") return std::optional<Meaning>(std::in_place, std::nullopt);
            const Meaning known = data::consentActionNamed(name);
            if (!known) return std::nullopt;
            return std::optional<Meaning>(std::in_place, known);
        };
        const Status read = readWord(value, "answers",
                                     "requested, given, confirmed-double-opt-in, refused, withdrawn, "
                                     "objected, expired, renewed, invalidated, nothing",
                                     named, action);
        if (!read) return read;
        consent.answers.emplace_back(lowerAscii(answer), action);
    }
    return {};
}

}  // namespace

Status readRule(const Json& object, ColumnMap& map)
{
    Rule rule;
    const auto set = [&](const Json& value) {
        return readValues(value, "set", [&](Field field, std::string text) {
            rule.set.emplace_back(field, std::move(text));
        });
    };
    const auto take = [&](const Json& value) {
        return readFieldColumns(value, "take", [&](Field field, std::vector<std::string> columns) {
            rule.take.emplace_back(field, std::move(columns));
        });
    };
    const Status read = readObject(
        object, "rules",
        {{"when", [&](const Json& value) { return readConditions(value, rule.when); }},
         {"set", set},
         {"take", take},
         {"set_aside", [&](const Json& value) { return readText(value, "set_aside", rule.setAside); }},
         {"because", [&](const Json& value) { return readText(value, "because", rule.because); }}});
    if (!read) return read;
    if (rule.when.empty()) return wrong("rules", "a rule needs \"when\".");
    const bool changes = !rule.set.empty() || !rule.take.empty();
    if (changes == !rule.setAside.empty())
        return wrong("rules", "a rule has either \"set\" and \"take\", or \"set_aside\".");
    if (rule.setAside.empty() != rule.because.empty())
        return wrong("rules",
                     "\"set_aside\" needs \"because\", a sentence that says why; nothing else does.");
    map.rules.push_back(std::move(rule));
    return {};
}

Status readConsent(const Json& object, ColumnMap& map)
{
    ConsentColumn consent;
    const auto purpose = [&](const Json& value) {
        return readWord(value, "purpose",
                        "email-marketing, personal-picks, text-marketing, post-marketing, tracking-pixel",
                        data::purposeNamed, consent.purpose);
    };
    const auto type = [&](const Json& value) {
        return readWord(value, "type",
                        "none, explicit, express, soft-opt-in, implied-purchase, implied-inquiry",
                        data::consentTypeNamed, consent.type);
    };
    const auto method = [&](const Json& value) {
        return readWord(value, "method", "unknown, web-form, checkout, paper, point-of-sale, phone, import",
                        data::captureMethodNamed, consent.method);
    };
    const Status read = readObject(
        object, "consents",
        {{"column", [&](const Json& value) { return readTexts(value, "column", consent.columns); }},
         {"when", [&](const Json& value) { return readConditions(value, consent.when); }},
         {"answers", [&](const Json& value) { return readAnswers(value, consent); }},
         {"at", [&](const Json& value) { return readTexts(value, "at", consent.at); }},
         {"wording", [&](const Json& value) { return readText(value, "wording", consent.wording); }},
         {"purpose", purpose},
         {"type", type},
         {"method", method}});
    if (!read) return read;
    if (consent.columns.empty() || consent.answers.empty())
        return wrong("consents", "a consent has a \"column\" and \"answers\".");
    map.consents.push_back(std::move(consent));
    return {};
}

}  // namespace tactful::imports

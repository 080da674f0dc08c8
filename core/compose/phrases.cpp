#include "core/compose/phrases.h"

#include "core/base/text.h"
#include "core/compose/template_files.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tactful::compose {
namespace {

constexpr std::size_t longestSpokenName = 60;

const TemplateFile* phraseFile(std::string_view language)
{
    for (const TemplateFile& file : allTemplateFiles())
        if (file.name == "phrases_" + std::string(language)) return &file;
    return nullptr;
}

Error brokenFile(std::string_view name)
{
    return {ErrorCode::BadFile,
            "The program's own file of sentences is broken. Please install the program again.",
            std::string(name)};
}

/// The first of the marks behind which shops put size, colour or pack: "Bowl - Large / Blue", "Candles, 6".
std::size_t endOfSpokenPart(std::string_view name)
{
    std::size_t end = name.size();
    for (const std::string_view mark : {" - ", " – ", " — ", " | ", " / ", ", ", " (", " ["}) {
        const std::size_t at = name.find(mark);
        if (at != std::string_view::npos && at > 0) end = std::min(end, at);
    }
    return end;
}

bool isShouted(std::string_view name)
{
    const auto count = [name](char first, char last) {
        return std::count_if(name.begin(), name.end(),
                             [=](char letter) { return letter >= first && letter <= last; });
    };
    return count('A', 'Z') > 3 && count('a', 'z') == 0;
}

std::string_view firstWords(std::string_view text, std::size_t characters)
{
    std::size_t bytes = 0;
    std::size_t lastBlank = 0;
    for (std::size_t seen = 0; bytes < text.size(); ++seen) {
        if (seen == characters) return text.substr(0, lastBlank > 0 ? lastBlank : bytes);
        if (text[bytes] == ' ') lastBlank = bytes;
        ++bytes;
        while (bytes < text.size() && (static_cast<unsigned char>(text[bytes]) & 0xC0) == 0x80)
            ++bytes;
    }
    return text;
}

std::string grouped(std::string_view digits)
{
    std::string text;
    for (std::size_t at = 0; at < digits.size(); ++at) {
        if (at > 0 && (digits.size() - at) % 3 == 0) text += '.';
        text += digits[at];
    }
    return text;
}

std::string currencySign(Currency currency)
{
    const std::string code = currency.text();
    if (code == "EUR") return "€";
    if (code == "GBP") return "£";
    if (code == "USD") return "US$";
    return code;
}

}  // namespace

Result<Phrases> Phrases::forLanguage(std::string_view tag)
{
    const std::string primary = lowerAscii(tag.substr(0, tag.find_first_of("-_")));
    const TemplateFile* file = phraseFile(primary);
    if (!file) file = phraseFile("en");
    if (!file) return brokenFile("phrases_en");
    const auto json = nlohmann::json::parse(file->text, nullptr, false);
    if (!json.is_object() || !json.contains("sentences") || !json["sentences"].is_object())
        return brokenFile(file->name);
    Phrases phrases;
    phrases.m_language = json.value("language", "");
    phrases.m_dateForm = json.value("date", "");
    phrases.m_firstDay = json.value("firstDay", "1");
    const auto months = json.value("months", std::vector<std::string>{});
    if (phrases.m_language.empty() || phrases.m_dateForm.empty() || months.size() != phrases.m_months.size())
        return brokenFile(file->name);
    std::copy(months.begin(), months.end(), phrases.m_months.begin());
    for (const auto& [key, sentence] : json["sentences"].items()) {
        if (!sentence.is_string()) return brokenFile(file->name);
        phrases.m_sentences.emplace(key, sentence.get<std::string>());
    }
    return phrases;
}

Result<std::string> Phrases::fill(std::string_view key, const PhraseValues& values) const
{
    const auto found = m_sentences.find(key);
    if (found == m_sentences.end())
        return Error{ErrorCode::NotFound, "The program has no sentence \"" + std::string(key) + "\".",
                     std::string(key)};
    return fillPlaces(found->second, values);
}

Result<std::string> fillPlaces(std::string_view sentence, const PhraseValues& values)
{
    std::string filled;
    for (;;) {
        const std::size_t begin = sentence.find("{{");
        const std::size_t end = begin == std::string_view::npos ? begin : sentence.find("}}", begin);
        if (end == std::string_view::npos) return filled += sentence;
        const std::string_view place = trim(sentence.substr(begin + 2, end - begin - 2));
        const auto value = values.find(place);
        if (value == values.end() || trim(value->second).empty())
            return Error{ErrorCode::NotFound,
                         "A line of the message needs \"" + std::string(place) + "\", which is not known.",
                         std::string(place)};
        filled += sentence.substr(0, begin);
        filled += value->second;
        sentence.remove_prefix(end + 2);
    }
}

std::string Phrases::monthName(Day day) const
{
    return m_months[static_cast<std::size_t>(civilFromDay(day).month - 1)];
}

std::string Phrases::monthWithYear(Day day) const
{
    return monthName(day) + " " + std::to_string(civilFromDay(day).year);
}

std::string Phrases::monthAsSaid(Day day, Day today) const
{
    const CivilDate then = civilFromDay(day);
    const CivilDate now = civilFromDay(today);
    const int monthsAgo = 12 * (now.year - then.year) + now.month - then.month;
    return monthsAgo >= 0 && monthsAgo < 12 ? monthName(day) : monthWithYear(day);
}

std::string Phrases::longDate(Day day) const
{
    const CivilDate date = civilFromDay(day);
    const std::string number = date.day == 1 ? m_firstDay : std::to_string(date.day);
    std::string text = replaceAll(m_dateForm, "{{day}}", number);
    text = replaceAll(std::move(text), "{{month}}", monthName(day));
    return replaceAll(std::move(text), "{{year}}", std::to_string(date.year));
}

std::string Phrases::price(Money money) const
{
    if (m_language == "en") return displayAmount(money);
    const std::string plain = plainAmount({money.minor < 0 ? -money.minor : money.minor, money.currency});
    const std::size_t point = plain.find('.');
    std::string text = money.minor < 0 ? "-" : "";
    text += grouped(std::string_view(plain).substr(0, point));
    if (m_language == "fr") text = replaceAll(std::move(text), ".", "\u202f");
    if (point != std::string::npos) text += "," + plain.substr(point + 1);
    return money.currency.known() ? text + "\u00a0" + currencySign(money.currency) : text;
}

std::string spokenName(std::string_view productName)
{
    const std::string_view whole = trim(productName);
    std::string name(firstWords(trim(whole.substr(0, endOfSpokenPart(whole))), longestSpokenName));
    if (isShouted(name)) name = name.substr(0, 1) + lowerAscii(std::string_view(name).substr(1));
    return name;
}

}  // namespace tactful::compose

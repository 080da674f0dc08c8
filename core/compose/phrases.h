#pragma once

#include "core/base/day.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <array>
#include <map>
#include <string>
#include <string_view>

/// \file
/// What a message says, in one language: sentences by key, with places such as {{product}} for what is known
/// of one person. They come from resources/templates/phrases_<language>.json.

namespace tactful::compose {

/// What goes into the places, by name: first_name, town, product, aisle, month, weeks, orders, preference,
/// shop, because, date. Plain text, as it is to be read.
using PhraseValues = std::map<std::string, std::string, std::less<>>;

class Phrases {
public:
    /// The sentences of a BCP 47 tag ("de", "fr-CA"); English where the program does not speak the language.
    /// BadFile only if a file built into the program is broken, which a test rules out.
    static Result<Phrases> forLanguage(std::string_view tag);

    /// The language actually spoken: "en", "de" or "fr".
    const std::string& language() const { return m_language; }
    const std::map<std::string, std::string, std::less<>>& sentences() const { return m_sentences; }
    bool has(std::string_view key) const { return m_sentences.contains(key); }

    /// The sentence with every place filled. NotFound, naming the key or the place, if there is no such
    /// sentence or a place has no value: never an empty hole.
    Result<std::string> fill(std::string_view key, const PhraseValues& values) const;

    std::string longDate(Day day) const;       ///< "14 March 2023"
    std::string monthName(Day day) const;      ///< "May"
    std::string monthWithYear(Day day) const;  ///< "May 2026"
    /// "May" for a day of the twelve months before `today`, else "May 2024".
    std::string monthAsSaid(Day day, Day today) const;
    std::string price(Money money) const;  ///< "£1,234.50", "1.234,50 €"

private:
    std::string m_language;
    std::map<std::string, std::string, std::less<>> m_sentences;
    std::array<std::string, 12> m_months;
    std::string m_dateForm;
    std::string m_firstDay;  ///< how the first of a month is written
};

/// The sentence with {{places}} filled from `values`; the Error names the first place without a value.
Result<std::string> fillPlaces(std::string_view sentence, const PhraseValues& values);

/// A product's name as one would say it in a sentence: without the size, colour or pack that shops put behind
/// a dash, comma or bracket, not shouted, and at most 60 characters long.
std::string spokenName(std::string_view productName);

}  // namespace tactful::compose

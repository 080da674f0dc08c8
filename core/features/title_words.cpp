#include "core/features/title_words.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace tactful::features {
namespace {

// All as foldForSearch() leaves them.
constexpr auto littleWords = std::to_array<std::string_view>(
    {"a",   "an",  "and", "auf", "aus",  "avec", "by", "das", "de",   "dem",  "den", "der",
     "des", "die", "du",  "ein", "eine", "en",   "et", "for", "from", "fur",  "im",  "in",
     "la",  "le",  "les", "mit", "of",   "on",   "ou", "par", "pour", "sans", "the", "to",
     "un",  "und", "une", "von", "with", "x",    "zu", "zum", "zur"});
constexpr auto newWords = std::to_array<std::string_view>({"new", "neu", "neue", "neuer", "neues", "nouveau",
                                                           "nouvelle", "improved", "version", "edition",
                                                           "ausgabe", "relaunch", "update", "updated"});
constexpr auto sizes = std::to_array<std::string_view>(
    {"small",   "medium", "large",  "big",     "mini",    "maxi",   "midi",  "giant",  "jumbo",
     "tall",    "short",  "extra",  "xs",      "s",       "m",      "l",     "xl",     "xxl",
     "xxxl",    "klein",  "kleine", "kleiner", "kleines", "mittel", "gross", "grosse", "grosser",
     "grosses", "petit",  "petite", "moyen",   "grand",   "grande"});
constexpr auto colours = std::to_array<std::string_view>(
    {"red",    "blue",    "green",  "white",  "black", "pink",   "purple",    "ivory", "cream",   "brown",
     "grey",   "gray",    "yellow", "orange", "gold",  "silver", "turquoise", "lilac", "mauve",   "natural",
     "clear",  "amber",   "aqua",   "navy",   "beige", "violet", "copper",    "rot",   "blau",    "grun",
     "weiss",  "schwarz", "rosa",   "lila",   "braun", "grau",   "gelb",      "creme", "silber",  "natur",
     "turkis", "kupfer",  "rouge",  "bleu",   "bleue", "vert",   "verte",     "blanc", "blanche", "noir",
     "noire",  "rose",    "brun",   "gris",   "jaune", "argent", "dore"});
constexpr auto measures = std::to_array<std::string_view>(
    {"ml", "cl", "l", "g", "kg", "mg", "cm", "mm", "m", "oz", "inch", "lbs", "liter", "litre"});

// Where a colour says what kind of thing it is: black tea is not green tea of another colour.
constexpr auto kindsByColour = std::to_array<std::string_view>(
    {"tea",    "tee",     "the",    "wine",    "wein",   "vin",       "chocolate", "schokolade", "chocolat",
     "rice",   "reis",    "riz",    "bread",   "brot",   "pain",      "sugar",     "zucker",     "sucre",
     "pepper", "pfeffer", "poivre", "coffee",  "kaffee", "cafe",      "beer",      "bier",       "biere",
     "bean",   "beans",   "bohnen", "vinegar", "essig",  "marmalade", "jam"});

bool isAmong(std::span<const std::string_view> list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A year may follow a title from one collection to the next.
bool isYear(std::string_view word)
{
    return word.size() == 4 && word.substr(0, 2) == "20" && isDigit(word[2]) && isDigit(word[3]);
}

/// "250ml", or a number before a measure of its own.
bool isMeasure(std::string_view word, std::string_view next)
{
    std::size_t digits = 0;
    while (digits < word.size() && isDigit(word[digits]))
        ++digits;
    if (digits == 0) return false;
    return isAmong(measures, digits < word.size() ? word.substr(digits) : next);
}

std::string singular(std::string word)
{
    const bool plural = word.size() > 3 && word.back() == 's' && word[word.size() - 2] != 's';
    if (plural && !isDigit(word[0])) word.pop_back();
    return word;
}

std::vector<std::string> wordsOf(std::string_view title)
{
    std::vector<std::string> words(1);
    for (const char c : foldForSearch(title)) {
        const bool part = static_cast<unsigned char>(c) >= 0x80 || isDigit(c) || (c >= 'a' && c <= 'z');
        if (part)
            words.back() += c;
        else if (c != '\'' && !words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

std::string joined(std::vector<std::string> words)
{
    for (std::string& word : words)
        word = singular(std::move(word));
    std::sort(words.begin(), words.end());
    return join(words, " ");
}

}  // namespace

TitleWords titleWords(std::string_view title)
{
    std::vector<std::string> words = wordsOf(title);
    const bool kinds = std::any_of(words.begin(), words.end(),
                                   [](const std::string& word) { return isAmong(kindsByColour, word); });
    std::erase_if(words, [](const std::string& word) {
        return isAmong(littleWords, word) || isAmong(newWords, word) || isYear(word);
    });
    std::vector<std::string> stem;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view next = i + 1 < words.size() ? std::string_view(words[i + 1]) : "";
        const bool measure = isMeasure(words[i], next);
        if (measure && isAmong(measures, next) && isDigit(words[i].back())) ++i;  // and the measure itself
        if (!measure && !isAmong(sizes, words[i]) && (kinds || !isAmong(colours, words[i])))
            stem.push_back(words[i]);
    }
    const bool tells = stem.size() >= 2 && stem.size() < words.size();
    return {joined(words), tells ? joined(stem) : std::string()};
}

}  // namespace tactful::features

#pragma once

#include "core/base/result.h"
#include "core/data/product.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Which words of a product's description make it delicate, in one language?
///
/// A pattern is one word or several in a row; a word may end or begin with '*' to stand for all that begin or
/// end with the rest ("diabet*", "*rollstuhl"). Text and patterns are folded (case, accents) and cut into
/// words, so a pattern never fires inside a word. Safe phrases ("pride and joy") are taken out before
/// anything is looked for.

namespace tactful::tact {

enum class TextPlace { Name, Tag, Aisle, Description };
std::string_view nameOf(TextPlace place);

/// What was found; `group` is a stable word such as "health".
struct LexiconHit {
    std::string group;
    data::SensitivityTier tier = 0;
    bool healthAdjacent = false;
    std::string pattern;
};

class Lexicon {
public:
    /// Reads lexicon-xx.json. Each group has a tier (1 to 3) and up to three lists: "anywhere", "title"
    /// (name, tag and aisle alone, for words that are harmless in running text) and "aisle".
    ///
    /// \return BadFile if a field is missing, unknown or out of range, or a pattern has no letters.
    static Result<Lexicon> parse(std::string_view json, std::string_view fileName);

    /// ISO 639-1, such as "en".
    const std::string& language() const { return m_language; }

    /// The hit with the highest tier; among equals the one that stands first in the file.
    std::optional<LexiconHit> strongest(std::string_view text, TextPlace place) const;

private:
    using Words = std::vector<std::string>;
    struct Group {
        std::string name;
        data::SensitivityTier tier = 0;
        bool healthAdjacent = false;
    };
    enum class Reach { Anywhere, Title, Aisle };
    struct Pattern {
        Words words;
        std::string written;
        std::size_t group = 0;
        Reach reach = Reach::Anywhere;
    };

    bool addPatterns(const std::vector<std::string>& written, std::size_t group, Reach reach);
    void index();
    void hideSafePhrases(Words& words) const;
    std::optional<std::size_t> strongestAt(const Words& words, std::size_t at, TextPlace place) const;

    std::string m_language;
    std::vector<Group> m_groups;
    std::vector<Pattern> m_patterns;  ///< highest tier first
    std::vector<Words> m_safe;
    /// Indices by the first byte of the first word, in order; list 0: those that begin with '*'.
    using ByFirstByte = std::array<std::vector<std::size_t>, 256>;
    ByFirstByte m_byFirstByte;
    ByFirstByte m_safeByFirstByte;
};

/// Folded words of a text. "l'insuline" is two words, "kid's" is "kid".
std::vector<std::string> wordsOf(std::string_view text);

}  // namespace tactful::tact

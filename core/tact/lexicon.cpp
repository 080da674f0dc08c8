#include "core/tact/lexicon.h"

#include "core/base/text.h"
#include "core/tact/json_object.h"

#include <algorithm>
#include <utility>

namespace tactful::tact {
namespace {

constexpr char wildcard = '*';

unsigned char byteAt(std::string_view text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

/// UTF-8 sequences that begin with 0xC2 (signs such as U+00A0 and U+00AB) or 0xE2 (dashes, quotes, symbols)
/// are no letters.
bool beginsSign(unsigned char lead)
{
    return lead == 0xc2 || lead == 0xe2;
}

bool isWordByte(unsigned char byte)
{
    return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

bool isApostrophe(std::string_view text, std::size_t at)
{
    return text[at] == '\'' || text.substr(at, 3) == "\xe2\x80\x99";
}

/// Cuts folded text into words of letters, digits and the signs in `alsoWord`.
std::vector<std::string> cut(std::string_view folded, std::string_view alsoWord)
{
    std::vector<std::string> words;
    std::string word;
    bool afterApostrophe = false;  // the word being read follows one directly
    const auto finish = [&] {
        if (!word.empty() && !(afterApostrophe && word == "s")) words.push_back(word);
        word.clear();
    };
    for (std::size_t at = 0; at < folded.size();) {
        const unsigned char byte = byteAt(folded, at);
        if (!beginsSign(byte) && (isWordByte(byte) || contains(alsoWord, folded.substr(at, 1)))) {
            word += folded[at++];
            continue;
        }
        finish();
        afterApostrophe = isApostrophe(folded, at);
        at += byte == 0xe2 ? 3 : byte == 0xc2 ? 2 : 1;
    }
    finish();
    return words;
}

bool matchesWord(std::string_view pattern, std::string_view word)
{
    const bool anyEnd = pattern.back() == wildcard;
    const bool anyStart = pattern.front() == wildcard;
    if (anyEnd) pattern.remove_suffix(1);
    if (anyStart) pattern.remove_prefix(1);
    if (anyStart && anyEnd) return contains(word, pattern);
    if (anyEnd) return startsWith(word, pattern);
    if (anyStart)
        return word.size() >= pattern.size() && word.substr(word.size() - pattern.size()) == pattern;
    return word == pattern;
}

bool matchesAt(const std::vector<std::string>& pattern, const std::vector<std::string>& words, std::size_t at)
{
    if (at + pattern.size() > words.size()) return false;
    for (std::size_t i = 0; i < pattern.size(); ++i)
        if (!matchesWord(pattern[i], words[at + i])) return false;
    return true;
}

/// The words of a pattern; nothing if one of them has no letter or digit, or a '*' within.
std::optional<std::vector<std::string>> patternWords(std::string_view written)
{
    std::vector<std::string> words = cut(foldForSearch(written), "*");
    for (const std::string& word : words) {
        const std::size_t first = word.find_first_not_of(wildcard);
        const std::size_t last = word.find_last_not_of(wildcard);
        const bool good = first != std::string::npos && first <= 1 && word.size() - last <= 2 &&
                          word.substr(first, last - first).find(wildcard) == std::string::npos;
        if (!good) return std::nullopt;
    }
    if (words.empty()) return std::nullopt;
    return words;
}

/// Patterns are listed by the first byte of their first word; this list has those that begin with '*'.
constexpr std::size_t openList = 0;

std::size_t listOf(std::string_view firstWord)
{
    return firstWord.front() == wildcard ? openList : std::size_t{byteAt(firstWord, 0)};
}

/// The lists with the patterns that can begin with `word`.
std::array<std::size_t, 2> listsFor(std::string_view word)
{
    return {byteAt(word, 0), openList};
}

}  // namespace

std::string_view nameOf(TextPlace place)
{
    static constexpr std::array<std::string_view, 4> names{"name", "tag", "aisle", "description"};
    return names[static_cast<std::size_t>(place)];
}

std::vector<std::string> wordsOf(std::string_view text)
{
    return cut(foldForSearch(text), "");
}

bool Lexicon::addPatterns(const std::vector<std::string>& written, std::size_t group, Reach reach)
{
    for (const std::string& pattern : written) {
        auto words = patternWords(pattern);
        if (!words) return false;
        m_patterns.push_back({std::move(*words), pattern, group, reach});
    }
    return true;
}

void Lexicon::index()
{
    std::stable_sort(m_patterns.begin(), m_patterns.end(), [this](const Pattern& a, const Pattern& b) {
        return m_groups[a.group].tier > m_groups[b.group].tier;
    });
    for (std::size_t i = 0; i < m_patterns.size(); ++i)
        m_byFirstByte[listOf(m_patterns[i].words.front())].push_back(i);
    for (std::size_t i = 0; i < m_safe.size(); ++i)
        m_safeByFirstByte[listOf(m_safe[i].front())].push_back(i);
}

Result<Lexicon> Lexicon::parse(std::string_view json, std::string_view fileName)
{
    auto file = JsonObject::parse(json, fileName);
    if (!file) return file.error();
    const std::string mistake = "Each pattern needs letters, and '*' may only begin or end a word.";
    Lexicon lexicon;
    lexicon.m_language = file->text("language");
    for (const std::string& safe : file->texts("safe")) {
        auto words = patternWords(safe);
        if (!words) file->fail("safe", mistake);
        lexicon.m_safe.push_back(words.value_or(Words{}));
    }
    for (JsonObject& entry : file->objects("groups")) {
        const std::size_t group = lexicon.m_groups.size();
        lexicon.m_groups.push_back({entry.text("group"), entry.whole("tier", 1, 3),
                                    entry.has("health_adjacent") && entry.flag("health_adjacent")});
        static constexpr std::array<std::pair<const char*, Reach>, 3> lists{
            {{"anywhere", Reach::Anywhere}, {"title", Reach::Title}, {"aisle", Reach::Aisle}}};
        for (const auto& [key, reach] : lists)
            if (entry.has(key) && !lexicon.addPatterns(entry.texts(key), group, reach))
                entry.fail(key, mistake);
    }
    if (auto status = file->finish(); !status) return status.error();
    lexicon.index();
    return lexicon;
}

void Lexicon::hideSafePhrases(Words& words) const
{
    std::vector<bool> hidden(words.size(), false);
    for (std::size_t at = 0; at < words.size(); ++at)
        for (const std::size_t list : listsFor(words[at]))
            for (const std::size_t safe : m_safeByFirstByte[list])
                if (matchesAt(m_safe[safe], words, at))
                    std::fill_n(hidden.begin() + static_cast<std::ptrdiff_t>(at), m_safe[safe].size(), true);
    for (std::size_t at = 0; at < words.size(); ++at)
        if (hidden[at]) words[at].clear();
}

std::optional<std::size_t> Lexicon::strongestAt(const Words& words, std::size_t at, TextPlace place) const
{
    const auto reaches = [place](Reach reach) {
        return reach == Reach::Anywhere || place == TextPlace::Aisle ||
               (reach == Reach::Title && place != TextPlace::Description);
    };
    std::optional<std::size_t> best;
    for (const std::size_t list : listsFor(words[at]))
        for (const std::size_t pattern : m_byFirstByte[list]) {
            if (best && pattern >= *best) break;
            if (!reaches(m_patterns[pattern].reach) || !matchesAt(m_patterns[pattern].words, words, at))
                continue;
            best = pattern;
            break;
        }
    return best;
}

std::optional<LexiconHit> Lexicon::strongest(std::string_view text, TextPlace place) const
{
    Words words = wordsOf(text);
    hideSafePhrases(words);
    std::optional<std::size_t> best;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (words[at].empty()) continue;
        const auto found = strongestAt(words, at, place);
        if (found && (!best || *found < *best)) best = found;
    }
    if (!best) return std::nullopt;
    const Pattern& pattern = m_patterns[*best];
    const Group& group = m_groups[pattern.group];
    return LexiconHit{group.name, group.tier, group.healthAdjacent, pattern.written};
}

}  // namespace tactful::tact

#include "core/steps/customer_search.h"

#include "core/base/parallel.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <set>

namespace tactful::steps {
namespace {

constexpr std::size_t rowsPerBlock = 4096;
constexpr std::size_t shortWord = 4;  // up to so many letters, one letter may be wrong; two in longer ones

/// Bytes that are part of a word: ASCII letters and digits, and every letter beyond ASCII.
bool inWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (static_cast<unsigned char>(c) & 0x80) != 0;
}

/// Folded words of a text, each after a blank: " anne o neill".
void appendWords(std::string& out, std::string_view text)
{
    bool between = true;
    for (const char c : foldForSearch(text)) {
        if (inWord(c)) {
            if (between) out += ' ';
            out += c;
        }
        between = !inWord(c);
    }
}

std::vector<std::string> wordsIn(std::string_view text)
{
    std::string spaced;
    appendWords(spaced, text);
    std::vector<std::string> words;
    for (const std::string_view word : split(spaced, ' '))
        if (!word.empty()) words.emplace_back(word);
    return words;
}

/// What was typed: split at blanks alone, so that "anna@ex" stays one piece.
std::vector<std::string> piecesOf(std::string_view query)
{
    std::vector<std::string> pieces;
    for (const std::string_view piece : split(foldForSearch(trim(query)), ' '))
        if (!trim(piece).empty()) pieces.emplace_back(trim(piece));
    return pieces;
}

/// Every word of the piece begins a word of `words` (as appendWords() writes them). "o'neill" asks for two.
bool beginsWords(const std::vector<std::string>& asked, std::string_view words)
{
    return !asked.empty() && std::all_of(asked.begin(), asked.end(), [words](const std::string& word) {
        return contains(words, " " + word);
    });
}

/// Letters to add, drop, replace or swap with their neighbour to turn one word into the other (optimal string
/// alignment); `limit` + 1 where it is more than `limit`.
std::size_t editDistance(std::string_view a, std::string_view b, std::size_t limit)
{
    if ((a.size() > b.size() ? a.size() - b.size() : b.size() - a.size()) > limit) return limit + 1;
    std::vector<std::size_t> before2(b.size() + 1);
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        before[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] =
                std::min({before[j] + 1, row[j - 1] + 1, before[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before2[j - 2] + 1);
        }
        std::swap(before2, before);
        std::swap(before, row);
    }
    return std::min(before[b.size()], limit + 1);
}

/// One piece of the query, with what it asks for.
struct Asked {
    std::string piece;
    std::vector<std::string> words;
    std::vector<char> products;  ///< by place in productNames: has such a word
    bool anyProduct = false;
};

}  // namespace

struct CustomerSearch::Index {
    const CustomerList* list = nullptr;
    std::vector<std::string> words;   ///< of name and town, by row
    std::vector<std::string> emails;  ///< folded, by row
    std::vector<std::string> ids;     ///< folded, by row
    std::vector<std::string> products;

    std::vector<Asked> asked(std::string_view query) const;
    bool has(std::size_t row, const Asked& asked) const;
    std::string nearest(const std::string& word) const;
};

std::vector<Asked> CustomerSearch::Index::asked(std::string_view query) const
{
    std::vector<Asked> all;
    for (std::string& piece : piecesOf(query)) {
        Asked each;
        each.words = wordsIn(piece);
        each.piece = std::move(piece);
        each.products.resize(products.size());
        for (std::size_t at = 0; at < products.size(); ++at)
            if (beginsWords(each.words, products[at])) each.products[at] = 1;
        each.anyProduct = std::find(each.products.begin(), each.products.end(), 1) != each.products.end();
        all.push_back(std::move(each));
    }
    return all;
}

bool CustomerSearch::Index::has(std::size_t row, const Asked& asked) const
{
    if (beginsWords(asked.words, words[row])) return true;
    if (contains(emails[row], asked.piece) || ids[row] == asked.piece) return true;
    if (!asked.anyProduct) return false;
    const auto bought = list->boughtBy(list->rows[row]);
    return std::any_of(bought.begin(), bought.end(),
                       [&asked](std::uint32_t product) { return asked.products[product] != 0; });
}

/// The known word that is fewest letters away; between equals the commonest, then the first of the alphabet.
/// Empty where none is near.
std::string CustomerSearch::Index::nearest(const std::string& word) const
{
    const std::size_t limit = word.size() <= shortWord ? 1 : 2;
    std::vector<std::string_view> near;
    std::size_t best = limit + 1;
    const auto look = [&](std::string_view text) {
        for (const std::string_view known : split(text, ' ')) {
            if (known.empty()) continue;
            const std::size_t distance = editDistance(word, known, std::min(limit, best));
            if (distance > limit || distance > best) continue;
            if (distance < best) near.clear();
            best = distance;
            near.push_back(known);
        }
    };
    for (const std::string& each : words)
        look(each);
    for (const std::string& each : products)
        look(each);
    std::sort(near.begin(), near.end());
    std::string_view chosen;
    std::ptrdiff_t most = 0;
    for (auto at = near.begin(); at != near.end();) {
        const auto end = std::upper_bound(at, near.end(), *at);
        if (end - at > most) chosen = *at;
        most = std::max(most, end - at);
        at = end;
    }
    return std::string(chosen);
}

CustomerSearch::CustomerSearch(const CustomerList& list) : m_index(std::make_unique<Index>())
{
    m_index->list = &list;
    m_index->words.resize(list.rows.size());
    m_index->emails.resize(list.rows.size());
    m_index->ids.resize(list.rows.size());
    parallelFor(list.rows.size(), rowsPerBlock, 0, [&](std::size_t begin, std::size_t end) {
        for (std::size_t at = begin; at < end; ++at) {
            const CustomerRow& row = list.rows[at];
            appendWords(m_index->words[at], row.name);
            appendWords(m_index->words[at], row.town);
            m_index->emails[at] = foldForSearch(row.email);
            m_index->ids[at] = foldForSearch(row.publicId);
        }
    });
    for (const std::string& name : list.productNames)
        appendWords(m_index->products.emplace_back(), name);
}

CustomerSearch::CustomerSearch(CustomerSearch&&) noexcept = default;
CustomerSearch& CustomerSearch::operator=(CustomerSearch&&) noexcept = default;
CustomerSearch::~CustomerSearch() = default;

std::vector<std::size_t> CustomerSearch::matches(std::string_view query) const
{
    const std::vector<Asked> asked = m_index->asked(query);
    std::vector<char> found(m_index->words.size());
    parallelFor(found.size(), rowsPerBlock, 0, [&](std::size_t begin, std::size_t end) {
        for (std::size_t at = begin; at < end; ++at)
            found[at] = std::all_of(asked.begin(), asked.end(),
                                    [&](const Asked& each) { return m_index->has(at, each); });
    });
    std::vector<std::size_t> rows;
    for (std::size_t at = 0; at < found.size(); ++at)
        if (found[at] != 0) rows.push_back(at);
    return rows;
}

std::string CustomerSearch::didYouMean(std::string_view query) const
{
    std::vector<std::string> pieces;
    for (const std::string& piece : piecesOf(query)) {
        if (!matches(piece).empty()) {
            pieces.push_back(piece);
            continue;
        }
        for (const std::string& word : wordsIn(piece)) {
            std::string known = m_index->nearest(word);
            if (known.empty()) return {};
            pieces.push_back(std::move(known));
        }
    }
    const std::string suggestion = join(pieces, " ");
    return suggestion.empty() || matches(suggestion).empty() ? std::string() : suggestion;
}

}  // namespace tactful::steps

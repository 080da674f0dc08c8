#include "core/features/product_text.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace tactful::features {
namespace {

constexpr double titleCounts = 2.0;  // a word of the title says as much as two of the description
constexpr double leastProducts = 2.0;
constexpr double mostShare = 0.2;  // of the products, with a word that still tells them apart
constexpr double mostAnyway = 5.0;
constexpr std::size_t leastLetters = 3;
constexpr data::SensitivityTier delicate = 2;

// As foldForSearch() leaves them, ascending; shorter words are passed over anyway.
constexpr std::array<std::string_view, 72> stopWords{
    "all",  "and",  "are",   "auch", "auf",  "aus",   "avec", "bei",   "but",   "can",   "dans",  "das",
    "dem",  "den",  "der",   "des",  "die",  "durch", "ein",  "eine",  "einem", "einen", "einer", "est",
    "fur",  "for",  "from",  "has",  "have", "ihr",   "ihre", "ihren", "ist",   "its",   "les",   "mais",
    "mit",  "nach", "nicht", "not",  "nous", "oder",  "one",  "our",   "out",   "par",   "pas",   "plus",
    "pour", "qui",  "que",   "sans", "sich", "sie",   "sind", "son",   "sont",  "sur",   "that",  "the",
    "this", "une",  "und",   "vom",  "von",  "votre", "vous", "wie",   "with",  "you",   "your",  "zum"};

bool isStopWord(std::string_view word)
{
    return std::find(stopWords.begin(), stopWords.end(), word) != stopWords.end();
}

using Counts = std::map<std::string, double>;

void countWords(std::string_view text, double each, Counts& counts)
{
    const std::string folded = foldForSearch(text);
    const auto isPart = [](char c) {
        return static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
    };
    for (std::size_t at = 0; at < folded.size();) {
        if (!isPart(folded[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < folded.size() && isPart(folded[end]))
            ++end;
        const std::string word = folded.substr(at, end - at);
        at = end;
        const bool number = word.find_first_of("0123456789") != std::string::npos;
        if (codePoints(word) >= leastLetters && !number && !isStopWord(word)) counts[word] += each;
    }
}

/// The words of one product, before they are weighed.
Counts wordsOf(const data::Product& product)
{
    Counts counts;
    countWords(product.name, titleCounts, counts);
    for (const std::string& tag : product.tags)
        countWords(tag, 1.0, counts);
    countWords(product.description, 1.0, counts);
    return counts;
}

/// Numbers for names, in the order in which they are first asked for; -1 for no name.
class Names {
public:
    std::int32_t numberOf(std::string_view name)
    {
        const std::string folded = foldForSearch(trim(name));
        if (folded.empty()) return -1;
        return m_numbers.emplace(folded, static_cast<std::int32_t>(m_numbers.size())).first->second;
    }

private:
    std::map<std::string, std::int32_t> m_numbers;
};

struct Word {
    std::int32_t number = 0;
    double telling = 0.0;  ///< inverse document frequency
};

/// The words that tell products apart.
std::map<std::string, Word> wordsKept(const std::vector<Counts>& products)
{
    std::map<std::string, double> holders;
    double described = 0.0;
    for (const Counts& counts : products) {
        if (!counts.empty()) ++described;
        for (const auto& [word, count] : counts)
            ++holders[word];
    }
    std::map<std::string, Word> kept;
    for (const auto& [word, count] : holders)
        if (count >= leastProducts && count <= std::max(mostAnyway, mostShare * described))
            kept.emplace(word, Word{static_cast<std::int32_t>(kept.size()),
                                    std::log((1.0 + described) / (1.0 + count)) + 1.0});
    return kept;
}

void addRow(const Counts& counts, const std::map<std::string, Word>& words, ProductText& out)
{
    std::vector<std::pair<std::int32_t, double>> row;
    double squares = 0.0;
    for (const auto& [text, count] : counts) {
        const auto found = words.find(text);
        if (found == words.end()) continue;
        const double weight = (1.0 + std::log(count)) * found->second.telling;
        row.emplace_back(found->second.number, weight);
        squares += weight * weight;
    }
    for (const auto& [number, weight] : row) {
        out.word.push_back(number);
        out.weight.push_back(static_cast<float>(weight / std::sqrt(squares)));
    }
    out.rowStart.push_back(static_cast<std::int32_t>(out.word.size()));
}

float logPriceOf(const data::Product& product)
{
    if (!product.price || product.price->minor <= 0) return std::numeric_limits<float>::quiet_NaN();
    return static_cast<float>(std::log(static_cast<double>(product.price->minor)));
}

}  // namespace

ProductText productTextUpTo(Day asOf, const std::vector<data::Product>& catalogue)
{
    std::map<data::ProductId, const data::Product*> byId;
    for (const data::Product& product : catalogue)
        byId.emplace(product.id, &product);
    ProductText out;
    out.rowStart.push_back(0);
    Names aisles, brands;
    std::vector<Counts> counts;
    for (const auto& [id, product] : byId) {
        const bool known = product->firstSeen <= asOf && product->tier < delicate;
        counts.push_back(known ? wordsOf(*product) : Counts());
        out.aisleOf.push_back(aisles.numberOf(product->aisle));
        out.brandOf.push_back(brands.numberOf(product->brand));
        out.logPrice.push_back(logPriceOf(*product));
        out.firstSeen.push_back(product->firstSeen.number);
    }
    const auto words = wordsKept(counts);
    out.wordCount = static_cast<std::int32_t>(words.size());
    for (const Counts& each : counts)
        addRow(each, words, out);
    return out;
}

}  // namespace tactful::features

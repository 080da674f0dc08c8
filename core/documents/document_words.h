#pragma once

#include "core/base/result.h"
#include "core/documents/facts.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// The documents as data: which sections there are, what they say, and when.
///
/// A section is made of blocks. Each may depend on a fact: `if` it is there (not empty, not 0), `unless` it
/// is.

namespace tactful::documents {

/// The four documents of a shop.
enum class DocumentKind { ProcessingRecord, Notice, Dpia, Inventory };
inline constexpr int documentKindCount = 4;
std::string_view nameOf(DocumentKind kind);  ///< "processing-record", "notice", "dpia", "inventory"
std::optional<DocumentKind> documentKindNamed(std::string_view name);

/// {name} is a fact; {name|words} the words "words.VALUE" for it.
struct Template {
    std::string text;
    std::string onlyIf;  ///< empty: always
    std::string unless;
};

struct Block {
    enum class Shape { Paragraph, Items, List, Table };
    Shape shape = Shape::Paragraph;
    Template line;                   ///< Paragraph, List
    std::vector<Template> items;     ///< Items
    std::string rows;                ///< List, Table: name of a list of facts
    std::vector<std::string> heads;  ///< Table
    std::vector<std::string> cells;  ///< Table: templates
};

struct SectionPlan {
    std::string id;
    std::string title;
    std::vector<Block> blocks;
};

struct DocumentPlan {
    DocumentKind kind = DocumentKind::ProcessingRecord;
    std::string title;
    std::string source;  ///< the article of the law that asks for it
    std::vector<SectionPlan> sections;
};

/// Immutable once read.
class DocumentWords {
public:
    /// BadFile, and `where` says what is missing or malformed.
    static Result<DocumentWords> read(std::string_view json);
    /// "en", "de" or "fr"; BadInput for another.
    static Result<DocumentWords> builtIn(std::string_view language);

    const std::string& language() const { return m_language; }
    const DocumentPlan& plan(DocumentKind kind) const { return m_plans[static_cast<std::size_t>(kind)]; }
    const std::map<std::string, std::string, std::less<>>& words() const { return m_words; }
    const std::string& footer() const { return m_footer; }

    /// Numbers and days as this language writes them; a code in its words, if there are any, else as it is.
    std::string said(const Value& value, std::string_view words = {}) const;
    /// A share of 0 to 1 as a percentage: "31.2%".
    std::string percent(double share, int decimals) const;
    /// The template with its facts put in, those of the row first. BadFile if a fact is not there.
    Result<std::string> filled(const std::string& text, const Facts& facts,
                               const FactRow* row = nullptr) const;

private:
    DocumentWords() = default;

    std::string m_language;
    std::string m_thousands;
    std::string m_decimal;
    std::string m_date;
    std::string m_footer;
    std::array<std::string, 12> m_months;
    std::map<std::string, std::string, std::less<>> m_words;
    std::array<DocumentPlan, documentKindCount> m_plans;
};

/// True if a fact is there: a list with rows, a text that is not empty, a number that is not 0, any day.
bool holds(const Facts& facts, const std::string& name);

}  // namespace tactful::documents

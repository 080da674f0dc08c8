#include "core/documents/document.h"

#include "core/base/text.h"

namespace tactful::documents {
namespace {

/// A cell holds no line break, and no bar that would end it.
std::string cellText(std::string text)
{
    for (const std::string_view breakText : {"\r\n", "\n", "\r"})
        text = replaceAll(std::move(text), breakText, " ");
    return replaceAll(std::move(text), "|", "\\|");
}

/// What an owner typed into the settings on several lines stays one paragraph.
std::string lineText(std::string text)
{
    for (const std::string_view breakText : {"\r\n", "\n", "\r"})
        text = replaceAll(std::move(text), breakText, ", ");
    return text;
}

bool applies(const Template& line, const Facts& facts)
{
    return (line.onlyIf.empty() || holds(facts, line.onlyIf)) &&
           (line.unless.empty() || !holds(facts, line.unless));
}

const std::vector<FactRow>& rowsOf(const Facts& facts, const std::string& list)
{
    static const std::vector<FactRow> none;
    const auto found = facts.lists.find(list);
    return found == facts.lists.end() ? none : found->second;
}

/// Writes the blocks of one section.
class SectionText {
public:
    SectionText(const Facts& facts, const DocumentWords& words) : m_facts(facts), m_words(words) {}

    Status add(const Block& block)
    {
        if (!applies(block.line, m_facts)) return {};
        switch (block.shape) {
        case Block::Shape::Paragraph:
            return addLine(block.line.text, nullptr, "", "\n\n");
        case Block::Shape::Items:
            for (const Template& item : block.items)
                if (applies(item, m_facts))
                    if (auto ok = addLine(item.text, nullptr, "- ", "\n"); !ok) return ok;
            endBlock();
            return {};
        case Block::Shape::List:
            for (const FactRow& row : rowsOf(m_facts, block.rows))
                if (auto ok = addLine(block.line.text, &row, "- ", "\n"); !ok) return ok;
            endBlock();
            return {};
        case Block::Shape::Table:
            return addTable(block);
        }
        return {};
    }

    std::string text() const { return std::string(trim(m_text)); }

private:
    Status addLine(const std::string& text, const FactRow* row, const char* before, const char* after)
    {
        auto line = m_words.filled(text, m_facts, row);
        if (!line) return line.error();
        m_text += before + lineText(std::move(*line)) + after;
        return {};
    }
    void endBlock()
    {
        if (!m_text.empty() && m_text.back() == '\n' && !m_text.ends_with("\n\n")) m_text += '\n';
    }
    Status addTable(const Block& block)
    {
        const auto& rows = rowsOf(m_facts, block.rows);
        if (rows.empty()) return {};
        m_text += '|';
        for (const std::string& head : block.heads) {
            auto cell = m_words.filled(head, m_facts);
            if (!cell) return cell.error();
            m_text += " " + cellText(std::move(*cell)) + " |";
        }
        m_text += "\n|";
        for (std::size_t i = 0; i < block.heads.size(); ++i)
            m_text += " --- |";
        m_text += '\n';
        for (const FactRow& row : rows) {
            m_text += '|';
            for (const std::string& each : block.cells) {
                auto cell = m_words.filled(each, m_facts, &row);
                if (!cell) return cell.error();
                m_text += " " + cellText(std::move(*cell)) + " |";
            }
            m_text += '\n';
        }
        m_text += '\n';
        return {};
    }

    const Facts& m_facts;
    const DocumentWords& m_words;
    std::string m_text;
};

}  // namespace

Result<Document> documentOf(DocumentKind kind, const Facts& facts, const DocumentWords& words)
{
    const DocumentPlan& plan = words.plan(kind);
    auto footer = words.filled(words.footer(), facts);
    if (!footer) return footer.error();
    Document document{kind, words.language(), plan.title, plan.source, std::move(*footer), {}};
    for (const SectionPlan& section : plan.sections) {
        SectionText text(facts, words);
        for (const Block& block : section.blocks)
            if (auto ok = text.add(block); !ok) return ok.error();
        document.sections.push_back({section.id, section.title, text.text()});
    }
    return document;
}

}  // namespace tactful::documents

#include "core/documents/document_words.h"

#include "core/base/text.h"
#include "core/documents/document_files.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace tactful::documents {
namespace {

using Json = nlohmann::json;

constexpr std::array<std::string_view, documentKindCount> kindNames{"processing-record", "notice", "dpia",
                                                                    "inventory"};

Error malformed(const std::string& where)
{
    return {ErrorCode::BadFile, "The words of the documents are not complete.", where};
}

std::string textAt(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Template templateOf(const Json& json)
{
    return {textAt(json, "text"), textAt(json, "if"), textAt(json, "unless")};
}

std::vector<std::string> textsAt(const Json& json, const char* key)
{
    std::vector<std::string> texts;
    if (const auto found = json.find(key); found != json.end())
        for (const Json& each : *found)
            texts.push_back(each.get<std::string>());
    return texts;
}

Block blockOf(const Json& json)
{
    Block block;
    block.line = templateOf(json);
    if (json.contains("table")) {
        block.shape = Block::Shape::Table;
        block.rows = textAt(json, "table");
        block.heads = textsAt(json, "heads");
        block.cells = textsAt(json, "cells");
    } else if (json.contains("list")) {
        block.shape = Block::Shape::List;
        block.rows = textAt(json, "list");
    } else if (json.contains("items")) {
        block.shape = Block::Shape::Items;
        for (const Json& item : json["items"])
            block.items.push_back(templateOf(item));
    }
    return block;
}

bool isWhole(const Block& block)
{
    switch (block.shape) {
    case Block::Shape::Paragraph:
        return !block.line.text.empty();
    case Block::Shape::List:
        return !block.line.text.empty() && !block.rows.empty();
    case Block::Shape::Items:
        return !block.items.empty() && std::none_of(block.items.begin(), block.items.end(),
                                                    [](const Template& item) { return item.text.empty(); });
    case Block::Shape::Table:
        return !block.rows.empty() && !block.heads.empty() && block.heads.size() == block.cells.size();
    }
    return false;
}

Result<DocumentPlan> planOf(const Json& json)
{
    DocumentPlan plan;
    const std::string name = textAt(json, "kind");
    const auto kind = documentKindNamed(name);
    if (!kind) return malformed(name);
    plan.kind = *kind;
    plan.title = textAt(json, "title");
    plan.source = textAt(json, "source");
    for (const Json& each : json.value("sections", Json::array())) {
        SectionPlan section{textAt(each, "id"), textAt(each, "title"), {}};
        for (const Json& block : each.value("blocks", Json::array()))
            section.blocks.push_back(blockOf(block));
        const bool whole = !section.id.empty() && !section.title.empty() && !section.blocks.empty() &&
                           std::all_of(section.blocks.begin(), section.blocks.end(), isWhole);
        if (!whole) return malformed(name + ", " + section.id);
        plan.sections.push_back(std::move(section));
    }
    if (plan.title.empty() || plan.source.empty() || plan.sections.empty()) return malformed(name);
    return plan;
}

std::string groupedBy(const std::string& thousands, std::int64_t value)
{
    return replaceAll(groupedNumber(value), ",", thousands);
}

const Value* valueOf(std::string_view name, const Facts& facts, const FactRow* row)
{
    if (row)
        if (const auto found = row->find(name); found != row->end()) return &found->second;
    const auto found = facts.values.find(name);
    return found == facts.values.end() ? nullptr : &found->second;
}

}  // namespace

std::string_view nameOf(DocumentKind kind)
{
    return kindNames[static_cast<std::size_t>(kind)];
}

std::optional<DocumentKind> documentKindNamed(std::string_view name)
{
    const auto found = std::find(kindNames.begin(), kindNames.end(), name);
    if (found == kindNames.end()) return std::nullopt;
    return static_cast<DocumentKind>(found - kindNames.begin());
}

Result<DocumentWords> DocumentWords::read(std::string_view json)
{
    const Json file = Json::parse(json, nullptr, false);
    if (!file.is_object() || file.value("version", 0) != 1) return malformed("version");
    DocumentWords words;
    words.m_language = textAt(file, "language");
    words.m_thousands = textAt(file, "thousands");
    words.m_decimal = textAt(file, "decimal");
    words.m_date = textAt(file, "date");
    words.m_footer = textAt(file, "footer");
    const std::vector<std::string> months = textsAt(file, "months");
    if (months.size() != words.m_months.size() || words.m_language.empty() || words.m_thousands.empty() ||
        words.m_decimal.empty() || words.m_date.empty() || words.m_footer.empty())
        return malformed("language");
    std::copy(months.begin(), months.end(), words.m_months.begin());
    const Json said = file.value("words", Json::object());
    for (const auto& [key, text] : said.items())
        words.m_words[key] = text.get<std::string>();
    std::size_t seen = 0;
    for (const Json& each : file.value("documents", Json::array())) {
        auto plan = planOf(each);
        if (!plan) return plan.error();
        words.m_plans[static_cast<std::size_t>(plan->kind)] = std::move(*plan);
        ++seen;
    }
    for (const DocumentPlan& plan : words.m_plans)
        if (plan.sections.empty() || seen != words.m_plans.size()) return malformed("documents");
    return words;
}

Result<DocumentWords> DocumentWords::builtIn(std::string_view language)
{
    const std::string name = "documents_" + std::string(language);
    for (const DocumentFile& file : allDocumentFiles())
        if (file.name == name) return read(file.text);
    return Error{ErrorCode::BadInput, "Documents are written in English (en), German (de) or French (fr).",
                 "language"};
}

std::string DocumentWords::said(const Value& value, std::string_view words) const
{
    if (const auto* number = std::get_if<std::int64_t>(&value)) return groupedBy(m_thousands, *number);
    if (const auto* day = std::get_if<Day>(&value)) {
        const CivilDate date = civilFromDay(*day);
        std::string text = replaceAll(m_date, "{day}", std::to_string(date.day));
        text = replaceAll(std::move(text), "{month}", m_months[static_cast<std::size_t>(date.month - 1)]);
        return replaceAll(std::move(text), "{year}", std::to_string(date.year));
    }
    const std::string& code = std::get<std::string>(value);
    if (words.empty()) return code;
    const auto found = m_words.find(std::string(words) + "." + code);
    return found == m_words.end() ? code : found->second;
}

std::string DocumentWords::percent(double share, int decimals) const
{
    const std::int64_t scale = decimals > 0 ? 10 : 1;
    const std::int64_t rounded = std::llround(share * 100.0 * static_cast<double>(scale));
    std::string text = std::to_string(rounded / scale);
    if (scale > 1) text += m_decimal + std::to_string(rounded % scale);
    return text + "%";
}

Result<std::string> DocumentWords::filled(const std::string& text, const Facts& facts,
                                          const FactRow* row) const
{
    std::string out;
    std::size_t at = 0;
    for (;;) {
        const std::size_t open = text.find('{', at);
        out += text.substr(at, open - at);
        if (open == std::string::npos) return out;
        const std::size_t close = text.find('}', open);
        if (close == std::string::npos) return malformed(text);
        const std::string inside = text.substr(open + 1, close - open - 1);
        const std::size_t bar = inside.find('|');
        const std::string name = inside.substr(0, bar);
        const Value* value = valueOf(name, facts, row);
        if (!value) return malformed("{" + name + "}");
        out += said(*value, bar == std::string::npos ? std::string() : inside.substr(bar + 1));
        at = close + 1;
    }
}

bool holds(const Facts& facts, const std::string& name)
{
    if (const auto list = facts.lists.find(name); list != facts.lists.end()) return !list->second.empty();
    const auto found = facts.values.find(name);
    if (found == facts.values.end()) return false;
    if (const auto* number = std::get_if<std::int64_t>(&found->second)) return *number != 0;
    if (const auto* text = std::get_if<std::string>(&found->second)) return !text->empty();
    return true;
}

}  // namespace tactful::documents

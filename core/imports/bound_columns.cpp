#include "core/imports/bound_columns.h"

#include "core/base/text.h"

#include <algorithm>

namespace tactful::imports {
namespace {

bool equalsLower(std::string_view text, std::string_view lower)
{
    return text.size() == lower.size() &&
           std::equal(text.begin(), text.end(), lower.begin(), [](char a, char b) {
               return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + 32) : a) == b;
           });
}

/// Three-way comparison, exact: whole parts first, then billionths.
int compare(Decimal a, Decimal b)
{
    const auto parts = [](Decimal decimal) {
        std::int64_t unit = 1;
        std::int64_t billionths = 1'000'000'000;
        for (int i = 0; i < decimal.scale; ++i) {
            unit *= 10;
            billionths /= 10;
        }
        return std::pair(decimal.digits / unit, decimal.digits % unit * billionths);
    };
    const auto left = parts(a);
    const auto right = parts(b);
    return left < right ? -1 : left > right ? 1 : 0;
}

bool holdsForText(const Condition& condition, std::string_view text)
{
    const auto any = [&](auto&& test) {
        return std::any_of(condition.words.begin(), condition.words.end(), test);
    };
    switch (condition.test) {
    case Condition::Test::Blank:
        return text.empty();
    case Condition::Test::NotBlank:
        return !text.empty();
    case Condition::Test::Is:
        return any([&](const std::string& word) { return equalsLower(text, word); });
    case Condition::Test::StartsWith:
        return any([&](const std::string& word) { return equalsLower(text.substr(0, word.size()), word); });
    default: {
        const std::string lower = lowerAscii(text);
        return any([&](const std::string& word) { return contains(lower, word); });
    }
    }
}

bool isNumberTest(Condition::Test test)
{
    return test == Condition::Test::Equals || test == Condition::Test::Below ||
           test == Condition::Test::Above;
}

}  // namespace

BoundColumns::BoundColumns(const ColumnMap& map, std::vector<std::string> header, DecimalStyle style)
    : m_map(&map), m_header(std::move(header)), m_style(style)
{
    for (const std::string& column : m_header)
        m_keys.push_back(columnKey(column));
    for (std::size_t i = 0; i < fieldCount; ++i)
        m_places[i] = places(map.columns[i]);
    for (const Rule& rule : map.rules) {
        BoundRule bound{&rule, {}};
        for (const Condition& condition : rule.when)
            bound.when.push_back({&condition, places(condition.columns)});
        m_rules.push_back(std::move(bound));
    }
    for (const ConsentColumn& consent : map.consents)
        m_consents.emplace_back(places(consent.columns), places(consent.at));
}

/// The first column of that name: where a header has it twice, the second is left alone.
std::optional<std::size_t> BoundColumns::place(const std::string& column) const
{
    const auto found = std::find(m_keys.begin(), m_keys.end(), columnKey(column));
    if (found == m_keys.end()) return std::nullopt;
    return static_cast<std::size_t>(found - m_keys.begin());
}

BoundColumns::Places BoundColumns::places(const std::vector<std::string>& columns) const
{
    Places found;
    for (const std::string& column : columns)
        if (const auto at = place(column); at && std::find(found.begin(), found.end(), *at) == found.end())
            found.push_back(*at);
    return found;
}

std::string BoundColumns::mismatch() const
{
    for (const auto& names : m_map->required)
        if (places(names).empty()) return names.front();
    for (const std::string& name : m_map->forbidden)
        if (place(name)) return name;
    return {};
}

int BoundColumns::knownColumns() const
{
    int known = 0;
    for (std::size_t column = 0; column < m_header.size(); ++column)
        if (!useOf(column).empty()) ++known;
    return known;
}

std::string BoundColumns::useOf(std::size_t column) const
{
    const auto uses = [&](const Places& found) {
        return std::find(found.begin(), found.end(), column) != found.end();
    };
    for (std::size_t i = 0; i < fieldCount; ++i)
        if (uses(m_places[i])) return std::string(nameOf(static_cast<Field>(i)));
    for (const auto& [answer, at] : m_consents)
        if (uses(answer) || uses(at)) return "consent";
    for (const BoundRule& rule : m_rules)
        for (const BoundCondition& condition : rule.when)
            if (uses(condition.places)) return "rule";
    return {};
}

std::optional<Field> BoundColumns::fieldWithoutColumn() const
{
    for (std::size_t i = 0; i < fieldCount; ++i)
        if (!m_map->columns[i].empty() && m_places[i].empty()) return static_cast<Field>(i);
    return std::nullopt;
}

bool BoundColumns::has(Field field) const
{
    const auto i = static_cast<std::size_t>(field);
    return !m_places[i].empty() || !m_map->values[i].empty();
}

const std::string& BoundColumns::columnName(Field field) const
{
    static const std::string none;
    const Places& found = m_places[static_cast<std::size_t>(field)];
    return found.empty() ? none : m_header[found.front()];
}

bool BoundColumns::holds(const BoundCondition& bound, const CsvRecord& record) const
{
    if (bound.places.empty() || bound.places.front() >= record.cells.size()) return false;
    const std::string_view text = trim(record.cells[bound.places.front()]);
    const Condition& condition = *bound.condition;
    if (!isNumberTest(condition.test)) return holdsForText(condition, text);
    const auto amount = parseAmount(text, m_style);
    if (!amount) return false;
    const int order = compare(amount->value, condition.number);
    return condition.test == Condition::Test::Equals  ? order == 0
           : condition.test == Condition::Test::Below ? order < 0
                                                      : order > 0;
}

const Rule* BoundColumns::applyRules(const CsvRecord& record)
{
    if (m_anySet) m_set.fill(nullptr);
    m_anySet = false;
    for (const BoundRule& bound : m_rules) {
        const auto all = [&](const BoundCondition& condition) { return holds(condition, record); };
        if (!std::all_of(bound.when.begin(), bound.when.end(), all)) continue;
        if (!bound.rule->setAside.empty()) return bound.rule;
        for (const auto& [field, value] : bound.rule->set) {
            // The first rule that speaks of a field decides.
            const std::string*& set = m_set[static_cast<std::size_t>(field)];
            if (!set) set = &value;
            m_anySet = true;
        }
    }
    return nullptr;
}

std::string_view BoundColumns::text(Field field, const CsvRecord& record) const
{
    const auto i = static_cast<std::size_t>(field);
    if (m_set[i]) return *m_set[i];
    for (const std::size_t at : m_places[i]) {
        if (at >= record.cells.size()) continue;
        if (const std::string_view cell = trim(record.cells[at]); !cell.empty()) return cell;
    }
    return m_map->values[i];
}

void BoundColumns::consentCells(const CsvRecord& record, std::vector<ConsentCell>& cells) const
{
    cells.clear();
    for (std::size_t i = 0; i < m_consents.size(); ++i) {
        const auto firstText = [&](const Places& found) -> std::string_view {
            for (const std::size_t at : found)
                if (at < record.cells.size() && !trim(record.cells[at]).empty())
                    return trim(record.cells[at]);
            return {};
        };
        const auto& [answer, at] = m_consents[i];
        const std::string_view said = firstText(answer);
        const std::string* atHeader = at.empty() ? nullptr : &m_header[at.front()];
        if (!said.empty())
            cells.push_back({&m_map->consents[i], said, firstText(at), &m_header[answer.front()], atHeader});
    }
}

}  // namespace tactful::imports

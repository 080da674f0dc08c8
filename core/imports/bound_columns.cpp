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

/// Whether a word is one of the entries of "one, two; three".
bool hasEntry(std::string_view list, std::string_view lower)
{
    while (!list.empty()) {
        const std::size_t end = std::min(list.find_first_of(",;"), list.size());
        if (equalsLower(trim(list.substr(0, end)), lower)) return true;
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return false;
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
    case Condition::Test::IsNot:
        return !any([&](const std::string& word) { return equalsLower(text, word); });
    case Condition::Test::Has:
        return any([&](const std::string& word) { return hasEntry(text, word); });
    case Condition::Test::StartsWith:
        return any([&](const std::string& word) { return equalsLower(text.substr(0, word.size()), word); });
    default: {
        const std::string lower = lowerAscii(text);
        const bool found = any([&](const std::string& word) { return contains(lower, word); });
        return found == (condition.test == Condition::Test::Contains);
    }
    }
}

bool isNumberTest(Condition::Test test)
{
    return test == Condition::Test::Equals || test == Condition::Test::Below ||
           test == Condition::Test::Above;
}

/// The first entry of a list with commas; "\\," is a comma inside an entry.
std::string_view firstEntry(std::string_view list)
{
    std::size_t end = list.find(',');
    while (end != std::string_view::npos && end > 0 && list[end - 1] == '\\')
        end = list.find(',', end + 1);
    return trim(list.substr(0, end));
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
        BoundRule bound{&rule, conditions(rule.when), {}};
        for (const auto& [field, columns] : rule.take)
            bound.take.emplace_back(field, places(columns));
        m_rules.push_back(std::move(bound));
    }
    for (const ConsentColumn& consent : map.consents)
        m_consents.push_back({places(consent.columns), places(consent.at), conditions(consent.when)});
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        for (const std::string& secret : map.discarded)
            if (m_keys[i] == columnKey(secret)) m_discarded.push_back(i);
}

/// The first column of that name, or the one that "Name #2" counts.
std::optional<std::size_t> BoundColumns::place(const std::string& column) const
{
    const auto nth = [&](const std::string& key, int number) -> std::optional<std::size_t> {
        for (std::size_t i = 0; i < m_keys.size(); ++i)
            if (m_keys[i] == key && --number == 0) return i;
        return std::nullopt;
    };
    const std::size_t mark = column.rfind(" #");
    if (const auto found = nth(columnKey(column), 1); found || mark == std::string::npos) return found;
    const auto number = parseInteger(std::string_view(column).substr(mark + 2));
    if (!number || *number < 1 || *number > 99) return std::nullopt;
    return nth(columnKey(std::string_view(column).substr(0, mark)), static_cast<int>(*number));
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
    if (!m_map->noOtherColumns) return {};
    Places known = places(m_map->ignored);
    for (const auto& names : m_map->required)
        for (const std::size_t at : places(names))
            known.push_back(at);
    for (std::size_t i = 0; i < m_header.size(); ++i)
        if (!m_keys[i].empty() && useOf(i).empty() && std::find(known.begin(), known.end(), i) == known.end())
            return m_header[i];
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
    const auto tests = [&](const std::vector<BoundCondition>& all) {
        return std::any_of(all.begin(), all.end(), [&](const auto& one) { return uses(one.places); });
    };
    for (const BoundConsent& consent : m_consents)
        if (uses(consent.answer) || uses(consent.at)) return "consent";
    for (const BoundConsent& consent : m_consents)
        if (tests(consent.when)) return "rule";
    for (const BoundRule& rule : m_rules)
        if (tests(rule.when)) return "rule";
    for (const BoundRule& rule : m_rules)
        for (const auto& [field, found] : rule.take)
            if (uses(found)) return "rule";
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

std::vector<BoundColumns::BoundCondition>
BoundColumns::conditions(const std::vector<Condition>& conditions) const
{
    std::vector<BoundCondition> bound;
    for (const Condition& condition : conditions)
        bound.push_back({&condition, places(condition.columns)});
    return bound;
}

bool BoundColumns::hold(const std::vector<BoundCondition>& all, const CsvRecord& record) const
{
    return std::all_of(all.begin(), all.end(),
                       [&](const BoundCondition& condition) { return holds(condition, record); });
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
    if (m_anySet) {
        m_set.fill(nullptr);
        m_taken.fill(nullptr);
    }
    m_anySet = false;
    for (const BoundRule& bound : m_rules) {
        if (!hold(bound.when, record)) continue;
        if (!bound.rule->setAside.empty()) return bound.rule;
        for (const auto& [field, value] : bound.rule->set) {
            // The first rule that speaks of a field decides.
            const std::string*& set = m_set[static_cast<std::size_t>(field)];
            if (!set) set = &value;
            m_anySet = true;
        }
        for (const auto& [field, found] : bound.take) {
            const Places*& taken = m_taken[static_cast<std::size_t>(field)];
            if (!taken) taken = &found;
            m_anySet = true;
        }
    }
    return nullptr;
}

std::string_view BoundColumns::text(Field field, const CsvRecord& record) const
{
    const auto i = static_cast<std::size_t>(field);
    if (m_set[i]) return *m_set[i];
    for (const std::size_t at : m_taken[i] ? *m_taken[i] : m_places[i]) {
        if (at >= record.cells.size()) continue;
        if (const std::string_view cell = trim(record.cells[at]); !cell.empty())
            return m_map->firstOf[i] ? firstEntry(cell) : cell;
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
        const auto& [answer, at, when] = m_consents[i];
        if (!hold(when, record)) continue;
        const std::string_view said = firstText(answer);
        const std::string* atHeader = at.empty() ? nullptr : &m_header[at.front()];
        if (!said.empty())
            cells.push_back({&m_map->consents[i], said, firstText(at), &m_header[answer.front()], atHeader});
    }
}

}  // namespace tactful::imports

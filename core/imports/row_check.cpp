#include "core/imports/row_check.h"

namespace tactful::imports {

using data::IssueKind;

void RowCheck::begin(const CsvRecord& record)
{
    m_record = &record;
    m_issues.clear();
    m_fixed = false;
    m_setAside = false;
}

void RowCheck::fixed(std::string_view column, std::string_view code, std::string message)
{
    if (m_setAside) return;
    m_fixed = true;
    m_issues.push_back(
        {m_record->line, std::string(column), std::string(code), std::move(message), IssueKind::Fixed, {}});
}

void RowCheck::setAside(std::string_view column, std::string_view code, std::string message)
{
    if (m_setAside) return;
    m_setAside = true;
    std::erase_if(m_issues, [](const data::Issue& issue) { return issue.kind == IssueKind::Fixed; });
    m_issues.push_back({m_record->line,
                        std::string(column),
                        std::string(code),
                        std::move(message),
                        IssueKind::SetAside,
                        {m_record->cells.begin(), m_record->cells.end()}});
}

void RowCheck::noteOnce(std::string_view column, std::string_view code, std::string message)
{
    if (m_noted.emplace(code).second) note(column, code, std::move(message));
}

void RowCheck::note(std::string_view column, std::string_view code, std::string message)
{
    m_issues.push_back(
        {m_record->line, std::string(column), std::string(code), std::move(message), IssueKind::Note, {}});
}

Status RowCheck::end()
{
    ++m_counts.rowsRead;
    ++(m_setAside ? m_counts.rowsSetAside : m_fixed ? m_counts.rowsFixed : m_counts.rowsFine);
    for (data::Issue& issue : m_issues)
        if (const Status noted = m_sink->note(std::move(issue)); !noted) return noted;
    return {};
}

}  // namespace tactful::imports

#pragma once

#include "core/imports/csv_reader.h"
#include "core/imports/read_file.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Sees to it that every row of a file is accounted for: fine, fixed with a named correction, or set aside
/// with a reason.

namespace tactful::imports {

/// One row at a time: begin, any number of findings, end.
class RowCheck {
public:
    explicit RowCheck(RowSink& sink) : m_sink(&sink) {}

    void begin(const CsvRecord& record);

    /// A correction of the row. `column` may be empty.
    void fixed(std::string_view column, std::string_view code, std::string message);
    /// The row cannot be taken; only the first reason counts, and corrections of the row are forgotten.
    void setAside(std::string_view column, std::string_view code, std::string message);
    /// Something worth a look in this row, which is taken as it is.
    void note(std::string_view column, std::string_view code, std::string message);
    /// Something worth a look, once for each code in a file.
    void noteOnce(std::string_view column, std::string_view code, std::string message);

    bool isSetAside() const { return m_setAside; }

    /// Counts the row and passes its issues on.
    Status end();
    const ReadCounts& counts() const { return m_counts; }

private:
    RowSink* m_sink;
    const CsvRecord* m_record = nullptr;
    std::vector<data::Issue> m_issues;
    bool m_fixed = false;
    bool m_setAside = false;
    std::set<std::string, std::less<>> m_noted;
    ReadCounts m_counts;
};

}  // namespace tactful::imports

#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// \file
/// Something about one row of a file that its owner should know. Issues are not errors: an import returns
/// them beside the good rows.

namespace tactful::data {

enum class IssueKind {
    Fixed,     ///< read after a correction that is named, such as "currency sign removed"
    SetAside,  ///< not taken; kept sealed with its reason, to be repaired
    Note,      ///< taken as it is; worth a look. Does not change how the row is counted.
};

struct Issue {
    std::int64_t line = 0;  ///< of the file, 1 = first line; the line on which the record begins
    std::string column;     ///< header of the column; empty if it concerns the whole row
    std::string code;       ///< a stable word, such as "bad-date"
    std::string message;    ///< one plain sentence; never holds a value of a personal column
    IssueKind kind = IssueKind::Note;
    std::vector<std::string> cells;  ///< SetAside only: the row as read, to be kept sealed
};

}  // namespace tactful::data

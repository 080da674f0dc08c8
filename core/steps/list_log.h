#pragma once

#include "core/steps/session_parts.h"

#include <functional>
#include <string_view>

/// \file
/// Files that the owner asks for, in the logbook. Seen by the steps alone.

namespace tactful::steps {

/// A file and its entry: without the entry there is no file. \param finish  gives the file its name
Status logFile(SessionParts& parts, std::string_view action, std::string_view payload,
               const std::function<Status()>& finish);
/// The same for a list of so many customers: "save-list".
Status logList(SessionParts& parts, std::string_view list, std::int64_t customers,
               const std::function<Status()>& finish);

}  // namespace tactful::steps

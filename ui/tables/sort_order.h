#pragma once

#include <QString>

#include <string>
#include <variant>
#include <vector>

/// \file
/// In which order do rows stand once they are sorted by these keys? Plain functions, safe in any thread.

namespace tactful::ui {

/// One key for each row: numbers (NaN = unknown, always last), or texts that were folded for comparing.
using SortKeys = std::variant<std::vector<double>, std::vector<std::string>>;

/// The rows' indexes in their new order. Equal keys keep their old order, rising and falling.
std::vector<int> orderOf(const SortKeys& keys, Qt::SortOrder direction);

/// Without capitals and accents, so that "éclair" stands at e.
std::string textKey(const QString& text);

}  // namespace tactful::ui

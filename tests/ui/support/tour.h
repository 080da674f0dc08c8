#pragma once

#include "tests/ui/support/driven_window.h"

#include <functional>
#include <vector>

/// \file
/// A way through everything that the program can show: all pages and dialogs, one after the other.

namespace tactful::ui::tests {

/// One thing to look at. `go` leads there from the stop before and gives the widget to look at; null if it
/// could not be reached.
struct Stop {
    QString name;
    std::function<QWidget*()> go;
};

/// `book` is opened where a shop is needed, and changed: give a copy. `driven` must outlive the stops, which
/// have to be visited in their order.
std::vector<Stop> tourOf(DrivenWindow& driven, const QString& book);

}  // namespace tactful::ui::tests

#pragma once

#include "ui/charts/chart.h"

/// \file
/// The small window of "Show as table".

namespace tactful::ui {

/// Not modal; closes with Esc and when `owner` goes away.
void openChartWindow(QWidget& owner, const QString& title, const ChartTable& table);

}  // namespace tactful::ui

#include "ui/charts/chart_window.h"

#include <QDialog>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tactful::ui {
namespace {

QTableWidget* newGrid(const ChartTable& table, QWidget* parent)
{
    auto* grid =
        new QTableWidget(static_cast<int>(table.rows.size()), static_cast<int>(table.titles.size()), parent);
    grid->setObjectName(QStringLiteral("chartFigures"));
    grid->setHorizontalHeaderLabels(table.titles);
    grid->verticalHeader()->hide();
    grid->setCornerButtonEnabled(false);
    grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    grid->setSelectionBehavior(QAbstractItemView::SelectRows);
    grid->setShowGrid(false);
    for (int row = 0; row < grid->rowCount(); ++row)
        for (int column = 0; column < grid->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(table.rows[static_cast<std::size_t>(row)].value(column));
            if (column > 0) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            grid->setItem(row, column, item);
        }
    grid->resizeColumnsToContents();
    grid->horizontalHeader()->setStretchLastSection(true);
    return grid;
}

}  // namespace

void openChartWindow(QWidget& owner, const QString& title, const ChartTable& table)
{
    auto* window = new QDialog(&owner, Qt::Tool);
    window->setObjectName(QStringLiteral("chartWindow"));
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(title);
    auto* grid = newGrid(table, window);
    grid->setAccessibleName(title);

    auto* column = new QVBoxLayout(window);
    column->setContentsMargins(metric::space4, metric::space4, metric::space4, metric::space4);
    column->addWidget(grid);

    const Style& style = Style::of(&owner);
    const int width = grid->horizontalHeader()->length() + 2 * metric::space6;
    const int height = style.scaled(metric::tableHead) * (grid->rowCount() + 3);
    window->resize(std::clamp(width, style.scaled(320), style.scaled(720)),
                   std::clamp(height, style.scaled(160), style.scaled(480)));
    window->show();
    grid->setFocus(Qt::TabFocusReason);
}

}  // namespace tactful::ui

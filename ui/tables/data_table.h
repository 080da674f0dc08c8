#pragma once

#include "ui/tables/cell_delegate.h"
#include "ui/tables/table_model.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTableView>

#include <string>
#include <vector>

/// \file
/// A table as every page shows it: sorts by a click on its head, finds by typing, hides and shows columns
/// (right click on the head, or the menu key), shares its width out, and says when there is nothing to show.

namespace tactful::ui {

/// What the user changed about a column; keep it and give it back with setColumnLayout.
struct ColumnLayout {
    QString id;
    int width = 0;  ///< pixels at 100% text
    bool hidden = false;

    bool operator==(const ColumnLayout&) const = default;
};

class DataTable : public QTableView {
    Q_OBJECT

public:
    explicit DataTable(QWidget* parent = nullptr);

    /// `model` must outlive the table.
    void setTable(TableModel* model);
    TableModel* table() const { return m_table; }

    void setRowHeight(RowHeight height);

    std::vector<ColumnLayout> columnLayout() const;
    void setColumnLayout(const std::vector<ColumnLayout>& layout);  ///< unknown ids are passed over
    void setColumnShown(int column, bool shown);

    /// Shown in place of the rows while there are none; becomes a child of the table.
    void setEmptyState(QWidget* widget);

    int currentSourceRow() const;  ///< -1: none
    void selectSourceRow(int sourceRow);

    void keyboardSearch(const QString& search) override;

Q_SIGNALS:
    void rowSelected(int sourceRow);  ///< -1: none
    void rowOpened(int sourceRow);    ///< Enter or double click
    void cellClicked(int sourceRow, int column);
    void columnLayoutChanged();

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void setUpHead();
    void applySizes();
    void makeRoom();
    void stretchColumns();
    void placeEmptyState();
    void showColumnMenu(const QPoint& globalPosition);
    void setHovered(int row);
    void keepWidth(int section, int newWidth);
    void sortBy(int section, Qt::SortOrder direction);
    void keepCurrent();
    void restoreCurrent();
    QRect rowRect(int row) const;

    TableModel* m_table = nullptr;
    CellDelegate* m_delegate;
    QPointer<QWidget> m_empty;
    RowHeight m_rowHeight = RowHeight::Normal;
    std::vector<int> m_widths;  ///< pixels at 100% text
    std::vector<bool> m_put;    ///< hidden by the owner, not for want of room
    std::vector<int> m_extra;   ///< pixels given on top, out of what was left over
    bool m_ownResize = false;
    std::string m_typed;  ///< folded as keys are
    QElapsedTimer m_sinceTyped;
    int m_kept = -1;  ///< source row that was current before the rows were others
};

}  // namespace tactful::ui

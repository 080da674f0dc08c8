#pragma once

#include "ui/tables/cell.h"

#include <QStyledItemDelegate>

/// \file
/// How is a cell of a TableModel painted? Text with a grey part, two lines, chips, icons with a word; the
/// row's hover and selection behind it and a line of 1 px below. The ring of keyboard focus goes around the
/// whole row, so DataTable paints it.

namespace tactful::ui {

enum class RowHeight { Normal, Compact, TwoLine };

int rowPixels(const Style& style, RowHeight height);

class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(QObject* parent = nullptr);

    void setHoveredRow(int row) { m_hoveredRow = row; }  ///< -1: none
    int hoveredRow() const { return m_hoveredRow; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    int m_hoveredRow = -1;
};

/// Paints one cell's content into `where` (already without the cell's margins).
void paintCell(QPainter& painter, const Style& style, const QRectF& where, const Cell& cell,
               Qt::Alignment alignment);

/// The width that shows all of the cell.
int cellWidth(const Style& style, const Cell& cell);

}  // namespace tactful::ui

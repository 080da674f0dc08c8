#include "ui/tables/cell_delegate.h"

#include "ui/tables/table_model.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tactful::ui {
namespace {

constexpr double gap = 6;  ///< between icon and word, between text and its grey part

double widthOf(const QFont& font, const QString& text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

QFont mainFont(const Style& style, const Cell& cell)
{
    return style.font(cell.strong ? TextRole::Label : TextRole::Body);
}

QFont secondFont(const Style& style)
{
    return style.font(TextRole::Caption);
}

Token mainInk(const Cell& cell)
{
    if (cell.link) return Token::AccentInk;
    return cell.faint ? Token::Ink3 : Token::Ink;
}

/// `width` is that of the whole text: to measure it takes as long as to paint it, so nobody does it twice.
void paintLine(QPainter& painter, const QRectF& where, Qt::Alignment alignment, const QString& text,
               double width)
{
    const bool fits = width <= where.width() + 0.5;
    const QString shown =
        fits ? text : QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, where.width());
    painter.drawText(where,
                     static_cast<int>((alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter) |
                         Qt::TextSingleLine,
                     shown);
}

/// Text and its grey part on one line; the grey part gives way first.
void paintTextCell(QPainter& painter, const Style& style, const QRectF& where, const Cell& cell,
                   Qt::Alignment alignment)
{
    const QFont font = mainFont(style, cell);
    const double wholeMain = widthOf(font, cell.text);
    const double main = std::min(wholeMain, where.width());
    const double rest = std::max(0.0, where.width() - main - gap);
    const double wholeSecond = cell.second.isEmpty() ? 0 : widthOf(secondFont(style), cell.second);
    const double second = std::min(wholeSecond, rest);
    const double used = main + (second > 0 ? gap + second : 0);
    const double left = alignment & Qt::AlignRight     ? where.right() - used
                        : alignment & Qt::AlignHCenter ? where.center().x() - used / 2
                                                       : where.left();
    painter.setFont(font);
    painter.setPen(style.color(mainInk(cell)));
    paintLine(painter, QRectF(left, where.top(), main, where.height()), Qt::AlignLeft, cell.text, wholeMain);
    if (second <= 0) return;
    painter.setFont(secondFont(style));
    painter.setPen(style.color(Token::Ink3));
    paintLine(painter, QRectF(left + main + gap, where.top(), second, where.height()), Qt::AlignLeft,
              cell.second, wholeSecond);
}

void paintTwoLines(QPainter& painter, const Style& style, const QRectF& where, const Cell& cell,
                   Qt::Alignment alignment)
{
    const double first = style.lineHeight(TextRole::Body);
    const double second = style.lineHeight(TextRole::Caption);
    const double top = where.center().y() - (first + second) / 2;
    painter.setFont(mainFont(style, cell));
    painter.setPen(style.color(mainInk(cell)));
    paintLine(painter, QRectF(where.left(), top, where.width(), first), alignment, cell.text,
              widthOf(painter.font(), cell.text));
    painter.setFont(secondFont(style));
    painter.setPen(style.color(Token::Ink3));
    paintLine(painter, QRectF(where.left(), top + first, where.width(), second), alignment, cell.second,
              widthOf(painter.font(), cell.second));
}

void paintChipCell(QPainter& painter, const Style& style, const QRectF& where, const Cell& cell,
                   Qt::Alignment alignment)
{
    const ChipFace face{cell.look, cell.icon, cell.text};
    const QSizeF size = chipSize(style, face);
    const double second = style.lineHeight(TextRole::Caption) + 2;
    const bool room = !cell.second.isEmpty() && where.height() >= size.height() + second;
    const double top = where.center().y() - (size.height() + (room ? second : 0)) / 2;
    const double wide = std::min(size.width(), where.width());
    const double left = alignment & Qt::AlignRight     ? where.right() - wide
                        : alignment & Qt::AlignHCenter ? where.center().x() - wide / 2
                                                       : where.left();
    paintChip(style, painter, QRectF(left, top, wide, size.height()), face);
    if (!room) return;
    painter.setFont(secondFont(style));
    painter.setPen(style.color(Token::Ink3));
    paintLine(painter, QRectF(where.left() + 8, top + size.height() + 2, where.width() - 8, second - 2),
              alignment, cell.second, widthOf(painter.font(), cell.second));
}

void paintIconCell(QPainter& painter, const Style& style, const QRectF& where, const Cell& cell)
{
    const double icon = style.scaled(metric::iconInline);
    const Token ink = cell.look == ChipLook::Neutral ? Token::Ink2 : inkOf(cell.look).ink;
    style.paintIcon(painter, QRectF(where.left(), where.center().y() - icon / 2, icon, icon), cell.icon, ink);
    paintTextCell(painter, style, where.adjusted(icon + metric::space1, 0, 0, 0), cell, Qt::AlignLeft);
}

double textPartWidth(const Style& style, const Cell& cell)
{
    const double main = widthOf(mainFont(style, cell), cell.text);
    const double second = cell.second.isEmpty() ? 0 : widthOf(secondFont(style), cell.second);
    switch (cell.kind) {
    case CellKind::Text:
        break;
    case CellKind::TwoLine:
        return std::max(main, second);
    case CellKind::Chip:
        return std::max<double>(chipSize(style, {cell.look, cell.icon, cell.text}).width(),
                                second > 0 ? second + 8 : 0);
    case CellKind::Icon:
        return style.scaled(metric::iconInline) + metric::space1 + main + (second > 0 ? gap + second : 0);
    }
    return main + (second > 0 ? gap + second : 0);
}

/// As far from the column's edges as the words of the head.
QRectF contentRect(const QStyleOptionViewItem& option)
{
    return QRectF(option.rect).adjusted(metric::space3, 0, -metric::space3, -1);
}

}  // namespace

int rowPixels(const Style& style, RowHeight height)
{
    switch (height) {
    case RowHeight::Normal:
        return style.scaled(metric::row);
    case RowHeight::Compact:
        return style.scaled(metric::rowCompact);
    case RowHeight::TwoLine:
        break;
    }
    return style.lineHeight(TextRole::Body) + style.lineHeight(TextRole::Caption) + style.scaled(28);
}

int cellWidth(const Style& style, const Cell& cell)
{
    return static_cast<int>(std::ceil(textPartWidth(style, cell)));
}

void paintCell(QPainter& painter, const Style& style, const QRectF& where, const Cell& cell,
               Qt::Alignment alignment)
{
    QRectF room = where;
    if (cell.paint) {
        const double text = std::min(textPartWidth(style, cell), where.width());
        const double left = where.left() + (text > 0 ? text + metric::space3 : 0);
        if (left < where.right())
            cell.paint(painter, style, QRectF(left, where.top(), where.right() - left, where.height()));
        room.setWidth(text);
    }
    switch (cell.kind) {
    case CellKind::Text:
        return paintTextCell(painter, style, room, cell, alignment);
    case CellKind::TwoLine:
        return paintTwoLines(painter, style, room, cell, alignment);
    case CellKind::Chip:
        return paintChipCell(painter, style, room, cell, alignment);
    case CellKind::Icon:
        return paintIconCell(painter, style, room, cell);
    }
}

CellDelegate::CellDelegate(QObject* parent) : QStyledItemDelegate(parent)
{
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Style& style = Style::of(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || index.row() == m_hoveredRow)
        painter->fillRect(option.rect, style.color(selected ? Token::Selected : Token::Hover));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      style.color(Token::Line));

    const auto& table = static_cast<const TableModel&>(*index.model());
    Cell cell = table.cell(table.sourceRow(index.row()), index.column());
    if (selected && index.column() == 0) cell.strong = true;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Qt::Alignment alignment = table.column(index.column()).alignment | Qt::AlignVCenter;
    paintCell(*painter, style, contentRect(option), cell, alignment);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Style& style = Style::of(option.widget);
    const auto cell = index.data(TableModel::cellRole).value<Cell>();
    const bool tall =
        cell.kind == CellKind::TwoLine || (cell.kind == CellKind::Chip && !cell.second.isEmpty());
    return QSize(cellWidth(style, cell) + 2 * metric::space3,
                 rowPixels(style, tall ? RowHeight::TwoLine : RowHeight::Normal));
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto cell = index.data(TableModel::cellRole).value<Cell>();
    // What was cut off can be read in full.
    const bool cut = cellWidth(Style::of(option.widget), cell) > contentRect(option).width() + 1;
    QToolTip::showText(event->globalPos(), cut ? cell.spoken() : QString(), view);
    return true;
}

}  // namespace tactful::ui

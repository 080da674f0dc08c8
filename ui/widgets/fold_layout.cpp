#include "ui/widgets/fold_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace tactful::ui {
namespace {

int heightAt(const QLayoutItem& item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

}  // namespace

FoldLayout::FoldLayout(int gap, int leastColumn) : m_gap(gap), m_leastColumn(leastColumn)
{
    setContentsMargins(0, 0, 0, 0);
}

FoldLayout::~FoldLayout() = default;

void FoldLayout::addColumn(QWidget* column, int stretch)
{
    m_nextStretch = stretch;
    addWidget(column);
}

void FoldLayout::addColumn(QLayout* column, int stretch)
{
    addChildLayout(column);
    m_columns.push_back({std::unique_ptr<QLayoutItem>(column), stretch});
}

void FoldLayout::addItem(QLayoutItem* item)
{
    m_columns.push_back({std::unique_ptr<QLayoutItem>(item), std::exchange(m_nextStretch, 1)});
}

QLayoutItem* FoldLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_columns[static_cast<std::size_t>(index)].item.get() : nullptr;
}

QLayoutItem* FoldLayout::takeAt(int index)
{
    if (index < 0 || index >= count()) return nullptr;
    QLayoutItem* item = m_columns[static_cast<std::size_t>(index)].item.release();
    m_columns.erase(m_columns.begin() + index);
    return item;
}

std::vector<FoldLayout::Shown> FoldLayout::shown() const
{
    std::vector<Shown> columns;
    for (const Column& column : m_columns) {
        QLayoutItem* item = column.item.get();
        if (item->isEmpty()) continue;
        const int least = column.stretch == 0 ? item->sizeHint().width()
                                              : std::max(item->minimumSize().width(), m_leastColumn);
        columns.push_back({item, column.stretch, least});
    }
    return columns;
}

std::vector<int> FoldLayout::widths(const std::vector<Shown>& columns, int room) const
{
    int needed = m_gap * (static_cast<int>(columns.size()) - 1);
    for (const Shown& column : columns)
        needed += column.least;
    if (columns.size() > 1 && needed > room) return {};
    int free = room - m_gap * std::max(0, static_cast<int>(columns.size()) - 1);
    std::vector<int> found(columns.size(), -1);
    // Whoever needs more than a fair share gets what it needs; the others share what is left.
    for (bool settled = false; !settled;) {
        settled = true;
        int stretch = 0;
        int left = free;
        for (std::size_t at = 0; at < columns.size(); ++at)
            found[at] < 0 ? stretch += columns[at].stretch : left -= found[at];
        for (std::size_t at = 0; at < columns.size(); ++at) {
            const Shown& column = columns[at];
            if (found[at] >= 0) continue;
            if (column.stretch != 0 && left * column.stretch / stretch >= column.least) continue;
            found[at] = column.least;
            settled = false;
        }
        if (!settled) continue;
        for (std::size_t at = 0; at < columns.size(); ++at) {
            if (found[at] >= 0) continue;
            found[at] = left * columns[at].stretch / stretch;
            left -= found[at];
            stretch -= columns[at].stretch;
        }
    }
    return found;
}

int FoldLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int room = width - margins.left() - margins.right();
    const std::vector<Shown> columns = shown();
    const std::vector<int> beside = widths(columns, room);
    int height = 0;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        if (beside.empty())
            height += heightAt(*columns[at].item, room) + (at > 0 ? m_gap : 0);
        else
            height = std::max(height, heightAt(*columns[at].item, beside[at]));
    }
    return height + margins.top() + margins.bottom();
}

QSize FoldLayout::sizeHint() const
{
    QSize size;
    for (const Shown& column : shown()) {
        const QSize hint = column.item->sizeHint();
        const int gap = size.width() > 0 ? m_gap : 0;
        size = {size.width() + gap + std::max(hint.width(), column.least),
                std::max(size.height(), hint.height())};
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FoldLayout::minimumSize() const
{
    QSize size;
    for (const Shown& column : shown())
        size = size.expandedTo(column.item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FoldLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect room = rect.marginsRemoved(contentsMargins());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const std::vector<Shown> columns = shown();
    const std::vector<int> beside = widths(columns, room.width());
    QPoint at = room.topLeft();
    for (std::size_t column = 0; column < columns.size(); ++column) {
        QLayoutItem* item = columns[column].item;
        QSize size;
        if (beside.empty())
            size = {room.width(), heightAt(*item, room.width())};
        else if (columns[column].stretch == 0)
            size = {beside[column], std::min(heightAt(*item, beside[column]), room.height())};
        else
            size = {beside[column], room.height()};
        item->setGeometry(QStyle::visualRect(direction, room, QRect(at, size)));
        at += beside.empty() ? QPoint(0, size.height() + m_gap) : QPoint(size.width() + m_gap, 0);
    }
}

}  // namespace tactful::ui

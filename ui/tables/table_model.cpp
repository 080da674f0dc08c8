#include "ui/tables/table_model.h"

#include <algorithm>
#include <numeric>

namespace tactful::ui {

QString Cell::spoken() const
{
    if (!accessibleText.isEmpty()) return accessibleText;
    return second.isEmpty() ? text : text + QStringLiteral(", ") + second;
}

TableModel::TableModel(std::vector<ColumnInfo> columns, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
    m_pool.setMaxThreadCount(1);
}

TableModel::~TableModel()
{
    ++m_findWish;  // whatever still looks gives up
    m_pool.clear();
    m_pool.waitForDone();
}

bool TableModel::setOrder(std::vector<int> order)
{
    if (static_cast<int>(order.size()) != sourceCount()) return false;
    std::vector<char> seen(order.size(), 0);
    for (const int row : order) {
        if (row < 0 || row >= sourceCount() || seen[static_cast<std::size_t>(row)]) return false;
        seen[static_cast<std::size_t>(row)] = 1;
    }
    m_order = std::move(order);
    rearrange();
    return true;
}

/// Same rows, new places: whatever holds on to a row keeps it.
void TableModel::rearrange()
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> held;
    held.reserve(static_cast<std::size_t>(before.size()));
    for (const QModelIndex& index : before)
        held.push_back(sourceRow(index.row()));
    m_shown = kept();
    std::vector<int> placeOf(before.isEmpty() ? 0 : m_order.size(), -1);
    if (!before.isEmpty())
        for (std::size_t row = 0; row < m_shown.size(); ++row)
            placeOf[static_cast<std::size_t>(m_shown[row])] = static_cast<int>(row);
    QModelIndexList after;
    for (qsizetype at = 0; at < before.size(); ++at) {
        const int source = held[static_cast<std::size_t>(at)];
        after << index(placeOf[static_cast<std::size_t>(source)], before[at].column());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

bool TableModel::setFilter(std::vector<char> keep)
{
    if (!keep.empty() && static_cast<int>(keep.size()) != sourceCount()) return false;
    beginResetModel();
    m_keep = std::move(keep);
    m_shown = kept();
    endResetModel();
    return true;
}

std::vector<int> TableModel::kept() const
{
    if (m_keep.empty()) return m_order;
    std::vector<int> shown;
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(shown),
                 [&](int row) { return m_keep[static_cast<std::size_t>(row)] != 0; });
    return shown;
}

int TableModel::rowOf(int sourceRow) const
{
    const auto found = std::find(m_shown.begin(), m_shown.end(), sourceRow);
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

void TableModel::sourceReset()
{
    m_order.resize(static_cast<std::size_t>(sourceCount()));
    std::iota(m_order.begin(), m_order.end(), 0);
    m_keep.clear();
    m_done = ++m_wish;  // an order that is still being computed belongs to the old rows
    ++m_findWish;       // so does what is still looked for
    const bool sorted = m_sortColumn >= 0;
    if (sorted && sourceCount() <= rowsSortedAtOnce) m_order = sorting(m_sortColumn, m_sortDirection)();
    m_shown = m_order;
    if (sorted && sourceCount() > rowsSortedAtOnce)
        QMetaObject::invokeMethod(
            this, [this] { sort(m_sortColumn, m_sortDirection); }, Qt::QueuedConnection);
}

void TableModel::sort(int column, Qt::SortOrder direction)
{
    if (column >= columnCount()) return;
    m_sortColumn = column;
    m_sortDirection = direction;
    const std::uint64_t wish = ++m_wish;
    m_pool.clear();
    if (column < 0) {
        std::vector<int> order(m_order.size());
        std::iota(order.begin(), order.end(), 0);
        return finishSort(wish, std::move(order));
    }
    if (sourceCount() <= rowsSortedAtOnce) return finishSort(wish, sorting(column, direction)());
    m_pool.start([this, wish, compute = sorting(column, direction)] {
        auto order = compute();
        QMetaObject::invokeMethod(
            this, [this, wish, order = std::move(order)]() mutable { finishSort(wish, std::move(order)); },
            Qt::QueuedConnection);
    });
}

void TableModel::finishSort(std::uint64_t wish, std::vector<int> order)
{
    if (wish != m_wish) return;
    m_done = wish;
    m_order = std::move(order);
    rearrange();
    Q_EMIT sorted(m_sortColumn, m_sortDirection);
}

void TableModel::find(const std::string& start, int first)
{
    const std::uint64_t wish = ++m_findWish;
    const auto look = [this, wish, start, first, rows = m_shown, text = findText()] {
        for (std::size_t step = 0; step < rows.size() && wish == m_findWish; ++step) {
            const int row = rows[(static_cast<std::size_t>(first) + step) % rows.size()];
            if (textKey(text(row)).starts_with(start)) return row;
        }
        return -1;
    };
    const auto tell = [this, wish](int row) {
        if (row >= 0 && wish == m_findWish) Q_EMIT found(row);
    };
    if (rowCount() <= rowsSortedAtOnce) return tell(look());
    m_pool.start([this, look, tell] {
        QMetaObject::invokeMethod(
            this, [tell, row = look()] { tell(row); }, Qt::QueuedConnection);
    });
}

int TableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role == Qt::DisplayRole) return column(section).title;
    if (role == Qt::TextAlignmentRole) return QVariant(column(section).alignment | Qt::AlignVCenter);
    return {};
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    switch (role) {
    case Qt::DisplayRole:
        return cell(sourceRow(index.row()), index.column()).text;
    case Qt::AccessibleTextRole:
        return cell(sourceRow(index.row()), index.column()).spoken();
    case Qt::TextAlignmentRole:
        return QVariant(column(index.column()).alignment | Qt::AlignVCenter);
    case cellRole:
        return QVariant::fromValue(cell(sourceRow(index.row()), index.column()));
    default:
        return {};
    }
}

}  // namespace tactful::ui

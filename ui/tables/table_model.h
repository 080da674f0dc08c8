#pragma once

#include "ui/tables/cell.h"
#include "ui/tables/sort_order.h"

#include <QAbstractTableModel>
#include <QThreadPool>

#include <atomic>
#include <cstdint>
#include <functional>
#include <vector>

/// \file
/// The part of a table that does not depend on what its rows are: which of them are shown, and in which
/// order. RowTable<Row> adds the rows.

namespace tactful::ui {

struct ColumnInfo {
    QString id;     ///< stays the same in all languages: the key under which widths are remembered
    QString title;  ///< what the head says
    Qt::Alignment alignment = Qt::AlignLeft;
    int width = 120;  ///< pixels at 100% text
    int stretch = 0;  ///< share of the width that is left over
    bool sortable = true;
    bool hidden = false;  ///< at first; the column menu brings it
    bool fixed = false;   ///< cannot be hidden
    int givesWay = 0;     ///< where the table is too narrow, 1 goes first, then 2; 0 stays
};

class TableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int cellRole = Qt::UserRole;  ///< a Cell
    /// Above this many rows sorting leaves the window's thread.
    static constexpr int rowsSortedAtOnce = 20'000;

    ~TableModel() override;

    virtual int sourceCount() const = 0;
    virtual Cell cell(int sourceRow, int column) const = 0;
    // Both own all they need, so they may run in any thread.
    /// Computes an order.
    using Sorting = std::function<std::vector<int>()>;
    virtual Sorting sorting(int column, Qt::SortOrder direction) const = 0;
    /// What typing looks for in a source row.
    using FindText = std::function<QString(int sourceRow)>;
    virtual FindText findText() const = 0;

    const ColumnInfo& column(int index) const { return m_columns.at(static_cast<std::size_t>(index)); }

    /// All rows of the source, each once; otherwise it is refused. Selections stay with their rows.
    bool setOrder(std::vector<int> order);
    /// Shows only rows with a 1; one entry for each source row, otherwise it is refused. Empty: all.
    bool setFilter(std::vector<char> keep);
    int sourceRow(int row) const { return m_shown.at(static_cast<std::size_t>(row)); }
    int rowOf(int sourceRow) const;  ///< -1: not shown

    /// At once for few rows, else in a worker; the newest wish wins. `sorted` says when it is done.
    void sort(int column, Qt::SortOrder direction = Qt::AscendingOrder) override;
    int sortColumn() const { return m_sortColumn; }  ///< -1: as they came
    Qt::SortOrder sortDirection() const { return m_sortDirection; }
    bool isSorting() const { return m_done != m_wish; }

    /// Looks from row `first` on, and around, for the first row whose text begins with `start` (as textKey()
    /// gives it). At once for few rows, else in a worker; the newest wish wins. `found` says where, if
    /// anywhere.
    void find(const std::string& start, int first);

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;

Q_SIGNALS:
    void sorted(int column, Qt::SortOrder direction);
    void found(int sourceRow);

protected:
    TableModel(std::vector<ColumnInfo> columns, QObject* parent);
    /// For setRows: between beginResetModel and endResetModel. Keeps no filter; sorts again as it was sorted.
    void sourceReset();

private:
    void finishSort(std::uint64_t wish, std::vector<int> order);
    void rearrange();
    std::vector<int> kept() const;

    std::vector<ColumnInfo> m_columns;
    std::vector<int> m_order;  ///< every source row once
    std::vector<int> m_shown;  ///< m_order without what the filter leaves out
    std::vector<char> m_keep;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortDirection = Qt::AscendingOrder;
    std::uint64_t m_wish = 0;  ///< number of the newest wish to sort
    std::uint64_t m_done = 0;  ///< the wish that was fulfilled last
    std::atomic<std::uint64_t> m_findWish{0};
    QThreadPool m_pool;
};

}  // namespace tactful::ui

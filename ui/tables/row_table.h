#pragma once

#include "ui/tables/table_model.h"

#include <memory>
#include <utility>

/// \file
/// A read-only table over a vector of plain rows: each real table is only a list of columns.
///
///     RowTable<Buyer> table({{{u"name"_qs, tr("Customer")}, [](const Buyer& b) { return Cell{b.name,
///     b.town}; }},
///                            {{u"spent"_qs, tr("Spent"), Qt::AlignRight},
///                             [](const Buyer& b) { return Cell{moneyText(b.spent)}; },
///                             [](const Buyer& b) { return b.spent; }}});

namespace tactful::ui {

/// `cell` is asked for the rows in view only. `number` decides the order of a column of figures or dates
/// (NaN: unknown, last); without it the cell's text does. Both may be called from a worker: they read the row
/// alone.
template <class Row>
struct TableColumn {
    using Number = std::function<double(const Row&)>;
    using Text = std::function<QString(const Row&)>;

    // A constructor, since g++ 12 fails on a nested braced list of this template as an aggregate.
    TableColumn(ColumnInfo what, std::function<Cell(const Row&)> shown, Number key = {}, Text textual = {})
        : info(std::move(what)), cell(std::move(shown)), number(std::move(key)), sortText(std::move(textual))
    {
    }

    ColumnInfo info;
    std::function<Cell(const Row&)> cell;
    Number number;
    Text sortText;  ///< where the cell's text does not sort well
};

template <class Row>
class RowTable : public TableModel {
public:
    explicit RowTable(std::vector<TableColumn<Row>> columns, QObject* parent = nullptr)
        : TableModel(infosOf(columns), parent),
          m_columns(std::make_shared<const std::vector<TableColumn<Row>>>(std::move(columns)))
    {
    }

    void setRows(std::vector<Row> rows)
    {
        setRows(std::make_shared<const std::vector<Row>>(std::move(rows)));
    }
    void setRows(std::shared_ptr<const std::vector<Row>> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        sourceReset();
        endResetModel();
    }

    /// By the place in what setRows was given. For a row of the view ask sourceRow first.
    const Row& row(int source) const { return m_rows->at(static_cast<std::size_t>(source)); }

    /// Shows the rows for which `keep(row)` holds.
    template <class Keep>
    void filter(Keep keep)
    {
        std::vector<char> kept;
        kept.reserve(m_rows->size());
        for (const Row& each : *m_rows)
            kept.push_back(keep(each) ? 1 : 0);
        setFilter(std::move(kept));
    }

    int sourceCount() const override { return static_cast<int>(m_rows->size()); }
    Cell cell(int source, int column) const override
    {
        return m_columns->at(static_cast<std::size_t>(column)).cell(row(source));
    }
    FindText findText() const override
    {
        return [columns = m_columns, rows = m_rows](int source) {
            return columns->front().cell(rows->at(static_cast<std::size_t>(source))).text;
        };
    }
    Sorting sorting(int column, Qt::SortOrder direction) const override
    {
        return [columns = m_columns, rows = m_rows, column, direction] {
            return orderOf(keysOf(columns->at(static_cast<std::size_t>(column)), *rows), direction);
        };
    }

private:
    static std::vector<ColumnInfo> infosOf(const std::vector<TableColumn<Row>>& columns)
    {
        std::vector<ColumnInfo> infos;
        for (const auto& column : columns)
            infos.push_back(column.info);
        return infos;
    }

    static SortKeys keysOf(const TableColumn<Row>& column, const std::vector<Row>& rows)
    {
        if (column.number) {
            std::vector<double> numbers;
            numbers.reserve(rows.size());
            for (const Row& each : rows)
                numbers.push_back(column.number(each));
            return numbers;
        }
        std::vector<std::string> texts;
        texts.reserve(rows.size());
        for (const Row& each : rows)
            texts.push_back(textKey(column.sortText ? column.sortText(each) : column.cell(each).text));
        return texts;
    }

    std::shared_ptr<const std::vector<TableColumn<Row>>> m_columns;
    std::shared_ptr<const std::vector<Row>> m_rows = std::make_shared<const std::vector<Row>>();
};

}  // namespace tactful::ui

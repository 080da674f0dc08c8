#pragma once

#include <QLayout>

#include <memory>
#include <vector>

/// \file
/// Lays things side by side where there is room for all of them, and one below the other where there is not:
/// in a narrow window, in a language of long words, with larger text.

namespace tactful::ui {

class FoldLayout final : public QLayout {
    Q_OBJECT

public:
    /// `gap` lies between the columns, and between the rows once they are folded. A column that stretches is
    /// never narrower than `leastColumn` pixels beside others.
    explicit FoldLayout(int gap, int leastColumn = 0);
    ~FoldLayout() override;

    /// Those with a stretch of 0 take the width they ask for; the others share what is left.
    void addColumn(QWidget* column, int stretch = 1);
    void addColumn(QLayout* column, int stretch = 1);

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_columns.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    /// Of the folded shape.
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Column {
        std::unique_ptr<QLayoutItem> item;
        int stretch = 1;
    };
    struct Shown {
        QLayoutItem* item;
        int stretch;
        int least;  ///< pixels that it needs beside others
    };

    std::vector<Shown> shown() const;
    /// Of the columns that are shown; empty: they are folded.
    std::vector<int> widths(const std::vector<Shown>& columns, int room) const;

    std::vector<Column> m_columns;
    int m_gap;
    int m_leastColumn;
    int m_nextStretch = 1;
};

}  // namespace tactful::ui

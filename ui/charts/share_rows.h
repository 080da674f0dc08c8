#pragma once

#include "ui/charts/chart.h"

/// \file
/// Which part of everyone is of which kind? A row for each: its name and what it means, a bar on a track that
/// stands for everyone, the figures.

namespace tactful::ui {

struct ShareRow {
    QString name;
    QString note;       ///< one line in words, or empty
    double share = 0;   ///< 0 to 1
    QString countText;  ///< "412"
    QString shareText;  ///< "22%"
};

class ShareRows final : public Chart {
    Q_OBJECT

public:
    explicit ShareRows(QWidget* parent = nullptr);
    void setData(std::vector<ShareRow> rows);

    ChartTable table() const override;
    int markCount() const override { return static_cast<int>(m_rows.size()); }
    QString markText(int mark) const override;
    QRectF markRect(int mark) const override;
    QRectF barRect(int row) const;  ///< the filled part of the track
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintChart(QPainter& painter) override;

private:
    /// Where the parts of a row lie in a chart so wide; texts wrap.
    struct Places {
        QRectF name;
        QRectF note;
        QRectF track;
        QRectF figures;
        double bottom = 0;
    };
    Places placesOf(const ShareRow& row, double top, double width) const;
    std::vector<Places> places(double width) const;
    double figuresWidth() const;
    QString figuresOf(const ShareRow& row) const;

    std::vector<ShareRow> m_rows;
};

}  // namespace tactful::ui

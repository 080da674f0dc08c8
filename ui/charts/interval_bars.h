#pragma once

#include "ui/charts/chart.h"

/// \file
/// How large is it, and how sure are we? A bar for the value, a whisker for the range; ours first, the simple
/// rules below it in grey.

namespace tactful::ui {

struct IntervalBar {
    QString name;
    double value = 0;
    double low = 0;
    double high = 0;
    QString valueText;  ///< "7.4% bought"
    QString rangeText;  ///< for the table and the mark: "likely between 6.1% and 8.8%"
    bool ours = false;  ///< accent-mid instead of grey
};

enum class NamePlace { Above, Beside };

struct IntervalBarsData {
    std::vector<IntervalBar> bars;
    double full = 1;  ///< value of a bar as wide as the plot
    NamePlace names = NamePlace::Above;
};

class IntervalBars final : public Chart {
    Q_OBJECT

public:
    explicit IntervalBars(QWidget* parent = nullptr);
    void setData(IntervalBarsData given);

    ChartTable table() const override;
    int markCount() const override { return static_cast<int>(m_data.bars.size()); }
    QString markText(int mark) const override;
    QRectF markRect(int mark) const override;
    QRectF barRect(int bar) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter) override;

private:
    double nameWidth() const;
    double valueWidth() const;
    double rowHeight() const;
    QFont nameFont(const IntervalBar& bar) const;

    IntervalBarsData m_data;
};

}  // namespace tactful::ui

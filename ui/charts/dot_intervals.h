#pragma once

#include "ui/charts/chart.h"

/// \file
/// Is everyone treated alike? A dot with its range for each group, the band that counts as alike, a dashed
/// line for everyone together. Hollow dots are less sure.

namespace tactful::ui {

struct DotInterval {
    QString name;
    QString note;  ///< "few people, less sure", or empty
    double value = 0;
    double low = 0;
    double high = 0;
    QString valueText;  ///< "59%, likely between 55% and 63%"
    bool lessSure = false;
};

struct AxisTick {
    double value = 0;
    QString text;
};

struct DotIntervalsData {
    std::vector<DotInterval> rows;
    double centre = 0;
    double bandLow = 0;
    double bandHigh = 0;
    double axisLow = 0;
    double axisHigh = 1;
    std::vector<AxisTick> ticks;
};

class DotIntervals final : public Chart {
    Q_OBJECT

public:
    explicit DotIntervals(QWidget* parent = nullptr);
    void setData(DotIntervalsData given);

    ChartTable table() const override;
    int markCount() const override { return static_cast<int>(m_data.rows.size()); }
    QString markText(int mark) const override;
    QRectF markRect(int mark) const override;
    QPointF dotAt(int row) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter) override;

private:
    QRectF plotRect() const;
    double xOf(double value) const;
    double rowHeight() const;
    void paintFrame(QPainter& painter) const;
    void paintRow(QPainter& painter, int row) const;

    DotIntervalsData m_data;
};

}  // namespace tactful::ui

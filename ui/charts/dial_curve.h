#pragma once

#include "ui/charts/chart.h"

/// \file
/// What would more cost, and what would it bring? Profit and harm along the "How personal" dial, from 0 to
/// 100, with today's position. Small; each curve has its own scale, so they are read as shapes.

namespace tactful::ui {

struct DialPoint {
    double position = 0;  ///< 0 to 100, rising
    double profit = 0;
    double harm = 0;
    QString text;  ///< "At 60: £1,940 extra sales, 6 may unsubscribe"
};

struct DialCurveData {
    std::vector<DialPoint> points;
    double position = 0;  ///< of the dial today
    QString profitName;   ///< "extra sales"
    QString harmName;     ///< "unsubscribes"
};

class DialCurve final : public Chart {
    Q_OBJECT

public:
    explicit DialCurve(QWidget* parent = nullptr);
    void setData(DialCurveData given);

    ChartTable table() const override;
    int markCount() const override { return static_cast<int>(m_data.points.size()); }
    QString markText(int mark) const override;
    QRectF markRect(int mark) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter) override;

private:
    QRectF plotRect() const;
    QPointF pointOf(int point, bool harm) const;
    void paintCurve(QPainter& painter, bool harm) const;

    DialCurveData m_data;
};

}  // namespace tactful::ui

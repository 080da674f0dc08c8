#pragma once

#include "ui/charts/chart.h"

/// \file
/// Did it change anything? The estimate as a dot, its range as a pill, no change as a dotted line. A table
/// paints it into a cell with paintLift; LiftChart is the same on its own.

namespace tactful::ui {

struct Lift {
    double value = 0;
    double low = 0;
    double high = 0;
    double axisLow = 0;  ///< value at the left edge; the same for all cells that are compared
    double axisHigh = 1;
    QString text;  ///< "+2.8 buyers per 100, likely between 1.1 and 4.5"
};

void paintLift(QPainter& painter, const Style& style, const QRectF& where, const Lift& lift);

class LiftChart final : public Chart {
    Q_OBJECT

public:
    explicit LiftChart(QWidget* parent = nullptr);
    void setData(Lift lift);

    ChartTable table() const override;
    int markCount() const override { return 1; }
    QString markText(int mark) const override;
    QRectF markRect(int mark) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter) override;

private:
    Lift m_lift;
};

}  // namespace tactful::ui

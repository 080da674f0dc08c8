#pragma once

#include "ui/charts/chart.h"

/// \file
/// Do people keep seeing the same things? An arc from "same old" through "good mix" to "scattered", a needle.

namespace tactful::ui {

enum class Variety { SameOld, GoodMix, Scattered };

struct VarietyGaugeData {
    double value = 0;     ///< 0 to 1 along the arc
    double goodFrom = 0;  ///< where the good part of the arc begins, 0 to 1
    double goodTo = 1;
    Variety state = Variety::GoodMix;
};

class VarietyGauge final : public Chart {
    Q_OBJECT

public:
    explicit VarietyGauge(QWidget* parent = nullptr);
    void setData(const VarietyGaugeData& given);

    ChartTable table() const override;
    QPointF needleTip() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter) override;

private:
    QRectF circle() const;
    QPointF onArc(double value, double radius) const;

    VarietyGaugeData m_data;
};

}  // namespace tactful::ui

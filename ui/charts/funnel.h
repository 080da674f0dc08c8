#pragma once

#include "ui/charts/chart.h"

#include <cstdint>

/// \file
/// Who will hear from us: how many are left after each question, and why the others left. Bars are scaled to
/// the first row. A click on a row asks for its list (markActivated).

namespace tactful::ui {

struct FunnelStep {
    QString name;
    std::int64_t people = 0;
    std::int64_t dropped = 0;  ///< fewer than in the row above
    QString reason;            ///< why: "heard enough lately"; empty in the first row
};

class Funnel final : public Chart {
    Q_OBJECT

public:
    explicit Funnel(QWidget* parent = nullptr);
    void setData(std::vector<FunnelStep> steps);

    ChartTable table() const override;
    int markCount() const override { return static_cast<int>(m_steps.size()); }
    QString markText(int mark) const override;
    QRectF markRect(int mark) const override;
    QRectF barRect(int step) const;  ///< the filled part
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter) override;

private:
    double nameWidth() const;
    double barWidth() const;
    double countWidth() const;
    double rowHeight() const;

    std::vector<FunnelStep> m_steps;
};

}  // namespace tactful::ui

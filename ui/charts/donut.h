#pragma once

#include "ui/charts/chart.h"

/// \file
/// How much of the whole is it? A ring filled to a part, the figure in its middle.

namespace tactful::ui {

struct DonutData {
    double value = 0;
    double full = 100;
    QString figure;   ///< "86"
    QString caption;  ///< "of 100"
    Token colour = Token::Accent;
};

class Donut final : public Chart {
    Q_OBJECT

public:
    explicit Donut(QWidget* parent = nullptr);
    void setData(DonutData given);

    ChartTable table() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter) override;

private:
    DonutData m_data;
};

}  // namespace tactful::ui

#pragma once

#include "ui/charts/chart.h"

/// \file
/// What does the whole consist of? Parts in one line, and a legend: in columns with the figures at the right
/// (Privacy), or in one line (Import).

namespace tactful::ui {

struct StackedPart {
    QString name;       ///< "Ticked a box"
    double value = 0;   ///< decides the width
    QString valueText;  ///< "2,214"
    Token colour = Token::Accent;
};

enum class LegendShape { Line, Columns };

struct StackedBarData {
    std::vector<StackedPart> parts;
    LegendShape legend = LegendShape::Line;
};

class StackedBar final : public Chart {
    Q_OBJECT

public:
    explicit StackedBar(QWidget* parent = nullptr);
    void setData(StackedBarData given);

    ChartTable table() const override;
    int markCount() const override { return static_cast<int>(m_data.parts.size()); }
    QString markText(int mark) const override;
    QRectF markRect(int mark) const override;
    QRectF partRect(int part) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintChart(QPainter& painter) override;

private:
    double barHeight() const;
    std::vector<QRectF> legendRects(double width) const;
    void paintLegend(QPainter& painter) const;

    StackedBarData m_data;
};

}  // namespace tactful::ui

#pragma once

#include "ui/charts/chart.h"

/// \file
/// Which lines were too personal, and which one is used instead? One row for each line with its score.

namespace tactful::ui {

struct LadderLine {
    double score = 0;
    QString text;
    bool replaced = false;  ///< struck through; otherwise it is the line that is used
};

class SofteningLadder final : public Chart {
    Q_OBJECT

public:
    explicit SofteningLadder(QWidget* parent = nullptr);
    void setData(std::vector<LadderLine> lines);

    ChartTable table() const override;
    int markCount() const override { return static_cast<int>(m_lines.size()); }
    QString markText(int mark) const override;
    QRectF markRect(int mark) const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter) override;

private:
    std::vector<QRectF> rowsFor(double width) const;
    QFont lineFont(const LadderLine& line) const;

    std::vector<LadderLine> m_lines;
};

}  // namespace tactful::ui

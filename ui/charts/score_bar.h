#pragma once

#include "ui/charts/chart.h"

/// \file
/// What makes this message personal? Its points by source on a track from 0 to 100, the ceiling as a tick,
/// what was there before softening as dashes, and a legend.

namespace tactful::ui {

struct ScorePart {
    QString name;  ///< "What they bought"
    double points = 0;
    Token colour = Token::Accent;
};

struct ScoreBarData {
    std::vector<ScorePart> parts;
    double score = 0;    ///< where the parts end
    double before = 0;   ///< the score before softening; not above `score`: nothing was softened
    double ceiling = 0;  ///< 0 to 100
};

class ScoreBar final : public Chart {
    Q_OBJECT

public:
    explicit ScoreBar(QWidget* parent = nullptr);
    void setData(ScoreBarData given);

    ChartTable table() const override;
    int markCount() const override { return static_cast<int>(m_data.parts.size()); }
    QString markText(int mark) const override;
    QRectF markRect(int mark) const override;
    QRectF partRect(int part) const;  ///< in the bar
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter) override;

private:
    QRectF trackRect() const;
    double xOf(double points) const;

    ScoreBarData m_data;
};

}  // namespace tactful::ui

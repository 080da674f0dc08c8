#pragma once

#include "ui/charts/chart.h"

/// \file
/// How many will report us as spam? A bar from 0 to 0.4% with the two lines mail services draw.

namespace tactful::ui {

enum class GaugeState { Safe, TakeCare, Stop };

struct SpamGaugeData {
    double share = 0;     ///< 0.0004 = 0.04%
    double careFrom = 0;  ///< 0.001
    double stopFrom = 0;  ///< 0.003
    GaugeState state = GaugeState::Safe;
    QString title;         ///< "Spam reports"
    bool showIcon = true;  ///< before the value
};

class SpamGauge final : public Chart {
    Q_OBJECT

public:
    static constexpr double fullShare = 0.004;

    explicit SpamGauge(QWidget* parent = nullptr);
    void setData(SpamGaugeData given);

    ChartTable table() const override;
    QRectF fillRect() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter) override;

private:
    QString valueText() const;  ///< "0.04% · safe"
    QRectF trackRect() const;
    double xOf(double share) const;
    void paintHead(QPainter& painter) const;
    void paintTrack(QPainter& painter) const;
    void paintLines(QPainter& painter) const;

    SpamGaugeData m_data;
};

}  // namespace tactful::ui

#pragma once

#include "ui/charts/chart.h"

#include <array>
#include <cstdint>

/// \file
/// How personal are the messages, and what did the ceiling change? 50 bins of 2 points from 0 to 100: sent as
/// written, sent but softened (on top, brass), and where the softened ones were before (dashed, right of the
/// ceiling; none is sent like this).

namespace tactful::ui {

struct PersonalHistogramData {
    std::array<int, 50> asWritten{};
    std::array<int, 50> softened{};
    std::array<int, 50> beforeSoftening{};
    std::int64_t messages = 0;
    double ceiling = 50;          ///< 0 to 100
    QString ceilingText;          ///< "Your ceiling: 58"
    bool overHouseLimit = false;  ///< the chosen quarter is written in brass
    std::array<QString, 4> quarters;
};

class PersonalHistogram final : public Chart {
    Q_OBJECT

public:
    explicit PersonalHistogram(QWidget* parent = nullptr);
    void setData(PersonalHistogramData given);

    ChartTable table() const override;
    int markCount() const override { return 50; }
    QString markText(int mark) const override;
    QRectF markRect(int mark) const override;
    QRectF barRect(int bin, int count, int below = 0) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter) override;

private:
    QRectF plotRect() const;
    void paintBins(QPainter& painter) const;
    void paintCeiling(QPainter& painter) const;
    void paintQuarters(QPainter& painter) const;
    void paintNote(QPainter& painter) const;

    PersonalHistogramData m_data;
    int m_highest = 1;
};

}  // namespace tactful::ui

#pragma once

#include "core/base/day.h"
#include "ui/charts/chart.h"

#include <functional>
#include <utility>

class QCustomPlot;
class QCPBars;
class QCPErrorBars;

/// \file
/// How do sales go month by month, and what do we expect? Returning customers and first-time buyers stacked,
/// an envelope above months with a campaign, the coming months dashed with their range.

namespace tactful::ui {

struct SalesMonth {
    Day month;  ///< any day of it
    double returning = 0;
    double firstTime = 0;
    QString campaign;    ///< its name, or empty: none was sent
    double unknown = 0;  ///< of nobody known; drawn only where there is any

    double total() const { return returning + firstTime + unknown; }
};

struct ExpectedMonth {
    Day month;
    double value = 0;
    double low = 0;
    double high = 0;
};

struct SalesChartData {
    std::vector<SalesMonth> months;  ///< oldest first, none left out
    std::vector<ExpectedMonth> expected;
    std::function<QString(double)> axisText;   ///< "£20k"
    std::function<QString(double)> moneyText;  ///< "£13,100", for texts and the table
    /// Of both ends of a range, which are rounded alike; where it is not set, moneyText of each.
    std::function<std::pair<QString, QString>(double, double)> moneyRangeText{};
};

enum class SalesSpan { Year, TwoYears, All };

class SalesChart final : public Chart {
    Q_OBJECT

public:
    explicit SalesChart(QWidget* parent = nullptr);
    void setData(SalesChartData given);
    void setSpan(SalesSpan span);
    SalesSpan span() const { return m_span; }

    ChartTable table() const override;
    int markCount() const override;
    QString markText(int mark) const override;
    QRectF markRect(int mark) const override;
    /// Where the months' bars stand; `to` and `from` are amounts.
    QRectF barRect(int mark, double from, double to) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter) override;

private:
    std::size_t firstShown() const;  ///< index of the oldest month that the span shows
    int pastCount() const;           ///< months shown that have happened
    Day monthOf(int mark) const;
    const SalesMonth& past(int mark) const;
    const ExpectedMonth& expected(int mark) const;
    double top() const;  ///< amount at the upper end of the axis, a multiple of step()
    double step() const;
    QMargins margins() const;
    QRectF plotRect() const;
    double yOf(double amount) const;
    void fill();
    void colour();
    void paintLegend(QPainter& painter) const;
    void paintMonths(QPainter& painter) const;
    void paintAmounts(QPainter& painter) const;
    void paintEnvelopes(QPainter& painter) const;

    SalesChartData m_data;
    SalesSpan m_span = SalesSpan::Year;
    QCustomPlot* m_plot;  ///< never shown: it draws bars, grid and ranges into our picture
    QCPBars* m_returning;
    QCPBars* m_firstTime;
    QCPBars* m_unknown;
    QCPBars* m_expected;
    QCPErrorBars* m_ranges;
};

}  // namespace tactful::ui

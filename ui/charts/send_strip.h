#pragma once

#include "ui/charts/chart.h"

/// \file
/// When will the messages arrive? Days by hours, the number in each cell, five steps of heat; a dash where
/// nothing is sent.

namespace tactful::ui {

struct SendDay {
    QString name;             ///< "Thu 8"
    std::vector<int> counts;  ///< one for each hour of SendStripData::hours
};

struct SendStripData {
    QStringList hours;  ///< "08", "09", …
    std::vector<SendDay> days;
};

class SendStrip final : public Chart {
    Q_OBJECT

public:
    explicit SendStrip(QWidget* parent = nullptr);
    void setData(SendStripData given);

    ChartTable table() const override;
    int markCount() const override;
    QString markText(int mark) const override;
    QRectF markRect(int mark) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter) override;
    std::optional<int> markAfterKey(int mark, int key) const override;

private:
    int hourCount() const { return static_cast<int>(m_data.hours.size()); }
    int countAt(int day, int hour) const;
    double nameWidth() const;
    double rowHeight() const;

    SendStripData m_data;
    int m_highest = 0;
};

}  // namespace tactful::ui

#pragma once

#include "core/base/day.h"
#include "ui/charts/chart.h"

/// \file
/// What has this customer bought, and what did we write? A lane of orders (circles by amount), a lane of
/// e-mails (a tick: bought after it), today, and when the next order is likely. The keys walk through all
/// marks by date; the wheel and Page Up and Down move through time.

namespace tactful::ui {

struct TimelineOrder {
    Day day;
    double amount = 0;   ///< decides the area of the circle
    QString amountText;  ///< "£48", above the circle
    QString text;        ///< "Order of £48 on 12 April"
};

struct TimelineMail {
    Day day;
    bool boughtAfter = false;
    QString text;  ///< "Spring news, 3 April; bought after it"
};

struct TimelineSpan {
    Day from;
    Day to;
};

struct TimelineData {
    std::vector<TimelineOrder> orders;
    std::vector<TimelineMail> mails;
    Day today;
    std::optional<TimelineSpan> nextOrder;
    QString nextOrderText;  ///< "10 to 31 October"
    TimelineSpan shown;     ///< at first; scrolling keeps its length
};

class Timeline final : public Chart {
    Q_OBJECT

public:
    explicit Timeline(QWidget* parent = nullptr);
    void setData(TimelineData given);
    TimelineSpan shown() const { return m_data.shown; }

    ChartTable table() const override;
    int markCount() const override { return static_cast<int>(m_marks.size()); }
    QString markText(int mark) const override;
    QRectF markRect(int mark) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    struct Mark {
        Day day;
        bool order = true;
        int index = 0;  ///< in orders or mails
    };

    double xOf(Day day) const;
    double laneY(bool orders) const;
    double radiusOf(const TimelineOrder& order) const;
    QRectF plotRect() const;
    void scrollDays(int days);
    void scrollTo(int mark);
    void paintAxis(QPainter& painter) const;
    void paintNextOrder(QPainter& painter) const;
    void paintToday(QPainter& painter) const;
    void paintOrder(QPainter& painter, const TimelineOrder& order) const;
    void paintAmounts(QPainter& painter) const;
    void paintMail(QPainter& painter, const TimelineMail& mail) const;

    TimelineData m_data;
    std::vector<Mark> m_marks;  ///< by day
    double m_largest = 0;
};

}  // namespace tactful::ui

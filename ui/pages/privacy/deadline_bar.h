#pragma once

#include "core/data/request.h"

#include <QWidget>

/// \file
/// How much of the time for an answer is used up.

namespace tactful::ui {

class DeadlineBar final : public QWidget {
    Q_OBJECT

public:
    explicit DeadlineBar(QWidget* parent = nullptr);
    /// \param used   0 on the day the request came, 1 on the last day and after it
    /// \param words  the accessible description: "9 days left"
    void show(double used, data::Urgency urgency, const QString& words);

    QSize sizeHint() const override { return {120, 8}; }
    QSize minimumSizeHint() const override { return {60, 8}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_used = 0;
    data::Urgency m_urgency = data::Urgency::Calm;
};

}  // namespace tactful::ui

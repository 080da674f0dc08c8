#pragma once

#include <QStringList>
#include <QWidget>

/// \file
/// Where one stands in a row of steps: done ones are ticked, the current one is bold. It shows, it is no
/// control.

namespace tactful::ui {

class Stepper final : public QWidget {
    Q_OBJECT

public:
    explicit Stepper(const QStringList& steps, QWidget* parent = nullptr);
    /// Steps before it are done. steps.size() means all are done.
    void setCurrent(int step);
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    QStringList m_steps;
    int m_current = 0;
};

}  // namespace tactful::ui

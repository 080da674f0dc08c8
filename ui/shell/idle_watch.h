#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

/// \file
/// Has nobody touched the program for so long?

namespace tactful::ui {

/// Sees every key, click, wheel and move of the mouse of the whole program.
class IdleWatch final : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(QObject* parent = nullptr);

    /// 0: never.
    void setMinutes(int minutes);
    /// For tests, which have no minutes.
    void setMilliseconds(int milliseconds);

Q_SIGNALS:
    /// Once; then again after somebody was there and left.
    void leftAlone();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();

    QElapsedTimer m_lastTouch;
    QTimer m_timer;  ///< ends when it may be long enough
    int m_limitMs = 0;
};

}  // namespace tactful::ui

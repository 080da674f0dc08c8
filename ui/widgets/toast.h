#pragma once

#include <QTimer>
#include <QWidget>

/// \file
/// Says for 8 seconds what happened, at the bottom left of its host, and offers to undo it. The time stands
/// still while the mouse or the keyboard is on it.

namespace tactful::ui {

class Button;
class Label;

class Toast final : public QWidget {
    Q_OBJECT

public:
    /// Stays hidden until tell(). Keeps its place when `host` changes its size.
    explicit Toast(QWidget* host);

    /// The next text replaces the one shown. Without an action text there is no link.
    void tell(const QString& text, const QString& action = {});
    void setDuration(int milliseconds) { m_duration = milliseconds; }
    bool isPaused() const;

Q_SIGNALS:
    void acted();   ///< the link was pressed; the toast goes
    void closed();  ///< gone, for whatever reason

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void place();
    void close();
    void pauseOrGoOn();

    Label* m_label;
    Button* m_action;
    QTimer m_timer;
    int m_duration = 8000;
    int m_left = 0;  ///< milliseconds, while paused
};

}  // namespace tactful::ui

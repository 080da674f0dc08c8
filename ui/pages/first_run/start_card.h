#pragma once

#include <QWidget>

#include <string_view>

/// \file
/// One way to begin: the whole card can be pressed, and it has one button.

namespace tactful::ui {

class Button;

class StartCard final : public QWidget {
    Q_OBJECT

public:
    StartCard(std::string_view icon, const QString& heading, const QString& sentence, Button* button,
              QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    bool m_pressed = false;
};

}  // namespace tactful::ui

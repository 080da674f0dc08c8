#pragma once

#include <QWidget>

/// \file
/// The left side of the first page: a shop, and what the program is for.

namespace tactful::ui {

class WelcomePanel final : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePanel(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace tactful::ui

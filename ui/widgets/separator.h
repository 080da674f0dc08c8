#pragma once

#include <QWidget>

/// \file
/// A thin line between groups.

namespace tactful::ui {

class Separator final : public QWidget {
    Q_OBJECT

public:
    explicit Separator(QWidget* parent = nullptr, Qt::Orientation orientation = Qt::Horizontal);
    QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::Orientation m_orientation;
};

}  // namespace tactful::ui

#pragma once

#include <QAbstractButton>

/// \file
/// On or off, at once: a switch of 36 x 20 in a row of 32, with its text as part of the target.

namespace tactful::ui {

class Switch final : public QAbstractButton {
    Q_OBJECT

public:
    /// Without a text (in a table row) give it an accessible name.
    explicit Switch(const QString& text = {}, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& point) const override;
};

}  // namespace tactful::ui

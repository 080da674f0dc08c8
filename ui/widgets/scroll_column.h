#pragma once

#include "ui/theme/tokens.h"

#include <QScrollArea>

class QVBoxLayout;

/// \file
/// A column that scrolls up and down only and gives its content the whole width.

namespace tactful::ui {

class ScrollColumn final : public QScrollArea {
    Q_OBJECT

public:
    /// `fill` is painted behind the content.
    explicit ScrollColumn(QWidget* parent = nullptr, Token fill = Token::Canvas);

    /// Of the content; margins 24/16, spacing 16 until the page says otherwise.
    QVBoxLayout* column() const { return m_column; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    QVBoxLayout* m_column;
    Token m_fill;
};

}  // namespace tactful::ui

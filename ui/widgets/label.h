#pragma once

#include "ui/theme/style.h"

#include <QLabel>

/// \file
/// A text in one of our type sizes and inks, which follows a change of appearance or text size.

namespace tactful::ui {

/// Plain text unless setRich() was called. Links are underlined in AccentInk and reached by the keyboard.
class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(const QString& text = {}, TextRole role = TextRole::Body, Token ink = Token::Ink,
                   QWidget* parent = nullptr);

    void setLook(TextRole role, Token ink);
    TextRole role() const { return m_role; }
    Token ink() const { return m_ink; }

    /// Breaks lines instead of asking for the width of the whole text. Returns itself for chaining.
    Label* wrapped();
    /// `html` may hold <b>, <i>, <a href> and <br>; everything else must have been escaped by the caller.
    void setRich(const QString& html);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    TextRole m_role;
    Token m_ink;
};

}  // namespace tactful::ui

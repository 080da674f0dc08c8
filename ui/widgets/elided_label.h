#pragma once

#include "ui/theme/style.h"

#include <QWidget>

/// \file
/// One line of data (a name, a file name) that is shortened with an ellipsis when there is no room. The whole
/// text is its accessible name and, while it is cut, its tool tip. Never for labels.

namespace tactful::ui {

class ElidedLabel final : public QWidget {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text = {}, TextRole role = TextRole::Body, Token ink = Token::Ink,
                         QWidget* parent = nullptr);

    void setText(const QString& text);
    const QString& text() const { return m_text; }
    void setLook(TextRole role, Token ink);
    /// Qt::ElideMiddle suits file paths; Qt::ElideRight is the default.
    void setElide(Qt::TextElideMode mode);
    void setAlignment(Qt::Alignment alignment);
    bool isCut() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    TextRole m_role;
    Token m_ink;
    Qt::TextElideMode m_elide = Qt::ElideRight;
    Qt::Alignment m_alignment = Qt::AlignLeft;
};

}  // namespace tactful::ui

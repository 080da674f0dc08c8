#include "ui/widgets/elided_label.h"

#include "ui/widgets/accessibility.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace tactful::ui {

ElidedLabel::ElidedLabel(const QString& text, TextRole role, Token ink, QWidget* parent)
    : QWidget(parent), m_role(role), m_ink(ink)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::StaticText);
    setText(text);
}

void ElidedLabel::setText(const QString& text)
{
    m_text = text;
    describe(*this, text);
    updateGeometry();
    update();
}

void ElidedLabel::setLook(TextRole role, Token ink)
{
    m_role = role;
    m_ink = ink;
    updateGeometry();
    update();
}

void ElidedLabel::setElide(Qt::TextElideMode mode)
{
    m_elide = mode;
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

bool ElidedLabel::isCut() const
{
    return QFontMetrics(Style::of(this).font(m_role)).horizontalAdvance(m_text) > width();
}

QSize ElidedLabel::sizeHint() const
{
    const Style& style = Style::of(this);
    return {QFontMetrics(style.font(m_role)).horizontalAdvance(m_text) + 1, style.lineHeight(m_role)};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const Style& style = Style::of(this);
    const int few = QFontMetrics(style.font(m_role)).averageCharWidth() * 8;
    return {std::min(sizeHint().width(), few), style.lineHeight(m_role)};
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && isCut()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), m_text, this);
        return true;
    }
    return QWidget::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    const Style& style = Style::of(this);
    QPainter painter(this);
    painter.setFont(style.font(m_role));
    painter.setPen(style.color(isEnabled() ? m_ink : Token::InkOff));
    const QString text = painter.fontMetrics().elidedText(m_text, m_elide, width());
    painter.drawText(rect(), static_cast<int>(m_alignment | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

}  // namespace tactful::ui

#include "ui/widgets/label.h"

#include <QEvent>

#include <algorithm>

namespace tactful::ui {

Label::Label(const QString& text, TextRole role, Token ink, QWidget* parent)
    : QLabel(parent), m_role(role), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    restyle();
}

void Label::setLook(TextRole role, Token ink)
{
    // Numbers change their ink at every move of a dial; what looks so already need not be laid out anew.
    if (role == m_role && ink == m_ink) return;
    m_role = role;
    m_ink = ink;
    restyle();
}

Label* Label::wrapped()
{
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    return this;
}

void Label::setRich(const QString& html)
{
    setTextFormat(Qt::RichText);
    setText(html);
    const bool linked = html.contains(QStringLiteral("<a "));
    setTextInteractionFlags(linked ? Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard
                                   : Qt::NoTextInteraction);
    setFocusPolicy(linked ? Qt::StrongFocus : Qt::NoFocus);
}

void Label::restyle()
{
    const Style& style = Style::of(this);
    setFont(style.font(m_role));
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, style.color(m_ink));
    palette.setColor(QPalette::Disabled, QPalette::WindowText, style.color(Token::InkOff));
    palette.setColor(QPalette::Link, style.color(Token::AccentInk));
    setPalette(palette);
    // The colour of a link is taken when the text is set.
    if (textFormat() == Qt::RichText && text().contains(QStringLiteral("<a "))) {
        const QString html = text();
        setText({});
        setText(html);
    }
    updateGeometry();
}

QSize Label::sizeHint() const
{
    const QSize size = QLabel::sizeHint();
    return {size.width(), std::max(size.height(), Style::of(this).lineHeight(m_role))};
}

QSize Label::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return {size.width(), std::max(size.height(), Style::of(this).lineHeight(m_role))};
}

void Label::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange) restyle();
    QLabel::changeEvent(event);
}

}  // namespace tactful::ui

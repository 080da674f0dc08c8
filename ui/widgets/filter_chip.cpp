#include "ui/widgets/filter_chip.h"

#include "ui/theme/look.h"
#include "ui/theme/style.h"
#include "ui/widgets/accessibility.h"

#include <QPainter>

namespace tactful::ui {
namespace {

constexpr int padding = 13;
constexpr int gap = 6;

}  // namespace

FilterChip::FilterChip(const QString& text, const QString& count, QWidget* parent)
    : QAbstractButton(parent), m_count(count)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty(property::radius, metric::control / 2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void FilterChip::setCount(const QString& count)
{
    m_count = count;
    describe();
    updateGeometry();
    update();
}

void FilterChip::setPending(bool pending)
{
    if (m_pending == pending) return;
    m_pending = pending;
    update();
}

void FilterChip::describe()
{
    ui::describe(*this, m_count.isEmpty() ? text() : QStringLiteral("%1, %2").arg(text(), m_count));
}

QSize FilterChip::sizeHint() const
{
    const Style& style = Style::of(this);
    const QFontMetrics metrics(style.font(TextRole::BodyStrong));
    const int count = m_count.isEmpty() ? 0 : metrics.horizontalAdvance(m_count) + gap;
    return {metrics.horizontalAdvance(text()) + count + 2 * padding + 1, style.scaled(metric::control)};
}

void FilterChip::paintEvent(QPaintEvent*)
{
    const Style& style = Style::of(this);
    const Look look = lookOf(*this, isDown());
    const bool on = isChecked();
    Token fill = on             ? look.pressed   ? Token::AccentPress
                                  : look.hovered ? Token::AccentHover
                                                 : Token::Accent
                 : look.pressed ? Token::Sunken
                 : look.hovered ? Token::Hover
                                : Token::Surface;
    Token line = on ? fill : Token::LineStrong;
    if (!look.enabled) {
        fill = Token::Sunken;
        line = Token::Line;
    }
    const Token ink = !look.enabled ? Token::InkOff : on ? Token::OnAccent : Token::Ink;
    QPainter painter(this);
    style.paintBox(painter, rect(), height() / 2.0, fill, line);
    painter.setFont(style.font(TextRole::BodyStrong));
    painter.setPen(style.color(ink));
    const QRect inside = rect().adjusted(padding, 0, -padding, 0);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, text());
    QColor number = style.color(ink == Token::Ink ? (m_pending ? Token::Ink3 : Token::Ink2) : ink);
    if (m_pending && on) number.setAlphaF(0.6F);
    painter.setPen(number);
    painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, m_count);
}

}  // namespace tactful::ui

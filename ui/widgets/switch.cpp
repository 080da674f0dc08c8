#include "ui/widgets/switch.h"

#include "ui/theme/look.h"
#include "ui/theme/style.h"

#include <QPainter>

namespace tactful::ui {
namespace {

constexpr int trackWidth = 36;
constexpr int trackHigh = 20;

}  // namespace

Switch::Switch(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize Switch::sizeHint() const
{
    const Style& style = Style::of(this);
    const int words =
        text().isEmpty()
            ? 0
            : QFontMetrics(style.font(TextRole::Body)).size(Qt::TextShowMnemonic, text()).width() +
                  metric::space2 + 2;
    return {style.scaled(trackWidth) + words, style.scaled(metric::control)};
}

bool Switch::hitButton(const QPoint& point) const
{
    return rect().contains(point);
}

void Switch::paintEvent(QPaintEvent*)
{
    const Style& style = Style::of(this);
    const Look look = lookOf(*this, isDown());
    const bool on = isChecked();
    const double wide = style.scaled(trackWidth);
    const double high = style.scaled(trackHigh);
    const QRectF track(0, (height() - style.scaled(trackHigh)) / 2, wide, high);
    const Token fill = !look.enabled  ? Token::Sunken
                       : on           ? look.hovered ? Token::AccentHover : Token::Accent
                       : look.hovered ? Token::Hover
                                      : Token::Sunken;
    const Token line = !look.enabled ? Token::Line : on ? fill : Token::LineStrong;
    const Token knob = !look.enabled ? Token::InkOff : on ? Token::OnAccent : Token::LineStrong;
    QPainter painter(this);
    style.paintBox(painter, track, high / 2, fill, line);
    const double gap = 4;
    const double size = high - 2 * gap;
    const double x = on ? track.right() - gap - size : track.left() + gap;
    style.paintBox(painter, QRectF(x, track.y() + gap, size, size), size / 2, knob, knob);
    painter.setFont(style.font(TextRole::Body));
    painter.setPen(style.color(look.enabled ? Token::Ink : Token::InkOff));
    painter.drawText(rect().adjusted(qRound(wide) + metric::space2, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
}

}  // namespace tactful::ui

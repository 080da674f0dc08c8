#include "ui/theme/style_parts.h"

#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace tactful::ui::parts {
namespace {

struct ButtonInk {
    QColor fill = Qt::transparent;
    QColor line = Qt::transparent;
    Token ink = Token::Ink;
};

ButtonInk disabledInk(const Style& style, ButtonKind kind)
{
    ButtonInk ink{style.color(Token::Sunken), style.color(Token::Line), Token::InkOff};
    if (kind == ButtonKind::Link || kind == ButtonKind::IconQuiet) ink.fill = ink.line = Qt::transparent;
    return ink;
}

ButtonInk mainInk(const Style& style, const Look& look)
{
    const Token fill = look.pressed ? Token::AccentPress : look.hovered ? Token::AccentHover : Token::Accent;
    return {style.color(fill), style.color(fill), Token::OnAccent};
}

ButtonInk takeAwayInk(const Style& style, const Look& look)
{
    if (look.pressed) return {style.color(Token::Clay), style.color(Token::Clay), Token::OnAccent};
    return {style.color(look.hovered ? Token::ClaySoft : Token::Surface), style.color(Token::Clay),
            Token::ClayInk};
}

ButtonInk inkOf(const Style& style, ButtonKind kind, const Look& look)
{
    if (!look.enabled) return disabledInk(style, kind);
    const bool outlined = kind == ButtonKind::Normal || kind == ButtonKind::Icon;
    const QColor rest = outlined ? style.color(Token::Surface) : QColor(Qt::transparent);
    const QColor fill = look.pressed   ? style.color(Token::Sunken)
                        : look.hovered ? style.color(Token::Hover)
                                       : rest;
    switch (kind) {
    case ButtonKind::Main:
        return mainInk(style, look);
    case ButtonKind::TakeAway:
        return takeAwayInk(style, look);
    case ButtonKind::Quiet:
        return {fill, Qt::transparent, Token::AccentInk};
    case ButtonKind::IconQuiet:
        return {fill, Qt::transparent, Token::Ink};
    case ButtonKind::Link:
        return {Qt::transparent, Qt::transparent, look.hovered ? Token::Ink : Token::AccentInk};
    case ButtonKind::Normal:
    case ButtonKind::Icon:
        break;
    }
    return {fill, style.color(Token::LineStrong), Token::Ink};
}

QFont fontOf(const Style& style, const QWidget* widget)
{
    const ButtonKind kind = kindOf(widget);
    QFont font = style.font(kind == ButtonKind::Main ? TextRole::Label : TextRole::BodyStrong);
    font.setUnderline(kind == ButtonKind::Link);
    if (isBig(widget)) font.setPixelSize(style.scaled(14));
    return font;
}

int paddingOf(const QWidget* widget)
{
    const ButtonKind kind = kindOf(widget);
    if (kind == ButtonKind::Link) return 0;
    if (kind == ButtonKind::Icon || kind == ButtonKind::IconQuiet) return 7;
    return isBig(widget) ? 18 : 12;
}

constexpr int iconGap = metric::space2;

/// Of text and icons together.
int contentWidth(const Style& style, const QStyleOptionButton& option, const QWidget* widget)
{
    const bool before = !textProperty(widget, property::iconName).isEmpty() || !option.icon.isNull();
    const bool after = !textProperty(widget, property::iconAfter).isEmpty() ||
                       option.features.testFlag(QStyleOptionButton::HasMenu);
    const int icon = style.scaled(metric::iconControl);
    int width = 0;
    if (!option.text.isEmpty())
        width += QFontMetrics(fontOf(style, widget)).size(Qt::TextShowMnemonic, option.text).width();
    if (before) width += icon + (option.text.isEmpty() ? 0 : iconGap);
    if (after) width += icon + iconGap;
    return width;
}

void paintContent(const Style& style, QPainter& painter, const QStyleOptionButton& option,
                  const QWidget* widget, const ButtonInk& ink)
{
    const QFont font = fontOf(style, widget);
    const int icon = style.scaled(metric::iconControl);
    const QRect rect = option.rect;
    const int width = std::min(contentWidth(style, option, widget), rect.width());
    double x = rect.x() + (rect.width() - width) / 2.0;
    if (kindOf(widget) == ButtonKind::Link) x = rect.x();
    const double iconTop = rect.y() + (rect.height() - icon) / 2;
    const QByteArray before = textProperty(widget, property::iconName);
    if (!before.isEmpty() || !option.icon.isNull()) {
        const QRectF place(std::floor(x), iconTop, icon, icon);
        if (!before.isEmpty())
            style.paintIcon(painter, place, before.constData(), ink.ink);
        else
            option.icon.paint(&painter, place.toRect());
        x += icon + iconGap;
    }
    painter.setFont(font);
    painter.setPen(style.color(ink.ink));
    const int textWidth = QFontMetrics(font).size(Qt::TextShowMnemonic, option.text).width();
    painter.drawText(QRectF(x, rect.y(), textWidth + 1, rect.height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     option.text);
    QByteArray after = textProperty(widget, property::iconAfter);
    if (after.isEmpty() && option.features.testFlag(QStyleOptionButton::HasMenu)) after = "down";
    if (!after.isEmpty())
        style.paintIcon(painter, QRectF(std::floor(x + textWidth + iconGap), iconTop, icon, icon),
                        after.constData(), ink.ink);
}

}  // namespace

void paintButton(const Style& style, QPainter& painter, const QStyleOptionButton& option,
                 const QWidget* widget)
{
    Look look = lookOf(option, widget);
    look.pressed = look.pressed || option.state.testFlag(QStyle::State_On);
    ButtonInk ink = inkOf(style, kindOf(widget), look);
    if (flag(widget, property::onDark)) ink.ink = Token::ToastLink;
    painter.save();
    paintBox(painter, option.rect, metric::radius, ink.fill, ink.line);
    paintContent(style, painter, option, widget, ink);
    painter.restore();
}

QSize buttonSize(const Style& style, const QStyleOptionButton& option, const QWidget* widget)
{
    const int height = style.scaled(isBig(widget) ? metric::controlBig : metric::control);
    const int width = contentWidth(style, option, widget) + 2 * paddingOf(widget) + 2;
    switch (kindOf(widget)) {
    case ButtonKind::Link:
        return {width, std::max(style.lineHeight(TextRole::Body), 20)};
    case ButtonKind::Icon:
    case ButtonKind::IconQuiet:
        return {std::max(width, height), height};
    default:
        return {width, height};
    }
}

void paintCheck(const Style& style, QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const Look look = lookOf(option, widget);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const bool wrong = flag(widget, property::error);
    const QRectF box(option.rect);
    Token fill = on || partly   ? look.hovered ? Token::AccentHover : Token::Accent
                 : look.hovered ? Token::Hover
                                : Token::Surface;
    Token line = on || partly ? fill : wrong ? Token::Clay : Token::LineStrong;
    if (!look.enabled) {
        fill = Token::Sunken;
        line = Token::Line;
    }
    painter.save();
    paintBox(painter, box, metric::radiusSmall, style.color(fill), style.color(line),
             wrong && !on ? 2.0 : 1.0);
    const double unit = box.width() / 18.0;
    painter.setPen(QPen(style.color(look.enabled ? Token::OnAccent : Token::InkOff), 1.8 * unit,
                        Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.translate(box.topLeft());
    painter.scale(unit, unit);
    painter.setRenderHint(QPainter::Antialiasing);
    if (on) painter.drawPolyline(QPolygonF({{4.6, 9.4}, {7.6, 12.4}, {13.4, 6.2}}));
    if (partly) painter.drawLine(QPointF(5, 9), QPointF(13, 9));
    painter.restore();
}

void paintRadio(const Style& style, QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const Look look = lookOf(option, widget);
    const bool on = option.state.testFlag(QStyle::State_On);
    const QRectF box(option.rect);
    const Token ring = !look.enabled ? Token::Line : on ? Token::Accent : Token::LineStrong;
    const Token fill = !look.enabled ? Token::Sunken : look.hovered ? Token::Hover : Token::Surface;
    const double width = on ? 2.0 : 1.0;
    painter.save();
    paintBox(painter, box, box.width() / 2, style.color(fill), style.color(ring), width);
    if (on) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.color(look.enabled ? Token::Accent : Token::InkOff));
        const double dot = box.width() * 4.0 / 18.0;
        painter.drawEllipse(box.center(), dot, dot);
    }
    painter.restore();
}

void paintToolButtonPanel(const Style& style, QPainter& painter, const QStyleOption& option,
                          const QWidget* widget)
{
    const Look look = lookOf(option, widget);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool flat = option.state.testFlag(QStyle::State_AutoRaise);
    QColor fill = flat ? QColor(Qt::transparent) : style.color(Token::Surface);
    if (look.enabled && (look.pressed || on || look.hovered))
        fill = style.color(look.pressed ? Token::Sunken : on ? Token::Selected : Token::Hover);
    const QColor line =
        flat ? QColor(Qt::transparent) : style.color(look.enabled ? Token::LineStrong : Token::Line);
    painter.save();
    paintBox(painter, option.rect, metric::radius, fill, line);
    painter.restore();
}

}  // namespace tactful::ui::parts

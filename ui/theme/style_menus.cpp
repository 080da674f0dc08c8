#include "ui/theme/style_parts.h"

#include <QPainter>

namespace tactful::ui::parts {
namespace {

constexpr int sidePadding = 12;
constexpr int shortcutGap = 24;

/// Room for the tick or the icon, the same in all rows so that the words line up.
int leadOf(const Style& style, const QStyleOptionMenuItem& option)
{
    return option.menuHasCheckableItems || option.maxIconWidth > 0
               ? style.scaled(metric::iconControl) + metric::space2
               : 0;
}

QRectF centred(const QRect& row, double x, int size)
{
    return {x, static_cast<double>(row.y() + (row.height() - size) / 2), static_cast<double>(size),
            static_cast<double>(size)};
}

void paintMark(const Style& style, QPainter& painter, const QStyleOptionMenuItem& option, Token ink)
{
    const QRectF place =
        centred(option.rect, option.rect.x() + sidePadding, style.scaled(metric::iconControl));
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked) style.paintIcon(painter, place, "check", ink);
    } else if (!option.icon.isNull()) {
        const bool enabled = option.state.testFlag(QStyle::State_Enabled);
        option.icon.paint(&painter, place.toRect(), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
    }
}

}  // namespace

void paintMenuItem(const Style& style, QPainter& painter, const QStyleOptionMenuItem& option)
{
    const QRect row = option.rect;
    painter.save();
    painter.fillRect(row, style.color(Token::Surface));
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(row.x(), row.center().y(), row.width(), 1), style.color(Token::Line));
        painter.restore();
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (enabled && option.state.testFlag(QStyle::State_Selected))
        paintBox(painter, row.adjusted(4, 0, -4, 0), metric::radiusSmall, style.color(Token::Selected),
                 style.color(Token::Selected));
    const Token ink = enabled ? Token::Ink : Token::InkOff;
    paintMark(style, painter, option, ink);
    const QStringList words = option.text.split(QLatin1Char('\t'));
    const QRect text = row.adjusted(sidePadding + leadOf(style, option), 0, -sidePadding, 0);
    painter.setFont(option.font);
    painter.setPen(style.color(ink));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     words.value(0));
    painter.setPen(style.color(enabled ? Token::Ink3 : Token::InkOff));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, words.value(1));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const int size = style.scaled(metric::iconControl);
        style.paintIcon(painter, centred(row, row.right() - sidePadding - size + 1, size), "right", ink);
    }
    painter.restore();
}

void paintMenuBarBack(const Style& style, QPainter& painter, const QRect& rect)
{
    painter.fillRect(rect, style.color(Token::Surface));
}

void paintMenuBarItem(const Style& style, QPainter& painter, const QStyleOptionMenuItem& option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool active = enabled && option.state.testFlag(QStyle::State_Selected);
    painter.save();
    paintMenuBarBack(style, painter, option.rect);
    if (active)
        paintBox(painter, option.rect.adjusted(0, 2, 0, -3), metric::radiusSmall,
                 style.color(option.state.testFlag(QStyle::State_Sunken) ? Token::Selected : Token::Hover),
                 Qt::transparent);
    painter.setFont(option.font);
    painter.setPen(style.color(enabled ? Token::Ink : Token::InkOff));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    painter.restore();
}

QSize menuItemSize(const Style& style, const QStyleOptionMenuItem& option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) return {10, 9};
    const QFontMetrics metrics(option.font);
    const QStringList words = option.text.split(QLatin1Char('\t'));
    int width =
        2 * sidePadding + leadOf(style, option) + metrics.size(Qt::TextShowMnemonic, words.value(0)).width();
    if (words.size() > 1) width += shortcutGap + metrics.horizontalAdvance(words.value(1));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += style.scaled(metric::iconControl) + metric::space2;
    return {width + 8, style.scaled(metric::control)};
}

void paintTip(const Style& style, QPainter& painter, const QRect& rect)
{
    painter.fillRect(rect, style.color(Token::Toast));
    if (style.appearance() == Appearance::HighContrast)
        paintBox(painter, rect, 0, Qt::transparent, style.color(Token::Line));
}

}  // namespace tactful::ui::parts

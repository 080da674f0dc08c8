#include "ui/theme/style_parts.h"

#include <QPainter>
#include <QProgressBar>

#include <algorithm>

namespace tactful::ui::parts {
namespace {

constexpr int headerPadding = 12;
constexpr int headerGap = 4;

QFont headerFont(const Style& style)
{
    QFont font = style.font(TextRole::Caption);
    font.setWeight(QFont::Medium);
    return font;
}

void paintSortArrow(const Style& style, QPainter& painter, const QPointF& centre, bool up)
{
    const double half = style.scaled(4);
    const double rise = up ? half : -half;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.color(Token::Ink));
    const QPointF corners[] = {{centre.x() - half, centre.y() + rise * 0.8},
                               {centre.x() + half, centre.y() + rise * 0.8},
                               {centre.x(), centre.y() - rise * 0.8}};
    painter.drawPolygon(corners, 3);
}

}  // namespace

void paintHeader(const Style& style, QPainter& painter, const QStyleOptionHeader& option)
{
    const QRect rect = option.rect;
    painter.save();
    const bool hovered =
        option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    painter.fillRect(rect, style.color(hovered ? Token::Hover : Token::Sunken));
    painter.setFont(headerFont(style));
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const int arrow = sorted ? style.scaled(8) + headerGap : 0;
    const QRect room = rect.adjusted(headerPadding, 0, -headerPadding, 0);
    const QFontMetrics metrics(painter.font());
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, std::max(0, room.width() - arrow));
    const int width = metrics.horizontalAdvance(text);
    int x = room.x();
    if (option.textAlignment.testFlag(Qt::AlignRight)) x = room.right() - width - arrow + 1;
    if (option.textAlignment.testFlag(Qt::AlignHCenter)) x = room.x() + (room.width() - width - arrow) / 2;
    painter.setPen(style.color(sorted ? Token::Ink : Token::Ink2));
    painter.drawText(QRect(x, rect.y(), width + 1, rect.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     text);
    // Qt means the arrow's form, not the order: SortDown is ascending.
    if (sorted)
        paintSortArrow(style, painter,
                       QPointF(x + width + headerGap + style.scaled(4), rect.center().y() + 0.5),
                       option.sortIndicator == QStyleOptionHeader::SortDown);
    painter.restore();
}

QSize headerSize(const Style& style, const QStyleOptionHeader& option)
{
    const int width = QFontMetrics(headerFont(style)).horizontalAdvance(option.text) + 2 * headerPadding +
                      headerGap + style.scaled(8);
    return {width, style.scaled(metric::tableHead)};
}

void paintItemBack(const Style& style, QPainter& painter, const QStyleOptionViewItem& option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.backgroundBrush.style() != Qt::NoBrush) painter.fillRect(option.rect, option.backgroundBrush);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, style.color(Token::Selected));
    else if (enabled && option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, style.color(Token::Hover));
}

QRect scrollBarPart(const Style&, const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const QRect rect = option.rect;
    const bool upright = option.orientation == Qt::Vertical;
    const int length = upright ? rect.height() : rect.width();
    const int span = option.maximum - option.minimum;
    int handle = length;
    if (span > 0) {
        const double share =
            static_cast<double>(option.pageStep) / (static_cast<double>(span) + option.pageStep);
        handle = std::clamp(static_cast<int>(share * length), std::min(32, length), length);
    }
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - handle, option.upsideDown);
    const auto along = [&](int from, int size) {
        return upright ? QRect(rect.x(), rect.y() + from, rect.width(), size)
                       : QRect(rect.x() + from, rect.y(), size, rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return along(start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + handle, length - start - handle);
    case QStyle::SC_ScrollBarGroove:
        return rect;
    default:
        return {};  // no arrow buttons
    }
}

void paintScrollBar(const Style& style, QPainter& painter, const QStyleOptionSlider& option, const QWidget*)
{
    if (option.maximum <= option.minimum) return;
    const bool upright = option.orientation == Qt::Vertical;
    const bool active =
        option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_MouseOver);
    const QRectF handle = scrollBarPart(style, option, QStyle::SC_ScrollBarSlider);
    const double thick = active ? 8 : 6;
    const double inset = ((upright ? handle.width() : handle.height()) - thick) / 2;
    const QRectF bar =
        upright ? handle.adjusted(inset, 2, -inset, -2) : handle.adjusted(2, inset, -2, -inset);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.color(active ? Token::Ink3 : Token::LineStrong));
    painter.drawRoundedRect(bar, thick / 2, thick / 2);
    painter.restore();
}

void paintProgress(const Style& style, QPainter& painter, const QStyleOptionProgressBar& option,
                   const QWidget* widget)
{
    constexpr int thick = 8;
    const QRectF groove(option.rect.x(), option.rect.y() + (option.rect.height() - thick) / 2,
                        option.rect.width(), thick);
    painter.save();
    paintBox(painter, groove, thick / 2.0, style.color(Token::Sunken), style.color(Token::Line));
    const double span = static_cast<double>(option.maximum) - option.minimum;
    QRectF bar = groove;
    if (span > 0) {
        const double share =
            std::clamp((static_cast<double>(option.progress) - option.minimum) / span, 0.0, 1.0);
        bar.setWidth(groove.width() * share);
    } else {
        // No total yet: a third of the track moves along. 0.57 is where it rests without motion.
        const QVariant phase = widget ? widget->property("busyPhase") : QVariant();
        const double at = phase.isValid() ? phase.toDouble() : 0.57;
        bar.setWidth(groove.width() * 0.3);
        bar.moveLeft(groove.x() + (groove.width() - bar.width()) * at);
    }
    if (bar.width() >= 1) {
        const bool on = option.state.testFlag(QStyle::State_Enabled);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(bar);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.color(on ? Token::Accent : Token::LineStrong));
        painter.drawRoundedRect(span > 0 ? groove : bar, thick / 2.0, thick / 2.0);
    }
    painter.restore();
}

}  // namespace tactful::ui::parts

#include "ui/preview/mail_container.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

/// \file
/// How a message's words, grounds, borders and pictures are painted.

namespace tactful::ui {
namespace {

QRectF rectOf(const litehtml::position& at)
{
    return QRectF(at.x, at.y, at.width, at.height);
}

QColor colourOf(const litehtml::web_color& colour)
{
    return QColor(colour.red, colour.green, colour.blue, colour.alpha);
}

bool isRounded(const litehtml::border_radiuses& r)
{
    return r.top_left_x > 0 || r.top_right_x > 0 || r.bottom_left_x > 0 || r.bottom_right_x > 0;
}

/// Four corners of their own; what does not fit is cut to half the side.
QPainterPath roundedPath(const QRectF& box, const litehtml::border_radiuses& r)
{
    const double mostX = box.width() / 2;
    const double mostY = box.height() / 2;
    const auto x = [mostX](int radius) { return std::min<double>(radius, mostX); };
    const auto y = [mostY](int radius) { return std::min<double>(radius, mostY); };
    QPainterPath path;
    path.moveTo(box.left() + x(r.top_left_x), box.top());
    path.lineTo(box.right() - x(r.top_right_x), box.top());
    path.arcTo(box.right() - 2 * x(r.top_right_x), box.top(), 2 * x(r.top_right_x), 2 * y(r.top_right_y), 90,
               -90);
    path.lineTo(box.right(), box.bottom() - y(r.bottom_right_y));
    path.arcTo(box.right() - 2 * x(r.bottom_right_x), box.bottom() - 2 * y(r.bottom_right_y),
               2 * x(r.bottom_right_x), 2 * y(r.bottom_right_y), 0, -90);
    path.lineTo(box.left() + x(r.bottom_left_x), box.bottom());
    path.arcTo(box.left(), box.bottom() - 2 * y(r.bottom_left_y), 2 * x(r.bottom_left_x),
               2 * y(r.bottom_left_y), 270, -90);
    path.lineTo(box.left(), box.top() + y(r.top_left_y));
    path.arcTo(box.left(), box.top(), 2 * x(r.top_left_x), 2 * y(r.top_left_y), 180, -90);
    path.closeSubpath();
    return path;
}

bool isDrawn(const litehtml::border& border)
{
    return border.width > 0 && border.style != litehtml::border_style_none &&
           border.style != litehtml::border_style_hidden && border.color.alpha > 0;
}

bool sameBorder(const litehtml::border& a, const litehtml::border& b)
{
    return a.width == b.width && a.style == b.style && colourOf(a.color) == colourOf(b.color);
}

QPen penOf(const litehtml::border& border)
{
    QPen pen(colourOf(border.color), border.width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    if (border.style == litehtml::border_style_dotted) pen.setStyle(Qt::DotLine);
    if (border.style == litehtml::border_style_dashed) pen.setStyle(Qt::DashLine);
    return pen;
}

/// One side as a bar, or as a broken line through its middle.
void drawSide(QPainter& painter, const litehtml::border& border, const QRectF& bar, bool level)
{
    if (!isDrawn(border)) return;
    const QPen pen = penOf(border);
    if (pen.style() == Qt::SolidLine) {
        painter.fillRect(bar, pen.color());
        return;
    }
    painter.setPen(pen);
    if (level)
        painter.drawLine(QPointF(bar.left(), bar.center().y()), QPointF(bar.right(), bar.center().y()));
    else
        painter.drawLine(QPointF(bar.center().x(), bar.top()), QPointF(bar.center().x(), bar.bottom()));
}

}  // namespace

/// White is the paper, whatever the window makes of it.
QColor MailContainer::seen(const litehtml::web_color& colour) const
{
    const QColor plain = colourOf(colour);
    return plain == QColor(Qt::white) && m_paper.isValid() ? m_paper : plain;
}

void MailContainer::draw_text(litehtml::uint_ptr, const char* text, litehtml::uint_ptr handle,
                              litehtml::web_color colour, const litehtml::position& at)
{
    const MailFont& font = *reinterpret_cast<const MailFont*>(handle);
    const QString words = QString::fromUtf8(text);
    if (m_onText) m_onText(words, QRect(at.x, at.y, at.width, at.height), font);
    if (!m_painter) return;
    m_painter->setFont(font.font());
    m_painter->setPen(colourOf(colour));
    m_painter->drawText(QPointF(at.x, at.y + font.ascent()), words);
}

void MailContainer::draw_list_marker(litehtml::uint_ptr, const litehtml::list_marker& marker)
{
    if (!m_painter) return;
    const QRectF box = rectOf(marker.pos);
    m_painter->setPen(colourOf(marker.color));
    m_painter->setBrush(colourOf(marker.color));
    switch (marker.marker_type) {
    case litehtml::list_style_type_disc:
        m_painter->drawEllipse(box);
        break;
    case litehtml::list_style_type_circle:
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawEllipse(box);
        break;
    case litehtml::list_style_type_square:
        m_painter->drawRect(box);
        break;
    default:
        break;  // numbers come through draw_text
    }
}

void MailContainer::draw_background(litehtml::uint_ptr, const litehtml::background_paint& background)
{
    if (!m_painter) return;
    if (background.color.alpha > 0) {
        const QRectF box = rectOf(background.is_root ? background.border_box : background.clip_box);
        if (isRounded(background.border_radius)) {
            m_painter->setPen(Qt::NoPen);
            m_painter->setBrush(seen(background.color));
            m_painter->drawPath(roundedPath(box, background.border_radius));
        } else {
            m_painter->fillRect(box, seen(background.color));
        }
    }
    if (!background.image.empty()) drawImage(background);
}

void MailContainer::drawImage(const litehtml::background_paint& background)
{
    const QRectF box(background.position_x, background.position_y, background.image_size.width,
                     background.image_size.height);
    if (box.isEmpty()) return;
    const QTransform page = m_painter->combinedTransform();
    const double scale = std::hypot(page.m11(), page.m12()) * m_painter->device()->devicePixelRatioF();
    const QSize pixels(qRound(box.width() * scale), qRound(box.height() * scale));
    const QString url = QString::fromStdString(background.image);
    if (pixels.isEmpty()) return;
    const QImage& image = m_images.scaled(url, pixels, m_alternatives.value(url));
    // A brush, because clipping to a rounded path has no soft edge.
    QBrush brush(image);
    brush.setTransform(QTransform::fromTranslate(box.x(), box.y())
                           .scale(box.width() / image.width(), box.height() / image.height()));
    m_painter->setRenderHint(QPainter::SmoothPixmapTransform);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(brush);
    m_painter->drawPath(roundedPath(box & rectOf(background.clip_box), background.border_radius));
}

void MailContainer::draw_borders(litehtml::uint_ptr, const litehtml::borders& b, const litehtml::position& at,
                                 bool)
{
    if (!m_painter) return;
    const QRectF box = rectOf(at);
    if (isRounded(b.radius) && isDrawn(b.top) && sameBorder(b.top, b.left) && sameBorder(b.top, b.right) &&
        sameBorder(b.top, b.bottom)) {
        const double half = b.top.width / 2.0;
        m_painter->setPen(penOf(b.top));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawPath(roundedPath(box.adjusted(half, half, -half, -half), b.radius));
        return;
    }
    drawSide(*m_painter, b.top, {box.left(), box.top(), box.width(), double(b.top.width)}, true);
    drawSide(*m_painter, b.bottom,
             {box.left(), box.bottom() - b.bottom.width, box.width(), double(b.bottom.width)}, true);
    drawSide(*m_painter, b.left, {box.left(), box.top(), double(b.left.width), box.height()}, false);
    drawSide(*m_painter, b.right,
             {box.right() - b.right.width, box.top(), double(b.right.width), box.height()}, false);
}

void MailContainer::set_clip(const litehtml::position& at, const litehtml::border_radiuses& radius,
                             bool validX, bool validY)
{
    if (!m_painter) return;
    QRectF box = rectOf(at);
    constexpr double everywhere = 1e5;
    if (!validX) box.adjust(-everywhere, 0, everywhere, 0);
    if (!validY) box.adjust(0, -everywhere, 0, everywhere);
    m_painter->save();
    ++m_clips;
    if (isRounded(radius))
        m_painter->setClipPath(roundedPath(box, radius), Qt::IntersectClip);
    else
        m_painter->setClipRect(box, Qt::IntersectClip);
}

void MailContainer::del_clip()
{
    if (!m_painter || m_clips == 0) return;
    m_painter->restore();
    --m_clips;
}

}  // namespace tactful::ui

#include "ui/widgets/slider_paint.h"

#include <QPainter>

namespace tactful::ui {

void paintTrack(const Style& style, QPainter& painter, const SliderFace& face)
{
    const Token fill = face.look.enabled ? face.fill : Token::LineStrong;
    style.paintBox(painter, face.track, trackHeight / 2, Token::Sunken, Token::LineStrong);
    QRectF filled = face.track;
    filled.setRight(face.handleX);
    painter.save();
    painter.setClipRect(filled);
    style.paintBox(painter, face.track, trackHeight / 2, fill, fill);
    painter.restore();
}

void paintHandle(const Style& style, QPainter& painter, const SliderFace& face)
{
    const Token ink = face.look.enabled ? face.fill : Token::LineStrong;
    const QPointF centre(face.handleX, face.track.center().y());
    const QRectF handle(centre - QPointF(handleRadius, handleRadius),
                        QSizeF(2 * handleRadius, 2 * handleRadius));
    const Token inside = face.look.pressed   ? Token::Sunken
                         : face.look.hovered ? Token::Hover
                                             : Token::Surface;
    style.paintBox(painter, handle, handleRadius, inside, ink, 2.0);
    const QRectF dot(centre - QPointF(3, 3), QSizeF(6, 6));
    style.paintBox(painter, dot, 3, ink, ink);
    if (face.look.focused) style.paintFocusRing(painter, handle, handleRadius);
}

}  // namespace tactful::ui

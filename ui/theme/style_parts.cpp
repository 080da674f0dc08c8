#include "ui/theme/style_parts.h"

#include <QPainter>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace tactful::ui {

void Style::paintBox(QPainter& painter, const QRectF& rect, double radius, Token fill, Token line,
                     double width) const
{
    painter.save();
    parts::paintBox(painter, rect, radius, color(fill), color(line), width);
    painter.restore();
}

namespace parts {

void paintBox(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& line,
              double width)
{
    if (fill.alpha() == 0 && line.alpha() == 0) return;
    // A pen is drawn to both sides of its path: half a width inside puts it on whole pixels.
    const double inset = width / 2;
    const double corner = std::max(0.0, radius - inset);
    const bool antialiased = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.alpha() == 0 ? QPen(Qt::NoPen) : QPen(line, width));
    painter.setBrush(fill.alpha() == 0 ? QBrush(Qt::NoBrush) : QBrush(fill));
    const QRectF path = line.alpha() == 0 ? rect : rect.adjusted(inset, inset, -inset, -inset);
    painter.drawRoundedRect(path, corner, corner);
    painter.setRenderHint(QPainter::Antialiasing, antialiased);
}

ButtonKind kindOf(const QWidget* widget)
{
    return widget ? static_cast<ButtonKind>(widget->property(property::kind).toInt()) : ButtonKind::Normal;
}

bool isBig(const QWidget* widget)
{
    return flag(widget, property::big);
}

QByteArray textProperty(const QWidget* widget, const char* name)
{
    return widget ? widget->property(name).toByteArray() : QByteArray();
}

bool flag(const QWidget* widget, const char* name)
{
    return widget && widget->property(name).toBool();
}

}  // namespace parts
}  // namespace tactful::ui

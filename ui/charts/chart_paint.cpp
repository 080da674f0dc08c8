#include "ui/charts/chart_paint.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>

namespace tactful::ui {

QString countOf(std::int64_t count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

void paintText(QPainter& painter, const QRectF& where, Qt::Alignment alignment, const QString& text)
{
    const QFontMetricsF metrics(painter.font());
    // Half a pixel of grace: advances are fractions, rectangles often come from rounded sizes.
    const QString shown = metrics.horizontalAdvance(text) > where.width() + 0.5
                              ? metrics.elidedText(text, Qt::ElideRight, where.width())
                              : text;
    painter.drawText(where, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip, shown);
}

void paintBar(QPainter& painter, const QRectF& where, const QColor& fill, double radius)
{
    if (where.width() <= 0 || where.height() <= 0) return;
    const double corner = std::min({radius, where.width() / 2, where.height() / 2});
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(where, corner, corner);
}

void paintWhisker(QPainter& painter, double from, double to, double y, const QColor& ink)
{
    constexpr double cap = 4;
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(from, y), QPointF(to, y));
    painter.drawLine(QPointF(from, y - cap), QPointF(from, y + cap));
    painter.drawLine(QPointF(to, y - cap), QPointF(to, y + cap));
}

void paintSwatch(QPainter& painter, const QRectF& where, const QColor& fill)
{
    paintBar(painter, where, fill, 2);
}

void paintDashedFrame(QPainter& painter, const QRectF& where, const QColor& ink)
{
    if (where.width() < 1 || where.height() < 1) return;
    QPen pen(ink, 1);
    pen.setDashPattern({2, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(crisp(where));
}

QRectF crisp(const QRectF& where)
{
    const QRectF whole(where.toAlignedRect());
    return whole.adjusted(0.5, 0.5, -0.5, -0.5);
}

double textWidth(const QFont& font, const QString& text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

}  // namespace tactful::ui

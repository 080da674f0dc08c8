#pragma once

#include "ui/theme/style.h"

#include <QPainter>
#include <QPainterPath>
#include <QString>

#include <cstdint>

/// \file
/// The strokes that several charts share. All lengths are pixels of the widget.

namespace tactful::ui {

/// "4,338" in the language of the program.
QString countOf(std::int64_t count);

/// One line of text, never larger than `where`; elided at its end if it must.
void paintText(QPainter& painter, const QRectF& where, Qt::Alignment alignment, const QString& text);

/// A filled shape with rounded corners; nothing if it is empty.
void paintBar(QPainter& painter, const QRectF& where, const QColor& fill,
              double radius = metric::radiusSmall);

/// A line 1.5 px wide with caps of 8 px at both ends, along x.
void paintWhisker(QPainter& painter, double from, double to, double y, const QColor& ink);

/// The square before a name in a legend.
void paintSwatch(QPainter& painter, const QRectF& where, const QColor& fill);

/// A frame of dashes, 1 px wide, drawn inside `where`.
void paintDashedFrame(QPainter& painter, const QRectF& where, const QColor& ink);

/// `where` with edges in the middle of pixels, so that a line of 1 px is sharp.
QRectF crisp(const QRectF& where);

double textWidth(const QFont& font, const QString& text);

}  // namespace tactful::ui

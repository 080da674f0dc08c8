#pragma once

#include "ui/theme/look.h"
#include "ui/theme/style.h"

#include <QStyleOption>

/// \file
/// The painting of Qt's own controls, part by part; style.h dispatches to these. For ui/theme alone.

namespace tactful::ui::parts {

/// A rounded box with a crisp border of `width` pixels inside `rect`.
void paintBox(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& line,
              double width = 1.0);

Look lookOf(const QStyleOption& option, const QWidget* widget);
ButtonKind kindOf(const QWidget* widget);
bool isBig(const QWidget* widget);
QByteArray textProperty(const QWidget* widget, const char* name);
bool flag(const QWidget* widget, const char* name);

// style_buttons.cpp
void paintButton(const Style& style, QPainter& painter, const QStyleOptionButton& option,
                 const QWidget* widget);
QSize buttonSize(const Style& style, const QStyleOptionButton& option, const QWidget* widget);
void paintCheck(const Style& style, QPainter& painter, const QStyleOption& option, const QWidget* widget);
void paintRadio(const Style& style, QPainter& painter, const QStyleOption& option, const QWidget* widget);
void paintToolButtonPanel(const Style& style, QPainter& painter, const QStyleOption& option,
                          const QWidget* widget);

// style_fields.cpp
/// Room left of the text of a field that has an icon, else 0.
int leadOf(const Style& style, const QWidget* widget);
void paintField(const Style& style, QPainter& painter, const QStyleOption& option, const QWidget* widget);
void paintCombo(const Style& style, QPainter& painter, const QStyleOptionComboBox& option,
                const QWidget* widget);
void paintComboLabel(const Style& style, QPainter& painter, const QStyleOptionComboBox& option,
                     const QWidget* widget);
void paintSpin(const Style& style, QPainter& painter, const QStyleOptionSpinBox& option,
               const QWidget* widget);
void paintFrame(const Style& style, QPainter& painter, const QStyleOption& option, const QWidget* widget);
QRect comboPart(const Style& style, const QStyleOptionComboBox& option, QStyle::SubControl part,
                const QWidget* widget);
QRect spinPart(const Style& style, const QStyleOptionSpinBox& option, QStyle::SubControl part);
QRect lineEditContents(const Style& style, const QStyleOption& option, const QWidget* widget);

// style_menus.cpp
void paintMenuItem(const Style& style, QPainter& painter, const QStyleOptionMenuItem& option);
void paintMenuBarItem(const Style& style, QPainter& painter, const QStyleOptionMenuItem& option);
void paintMenuBarBack(const Style& style, QPainter& painter, const QRect& rect);
QSize menuItemSize(const Style& style, const QStyleOptionMenuItem& option);
void paintTip(const Style& style, QPainter& painter, const QRect& rect);

// style_views.cpp
void paintHeader(const Style& style, QPainter& painter, const QStyleOptionHeader& option);
QSize headerSize(const Style& style, const QStyleOptionHeader& option);
void paintItemBack(const Style& style, QPainter& painter, const QStyleOptionViewItem& option);
void paintScrollBar(const Style& style, QPainter& painter, const QStyleOptionSlider& option,
                    const QWidget* widget);
QRect scrollBarPart(const Style& style, const QStyleOptionSlider& option, QStyle::SubControl part);
void paintProgress(const Style& style, QPainter& painter, const QStyleOptionProgressBar& option,
                   const QWidget* widget);

}  // namespace tactful::ui::parts

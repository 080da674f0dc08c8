#include "ui/theme/style_parts.h"

#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace tactful::ui::parts {
namespace {

constexpr int sidePadding = 10;
constexpr int iconRoom = metric::iconControl + metric::space2;

void paintLeadIcon(const Style& style, QPainter& painter, const QRect& field, const QWidget* widget,
                   bool enabled)
{
    const QByteArray name = textProperty(widget, property::iconName);
    if (name.isEmpty()) return;
    const int size = style.scaled(metric::iconControl);
    const Token ink = !enabled                          ? Token::InkOff
                      : flag(widget, property::warning) ? Token::BrassInk
                      : flag(widget, property::error)   ? Token::ClayInk
                                                        : Token::Ink2;
    style.paintIcon(painter,
                    QRectF(field.x() + sidePadding, field.y() + (field.height() - size) / 2, size, size),
                    name.constData(), ink);
}

void paintFieldBox(const Style& style, QPainter& painter, const QRect& rect, const Look& look,
                   const QWidget* widget)
{
    const auto* edit = qobject_cast<const QLineEdit*>(widget);
    const bool wrong = flag(widget, property::error);
    const Token fill = !look.enabled ? Token::Sunken : look.hovered && !edit ? Token::Hover : Token::Surface;
    const Token line = !look.enabled                     ? Token::Line
                       : wrong                           ? Token::Clay
                       : flag(widget, property::warning) ? Token::Brass
                       : look.hovered && edit            ? Token::Ink2
                                                         : Token::LineStrong;
    painter.save();
    paintBox(painter, rect, metric::radius, style.color(fill), style.color(line), wrong ? 2.0 : 1.0);
    paintLeadIcon(style, painter, rect, widget, look.enabled);
    painter.restore();
}

}  // namespace

int leadOf(const Style& style, const QWidget* widget)
{
    return textProperty(widget, property::iconName).isEmpty() ? 0 : style.scaled(iconRoom);
}

void paintField(const Style& style, QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
    if (frame && frame->lineWidth == 0) return;  // inside a spin box or combo box, which paint the field
    paintFieldBox(style, painter, option.rect, lookOf(option, widget), widget);
}

void paintCombo(const Style& style, QPainter& painter, const QStyleOptionComboBox& option,
                const QWidget* widget)
{
    Look look = lookOf(option, widget);
    if (option.editable) look.hovered = false;
    paintFieldBox(style, painter, option.rect, look, widget);
    const QRect arrow = comboPart(style, option, QStyle::SC_ComboBoxArrow, widget);
    const int size = style.scaled(metric::iconControl);
    style.paintIcon(
        painter, QRectF(arrow.center().x() - size / 2, arrow.y() + (arrow.height() - size) / 2, size, size),
        "down", look.enabled ? Token::Ink2 : Token::InkOff);
}

void paintComboLabel(const Style& style, QPainter& painter, const QStyleOptionComboBox& option,
                     const QWidget* widget)
{
    if (option.editable) return;
    const QRect place = comboPart(style, option, QStyle::SC_ComboBoxEditField, widget);
    painter.save();
    painter.setFont(widget ? widget->font() : style.font(TextRole::Body));
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool empty = option.currentText.isEmpty();
    const QString text =
        QFontMetrics(painter.font()).elidedText(option.currentText, Qt::ElideRight, place.width());
    painter.setPen(style.color(!enabled ? Token::InkOff : empty ? Token::Ink3 : Token::Ink));
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    painter.restore();
}

void paintSpin(const Style& style, QPainter& painter, const QStyleOptionSpinBox& option,
               const QWidget* widget)
{
    Look look = lookOf(option, widget);
    look.hovered = false;
    paintFieldBox(style, painter, option.rect, look, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons) return;
    const int size = style.scaled(12);
    const auto arrow = [&](QStyle::SubControl part, const char* icon,
                           QAbstractSpinBox::StepEnabledFlag step) {
        const QRect place = spinPart(style, option, part);
        const bool can = look.enabled && option.stepEnabled.testFlag(step);
        const bool active = can && option.activeSubControls == part;
        if (active)
            paintBox(painter, place.adjusted(1, 1, -2, -1), 3, style.color(Token::Hover), Qt::transparent);
        style.paintIcon(painter,
                        QRectF(place.center().x() - size / 2, place.center().y() - size / 2 + 1, size, size),
                        icon, can ? Token::Ink2 : Token::InkOff);
    };
    painter.save();
    arrow(QStyle::SC_SpinBoxUp, "up", QAbstractSpinBox::StepUpEnabled);
    arrow(QStyle::SC_SpinBoxDown, "down", QAbstractSpinBox::StepDownEnabled);
    painter.restore();
}

void paintFrame(const Style& style, QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const bool text = qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
    painter.save();
    if (text)
        paintFieldBox(style, painter, option.rect, lookOf(option, widget), widget);
    else
        paintBox(painter, option.rect, 0, Qt::transparent, style.color(Token::Line));
    painter.restore();
}

QRect comboPart(const Style& style, const QStyleOptionComboBox& option, QStyle::SubControl part,
                const QWidget* widget)
{
    const QRect rect = option.rect;
    const int arrow = style.scaled(30);
    QRect place = rect;
    if (part == QStyle::SC_ComboBoxArrow)
        place = QRect(rect.right() - arrow + 1, rect.y(), arrow, rect.height());
    if (part == QStyle::SC_ComboBoxEditField)
        place = rect.adjusted(sidePadding + leadOf(style, widget), 2, -arrow, -2);
    return QStyle::visualRect(option.direction, rect, place);
}

QRect spinPart(const Style& style, const QStyleOptionSpinBox& option, QStyle::SubControl part)
{
    const QRect rect = option.rect;
    const int arrow = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : style.scaled(24);
    const int half = rect.height() / 2;
    QRect place = rect;
    if (part == QStyle::SC_SpinBoxUp) place = QRect(rect.right() - arrow + 1, rect.y() + 1, arrow, half - 1);
    if (part == QStyle::SC_SpinBoxDown)
        place = QRect(rect.right() - arrow + 1, rect.y() + half, arrow, rect.height() - half - 1);
    if (part == QStyle::SC_SpinBoxEditField) place = rect.adjusted(sidePadding - 2, 2, -arrow, -2);
    return QStyle::visualRect(option.direction, rect, place);
}

QRect lineEditContents(const Style& style, const QStyleOption& option, const QWidget* widget)
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
    if (frame && frame->lineWidth == 0) return option.rect;
    // QLineEdit itself leaves 2 px at both sides of the text.
    return option.rect.adjusted(sidePadding - 2 + leadOf(style, widget), 1, -(sidePadding - 2), -1);
}

}  // namespace tactful::ui::parts

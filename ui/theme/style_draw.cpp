#include "ui/theme/style_parts.h"

#include <QAbstractItemView>
#include <QFocusFrame>
#include <QPainter>

/// \file
/// Which of Qt's own controls is painted by which part. What is not named here looks as in Fusion.

namespace tactful::ui {
namespace {

/// Rows show the focus inside their edge, and only when the keyboard brought it.
void paintRowFocus(const Style& style, QPainter& painter, const QRect& rect)
{
    painter.save();
    painter.setPen(QPen(style.color(Token::Focus), 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -1));
    painter.restore();
}

void paintRing(const Style& style, QPainter& painter, const QStyleOption& option, const QWidget* frame)
{
    const auto* ring = qobject_cast<const QFocusFrame*>(frame);
    const QWidget* target = ring ? ring->widget() : nullptr;
    const QVariant radius = target ? target->property(property::radius) : QVariant();
    style.paintFocusRing(painter, QRectF(option.rect).adjusted(4, 4, -4, -4),
                         radius.isValid() ? radius.toInt() : metric::radius);
}

}  // namespace

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        return parts::paintField(*this, *painter, *option, widget);
    case PE_FrameLineEdit:
        return;  // painted with the panel
    case PE_Frame:
        return parts::paintFrame(*this, *painter, *option, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return parts::paintCheck(*this, *painter, *option, widget);
    case PE_IndicatorRadioButton:
        return parts::paintRadio(*this, *painter, *option, widget);
    case PE_PanelButtonTool:
        return parts::paintToolButtonPanel(*this, *painter, *option, widget);
    case PE_PanelMenu:
        painter->fillRect(option->rect, color(Token::Surface));
        return;
    case PE_FrameMenu:
        return parts::paintBox(*painter, option->rect, 0, Qt::transparent, color(Token::Line));
    case PE_PanelTipLabel:
        return parts::paintTip(*this, *painter, option->rect);
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            parts::paintItemBack(*this, *painter, *item);
        return;
    case PE_PanelItemViewRow:
    case PE_PanelScrollAreaCorner:
    case PE_FrameStatusBarItem:
    case PE_PanelMenuBar:
        return;
    case PE_FrameFocusRect:
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && showsFocus(view))
            paintRowFocus(*this, *painter, option->rect);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return parts::paintButton(*this, *painter, *button, widget);
        break;
    case CE_ComboBoxLabel:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            return parts::paintComboLabel(*this, *painter, *combo, widget);
        break;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return parts::paintMenuItem(*this, *painter, *item);
        break;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return parts::paintMenuBarItem(*this, *painter, *item);
        break;
    case CE_MenuBarEmptyArea:
        return parts::paintMenuBarBack(*this, *painter, option->rect);
    case CE_Header:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            return parts::paintHeader(*this, *painter, *header);
        break;
    case CE_HeaderEmptyArea:
        return painter->fillRect(option->rect, color(Token::Sunken));
    case CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            return parts::paintProgress(*this, *painter, *bar, widget);
        break;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem own(*item);
            own.palette.setColor(QPalette::HighlightedText, color(Token::Ink));
            return QProxyStyle::drawControl(element, &own, painter, widget);
        }
        break;
    case CE_FocusFrame:
        return paintRing(*this, *painter, *option, widget);
    case CE_Splitter:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        control == CC_ComboBox && combo)
        return parts::paintCombo(*this, *painter, *combo, widget);
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        control == CC_SpinBox && spin)
        return parts::paintSpin(*this, *painter, *spin, widget);
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        control == CC_ScrollBar && bar)
        return parts::paintScrollBar(*this, *painter, *bar, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QPixmap Style::standardPixmap(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    return QProxyStyle::standardPixmap(which, option, widget);
}

}  // namespace tactful::ui

#include "ui/theme/look.h"

#include "ui/theme/style_parts.h"

#include <QFocusFrame>
#include <QVariant>
#include <QWidget>

namespace tactful::ui {
namespace {

ForcedState forcedOf(const QWidget* widget)
{
    return widget ? static_cast<ForcedState>(widget->property(property::forced).toInt()) : ForcedState::None;
}

void force(Look& look, ForcedState state)
{
    look.hovered = look.hovered || state == ForcedState::Hover;
    look.pressed = look.pressed || state == ForcedState::Pressed;
    look.focused = look.focused || state == ForcedState::Focus;
}

}  // namespace

Look lookOf(const QWidget& widget, bool pressed)
{
    Look look;
    look.enabled = widget.isEnabled();
    look.hovered = look.enabled && widget.underMouse();
    look.pressed = pressed;
    look.focused = Style::of(&widget).showsFocus(&widget);
    force(look, forcedOf(&widget));
    return look;
}

Look parts::lookOf(const QStyleOption& option, const QWidget* widget)
{
    Look look;
    look.enabled = option.state.testFlag(QStyle::State_Enabled);
    look.hovered = look.enabled && option.state.testFlag(QStyle::State_MouseOver);
    look.pressed = look.enabled && option.state.testFlag(QStyle::State_Sunken);
    look.focused = Style::of(widget).showsFocus(widget);
    force(look, forcedOf(widget));
    return look;
}

void forceState(QWidget& widget, ForcedState state)
{
    widget.setProperty(property::forced, static_cast<int>(state));
    if (state == ForcedState::Focus && !widget.property(property::ownFocus).toBool()) {
        auto* frame = new QFocusFrame(&widget);
        frame->setWidget(&widget);
    }
    widget.update();
}

void setErroneous(QWidget& control, bool wrong)
{
    control.setProperty(property::error, wrong);
    control.update();
}

}  // namespace tactful::ui

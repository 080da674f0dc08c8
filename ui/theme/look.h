#pragma once

#include "ui/theme/tokens.h"

class QStyleOption;
class QWidget;

/// \file
/// What a control tells the style about itself, as dynamic properties: which kind of button it is, whether
/// its value is wrong, which state a picture of it shall show.

namespace tactful::ui {

enum class ButtonKind {
    Normal,     ///< outlined
    Main,       ///< filled with the accent; at most one on a page
    Quiet,      ///< text alone
    TakeAway,   ///< outlined in clay: erase, remove
    Icon,       ///< 32 x 32, outlined
    IconQuiet,  ///< 32 x 32, no outline
    Link        ///< underlined text within a sentence or a title row
};

/// States that a picture of all components needs and that no mouse or key can give to several at once.
enum class ForcedState { None, Hover, Pressed, Focus };

namespace property {
inline constexpr const char* kind = "buttonKind";    ///< int of ButtonKind, on push buttons
inline constexpr const char* big = "bigButton";      ///< bool: 40 px, the main button of a page
inline constexpr const char* iconName = "iconName";  ///< QByteArray, on push buttons, line edits, combo boxes
inline constexpr const char* iconAfter = "iconAfter";  ///< QByteArray, right of the text of a push button
inline constexpr const char* error = "error";          ///< bool: the value is wrong
inline constexpr const char* warning = "warning";      ///< bool: the value should be looked at
inline constexpr const char* forced = "forcedState";   ///< int of ForcedState
inline constexpr const char* ownFocus = "ownFocus";    ///< bool: paints its focus itself, no ring around it
inline constexpr const char* onDark = "onDark";        ///< bool: a link on the fill of toasts
inline constexpr const char* radius =
    "focusRadius";  ///< int: of the focus ring, where it is not that of controls
}  // namespace property

/// How a control is to be painted now.
struct Look {
    bool enabled = true;
    bool hovered = false;
    bool pressed = false;
    bool focused = false;  ///< by the keyboard, so that a ring is due
};

/// For widgets that paint themselves; `pressed` is what the widget knows.
Look lookOf(const QWidget& widget, bool pressed = false);

/// Shows `widget` in a state whatever mouse and keyboard do, with its focus ring.
void forceState(QWidget& widget, ForcedState state);

/// Marks the value of a field as wrong or right again and repaints it.
void setErroneous(QWidget& control, bool wrong);

}  // namespace tactful::ui

#pragma once

#include <QColor>
#include <QPalette>

#include <array>
#include <string_view>

/// \file
/// The colours of the program by what they are for. The values stand in resources/theme/tokens.json.

namespace tactful::ui {

enum class Token {
    Canvas,
    Surface,
    Sunken,
    Hover,
    Selected,
    Line,
    LineStrong,
    Paper,
    PaperInk,
    PaperInk2,
    Ink,
    Ink2,
    Ink3,
    InkOff,
    Accent,
    AccentHover,
    AccentPress,
    AccentInk,
    AccentSoft,
    AccentLine,
    OnAccent,
    AccentMid,
    Brass,
    BrassInk,
    BrassSoft,
    BrassLine,
    Clay,
    ClayInk,
    ClaySoft,
    ClayLine,
    Sky,
    SkyInk,
    SkySoft,
    SkyLine,
    Plum,
    PlumInk,
    PlumSoft,
    PlumLine,
    Focus,
    Rail,
    RailHover,
    RailSel,
    RailInk,
    RailOn,
    RailBrass,
    RailLine,
    Scrim,
    Toast,
    ToastInk,
    ToastLink
};
inline constexpr int tokenCount = 50;

/// As tokens.json spells it, e.g. "accent-soft".
std::string_view nameOf(Token token);

/// One colour for each token.
class Colours {
public:
    QColor operator[](Token token) const { return m_values[static_cast<std::size_t>(token)]; }
    void set(Token token, const QColor& colour) { m_values[static_cast<std::size_t>(token)] = colour; }

private:
    std::array<QColor, tokenCount> m_values;
};

Colours lightColours();
Colours darkColours();

/// Where the system asks for high contrast its own colours are used; lines and icons carry the meaning.
Colours systemColours(const QPalette& system);

/// What Qt's own widgets are painted with.
QPalette paletteOf(const Colours& colours);

}  // namespace tactful::ui

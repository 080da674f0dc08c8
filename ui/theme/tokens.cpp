#include "ui/theme/tokens.h"

#include "ui/theme/theme_files.h"

#include <QRegularExpression>
#include <nlohmann/json.hpp>

namespace tactful::ui {
namespace {

constexpr std::array<std::string_view, tokenCount> names{
    "canvas",     "surface",      "sunken",       "hover",      "selected",    "line",        "line-strong",
    "paper",      "paper-ink",    "paper-ink2",   "ink",        "ink2",        "ink3",        "ink-off",
    "accent",     "accent-hover", "accent-press", "accent-ink", "accent-soft", "accent-line", "on-accent",
    "accent-mid", "brass",        "brass-ink",    "brass-soft", "brass-line",  "clay",        "clay-ink",
    "clay-soft",  "clay-line",    "sky",          "sky-ink",    "sky-soft",    "sky-line",    "plum",
    "plum-ink",   "plum-soft",    "plum-line",    "focus",      "rail",        "rail-hover",  "rail-sel",
    "rail-ink",   "rail-on",      "rail-brass",   "rail-line",  "scrim",       "toast",       "toast-ink",
    "toast-link"};

/// "#RRGGBB" or "rgba(r,g,b,.a)".
QColor colourOf(const QString& text)
{
    static const QRegularExpression rgba(
        QStringLiteral("^rgba\\((\\d+),\\s*(\\d+),\\s*(\\d+),\\s*([\\d.]+)\\)$"));
    const QRegularExpressionMatch match = rgba.match(text);
    if (!match.hasMatch()) return QColor(text);
    return QColor(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(),
                  qRound(255 * match.captured(4).toDouble()));
}

Colours coloursOf(const char* theme)
{
    const auto document = nlohmann::json::parse(allTokenFiles().front().text);
    Colours colours;
    for (int i = 0; i < tokenCount; ++i) {
        const auto token = static_cast<Token>(i);
        const auto value = document.at(theme).at(std::string(nameOf(token))).get<std::string>();
        colours.set(token, colourOf(QString::fromStdString(value)));
    }
    return colours;
}

void setGroup(QPalette& palette, QPalette::ColorGroup group, const Colours& c, Token ink)
{
    palette.setColor(group, QPalette::Window, c[Token::Canvas]);
    palette.setColor(group, QPalette::Base, c[Token::Surface]);
    palette.setColor(group, QPalette::Button, c[Token::Surface]);
    palette.setColor(group, QPalette::Light, c[Token::Surface]);
    palette.setColor(group, QPalette::AlternateBase, c[Token::Sunken]);
    palette.setColor(group, QPalette::Midlight, c[Token::Hover]);
    palette.setColor(group, QPalette::Mid, c[Token::Line]);
    palette.setColor(group, QPalette::Dark, c[Token::LineStrong]);
    palette.setColor(group, QPalette::Shadow, c[Token::LineStrong]);
    palette.setColor(group, QPalette::WindowText, c[ink]);
    palette.setColor(group, QPalette::Text, c[ink]);
    palette.setColor(group, QPalette::ButtonText, c[ink]);
    palette.setColor(group, QPalette::BrightText, c[Token::Clay]);
    palette.setColor(group, QPalette::PlaceholderText, c[Token::Ink3]);
    palette.setColor(group, QPalette::Highlight, c[Token::Accent]);
    palette.setColor(group, QPalette::HighlightedText, c[Token::OnAccent]);
    palette.setColor(group, QPalette::Link, c[Token::AccentInk]);
    palette.setColor(group, QPalette::LinkVisited, c[Token::AccentInk]);
    palette.setColor(group, QPalette::ToolTipBase, c[Token::Toast]);
    palette.setColor(group, QPalette::ToolTipText, c[Token::ToastInk]);
}

}  // namespace

std::string_view nameOf(Token token)
{
    return names[static_cast<std::size_t>(token)];
}

Colours lightColours()
{
    return coloursOf("light");
}

Colours darkColours()
{
    return coloursOf("dark");
}

Colours systemColours(const QPalette& system)
{
    const QColor window = system.color(QPalette::Window);
    const QColor text = system.color(QPalette::WindowText);
    const QColor base = system.color(QPalette::Base);
    const QColor highlight = system.color(QPalette::Highlight);
    const QColor onHighlight = system.color(QPalette::HighlightedText);
    const QColor off = system.color(QPalette::Disabled, QPalette::WindowText);
    Colours colours = window.lightness() < 128 ? darkColours() : lightColours();
    const auto all = [&colours](const QColor& colour, std::initializer_list<Token> tokens) {
        for (const Token token : tokens)
            colours.set(token, colour);
    };
    all(window, {Token::Canvas, Token::Sunken, Token::Rail, Token::RailHover, Token::AccentSoft,
                 Token::BrassSoft, Token::ClaySoft, Token::SkySoft, Token::PlumSoft, Token::Toast});
    all(base, {Token::Surface, Token::Hover, Token::Selected, Token::RailSel});
    all(text, {Token::Ink,        Token::Ink2,      Token::Ink3,     Token::Line,     Token::LineStrong,
               Token::AccentInk,  Token::BrassInk,  Token::ClayInk,  Token::SkyInk,   Token::PlumInk,
               Token::AccentLine, Token::BrassLine, Token::ClayLine, Token::SkyLine,  Token::PlumLine,
               Token::RailInk,    Token::RailOn,    Token::RailLine, Token::ToastInk, Token::ToastLink});
    all(highlight, {Token::Accent, Token::AccentHover, Token::AccentPress, Token::AccentMid, Token::Focus,
                    Token::RailBrass});
    colours.set(Token::OnAccent, onHighlight);
    colours.set(Token::InkOff, off);
    return colours;
}

QPalette paletteOf(const Colours& colours)
{
    QPalette palette;
    setGroup(palette, QPalette::Active, colours, Token::Ink);
    setGroup(palette, QPalette::Inactive, colours, Token::Ink);
    setGroup(palette, QPalette::Disabled, colours, Token::InkOff);
    return palette;
}

}  // namespace tactful::ui

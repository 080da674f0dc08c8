#include "ui/widgets/chip.h"

#include "ui/widgets/accessibility.h"

#include <QPainter>

#include <cmath>
#include <utility>

namespace tactful::ui {
namespace {

constexpr int height = 22;
constexpr int padding = 9;
constexpr int iconSize = 12;
constexpr int iconGap = 5;

QFont fontOf(const Style& style)
{
    QFont font = style.font(TextRole::Caption);
    font.setWeight(QFont::Medium);
    return font;
}

}  // namespace

ChipInk inkOf(ChipLook look)
{
    switch (look) {
    case ChipLook::Accent:
        return {Token::AccentInk, Token::AccentSoft, Token::AccentLine};
    case ChipLook::Brass:
        return {Token::BrassInk, Token::BrassSoft, Token::BrassLine};
    case ChipLook::Clay:
        return {Token::ClayInk, Token::ClaySoft, Token::ClayLine};
    case ChipLook::Sky:
        return {Token::SkyInk, Token::SkySoft, Token::SkyLine};
    case ChipLook::Plum:
        return {Token::PlumInk, Token::PlumSoft, Token::PlumLine};
    case ChipLook::Neutral:
        break;
    }
    return {Token::Ink2, Token::Sunken, Token::Line};
}

QSize chipSize(const Style& style, const ChipFace& face)
{
    const int icon = face.icon.empty() ? 0 : style.scaled(iconSize) + iconGap;
    const int word = QFontMetrics(fontOf(style)).horizontalAdvance(face.word);
    return {word + icon + 2 * padding + 1, style.scaled(height)};
}

void paintChip(const Style& style, QPainter& painter, const QRectF& where, const ChipFace& face, bool enabled)
{
    const ChipInk ink = enabled ? inkOf(face.look) : ChipInk{Token::Ink3, Token::Sunken, Token::Line};
    painter.save();
    style.paintBox(painter, where, where.height() / 2, ink.soft, ink.line);
    double x = where.x() + padding;
    if (!face.icon.empty()) {
        const double size = style.scaled(iconSize);
        const double top = std::floor(where.y() + (where.height() - size) / 2);
        style.paintIcon(painter, QRectF(std::floor(x), top, size, size), face.icon, ink.ink);
        x += size + iconGap;
    }
    painter.setFont(fontOf(style));
    painter.setPen(style.color(ink.ink));
    const QRectF room(x, where.y(), where.right() - x - padding + 2, where.height());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(face.word, Qt::ElideRight, qRound(room.width())));
    painter.restore();
}

Chip::Chip(ChipFace face, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::StaticText);
    setFace(std::move(face));
}

void Chip::setFace(ChipFace face)
{
    m_face = std::move(face);
    describe(*this, m_face.word);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(Style::of(this), m_face);
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(Style::of(this), painter, rect(), m_face, isEnabled());
}

}  // namespace tactful::ui

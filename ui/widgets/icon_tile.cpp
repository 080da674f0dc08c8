#include "ui/widgets/icon_tile.h"

#include <QPainter>

#include <cmath>

namespace tactful::ui {
namespace {

QRectF centred(const QRect& room, double size)
{
    return {std::floor((room.width() - size) / 2), std::floor((room.height() - size) / 2), size, size};
}

}  // namespace

IconView::IconView(std::string_view icon, Token ink, int size, QWidget* parent)
    : QWidget(parent), m_icon(icon), m_ink(ink), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconView::setIcon(std::string_view icon, Token ink)
{
    m_icon = icon;
    m_ink = ink;
    update();
}

QSize IconView::sizeHint() const
{
    const int size = Style::of(this).scaled(m_size);
    return {size, size};
}

void IconView::paintEvent(QPaintEvent*)
{
    const Style& style = Style::of(this);
    QPainter painter(this);
    style.paintIcon(painter, centred(rect(), style.scaled(m_size)), m_icon,
                    isEnabled() ? m_ink : Token::InkOff);
}

IconTile::IconTile(std::string_view icon, ChipLook look, int size, QWidget* parent)
    : QWidget(parent), m_icon(icon), m_look(look), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconTile::setFace(std::string_view icon, ChipLook look)
{
    m_icon = icon;
    m_look = look;
    update();
}

QSize IconTile::sizeHint() const
{
    const int size = Style::of(this).scaled(m_size);
    return {size, size};
}

void IconTile::paintEvent(QPaintEvent*)
{
    const Style& style = Style::of(this);
    const ChipInk ink = inkOf(m_look);
    QPainter painter(this);
    const bool outlined = style.appearance() == Appearance::HighContrast;
    style.paintBox(painter, rect(), metric::radius + 2, ink.soft, outlined ? ink.line : ink.soft);
    const double size = style.scaled(m_size >= 56 ? 24 : 20);
    style.paintIcon(painter, centred(rect(), size), m_icon, ink.ink);
}

}  // namespace tactful::ui

#include "ui/widgets/segmented.h"

#include "ui/theme/look.h"
#include "ui/theme/style.h"
#include "ui/widgets/accessibility.h"

#include <QHoverEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace tactful::ui {
namespace {

constexpr int padding = 12;
constexpr int iconGap = 6;

}  // namespace

Segmented::Segmented(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::ComboBox);
}

void Segmented::addPart(const QString& text, std::string_view icon)
{
    m_parts.push_back({text, std::string(icon)});
    describe();
    updateGeometry();
    update();
}

void Segmented::setCurrent(int index)
{
    if (index < 0 || index >= count() || index == m_current) return;
    m_current = index;
    describe();
    update();
    Q_EMIT chosen(index);
}

QString Segmented::currentText() const
{
    return m_parts.empty() ? QString() : m_parts[static_cast<std::size_t>(m_current)].text;
}

void Segmented::describe()
{
    setAccessibleValue(*this, currentText());
    //: the chosen part of a choice of few, e.g. Desktop, 1 of 3
    setAccessibleDescription(tr("%1, %2 of %3").arg(currentText()).arg(m_current + 1).arg(count()));
}

int Segmented::partWidth(const Part& part) const
{
    const Style& style = Style::of(this);
    // Room for the bold face, so that nothing moves when another part is chosen.
    const int text = QFontMetrics(style.font(TextRole::Label)).horizontalAdvance(part.text);
    const int icon = part.icon.empty() ? 0 : style.scaled(metric::iconControl) + iconGap;
    return text + icon + 2 * padding;
}

std::vector<QRect> Segmented::places() const
{
    std::vector<QRect> places;
    int x = 0;
    for (const Part& part : m_parts) {
        const int wide = partWidth(part);
        places.emplace_back(x, 0, wide, height());
        x += wide;
    }
    if (isRightToLeft())
        for (QRect& place : places)
            place.moveLeft(width() - place.right() - 1);
    return places;
}

QSize Segmented::sizeHint() const
{
    int width = 0;
    for (const Part& part : m_parts)
        width += partWidth(part);
    return {width, Style::of(this).scaled(metric::control)};
}

int Segmented::partAt(const QPoint& point) const
{
    const std::vector<QRect> all = places();
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].contains(point)) return static_cast<int>(i);
    return -1;
}

bool Segmented::event(QEvent* event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter) {
        const int over = partAt(static_cast<QHoverEvent*>(event)->position().toPoint());
        if (over != m_hovered) update();
        m_hovered = over;
    } else if (event->type() == QEvent::HoverLeave) {
        m_hovered = -1;
        update();
    }
    return QWidget::event(event);
}

void Segmented::keyPressEvent(QKeyEvent* event)
{
    const int right = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return setCurrent(m_current + right);
    case Qt::Key_Left:
        return setCurrent(m_current - right);
    case Qt::Key_Down:
        return setCurrent(m_current + 1);
    case Qt::Key_Up:
        return setCurrent(m_current - 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(count() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void Segmented::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) setCurrent(partAt(event->position().toPoint()));
}

void Segmented::paintPart(QPainter& painter, int index, const QRect& place) const
{
    const Style& style = Style::of(this);
    const Part& part = m_parts[static_cast<std::size_t>(index)];
    const bool on = index == m_current;
    if (on || (index == m_hovered && isEnabled()))
        painter.fillRect(place, style.color(on ? Token::Selected : Token::Hover));
    if (index > 0) {
        const int edge = isRightToLeft() ? place.right() : place.left();
        painter.fillRect(QRect(edge, place.y(), 1, place.height()), style.color(Token::LineStrong));
    }
    const Token ink = !isEnabled() ? Token::InkOff : on ? Token::AccentInk : Token::Ink;
    painter.setFont(style.font(on ? TextRole::Label : TextRole::BodyStrong));
    const int icon = part.icon.empty() ? 0 : style.scaled(metric::iconControl);
    const int text = painter.fontMetrics().horizontalAdvance(part.text);
    int x = place.x() + (place.width() - text - (icon > 0 ? icon + iconGap : 0)) / 2;
    if (icon > 0) {
        style.paintIcon(painter, QRectF(x, (height() - icon) / 2, icon, icon), part.icon, ink);
        x += icon + iconGap;
    }
    painter.setPen(style.color(ink));
    painter.drawText(QRect(x, place.y(), text + 2, place.height()), Qt::AlignVCenter | Qt::AlignLeft,
                     part.text);
}

void Segmented::paintEvent(QPaintEvent*)
{
    const Style& style = Style::of(this);
    QPainter painter(this);
    style.paintBox(painter, rect(), metric::radius, Token::Surface, Token::Surface);
    QPainterPath inside;
    inside.addRoundedRect(QRectF(rect()), metric::radius, metric::radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(inside);
    const std::vector<QRect> all = places();
    for (std::size_t i = 0; i < all.size(); ++i)
        paintPart(painter, static_cast<int>(i), all[i]);
    painter.restore();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(style.color(isEnabled() ? Token::LineStrong : Token::Line));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metric::radius - 0.5,
                            metric::radius - 0.5);
}

}  // namespace tactful::ui

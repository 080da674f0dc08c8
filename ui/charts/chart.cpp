#include "ui/charts/chart.h"

#include "ui/charts/chart_window.h"
#include "ui/theme/look.h"
#include "ui/widgets/accessibility.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace tactful::ui {

Chart::Chart(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setProperty(property::ownFocus, true);
    setAccessibleRole(*this, QAccessible::Chart);
}

void Chart::setFinding(const QString& sentence)
{
    m_finding = sentence;
    describe();
}

void Chart::setPending(bool pending)
{
    if (m_pending == pending) return;
    m_pending = pending;
    update();
}

QString Chart::markText(int) const
{
    return {};
}

QRectF Chart::markRect(int) const
{
    return {};
}

void Chart::setCurrentMark(int mark)
{
    const int wanted = markCount() > 0 ? std::clamp(mark, -1, markCount() - 1) : -1;
    if (wanted == m_current) return;
    m_current = wanted;
    describe();
    update();
    Q_EMIT currentMarkChanged(m_current);
}

void Chart::setClickable(bool clickable)
{
    m_clickable = clickable;
    if (!clickable) unsetCursor();
}

void Chart::showAsTable()
{
    openChartWindow(*this, accessibleName(), table());
}

std::optional<int> Chart::markAfterKey(int mark, int key) const
{
    const int last = markCount() - 1;
    if (last < 0) return std::nullopt;
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return std::min(mark + 1, last);
    case Qt::Key_Left:
    case Qt::Key_Up:
        return std::max(mark - 1, 0);
    case Qt::Key_PageDown:
        return std::min(mark + 10, last);
    case Qt::Key_PageUp:
        return std::max(mark - 10, 0);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return std::nullopt;
    }
}

void Chart::dataChanged()
{
    m_current = std::min(m_current, markCount() - 1);
    describe();
    updateGeometry();
    update();
}

QColor Chart::figureInk(Token usual) const
{
    return look().color(m_pending ? Token::Ink3 : usual);
}

int Chart::markAt(const QPointF& point) const
{
    for (int mark = markCount() - 1; mark >= 0; --mark)  // what is painted last lies on top
        if (markRect(mark).contains(point)) return mark;
    return -1;
}

void Chart::describe()
{
    const QString mark = m_current >= 0 ? markText(m_current) : QString();
    setAccessibleValue(*this, mark);
    setAccessibleDescription(mark.isEmpty() ? m_finding : m_finding + QLatin1Char(' ') + mark);
}

bool Chart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int mark = markAt(help->pos());
    if (mark >= 0)
        QToolTip::showText(help->globalPos(), markText(mark), this, markRect(mark).toAlignedRect());
    else
        QToolTip::hideText();
    return true;
}

void Chart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange) dataChanged();
    QWidget::changeEvent(event);
}

void Chart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChart(painter);
    if (!lookOf(*this).focused) return;
    constexpr double ring = 4;  // width and gap
    if (m_current >= 0)
        look().paintFocusRing(
            painter, markRect(m_current).intersected(QRectF(rect())).adjusted(ring, ring, -ring, -ring),
            markRadius());
    else
        look().paintFocusRing(painter, QRectF(rect()).adjusted(ring, ring, -ring, -ring), metric::radius);
}

void Chart::keyPressEvent(QKeyEvent* event)
{
    const bool chosen =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (chosen && m_clickable && m_current >= 0) {
        Q_EMIT markActivated(m_current);
        return;
    }
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, rect().center(), mapToGlobal(rect().center()));
        contextMenuEvent(&menu);
        return;
    }
    const auto mark = markAfterKey(m_current, event->key());
    if (!mark) return QWidget::keyPressEvent(event);
    setCurrentMark(*mark);
    if (m_current >= 0 && isVisible()) {
        const QRect where = markRect(m_current).toAlignedRect();
        QToolTip::showText(mapToGlobal(where.bottomLeft()), markText(m_current), this);
    }
}

void Chart::mousePressEvent(QMouseEvent* event)
{
    const int mark = markAt(event->position());
    if (event->button() != Qt::LeftButton || !m_clickable || mark < 0) return QWidget::mousePressEvent(event);
    setCurrentMark(mark);
    Q_EMIT markActivated(mark);
}

void Chart::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_clickable) return;
    if (markAt(event->position()) >= 0)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void Chart::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("chartMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show as table"), this, &Chart::showAsTable);
    menu->popup(event->globalPos());
}

}  // namespace tactful::ui

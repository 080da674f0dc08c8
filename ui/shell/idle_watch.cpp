#include "ui/shell/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace tactful::ui {

IdleWatch::IdleWatch(QObject* parent) : QObject(parent)
{
    m_lastTouch.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setMinutes(int minutes)
{
    setMilliseconds(minutes * 60'000);
}

void IdleWatch::setMilliseconds(int milliseconds)
{
    m_limitMs = milliseconds;
    m_lastTouch.restart();
    if (m_limitMs > 0)
        m_timer.start(m_limitMs);
    else
        m_timer.stop();
}

/// A timer that was restarted at every move of the mouse would cost more than one that looks again.
void IdleWatch::look()
{
    const qint64 left = m_limitMs - m_lastTouch.elapsed();
    if (left > 0)
        m_timer.start(static_cast<int>(left));
    else
        Q_EMIT leftAlone();
}

bool IdleWatch::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_lastTouch.restart();
        if (m_limitMs > 0 && !m_timer.isActive()) m_timer.start(m_limitMs);
        break;
    default:
        break;
    }
    return false;
}

}  // namespace tactful::ui

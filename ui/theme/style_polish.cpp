#include "ui/theme/look.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QToolTip>

/// \file
/// What widgets get once, when they enter the application, and where the focus ring goes.

namespace tactful::ui {
namespace {

bool isKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::ShortcutFocusReason;
}

/// The focus comes back to where it was: a menu closed, the window is in front again.
bool isReturn(Qt::FocusReason reason)
{
    return reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason ||
           reason == Qt::MenuBarFocusReason;
}

bool wantsRing(const QWidget* widget)
{
    if (widget->property(property::ownFocus).toBool() || widget->isWindow()) return false;
    return !qobject_cast<const QAbstractItemView*>(widget) && !qobject_cast<const QMenuBar*>(widget) &&
           !qobject_cast<const QMenu*>(widget) && !qobject_cast<const QScrollArea*>(widget);
}

}  // namespace

void Style::setApplicationLook() const
{
    const QPalette palette = paletteOf(m_colours);
    QApplication::setPalette(palette);
    // Lists of combo boxes mark a row as our tables do.
    QPalette list = palette;
    list.setColor(QPalette::Highlight, color(Token::Selected));
    list.setColor(QPalette::HighlightedText, color(Token::Ink));
    QApplication::setPalette(list, "QComboBoxListView");
    QToolTip::setPalette(palette);
    QToolTip::setFont(font(TextRole::Caption));
    QApplication::setFont(font(TextRole::Body));
}

void Style::polish(QApplication* application)
{
    QProxyStyle::polish(application);
    setApplicationLook();
    application->installEventFilter(this);
}

void Style::unpolish(QApplication* application)
{
    application->removeEventFilter(this);
    QProxyStyle::unpolish(application);
}

void Style::polish(QPalette& palette)
{
    palette = paletteOf(m_colours);
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QLineEdit*>(widget) || qobject_cast<QScrollBar*>(widget) ||
        qobject_cast<QHeaderView*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // Qt's own delegate of combo boxes knows neither our row height nor our hover.
    if (auto* combo = qobject_cast<QComboBox*>(widget);
        combo && combo->itemDelegate()->inherits("QComboBoxDelegate"))
        combo->setItemDelegate(new QStyledItemDelegate(combo));
}

void Style::unpolish(QWidget* widget)
{
    if (m_ringed == widget) ring(nullptr);
    QProxyStyle::unpolish(widget);
}

void Style::ring(QWidget* widget)
{
    if (m_ringed) m_ringed->update();
    m_ringed = widget;
    const bool framed = widget && wantsRing(widget);
    if (!framed) {
        if (m_frame) m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame) m_frame = new QFocusFrame(widget);
    m_frame->setWidget(widget);
}

bool Style::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::FocusIn && object->isWidgetType()) {
        auto* widget = static_cast<QWidget*>(object);
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        const bool stays = isReturn(reason) && m_ringed == widget;
        if (!stays) ring(isKeyboard(reason) ? widget : nullptr);
    } else if (event->type() == QEvent::FocusOut && object == m_ringed) {
        if (!isReturn(static_cast<QFocusEvent*>(event)->reason())) ring(nullptr);
    }
    return QProxyStyle::eventFilter(object, event);
}

}  // namespace tactful::ui

#include "ui/pages/studio/panel_combo.h"

#include "ui/theme/style.h"

#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace tactful::ui {
namespace {

/// A window of its own that goes when one clicks elsewhere.
class PanelFrame final : public QWidget {
public:
    explicit PanelFrame(QWidget* parent) : QWidget(parent, Qt::Popup) {}

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Style& look = Style::of(this);
        QPainter painter(this);
        painter.fillRect(rect(), look.color(Token::Surface));
        painter.setPen(look.color(Token::LineStrong));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
};

}  // namespace

PanelCombo::PanelCombo(QWidget* parent)
    : QComboBox(parent), m_popup(new PanelFrame(this)), m_panel(new QVBoxLayout(m_popup))
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    addItem(QString());
    m_panel->setContentsMargins(metric::space3, metric::space3, metric::space3, metric::space3);
    m_panel->setSpacing(metric::space1);
    m_popup->installEventFilter(this);
}

void PanelCombo::setShownText(const QString& text)
{
    setItemText(0, text);
    setToolTip(text);
    setAccessibleDescription(text);
}

QString PanelCombo::shownText() const
{
    return itemText(0);
}

void PanelCombo::showPopup()
{
    const QSize wanted = m_popup->sizeHint().expandedTo(QSize(width(), 0));
    QPoint at = mapToGlobal(QPoint(0, height() + 2));
    if (const QScreen* where = screen()) {
        const QRect free = where->availableGeometry();
        at.setX(std::clamp(at.x(), free.left(), std::max(free.left(), free.right() - wanted.width())));
        if (at.y() + wanted.height() > free.bottom())
            at.setY(mapToGlobal(QPoint(0, 0)).y() - wanted.height() - 2);
    }
    m_popup->setGeometry(QRect(at, wanted));
    m_popup->show();
    if (QWidget* first = m_popup->nextInFocusChain()) first->setFocus(Qt::PopupFocusReason);
}

void PanelCombo::hidePopup()
{
    m_popup->hide();
    QComboBox::hidePopup();
}

bool PanelCombo::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_popup && event->type() == QEvent::Hide) Q_EMIT panelClosed();
    return QComboBox::eventFilter(object, event);
}

void PanelCombo::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        showPopup();
        break;
    default:
        event->ignore();
    }
}

void PanelCombo::wheelEvent(QWheelEvent* event)
{
    event->ignore();  // there is one entry; the column scrolls
}

}  // namespace tactful::ui

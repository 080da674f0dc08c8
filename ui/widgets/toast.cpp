#include "ui/widgets/toast.h"

#include "ui/theme/style.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace tactful::ui {
namespace {

constexpr int fromEdge = metric::space4;

}  // namespace

Toast::Toast(QWidget* host)
    : QWidget(host), m_label(new Label(QString(), TextRole::Body, Token::ToastInk, this)),
      m_action(new Button(QString(), ButtonKind::Link, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(44, metric::space3, metric::space4, metric::space3);
    layout->setSpacing(metric::space4);
    layout->addWidget(m_label->wrapped(), 1);
    layout->addWidget(m_action);
    m_action->setProperty(property::onDark, true);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::close);
    connect(m_action, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT acted();
    });
    setAccessibleRole(*this, QAccessible::AlertMessage);
    host->installEventFilter(this);
    m_action->installEventFilter(this);
    hide();
}

void Toast::tell(const QString& text, const QString& action)
{
    m_label->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    describe(*this, text);
    m_left = 0;
    place();
    show();
    raise();
    m_timer.start(m_duration);
    pauseOrGoOn();
}

bool Toast::isPaused() const
{
    return isVisible() && !m_timer.isActive();
}

void Toast::close()
{
    m_timer.stop();
    m_left = 0;
    if (isHidden()) return;
    hide();
    Q_EMIT closed();
}

void Toast::pauseOrGoOn()
{
    if (isHidden()) return;
    const bool held = underMouse() || m_action->hasFocus();
    if (held && m_timer.isActive()) {
        m_left = m_timer.remainingTime();
        m_timer.stop();
    } else if (!held && !m_timer.isActive()) {
        m_timer.start(std::max(m_left, 1000));
    }
}

void Toast::place()
{
    const QWidget* host = parentWidget();
    const int most = std::max(120, host->width() - 2 * fromEdge);
    const int wide = std::min(most, 44 + m_label->fontMetrics().horizontalAdvance(m_label->text()) + 2 +
                                        (m_action->text().isEmpty() ? 0 : m_action->sizeHint().width() + 16) +
                                        metric::space4);
    layout()->activate();
    const int high = std::max(Style::of(this).scaled(44), layout()->heightForWidth(wide));
    setGeometry(fromEdge, host->height() - fromEdge - high, wide, high);
}

bool Toast::eventFilter(QObject* object, QEvent* event)
{
    if (object == parentWidget() && event->type() == QEvent::Resize && isVisible()) place();
    if (object == m_action && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        QTimer::singleShot(0, this, &Toast::pauseOrGoOn);  // when the focus has arrived
    return QWidget::eventFilter(object, event);
}

bool Toast::event(QEvent* event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) pauseOrGoOn();
    if (event->type() == QEvent::StyleChange && isVisible()) place();
    return handled;
}

void Toast::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return close();
    QWidget::keyPressEvent(event);
}

void Toast::paintEvent(QPaintEvent*)
{
    const Style& style = Style::of(this);
    QPainter painter(this);
    const Token line = style.appearance() == Appearance::HighContrast ? Token::Line : Token::Toast;
    style.paintBox(painter, rect(), metric::radius, Token::Toast, line);
    const int size = style.scaled(metric::icon);
    style.paintIcon(painter, QRectF(metric::space3 + 2, (height() - size) / 2, size, size), "okc",
                    Token::ToastInk);
}

}  // namespace tactful::ui

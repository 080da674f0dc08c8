#include "ui/widgets/scroll_column.h"

#include "ui/theme/style.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tactful::ui {

ScrollColumn::ScrollColumn(QWidget* parent, Token fill) : QScrollArea(parent), m_fill(fill)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    auto* content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(metric::space5, metric::space4, metric::space5, metric::space4);
    m_column->setSpacing(metric::space4);
    setWidget(content);
    content->installEventFilter(this);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

QSize ScrollColumn::sizeHint() const
{
    return {widget()->sizeHint().width(), widget()->sizeHint().height()};
}

QSize ScrollColumn::minimumSizeHint() const
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    return {widget()->minimumSizeHint().width() + bar, 80};
}

bool ScrollColumn::eventFilter(QObject* object, QEvent* event)
{
    if (object == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
    return QScrollArea::eventFilter(object, event);
}

bool ScrollColumn::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), Style::of(this).color(m_fill));
    }
    return QScrollArea::viewportEvent(event);
}

}  // namespace tactful::ui

#include "ui/pages/studio/studio_columns.h"

#include "ui/theme/style.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/separator.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QStackedWidget>

#include <algorithm>

namespace tactful::ui {
namespace {

constexpr int briefUsual = 308;
constexpr int line = 1;  ///< between two columns
// Extra width goes to the preview first, then to the middle.
constexpr int middleUsual = 508;
constexpr int previewMost = 640;

int widthNeeded(const QWidget& widget)
{
    return widget.minimumSizeHint().expandedTo(widget.minimumSize()).width();
}

}  // namespace

StudioColumns::StudioColumns(QWidget* parent)
    : QWidget(parent), m_first(new Separator(this, Qt::Vertical)), m_second(new Separator(this, Qt::Vertical))
{
}

void StudioColumns::setBrief(QWidget* brief)
{
    m_brief = brief;
    m_switch = new Segmented(this);
    m_switch->setObjectName(QStringLiteral("studioSwitch"));
    m_switch->setAccessibleName(tr("Show"));
    m_switch->addPart(tr("What will happen"));
    m_switch->addPart(tr("What one person gets"));
    m_switch->hide();
    connect(m_switch, &Segmented::chosen, this, &StudioColumns::arrange);
}

void StudioColumns::setOthers(QWidget* outcome, QStackedWidget* right)
{
    m_outcome = outcome;
    m_right = right;
}

void StudioColumns::showRight()
{
    m_switch->setCurrent(1);
}

int StudioColumns::briefWidth() const
{
    return std::max(briefUsual, widthNeeded(*m_brief));
}

int StudioColumns::foldedWidth() const
{
    const int bar = m_switch->minimumSizeHint().width() + 2 * metric::space4;
    return std::max({widthNeeded(*m_outcome), widthNeeded(*m_right), bar});
}

QSize StudioColumns::sizeHint() const
{
    return {briefWidth() + middleUsual + previewMost + 2 * line, 600};
}

QSize StudioColumns::minimumSizeHint() const
{
    return {briefWidth() + line + foldedWidth(), 120};
}

bool StudioColumns::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

void StudioColumns::resizeEvent(QResizeEvent*)
{
    arrange();
}

void StudioColumns::arrange()
{
    if (m_arranging || !m_right) return;
    const QScopedValueRollback<bool> once(m_arranging, true);
    const int brief = briefWidth();
    const QRect room(brief + line, 0, std::max(0, width() - brief - line), height());
    m_brief->setGeometry(0, 0, brief, height());
    m_first->setGeometry(brief, 0, line, height());
    const bool beside = widthNeeded(*m_outcome) + line + widthNeeded(*m_right) <= room.width();
    beside ? arrangeBeside(room) : arrangeFolded(room);
}

void StudioColumns::arrangeBeside(const QRect& room)
{
    const int least = widthNeeded(*m_right);
    const int most = room.width() - line - widthNeeded(*m_outcome);
    const int wanted = std::clamp(room.width() - line - middleUsual, least, std::max(least, previewMost));
    const int right = std::min(wanted, most);
    m_outcome->setGeometry(room.x(), 0, room.width() - line - right, room.height());
    m_second->setGeometry(room.right() - right, 0, line, room.height());
    m_right->setGeometry(room.right() + 1 - right, 0, right, room.height());
    m_switch->hide();
    for (QWidget* each : {m_outcome, static_cast<QWidget*>(m_right), static_cast<QWidget*>(m_second)})
        each->show();
}

void StudioColumns::arrangeFolded(const QRect& room)
{
    const QSize bar = m_switch->sizeHint();
    const QRect below = room.adjusted(0, bar.height() + 2 * metric::space2, 0, 0);
    m_switch->setGeometry(QRect(room.topLeft() + QPoint(metric::space4, metric::space2), bar));
    m_outcome->setGeometry(below);
    m_right->setGeometry(below);
    m_second->hide();
    m_switch->show();
    m_outcome->setVisible(m_switch->current() == 0);
    m_right->setVisible(m_switch->current() == 1);
}

}  // namespace tactful::ui

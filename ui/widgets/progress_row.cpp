#include "ui/widgets/progress_row.h"

#include "ui/theme/style.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QProgressBar>
#include <QTimerEvent>

#include <algorithm>

namespace tactful::ui {
namespace {

constexpr int steps = 1000;

/// A progress bar whose moving part moves while there is no total, unless the system wants no motion.
class Bar final : public QProgressBar {
public:
    explicit Bar(QWidget* parent) : QProgressBar(parent)
    {
        setTextVisible(false);
        setRange(0, steps);
    }

    void setMoving(bool moving)
    {
        if (moving == (m_timer != 0)) return;
        if (m_timer != 0) killTimer(m_timer);
        m_timer = moving && !Style::of(this).reducedMotion() ? startTimer(40) : 0;
    }

protected:
    void timerEvent(QTimerEvent* event) override
    {
        if (event->timerId() != m_timer) return QProgressBar::timerEvent(event);
        // To the right and back again within four seconds.
        m_tick = (m_tick + 1) % 100;
        setProperty("busyPhase", m_tick < 50 ? m_tick / 50.0 : 2.0 - m_tick / 50.0);
        update();
    }

private:
    int m_timer = 0;
    int m_tick = 0;
};

}  // namespace

ProgressRow::ProgressRow(const QString& name, QWidget* parent)
    : QWidget(parent), m_name(new Label(name, TextRole::Label, Token::Ink, this)),
      m_figure(new Label(QString(), TextRole::Body, Token::Ink2, this)), m_bar(new Bar(this)),
      m_button(new Button(tr("Cancel"), ButtonKind::Normal, this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metric::space3);
    grid->setVerticalSpacing(metric::space1);
    grid->addWidget(m_name->wrapped(), 0, 0);
    m_figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(m_figure->wrapped(), 0, 1);
    grid->addWidget(m_bar, 1, 0, 1, 2);
    grid->addWidget(m_button, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_cancelled)
            Q_EMIT startAgainRequested();
        else
            Q_EMIT cancelRequested();
    });
    setAccessibleRole(*this, QAccessible::Grouping);
    // Rows below each other keep their bars equally long, whichever word stands on the button.
    m_button->setMinimumWidth(Style::of(this).scaled(96));
    setShare(std::nullopt);
}

void ProgressRow::setName(const QString& name)
{
    m_name->setText(name);
    describe();
}

void ProgressRow::setShare(std::optional<double> share)
{
    if (m_cancelled) return;
    m_bar->setRange(0, share ? steps : 0);
    if (share) m_bar->setValue(qRound(std::clamp(*share, 0.0, 1.0) * steps));
    static_cast<Bar*>(m_bar)->setMoving(!share);
    describe();
}

void ProgressRow::setFigure(const QString& figure)
{
    m_figureText = figure;
    describe();
}

void ProgressRow::setCancellable(bool cancellable)
{
    m_button->setVisible(cancellable);
}

void ProgressRow::showCancelled()
{
    const bool counted = m_bar->maximum() > 0;
    static_cast<Bar*>(m_bar)->setMoving(false);
    m_bar->setRange(0, steps);
    if (!counted) m_bar->setValue(0);
    m_bar->setEnabled(false);
    m_cancelled = true;
    m_button->setText(tr("Start again"));
    m_button->show();
    describe();
}

void ProgressRow::restart()
{
    m_cancelled = false;
    m_bar->setEnabled(true);
    m_button->setText(tr("Cancel"));
    m_figureText.clear();
    setShare(std::nullopt);
}

void ProgressRow::describe()
{
    const bool counting = m_bar->maximum() == 0;
    QString figure = m_figureText;
    if (figure.isEmpty() && counting) figure = tr("counting, no total yet");
    if (m_cancelled) figure = tr("nothing was changed");
    m_figure->setText(figure);
    ui::describe(*m_bar, m_name->text(), figure);
    ui::describe(*this, m_name->text(), figure);
    //: Cancel, and what is cancelled
    m_button->setAccessibleName(tr("%1: %2").arg(m_button->text(), m_name->text()));
}

}  // namespace tactful::ui

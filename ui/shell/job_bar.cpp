#include "ui/shell/job_bar.h"

#include "ui/jobs/shop_desk.h"
#include "ui/text/explain.h"
#include "ui/text/format.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/progress_row.h"

#include <QCoreApplication>
#include <QPainter>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

constexpr int patienceMs = 300;

}  // namespace

QString progressFigure(const JobProgress& progress)
{
    if (progress.share < 0.0) return JobBar::tr("counting, no total yet");
    const QString share = percentText(progress.share);
    if (progress.secondsLeft < 0) return share;
    if (progress.secondsLeft < 90)
        return JobBar::tr("%1, about %Ln second(s) left", nullptr, progress.secondsLeft).arg(share);
    return JobBar::tr("%1, about %Ln minute(s) left", nullptr, (progress.secondsLeft + 30) / 60).arg(share);
}

JobBar::JobBar(ShopDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_row(new ProgressRow({}, this)),
      m_banner(new Banner(BannerKind::Failed, this))
{
    setObjectName(QStringLiteral("jobBar"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::space5, metric::space2, metric::space5, metric::space2);
    layout->addWidget(m_row);
    layout->addWidget(m_banner);
    m_banner->setAction(tr("Close"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &JobBar::update);
    connect(m_row, &ProgressRow::cancelRequested, &desk, &ShopDesk::cancelRun);
    connect(m_banner, &Banner::acted, this, [this] {
        m_failed = false;
        update();
    });
    connect(&desk, &ShopDesk::busyChanged, this, [this](bool busy) {
        if (busy) {
            m_failed = false;
            m_patience.start();
        } else {
            m_patience.stop();
        }
        update();
    });
    connect(&desk, &ShopDesk::progressed, this, &JobBar::update);
    connect(&desk, &ShopDesk::failed, this, [this](const QString& title, const Error& error) {
        m_failed = true;
        m_banner->setText(title + QLatin1Char(':'), explainInOneLine(error));
        update();
    });
    update();
}

void JobBar::setQuiet(bool quiet)
{
    m_quiet = quiet;
    update();
}

void JobBar::update()
{
    const bool working = m_desk.busy() && !m_patience.isActive() && !m_quiet;
    if (working) {
        const JobProgress& progress = m_desk.progress();
        m_row->setName(progress.title);
        m_row->setShare(progress.share < 0.0 ? std::nullopt : std::optional(progress.share));
        m_row->setFigure(progressFigure(progress));
    }
    m_row->setVisible(working);
    m_banner->setVisible(m_failed && !m_quiet);
    setVisible(working || (m_failed && !m_quiet));
}

void JobBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Style::of(this).color(Token::Surface));
}

}  // namespace tactful::ui

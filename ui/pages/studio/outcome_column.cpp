#include "ui/pages/studio/outcome_column.h"

#include "ui/pages/studio/change_words.h"
#include "ui/pages/studio/curve_card.h"
#include "ui/pages/studio/estimate_cards.h"
#include "ui/pages/studio/outlook_cards.h"
#include "ui/pages/studio/picture_cards.h"
#include "ui/pages/studio/plan_rest.h"
#include "ui/pages/studio/shelf_card.h"
#include "ui/text/explain.h"
#include "ui/text/format.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/fold_layout.h"
#include "ui/widgets/progress_row.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tactful::ui {
namespace {

constexpr int gap = 10;

}  // namespace

OutcomeColumn::OutcomeColumn(ShopDesk& desk, QWidget* parent)
    : QWidget(parent), m_rest(new PlanRest(this)), m_scroll(new ScrollColumn(this)),
      m_change(new Banner(BannerKind::Changed, this)), m_problem(new Banner(BannerKind::Failed, this)),
      m_preparing(new Card({}, this)),
      m_progress(new ProgressRow(tr("Working out who would like what"), this)), m_content(new QWidget(this)),
      m_sales(new ExtraSalesCard(this)), m_mind(new MindCard(this)), m_audience(new AudienceCard(this)),
      m_personal(new PersonalCard(this)), m_curve(new CurveCard(desk, *m_rest, this)),
      m_shelf(new ShelfCard(this)), m_arrival(new ArrivalCard(this)),
      m_outlook(new OutlookCards(desk, *m_rest, this))
{
    setObjectName(QStringLiteral("outcomeColumn"));
    m_change->setObjectName(QStringLiteral("changeBanner"));
    m_change->setIconName("refresh");
    m_problem->setObjectName(QStringLiteral("problemBanner"));
    m_problem->setAction(tr("Try again"));
    m_progress->setCancellable(false);
    m_preparing->body()->addWidget(m_progress);

    auto* pair = new FoldLayout(gap);
    pair->addColumn(m_sales);
    pair->addColumn(m_mind);
    auto* cards = new QVBoxLayout(m_content);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(gap);
    cards->addLayout(pair);
    cards->addWidget(m_audience);
    cards->addWidget(m_personal);
    cards->addWidget(m_curve);
    cards->addWidget(m_shelf);
    cards->addWidget(m_arrival);
    cards->addWidget(m_outlook);

    QVBoxLayout* column = m_scroll->column();
    column->setContentsMargins(14, metric::space3, 14, metric::space3);
    column->setSpacing(gap);
    for (QWidget* part : {static_cast<QWidget*>(m_change), static_cast<QWidget*>(m_problem),
                          static_cast<QWidget*>(m_preparing), m_content})
        column->addWidget(part);
    column->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);
    connect(m_change, &Banner::acted, this, &OutcomeColumn::undoAsked);
    connect(m_problem, &Banner::acted, this, &OutcomeColumn::againAsked);
    connect(m_audience, &AudienceCard::listAsked, this, &OutcomeColumn::listAsked);
    clear();
}

void OutcomeColumn::clear()
{
    m_change->hide();
    m_problem->hide();
    m_preparing->hide();
    m_content->hide();
    m_rest->stop();
    m_curve->clear();
    m_outlook->clear();
    m_safe.reset();
}

void OutcomeColumn::show(const std::shared_ptr<const PlanAnswer>& answer, const data::ShopSettings& settings)
{
    const steps::LiveOutcome& outcome = *answer->outcome;
    m_problem->hide();
    m_preparing->hide();
    showChange(*answer, settings.currency);
    const steps::LiveOutcome* before = answer->outcomeBefore.get();
    for (const steps::LiveOutcome* each : {before, &outcome})
        if (each && isSafe(*each)) m_safe = std::max(m_safe.value_or(0.0), each->dials.personal);
    m_sales->show(outcome, settings.currency);
    m_mind->show(outcome, m_safe && *m_safe < outcome.dials.personal ? m_safe : std::nullopt);
    m_audience->show(outcome);
    m_personal->show(outcome, settings.houseLimit);
    m_curve->follow(answer);
    m_shelf->show(outcome);
    m_arrival->show(outcome);
    m_outlook->follow(answer);
    m_content->show();
    m_rest->begin();
}

void OutcomeColumn::showChange(const PlanAnswer& answer, const Currency& currency)
{
    const QString what = answer.before ? changeWords(*answer.before, answer.brief) : QString();
    m_change->setVisible(!what.isEmpty());
    if (what.isEmpty()) return;
    const bool care = needsCare(*answer.change);
    m_change->setKind(care ? BannerKind::TakeCare : BannerKind::Changed);
    m_change->setIconName("refresh");
    //: The lead of the banner, e.g. "How personal 50 → 58:"
    m_change->setText(tr("%1:").arg(what), effectWords(*answer.change, currency));
    m_change->setAction(tr("Undo"));
}

void OutcomeColumn::setPending(bool pending)
{
    if (pending) m_rest->moved();
    m_sales->setPending(pending);
    m_mind->setPending(pending);
    m_audience->setPending(pending);
    m_personal->setPending(pending);
    m_curve->setPending(pending);
    m_shelf->setPending(pending);
    m_arrival->setPending(pending);
    m_outlook->setPending(pending);
    // What it says is of the move before.
    m_change->setEnabled(!pending);
}

void OutcomeColumn::showPreparing(const QString& phase, double share)
{
    m_problem->hide();
    m_preparing->show();
    m_progress->setShare(share >= 0.0 ? std::optional<double>(share) : std::nullopt);
    const QString figure = share >= 0.0 ? percentText(share) : QString();
    m_progress->setFigure(phase.isEmpty() ? figure : tr("%1 %2").arg(phase, figure).trimmed());
}

void OutcomeColumn::showFailure(const Error& error)
{
    const Explanation why = explain(error);
    m_preparing->hide();
    m_problem->setText(why.heading, why.detail);
    m_problem->show();
}

}  // namespace tactful::ui

#include "ui/pages/studio/curve_card.h"

#include "ui/charts/dial_curve.h"
#include "ui/pages/studio/campaign_draft.h"
#include "ui/pages/studio/plan_rest.h"
#include "ui/text/format.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tactful::ui {
namespace {

bool sameOtherDials(data::Dials a, const data::Dials& b)
{
    return a.often == b.often && a.discovery == b.discovery && a.holdBack == b.holdBack &&
           a.nudges.clearStock == b.nudges.clearStock && a.nudges.newArrivals == b.nudges.newArrivals &&
           a.nudges.margin == b.nudges.margin;
}

/// Of the positions, the one that brings most after all costs.
const steps::CurvePoint& best(const std::vector<steps::CurvePoint>& points)
{
    return *std::max_element(
        points.begin(), points.end(),
        [](const steps::CurvePoint& a, const steps::CurvePoint& b) { return a.profitMinor < b.profitMinor; });
}

}  // namespace

CurveCard::CurveCard(ShopDesk& desk, PlanRest& rest, QWidget* parent)
    : Card(tr("What more or less personal brings"), parent), m_desk(desk), m_chart(new DialCurve(this)),
      m_finding((new Label({}, TextRole::Body, Token::Ink2, this))->wrapped())
{
    setCompact();
    setObjectName(QStringLiteral("curveCard"));
    m_chart->setObjectName(QStringLiteral("dialCurve"));
    m_finding->setObjectName(QStringLiteral("curveFinding"));
    body()->addWidget(m_finding);
    body()->addWidget(m_chart);
    connect(&rest, &PlanRest::rested, this, &CurveCard::ask);
    connect(&rest, &PlanRest::broken, this, [this] { m_asked.cancel(); });
    hide();
}

CurveCard::~CurveCard()
{
    m_asked.cancel();
}

bool CurveCard::isCurrent() const
{
    return m_of && m_answer && sameOtherDials(m_of->brief.dials, m_answer->brief.dials) &&
           samePeople(m_of->brief, m_answer->brief) && &m_of->plan.campaign() == &m_answer->plan.campaign();
}

void CurveCard::follow(std::shared_ptr<const PlanAnswer> answer)
{
    m_answer = std::move(answer);
    if (!m_points.empty()) draw();
    showPending();
}

void CurveCard::ask()
{
    m_asked.cancel();
    if (!m_answer || isCurrent()) return;
    m_asked = m_desk.ask<std::vector<steps::CurvePoint>>(
        this, Lane::Live,
        [answer = m_answer](steps::Session&, Job& job) {
            return answer->plan.curve(answer->brief.dials, job);
        },
        [this, answer = m_answer](Result<std::vector<steps::CurvePoint>> points) {
            if (answer != m_answer) return;
            take(std::move(points));
        });
}

void CurveCard::take(Result<std::vector<steps::CurvePoint>> points)
{
    if (!points) return;  // the plan itself says what is wrong
    m_points = std::move(*points);
    m_of = m_answer;
    draw();
    setPending(m_pending);
    show();
}

void CurveCard::draw()
{
    const Currency currency = m_desk.settings().currency;
    DialCurveData curve;
    for (const steps::CurvePoint& point : m_points)
        curve.points.push_back(
            {point.personal, point.profitMinor, point.unsubscribes,
             tr("At %1: about %2 extra sales, %3 of profit, %Ln may unsubscribe", nullptr,
                static_cast<int>(std::lround(point.unsubscribes)))
                 .arg(scoreText(point.personal), moneyText(point.extraSalesMinor, currency),
                      moneyText(point.profitMinor, currency))});
    curve.position = m_answer->brief.dials.personal;
    curve.profitName = tr("profit");
    curve.harmName = tr("unsubscribes");
    m_chart->setData(std::move(curve));
    const steps::CurvePoint& most = best(m_points);
    const QString finding = tr("Brings most at %1: about %2 of profit after all costs.")
                                .arg(scoreText(most.personal), moneyText(most.profitMinor, currency));
    m_chart->setFinding(finding);
    m_finding->setText(finding);
}

void CurveCard::setPending(bool pending)
{
    m_pending = pending;
    showPending();
}

void CurveCard::showPending()
{
    const bool old = m_pending || !isCurrent();
    m_chart->setPending(old);
    m_finding->setLook(TextRole::Body, old ? Token::Ink3 : Token::Ink2);
}

void CurveCard::clear()
{
    m_asked.cancel();
    m_answer.reset();
    m_of.reset();
    m_points.clear();
    hide();
}

}  // namespace tactful::ui

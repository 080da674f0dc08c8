#include "ui/pages/studio/outlook_cards.h"

#include "ui/pages/studio/often_card.h"
#include "ui/pages/studio/plan_rest.h"
#include "ui/pages/studio/steps_card.h"
#include "ui/pages/studio/teach_card.h"

#include <QVBoxLayout>

namespace tactful::ui {
namespace {

constexpr int gap = 10;

}  // namespace

OutlookCards::OutlookCards(ShopDesk& desk, PlanRest& rest, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_steps(new StepsCard(this)), m_often(new OftenCard(this)),
      m_teach(new TeachCard(this))
{
    setObjectName(QStringLiteral("outlookCards"));
    auto* cards = new QVBoxLayout(this);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(gap);
    for (QWidget* card :
         {static_cast<QWidget*>(m_steps), static_cast<QWidget*>(m_often), static_cast<QWidget*>(m_teach)})
        cards->addWidget(card);
    connect(&rest, &PlanRest::rested, this, &OutlookCards::ask);
    connect(&rest, &PlanRest::broken, this, [this] { m_asked.cancel(); });
    hide();
}

OutlookCards::~OutlookCards()
{
    m_asked.cancel();
}

void OutlookCards::follow(std::shared_ptr<const PlanAnswer> answer)
{
    m_answer = std::move(answer);
    showPending();
}

void OutlookCards::ask()
{
    m_asked.cancel();
    if (!m_answer || m_of == m_answer) return;
    m_asked = m_desk.ask<Ahead>(
        this, Lane::Live,
        [answer = m_answer](steps::Session&, Job& job) -> Result<Ahead> {
            auto prices = answer->plan.prices(answer->brief.dials, job);
            if (!prices) return prices.error();
            auto outlook = steps::outlookOf(answer->plan, *answer->outcome, job);
            if (!outlook) return outlook.error();
            return Ahead{std::move(*prices), std::move(*outlook)};
        },
        [this, answer = m_answer](Result<Ahead> ahead) {
            if (answer == m_answer) take(std::move(ahead));
        });
}

void OutlookCards::take(Result<Ahead> ahead)
{
    if (!ahead) return;  // the plan itself says what is wrong
    const Currency currency = m_desk.settings().currency;
    const data::Dials& dials = m_answer->brief.dials;
    m_of = m_answer;
    m_steps->show(dials, ahead->prices, currency);
    m_often->show(ahead->outlook, dials.often, currency);
    m_teach->show(ahead->outlook.power, currency);
    showPending();
    show();
}

void OutlookCards::setPending(bool pending)
{
    m_pending = pending;
    showPending();
}

void OutlookCards::showPending()
{
    const bool old = m_pending || m_of != m_answer;
    m_steps->setPending(old);
    m_often->setPending(old);
    m_teach->setPending(old);
}

void OutlookCards::clear()
{
    m_asked.cancel();
    m_answer.reset();
    m_of.reset();
    hide();
}

}  // namespace tactful::ui

#include "ui/pages/studio/plan_rest.h"

namespace tactful::ui {
namespace {

constexpr int restMs = 350;  ///< longer than a hand lingers between two moves

}  // namespace

PlanRest::PlanRest(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(restMs);
    connect(&m_timer, &QTimer::timeout, this, &PlanRest::rested);
}

void PlanRest::begin()
{
    m_timer.start();
}

void PlanRest::moved()
{
    m_timer.stop();
    Q_EMIT broken();
}

}  // namespace tactful::ui

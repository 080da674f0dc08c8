#pragma once

#include "core/steps/plan_outlook.h"
#include "ui/pages/studio/plan_room.h"

#include <QWidget>

#include <memory>
#include <vector>

/// \file
/// What the plan says beyond who gets what: steps of the dials, how often, what it will teach. It takes some
/// twenty moves of a dial to work out, so it is asked when the dials rest.

namespace tactful::ui {

class OftenCard;
class PlanRest;
class StepsCard;
class TeachCard;

class OutlookCards final : public QWidget {
    Q_OBJECT

public:
    OutlookCards(ShopDesk& desk, PlanRest& rest, QWidget* parent = nullptr);
    ~OutlookCards() override;

    /// Until the new figures are there the old ones stay, in ink3.
    void follow(std::shared_ptr<const PlanAnswer> answer);
    void setPending(bool pending);
    void clear();

private:
    struct Ahead {
        std::vector<steps::DialPrice> prices;
        steps::PlanOutlook outlook;
    };
    void ask();
    void take(Result<Ahead> ahead);
    void showPending();

    ShopDesk& m_desk;
    StepsCard* m_steps;
    OftenCard* m_often;
    TeachCard* m_teach;
    Asked m_asked;
    std::shared_ptr<const PlanAnswer> m_answer;
    std::shared_ptr<const PlanAnswer> m_of;  ///< whose figures are shown
    bool m_pending = false;
};

}  // namespace tactful::ui

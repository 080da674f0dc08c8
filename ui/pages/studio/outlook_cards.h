#pragma once

#include "core/steps/plan_outlook.h"
#include "ui/pages/studio/plan_room.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <vector>

/// \file
/// What the plan says beyond who gets what: steps of the dials, how often, what it will teach. It takes some
/// twenty moves of a dial to work out, so it is asked once nothing moves.

namespace tactful::ui {

class OftenCard;
class StepsCard;
class TeachCard;

class OutlookCards final : public QWidget {
    Q_OBJECT

public:
    explicit OutlookCards(ShopDesk& desk, QWidget* parent = nullptr);
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
    QTimer m_rest;
    Asked m_asked;
    std::shared_ptr<const PlanAnswer> m_answer;
    std::shared_ptr<const PlanAnswer> m_of;  ///< whose figures are shown
    bool m_pending = false;
};

}  // namespace tactful::ui

#pragma once

#include "ui/pages/studio/plan_room.h"
#include "ui/widgets/card.h"

#include <memory>

/// \file
/// What would more cost, and what would it bring? The whole range of "How personal", with today's position.

namespace tactful::ui {

class DialCurve;
class PlanRest;

class CurveCard final : public Card {
    Q_OBJECT

public:
    CurveCard(ShopDesk& desk, PlanRest& rest, QWidget* parent = nullptr);
    ~CurveCard() override;

    /// Shows where the dial stands at once. Where another dial or the brief was changed the curve is asked
    /// anew when the dials rest; until then the old one stays, in ink3.
    void follow(std::shared_ptr<const PlanAnswer> answer);
    void setPending(bool pending);
    void clear();

private:
    void ask();
    void take(Result<std::vector<steps::CurvePoint>> points);
    void draw();
    bool isCurrent() const;
    void showPending();

    ShopDesk& m_desk;
    DialCurve* m_chart;
    Label* m_finding;
    Asked m_asked;
    std::shared_ptr<const PlanAnswer> m_answer;
    std::shared_ptr<const PlanAnswer> m_of;  ///< whose curve is drawn
    std::vector<steps::CurvePoint> m_points;
    bool m_pending = false;
};

}  // namespace tactful::ui

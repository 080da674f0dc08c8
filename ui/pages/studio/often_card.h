#pragma once

#include "core/base/money.h"
#include "core/steps/plan_outlook.h"
#include "ui/widgets/card.h"

/// \file
/// How often is worth most, and who has to wait for now?

namespace tactful::ui {

class ShareRows;

class OftenCard final : public Card {
    Q_OBJECT

public:
    explicit OftenCard(QWidget* parent = nullptr);
    /// \param often  where the dial stands
    void show(const steps::PlanOutlook& outlook, int often, const Currency& currency);
    void setPending(bool pending);

private:
    Label* m_finding;
    ShareRows* m_rows;
    Label* m_waiting;
};

}  // namespace tactful::ui

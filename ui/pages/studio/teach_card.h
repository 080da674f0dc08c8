#pragma once

#include "core/base/money.h"
#include "core/steps/plan_outlook.h"
#include "ui/widgets/card.h"

/// \file
/// What will this campaign be able to show? Said before it is sent.

namespace tactful::ui {

class TeachCard final : public Card {
    Q_OBJECT

public:
    explicit TeachCard(QWidget* parent = nullptr);
    void show(const steps::TestPower& power, const Currency& currency);
    void setPending(bool pending);

private:
    Label* m_finding;
    Label* m_more;
};

/// The smallest effect that would be seen.
QString findingWords(const steps::TestPower& power, const Currency& currency);
/// How likely that is, and what would help.
QString helpWords(const steps::TestPower& power);

}  // namespace tactful::ui

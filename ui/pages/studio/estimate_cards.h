#pragma once

#include "core/base/money.h"
#include "core/steps/live_outcome.h"
#include "ui/widgets/card.h"

#include <optional>

/// \file
/// What it brings and what it costs: likely extra sales, and whether people will mind.

namespace tactful::ui {

class RangeBar;
class SpamGauge;

/// Spam reports are below the line from which mail services look twice.
bool isSafe(const steps::LiveOutcome& outcome);

class ExtraSalesCard final : public Card {
    Q_OBJECT

public:
    explicit ExtraSalesCard(QWidget* parent = nullptr);
    void show(const steps::LiveOutcome& outcome, const Currency& currency);
    void setPending(bool pending);

private:
    Label* m_figure;
    RangeBar* m_range;
};

class MindCard final : public Card {
    Q_OBJECT

public:
    explicit MindCard(QWidget* parent = nullptr);
    /// `safer`: a position of "How personal" to try instead, where this one asks for care.
    void show(const steps::LiveOutcome& outcome, std::optional<double> safer);
    void setPending(bool pending);

private:
    Label* m_figure;
    Label* m_words;
    Label* m_range;
    SpamGauge* m_gauge;
    Label* m_advice;
};

}  // namespace tactful::ui

#pragma once

#include "core/steps/overview_step.h"

#include <QWidget>

class QHBoxLayout;

/// \file
/// "What to do next": at most three cards, each with one button.

namespace tactful::ui {

class Label;

class NextSteps final : public QWidget {
    Q_OBJECT

public:
    explicit NextSteps(QWidget* parent = nullptr);
    void show(const steps::Overview& overview, const Currency& currency);

Q_SIGNALS:
    void chosen(const tactful::steps::Suggestion& suggestion);
    void postponed(const tactful::steps::Suggestion& suggestion, tactful::Day today);

private:
    QHBoxLayout* m_cards;
};

}  // namespace tactful::ui

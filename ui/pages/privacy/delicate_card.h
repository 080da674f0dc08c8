#pragma once

#include "core/steps/privacy_step.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

/// \file
/// "Delicate products": what is never mentioned, never used to guess, never suggested.

namespace tactful::ui {

class Banner;

class DelicateCard final : public Card {
    Q_OBJECT

public:
    explicit DelicateCard(QWidget* parent = nullptr);
    void show(const steps::DelicateView& delicate);

Q_SIGNALS:
    void decideRequested();

private:
    QVBoxLayout* m_rows;
    Banner* m_waiting;
};

}  // namespace tactful::ui

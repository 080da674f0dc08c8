#pragma once

#include "core/steps/live_outcome.h"
#include "ui/widgets/card.h"

/// \file
/// Who will hear from us, how personal the messages are, and when they will arrive.

namespace tactful::ui {

class Button;
class Chip;
class Funnel;
class PersonalHistogram;
class SendStrip;

class AudienceCard final : public Card {
    Q_OBJECT

public:
    explicit AudienceCard(QWidget* parent = nullptr);
    void show(const steps::LiveOutcome& outcome);
    void setPending(bool pending);

Q_SIGNALS:
    /// A row was clicked, or "See the lists" (the last row then).
    void listAsked(int step);

private:
    Funnel* m_funnel;
};

class PersonalCard final : public Card {
    Q_OBJECT

public:
    explicit PersonalCard(QWidget* parent = nullptr);
    void show(const steps::LiveOutcome& outcome, double houseLimit);
    void setPending(bool pending);

private:
    Chip* m_softened;
    PersonalHistogram* m_histogram;
};

class ArrivalCard final : public Card {
    Q_OBJECT

public:
    explicit ArrivalCard(QWidget* parent = nullptr);
    void show(const steps::LiveOutcome& outcome);
    void setPending(bool pending);

private:
    SendStrip* m_strip;
};

}  // namespace tactful::ui

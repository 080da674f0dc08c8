#pragma once

#include "core/steps/privacy_step.h"
#include "ui/widgets/card.h"

/// \file
/// "Who you may contact": everybody by the ground on which they may be written to, or not.

namespace tactful::ui {

class Banner;
class Label;
class Segmented;
class StackedBar;

class ContactCard final : public Card {
    Q_OBJECT

public:
    explicit ContactCard(QWidget* parent = nullptr);
    void show(const steps::PrivacyView& view);
    /// What Tab reaches last in it.
    QWidget* lastReached() const;

private:
    void showChannel();

    Segmented* m_channel;
    Label* m_count;
    Label* m_of;
    StackedBar* m_bar;
    Banner* m_proof;
    steps::PrivacyView m_view;
};

}  // namespace tactful::ui

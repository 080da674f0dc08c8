#pragma once

#include "core/steps/privacy_step.h"
#include "ui/widgets/card.h"

#include <optional>
#include <string>

class QButtonGroup;
class QVBoxLayout;

/// \file
/// "The rules where customers live": a checklist for each country, with what the program checks and what the
/// owner confirms.

namespace tactful::ui {

class FlowLayout;

class RulesCard final : public Card {
    Q_OBJECT

public:
    explicit RulesCard(QWidget* parent = nullptr);
    void show(const steps::PrivacyView& view);

Q_SIGNALS:
    /// Where what a rule wants can be put right.
    void settingsRequested();
    /// What the owner says of a rule that only the owner can know.
    void answered(const std::string& rule, bool yes);

private:
    void showCountry(std::size_t at);
    QWidget* rowFor(const steps::RuleLine& rule);

    FlowLayout* m_chips;
    QButtonGroup* m_group;
    QVBoxLayout* m_rows;
    std::vector<steps::CountryView> m_countries;
    std::optional<std::string> m_chosen;
};

}  // namespace tactful::ui

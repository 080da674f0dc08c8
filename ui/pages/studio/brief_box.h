#pragma once

#include "core/data/campaign.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QSpinBox;

/// \file
/// Goal, who, how many at most and when: the brief without its dials.

namespace tactful::ui {

class PanelCombo;

class BriefBox final : public QWidget {
    Q_OBJECT

public:
    explicit BriefBox(QWidget* parent = nullptr);

    void show(const data::Brief& brief);
    /// The window that the plan chose; shown while the brief names none.
    void setPlannedDays(Day from, Day to);
    /// Countries there are customers of; one alone is no choice.
    void setCountries(const std::vector<std::string>& countries);

Q_SIGNALS:
    /// The owner chose anew: the brief as it was shown, with goal, audience, most messages and days of now.
    void changed(const tactful::data::Brief& brief);

private:
    void buildWho();
    void buildMost();
    void buildWhen();
    void showAudience();
    void showDays();
    void takeAudience();
    void takeDays();

    data::Brief m_brief;
    std::optional<Day> m_from;
    std::optional<Day> m_to;
    std::vector<std::string> m_countries;
    QComboBox* m_goal;
    PanelCombo* m_who;
    PanelCombo* m_when;
    std::vector<QCheckBox*> m_stageBoxes;
    std::vector<QCheckBox*> m_countryBoxes;
    QWidget* m_countryPart = nullptr;
    QCheckBox* m_limited = nullptr;
    QSpinBox* m_most = nullptr;
    QCheckBox* m_soon = nullptr;
    QDateEdit* m_first = nullptr;
    QDateEdit* m_last = nullptr;
};

}  // namespace tactful::ui

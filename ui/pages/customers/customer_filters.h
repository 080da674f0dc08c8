#pragma once

#include "core/steps/customer_list_step.h"
#include "ui/widgets/button.h"

#include <set>
#include <string>

class QMenu;

/// \file
/// "More filters": a menu of what may be mailed and of countries. Within each of the two, whoever fits one of
/// the ticked is shown; nothing ticked lets everybody pass.

namespace tactful::ui {

class CustomerFilters final : public Button {
    Q_OBJECT

public:
    explicit CustomerFilters(QWidget* parent = nullptr);

    /// Offers what is among the customers. What was ticked stays ticked.
    void offer(const std::vector<steps::CustomerRow>& rows);
    bool any() const { return !m_mail.empty() || !m_countries.empty(); }
    bool keeps(const steps::CustomerRow& row) const;
    void clear();

Q_SIGNALS:
    void changed();

private:
    void build();
    void describe();

    QMenu* m_menu;
    std::set<steps::MailState> m_mail;
    std::set<std::string> m_countries;
    std::set<steps::MailState> m_mailOffered;
    std::set<std::string> m_countriesOffered;
};

}  // namespace tactful::ui

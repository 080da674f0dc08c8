#pragma once

#include "core/steps/profile_step.h"
#include "ui/pages/page.h"

/// \file
/// One person: figures, timeline, what is known and where from, what they agreed to, and what may be done.

namespace tactful::ui {

class AgreementList;
class Avatar;
class Banner;
class Button;
class Chip;
class FactList;
class Label;
class ProfileFiguresView;
class ScrollColumn;
class Timeline;

class ProfilePanel final : public QWidget {
    Q_OBJECT

public:
    explicit ProfilePanel(PageContext& context, QWidget* parent = nullptr);

    void openCustomer(data::CustomerId customer);
    void readAgain();
    std::vector<Command> commands();
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* head();
    QWidget* footer();
    void showProfile(const steps::Profile& profile);
    void showTimeline(const steps::Profile& profile);
    void showNotices(const steps::Profile& profile);
    void setFactUsed(const std::string& key, bool used);
    void reveal();
    void correct();
    void exportData();
    void openInbox();
    void split();
    void setRestricted(bool on);
    void erase();
    void wipeNow();
    /// Runs a change of this person and reads them again; `undo` is pushed with it.
    void change(const QString& text, std::function<Status(steps::Session&)> forth,
                std::function<Status(steps::Session&)> back, const QString& told);
    void runChange(std::function<Status(steps::Session&)> work);
    std::string who() const;

    PageContext& m_context;
    data::CustomerId m_customer = 0;
    steps::Profile m_shown;
    bool m_any = false;
    Avatar* m_avatar;
    Label* m_name;
    Chip* m_stage;
    Label* m_about;
    Banner* m_notice;
    Banner* m_merged;
    ProfileFiguresView* m_figures;
    Timeline* m_timeline;
    FactList* m_facts;
    Label* m_agreedHeading;
    AgreementList* m_agreements;
    Banner* m_coming;
    Button* m_export;
    Button* m_correct;
    Button* m_restrict;
    Button* m_erase;
    ScrollColumn* m_scroll;
    Asked m_asked;
};

}  // namespace tactful::ui

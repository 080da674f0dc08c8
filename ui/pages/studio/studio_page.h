#pragma once

#include "core/data/campaign.h"
#include "core/data/ids.h"
#include "ui/pages/page.h"

#include <functional>
#include <memory>
#include <optional>

class QLineEdit;
class QStackedWidget;

/// \file
/// Planning one campaign: at the left what you decide, in the middle what will happen, at the right what one
/// real person gets.

namespace tactful::ui {

class BriefColumn;
class Button;
class CampaignDraft;
class ChecksBar;
class Chip;
class Label;
class ListsPanel;
class OutcomeColumn;
class PageHeader;
class PersonColumn;
class PlanRoom;
class StudioColumns;

class StudioPage final : public Page {
    Q_OBJECT

public:
    explicit StudioPage(PageContext& context, QWidget* parent = nullptr);
    ~StudioPage() override;

    /// A new campaign. What was on the desk before is kept as a draft.
    void openNew(std::optional<data::Goal> goal);
    /// One that was not exported. What was on the desk before is kept as a draft.
    void openCampaign(data::CampaignId campaign);

    /// Something was changed that is not in the book yet.
    bool hasUnsaved() const;
    /// Keeps the draft in the book beside the window; `done` is called when it is kept or could not be.
    void saveNow(std::function<void()> done = {});

    std::vector<Command> commands() override;
    std::vector<QWidget*> regions() override;
    bool closePanel() override;
    bool startSearch() override;

protected:
    void refresh(Changes changes) override;

private:
    std::vector<Command> campaignCommands();
    std::vector<Command> messageCommands();
    void buildHeader();
    QWidget* buildFooter();
    void layOut();
    void connectHeader();
    void connectColumns();
    void connectRoom();
    void take(std::shared_ptr<CampaignDraft> draft);
    void putAway();
    void showDraft();
    void showAnswer();
    void showPending(bool pending);
    void updateReview();
    void tellFailure(const Error& error);
    void askState();
    void askCountries();
    /// Puts a change on the undo stack; changes of one gesture become one step.
    void edit(const data::Brief& after, int gesture = 0);
    void changeBrief(const data::Brief& after);
    void startRename();
    void endRename(bool keep);
    void resetDials();
    void showList(int step);
    void showCheck(int check);
    void openInbox();
    void openReplay();
    void saveAndClose();
    void review();

    std::unique_ptr<PlanRoom> m_room;
    std::shared_ptr<CampaignDraft> m_draft;
    PageHeader* m_header = nullptr;
    Chip* m_state = nullptr;
    Button* m_rename = nullptr;
    QLineEdit* m_name = nullptr;
    Button* m_undo = nullptr;
    Button* m_redo = nullptr;
    Button* m_reset = nullptr;
    StudioColumns* m_columns = nullptr;
    BriefColumn* m_brief = nullptr;
    OutcomeColumn* m_outcome = nullptr;
    QStackedWidget* m_right = nullptr;
    PersonColumn* m_person = nullptr;
    ListsPanel* m_lists = nullptr;
    ChecksBar* m_checks = nullptr;
    QWidget* m_footer = nullptr;
    Label* m_whyNot = nullptr;
    Button* m_save = nullptr;
    Button* m_review = nullptr;
    bool m_seen = false;  ///< was shown before
    Asked m_opening;
};

}  // namespace tactful::ui

#pragma once

#include "core/steps/campaign_list_step.h"
#include "ui/pages/page.h"
#include "ui/tables/row_table.h"

class QStackedWidget;

/// \file
/// All campaigns: drafts to go on with, approved ones to export, and what has left the house.

namespace tactful::ui {

class Banner;
class Button;
class CampaignOverview;
class DataTable;
class GoalCards;
class PageHeader;

class CampaignsPage final : public Page {
    Q_OBJECT

public:
    explicit CampaignsPage(PageContext& context, QWidget* parent = nullptr);

    /// Shows what was exported beside the list: files, fingerprints, the day to delete them.
    void openExported(data::CampaignId campaign);

    std::vector<Command> commands() override;
    bool closePanel() override;

protected:
    void refresh(Changes changes) override;

private:
    void buildHeader();
    QWidget* buildList();
    void showRows(std::vector<steps::CampaignRow> rows);
    void choose(int sourceRow);
    void openChosen();
    void rename();
    void copy();
    void remove();
    void review();
    void settle(qint64 reminder);
    const steps::CampaignRow* chosen() const;
    void showMenu(const QPoint& at);
    void showGoals(bool on);

    RowTable<steps::CampaignRow>* m_rows;
    DataTable* m_table;
    PageHeader* m_header;
    Banner* m_problem;
    Button* m_new = nullptr;
    GoalCards* m_goals;
    QStackedWidget* m_body;
    CampaignOverview* m_overview;
    QWidget* m_rule = nullptr;
    data::CampaignId m_wanted = 0;  ///< to be shown once the list has come
};

}  // namespace tactful::ui

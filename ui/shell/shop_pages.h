#pragma once

#include "ui/pages/page.h"

#include <QStringList>

#include <array>
#include <functional>
#include <optional>

class QStackedWidget;

/// \file
/// The open shop: the rail at the left and the pages beside it, each made when it is first gone to.

namespace tactful::ui {

class JobBar;
class NavRail;
class StudioPage;

class ShopPages final : public QWidget {
    Q_OBJECT

public:
    explicit ShopPages(PageContext& context, QWidget* parent = nullptr);

    void open(PageId page);
    void openCustomer(data::CustomerId customer);
    void openStage(data::Stage stage);
    void newCampaign(std::optional<data::Goal> goal);
    void openCampaign(data::CampaignId campaign);
    void importFiles(const QStringList& files);
    /// The page before this one; nothing where there was none.
    void goBack();
    bool canGoBack() const { return !m_visited.empty(); }

    Page* current() const;
    NavRail* rail() const { return m_rail; }

    /// Keeps the draft of the studio, if there is one that is not saved; then calls `done`.
    void keepDraft(const std::function<void()>& done);

Q_SIGNALS:
    /// Another page is shown: its commands belong into the menus.
    void pageChanged();

private:
    Page* make(PageId page);
    Page* pageOf(PageId page);
    void show(Page* page, bool remember = true);
    StudioPage* studio();

    PageContext& m_context;
    NavRail* m_rail;
    JobBar* m_jobs;
    QStackedWidget* m_stack;
    std::array<Page*, pageCount> m_pages{};
    StudioPage* m_studio = nullptr;
    std::vector<Page*> m_visited;  ///< for going back; the current one is not in it
};

}  // namespace tactful::ui

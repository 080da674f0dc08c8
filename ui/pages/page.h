#pragma once

#include "core/data/campaign.h"
#include "core/data/customer.h"
#include "core/data/ids.h"
#include "ui/jobs/shop_desk.h"
#include "ui/text/preferences.h"

#include <QKeySequence>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>
#include <string>
#include <vector>

class QUndoStack;

/// \file
/// What all pages have in common, and what they are given. Pages know nothing of each other: they go from one
/// to the next through the Navigator.

namespace tactful::ui {

enum class PageId { Home, Customers, Products, Campaigns, Insights, Privacy, Import, Settings, Help };
inline constexpr int pageCount = 9;

/// Going from page to page, and saying what happened. The main window does it.
class Navigator {
public:
    virtual ~Navigator() = default;

    virtual void openPage(PageId page) = 0;
    virtual void openCustomer(data::CustomerId customer) = 0;
    /// The Customers page with only that stage.
    virtual void openStage(data::Stage stage) = 0;
    virtual void newCampaign(std::optional<data::Goal> goal) = 0;
    /// The studio, or the overview of one that was exported.
    virtual void openCampaign(data::CampaignId campaign) = 0;
    virtual void reviewCampaign(data::CampaignId campaign) = 0;
    virtual void importFiles(const QStringList& files) = 0;

    /// A toast. With `undoable` its Undo takes back the newest step of the undo stack.
    virtual void tell(const QString& sentence, bool undoable = false) = 0;

    // Shops.
    virtual void openShop(const QString& book) = 0;  ///< asks for the password where there is one
    virtual void closeShop() = 0;                    ///< back to the first page of all
    virtual void lockShop() = 0;                     ///< asks for the password again

    virtual void changePreferences(const Preferences& preferences) = 0;
    virtual const Preferences& preferences() const = 0;
};

/// What every page is given. All of it outlives the pages.
struct PageContext {
    ShopDesk& desk;
    QUndoStack& undo;
    Navigator& go;
};

/// One thing that can be done, as the menus show it. Every action on screen is also here.
struct Command {
    /// Menu it belongs to.
    enum class Menu { File, Edit, View, Campaign, Customers, Help };

    Menu menu = Menu::File;
    QString id;    ///< "campaign.back-to-house-style"; object name of the QAction
    QString text;  ///< with its mnemonic
    QKeySequence shortcut;
    std::string icon;  ///< may be empty
    std::function<void()> run;
    std::function<bool()> enabled;  ///< empty: always
};

/// One page of the window, header included. It reads what it shows through the desk when it is first shown,
/// and again when something it depends on has changed and it is seen.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(PageContext& context, QWidget* parent = nullptr);

    /// What this page adds to the menus while it is shown.
    virtual std::vector<Command> commands() { return {}; }

    /// The parts that F6 steps through, in reading order; by default the page itself.
    virtual std::vector<QWidget*> regions() { return {this}; }

    /// Esc: closes a panel if one is open; false if there was none.
    virtual bool closePanel() { return false; }

    /// Ctrl+F: the search field of the page gets the focus; false if it has none.
    virtual bool startSearch() { return false; }

protected:
    /// Reads anew what `changes` touches. Called when the page is first shown (with Everything), and later
    /// only while it is visible or on its next showing.
    virtual void refresh(Changes changes) = 0;

    PageContext& context() const { return m_context; }
    ShopDesk& desk() const { return m_context.desk; }
    QUndoStack& undo() const { return m_context.undo; }
    Navigator& go() const { return m_context.go; }

    void showEvent(QShowEvent* event) override;

private:
    void take(Changes changes);

    PageContext& m_context;
    Changes m_stale = Change::Everything;
};

}  // namespace tactful::ui

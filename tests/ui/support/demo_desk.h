#pragma once

#include "tests/ui/support/fake_secret_store.h"
#include "ui/jobs/computer_memory.h"
#include "ui/pages/page.h"

#include <QTemporaryDir>
#include <QUndoStack>

#include <optional>
#include <vector>

/// \file
/// A page's surroundings for tests: a desk with a shop open, an undo stack, and a navigator that remembers
/// where it was asked to go.

namespace tactful::ui::tests {

class RecordingNavigator final : public Navigator {
public:
    void openPage(PageId page) override { pages.push_back(page); }
    void openCustomer(data::CustomerId customer) override { customers.push_back(customer); }
    void openStage(data::Stage stage) override { stages.push_back(stage); }
    void newCampaign(std::optional<data::Goal> goal) override { newCampaigns.push_back(goal); }
    void openCampaign(data::CampaignId campaign) override { campaigns.push_back(campaign); }
    void reviewCampaign(data::CampaignId campaign) override { reviews.push_back(campaign); }
    void importFiles(const QStringList& files) override { imports.append(files); }
    void tell(const QString& sentence, bool undoable) override
    {
        told.append(sentence);
        toldUndoable = undoable;
    }
    void openShop(const QString& book) override { shops.append(book); }
    void lockShop() override {}
    void closeShop() override { ++closed; }
    void changePreferences(const Preferences& changed) override { m_preferences = changed; }
    const Preferences& preferences() const override { return m_preferences; }

    std::vector<PageId> pages;
    std::vector<data::CustomerId> customers;
    std::vector<data::Stage> stages;
    std::vector<std::optional<data::Goal>> newCampaigns;
    std::vector<data::CampaignId> campaigns;
    std::vector<data::CampaignId> reviews;
    QStringList imports;
    QStringList told;
    bool toldUndoable = false;
    QStringList shops;
    int closed = 0;

private:
    Preferences m_preferences;
};

/// Copies the demo shop, learnt, into a folder and gives the book's path.
QString copyDemoBook(const QString& folder);

/// A shop of one's own to change at will. The demo shop is made and learnt once for each test program, then
/// copied.
class DemoDesk {
public:
    enum class Shop { Demo, Empty };
    explicit DemoDesk(Shop shop = Shop::Demo);

    ShopDesk desk;
    QUndoStack undo;
    RecordingNavigator go;
    FakeSecretStore secrets;
    ComputerMemory* memory = new ComputerMemory(desk, secrets);  ///< the desk's
    PageContext context{desk, undo, go};

    QString book() const { return m_book; }
    QString folder() const { return m_folder.path(); }

    /// Asks a step directly, apart from the desk, to compare with what a page shows.
    steps::Session session() const;

private:
    QTemporaryDir m_folder;
    QString m_book;
};

/// Waits until the desk has nothing to do and all answers have come.
void settle(ShopDesk& desk);

}  // namespace tactful::ui::tests

#pragma once

#include "ui/jobs/computer_memory.h"
#include "ui/pages/page.h"
#include "ui/shell/idle_watch.h"

#include <QMainWindow>
#include <QTimer>
#include <QUndoStack>

#include <algorithm>
#include <memory>

class QStackedWidget;

/// \file
/// The window: the first page of all, the password, or the open shop with its pages.

namespace tactful::ui {

class FirstRunPage;
class Menus;
class ShopPages;
class Toast;
class UnlockPage;

class MainWindow final : public QMainWindow, public Navigator {
    Q_OBJECT

public:
    /// \param secrets  where this computer keeps keys of shops; outlives the window
    /// \param preferencesFolder  empty: the user's own; tests give one
    explicit MainWindow(SecretStore& secrets, const QString& preferencesFolder = {},
                        QWidget* parent = nullptr);
    ~MainWindow() override;

    ShopDesk& desk() { return m_desk; }
    ComputerMemory& memory() { return *m_memory; }
    QUndoStack& undoStack() { return m_undo; }
    ShopPages* shopPages() const { return m_pages; }

    /// Opens the shop that was open last, if there is one; else shows the first page of all.
    void start();

    // Navigator.
    void openPage(PageId page) override;
    void openCustomer(data::CustomerId customer) override;
    void openStage(data::Stage stage) override;
    void newCampaign(std::optional<data::Goal> goal) override;
    void openCampaign(data::CampaignId campaign) override;
    void reviewCampaign(data::CampaignId campaign) override;
    void importFiles(const QStringList& files) override;
    void tell(const QString& sentence, bool undoable) override;
    void openShop(const QString& book) override;
    void closeShop() override;
    void lockShop() override;
    void changePreferences(const Preferences& preferences) override;
    const Preferences& preferences() const override { return m_preferences; }

Q_SIGNALS:
    /// Another language was chosen: main() installs it and makes a new window.
    void languageChanged();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildMenus();
    std::vector<Command> fileCommands();
    std::vector<Command> editCommands();
    std::vector<Command> viewCommands();
    std::vector<Command> placeCommands();
    std::vector<Command> moveCommands();
    std::vector<Command> lookCommands();
    std::vector<Command> otherCommands();
    void shopOpened();
    void showStart();
    void openRemembered(const QString& book);
    static QString noteOn(ComputerMemory::Opened opened);
    void askPassword(const QString& book, const QString& note);
    void chooseShop();
    void changeTextScale(double by);
    void nextRegion(int step);
    void closePanel();
    void lockIfLeftAlone();
    void leaveShop(const std::function<void()>& then);
    void backUp();
    void wipeWhoIsDue();
    void forgetTheErased();
    void restoreGeometryOf(const Preferences& preferences);

    QString m_folder;  ///< of the preferences
    Preferences m_preferences;
    QUndoStack m_undo;
    ShopDesk m_desk;
    ComputerMemory* m_memory;  ///< the desk's
    PageContext m_context{m_desk, m_undo, *this};
    QStackedWidget* m_stack;
    FirstRunPage* m_start;
    UnlockPage* m_unlock;
    ShopPages* m_pages = nullptr;
    Menus* m_menus;
    Toast* m_toast;
    QString m_opening;       ///< the book that is being opened
    QTimer m_slowKeychain;   ///< until the window says what it waits for
    QTimer m_hourly;         ///< is anybody due to be erased?
    QTimer m_backupSoon;     ///< some seconds after the last change
    IdleWatch m_idle{this};  ///< nobody has touched anything for a while
    bool m_mayClose = false;
};

}  // namespace tactful::ui

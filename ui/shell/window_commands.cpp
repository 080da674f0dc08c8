#include "ui/shell/main_window.h"
#include "ui/shell/menus.h"
#include "ui/shell/shop_pages.h"
#include "ui/theme/style.h"

#include <QAction>
#include <QMenuBar>

/// \file
/// The commands of the window as a table: what can be done on every page.

namespace tactful::ui {

void MainWindow::buildMenus()
{
    std::vector<Command> all;
    for (auto commands : {fileCommands(), editCommands(), viewCommands(), otherCommands()})
        all.insert(all.end(), std::make_move_iterator(commands.begin()),
                   std::make_move_iterator(commands.end()));
    m_menus->setWindowCommands(std::move(all));
    QAction* undo = m_undo.createUndoAction(this, tr("&Undo"));
    QAction* redo = m_undo.createRedoAction(this, tr("&Redo"));
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    undo->setObjectName(QStringLiteral("edit.undo"));
    redo->setObjectName(QStringLiteral("edit.redo"));
    undo->setIcon(Style::of(nullptr).icon("undo"));
    redo->setIcon(Style::of(nullptr).icon("redo"));
    m_menus->addFirst(Command::Menu::Edit, {undo, redo});
}

std::vector<Command> MainWindow::fileCommands()
{
    using Menu = Command::Menu;
    const auto open = [this] { return m_desk.isOpen(); };
    const auto id = [](const char* name) { return QString::fromLatin1(name); };
    return {
        {Menu::File,
         id("file.start"),
         tr("&New shop or demo shop"),
         {},
         "store",
         [this] { closeShop(); },
         {}},
        {Menu::File,
         id("file.open"),
         tr("&Open a shop…"),
         QKeySequence::Open,
         "folder",
         [this] { chooseShop(); },
         {}},
        {Menu::File, id("file.import"), tr("&Import sales"), QKeySequence(Qt::CTRL | Qt::Key_I), "inbox",
         [this] { openPage(PageId::Import); }, open},
        {Menu::File, {}, {}, {}, {}, {}, {}},
        {Menu::File, id("file.lock"), tr("&Lock the shop"), QKeySequence(Qt::CTRL | Qt::Key_L), "lock",
         [this] { lockShop(); }, open},
        {Menu::File,
         id("file.quit"),
         tr("&Quit"),
         QKeySequence(Qt::CTRL | Qt::Key_Q),
         "out",
         [this] { close(); },
         {}},
    };
}

std::vector<Command> MainWindow::editCommands()
{
    using Menu = Command::Menu;
    return {
        {Menu::Edit, QStringLiteral("edit.find"), tr("&Find"), QKeySequence::Find, "search",
         [this] {
             if (!m_pages->current()->startSearch()) {
                 openPage(PageId::Customers);
                 m_pages->current()->startSearch();
             }
         },
         [this] { return m_pages != nullptr; }},
        {Menu::Edit, QStringLiteral("edit.settings"), tr("&Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
         "gear", [this] { openPage(PageId::Settings); }, [this] { return m_pages != nullptr; }},
    };
}

std::vector<Command> MainWindow::viewCommands()
{
    std::vector<Command> all;
    for (auto commands : {placeCommands(), moveCommands(), lookCommands()}) {
        if (!all.empty()) all.push_back({Command::Menu::View, {}, {}, {}, {}, {}, {}});
        all.insert(all.end(), std::make_move_iterator(commands.begin()),
                   std::make_move_iterator(commands.end()));
    }
    return all;
}

std::vector<Command> MainWindow::placeCommands()
{
    using Menu = Command::Menu;
    const auto shop = [this] { return m_pages != nullptr; };
    struct Place {
        PageId page;
        const char* id;
        const char* text;
    };
    static constexpr std::array<Place, pageCount> places{{
        {PageId::Home, "view.home", QT_TR_NOOP("&Home")},
        {PageId::Customers, "view.customers", QT_TR_NOOP("&Customers")},
        {PageId::Products, "view.products", QT_TR_NOOP("&Products")},
        {PageId::Campaigns, "view.campaigns", QT_TR_NOOP("C&ampaigns")},
        {PageId::Insights, "view.insights", QT_TR_NOOP("&Insights")},
        {PageId::Privacy, "view.privacy", QT_TR_NOOP("P&rivacy")},
        {PageId::Import, "view.import", QT_TR_NOOP("I&mport")},
        {PageId::Settings, "view.settings", QT_TR_NOOP("&Settings")},
        {PageId::Help, "view.help", QT_TR_NOOP("H&elp")},
    }};
    std::vector<Command> commands;
    int key = Qt::Key_1;
    for (const Place& place : places)
        commands.push_back({Menu::View,
                            QString::fromLatin1(place.id),
                            tr(place.text),
                            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key++)),
                            {},
                            [this, page = place.page] { openPage(page); },
                            shop});
    return commands;
}

std::vector<Command> MainWindow::moveCommands()
{
    using Menu = Command::Menu;
    const auto shop = [this] { return m_pages != nullptr; };
    std::vector<Command> commands;
    commands.push_back({Menu::View, QStringLiteral("view.back"), tr("&Back"),
                        QKeySequence(Qt::ALT | Qt::Key_Left), "left", [this] { m_pages->goBack(); },
                        [this] { return m_pages && m_pages->canGoBack(); }});
    commands.push_back({Menu::View,
                        QStringLiteral("view.nextRegion"),
                        tr("&Next part of the page"),
                        QKeySequence(Qt::Key_F6),
                        {},
                        [this] { nextRegion(1); },
                        shop});
    commands.push_back({Menu::View,
                        QStringLiteral("view.previousRegion"),
                        tr("Pre&vious part of the page"),
                        QKeySequence(Qt::SHIFT | Qt::Key_F6),
                        {},
                        [this] { nextRegion(-1); },
                        shop});
    commands.push_back({Menu::View,
                        QStringLiteral("view.closePanel"),
                        tr("C&lose the panel"),
                        QKeySequence(Qt::Key_Escape),
                        {},
                        [this] { closePanel(); },
                        shop});
    return commands;
}

std::vector<Command> MainWindow::lookCommands()
{
    using Menu = Command::Menu;
    std::vector<Command> commands;
    const auto look = [&](const char* id, const QString& text, Appearance appearance) {
        commands.push_back({Menu::View,
                            QString::fromLatin1(id),
                            text,
                            {},
                            {},
                            [this, appearance] {
                                Preferences changed = m_preferences;
                                changed.appearance = appearance;
                                changePreferences(changed);
                            },
                            {}});
    };
    look("view.followSystem", tr("Colours as the s&ystem"), Appearance::System);
    look("view.light", tr("Li&ght"), Appearance::Light);
    look("view.dark", tr("&Dark"), Appearance::Dark);
    look("view.highContrast", tr("High c&ontrast"), Appearance::HighContrast);
    commands.push_back({Menu::View, {}, {}, {}, {}, {}, {}});
    commands.push_back({Menu::View,
                        QStringLiteral("view.larger"),
                        tr("Larger &text"),
                        QKeySequence::ZoomIn,
                        {},
                        [this] { changeTextScale(0.125); },
                        {}});
    commands.push_back({Menu::View,
                        QStringLiteral("view.smaller"),
                        tr("Smaller te&xt"),
                        QKeySequence::ZoomOut,
                        {},
                        [this] { changeTextScale(-0.125); },
                        {}});
    commands.push_back({Menu::View,
                        QStringLiteral("view.normalText"),
                        tr("Normal text si&ze"),
                        QKeySequence(Qt::CTRL | Qt::Key_0),
                        {},
                        [this] { changeTextScale(0.0); },
                        {}});
    return commands;
}

std::vector<Command> MainWindow::otherCommands()
{
    using Menu = Command::Menu;
    const auto shop = [this] { return m_pages != nullptr; };
    return {
        {Menu::Campaign, QStringLiteral("campaign.new"), tr("&New campaign"), QKeySequence::New, "plus",
         [this] { newCampaign(std::nullopt); }, shop},
        {Menu::Campaign,
         QStringLiteral("campaign.all"),
         tr("&All campaigns"),
         {},
         "mail",
         [this] { openPage(PageId::Campaigns); },
         shop},
        {Menu::Customers,
         QStringLiteral("customers.all"),
         tr("&All customers"),
         {},
         "people",
         [this] { openPage(PageId::Customers); },
         shop},
        {Menu::Help, QStringLiteral("help.open"), tr("&Help"), QKeySequence::HelpContents, "help",
         [this] { openPage(PageId::Help); }, shop},
    };
}

}  // namespace tactful::ui

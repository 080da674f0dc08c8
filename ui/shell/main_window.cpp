#include "ui/shell/main_window.h"

#include "core/steps/backup_step.h"
#include "core/steps/customer_edit_step.h"
#include "core/steps/lock_step.h"
#include "ui/pages/first_run/first_run_page.h"
#include "ui/pages/first_run/unlock_page.h"
#include "ui/pages/review/review_dialog.h"
#include "ui/pages/settings/backup_card.h"
#include "ui/preview/browser_copy.h"
#include "ui/shell/corner.h"
#include "ui/shell/menus.h"
#include "ui/shell/shop_pages.h"
#include "ui/text/explain.h"
#include "ui/text/paths.h"
#include "ui/theme/style.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QCloseEvent>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>

#include <chrono>

namespace tactful::ui {
namespace {

constexpr QSize designedSize(1440, 900);
constexpr QSize smallestSize(1120, 680);
constexpr int quietBeforeBackupMs = 20'000;
constexpr int slowKeychainMs = 400;

}  // namespace

MainWindow::MainWindow(SecretStore& secrets, const QString& preferencesFolder, QWidget* parent)
    : QMainWindow(parent), m_folder(preferencesFolder), m_preferences(loadPreferences(preferencesFolder)),
      m_memory(new ComputerMemory(m_desk, secrets)), m_stack(new QStackedWidget(this))
{
    setWindowTitle(QStringLiteral("Tactful"));
    setWindowIcon(Style::of(nullptr).icon("logo"));
    setMinimumSize(smallestSize);
    setAcceptDrops(true);
    m_start = new FirstRunPage(m_context, m_stack);
    m_unlock = new UnlockPage(m_context, m_stack);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_unlock);
    setCentralWidget(m_stack);
    m_menus = new Menus(*menuBar(), this);
    buildMenus();
    auto* corner = new Corner(m_desk, menuBar());
    menuBar()->setCornerWidget(corner);
    connect(corner, &Corner::resized, this, [this, corner] { menuBar()->setCornerWidget(corner); });
    m_toast = new Toast(m_stack);
    connect(m_toast, &Toast::acted, &m_undo, &QUndoStack::undo);
    connect(&m_desk, &ShopDesk::opened, this, &MainWindow::shopOpened);
    m_slowKeychain.setSingleShot(true);
    m_slowKeychain.setInterval(slowKeychainMs);
    connect(&m_slowKeychain, &QTimer::timeout, this, [this] {
        askPassword(m_opening, tr("Asking the keychain of this computer. You can also type the password."));
    });
    m_backupSoon.setSingleShot(true);
    m_backupSoon.setInterval(quietBeforeBackupMs);
    connect(&m_backupSoon, &QTimer::timeout, this, &MainWindow::backUp);
    connect(&m_desk, &ShopDesk::changed, &m_backupSoon, qOverload<>(&QTimer::start));
    m_hourly.setInterval(std::chrono::hours(1));
    connect(&m_hourly, &QTimer::timeout, this, &MainWindow::wipeWhoIsDue);
    m_hourly.start();
    connect(&m_idle, &IdleWatch::leftAlone, this, &MainWindow::lockIfLeftAlone);
    m_idle.setMinutes(m_preferences.lockAfterMinutes);
    restoreGeometryOf(m_preferences);
}

MainWindow::~MainWindow()
{
    // Pages hear from the desk, so they go first.
    delete m_stack;
}

void MainWindow::restoreGeometryOf(const Preferences& preferences)
{
    if (preferences.windowGeometry.isEmpty() || !restoreGeometry(preferences.windowGeometry))
        resize(designedSize);
}

void MainWindow::start()
{
    for (const QString& book : m_preferences.books)
        if (QFileInfo::exists(book)) {
            openShop(book);
            return;
        }
    showStart();
}

void MainWindow::showStart()
{
    m_stack->setCurrentWidget(m_start);
    m_menus->setPageCommands({});
    setWindowTitle(QStringLiteral("Tactful"));
}

// ---- shops ---------------------------------------------------------------------------------------------

void MainWindow::openShop(const QString& book)
{
    m_opening = book;
    m_memory->stopOpening();
    m_slowKeychain.stop();
    m_desk.open(toPath(book), std::nullopt, this, [this, book](const Status& status) {
        if (status) return;
        if (status.error().code == ErrorCode::WrongPassphrase) {
            openRemembered(book);
            return;
        }
        m_opening.clear();
        m_preferences.books.removeAll(book);
        m_start->showProblem(explainInOneLine(status.error()));
        if (!m_desk.isOpen())
            showStart();
        else
            tell(explainInOneLine(status.error()), false);
    });
}

/// The keychain may have to ask for a password of its own: the window goes on meanwhile.
void MainWindow::openRemembered(const QString& book)
{
    if (book != m_opening) return;
    m_slowKeychain.start();
    m_memory->open(book, [this, book](ComputerMemory::Opened opened) {
        m_slowKeychain.stop();
        if (opened == ComputerMemory::Opened::Yes) return;
        const QString note = noteOn(opened);
        // What was typed meanwhile stays.
        if (m_stack->currentWidget() == m_unlock && m_unlock->book() == book)
            m_unlock->setNote(note);
        else
            askPassword(book, note);
    });
}

/// Why a shop asks although it, or this computer, was told to remember.
QString MainWindow::noteOn(ComputerMemory::Opened opened)
{
    switch (opened) {
    case ComputerMemory::Opened::Lost:
        return tr(
            "The keychain of this computer has no key for this shop, or not any more. Type the password; "
            "you can let the computer remember it again.");
    case ComputerMemory::Opened::Stale:
        return tr("The key of this computer opens the shop no more: the password was changed elsewhere, or "
                  "computers were forgotten. Type the password.");
    case ComputerMemory::Opened::Unreachable:
        return tr("The keychain of this computer cannot be reached, or stayed locked. Type the password.");
    case ComputerMemory::Opened::Yes:
    case ComputerMemory::Opened::NotRemembered:
        break;
    }
    return {};
}

void MainWindow::askPassword(const QString& book, const QString& note)
{
    m_unlock->askFor(book, note);
    m_stack->setCurrentWidget(m_unlock);
    m_menus->setPageCommands({});
}

void MainWindow::shopOpened()
{
    const QString book = toQString(m_desk.path());
    m_slowKeychain.stop();
    m_memory->noteLocked(book, false);
    m_preferences.opened(book);
    savePreferences(m_preferences, m_folder);
    m_undo.clear();
    clearBrowserCopies();
    if (m_pages) {
        m_stack->removeWidget(m_pages);
        m_pages->deleteLater();
    }
    m_pages = new ShopPages(m_context, m_stack);
    connect(m_pages, &ShopPages::pageChanged, this,
            [this] { m_menus->setPageCommands(m_pages->current()->commands()); });
    m_stack->addWidget(m_pages);
    m_stack->setCurrentWidget(m_pages);
    m_pages->open(PageId::Home);
    setWindowTitle(QFileInfo(book).completeBaseName() + QStringLiteral(" – Tactful"));
    m_toast->raise();
}

void MainWindow::closeShop()
{
    m_memory->stopOpening();
    m_slowKeychain.stop();
    leaveShop({});
}

void MainWindow::leaveShop(const std::function<void()>& then)
{
    const auto leave = [this, then] {
        if (m_pages) {
            m_stack->removeWidget(m_pages);
            m_pages->deleteLater();
            m_pages = nullptr;
        }
        m_undo.clear();
        clearBrowserCopies();
        m_desk.close();
        showStart();
        if (then) then();
    };
    if (m_pages)
        m_pages->keepDraft(leave);
    else
        leave();
}

void MainWindow::lockShop()
{
    if (!m_desk.isOpen()) return;
    const QString book = toQString(m_desk.path());
    // Of somebody whose data was shown nothing may stay on the screen.
    for (QDialog* dialog : findChildren<QDialog*>())
        dialog->close();
    m_toast->hide();
    m_memory->noteLocked(book, true);
    leaveShop([this, book] { openShop(book); });
}

/// A shop without a password would only open again.
void MainWindow::lockIfLeftAlone()
{
    if (!m_desk.isOpen() || m_desk.busy()) return;
    const auto locked = steps::hasPassphrase(m_desk.path());
    if (locked && *locked) lockShop();
}

/// By itself, beside the shop; core knows whether one is due.
void MainWindow::backUp()
{
    if (!m_desk.isOpen()) return;
    using Made = std::optional<steps::Backup>;
    m_desk.edit<Made>(
        {}, this,
        [](steps::Session& session, Job& job) {
            return steps::backupIfChanged(session, automaticBackupFolder(session.path()), now(), job);
        },
        [this](const Result<Made>& made) {
            if (!made)
                tell(tr("The backup beside your shop failed. %1").arg(explainInOneLine(made.error())), false);
        });
}

/// Whoever asked to be erased a day ago: opening a shop wipes them, and so does one that stays open.
void MainWindow::wipeWhoIsDue()
{
    if (!m_desk.isOpen()) return;
    m_desk.edit<std::int64_t>(
        {}, this, [](steps::Session& session, Job&) { return steps::wipeDue(session, now()); },
        [this](const Result<std::int64_t>& wiped) {
            if (!wiped || *wiped == 0) return;
            forgetTheErased();
            Q_EMIT m_desk.changed(Change::People);
        });
}

/// What could be undone, and what was opened in a browser, may say who they were.
void MainWindow::forgetTheErased()
{
    m_undo.clear();
    clearBrowserCopies();
}

void MainWindow::chooseShop()
{
    const QString book =
        QFileDialog::getOpenFileName(this, tr("Open a shop"), {}, tr("Tactful shops (*.tactful)"));
    if (!book.isEmpty()) openShop(book);
}

// ---- going places --------------------------------------------------------------------------------------

void MainWindow::openPage(PageId page)
{
    if (m_pages) m_pages->open(page);
}

void MainWindow::openCustomer(data::CustomerId customer)
{
    if (m_pages) m_pages->openCustomer(customer);
}

void MainWindow::openStage(data::Stage stage)
{
    if (m_pages) m_pages->openStage(stage);
}

void MainWindow::newCampaign(std::optional<data::Goal> goal)
{
    if (m_pages) m_pages->newCampaign(goal);
}

void MainWindow::openCampaign(data::CampaignId campaign)
{
    if (m_pages) m_pages->openCampaign(campaign);
}

void MainWindow::reviewCampaign(data::CampaignId campaign)
{
    auto* dialog = new ReviewDialog(m_context, campaign, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::importFiles(const QStringList& files)
{
    if (m_pages) m_pages->importFiles(files);
}

void MainWindow::tell(const QString& sentence, bool undoable)
{
    m_toast->tell(sentence, undoable ? tr("Undo") : QString());
    m_toast->raise();
}

void MainWindow::changePreferences(const Preferences& preferences)
{
    const bool otherLanguage = spokenLanguage(preferences) != spokenLanguage(m_preferences);
    const bool otherSize = preferences.textScale != m_preferences.textScale;
    const bool otherLook = preferences.appearance != m_preferences.appearance;
    m_preferences = preferences;
    savePreferences(m_preferences, m_folder);
    m_idle.setMinutes(m_preferences.lockAfterMinutes);
    Style& style = Style::of(this);
    if (otherSize) style.setTextScale(m_preferences.textScale);
    if (otherLook) style.setAppearance(m_preferences.appearance);
    if (otherLanguage) Q_EMIT languageChanged();
}

void MainWindow::changeTextScale(double by)
{
    Preferences changed = m_preferences;
    changed.textScale = by == 0.0 ? 1.0 : std::clamp(changed.textScale + by, 1.0, 1.5);
    changePreferences(changed);
}

/// F6: from the menu bar to the rail, then through the parts of the page.
void MainWindow::nextRegion(int step)
{
    if (!m_pages || !m_pages->isVisible()) return;
    std::vector<QWidget*> regions{
        static_cast<QWidget*>(m_pages->findChild<QWidget*>(QStringLiteral("rail")))};
    for (QWidget* part : m_pages->current()->regions())
        regions.push_back(part);
    int here = -1;
    for (std::size_t i = 0; i < regions.size(); ++i)
        if (regions[i]->hasFocus() || regions[i]->isAncestorOf(focusWidget())) here = static_cast<int>(i);
    const int count = static_cast<int>(regions.size());
    for (int tried = 0; tried < count; ++tried) {
        here = (here + step + count) % count;
        QWidget* region = regions[static_cast<std::size_t>(here)];
        for (QWidget* each = region; each; each = each->nextInFocusChain()) {
            if (each != region && !region->isAncestorOf(each)) break;
            if (each->isVisibleTo(this) && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus)) {
                each->setFocus(Qt::ShortcutFocusReason);
                return;
            }
        }
    }
}

void MainWindow::closePanel()
{
    if (m_pages && m_pages->isVisible() && m_pages->current()->closePanel()) return;
    m_toast->hide();
}

// ---- events --------------------------------------------------------------------------------------------

/// Asks nothing and loses nothing: long work is stopped without a trace, a draft is kept, and when all that
/// is written the program ends. Qt would not end it by itself, since the window is hidden by then.
void MainWindow::closeEvent(QCloseEvent* event)
{
    m_preferences.windowGeometry = saveGeometry();
    savePreferences(m_preferences, m_folder);
    if (m_mayClose || !m_desk.isOpen()) {
        event->accept();
        return;
    }
    event->ignore();
    m_desk.cancelRun();
    hide();
    const auto leave = [this] {
        // Comes back when all that was asked for before is written.
        m_desk.edit<int>(
            {}, this, [](steps::Session&, Job&) { return Result<int>(0); },
            [this](const Result<int>&) {
                m_mayClose = true;
                QCoreApplication::quit();
            });
    };
    if (m_pages)
        m_pages->keepDraft(leave);
    else
        leave();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::StyleChange && menuBar()) menuBar()->updateGeometry();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const bool welcome = m_pages || m_stack->currentWidget() == m_start;
    if (welcome && event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) files.append(url.toLocalFile());
    if (files.isEmpty()) return;
    if (m_pages)
        importFiles(files);
    else
        m_start->beginOwnShop(files);
}

}  // namespace tactful::ui

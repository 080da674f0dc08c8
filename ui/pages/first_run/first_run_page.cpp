#include "ui/pages/first_run/first_run_page.h"

#include "core/data/countries.h"
#include "core/steps/backup_step.h"
#include "core/steps/demo_step.h"
#include "core/steps/learn_step.h"
#include "core/steps/lock_step.h"
#include "ui/jobs/computer_memory.h"
#include "ui/pages/first_run/new_shop_form.h"
#include "ui/pages/first_run/recovery_step.h"
#include "ui/pages/first_run/start_card.h"
#include "ui/pages/first_run/welcome_panel.h"
#include "ui/text/country_names.h"
#include "ui/text/explain.h"
#include "ui/text/format.h"
#include "ui/text/paths.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_rows.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress_row.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/separator.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPointer>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

constexpr int widestChoices = 690;
constexpr int oneColumnBelow = 1120;

/// A name in the shops' folder that is still free: "Name.tactful", "Name 2.tactful", …
QString freeBook(const QString& shop)
{
    QString name = shop;
    for (const QChar forbidden : QStringLiteral("\\/:*?\"<>|"))
        name.replace(forbidden, QLatin1Char(' '));
    name = name.simplified();
    if (name.isEmpty()) name = QStringLiteral("Shop");
    QString book = QStringLiteral("%1/%2.tactful").arg(shopsFolder(), name);
    for (int number = 2; QFileInfo::exists(book); ++number)
        book = QStringLiteral("%1/%2 %3.tactful").arg(shopsFolder(), name).arg(number);
    return book;
}

}  // namespace

QString shopsFolder()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Tactful");
    QDir().mkpath(folder);
    return folder;
}

FirstRunPage::FirstRunPage(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_welcome(new WelcomePanel(this)), m_right(new ScrollColumn(this)),
      m_problem(new Banner(BannerKind::Failed)), m_progress(new ProgressRow({})), m_steps(new QStackedWidget),
      m_form(new NewShopForm(ComputerMemory::of(context.desk))), m_recovery(new RecoveryStep)
{
    m_steps->addWidget(choices());
    m_steps->addWidget(m_form);
    m_steps->addWidget(m_recovery);
    m_problem->hide();
    m_progress->hide();
    auto* column = new QWidget;
    column->setMaximumWidth(widestChoices);
    auto* stack = new QVBoxLayout(column);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(metric::space4);
    stack->addWidget(m_problem);
    stack->addWidget(m_progress);
    stack->addWidget(m_steps);
    auto* centred = new QHBoxLayout;
    centred->addStretch();
    centred->addWidget(column, 1000);
    centred->addStretch();
    m_right->column()->addStretch();
    m_right->column()->addLayout(centred);
    m_right->column()->addStretch();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_welcome, 39);
    layout->addWidget(m_right, 61);
    connect(m_problem, &Banner::acted, m_problem, &QWidget::hide);
    m_problem->setAction(tr("Close"));
    connect(m_progress, &ProgressRow::cancelRequested, &context.desk, &ShopDesk::cancelRun);
    connect(m_form, &NewShopForm::backRequested, this, [this] { m_steps->setCurrentIndex(0); });
    connect(m_form, &NewShopForm::accepted, this, &FirstRunPage::makeOwnShop);
    connect(m_recovery, &RecoveryStep::done, this, &FirstRunPage::openMade);
    connect(&context.desk, &ShopDesk::progressed, this, [this] {
        const JobProgress& progress = m_context.desk.progress();
        m_progress->setName(progress.title);
        m_progress->setShare(progress.share < 0 ? std::nullopt : std::optional(progress.share));
        if (progress.share >= 0) m_progress->setFigure(percentText(progress.share));
    });
}

QWidget* FirstRunPage::choices()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::space4);
    layout->addWidget((new Label(tr("How would you like to start?"), TextRole::Number))->wrapped());
    layout->addWidget(
        (new Label(tr("You can switch at any time, from the File menu."), TextRole::Body, Token::Ink2))
            ->wrapped());
    struct Way {
        const char* icon;
        const char* name;
        QString heading;
        QString sentence;
        QString button;
        void (FirstRunPage::*go)();
    };
    const Way ways[] = {
        {"store", "openDemo", tr("Look around the demo shop"),
         tr("A made-up gift shop with %1 customers and three years of sales. Nothing to set up.")
             .arg(countText(steps::DemoShopOptions().customers)),
         tr("Open demo"), &FirstRunPage::openDemo},
        {"inbox", "ownSales", tr("Bring in my own sales"),
         tr("From Shopify, Etsy, WooCommerce, Square or any CSV file. About 5 minutes, and you can undo it."),
         tr("Choose a file"), &FirstRunPage::chooseFiles},
        {"refresh", "restore", tr("Restore a backup"),
         tr("Carry on where you left off, with a Tactful backup file."), tr("Find backup"),
         &FirstRunPage::chooseBackup}};
    for (const Way& way : ways) {
        auto* button = new Button(way.button, &way == &ways[0] ? ButtonKind::Main : ButtonKind::Normal);
        button->setObjectName(QString::fromLatin1(way.name));
        auto* card = new StartCard(way.icon, way.heading, way.sentence, button);
        connect(card, &StartCard::chosen, this, way.go);
        layout->addWidget(card);
    }
    layout->addSpacing(metric::space2);
    layout->addWidget(new Separator);
    layout->addWidget(countryAndLock());
    layout->addStretch();
    return page;
}

QWidget* FirstRunPage::countryAndLock()
{
    auto* part = new QWidget;
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("language"));
    for (const QString& code : knownLanguages())
        m_language->addItem(languageName(code), code);
    m_language->setCurrentIndex(m_language->findData(spokenLanguage(m_context.go.preferences())));
    connect(m_language, &QComboBox::activated, this, [this] {
        Preferences preferences = m_context.go.preferences();
        preferences.language = m_language->currentData().toString();
        m_context.go.changePreferences(preferences);
    });
    m_country = new QComboBox;
    m_country->setObjectName(QStringLiteral("country"));
    for (const data::CountryPreset& preset : data::countryPresets())
        m_country->addItem(tr("%1, %2", "country, currency")
                               .arg(countryName(std::string(preset.code)),
                                    QString::fromUtf8(preset.currency.data(),
                                                      static_cast<qsizetype>(preset.currency.size()))),
                           QString::fromUtf8(preset.code.data(), static_cast<qsizetype>(preset.code.size())));
    const int here = m_country->findData(QLocale::territoryToCode(QLocale().territory()));
    m_country->setCurrentIndex(std::max(0, here));
    m_lock = new CheckRow(
        tr("Lock my shop with a password"),
        tr("Recommended: the file holds names and addresses. You get a code for the day you forget it."));
    m_lock->setObjectName(QStringLiteral("lockShop"));
    m_lock->setChecked(true);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::space4);
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::space6);
    row->addWidget(new Field(tr("Language"), m_language), 1);
    row->addWidget(new Field(tr("Your main country, for its rules and currency"), m_country), 1);
    layout->addLayout(row);
    layout->addWidget(m_lock);
    return part;
}

void FirstRunPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_welcome->setVisible(width() >= oneColumnBelow);
}

void FirstRunPage::showProblem(const QString& sentence)
{
    m_problem->setText({}, sentence);
    m_problem->show();
}

void FirstRunPage::fail(const Error& error)
{
    showWork(false);
    if (error.code == ErrorCode::Cancelled) return;
    const Explanation words = explain(error);
    m_problem->setText(words.heading, words.detail);
    m_problem->show();
}

void FirstRunPage::showWork(bool working)
{
    m_steps->setEnabled(!working);
    m_progress->setVisible(working);
    if (working) m_problem->hide();
}

// ---- the demo shop -------------------------------------------------------------------------------------

void FirstRunPage::openDemo()
{
    const QString book = shopsFolder() + QLatin1Char('/') + tr("Demo shop") + QStringLiteral(".tactful");
    if (QFileInfo::exists(book)) {
        m_context.go.openShop(book);
        return;
    }
    showWork(true);
    m_context.desk.runAlone<steps::DemoShop>(
        tr("Making the demo shop"), this,
        [path = toPath(book)](Job& job) { return steps::createDemoShop(path, {}, std::nullopt, job); },
        [this, book](const Result<steps::DemoShop>& made) {
            if (made)
                learnThenOpen(book);
            else
                fail(made.error());
        });
}

void FirstRunPage::learnThenOpen(const QString& book)
{
    m_context.desk.runAlone<steps::LearnOutcome>(
        tr("Getting to know its customers"), this,
        [path = toPath(book)](Job& job) -> Result<steps::LearnOutcome> {
            auto session = steps::Session::open(path, std::nullopt);
            if (!session) return session.error();
            return steps::learn(*session, {}, job);
        },
        [this, book](const Result<steps::LearnOutcome>& learnt) {
            showWork(false);
            if (!learnt && learnt.error().code != ErrorCode::Cancelled) fail(learnt.error());
            m_context.go.openShop(book);
        });
}

// ---- one's own -----------------------------------------------------------------------------------------

void FirstRunPage::chooseFiles()
{
    const QStringList files =
        QFileDialog::getOpenFileNames(this, tr("Choose sales files"), {},
                                      tr("Sales files (*.csv *.tsv *.txt *.xlsx *.zip);;All files (*)"));
    if (!files.isEmpty()) beginOwnShop(files);
}

void FirstRunPage::beginOwnShop(const QStringList& files)
{
    m_files = files;
    m_backup.clear();
    m_form->askForShop(m_lock->isChecked());
    m_steps->setCurrentWidget(m_form);
}

data::ShopSettings FirstRunPage::chosenSettings() const
{
    data::ShopSettings settings;
    settings.name = m_form->shopName().toStdString();
    settings.language = m_language->currentData().toString().toStdString();
    const data::CountryPreset* preset =
        data::countryPreset(m_country->currentData().toString().toStdString());
    if (!preset) return settings;
    settings.country = preset->code;
    settings.timeZone = preset->timeZone;
    settings.currency = *parseCurrency(preset->currency);
    return settings;
}

void FirstRunPage::makeOwnShop()
{
    if (!m_backup.isEmpty()) {
        restore(m_backup);
        return;
    }
    m_made = freeBook(m_form->shopName());
    showWork(true);
    m_context.desk.runAlone<std::string>(
        tr("Making your shop"), this,
        [path = toPath(m_made), settings = chosenSettings(),
         password = m_form->password()](Job&) -> Result<std::string> {
            auto made = steps::Session::create(path, settings, password);
            if (!made) return made.error();
            return password ? steps::makeRecoveryCode(*made) : Result<std::string>(std::string());
        },
        [this](const Result<std::string>& code) {
            showWork(false);
            if (!code) {
                fail(code.error());
                return;
            }
            if (code->empty()) {
                openMade();
                return;
            }
            m_recovery->showCode(QString::fromStdString(*code), m_form->shopName());
            m_steps->setCurrentWidget(m_recovery);
        });
}

void FirstRunPage::openMade()
{
    m_context.desk.open(toPath(m_made), m_form->password(), this, [this](const Status& opened) {
        if (!opened) {
            fail(opened.error());
            return;
        }
        if (m_form->remember()) remember();
        m_steps->setCurrentIndex(0);
        // The window shows the shop first; then there is a page to import with.
        QMetaObject::invokeMethod(
            this, [this] { m_context.go.importFiles(m_files); }, Qt::QueuedConnection);
    });
}

void FirstRunPage::remember()
{
    ComputerMemory::of(m_context.desk).remember([self = QPointer(this)](const QString& problem) {
        if (self && !problem.isEmpty()) self->m_context.go.tell(problem, false);
    });
}

// ---- a backup ------------------------------------------------------------------------------------------

void FirstRunPage::chooseBackup()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Find a backup"), {}, tr("Tactful backups (*.tactful-backup);;All files (*)"));
    if (file.isEmpty()) return;
    m_context.desk.runAlone<steps::Backup>(
        tr("Looking at the backup"), this,
        [path = toPath(file)](Job& job) { return steps::inspectBackup(path, job); },
        [this, file](const Result<steps::Backup>& backup) {
            if (!backup) {
                fail(backup.error());
                return;
            }
            if (!backup->hasPassphrase) {
                restore(file);
                return;
            }
            m_backup = file;
            m_form->askForPassword();
            m_steps->setCurrentWidget(m_form);
        });
}

void FirstRunPage::restore(const QString& backup)
{
    const QString book = freeBook(QFileInfo(backup).completeBaseName());
    const std::optional<std::string> password = m_backup.isEmpty() ? std::nullopt : m_form->password();
    showWork(true);
    m_context.desk.runAlone<int>(
        tr("Restoring the backup"), this,
        [from = toPath(backup), to = toPath(book), password](Job& job) -> Result<int> {
            const Status restored = steps::restoreBackup(from, to, password, job);
            return restored ? Result<int>(0) : Result<int>(restored.error());
        },
        [this, book, password](const Result<int>& restored) {
            showWork(false);
            if (restored) {
                m_steps->setCurrentIndex(0);
                m_context.desk.open(toPath(book), password, this, [this](const Status& opened) {
                    if (!opened) fail(opened.error());
                });
            } else if (restored.error().code == ErrorCode::WrongPassphrase && !m_backup.isEmpty()) {
                m_form->showPasswordProblem(explainInOneLine(restored.error()));
            } else {
                fail(restored.error());
            }
        });
}

}  // namespace tactful::ui

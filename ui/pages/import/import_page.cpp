#include "ui/pages/import/import_page.h"

#include "core/steps/import_history_step.h"
#include "core/steps/learn_step.h"
#include "ui/pages/import/file_card.h"
#include "ui/pages/import/history_card.h"
#include "ui/pages/import/mapping_card.h"
#include "ui/pages/import/quality_card.h"
#include "ui/pages/undo_edit.h"
#include "ui/text/explain.h"
#include "ui/text/format.h"
#include "ui/text/paths.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fold_layout.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/stepper.h"

#include <QFileDialog>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace tactful::ui {
namespace {

constexpr int leastColumn = 260;  ///< pixels

}  // namespace

ImportPage::ImportPage(PageContext& context, QWidget* parent)
    : Page(context, parent), m_header(new PageHeader(tr("Import sales"))),
      m_stepper(new Stepper({tr("Choose a file"), tr("Match columns"), tr("Check"), tr("Add to shop")})),
      m_add(new Button(tr("Add to shop"), ButtonKind::Main)), m_banner(new Banner(BannerKind::Failed)),
      m_file(new FileCard), m_mapping(new MappingCard), m_quality(new QualityCard), m_history(new HistoryCard)
{
    m_add->setObjectName(QStringLiteral("addToShop"));
    m_header->addAction(m_stepper);
    m_header->addAction(m_add);
    m_banner->hide();
    auto* upper = new FoldLayout(metric::space4, leastColumn);
    upper->addColumn(m_file, 30);
    upper->addColumn(m_mapping, 64);
    upper->addColumn(m_quality, 34);
    auto* scroll = new ScrollColumn(this);
    scroll->column()->addWidget(m_banner);
    scroll->column()->addLayout(upper, 5);
    scroll->column()->addWidget(m_history, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(scroll, 1);
    connect(m_file, &FileCard::filesDropped, this, &ImportPage::takeFiles);
    connect(m_file, &FileCard::browseRequested, this, &ImportPage::chooseFiles);
    connect(m_file, &FileCard::cancelRequested, &desk(), &ShopDesk::cancelRun);
    connect(m_file, &FileCard::formatChosen, this, &ImportPage::chooseFormat);
    connect(m_file, &FileCard::sheetChosen, this, &ImportPage::chooseSheet);
    connect(m_mapping, &MappingCard::columnChosen, this, &ImportPage::mapColumns);
    connect(m_mapping, &MappingCard::saveRequested, this, &ImportPage::saveFormat);
    connect(m_add, &QAbstractButton::clicked, this, &ImportPage::add);
    connect(m_history, &HistoryCard::undoRequested, this,
            [this](data::BatchId batch) { undoBatch(batch, false); });
    connect(m_history, &HistoryCard::redoRequested, this,
            [this](data::BatchId batch) { undoBatch(batch, true); });
    connect(m_history, &HistoryCard::setAsideRequested, this, &ImportPage::saveSetAside);
    connect(m_history, &HistoryCard::refused, this, [this](const QString& why) { go().tell(why, false); });
    connect(&desk(), &ShopDesk::progressed, this, [this] {
        if (desk().busy()) m_file->showProgress(desk().progress());
    });
    connect(&desk(), &ShopDesk::busyChanged, this, [this](bool busy) {
        if (!busy) m_file->hideProgress();
    });
    showStep();
}

std::vector<Command> ImportPage::commands()
{
    using Menu = Command::Menu;
    return {{Menu::File,
             QStringLiteral("import.choose"),
             tr("&Choose files to import…"),
             {},
             "folder",
             [this] { chooseFiles(); },
             {}},
            {Menu::File,
             QStringLiteral("import.add"),
             tr("&Add to shop"),
             {},
             "check",
             [this] { add(); },
             [this] { return m_add->isEnabled(); }}};
}

void ImportPage::refresh(Changes changes)
{
    if (!(changes & Change::Sales)) return;
    desk().ask<std::vector<steps::PastImport>>(
        this, Lane::Read, [](steps::Session& session, Job&) { return steps::importHistory(session); },
        [this](const Result<std::vector<steps::PastImport>>& imports) {
            if (imports) m_history->show(*imports, desk().settings().timeZone);
        });
}

// ---- files in ------------------------------------------------------------------------------------------

void ImportPage::chooseFiles()
{
    takeFiles(
        QFileDialog::getOpenFileNames(this, tr("Choose sales files"), {},
                                      tr("Sales files (*.csv *.tsv *.txt *.xlsx *.zip);;All files (*)")));
}

void ImportPage::takeFiles(const QStringList& files)
{
    if (files.isEmpty()) return;
    if (!m_waiting.isEmpty() || m_arriving.empty()) m_banner->hide();
    m_waiting.append(files);
    if (!m_working) inspect();  // else when what is under way has ended
}

void ImportPage::startOver()
{
    m_waiting.clear();
    m_arriving.clear();
    m_file->showNothing();
    m_mapping->showNothing();
    m_quality->showNothing();
    showStep();
}

void ImportPage::inspect()
{
    if (m_waiting.isEmpty()) {
        checkRows();
        return;
    }
    const QString next = m_waiting.takeFirst();
    if (next.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive)) {
        unpack(next);
        return;
    }
    m_arriving.push_back({next, {}, {}, {}, {}});
    look();
}

/// Puts the tables inside an archive where the archive was.
void ImportPage::unpack(const QString& archive)
{
    m_asked.cancel();
    m_asked = desk().ask<std::vector<Path>>(
        this, Lane::Read, [path = toPath(archive)](steps::Session&, Job&) { return steps::tablesOf(path); },
        [this](const Result<std::vector<Path>>& tables) {
            if (!tables) {
                fail(tables.error());
                goOnWithout();
                return;
            }
            for (auto table = tables->rbegin(); table != tables->rend(); ++table)
                m_waiting.prepend(toQString(*table));
            inspect();
        });
}

/// Looks at the last file, with what the owner chose for it.
void ImportPage::look()
{
    const Arriving& last = m_arriving.back();
    steps::InspectOptions options;
    options.file = toPath(last.path);
    options.format = last.format;
    options.columnMap = last.columnMap;
    m_asked.cancel();
    m_asked = desk().ask<steps::InspectedFile>(
        this, Lane::Read,
        [options](steps::Session& session, Job& job) { return steps::inspectFile(session, options, job); },
        [this](const Result<steps::InspectedFile>& answer) { inspected(answer); });
}

void ImportPage::inspected(const Result<steps::InspectedFile>& file)
{
    if (!file) {
        fail(file.error());
        m_arriving.pop_back();
        goOnWithout();
        return;
    }
    m_arriving.back().inspected = *file;
    m_mapping->show(*file);
    m_file->showFile(*file, static_cast<int>(m_arriving.size()) - 1);
    showStep();
    if (file->ready()) inspect();  // the next one, or the rows of all
}

/// A file was refused; the others are none the worse for it.
void ImportPage::goOnWithout()
{
    if (m_arriving.empty() && m_waiting.isEmpty())
        startOver();
    else
        inspect();
}

void ImportPage::chooseSheet(const QString& path)
{
    if (m_arriving.empty() || m_working) return;
    m_arriving.back().path = path;
    chooseFormat({});
}

void ImportPage::chooseFormat(const std::string& format)
{
    if (m_arriving.empty() || m_working) return;
    m_arriving.back().format = format;
    m_arriving.back().columnMap.clear();
    m_arriving.back().quality.reset();
    look();
}

void ImportPage::mapColumns(const std::vector<steps::ColumnChoice>& choices)
{
    if (m_arriving.empty() || m_working) return;
    Arriving& last = m_arriving.back();
    const auto map = steps::columnMapOf(last.inspected, choices);
    if (!map) {
        fail(map.error());
        return;
    }
    const std::string before = last.columnMap;
    const auto use = [this](const std::string& columnMap) {
        if (m_arriving.empty()) return;
        m_arriving.back().columnMap = columnMap;
        m_arriving.back().quality.reset();
        look();
    };
    undo().push(new UndoEdit(
        tr("what a column becomes"), [use, after = *map] { use(after); }, [use, before] { use(before); }));
}

void ImportPage::saveFormat()
{
    if (m_arriving.empty()) return;
    const steps::InspectedFile& file = m_arriving.back().inspected;
    const std::string name = file.title.empty() ? file.file : file.title;
    desk().edit<int>(
        Changes(), this,
        [file, name](steps::Session& session, Job&) -> Result<int> {
            const Status saved = steps::saveMyFormat(session, file, file.columnMap, name);
            return saved ? Result<int>(0) : Result<int>(saved.error());
        },
        [this](const Result<int>& saved) {
            if (saved)
                go().tell(tr("Saved. The next file with these columns is read the same way."), false);
            else
                fail(saved.error());
        });
}

// ---- checking and adding -------------------------------------------------------------------------------

namespace {

/// One import for each file, because each may have a format or a map of its own.
Result<steps::ImportOutcome> importAll(steps::Session& session,
                                       const std::vector<steps::ImportOptions>& files, Job& job)
{
    steps::ImportOutcome all;
    for (const steps::ImportOptions& options : files) {
        auto one = steps::importFiles(session, options, job);
        if (!one) return one.error();
        all.files.insert(all.files.end(), one->files.begin(), one->files.end());
    }
    return all;
}

}  // namespace

/// The places of m_arriving in the order in which they are read, whatever the order of dropping.
std::vector<std::size_t> ImportPage::readingOrder() const
{
    std::vector<std::size_t> order(m_arriving.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
        return steps::isReadBefore(m_arriving[a].inspected, m_arriving[b].inspected);
    });
    return order;
}

void ImportPage::checkRows()
{
    if (m_arriving.empty()) return;
    std::vector<steps::ImportOptions> files;
    for (const std::size_t place : readingOrder()) {
        const Arriving& each = m_arriving[place];
        if (!each.inspected.ready()) return;
        steps::ImportOptions options;
        options.files = {toPath(each.path)};
        options.format = each.format;
        options.columnMap = each.columnMap;
        options.dryRun = true;
        files.push_back(std::move(options));
    }
    m_working = desk().run<steps::ImportOutcome>(
        tr("Checking rows"), Changes(), this,
        [files](steps::Session& session, Job& job) { return importAll(session, files, job); },
        [this](const Result<steps::ImportOutcome>& outcome) { checked(outcome); });
    showStep();
}

void ImportPage::checked(const Result<steps::ImportOutcome>& outcome)
{
    m_working = false;
    if (!outcome) {
        fail(outcome.error());
        if (outcome.error().code == ErrorCode::Cancelled) startOver();
        showStep();
        return;
    }
    const std::vector<std::size_t> order = readingOrder();
    for (std::size_t i = 0; i < order.size() && i < outcome->files.size(); ++i)
        m_arriving[order[i]].quality = outcome->files[i];
    m_quality->show(outcome->files);
    showStep();
    if (!m_waiting.isEmpty()) inspect();
}

void ImportPage::add()
{
    std::vector<steps::ImportOptions> files;
    for (const std::size_t place : readingOrder()) {
        const Arriving& each = m_arriving[place];
        steps::ImportOptions options;
        options.files = {toPath(each.path)};
        options.format = each.format;
        options.columnMap = each.columnMap;
        files.push_back(std::move(options));
    }
    m_working = desk().run<steps::ImportOutcome>(
        tr("Adding to your shop"), Change::Sales | Change::People | Change::Products, this,
        [files](steps::Session& session, Job& job) { return importAll(session, files, job); },
        [this](const Result<steps::ImportOutcome>& outcome) { added(outcome); });
    showStep();
}

void ImportPage::added(const Result<steps::ImportOutcome>& outcome)
{
    m_working = false;
    if (!outcome) {
        fail(outcome.error());
        showStep();
        return;
    }
    std::int64_t orders = 0;
    std::int64_t customers = 0;
    for (const steps::ImportedFile& file : outcome->files) {
        orders += file.ordersNew;
        customers += file.customersNew;
    }
    const QStringList dropped = m_waiting;
    startOver();
    m_banner->setKind(BannerKind::Changed);
    m_banner->setAction({});
    m_banner->setText(tr("Added to your shop:"),
                      tr("%1 new orders, %2 new customers.").arg(countText(orders), countText(customers)));
    m_banner->show();
    if (dropped.isEmpty())
        learnFromThem();
    else
        takeFiles(dropped);
}

void ImportPage::learnFromThem()
{
    desk().run<steps::LearnOutcome>(
        tr("Getting to know your customers"), Change::Models, this,
        [](steps::Session& session, Job& job) { return steps::learn(session, {}, job); },
        [this](const Result<steps::LearnOutcome>& learnt) {
            if (!learnt && learnt.error().code != ErrorCode::BadInput) fail(learnt.error());
        });
}

// ---- taking back ---------------------------------------------------------------------------------------

void ImportPage::undoBatch(data::BatchId batch, bool redo)
{
    const Changes all = Change::Sales | Change::People | Change::Products;
    const auto done = [this, redo](const Result<int>& result) {
        if (!result)
            fail(result.error());
        else
            go().tell(redo ? tr("Imported again.") : tr("Taken out. You can redo it for 30 days."), false);
    };
    desk().run<int>(
        redo ? tr("Importing it again") : tr("Taking the import out"), all, this,
        [batch, redo](steps::Session& session, Job& job) -> Result<int> {
            if (redo) {
                const auto again = steps::redoImport(session, batch, job);
                return again ? Result<int>(0) : Result<int>(again.error());
            }
            const auto undone = steps::undoImport(session, batch, job);
            return undone ? Result<int>(0) : Result<int>(undone.error());
        },
        done);
}

void ImportPage::saveSetAside(data::BatchId batch)
{
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save the rows that were set aside"),
                                     tr("set-aside-rows") + QStringLiteral(".csv"), tr("CSV files (*.csv)"));
    if (file.isEmpty()) return;
    desk().edit<int>(
        {}, this,
        [batch, path = toPath(file)](steps::Session& session, Job&) -> Result<int> {
            const Status written = steps::writeSetAsideRows(session, batch, path);
            return written ? Result<int>(0) : Result<int>(written.error());
        },
        [this](const Result<int>& written) {
            if (written)
                go().tell(tr("Saved. Put the rows right and drop the file here again."), false);
            else
                fail(written.error());
        });
}

// ---- what is shown -------------------------------------------------------------------------------------

void ImportPage::showStep()
{
    const bool any = !m_arriving.empty();
    const bool ready = any && m_arriving.back().inspected.ready();
    const bool checkedAll = ready && m_arriving.back().quality.has_value();
    m_stepper->setCurrent(!any ? 0 : !ready ? 1 : !checkedAll ? 2 : 3);
    m_add->setEnabled(checkedAll && !m_working);
    if (checkedAll || !any)
        m_header->setSentence({});
    else if (ready)
        m_header->setSentence(tr("Reading…"));
    else
        m_header->setSentence(tr("First look at the rows in yellow."));
}

void ImportPage::fail(const Error& error)
{
    const Explanation words = explain(error);
    m_banner->setKind(error.code == ErrorCode::Cancelled ? BannerKind::Note : BannerKind::Failed);
    m_banner->setText(words.heading, words.detail);
    m_banner->show();
}

}  // namespace tactful::ui

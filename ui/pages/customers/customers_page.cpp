#include "ui/pages/customers/customers_page.h"

#include "ui/pages/customers/customer_columns.h"
#include "ui/pages/customers/customer_filters.h"
#include "ui/pages/customers/customer_words.h"
#include "ui/pages/customers/duplicates_panel.h"
#include "ui/pages/customers/profile_panel.h"
#include "ui/tables/data_table.h"
#include "ui/tables/row_table.h"
#include "ui/text/explain.h"
#include "ui/text/format.h"
#include "ui/text/paths.h"
#include "ui/theme/look.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page_header.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tactful::ui {
namespace {

constexpr int profileBeside = 1200;  ///< narrower pages open the profile over the list
constexpr double profileShare = 0.4;
constexpr int widestProfile = 560;
constexpr std::size_t firstRows = 60;  ///< more than a screen of them
constexpr std::array stages{data::Stage::New,   data::Stage::Regular, data::Stage::SlippingAway,
                            data::Stage::Quiet, data::Stage::OneOff,  data::Stage::NoOrders};

}  // namespace

CustomersPage::CustomersPage(PageContext& context, QWidget* parent)
    : Page(context, parent), m_header(new PageHeader(tr("Customers"))), m_splitter(new QSplitter),
      m_problem(new Banner(BannerKind::Failed)), m_search(new QLineEdit), m_filters(new CustomerFilters),
      m_chipRow(new QWidget), m_chips(new QButtonGroup(this)), m_view(new DataTable),
      m_nobody(new EmptyState("search", tr("Nobody found"))), m_profile(new ProfilePanel(context)),
      m_duplicates(new DuplicatesPanel(context)), m_merge(new Button)
{
    m_merge->setObjectName(QStringLiteral("mergeDuplicates"));
    m_merge->setIconName("people");
    m_merge->hide();
    m_header->addAction(m_merge);
    auto* save = new Button(tr("Save this list"));
    save->setObjectName(QStringLiteral("saveList"));
    save->setIconName("out");
    m_header->addAction(save);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(leftSide());
    m_splitter->addWidget(m_profile);
    m_splitter->addWidget(m_duplicates);
    m_splitter->setStretchFactor(0, 1);
    for (QWidget* panel : {static_cast<QWidget*>(m_profile), static_cast<QWidget*>(m_duplicates)}) {
        m_splitter->setStretchFactor(m_splitter->indexOf(panel), 0);
        panel->hide();
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_splitter, 1);
    connect(save, &QAbstractButton::clicked, this, &CustomersPage::saveList);
    connect(m_search, &QLineEdit::textChanged, this, &CustomersPage::search);
    connect(m_view, &DataTable::rowOpened, this, &CustomersPage::openRow);
    connect(m_view, &DataTable::cellClicked, this, [this](int row, int) { openRow(row); });
    connect(m_view, &DataTable::rowSelected, this, [this](int row) {
        if (row >= 0 && hasOpenProfile()) openRow(row);
    });
    connect(m_profile, &ProfilePanel::closed, this, &CustomersPage::closePanel);
    connect(m_duplicates, &DuplicatesPanel::closed, this, &CustomersPage::closePanel);
    connect(m_merge, &QAbstractButton::clicked, this, &CustomersPage::openDuplicates);
    connect(m_nobody, &EmptyState::acted, m_search, &QLineEdit::clear);
    connect(m_nobody, &EmptyState::acted, this, [this] {
        m_filters->clear();
        m_chips->button(static_cast<int>(stages.size()))->click();
    });
    connect(m_filters, &CustomerFilters::changed, this, &CustomersPage::applyFilter);
    connect(m_nobody, &EmptyState::linkActivated, m_search, &QLineEdit::setText);
}

CustomersPage::~CustomersPage()
{
    delete m_view;  // before its table
}

QWidget* CustomersPage::leftSide()
{
    auto* left = new QWidget;
    m_search->setObjectName(QStringLiteral("customerSearch"));
    m_search->setPlaceholderText(tr("Name, e‑mail, town, or something they bought"));
    m_search->setAccessibleName(tr("Search customers"));
    m_search->setProperty(property::iconName, QByteArray("search"));
    m_search->setClearButtonEnabled(true);
    m_problem->hide();
    auto* flow = new FlowLayout(m_chipRow);
    flow->setContentsMargins(0, 0, 0, 0);
    m_chips->setExclusive(true);
    const auto addChip = [this, flow](const QString& text, std::optional<data::Stage> stage) {
        auto* chip = new FilterChip(text);
        chip->setObjectName(stage ? QStringLiteral("stage.%1").arg(static_cast<int>(*stage))
                                  : QStringLiteral("stage.all"));
        m_chips->addButton(chip, stage ? static_cast<int>(*stage) : static_cast<int>(stages.size()));
        flow->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, stage] {
            m_stage = stage;
            applyFilter();
        });
    };
    addChip(tr("All"), std::nullopt);
    for (const data::Stage stage : stages)
        addChip(stageWords(stage), stage);
    m_chips->button(static_cast<int>(stages.size()))->setChecked(true);
    m_view->setObjectName(QStringLiteral("customerTable"));
    m_view->setAccessibleName(tr("Customers"));
    m_view->setEmptyState(m_nobody);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(metric::space5, metric::space4, metric::space4, 0);
    layout->setSpacing(metric::space3);
    layout->addWidget(m_problem);
    auto* searchRow = new QHBoxLayout;
    searchRow->setSpacing(metric::space2);
    searchRow->addWidget(m_search, 1);
    searchRow->addWidget(m_filters);
    layout->addLayout(searchRow);
    layout->addWidget(m_chipRow);
    layout->addWidget(m_view, 1);
    return left;
}

std::vector<Command> CustomersPage::commands()
{
    using Menu = Command::Menu;
    std::vector<Command> all{{Menu::Customers,
                              QStringLiteral("customers.save"),
                              tr("&Save this list…"),
                              {},
                              "out",
                              [this] { saveList(); },
                              [this] { return hasAll(); }},
                             {Menu::Customers, QStringLiteral("customers.filters"), tr("More &filters…"),
                              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), "gear",
                              [this] { m_filters->click(); }, [this] { return hasAll(); }}};
    all.push_back({Menu::Customers,
                   QStringLiteral("customers.duplicates"),
                   tr("Possible &duplicates…"),
                   {},
                   "people",
                   [this] { openDuplicates(); },
                   [this] { return m_duplicates->count() > 0; }});
    for (Command& command : m_duplicates->commands())
        all.push_back(std::move(command));
    for (Command& command : m_profile->commands())
        all.push_back(std::move(command));
    return all;
}

std::vector<QWidget*> CustomersPage::regions()
{
    return {m_header, m_splitter->widget(0), m_profile, m_duplicates};
}

bool CustomersPage::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

bool CustomersPage::hasOpenProfile() const
{
    return m_profile->isVisibleTo(this);
}

bool CustomersPage::hasOpenDuplicates() const
{
    return m_duplicates->isVisibleTo(this);
}

bool CustomersPage::closePanel()
{
    if (!hasOpenProfile() && !hasOpenDuplicates()) return false;
    m_profile->hide();
    m_duplicates->hide();
    m_splitter->widget(0)->show();
    m_view->setFocus(Qt::OtherFocusReason);
    return true;
}

// ---- the list ------------------------------------------------------------------------------------------

void CustomersPage::refresh(Changes changes)
{
    if (hasOpenProfile()) m_profile->readAgain();
    if (changes == Changes(Change::Campaigns) && m_book) return;
    if (!m_book) readFirst();
    readAll();
    readDuplicates();
}

void CustomersPage::readDuplicates()
{
    m_askedDuplicates.cancel();
    using Pairs = std::vector<steps::PossibleDuplicate>;
    m_askedDuplicates = desk().ask<Pairs>(
        this, Lane::Read,
        [](steps::Session& session, Job& job) { return steps::possibleDuplicates(session, job); },
        [this](Result<Pairs> pairs) {
            if (!pairs) return;
            m_merge->setVisible(!pairs->empty());
            m_merge->setText(tr("Merge %Ln duplicate(s)", nullptr, static_cast<int>(pairs->size())));
            m_duplicates->setPairs(std::move(*pairs));
        });
}

void CustomersPage::openDuplicates()
{
    m_profile->hide();
    openBeside(m_duplicates);
    m_duplicates->takeFocus();
}

/// A large book takes seconds to read. The first rows need not wait for that.
void CustomersPage::readFirst()
{
    m_askedFirst.cancel();
    m_askedFirst = desk().ask<std::shared_ptr<const CustomerBook>>(
        this, Lane::Read,
        [](steps::Session& session, Job& job) -> Result<std::shared_ptr<const CustomerBook>> {
            auto list = steps::firstCustomers(session, std::nullopt, firstRows, job);
            if (!list) return list.error();
            auto book = std::make_shared<CustomerBook>();
            book->list = std::move(*list);
            return std::shared_ptr<const CustomerBook>(std::move(book));
        },
        [this](Result<std::shared_ptr<const CustomerBook>> book) {
            if (book && !hasAll()) show(std::move(*book));
        });
}

void CustomersPage::readAll()
{
    m_askedList.cancel();
    m_askedList = desk().ask<std::shared_ptr<const CustomerBook>>(
        this, Lane::Read,
        [](steps::Session& session, Job& job) -> Result<std::shared_ptr<const CustomerBook>> {
            auto list = steps::customerList(session, std::nullopt, job);
            if (!list) return list.error();
            auto book = std::make_shared<CustomerBook>();
            book->list = std::move(*list);
            book->search = std::make_unique<steps::CustomerSearch>(book->list);
            return std::shared_ptr<const CustomerBook>(std::move(book));
        },
        [this](Result<std::shared_ptr<const CustomerBook>> book) {
            m_problem->setVisible(!book);
            if (book)
                show(std::move(*book));
            else
                m_problem->setText(explain(book.error()).heading, explain(book.error()).detail);
        });
}

void CustomersPage::show(std::shared_ptr<const CustomerBook> book)
{
    const bool first = !m_book;
    m_book = std::move(book);
    if (first) {
        m_table = std::make_unique<RowTable<steps::CustomerRow>>(
            customerColumns(m_book->list.today, m_book->list.currency));
        m_view->setTable(m_table.get());
    }
    // The rows belong to the book, which lives as long as the table shows them.
    m_table->setRows(std::shared_ptr<const std::vector<steps::CustomerRow>>(m_book, &m_book->list.rows));
    if (!hasAll()) return;
    m_header->setSentence(
        tr("%1 people").arg(countText(static_cast<std::int64_t>(m_book->list.rows.size()))));
    m_filters->offer(m_book->list.rows);
    showChips();
    search();
    if (m_wanted) openCustomer(m_wanted);
}

void CustomersPage::showChips()
{
    const auto count = [this](int id, std::int64_t people) {
        auto* chip = static_cast<FilterChip*>(m_chips->button(id));
        chip->setCount(countText(people));
        chip->setVisible(people > 0 || id == static_cast<int>(stages.size()));
    };
    count(static_cast<int>(stages.size()), static_cast<std::int64_t>(m_book->list.rows.size()));
    for (const data::Stage stage : stages)
        count(static_cast<int>(stage), m_book->list.perStage[static_cast<std::size_t>(stage)]);
}

void CustomersPage::search()
{
    if (!hasAll()) return;
    const QString words = m_search->text().trimmed();
    m_askedSearch.cancel();
    if (words.isEmpty()) {
        m_found.clear();
        applyFilter();
        return;
    }
    struct Found {
        std::vector<std::size_t> rows;
        std::string didYouMean;
    };
    m_askedSearch = desk().ask<Found>(
        this, Lane::Read,
        [book = m_book, query = words.toStdString()](steps::Session&, Job&) -> Result<Found> {
            Found found{book->search->matches(query), {}};
            if (found.rows.empty()) found.didYouMean = book->search->didYouMean(query);
            return found;
        },
        [this](const Result<Found>& found) {
            if (found) showMatches(found->rows, QString::fromStdString(found->didYouMean));
        });
}

void CustomersPage::showMatches(const std::vector<std::size_t>& matches, const QString& didYouMean)
{
    m_found.assign(m_book->list.rows.size(), 0);
    for (const std::size_t row : matches)
        if (row < m_found.size()) m_found[row] = 1;
    m_nobody->setHeading(tr("Nobody called \"%1\"").arg(m_search->text().trimmed()));
    if (didYouMean.isEmpty())
        m_nobody->setSentence(tr("Try a part of the name, the town, or something they bought."));
    else
        m_nobody->setRichSentence(tr("Did you mean <a href=\"%1\">%1</a>?").arg(didYouMean.toHtmlEscaped()));
    m_nobody->setAction(tr("Clear the search"), false);
    applyFilter();
}

void CustomersPage::applyFilter()
{
    if (!hasAll()) return;
    const std::vector<steps::CustomerRow>& rows = m_book->list.rows;
    std::vector<char> keep(rows.size(), 1);
    for (std::size_t row = 0; row < rows.size(); ++row)
        if ((m_stage && rows[row].stage != *m_stage) || (!m_found.empty() && !m_found[row]) ||
            !m_filters->keeps(rows[row]))
            keep[row] = 0;
    if (m_found.empty()) {
        m_nobody->setHeading(tr("Nobody fits these filters"));
        m_nobody->setSentence({});
        m_nobody->setAction(tr("Show everybody again"), false);
    }
    m_table->setFilter(std::move(keep));
}

void CustomersPage::showStage(data::Stage stage)
{
    m_stage = stage;
    m_search->clear();
    m_filters->clear();
    if (auto* chip = m_chips->button(static_cast<int>(stage))) chip->setChecked(true);
    applyFilter();
}

// ---- one person ----------------------------------------------------------------------------------------

/// Most of the width stays with the list.
void CustomersPage::makeRoom()
{
    const int least = m_profile->minimumSizeHint().width();
    const int beside =
        std::clamp(static_cast<int>(profileShare * width()), least, std::max(least, widestProfile));
    m_splitter->setSizes({width() - beside, beside, beside});
}

void CustomersPage::openBeside(QWidget* panel)
{
    if (!panel->isVisibleTo(this)) makeRoom();
    panel->show();
    m_splitter->widget(0)->setVisible(width() >= profileBeside);
}

void CustomersPage::openRow(int row)
{
    if (row < 0 || !m_book) return;
    m_duplicates->hide();
    m_profile->openCustomer(m_table->row(row).id);
    openBeside(m_profile);
}

void CustomersPage::openCustomer(data::CustomerId customer)
{
    m_wanted = hasAll() ? 0 : customer;
    if (!hasAll()) return;
    const std::vector<steps::CustomerRow>& rows = m_book->list.rows;
    const auto found =
        std::lower_bound(rows.begin(), rows.end(), customer,
                         [](const steps::CustomerRow& row, data::CustomerId id) { return row.id < id; });
    if (found != rows.end() && found->id == customer) {
        const int row = static_cast<int>(found - rows.begin());
        m_view->selectSourceRow(row);
        openRow(row);
        return;
    }
    m_duplicates->hide();
    m_profile->openCustomer(customer);  // somebody who waits for erasure is in no list
    m_profile->show();
}

void CustomersPage::saveList()
{
    if (!hasAll()) return;
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save this list"), tr("customers") + QStringLiteral(".csv"), tr("CSV files (*.csv)"));
    if (file.isEmpty()) return;
    std::vector<std::size_t> rows;
    for (int row = 0; row < m_table->rowCount(); ++row)
        rows.push_back(static_cast<std::size_t>(m_table->sourceRow(row)));
    desk().edit<int>(
        {}, this,
        [book = m_book, rows, path = toPath(file)](steps::Session& session, Job&) -> Result<int> {
            const Status written = steps::writeCustomerList(session, book->list, rows, path);
            return written ? Result<int>(0) : Result<int>(written.error());
        },
        [this](const Result<int>& written) {
            go().tell(written ? tr("Saved. The file holds names and addresses: delete it when you are done.")
                              : explainInOneLine(written.error()),
                      false);
        });
}

}  // namespace tactful::ui

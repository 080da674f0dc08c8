#include "ui/pages/products/products_page.h"

#include "ui/pages/products/product_panel.h"
#include "ui/pages/products/product_words.h"
#include "ui/tables/data_table.h"
#include "ui/tables/row_table.h"
#include "ui/text/explain.h"
#include "ui/text/format.h"
#include "ui/theme/look.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page_header.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

#include <limits>

namespace tactful::ui {
namespace {

using Row = steps::ProductRow;

constexpr int panelBeside = 1180;
constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

Cell nameCell(const Row& row)
{
    Cell cell{QString::fromStdString(row.name), QString::fromStdString(row.sku)};
    cell.strong = true;
    cell.faint = !row.offered;
    return cell;
}

Cell stateCell(const Row& row)
{
    const ChipFace face = productFace(row);
    Cell cell{face.word};
    cell.kind = face.word.isEmpty() ? CellKind::Text : CellKind::Chip;
    cell.look = face.look;
    cell.icon = face.icon;
    return cell;
}

std::vector<TableColumn<Row>> columns(const Currency& currency)
{
    const auto count = [](const char* id, const QString& title, auto field, bool hidden, int givesWay) {
        return TableColumn<Row>{
            {QString::fromLatin1(id), title, Qt::AlignRight, 122, 0, true, hidden, false, givesWay},
            [field](const Row& row) { return Cell{countText(row.*field)}; },
            [field](const Row& row) { return static_cast<double>(row.*field); }};
    };
    return {
        {{QStringLiteral("product"), ProductsPage::tr("Product"), Qt::AlignLeft, 220, 3, true, false, true},
         nameCell},
        {{QStringLiteral("aisle"), ProductsPage::tr("Aisle"), Qt::AlignLeft, 130, 1, true, false, false, 3},
         [](const Row& row) {
             return Cell{row.aisle.empty() ? QStringLiteral("–") : QString::fromStdString(row.aisle)};
         }},
        {{QStringLiteral("price"), ProductsPage::tr("Price"), Qt::AlignRight, 80},
         [](const Row& row) {
             return Cell{row.price ? exactMoneyText(row.price->minor, row.price->currency)
                                   : QStringLiteral("–")};
         },
         [](const Row& row) { return row.price ? static_cast<double>(row.price->minor) : unknown; }},
        {{QStringLiteral("cost"), ProductsPage::tr("Costs you"), Qt::AlignRight, 80, 0, true, true},
         [currency](const Row& row) {
             return Cell{row.cost ? exactMoneyText(row.cost->minor, currency) : QStringLiteral("–")};
         },
         [](const Row& row) { return row.cost ? static_cast<double>(row.cost->minor) : unknown; }},
        {{QStringLiteral("stock"), ProductsPage::tr("In stock"), Qt::AlignRight, 80},
         [](const Row& row) { return Cell{row.stock ? countText(*row.stock) : QStringLiteral("–")}; },
         [](const Row& row) { return row.stock ? static_cast<double>(*row.stock) : unknown; }},
        count("sold90", ProductsPage::tr("Sold, 90 days"), &Row::sold90, false, 2),
        count("sold365", ProductsPage::tr("Sold, 12 months"), &Row::sold365, true, 1),
        count("buyers", ProductsPage::tr("Buyers"), &Row::buyers, false, 1),
        {{QStringLiteral("state"), ProductsPage::tr("State"), Qt::AlignLeft, 128}, stateCell},
    };
}

}  // namespace

ProductsPage::ProductsPage(PageContext& context, QWidget* parent)
    : Page(context, parent), m_header(new PageHeader(tr("Products"))), m_splitter(new QSplitter),
      m_problem(new Banner(BannerKind::Failed)), m_search(new QLineEdit), m_chips(new QButtonGroup(this)),
      m_view(new DataTable), m_nothing(new EmptyState("box", tr("No products here"))),
      m_panel(new ProductPanel(context))
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(leftSide());
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_panel->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_splitter, 1);
    connect(m_search, &QLineEdit::textChanged, this, &ProductsPage::applyFilter);
    connect(m_view, &DataTable::rowOpened, this, &ProductsPage::openRow);
    connect(m_view, &DataTable::cellClicked, this, [this](int row, int) { openRow(row); });
    connect(m_panel, &ProductPanel::closed, this, &ProductsPage::closePanel);
}

ProductsPage::~ProductsPage()
{
    delete m_view;  // before its table
}

QWidget* ProductsPage::leftSide()
{
    auto* left = new QWidget;
    m_search->setObjectName(QStringLiteral("productSearch"));
    m_search->setPlaceholderText(tr("Name, number, aisle or maker"));
    m_search->setAccessibleName(tr("Search products"));
    m_search->setProperty(property::iconName, QByteArray("search"));
    m_search->setClearButtonEnabled(true);
    m_problem->hide();
    auto* chips = new QWidget;
    auto* flow = new FlowLayout(chips);
    flow->setContentsMargins(0, 0, 0, 0);
    const std::pair<Shelf, QString> shelves[] = {{Shelf::All, tr("All")},
                                                 {Shelf::NewArrivals, tr("New arrivals")},
                                                 {Shelf::SoldOut, tr("Sold out")},
                                                 {Shelf::Delicate, tr("Delicate")},
                                                 {Shelf::NotOffered, tr("Not offered")}};
    for (const auto& [shelf, text] : shelves) {
        auto* chip = new FilterChip(text);
        chip->setObjectName(QStringLiteral("shelf.%1").arg(static_cast<int>(shelf)));
        m_chips->addButton(chip, static_cast<int>(shelf));
        flow->addWidget(chip);
    }
    m_chips->button(0)->setChecked(true);
    m_nothing->setSentence(
        tr("Products come with your sales; a product export adds stock, aisles and pictures."));
    m_view->setObjectName(QStringLiteral("productTable"));
    m_view->setAccessibleName(tr("Products"));
    m_view->setEmptyState(m_nothing);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(metric::space5, metric::space4, metric::space4, 0);
    layout->setSpacing(metric::space3);
    layout->addWidget(m_problem);
    layout->addWidget(m_search);
    layout->addWidget(chips);
    layout->addWidget(m_view, 1);
    connect(m_chips, &QButtonGroup::idClicked, this, [this](int shelf) {
        m_shelf = static_cast<Shelf>(shelf);
        applyFilter();
    });
    return left;
}

std::vector<Command> ProductsPage::commands()
{
    return m_panel->commands();
}

std::vector<QWidget*> ProductsPage::regions()
{
    return {m_header, m_splitter->widget(0), m_panel};
}

bool ProductsPage::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

bool ProductsPage::closePanel()
{
    if (!m_panel->isVisibleTo(this)) return false;
    m_panel->hide();
    m_splitter->widget(0)->show();
    m_view->setFocus(Qt::OtherFocusReason);
    return true;
}

void ProductsPage::refresh(Changes changes)
{
    if (!(changes & (Change::Products | Change::Sales | Change::Settings))) return;
    m_asked.cancel();
    m_asked = desk().ask<std::shared_ptr<const steps::ProductList>>(
        this, Lane::Read,
        [](steps::Session& session, Job& job) -> Result<std::shared_ptr<const steps::ProductList>> {
            auto list = steps::productList(session, std::nullopt, job);
            if (!list) return list.error();
            return std::make_shared<const steps::ProductList>(std::move(*list));
        },
        [this](Result<std::shared_ptr<const steps::ProductList>> list) {
            m_problem->setVisible(!list);
            if (list)
                show(std::move(*list));
            else
                m_problem->setText(explain(list.error()).heading, explain(list.error()).detail);
        });
}

void ProductsPage::show(std::shared_ptr<const steps::ProductList> list)
{
    const bool first = !m_list;
    m_list = std::move(list);
    if (first) {
        m_table = std::make_unique<RowTable<Row>>(columns(m_list->currency));
        m_view->setTable(m_table.get());
    }
    m_table->setRows(std::shared_ptr<const std::vector<Row>>(m_list, &m_list->rows));
    m_header->setSentence(tr("%Ln product(s)", nullptr, static_cast<int>(m_list->rows.size())));
    const Shelf chosen = m_shelf;
    for (const Shelf shelf :
         {Shelf::All, Shelf::NewArrivals, Shelf::SoldOut, Shelf::Delicate, Shelf::NotOffered}) {
        m_shelf = shelf;
        std::int64_t count = 0;
        for (const Row& row : m_list->rows)
            count += kept(row, {}) ? 1 : 0;
        static_cast<FilterChip*>(m_chips->button(static_cast<int>(shelf)))->setCount(countText(count));
    }
    m_shelf = chosen;
    applyFilter();
    for (const Row& row : m_list->rows)
        if (row.id == m_panel->product()) m_panel->showProduct(row, m_list->today);
}

bool ProductsPage::kept(const Row& row, const QString& words) const
{
    switch (m_shelf) {
    case Shelf::All:
        break;
    case Shelf::NewArrivals:
        if (!row.newArrival) return false;
        break;
    case Shelf::SoldOut:
        if (row.stock != 0) return false;
        break;
    case Shelf::Delicate:
        if (!isDelicate(row)) return false;
        break;
    case Shelf::NotOffered:
        if (row.offered) return false;
        break;
    }
    if (words.isEmpty()) return true;
    const QString all = QString::fromStdString(row.name + ' ' + row.sku + ' ' + row.aisle + ' ' + row.brand);
    return all.contains(words, Qt::CaseInsensitive);
}

void ProductsPage::applyFilter()
{
    if (!m_list) return;
    const QString words = m_search->text().trimmed();
    m_table->filter([this, &words](const Row& row) { return kept(row, words); });
}

void ProductsPage::openRow(int row)
{
    if (row < 0 || !m_list) return;
    m_panel->showProduct(m_table->row(row), m_list->today);
    m_panel->setVisible(true);
    m_splitter->widget(0)->setVisible(width() >= panelBeside);
}

}  // namespace tactful::ui

#include "ui/pages/import/history_card.h"

#include "ui/tables/data_table.h"
#include "ui/tables/row_table.h"
#include "ui/text/format.h"
#include "ui/text/import_words.h"
#include "ui/theme/style.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace tactful::ui {

/// One line of the list.
struct HistoryRow {
    steps::PastImport import;
    QString when;
};

namespace {

enum Column { When, File, Type, Orders, Customers, SetAside, State, Action };

Cell plain(const HistoryRow& row, const QString& text)
{
    Cell cell{text};
    cell.faint = row.import.undone;
    return cell;
}

Cell stateOf(const HistoryRow& row)
{
    Cell cell{row.import.undone ? HistoryCard::tr("Undone") : HistoryCard::tr("In use")};
    cell.kind = CellKind::Chip;
    cell.look = row.import.undone ? ChipLook::Neutral : ChipLook::Accent;
    cell.icon = row.import.undone ? "undo" : "check";
    return cell;
}

Cell actionOf(const HistoryRow& row)
{
    Cell cell{row.import.undone ? HistoryCard::tr("Redo") : HistoryCard::tr("Undo")};
    const bool may = row.import.undone ? row.import.mayRedo : row.import.mayUndo;
    cell.kind = CellKind::Icon;
    cell.icon = row.import.undone ? "redo" : "undo";
    cell.link = may;
    cell.faint = !may;
    return cell;
}

Cell setAsideOf(const HistoryRow& row)
{
    Cell cell = plain(row, countText(row.import.setAside));
    cell.link = row.import.setAside > 0;
    return cell;
}

std::vector<TableColumn<HistoryRow>> columns()
{
    const auto count = [](std::int64_t value) { return static_cast<double>(value); };
    return {
        {{QStringLiteral("when"), HistoryCard::tr("When"), Qt::AlignLeft, 150},
         [](const HistoryRow& r) { return plain(r, r.when); },
         [](const HistoryRow& r) { return static_cast<double>(r.import.at.seconds); }},
        {{QStringLiteral("file"), HistoryCard::tr("File"), Qt::AlignLeft, 220, 2},
         [](const HistoryRow& r) { return plain(r, QString::fromStdString(r.import.file)); }},
        {{QStringLiteral("type"), HistoryCard::tr("Type"), Qt::AlignLeft, 150, 1},
         [](const HistoryRow& r) { return plain(r, formatWords(r.import.title)); }},
        {{QStringLiteral("orders"), HistoryCard::tr("Orders added"), Qt::AlignRight, 130},
         [](const HistoryRow& r) { return plain(r, countText(r.import.ordersAdded)); },
         [count](const HistoryRow& r) { return count(r.import.ordersAdded); }},
        {{QStringLiteral("customers"), HistoryCard::tr("Customers added"), Qt::AlignRight, 150},
         [](const HistoryRow& r) { return plain(r, countText(r.import.customersAdded)); },
         [count](const HistoryRow& r) { return count(r.import.customersAdded); }},
        {{QStringLiteral("aside"), HistoryCard::tr("Set aside"), Qt::AlignRight, 100},
         setAsideOf,
         [count](const HistoryRow& r) { return count(r.import.setAside); }},
        {{QStringLiteral("state"), HistoryCard::tr("State")}, stateOf},
        {{QStringLiteral("action"), HistoryCard::tr("Take back")}, actionOf},
    };
}

}  // namespace

HistoryCard::HistoryCard(QWidget* parent)
    : Card(tr("Earlier imports"), parent), m_table(std::make_unique<RowTable<HistoryRow>>(columns())),
      m_view(new DataTable)
{
    setFlush();
    addAside((new Label(tr("Undo takes out exactly what that import added. You can redo it for 30 days."),
                        TextRole::Body, Token::Ink3)));
    auto* nothing = new EmptyState("inbox", tr("Nothing was imported yet"));
    nothing->setSentence(tr("Every file you add is listed here and can be taken back."));
    m_view->setObjectName(QStringLiteral("importHistory"));
    m_view->setAccessibleName(tr("Earlier imports"));
    m_view->setRowHeight(RowHeight::Compact);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTable(m_table.get());
    m_view->setEmptyState(nothing);
    m_view->setMinimumHeight(180);
    body()->addWidget(m_view, 1);
    connect(m_view, &DataTable::cellClicked, this, &HistoryCard::act);
    connect(m_view, &DataTable::rowOpened, this, [this](int row) { act(row, Action); });
}

HistoryCard::~HistoryCard()
{
    delete m_view;  // before its table
}

void HistoryCard::show(const std::vector<steps::PastImport>& imports, const std::string& timeZone)
{
    std::vector<HistoryRow> rows;
    for (const steps::PastImport& each : imports)
        rows.push_back({each, dateTimeText(each.at, timeZone)});
    m_table->setRows(std::move(rows));
}

void HistoryCard::act(int row, int column)
{
    const steps::PastImport& import = m_table->row(row).import;
    if (column == SetAside && import.setAside > 0) Q_EMIT setAsideRequested(import.batch);
    if (column != Action) return;
    if (import.undone && import.mayRedo)
        Q_EMIT redoRequested(import.batch);
    else if (!import.undone && import.mayUndo)
        Q_EMIT undoRequested(import.batch);
    else
        Q_EMIT refused(obstacleWords(import.obstacle));
}

}  // namespace tactful::ui

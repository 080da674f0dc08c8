#include "tests/support/register.h"
#include "ui/tables/data_table.h"
#include "ui/tables/row_table.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>

#include <cmath>
#include <limits>

using namespace tactful;
using namespace tactful::ui;

namespace {

struct Buyer {
    QString name;
    QString town;
    double spent = 0;
};

using Buyers = RowTable<Buyer>;

std::vector<TableColumn<Buyer>> columns()
{
    return {{{u"name"_qs, u"Customer"_qs, Qt::AlignLeft, 160, 1},
             [](const Buyer& b) {
                 return Cell{b.name, b.town};
             }},
            {{u"spent"_qs, u"Spent"_qs, Qt::AlignRight, 100},
             [](const Buyer& b) { return Cell{QString::number(b.spent)}; },
             [](const Buyer& b) { return b.spent; }}};
}

std::vector<Buyer> someBuyers()
{
    return {{u"Zoe"_qs, u"Bath"_qs, 30},
            {u"émile"_qs, u"Hull"_qs, 10},
            {u"Anna"_qs, u"Cork"_qs, 30},
            {u"Fred"_qs, u"York"_qs, std::numeric_limits<double>::quiet_NaN()}};
}

QStringList names(const Buyers& table)
{
    QStringList names;
    for (int row = 0; row < table.rowCount(); ++row)
        names << table.index(row, 0).data().toString();
    return names;
}

}  // namespace

class TablesTest : public QObject {
    Q_OBJECT

private slots:
    void textSortsWithoutCapitalsAndAccents();
    void equalKeysKeepTheirOrderBothWays();
    void manyRowsAreSortedAwayFromTheWindow();
    void theNewestWishToSortWins();
    void filtersKeepTheOrder();
    void wrongOrdersAndFiltersAreRefused();
    void selectionStaysWithItsRow();
    void columnsKeepWidthsAndShareTheRest();
    void whatGivesWayGoesWhereThereIsNoRoom();
    void typingFindsARow();
    void typingFindsARowOfManyAwayFromTheWindow();
    void enterOpensTheRow();
    void theMenuKeyOffersColumns();
    void theEmptyStateShowsWhileThereAreNoRows();
    void cellsSpeakTheirGreyPart();
    void rowsGrowWithTheText();
};

void TablesTest::textSortsWithoutCapitalsAndAccents()
{
    Buyers table(columns());
    table.setRows(someBuyers());
    QCOMPARE(names(table), QStringList({u"Zoe"_qs, u"émile"_qs, u"Anna"_qs, u"Fred"_qs}));
    table.sort(0);
    QCOMPARE(names(table), QStringList({u"Anna"_qs, u"émile"_qs, u"Fred"_qs, u"Zoe"_qs}));
    table.sort(-1);
    QCOMPARE(names(table).front(), u"Zoe"_qs);
}

void TablesTest::equalKeysKeepTheirOrderBothWays()
{
    Buyers table(columns());
    table.setRows(someBuyers());
    table.sort(1);
    QCOMPARE(names(table), QStringList({u"émile"_qs, u"Zoe"_qs, u"Anna"_qs, u"Fred"_qs}));
    table.sort(1, Qt::DescendingOrder);
    QCOMPARE(names(table), QStringList({u"Zoe"_qs, u"Anna"_qs, u"émile"_qs, u"Fred"_qs}));
}

void TablesTest::manyRowsAreSortedAwayFromTheWindow()
{
    std::vector<Buyer> many;
    for (int row = 0; row < TableModel::rowsSortedAtOnce + 1; ++row)
        many.push_back({QString::number((row * 7919) % 100'003), {}, static_cast<double>(row % 10)});
    Buyers table(columns());
    table.setRows(many);
    QSignalSpy sorted(&table, &TableModel::sorted);
    table.sort(1, Qt::DescendingOrder);
    QCOMPARE(sorted.size(), 0);
    QVERIFY(table.isSorting());
    QVERIFY(sorted.wait());
    QVERIFY(!table.isSorting());
    for (int row = 1; row < table.rowCount(); ++row) {
        const int before = table.sourceRow(row - 1);
        const int here = table.sourceRow(row);
        QVERIFY(table.row(before).spent > table.row(here).spent ||
                (table.row(before).spent == table.row(here).spent && before < here));
    }
}

void TablesTest::theNewestWishToSortWins()
{
    std::vector<Buyer> many(static_cast<std::size_t>(TableModel::rowsSortedAtOnce) + 1);
    for (std::size_t row = 0; row < many.size(); ++row)
        many[row].spent = static_cast<double>(row);
    Buyers table(columns());
    table.setRows(many);
    QSignalSpy sorted(&table, &TableModel::sorted);
    table.sort(0);
    table.sort(1, Qt::DescendingOrder);
    QVERIFY(sorted.wait());
    QTest::qWait(50);
    QCOMPARE(sorted.size(), 1);
    QCOMPARE(table.sourceRow(0), TableModel::rowsSortedAtOnce);
}

void TablesTest::filtersKeepTheOrder()
{
    Buyers table(columns());
    table.setRows(someBuyers());
    table.sort(0);
    table.filter([](const Buyer& buyer) { return buyer.spent == 30; });
    QCOMPARE(names(table), QStringList({u"Anna"_qs, u"Zoe"_qs}));
    QCOMPARE(table.sourceRow(0), 2);
    QCOMPARE(table.rowOf(1), -1);
    table.sort(0, Qt::DescendingOrder);
    QCOMPARE(names(table), QStringList({u"Zoe"_qs, u"Anna"_qs}));
    QVERIFY(table.setFilter({}));
    QCOMPARE(table.rowCount(), 4);
}

void TablesTest::wrongOrdersAndFiltersAreRefused()
{
    Buyers table(columns());
    table.setRows(someBuyers());
    QVERIFY(!table.setOrder({0, 1}));
    QVERIFY(!table.setOrder({0, 1, 2, 2}));
    QVERIFY(!table.setOrder({0, 1, 2, 4}));
    QVERIFY(!table.setFilter({1}));
    QVERIFY(table.setOrder({3, 2, 1, 0}));
    QCOMPARE(names(table).front(), u"Fred"_qs);
}

void TablesTest::selectionStaysWithItsRow()
{
    Buyers table(columns());
    table.setRows(someBuyers());
    DataTable view;
    view.setTable(&table);
    view.selectSourceRow(0);
    table.sort(0);
    QCOMPARE(view.currentIndex().row(), 3);
    QCOMPARE(view.currentSourceRow(), 0);
    table.filter([](const Buyer& buyer) { return buyer.spent == 30; });
    QCOMPARE(view.currentSourceRow(), 0);
    QSignalSpy selected(&view, &DataTable::rowSelected);
    table.filter([](const Buyer& buyer) { return buyer.spent == 10; });
    QCOMPARE(view.currentSourceRow(), -1);
    QCOMPARE(selected.back()[0].toInt(), -1);
}

void TablesTest::columnsKeepWidthsAndShareTheRest()
{
    Buyers table(columns());
    table.setRows(someBuyers());
    DataTable view;
    view.setTable(&table);
    view.resize(600, 300);
    view.show();
    QCOMPARE(view.columnWidth(0) + view.columnWidth(1), view.viewport()->width());
    QCOMPARE(view.columnWidth(1), 100);
    QSignalSpy changed(&view, &DataTable::columnLayoutChanged);
    view.setColumnWidth(1, 140);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(view.columnLayout()[1], (ColumnLayout{u"spent"_qs, 140, false}));
    view.setColumnLayout({{u"spent"_qs, 90, false}, {u"unknown"_qs, 10, true}, {u"name"_qs, 200, true}});
    QVERIFY(view.isColumnHidden(0));
    QCOMPARE(view.columnWidth(1), 90);
}

void TablesTest::whatGivesWayGoesWhereThereIsNoRoom()
{
    std::vector<TableColumn<Buyer>> four = columns();
    for (const int givesWay : {2, 1}) {
        four.push_back(four[1]);
        four.back().info.id = QStringLiteral("more%1").arg(givesWay);
        four.back().info.givesWay = givesWay;
    }
    Buyers table(four);
    DataTable view;
    view.setTable(&table);
    view.show();
    const auto hidden = [&view, &table](int width) {
        view.resize(width, 200);
        QStringList gone;
        for (int column = 0; column < table.columnCount(); ++column)
            if (view.isColumnHidden(column)) gone << table.column(column).id;
        return gone;
    };
    QCOMPARE(hidden(600), QStringList());
    QCOMPARE(hidden(400), QStringList({u"more1"_qs}));
    QCOMPARE(hidden(300), QStringList({u"more2"_qs, u"more1"_qs}));
    QCOMPARE(hidden(100), QStringList({u"more2"_qs, u"more1"_qs}));
    // What the owner hid stays hidden, what only had no room comes back and was never remembered as hidden.
    view.setColumnShown(2, false);
    for (const ColumnLayout& column : view.columnLayout())
        QCOMPARE(column.hidden, column.id == u"more2"_qs);
    QCOMPARE(hidden(600), QStringList({u"more2"_qs}));
}

void TablesTest::typingFindsARow()
{
    Buyers table(columns());
    table.setRows(someBuyers());
    DataTable view;
    view.setTable(&table);
    view.show();
    view.keyboardSearch(u"E"_qs);
    QCOMPARE(view.currentSourceRow(), 1);
    view.keyboardSearch(u"x"_qs);
    QCOMPARE(view.currentSourceRow(), 1);
    QTest::qWait(1100);
    QTest::keyClick(&view, Qt::Key_F);
    QCOMPARE(view.currentSourceRow(), 3);
}

void TablesTest::typingFindsARowOfManyAwayFromTheWindow()
{
    std::vector<Buyer> many(static_cast<std::size_t>(TableModel::rowsSortedAtOnce) + 100);
    for (std::size_t row = 0; row < many.size(); ++row)
        many[row].name = u"Buyer %1"_qs.arg(row);
    many.back().name = u"Éloise"_qs;
    many[7].name = u"Zoe"_qs;
    Buyers table(columns());
    table.setRows(many);
    DataTable view;
    view.setTable(&table);
    QSignalSpy found(&table, &TableModel::found);
    view.keyboardSearch(u"z"_qs);
    view.keyboardSearch(u"x"_qs);  // nobody: and "z" alone is not wished for any more
    QTest::qWait(1100);
    QCOMPARE(found.size(), 0);
    view.keyboardSearch(u"e"_qs);
    QCOMPARE(view.currentSourceRow(), -1);
    QVERIFY(found.wait());
    QCOMPARE(view.currentSourceRow(), static_cast<int>(many.size()) - 1);
    QTest::qWait(1100);
    view.keyboardSearch(u"zo"_qs);  // from the last row on around to the first ones
    QVERIFY(found.wait());
    QCOMPARE(view.currentSourceRow(), 7);
}

void TablesTest::enterOpensTheRow()
{
    Buyers table(columns());
    table.setRows(someBuyers());
    DataTable view;
    view.setTable(&table);
    view.show();
    view.setFocus(Qt::TabFocusReason);
    QSignalSpy opened(&view, &DataTable::rowOpened);
    view.selectSourceRow(0);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toInt(), 1);
}

void TablesTest::theMenuKeyOffersColumns()
{
    Buyers table(columns());
    table.setRows(someBuyers());
    DataTable view;
    view.setTable(&table);
    view.show();
    QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(5, 5), view.mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(&view, &key);
    auto* menu = view.findChild<QMenu*>(u"columnMenu"_qs);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    menu->actions()[1]->trigger();
    QVERIFY(view.isColumnHidden(1));
}

void TablesTest::theEmptyStateShowsWhileThereAreNoRows()
{
    Buyers table(columns());
    DataTable view;
    view.setTable(&table);
    auto* empty = new QLabel(u"Nobody yet"_qs);
    view.setEmptyState(empty);
    view.show();
    QVERIFY(empty->isVisible());
    table.setRows(someBuyers());
    QVERIFY(!empty->isVisible());
    table.filter([](const Buyer&) { return false; });
    QVERIFY(empty->isVisible());
}

void TablesTest::cellsSpeakTheirGreyPart()
{
    Buyers table(columns());
    table.setRows(someBuyers());
    QCOMPARE(table.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Zoe, Bath"_qs);
    QCOMPARE((Cell{u"£4"_qs,
                   u"x"_qs,
                   CellKind::Text,
                   ChipLook::Neutral,
                   {},
                   false,
                   false,
                   false,
                   u"four pounds"_qs})
                 .spoken(),
             u"four pounds"_qs);
    QVERIFY(!table.index(9, 9).data().isValid());
}

void TablesTest::rowsGrowWithTheText()
{
    Style& style = Style::of(nullptr);
    QCOMPARE(rowPixels(style, RowHeight::Normal), 40);
    QCOMPARE(rowPixels(style, RowHeight::Compact), 36);
    const Cell chip{u"Regular"_qs, {}, CellKind::Chip, ChipLook::Accent, "check"};
    const int usual = cellWidth(style, chip);
    Buyers table(columns());
    table.setRows(someBuyers());
    DataTable view;
    view.setTable(&table);
    style.setTextScale(1.5);
    QCOMPARE(rowPixels(style, RowHeight::Normal), 60);
    QVERIFY(cellWidth(style, chip) > usual * 1.2);
    QCOMPARE(view.rowHeight(0), 60);
    style.setTextScale(1.0);
    QCOMPARE(view.rowHeight(0), 40);
}

TACTFUL_TEST(TablesTest)
#include "tables_test.moc"

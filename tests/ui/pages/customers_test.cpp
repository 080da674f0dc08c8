#include "core/steps/customer_list_step.h"
#include "core/steps/import_step.h"
#include "core/steps/merge_step.h"
#include "tests/support/register.h"
#include "tests/ui/support/demo_desk.h"
#include "ui/pages/customers/customers_page.h"
#include "ui/tables/data_table.h"
#include "ui/text/paths.h"

#include <QAbstractButton>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QtTest/QtTest>

#include <algorithm>

using namespace tactful;
using namespace tactful::ui;

namespace {

constexpr int patience = 120'000;

/// Two customers who look like one person.
constexpr const char* twins =
    "First Name,Last Name,Email,Company,Address1,Address2,City,Province,Province Code,Country,Country "
    "Code,Zip,Phone,Accepts Marketing,Tags,Note,Tax Exempt\n"
    "Ada,Byron,ada@example.com,,1 Sea Lane,,Hull,,,United Kingdom,GB,HU1 1AA,,yes,,,no\n"
    "Ada,Byron,a.byron@example.org,,1 Sea Lane,,Hull,,,United Kingdom,GB,HU1 1AA,,no,,,no\n";

void importTwins(const ui::tests::DemoDesk& demo)
{
    QFile file(demo.folder() + QStringLiteral("/twins.csv"));
    if (!file.open(QIODevice::WriteOnly) || file.write(twins) < 0) qFatal("no file could be written");
    file.close();
    auto session = demo.session();
    steps::ImportOptions options;
    options.files = {toPath(file.fileName())};
    Job job;
    if (!steps::importFiles(session, options, job)) qFatal("the twins were not imported");
}

struct OpenList {
    ui::tests::DemoDesk demo;
    CustomersPage page{demo.context};
    steps::CustomerList list;

    OpenList()
    {
        importTwins(demo);
        auto session = demo.session();
        Job job;
        auto read = steps::customerList(session, std::nullopt, job);
        if (!read) qFatal("the customers cannot be read");
        list = std::move(*read);
        page.resize(1352, 840);
        page.setVisible(true);
        if (!QTest::qWaitFor([this] { return shown() == std::ssize(list.rows); }, patience))
            qFatal("the customers are not shown");
    }

    DataTable* table() const { return page.findChild<DataTable*>(QStringLiteral("customerTable")); }
    std::ptrdiff_t shown() const { return table()->model() ? table()->model()->rowCount() : 0; }
    QAbstractButton* button(const char* name) const
    {
        auto* found = page.findChild<QAbstractButton*>(QString::fromLatin1(name));
        if (!found) qFatal("there is no %s", name);
        return found;
    }
    void press(const char* name) const { QTest::mouseClick(button(name), Qt::LeftButton); }

    /// Opens the menu of filters and ticks the entry of this text.
    void filter(const QString& text) const
    {
        press("moreFilters");
        auto* menu = page.findChild<QMenu*>(QStringLiteral("filterMenu"));
        const auto actions = menu->actions();
        const auto entry = std::find_if(actions.begin(), actions.end(),
                                        [&text](const QAction* each) { return each->text() == text; });
        if (entry == actions.end()) qFatal("no filter %s", qPrintable(text));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(*entry).center());
        menu->close();
    }

    template <typename Fits>
    std::ptrdiff_t count(Fits fits) const
    {
        return std::count_if(list.rows.begin(), list.rows.end(), fits);
    }
};

}  // namespace

class CustomersTest : public QObject {
    Q_OBJECT

private slots:
    void stagesAndFiltersWorkTogether();
    void nobodyFitsSaysSoAndHasAWayOut();
    void aSearchFindsByNameAndTown();
    void aRowOpensTheProfileAndEscClosesIt();
    void aPairBecomesOnePersonAndTwoAgain();
    void twoPeopleAreNotProposedAgain();
};

void CustomersTest::stagesAndFiltersWorkTogether()
{
    const OpenList customers;
    const auto regular = [](const steps::CustomerRow& row) { return row.stage == data::Stage::Regular; };
    const auto offLimits = [](const steps::CustomerRow& row) {
        return row.mail == steps::MailState::OffLimits;
    };
    QVERIFY(customers.count(offLimits) > 0);
    customers.filter(QStringLiteral("Off limits"));
    QCOMPARE(customers.shown(), customers.count(offLimits));
    QCOMPARE(customers.button("moreFilters")->text(), QStringLiteral("More filters · 1"));
    customers.press("stage.1");
    QCOMPARE(customers.shown(),
             customers.count([&](const auto& row) { return regular(row) && offLimits(row); }));
    customers.filter(QStringLiteral("Ireland"));
    QCOMPARE(customers.shown(), customers.count([&](const auto& row) {
        return regular(row) && offLimits(row) && row.country == "IE";
    }));
    customers.filter(QStringLiteral("Off limits"));
    QCOMPARE(customers.shown(),
             customers.count([&](const auto& row) { return regular(row) && row.country == "IE"; }));
    customers.filter(QStringLiteral("Show everybody again"));
    QCOMPARE(customers.shown(), customers.count(regular));
}

void CustomersTest::nobodyFitsSaysSoAndHasAWayOut()
{
    const OpenList customers;
    customers.press("stage.5");
    QVERIFY(customers.shown() > 0);
    // Those who never ordered were never restricted in the demo shop of any country but home.
    customers.filter(QStringLiteral("Restricted"));
    customers.filter(QStringLiteral("Australia"));
    QCOMPARE(customers.shown(), 0);
    const auto buttons = customers.table()->findChildren<QAbstractButton*>();
    const auto wayOut = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton* each) {
        return each->isVisible() && each->text() == QStringLiteral("Show everybody again");
    });
    QVERIFY(wayOut != buttons.end());
    QTest::mouseClick(*wayOut, Qt::LeftButton);
    QCOMPARE(customers.shown(), std::ssize(customers.list.rows));
}

void CustomersTest::aSearchFindsByNameAndTown()
{
    const OpenList customers;
    auto* search = customers.page.findChild<QLineEdit*>(QStringLiteral("customerSearch"));
    QTest::keyClicks(search, QStringLiteral("avonmere"));
    const auto there = customers.count([](const auto& row) { return row.town == "Avonmere"; });
    QVERIFY(there > 0);
    QTRY_VERIFY_WITH_TIMEOUT(customers.shown() < std::ssize(customers.list.rows), patience);
    QVERIFY(customers.shown() >= there);
    search->clear();
    QTRY_COMPARE_WITH_TIMEOUT(customers.shown(), std::ssize(customers.list.rows), patience);
}

void CustomersTest::aRowOpensTheProfileAndEscClosesIt()
{
    OpenList customers;
    auto* profile = customers.page.findChild<QWidget*>(QStringLiteral("profile"));
    QVERIFY(!profile->isVisible());
    customers.table()->selectSourceRow(0);
    QTest::keyClick(customers.table(), Qt::Key_Return);
    QVERIFY(profile->isVisible());
    QVERIFY(customers.page.closePanel());
    QVERIFY(!profile->isVisible());
}

void CustomersTest::aPairBecomesOnePersonAndTwoAgain()
{
    OpenList customers;
    QTRY_VERIFY_WITH_TIMEOUT(customers.button("mergeDuplicates")->isVisible(), patience);
    customers.press("mergeDuplicates");
    QTRY_VERIFY_WITH_TIMEOUT(customers.button("samePerson")->isEnabled(), patience);
    const auto before = customers.shown();
    customers.press("samePerson");
    QTRY_COMPARE_WITH_TIMEOUT(customers.shown(), before - 1, patience);
    customers.demo.undo.undo();
    QTRY_COMPARE_WITH_TIMEOUT(customers.shown(), before, patience);
    customers.demo.undo.redo();
    QTRY_COMPARE_WITH_TIMEOUT(customers.shown(), before - 1, patience);
}

void CustomersTest::twoPeopleAreNotProposedAgain()
{
    OpenList customers;
    QTRY_VERIFY_WITH_TIMEOUT(customers.button("mergeDuplicates")->isVisible(), patience);
    auto session = customers.demo.session();
    Job job;
    const auto pairs = steps::possibleDuplicates(session, job);
    QVERIFY(pairs.ok());
    customers.press("mergeDuplicates");
    QTRY_VERIFY_WITH_TIMEOUT(customers.button("twoPeople")->isEnabled(), patience);
    customers.press("twoPeople");
    ui::tests::settle(customers.demo.desk);
    const auto after = steps::possibleDuplicates(session, job);
    QVERIFY(after.ok());
    QCOMPARE(after->size(), pairs->size() - 1);
    QCOMPARE(customers.shown(), std::ssize(customers.list.rows));
}

TACTFUL_TEST(CustomersTest)
#include "customers_test.moc"

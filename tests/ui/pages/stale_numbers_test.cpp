#include "core/steps/live_plan.h"
#include "tests/support/register.h"
#include "tests/ui/support/demo_desk.h"
#include "ui/charts/chart.h"
#include "ui/pages/studio/outcome_column.h"
#include "ui/pages/studio/plan_room.h"
#include "ui/pages/studio/studio_page.h"
#include "ui/tables/data_table.h"
#include "ui/text/format.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/mini_slider.h"
#include "ui/widgets/stop_slider.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QtTest/QtTest>

#include <cmath>
#include <map>

using namespace tactful;
using namespace tactful::ui;

namespace {

constexpr int patience = 120'000;

struct OpenStudio {
    ui::tests::DemoDesk demo;
    StudioPage page{demo.context};

    OpenStudio()
    {
        page.resize(1352, 840);
        page.show();
        page.openNew(data::Goal::ThankRegulars);
        if (!QTest::qWaitFor([this] { return rested(); }, patience))
            qFatal("the studio did not come to rest");
    }

    template <class T>
    T* part(const char* name) const
    {
        auto* found = page.findChild<T*>(QString::fromLatin1(name));
        if (!found) qFatal("there is no %s", name);
        return found;
    }
    const PlanRoom& room() const { return *page.findChild<PlanRoom*>(); }
    /// Everything that is worked out has been, also what waits for rest.
    bool rested() const
    {
        return room().answer() && !room().isPending() && part<QWidget>("oftenCard")->isVisible() &&
               part<QWidget>("curveCard")->isVisible() && stale().isEmpty() &&
               !part<Chart>("scoreBar")->isPending();
    }
    /// The figures on the page that look as if they were of before.
    QStringList stale() const { return figures(true); }
    /// Those that look current.
    QStringList current() const { return figures(false); }

private:
    /// Charts, and labels with a number in them that are not always in ink3. What is said in ink3 at any time
    /// does not pass for the newest number.
    QStringList figures(bool inInk3) const
    {
        static const QRegularExpression digit(QStringLiteral("\\d"));
        QStringList found;
        for (const char* name : {"outcomeColumn", "personColumn", "listsPanel"}) {
            const auto* region = part<QWidget>(name);
            for (const Label* label : region->findChildren<Label*>())
                if (isSeen(label) && label->text().contains(digit) && wasEverStrong(label) &&
                    (label->ink() == Token::Ink3) == inInk3)
                    found << label->objectName() + QLatin1Char(' ') + label->text();
            for (const Chart* chart : region->findChildren<Chart*>())
                if (isSeen(chart) && chart->isPending() == inInk3) found << chart->objectName();
            for (const FilterChip* chip : region->findChildren<FilterChip*>())
                if (isSeen(chip) && chip->isPending() == inInk3) found << chip->objectName();
            for (const Chip* chip : part<QWidget>("personalCard")->findChildren<Chip*>())
                if (isSeen(chip) && chip->isEnabled() != inInk3) found << chip->face().word;
        }
        return found;
    }
    static bool isSeen(const QWidget* widget) { return widget->isVisible(); }
    bool wasEverStrong(const Label* label) const
    {
        bool& strong = m_strong[label];
        strong = strong || label->ink() != Token::Ink3;
        return strong;
    }
    mutable std::map<const Label*, bool> m_strong;
};

/// What core says of the same dials, asked apart from the window.
QString extraSales(const ui::tests::DemoDesk& demo, double personal)
{
    auto session = demo.session();
    Job job;
    data::Brief brief;
    brief.goal = data::Goal::ThankRegulars;
    const auto plan = steps::LivePlan::prepare(session, brief, job);
    if (!plan) qFatal("not planned");
    brief.dials.personal = personal;
    const auto outcome = plan->decide(brief.dials, job);
    if (!outcome) qFatal("not decided");
    return moneyText(outcome->totals.extraSalesMinor.value, demo.desk.settings().currency);
}

}  // namespace

/// While a newer plan is worked out nothing of the older one may pass for current.
class StaleNumbersTest : public QObject {
    Q_OBJECT

private slots:
    void everyNumberIsGreyedWithTheFirstMove_data();
    void everyNumberIsGreyedWithTheFirstMove();
    void noNumberOfAnOlderPositionLooksCurrentInALongDrag();
    void theMessageIsGreyUntilItIsOfTheNewestPlan();
    void theListsAreGreyUntilTheyAreOfTheNewestPlan();
};

void StaleNumbersTest::everyNumberIsGreyedWithTheFirstMove_data()
{
    QTest::addColumn<QString>("dial");
    QTest::addColumn<int>("to");
    QTest::newRow("how personal") << QStringLiteral("howPersonal") << 66;
    QTest::newRow("how often") << QStringLiteral("howOften") << 5;
    QTest::newRow("discovery") << QStringLiteral("discovery") << 60;
    QTest::newRow("hold back") << QStringLiteral("holdBack") << 20;
    QTest::newRow("clear stock") << QStringLiteral("clearStock") << 2;
    QTest::newRow("new arrivals") << QStringLiteral("newArrivals") << 2;
    QTest::newRow("margin") << QStringLiteral("betterMargin") << 2;
}

void StaleNumbersTest::everyNumberIsGreyedWithTheFirstMove()
{
    QFETCH(QString, dial);
    QFETCH(int, to);
    OpenStudio studio;
    const QStringList before = studio.current();
    QVERIFY2(before.size() > 20, qPrintable(before.join(QStringLiteral("; "))));
    studio.part<QAbstractSlider>(qPrintable(dial))->setValue(to);
    QVERIFY(studio.room().isPending());
    const QStringList left = studio.current();
    QVERIFY2(left.isEmpty(), qPrintable(left.join(QStringLiteral("; "))));
    QTRY_VERIFY_WITH_TIMEOUT(studio.rested(), patience);
}

void StaleNumbersTest::noNumberOfAnOlderPositionLooksCurrentInALongDrag()
{
    OpenStudio studio;
    auto* dial = studio.part<StopSlider>("howPersonal");
    const auto* sales = studio.part<Label>("extraSales");
    const int y = dial->height() / 3;
    const auto at = [&](int value) { return QPoint(10 + (dial->width() - 20) * value / 100, y); };
    QTest::mousePress(dial, Qt::LeftButton, {}, at(50));
    for (const int end : {0, 100})
        for (int step = 0; step <= 50; ++step) {
            QTest::mouseMove(dial, at(end == 0 ? 50 - step : 2 * step));
            const auto isCurrent = [&] { return sales->ink() == Token::Ink; };
            QCOMPARE(isCurrent(), !studio.room().isPending());
            QTest::qWait(step % 10);
            if (isCurrent()) QCOMPARE(studio.room().answer()->brief.dials.personal, double(dial->value()));
        }
    QTest::mouseRelease(dial, Qt::LeftButton, {}, at(100));
    QTRY_VERIFY_WITH_TIMEOUT(!studio.room().isPending(), patience);
    QCOMPARE(sales->text(), extraSales(studio.demo, dial->value()));
}

void StaleNumbersTest::theMessageIsGreyUntilItIsOfTheNewestPlan()
{
    OpenStudio studio;
    const auto* score = studio.part<Chart>("scoreBar");
    auto* dial = studio.part<StopSlider>("howPersonal");
    dial->setValue(10);
    QVERIFY(score->isPending());
    // The plan is there before the message is: until then it is of the plan before.
    QVERIFY(QTest::qWaitFor([&] { return !studio.room().isPending(); }, patience));
    QTRY_VERIFY_WITH_TIMEOUT(!score->isPending(), patience);
    QCOMPARE(studio.part<Label>("personCounter")->ink(), Token::Ink2);
    QVERIFY(studio.part<Label>("personCounter")
                ->text()
                .endsWith(countText(std::ssize(studio.room().answer()->outcome->planned))));
}

void StaleNumbersTest::theListsAreGreyUntilTheyAreOfTheNewestPlan()
{
    OpenStudio studio;
    QTest::mouseClick(studio.part<QPushButton>("seeLists"), Qt::LeftButton);
    auto* table = studio.part<DataTable>("listTable");
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, patience);
    const auto* first = studio.part<FilterChip>("list0");
    const auto faint = [&] {
        return table->model()->index(0, 0).data(TableModel::cellRole).value<Cell>().faint;
    };
    QVERIFY(!first->isPending() && !faint());
    studio.part<StopSlider>("howOften")->setValue(6);
    QVERIFY(first->isPending() && faint());
    QTRY_VERIFY_WITH_TIMEOUT(!first->isPending(), patience);
    QVERIFY(!faint());
    QCOMPARE(first->count(), countText(studio.room().answer()->outcome->totals.planned));
}

TACTFUL_TEST(StaleNumbersTest)
#include "stale_numbers_test.moc"

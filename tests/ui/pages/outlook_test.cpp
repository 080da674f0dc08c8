#include "core/steps/live_plan.h"
#include "core/steps/plan_outlook.h"
#include "tests/support/register.h"
#include "tests/ui/support/demo_desk.h"
#include "ui/charts/share_rows.h"
#include "ui/pages/studio/change_words.h"
#include "ui/pages/studio/studio_page.h"
#include "ui/pages/studio/teach_card.h"
#include "ui/text/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stop_slider.h"

#include <QtTest/QtTest>

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
        if (!QTest::qWaitFor([this] { return part<QWidget>("oftenCard")->isVisible(); }, patience))
            qFatal("nothing was said of what lies ahead");
    }

    template <class T>
    T* part(const QString& name) const
    {
        auto* found = page.findChild<T*>(name);
        if (!found) qFatal("there is no %s", qPrintable(name));
        return found;
    }
    QString text(const char* label) const { return part<Label>(QString::fromLatin1(label))->text(); }
};

/// The same, asked of core apart from the window.
struct Direct {
    std::vector<steps::DialPrice> prices;
    steps::PlanOutlook outlook;
};

Direct direct(const ui::tests::DemoDesk& demo, const data::Dials& dials)
{
    auto session = demo.session();
    Job job;
    data::Brief brief;
    brief.goal = data::Goal::ThankRegulars;
    const auto plan = steps::LivePlan::prepare(session, brief, job);
    if (!plan) qFatal("not planned");
    const auto outcome = plan->decide(dials, job);
    auto prices = plan->prices(dials, job);
    if (!outcome || !prices) qFatal("not decided");
    auto outlook = steps::outlookOf(*plan, *outcome, job);
    if (!outlook) qFatal("no outlook");
    return {std::move(*prices), std::move(*outlook)};
}

}  // namespace

/// What the studio says beyond who gets what.
class OutlookTest : public QObject {
    Q_OBJECT

private slots:
    void theFiguresAreThoseOfCore();
    void aMoveGreysThemUntilTheNewOnesAreThere();
    void howMuchCanBeShownIsSaid_data();
    void howMuchCanBeShownIsSaid();
};

void OutlookTest::theFiguresAreThoseOfCore()
{
    OpenStudio studio;
    const Currency currency = studio.demo.desk.settings().currency;
    data::Dials dials;
    dials.personal = studio.part<StopSlider>(QStringLiteral("howPersonal"))->value();
    const Direct known = direct(studio.demo, dials);
    const steps::DialStep& more = *known.prices.front().up;
    steps::PlanChange change;
    change.extraSalesMinor = more.extraSalesMinor;
    change.unsubscribes = more.unsubscribes;
    change.planned = more.planned;
    QCOMPARE(studio.text("more-personal"),
             QStringLiteral("to %1: %2").arg(scoreText(dials.personal + 8.0), effectWords(change, currency)));
    QCOMPARE(studio.text("less-clear-stock"), QStringLiteral("–"));

    const auto* rows = studio.part<ShareRows>(QStringLiteral("oftenRows"));
    QCOMPARE(rows->markCount(), static_cast<int>(steps::oftenPositions));
    for (std::size_t at = 0; at < steps::oftenPositions; ++at) {
        const steps::OftenWorth& position = known.outlook.often[at];
        const QString said = rows->markText(static_cast<int>(at));
        QVERIFY2(said.contains(oftenWords(position.often)), qPrintable(said));
        QVERIFY2(said.contains(moneyText(position.yearMinor, currency)), qPrintable(said));
        if (position.best) QVERIFY(studio.text("oftenFinding").contains(oftenWords(position.often)));
    }
    QCOMPARE(studio.text("teachFinding"), findingWords(known.outlook.power, currency));
    QCOMPARE(studio.text("teachMore"), helpWords(known.outlook.power));
    QVERIFY(!known.outlook.waiting.people.empty());
    QVERIFY(studio.text("waitingLine").contains(countText(std::ssize(known.outlook.waiting.people))));
}

void OutlookTest::aMoveGreysThemUntilTheNewOnesAreThere()
{
    OpenStudio studio;
    const auto* rows = studio.part<ShareRows>(QStringLiteral("oftenRows"));
    const QString before = studio.text("more-personal");
    studio.part<StopSlider>(QStringLiteral("howPersonal"))->setValue(20);
    QVERIFY(rows->isPending());
    QTRY_VERIFY_WITH_TIMEOUT(!rows->isPending(), patience);
    QVERIFY(studio.text("more-personal").startsWith(QStringLiteral("to 28: ")));
    QVERIFY(studio.text("more-personal") != before);
}

void OutlookTest::howMuchCanBeShownIsSaid_data()
{
    steps::TestPower power;
    power.tests = true;
    power.buyers = 0.10;
    power.expectedRise = 0.01;
    power.smallestRise = 0.05;
    power.smallestMinor = 250.0;
    power.chance = 0.2;
    QTest::addColumn<steps::TestPower>("power");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("notSaid");
    const QString tooSmall = QStringLiteral("too small to tell");
    QTest::newRow("nobody is held back")
        << steps::TestPower() << QStringLiteral("Nobody is held back") << tooSmall;
    QTest::newRow("too small") << power << tooSmall << QStringLiteral("Holding back");
    power.leastHeldBack = 500;
    power.campaigns = 7;
    QTest::newRow("more held back") << power << QStringLiteral("Holding back 500 people") << tooSmall;
    QTest::newRow("several campaigns") << power << QStringLiteral("7 campaigns like this one") << tooSmall;
    power.chance = 0.9;
    QTest::newRow("likely seen") << power << QStringLiteral("is seen 90% of the time")
                                 << QStringLiteral("Holding back");
}

void OutlookTest::howMuchCanBeShownIsSaid()
{
    QFETCH(steps::TestPower, power);
    QFETCH(QString, said);
    QFETCH(QString, notSaid);
    const QString all = findingWords(power, *parseCurrency("GBP")) + QLatin1Char(' ') + helpWords(power);
    QVERIFY2(all.contains(said), qPrintable(all));
    QVERIFY2(!all.contains(notSaid), qPrintable(all));
}

TACTFUL_TEST(OutlookTest)
#include "outlook_test.moc"

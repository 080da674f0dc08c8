#include "core/data/customer.h"
#include "tests/support/cli.h"
#include "tests/support/register.h"
#include "tests/ui/support/demo_desk.h"
#include "tests/ui/support/driven_window.h"
#include "ui/charts/interval_bars.h"
#include "ui/charts/share_rows.h"
#include "ui/charts/stacked_bar.h"
#include "ui/text/format.h"
#include "ui/text/segment_words.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace tactful;
using namespace tactful::ui;
using tactful::ui::tests::DrivenWindow;

namespace {

constexpr int patience = 240'000;

/// The number of core's stage, as the command line spells it.
std::optional<int> stageNamed(const QString& name)
{
    for (int stage = 0; stage <= static_cast<int>(data::Stage::NoOrders); ++stage) {
        const auto known = data::nameOf(static_cast<data::Stage>(stage));
        if (name == QString::fromUtf8(known.data(), static_cast<qsizetype>(known.size()))) return stage;
    }
    return std::nullopt;
}

/// "348.69" in pence.
double minorOf(const QJsonValue& amount)
{
    return std::round(amount.toString().toDouble() * 100.0);
}

qint64 numberOf(const QJsonValue& number)
{
    return std::llround(number.toDouble());
}

}  // namespace

/// The window and the command line say the same of the same book.
class SameNumbersTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void home();
    void customers();
    void studio();
    void privacy();
    void insights();
    void kindsOfCustomers();
    void cleanupTestCase();

private:
    QJsonObject ask(const QStringList& arguments) const;

    std::unique_ptr<DrivenWindow> m_driven;
    QTemporaryDir m_folder;
    QString m_book;
};

void SameNumbersTest::initTestCase()
{
    m_driven = std::make_unique<DrivenWindow>();
    m_book = ui::tests::copyDemoBook(m_folder.path());
    m_driven->window().openShop(ui::tests::copyDemoBook(m_driven->folder()));
    QVERIFY(m_driven->await("newCampaign"));
    ui::tests::settle(m_driven->window().desk());
}

void SameNumbersTest::cleanupTestCase()
{
    m_driven.reset();
}

QJsonObject SameNumbersTest::ask(const QStringList& arguments) const
{
    const auto run = tactful::tests::runCli(QStringList(arguments) << QStringLiteral("--json"));
    if (run.exitCode != 0) qFatal("tactful-cli ended with %d", run.exitCode);
    return run.json();
}

void SameNumbersTest::home()
{
    const QJsonObject overview = ask({QStringLiteral("overview"), m_book});
    const auto figure = [this](const char* name) {
        const QWidget* shown = m_driven->await(name);
        return shown ? shown->accessibleDescription() : QString();
    };
    const QJsonObject active = overview[QStringLiteral("active")].toObject();
    const qint64 now = numberOf(active[QStringLiteral("now")]);
    QVERIFY(figure("Active customers").startsWith(countText(now) + QLatin1Char(',')));
    QVERIFY(figure("Active customers")
                .contains(countText(std::abs(now - numberOf(active[QStringLiteral("month_ago")])))));
    const Currency currency = m_driven->window().desk().settings().currency;
    const QJsonObject year = overview[QStringLiteral("next_12_months")].toObject();
    const QString expected = figure("Expected sales, next 12 months");
    for (const char* part : {"minor", "low", "high"})
        QVERIFY(expected.contains(moneyText(year[QLatin1String(part)].toDouble(), currency)));
    const QJsonObject slipping = overview[QStringLiteral("slipping_away")].toObject();
    QVERIFY(figure("Slipping away").startsWith(countText(numberOf(slipping[QStringLiteral("now")]))));
    QVERIFY(
        figure("Slipping away").contains(countText(numberOf(slipping[QStringLiteral("former_regulars")]))));
    const QString mailable = figure("May be e‑mailed today");
    QVERIFY(mailable.startsWith(countText(numberOf(overview[QStringLiteral("mailable")]))));
    QVERIFY(mailable.contains(countText(numberOf(overview[QStringLiteral("customers")]))));
}

void SameNumbersTest::customers()
{
    const QJsonArray all = ask({QStringLiteral("customers"), m_book})[QStringLiteral("customers")].toArray();
    std::map<int, int> stages;
    for (const QJsonValue& customer : all) {
        const auto stage = stageNamed(customer[QStringLiteral("stage")].toString());
        QVERIFY(stage);
        ++stages[*stage];
    }
    DrivenWindow::press(Qt::Key_2, Qt::ControlModifier);
    const auto* every = qobject_cast<FilterChip*>(m_driven->await("stage.all"));
    QVERIFY(every);
    QTRY_COMPARE_WITH_TIMEOUT(every->count(), countText(all.size()), patience);
    int compared = 0;
    for (const auto& [stage, count] : stages)
        if (const auto* chip =
                m_driven->seen<FilterChip>(qPrintable(QStringLiteral("stage.%1").arg(stage)))) {
            QCOMPARE(chip->count(), countText(count));
            ++compared;
        }
    QVERIFY(compared >= 5);
}

void SameNumbersTest::studio()
{
    const QString brief = m_folder.filePath(QStringLiteral("brief.json"));
    QFile file(brief);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"name": "Thank our regulars", "goal": "thank-regulars"})");
    file.close();
    const QJsonObject plan = ask({QStringLiteral("plan"), m_book, brief});
    DrivenWindow::press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_driven->await("reviewAndExport", patience));
    ui::tests::settle(m_driven->window().desk());
    const Currency currency = m_driven->window().desk().settings().currency;
    const QJsonObject expected = plan[QStringLiteral("expected")].toObject();
    QCOMPARE(m_driven->seen<Label>("extraSales")->text(),
             moneyText(minorOf(expected[QStringLiteral("extra_sales")][QStringLiteral("value")]), currency));
    QCOMPARE(m_driven->seen<Label>("unsubscribes")->text(),
             countText(numberOf(expected[QStringLiteral("unsubscribes")][QStringLiteral("value")])));
    QCOMPARE(m_driven->seen<Label>("personCounter")->text(),
             QStringLiteral("1 of %1").arg(countText(numberOf(plan[QStringLiteral("planned")]))));
    const QJsonArray steps = plan[QStringLiteral("funnel")].toArray();
    const ChartTable funnel = m_driven->seen<Chart>("funnel")->table();
    QCOMPARE(static_cast<qsizetype>(funnel.rows.size()), steps.size());
    for (qsizetype step = 0; step < steps.size(); ++step)
        QVERIFY(funnel.rows[static_cast<std::size_t>(step)].contains(
            countText(numberOf(steps[step][QStringLiteral("count")]))));
}

void SameNumbersTest::privacy()
{
    const QJsonObject report = ask({QStringLiteral("report"), m_book, QStringLiteral("privacy")});
    DrivenWindow::press(Qt::Key_6, Qt::ControlModifier);
    auto* channel = qobject_cast<Segmented*>(m_driven->await("channel"));
    QVERIFY(channel);
    ui::tests::settle(m_driven->window().desk());
    const QJsonArray channels = report[QStringLiteral("channels")].toArray();
    QCOMPARE(channels.size(), channel->count());
    for (int at = 0; at < channels.size(); ++at) {
        channel->setFocus(Qt::TabFocusReason);
        if (at > 0) DrivenWindow::press(Qt::Key_Right);
        QCOMPARE(channel->current(), at);
        const StackedBar* bar = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(bar = m_driven->seen<StackedBar>("Who you may contact"), patience);
        QVERIFY(bar->finding().startsWith(
            countText(numberOf(channels[at][QStringLiteral("may")])) + QStringLiteral(" of ") +
            countText(numberOf(report[QStringLiteral("customers")])) + QLatin1Char(' ')));
        QStringList wanted;
        const QJsonObject grounds = channels[at][QStringLiteral("customers")].toObject();
        for (const QJsonValue& count : grounds)
            if (numberOf(count) > 0) wanted << countText(numberOf(count));
        QStringList shown;
        for (const QStringList& row : bar->table().rows)
            shown << row.at(1);
        wanted.sort();
        shown.sort();
        QCOMPARE(shown, wanted);
    }
}

void SameNumbersTest::insights()
{
    const QJsonObject report = ask({QStringLiteral("report"), m_book, QStringLiteral("accuracy")});
    DrivenWindow::press(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(m_driven->await("testAgain"));
    ui::tests::settle(m_driven->window().desk());
    const Currency currency = m_driven->window().desk().settings().currency;
    int compared = 0;
    for (const QJsonValue& test : report[QStringLiteral("tests")].toArray()) {
        const auto* bars = m_driven->seen<IntervalBars>(qPrintable(test[QStringLiteral("title")].toString()));
        QVERIFY2(bars, qPrintable(test[QStringLiteral("title")].toString()));
        const ChartTable table = bars->table();
        const QJsonArray ways = test[QStringLiteral("ways")].toArray();
        QCOMPARE(static_cast<qsizetype>(table.rows.size()), ways.size());
        const bool money = test[QStringLiteral("question")].toString() == QStringLiteral("value");
        for (qsizetype way = 0; way < ways.size(); ++way) {
            const double value = ways[way][QStringLiteral("value")].toDouble();
            const QString words = money ? moneyText(value, currency) : countText(std::llround(value));
            QVERIFY2(table.rows[static_cast<std::size_t>(way)].contains(words), qPrintable(words));
            ++compared;
        }
    }
    QVERIFY(compared >= 6);
}

void SameNumbersTest::kindsOfCustomers()
{
    const QJsonObject report = ask({QStringLiteral("report"), m_book, QStringLiteral("segments")});
    DrivenWindow::press(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(m_driven->await("customerKinds", patience));
    const auto compare = [this](const char* name, const QJsonArray& groups, auto words) {
        const ChartTable table = m_driven->seen<ShareRows>(name)->table();
        QCOMPARE(static_cast<qsizetype>(table.rows.size()), groups.size());
        for (const QJsonValue& group : groups) {
            const QString kind = words(group[QStringLiteral("code")].toString().toStdString());
            const QString count = countText(numberOf(group[QStringLiteral("customers")]));
            QVERIFY2(std::any_of(table.rows.begin(), table.rows.end(),
                                 [&](const QStringList& row) { return row[0] == kind && row[1] == count; }),
                     qPrintable(kind));
        }
    };
    const QJsonArray segments = report[QStringLiteral("segments")].toArray();
    QVERIFY(segments.size() >= 5);
    compare("customerKinds", segments, segmentName);
    const QJsonArray groups = report[QStringLiteral("groups")].toArray();
    if (!groups.isEmpty()) compare("behaveAlike", groups, behaviourWords);
}

TACTFUL_TEST(SameNumbersTest)
#include "same_numbers_test.moc"

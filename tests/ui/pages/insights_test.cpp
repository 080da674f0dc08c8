#include "core/steps/insights_step.h"
#include "tests/support/register.h"
#include "tests/ui/support/demo_desk.h"
#include "ui/charts/share_rows.h"
#include "ui/pages/insights/insights_page.h"
#include "ui/text/format.h"
#include "ui/text/segment_words.h"

#include <QtTest/QtTest>

#include <set>

using namespace tactful;
using namespace tactful::ui;

namespace {

constexpr int patience = 120'000;

const ShareRows* rowsIn(const InsightsPage& page, const char* name)
{
    const auto* rows = page.findChild<ShareRows*>(QString::fromLatin1(name));
    if (!rows) qFatal("there is no %s", name);
    return rows;
}

/// Name and count of every row.
std::set<std::pair<QString, QString>> shownIn(const ShareRows& rows)
{
    std::set<std::pair<QString, QString>> shown;
    for (const QStringList& row : rows.table().rows)
        shown.insert({row.at(0), row.at(1)});
    return shown;
}

template <typename NameOf>
std::set<std::pair<QString, QString>> wanted(const std::vector<steps::CustomerGroup>& groups, NameOf nameOf)
{
    std::set<std::pair<QString, QString>> all;
    for (const steps::CustomerGroup& group : groups)
        all.insert({nameOf(group.code), countText(group.customers)});
    return all;
}

}  // namespace

class InsightsTest : public QObject {
    Q_OBJECT

private slots:
    void kindsOfCustomersAreThoseOfCore();
    void anEmptyShopSaysThatNothingCanBeTold();
};

void InsightsTest::kindsOfCustomersAreThoseOfCore()
{
    ui::tests::DemoDesk demo;
    auto session = demo.session();
    const auto kinds = steps::segmentInsight(session);
    QVERIFY(kinds);
    QVERIFY(kinds->segments.size() >= 5);
    InsightsPage page(demo.context);
    page.resize(1352, 840);
    page.setVisible(true);
    const ShareRows* segments = rowsIn(page, "customerKinds");
    QTRY_VERIFY_WITH_TIMEOUT(segments->isVisible(), patience);
    QCOMPARE(shownIn(*segments), wanted(kinds->segments, segmentName));
    QCOMPARE(segments->table().rows.front().at(3), segmentMeaning("best"));
    const ShareRows* alike = rowsIn(page, "behaveAlike");
    QCOMPARE(alike->isVisible(), !kinds->groups.empty());
    QCOMPARE(shownIn(*alike), wanted(kinds->groups, behaviourWords));
}

void InsightsTest::anEmptyShopSaysThatNothingCanBeTold()
{
    ui::tests::DemoDesk demo(ui::tests::DemoDesk::Shop::Empty);
    InsightsPage page(demo.context);
    page.setVisible(true);
    ui::tests::settle(demo.desk);
    QVERIFY(!rowsIn(page, "customerKinds")->isVisible());
    QCOMPARE(rowsIn(page, "customerKinds")->markCount(), 0);
}

TACTFUL_TEST(InsightsTest)
#include "insights_test.moc"

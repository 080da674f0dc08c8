#include "core/steps/campaign_list_step.h"
#include "core/steps/live_plan.h"
#include "core/steps/plan_step.h"
#include "tests/support/register.h"
#include "tests/ui/support/demo_desk.h"
#include "ui/pages/campaign_words.h"
#include "ui/pages/campaigns/campaigns_page.h"
#include "ui/pages/campaigns/goal_cards.h"
#include "ui/tables/data_table.h"
#include "ui/text/format.h"

#include <QLineEdit>
#include <QPushButton>
#include <QtTest/QtTest>

using namespace tactful;
using namespace tactful::ui;

namespace {

constexpr int patience = 120'000;

data::CampaignId planned(const ui::tests::DemoDesk& demo, const std::string& name)
{
    auto session = demo.session();
    data::Brief brief;
    brief.name = name;
    brief.goal = data::Goal::Newsletter;
    brief.dials.personal = 44.0;
    Job job;
    const auto plan = steps::LivePlan::prepare(session, brief, job);
    if (!plan) qFatal("not planned");
    const auto outcome = plan->decide(brief.dials, job);
    const auto kept = steps::savePlan(session, *plan, *outcome, std::nullopt, job);
    if (!kept) qFatal("not kept");
    return kept->campaign;
}

struct OpenList {
    ui::tests::DemoDesk& demo;
    CampaignsPage page{demo.context};

    explicit OpenList(ui::tests::DemoDesk& shop) : demo(shop)
    {
        page.resize(1352, 840);
        page.show();
        ui::tests::settle(demo.desk);
    }
    DataTable* table() const { return page.findChild<DataTable*>(QStringLiteral("campaignTable")); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    void choose(int row) const { table()->selectSourceRow(row); }
    void press(const char* button) const
    {
        auto* found = page.findChild<QPushButton*>(QString::fromLatin1(button));
        if (!found) qFatal("there is no %s", button);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    std::vector<steps::CampaignRow> rows() const
    {
        auto session = demo.session();
        auto list = steps::campaignList(session);
        if (!list) qFatal("no list");
        return std::move(*list);
    }
};

}  // namespace

class CampaignsTest : public QObject {
    Q_OBJECT

private slots:
    void aShopWithoutCampaignsIsAskedWhatTheFirstIsFor();
    void theTableShowsWhatTheBookHolds();
    void renamingAndItsUndoReachTheBook();
    void aCopyHasTheSameBriefAndGoesWithUndo();
    void aDeletedDraftComesBackWithUndo();
    void draftsOpenInTheStudioOrTheReview();
    void newCampaignShowsTheGoals();
};

void CampaignsTest::aShopWithoutCampaignsIsAskedWhatTheFirstIsFor()
{
    ui::tests::DemoDesk demo(ui::tests::DemoDesk::Shop::Empty);
    const OpenList list(demo);
    const auto cards = list.page.findChildren<GoalCard*>();
    QCOMPARE(cards.size(), goalCount);
    QTRY_VERIFY_WITH_TIMEOUT(cards.front()->isVisible(), patience);
    QTest::mouseClick(cards.at(1), Qt::LeftButton);
    QCOMPARE(demo.go.newCampaigns, std::vector<std::optional<data::Goal>>{data::Goal::WinBack});
}

void CampaignsTest::theTableShowsWhatTheBookHolds()
{
    ui::tests::DemoDesk demo;
    planned(demo, "Spring news");
    const OpenList list(demo);
    const auto rows = list.rows();
    QTRY_COMPARE_WITH_TIMEOUT(list.table()->model()->rowCount(), static_cast<int>(rows.size()), patience);
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const int row = static_cast<int>(at);
        QCOMPARE(list.cell(row, 0), QString::fromStdString(rows[at].campaign.name));
        QCOMPARE(list.cell(row, 1), goalName(rows[at].campaign.brief.goal));
        QCOMPARE(list.cell(row, 4), countText(rows[at].messages));
        QCOMPARE(list.cell(row, 5), moneyText(rows[at].extraSalesMinor.value, demo.desk.settings().currency));
    }
    QCOMPARE(rows.front().campaign.name, std::string("Spring news"));
    QVERIFY(rows.front().messages > 0);
}

void CampaignsTest::renamingAndItsUndoReachTheBook()
{
    ui::tests::DemoDesk demo;
    planned(demo, "Spring news");
    const OpenList list(demo);
    list.choose(0);
    list.press("renameCampaign");
    auto* name = list.page.findChild<QLineEdit*>(QStringLiteral("overviewNameEdit"));
    name->setText(QStringLiteral("May news"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(list.cell(0, 0), QStringLiteral("May news"), patience);
    demo.undo.undo();
    QTRY_COMPARE_WITH_TIMEOUT(list.cell(0, 0), QStringLiteral("Spring news"), patience);
}

void CampaignsTest::aCopyHasTheSameBriefAndGoesWithUndo()
{
    ui::tests::DemoDesk demo;
    planned(demo, "Spring news");
    const OpenList list(demo);
    const auto before = list.rows().size();
    list.choose(0);
    list.press("copyCampaign");
    QTRY_COMPARE_WITH_TIMEOUT(list.rows().size(), before + 1, patience);
    const data::Campaign copy = list.rows().front().campaign;
    QCOMPARE(copy.name, std::string("Spring news (copy)"));
    QCOMPARE(copy.brief.dials.personal, 44.0);
    ui::tests::settle(demo.desk);
    demo.undo.undo();
    QTRY_COMPARE_WITH_TIMEOUT(list.rows().size(), before, patience);
}

void CampaignsTest::aDeletedDraftComesBackWithUndo()
{
    ui::tests::DemoDesk demo;
    planned(demo, "Spring news");
    const OpenList list(demo);
    const auto before = list.rows();
    list.choose(0);
    list.press("deleteCampaign");
    QTRY_COMPARE_WITH_TIMEOUT(list.rows().size(), before.size() - 1, patience);
    QVERIFY(demo.go.toldUndoable);
    demo.undo.undo();
    QTRY_COMPARE_WITH_TIMEOUT(list.rows().size(), before.size(), patience);
    QCOMPARE(list.rows().front().campaign.name, std::string("Spring news"));
    QCOMPARE(list.rows().front().messages, before.front().messages);
    QCOMPARE(list.rows().front().extraSalesMinor.value, before.front().extraSalesMinor.value);
    ui::tests::settle(demo.desk);
    demo.undo.redo();
    QTRY_COMPARE_WITH_TIMEOUT(list.rows().size(), before.size() - 1, patience);
}

void CampaignsTest::draftsOpenInTheStudioOrTheReview()
{
    ui::tests::DemoDesk demo;
    const data::CampaignId id = planned(demo, "Spring news");
    OpenList list(demo);
    list.choose(0);
    list.press("openCampaign");
    list.press("reviewCampaign");
    QCOMPARE(demo.go.campaigns, std::vector<data::CampaignId>{id});
    QCOMPARE(demo.go.reviews, std::vector<data::CampaignId>{id});
    QVERIFY(list.page.closePanel());
    QVERIFY(!list.page.closePanel());
}

void CampaignsTest::newCampaignShowsTheGoals()
{
    ui::tests::DemoDesk demo;
    planned(demo, "Spring news");
    OpenList list(demo);
    const auto cards = list.page.findChildren<GoalCard*>();
    QVERIFY(!cards.front()->isVisible());
    list.press("newCampaign");
    QVERIFY(cards.front()->isVisible());
    QVERIFY(list.page.closePanel());
    QVERIFY(!cards.front()->isVisible());
}

TACTFUL_TEST(CampaignsTest)

#include "campaigns_test.moc"

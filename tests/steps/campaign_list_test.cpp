#include "core/steps/campaign_list_step.h"
#include "core/steps/demo_step.h"
#include "core/steps/export_preview_step.h"
#include "core/steps/export_step.h"
#include "core/steps/plan_step.h"
#include "tests/support/register.h"

#include <QTemporaryDir>

using namespace tactful;
using namespace tactful::steps;

/// The table of all campaigns, from the first plan to files that are to be deleted.
class CampaignListTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void anEmptyShopHasNone();
    void aPlanIsARowWithItsFigures();
    void theNewestComesFirst();
    void whatWasWrittenStandsWithItsReminder();
    void aSettledReminderIsGone();

private:
    std::vector<CampaignRow> rows();
    data::CampaignId plan(const char* name);

    QTemporaryDir m_folder;
    std::optional<Session> m_session;
    data::CampaignId m_first = 0;
    Job m_job;
};

std::vector<CampaignRow> CampaignListTest::rows()
{
    auto list = campaignList(*m_session);
    if (!list) qFatal("%s", list.error().detail.c_str());
    return std::move(*list);
}

data::CampaignId CampaignListTest::plan(const char* name)
{
    data::Brief brief;
    brief.name = name;
    const auto planned = planCampaign(*m_session, brief, m_job);
    if (!planned) qFatal("%s", planned.error().detail.c_str());
    return planned->campaign;
}

void CampaignListTest::initTestCase()
{
    const Path book = pathFromUtf8(m_folder.path().toStdString()) / "demo.tactful";
    DemoShopOptions options;
    options.customers = 300;
    QVERIFY(createDemoShop(book, options, std::nullopt, m_job).ok());
    auto session = Session::open(book, std::nullopt);
    QVERIFY(session.ok());
    m_session.emplace(std::move(*session));
}

void CampaignListTest::anEmptyShopHasNone()
{
    QVERIFY(rows().empty());
}

void CampaignListTest::aPlanIsARowWithItsFigures()
{
    data::Brief brief;
    brief.name = "Autumn";
    brief.goal = data::Goal::WinBack;
    brief.dials.personal = 40;
    const auto planned = planCampaign(*m_session, brief, m_job);
    QVERIFY2(planned.ok(), planned.ok() ? "" : planned.error().detail.c_str());
    m_first = planned->campaign;
    const auto all = rows();
    QCOMPARE(all.size(), std::size_t{1});
    const CampaignRow& row = all.front();
    QCOMPARE(row.campaign.id, m_first);
    QCOMPARE(row.campaign.name, std::string("Autumn"));
    QCOMPARE(static_cast<int>(row.campaign.brief.goal), static_cast<int>(data::Goal::WinBack));
    QCOMPARE(row.campaign.brief.dials.personal, 40.0);
    QCOMPARE(row.messages, planned->totals.planned);
    QCOMPARE(row.heldBack, planned->totals.heldBack);
    QCOMPARE(row.extraSalesMinor.value, planned->totals.extraSalesMinor.value);
    QCOMPARE(row.lastChange.seconds, row.campaign.plannedAt.seconds);
    QVERIFY(row.exports.empty());
}

void CampaignListTest::theNewestComesFirst()
{
    const data::CampaignId second = plan("Winter");
    const auto all = rows();
    QCOMPARE(all.size(), std::size_t{2});
    QCOMPARE(all[0].campaign.id, second);
    QCOMPARE(all[1].campaign.id, m_first);
    QVERIFY(deleteCampaign(*m_session, second).ok());
    QCOMPARE(rows().size(), std::size_t{1});
}

void CampaignListTest::whatWasWrittenStandsWithItsReminder()
{
    ApproveOptions approval;
    approval.campaign = m_first;
    approval.by = "Priya";
    approval.approveAll = true;
    const auto approved = approveCampaign(*m_session, approval, m_job);
    QVERIFY2(approved.ok(), approved.ok() ? "" : approved.error().detail.c_str());
    QCOMPARE(rows().front().campaign.approvedBy, std::string("Priya"));
    ExportOptions options;
    options.campaign = m_first;
    options.destination = "mailchimp";
    options.folder = pathFromUtf8(m_folder.path().toStdString()) / "files";
    options.remindDays = 14;
    const auto written = exportCampaign(*m_session, options, m_job);
    QVERIFY2(written.ok(), written.ok() ? "" : written.error().detail.c_str());
    const CampaignRow row = rows().front();
    QCOMPARE(static_cast<int>(row.campaign.state), static_cast<int>(data::CampaignState::Exported));
    QCOMPARE(row.exports.size(), std::size_t{1});
    const WrittenExport& files = row.exports.front();
    QCOMPARE(files.destination, std::string("Mailchimp"));
    QCOMPARE(files.files.size(), written->files.size());
    QCOMPARE(files.files.front().digest.size(), std::size_t{64});
    QVERIFY(files.reminder > 0);
    QVERIFY(!files.folder.empty());
    QCOMPARE(files.deleteBy, written->remindOn);
    QCOMPARE(row.lastChange.seconds, files.at.seconds);
}

void CampaignListTest::aSettledReminderIsGone()
{
    QVERIFY(settleReminder(*m_session, rows().front().exports.front().reminder, "Priya").ok());
    const WrittenExport files = rows().front().exports.front();
    QCOMPARE(files.reminder, std::int64_t{0});
    QVERIFY(!files.deleteBy);
    QVERIFY(files.folder.empty());
}

TACTFUL_TEST(CampaignListTest)
#include "campaign_list_test.moc"

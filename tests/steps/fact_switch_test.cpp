#include "core/steps/customer_edit_step.h"
#include "core/steps/customer_list_step.h"
#include "core/steps/demo_step.h"
#include "core/steps/fact_switch_step.h"
#include "core/steps/message_step.h"
#include "core/steps/plan_step.h"
#include "core/steps/profile_step.h"
#include "tests/support/register.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <algorithm>

using namespace tactful;
using namespace tactful::steps;

namespace {

const Day today = *parseIsoDay("2026-10-06");

bool knowsPurchases(const Preview& preview)
{
    return std::any_of(preview.picks.begin(), preview.picks.end(), [](const PreviewPick& pick) {
        return pick.source == data::PickSource::Bought || pick.source == data::PickSource::WorkedOut;
    });
}

data::CampaignId plan(Session& session)
{
    data::Brief brief;
    brief.goal = data::Goal::Newsletter;
    brief.dials.personal = 74;
    brief.dials.holdBack = 0;
    brief.asOf = today;
    Job job;
    const auto planned = planCampaign(session, brief, job);
    if (!planned) qFatal("%s", planned.error().detail.c_str());
    return planned->campaign;
}

}  // namespace

/// "Use it?" changes what people get.
class FactSwitchTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void purchasesSwitchedOffChooseNothing();
    void anObjectionTakesAPlannedMessageOut();
    void onlyKnownFactsCanBeSwitched();

private:
    /// A customer whose message knows what they bought.
    data::CustomerId someoneKnown(data::CampaignId campaign);

    QTemporaryDir m_folder;
    std::optional<Session> m_session;
    data::CampaignId m_campaign = 0;
};

void FactSwitchTest::initTestCase()
{
    const Path book = pathFromUtf8(m_folder.filePath("demo.tactful").toStdString());
    DemoShopOptions options;
    options.customers = 600;
    Job job;
    const auto made = createDemoShop(book, options, {}, job);
    QVERIFY2(made.ok(), made.ok() ? "" : made.error().detail.c_str());
    auto opened = Session::open(book, {});
    QVERIFY(opened.ok());
    m_session.emplace(std::move(*opened));
    m_campaign = plan(*m_session);
}

data::CustomerId FactSwitchTest::someoneKnown(data::CampaignId campaign)
{
    Job job;
    const auto list = customerList(*m_session, today, job);
    if (!list) qFatal("%s", list.error().detail.c_str());
    for (const CustomerRow& row : list->rows) {
        if (row.mail != MailState::Yes) continue;
        const auto preview = previewMessage(*m_session, campaign, row.publicId);
        if (preview.ok() && knowsPurchases(*preview)) return row.id;
    }
    qFatal("nobody's message knows what they bought");
}

void FactSwitchTest::purchasesSwitchedOffChooseNothing()
{
    const data::CustomerId customer = someoneKnown(m_campaign);
    const auto before = profileOf(*m_session, customer, today);
    QVERIFY(before.ok());
    QVERIFY(!before->coming.empty());
    const std::string who = before->customer.publicId();
    QCOMPARE(*setFactUsed(*m_session, customer, "bought", false), true);

    // The plan that was made before: the message is taken out.
    QCOMPARE(previewMessage(*m_session, m_campaign, who).error().code, ErrorCode::Refused);
    const auto after = profileOf(*m_session, customer, today);
    QVERIFY(after->coming.empty());
    const auto bought = std::find_if(after->facts.begin(), after->facts.end(),
                                     [](const KnownFact& fact) { return fact.key == "bought"; });
    QVERIFY(bought != after->facts.end());
    QVERIFY(!bought->used);

    // The next plan: nothing is chosen by what they bought.
    const data::CampaignId next = plan(*m_session);
    const auto preview = previewMessage(*m_session, next, who);
    if (preview.ok()) QVERIFY(!knowsPurchases(*preview));

    // On again: as it was.
    QCOMPARE(*setFactUsed(*m_session, customer, "bought", true), false);
    const auto again = previewMessage(*m_session, m_campaign, who);
    QVERIFY(again.ok());
    QVERIFY(knowsPurchases(*again));
}

void FactSwitchTest::anObjectionTakesAPlannedMessageOut()
{
    const data::CustomerId customer = someoneKnown(m_campaign);
    const std::string who = profileOf(*m_session, customer, today)->customer.publicId();
    QVERIFY(objectToPersonalPicks(*m_session, who, true).ok());
    QCOMPARE(previewMessage(*m_session, m_campaign, who).error().code, ErrorCode::Refused);
    QVERIFY(objectToPersonalPicks(*m_session, who, false).ok());
    QVERIFY(previewMessage(*m_session, m_campaign, who).ok());
    QVERIFY(withdrawEmail(*m_session, who).ok());
    QCOMPARE(previewMessage(*m_session, m_campaign, who).error().code, ErrorCode::Refused);
}

void FactSwitchTest::onlyKnownFactsCanBeSwitched()
{
    QCOMPARE(setFactUsed(*m_session, 1, "birthday", false).error().code, ErrorCode::BadInput);
    QCOMPARE(setFactUsed(*m_session, 999999, "bought", false).error().code, ErrorCode::NotFound);
}

TACTFUL_TEST(FactSwitchTest)
#include "fact_switch_test.moc"

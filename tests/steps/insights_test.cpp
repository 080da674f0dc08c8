#include "core/steps/insights_step.h"
#include "core/steps/plan_step.h"
#include "core/steps/privacy_step.h"
#include "core/steps/session.h"
#include "tests/support/cli.h"
#include "tests/support/data_dir.h"
#include "tests/support/register.h"

#include <QTemporaryDir>

#include <numeric>

using namespace tactful;
using namespace tactful::steps;

#define VERIFY_OK(expression)                                                                                \
    do {                                                                                                     \
        const auto& verified = (expression);                                                                 \
        QVERIFY2(verified.ok(), verified.ok() ? "" : verified.error().detail.c_str());                       \
    } while (false)

/// What the pages Insights and Privacy draw of the demo shop and of a real one.
class InsightsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void beforeAnythingIsLearntTheCardsSaySo();
    void everyTestHasItsWaysWithRanges();
    void groupsAndVarietyAddUp();
    void everybodyIsOnOneGround();
    void everybodyIsOnOneGroundInARealShop();

private:
    void checkPrivacy(Session& session, std::optional<Day> today);

    QTemporaryDir m_folder;
    std::optional<Session> m_session;
    Job m_job;
};

void InsightsTest::initTestCase()
{
    const QString book = m_folder.filePath("demo.tactful");
    QCOMPARE(tests::runCli({"demo", book}).err, QByteArray());
    auto opened = Session::open(pathFromUtf8(book.toStdString()), {});
    VERIFY_OK(opened);
    m_session = std::move(*opened);
}

void InsightsTest::beforeAnythingIsLearntTheCardsSaySo()
{
    QTemporaryDir folder;
    const Path path = pathFromUtf8(folder.filePath("new.tactful").toStdString());
    auto session = Session::create(path, {}, {});
    VERIFY_OK(session);
    const auto all = insights(*session, m_job);
    VERIFY_OK(all);
    QVERIFY(!all->accuracy.learnt);
    QVERIFY(!all->fairness.known);
    QVERIFY(!all->variety.known);
    QVERIFY(all->campaigns.empty());
    QVERIFY(testAgain(*session, m_job).error().code == ErrorCode::BadInput);
    QVERIFY(fairnessInsight(*session, 9, m_job).error().code == ErrorCode::NotFound);
    checkPrivacy(*session, {});
}

void InsightsTest::everyTestHasItsWaysWithRanges()
{
    data::Brief brief;
    brief.asOf = parseIsoDay("2026-10-05");
    brief.sendFrom = parseIsoDay("2026-10-08");
    VERIFY_OK(planCampaign(*m_session, brief, m_job));
    const auto accuracy = accuracyInsight(*m_session);
    VERIFY_OK(accuracy);
    QVERIFY(accuracy->learnt);
    QCOMPARE(accuracy->hiddenDays, 90);
    std::string questions;
    for (const InsightTest& test : accuracy->tests) {
        questions += test.question + " ";
        // Of what is new to somebody, nothing was bought lately.
        QCOMPARE(test.ways.size(), test.question == "new" ? std::size_t{2} : std::size_t{3});
        QCOMPARE(test.ways.front().name, std::string("tactful"));
        for (const TestedWay& way : test.ways) {
            QVERIFY(way.value.low <= way.value.value && way.value.value <= way.value.high);
            QVERIFY(way.value.low >= 0.0);
            if (test.unit == TestUnit::PerHundred) QVERIFY(way.value.high <= 100.0);
        }
        QVERIFY(!test.finding.empty());
        QVERIFY(!test.usedFor.empty());
    }
    QCOMPARE(questions, std::string("next new activity value "));
}

void InsightsTest::groupsAndVarietyAddUp()
{
    const auto all = insights(*m_session, m_job);
    VERIFY_OK(all);
    const FairnessInsight& fairness = all->fairness;
    QVERIFY(fairness.known);
    QCOMPARE(fairness.groups.size(), std::size_t{6});
    const auto people = [&](std::size_t at) { return fairness.groups[at].people; };
    QCOMPARE(people(0) + people(1), people(2) + people(3));  // everybody with an order, both times
    for (const GroupInsight& group : fairness.groups) {
        QVERIFY(group.chosen <= group.people);
        QVERIFY(group.share.low <= group.share.value && group.share.value <= group.share.high);
    }
    const VarietyInsight& variety = all->variety;
    QVERIFY(variety.shown > 0 && variety.shown <= variety.products);
    QVERIFY(variety.aislesPerCustomer >= 1.0 && variety.aislesPerCustomer <= variety.aisles);
    QVERIFY(variety.needle >= 0.0 && variety.needle <= 1.0);
    QVERIFY(variety.goodMixFrom < variety.goodMixTo);
    QCOMPARE(all->campaigns.size(), std::size_t{1});
    QVERIFY(all->campaigns.front().wroteTo > 0);
    QVERIFY(all->campaigns.front().results == ResultState::NotExported);
}

void InsightsTest::checkPrivacy(Session& session, std::optional<Day> today)
{
    const auto view = privacyView(session, today, m_job);
    VERIFY_OK(view);
    QCOMPARE(view->channels.size(), std::size_t{channelCount});
    for (const ChannelView& channel : view->channels) {
        QCOMPARE(std::accumulate(channel.customers.begin(), channel.customers.end(), std::int64_t{0}),
                 view->customers);
        QVERIFY(channel.withProof <= channel.may && channel.may <= view->customers);
    }
    std::int64_t everywhere = 0;
    for (const CountryView& country : view->countries) {
        everywhere += country.customers;
        QVERIFY(!country.rules.empty());
        for (const RuleLine& rule : country.rules) {
            QVERIFY(rule.customers >= 0 && rule.customers <= country.customers);
            QVERIFY(!rule.sentence.empty() && !rule.citation.empty());
        }
    }
    QCOMPARE(everywhere, view->customers);
    const auto inGroups =
        std::accumulate(view->delicate.groups.begin(), view->delicate.groups.end(), std::int64_t{0},
                        [](std::int64_t sum, const DelicateGroup& group) { return sum + group.products; });
    QCOMPARE(inGroups, view->delicate.products);
}

void InsightsTest::everybodyIsOnOneGround()
{
    checkPrivacy(*m_session, parseIsoDay("2026-10-06"));
    const auto view = privacyView(*m_session, parseIsoDay("2026-10-06"), m_job);
    const auto status =
        tests::runCli({"status", m_folder.filePath("demo.tactful"), "--json", "--today", "2026-10-06"});
    QCOMPARE(view->customers, std::int64_t{4338});
    QCOMPARE(view->channels.front().may, std::int64_t{status.json()["mailable"].toInt()});
    QVERIFY(view->delicate.products > 0);
}

void InsightsTest::everybodyIsOnOneGroundInARealShop()
{
    TACTFUL_NEED_DATA("online-retail/online_retail.csv");
    QTemporaryDir folder;
    const QString book = folder.filePath("real.tactful");
    QCOMPARE(tests::runCli({"new", book, "--name", "Real", "--currency", "GBP", "--country", "GB"}).exitCode,
             0);
    const QString source =
        QString::fromStdString(tests::dataFile("online-retail/online_retail.csv").string());
    QCOMPARE(tests::runCli({"import", book, source}).exitCode, 0);
    auto session = Session::open(pathFromUtf8(book.toStdString()), {});
    VERIFY_OK(session);
    checkPrivacy(*session, parseIsoDay("2011-12-10"));
}

TACTFUL_TEST(InsightsTest)
#include "insights_test.moc"

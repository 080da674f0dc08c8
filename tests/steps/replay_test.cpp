#include "core/steps/demo_step.h"
#include "core/steps/logbook_step.h"
#include "core/steps/plan_step.h"
#include "core/steps/replay_step.h"
#include "tests/support/register.h"

#include <QTemporaryDir>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

using namespace tactful;
using namespace tactful::steps;

/// What the shop would have sent over the last months.
class ReplayTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyCampaignAddsUp();
    void nobodyHearsMoreThanTheDialAllows();
    void whatCameLaterChangesNothingOfWhatWasBefore();
    void nothingIsKeptInTheBook();
    void itCanBeCancelledAtAnyTime();
    void unfitOptionsAreRefused();

private:
    data::Brief brief(int often) const;
    Replay replayed(const data::Brief& brief, int months, std::optional<Day> today = {});

    QTemporaryDir m_folder;
    std::optional<Session> m_session;
    Job m_job;
};

namespace {

bool same(const Replay::Row& a, const Replay::Row& b)
{
    return a.customer == b.customer && a.score == b.score && a.fate == b.fate && a.reason == b.reason &&
           a.day == b.day && a.hour == b.hour;
}

}  // namespace

data::Brief ReplayTest::brief(int often) const
{
    data::Brief brief;
    brief.dials.often = often;
    return brief;
}

Replay ReplayTest::replayed(const data::Brief& brief, int months, std::optional<Day> today)
{
    ReplayOptions options;
    options.months = months;
    options.today = today;
    auto replay = replayPolicy(*m_session, brief, options, m_job);
    if (!replay) qFatal("%s", replay.error().detail.c_str());
    return std::move(*replay);
}

void ReplayTest::initTestCase()
{
    const Path book = pathFromUtf8(m_folder.path().toStdString()) / "demo.tactful";
    DemoShopOptions options;
    options.customers = 250;
    QVERIFY(createDemoShop(book, options, std::nullopt, m_job).ok());
    auto session = Session::open(book, std::nullopt);
    QVERIFY(session.ok());
    m_session.emplace(std::move(*session));
}

void ReplayTest::everyCampaignAddsUp()
{
    const Replay replay = replayed(brief(2), 2);
    QCOMPARE(replay.months.size(), std::size_t{2});
    QCOMPARE(replay.everyDays, 15);
    QCOMPARE(replay.sends.size(), replay.rows.size());
    std::int64_t messages = 0;
    int campaigns = 0;
    for (const ReplayMonth& month : replay.months) {
        QVERIFY(month.messages > 0);
        QCOMPARE(month.campaigns, 2);
        QVERIFY(month.people <= month.messages);
        QVERIFY(month.meanScore <= brief(2).dials.personal);
        QVERIFY(month.unsubscribes.low <= month.unsubscribes.value);
        QVERIFY(month.extraSalesMinor.low < month.extraSalesMinor.high);
        std::int64_t all = month.messages + month.heldBack;
        all = std::accumulate(month.leftOut.begin(), month.leftOut.end(), all);
        std::int64_t known = 0;
        for (int send = campaigns; send < campaigns + month.campaigns; ++send)
            known += replay.sends[static_cast<std::size_t>(send)].customers;
        QCOMPARE(all, known);
        campaigns += month.campaigns;
        messages += month.messages;
    }
    QCOMPARE(replay.year.messages, messages);
    QCOMPARE(static_cast<int>(replay.sends.size()), campaigns);
    QCOMPARE(replay.notes.size(), std::size_t{3});
    // New people come in, nobody goes.
    for (std::size_t send = 1; send < replay.sends.size(); ++send)
        QVERIFY(replay.sends[send].customers >= replay.sends[send - 1].customers);
}

void ReplayTest::nobodyHearsMoreThanTheDialAllows()
{
    for (const int often : {1, 4}) {
        const Replay replay = replayed(brief(often), 2);
        QVERIFY(replay.year.mostInAnyMonth <= often);
        std::set<data::CustomerId> customers;
        for (const Replay::Row& row : replay.rows.back())
            customers.insert(row.customer);
        std::int64_t messages = 0;
        int twice = 0;
        for (const data::CustomerId customer : customers) {
            std::optional<Day> last;
            int heard = 0;
            for (const ReplayedRow& row : replay.of(customer)) {
                if (row.fate != LiveFate::WillGetIt) continue;
                if (last) QVERIFY(row.day - *last >= 3);
                last = row.day;
                ++heard;
            }
            messages += heard;
            twice += heard > 1 ? 1 : 0;
        }
        QCOMPARE(messages, replay.year.messages);
        QVERIFY(twice > 0);
    }
}

void ReplayTest::whatCameLaterChangesNothingOfWhatWasBefore()
{
    const Replay recent = replayed(brief(1), 3);
    const Day end = recent.sends[1].to;  // somewhere in the second month
    const CalendarMonth third = recent.months[2].month;
    const Day earlier = *dayFromCivil({third.year, third.month, 2});
    QVERIFY(end < earlier);
    const Replay before = replayed(brief(1), 2, earlier);
    QCOMPARE(before.sends.size(), std::size_t{2});
    for (std::size_t send = 0; send < before.sends.size(); ++send) {
        QCOMPARE(before.sends[send].asOf.number, recent.sends[send].asOf.number);
        QCOMPARE(before.rows[send].size(), recent.rows[send].size());
        QVERIFY(std::equal(before.rows[send].begin(), before.rows[send].end(), recent.rows[send].begin(),
                           recent.rows[send].end(), same));
    }
    for (std::size_t month = 0; month < 2; ++month) {
        QCOMPARE(before.months[month].messages, recent.months[month].messages);
        QCOMPARE(before.months[month].extraSalesMinor.value, recent.months[month].extraSalesMinor.value);
        QCOMPARE(before.months[month].unsubscribes.value, recent.months[month].unsubscribes.value);
    }
}

void ReplayTest::nothingIsKeptInTheBook()
{
    const auto before = logbookPage(*m_session, 0, 1);
    QVERIFY(before.ok());
    const Replay replay = replayed(brief(1), 1);
    QVERIFY(replay.year.messages > 0);
    QCOMPARE(logbookPage(*m_session, 0, 1)->entries, before->entries);
    QVERIFY(allCampaigns(*m_session)->empty());
}

void ReplayTest::itCanBeCancelledAtAnyTime()
{
    for (const int after : {0, 1, 2}) {
        std::stop_source stop;
        int heard = 0;
        Job job(stop.get_token(), [&](const Progress&) {
            if (heard++ == after) stop.request_stop();
        });
        ReplayOptions options;
        options.months = 2;
        const auto replay = replayPolicy(*m_session, brief(1), options, job);
        QVERIFY(!replay.ok());
        QCOMPARE(static_cast<int>(replay.error().code), static_cast<int>(ErrorCode::Cancelled));
    }
}

void ReplayTest::unfitOptionsAreRefused()
{
    ReplayOptions options;
    options.months = 0;
    QVERIFY(!replayPolicy(*m_session, brief(2), options, m_job).ok());
    options.months = 2;
    QVERIFY(!replayPolicy(*m_session, brief(9), options, m_job).ok());
    options.today = parseIsoDay("2020-01-15");
    const auto early = replayPolicy(*m_session, brief(2), options, m_job);
    QVERIFY(!early.ok());
    QCOMPARE(static_cast<int>(early.error().code), static_cast<int>(ErrorCode::BadInput));
}

TACTFUL_TEST(ReplayTest)
#include "replay_test.moc"

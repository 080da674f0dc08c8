#include "core/base/job.h"
#include "tests/support/register.h"

using namespace tactful;

class JobTest : public QObject {
    Q_OBJECT

private slots:
    void aDefaultJobIsNeverCancelledAndTellsNobody();
    void aStopIsSeen();
    void progressIsToldByTheThousandth();
    void withoutATotalEvery4096thUnitIsTold();
    void progressBeyondTheTotalIsToldOnce();
    void eachPhaseBeginsAtZero();
};

void JobTest::aDefaultJobIsNeverCancelledAndTellsNobody()
{
    Job job;
    job.begin("Reading orders.csv", ProgressUnit::Bytes, 100);
    job.report(50);
    QVERIFY(!job.cancelled());
    QVERIFY(!job.stopToken().stop_possible());
}

void JobTest::aStopIsSeen()
{
    std::stop_source source;
    const Job job(source.get_token(), {});
    QVERIFY(!job.cancelled());
    source.request_stop();
    QVERIFY(job.cancelled());
    QCOMPARE(Job::cancelledError().code, ErrorCode::Cancelled);
    QCOMPARE(Job::cancelledError().detail, std::string("Stopped as asked. Nothing was changed."));
}

void JobTest::progressIsToldByTheThousandth()
{
    std::vector<std::int64_t> told;
    Job job({}, [&told](const Progress& progress) { told.push_back(progress.done); });
    job.begin("Storing", ProgressUnit::Rows, 1000000);
    told.clear();
    for (std::int64_t done = 1; done <= 1000000; ++done)
        job.report(done);
    QVERIFY(told.size() >= 1000 && told.size() <= 1002);
    QCOMPARE(told.back(), std::int64_t{1000000});
}

void JobTest::withoutATotalEvery4096thUnitIsTold()
{
    std::vector<std::int64_t> told;
    Job job({}, [&told](const Progress& progress) { told.push_back(progress.done); });
    job.begin("Counting", ProgressUnit::Rows, 0);
    for (std::int64_t done = 1; done <= 3 * 4096; ++done)
        job.report(done);
    QCOMPARE(told, (std::vector<std::int64_t>{0, 1, 4096, 8192, 12288}));
}

void JobTest::progressBeyondTheTotalIsToldOnce()
{
    int told = 0;
    Job job({}, [&told](const Progress&) { ++told; });
    job.begin("Reading", ProgressUnit::Bytes, 10);
    job.report(10);
    told = 0;
    job.report(11);
    job.report(12);
    QCOMPARE(told, 0);
}

void JobTest::eachPhaseBeginsAtZero()
{
    std::vector<Progress> told;
    Job job({}, [&told](const Progress& progress) { told.push_back(progress); });
    job.begin("Reading", ProgressUnit::Bytes, 10);
    job.report(10);
    job.begin("Storing", ProgressUnit::Rows, 4);
    QCOMPARE(told.back().phase, std::string("Storing"));
    QCOMPARE(told.back().unit, ProgressUnit::Rows);
    QCOMPARE(told.back().done, std::int64_t{0});
    QCOMPARE(told.back().total, std::int64_t{4});
    job.report(4);
    QCOMPARE(told.back().done, std::int64_t{4});
}

TACTFUL_TEST(JobTest)
#include "job_test.moc"

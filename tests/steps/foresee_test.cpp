#include "core/steps/foresee_step.h"
#include "core/steps/learn_step.h"
#include "core/steps/session_parts.h"
#include "core/store/model_runs.h"
#include "tests/steps/simulated_orders.h"
#include "tests/support/register.h"

#include <QFile>

#include <filesystem>
#include <stop_token>

using namespace tactful;
using namespace tactful::steps;
using tests::ShopFixture;

class ForeseeTest : public QObject {
    Q_OBJECT

private slots:
    void threadsAndRunsGiveTheSameFile();
    void whatWasLearntIsKeptWithWhatItCameFrom();
    void aStoppedForecastLeavesNoFile();
    void aStoppedLearningLeavesTheBookAsItWas();
};

namespace {

void importInto(ShopFixture& shop, const std::string& orders)
{
    shop.import(shop.write("orders.csv", orders), tests::simulatedColumns);
}

QByteArray forecastOf(ShopFixture& shop, ForecastOptions options)
{
    Job job;
    options.file = shop.folder() / "forecast.csv";
    if (const auto written = writeForecast(shop.session(), options, job); !written)
        qFatal("%s", written.error().detail.c_str());
    QFile file(QString::fromStdString(utf8Path(options.file)));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

LearnOutcome learntOf(ShopFixture& shop, const LearnOptions& options)
{
    Job job;
    auto outcome = learn(shop.session(), options, job);
    if (!outcome) qFatal("%s", outcome.error().detail.c_str());
    return std::move(*outcome);
}

std::vector<data::ModelRun> runsOf(ShopFixture& shop)
{
    auto runs = store::modelRuns(shop.session().parts().book);
    if (!runs) qFatal("%s", runs.error().detail.c_str());
    return std::move(*runs);
}

}  // namespace

void ForeseeTest::threadsAndRunsGiveTheSameFile()
{
    ShopFixture shop;
    importInto(shop, tests::simulatedOrders(700));
    learntOf(shop, {});
    ForecastOptions options;
    options.threads = 1;
    const QByteArray one = forecastOf(shop, options);
    QVERIFY(one.size() > 10000);
    QCOMPARE(forecastOf(shop, options), one);
    options.threads = 2;
    QCOMPARE(forecastOf(shop, options), one);
    options.seed = 2;
    QVERIFY(forecastOf(shop, options) != one);
}

void ForeseeTest::whatWasLearntIsKeptWithWhatItCameFrom()
{
    ShopFixture shop;
    importInto(shop, tests::simulatedOrders(300));
    const LearnOutcome first = learntOf(shop, {});
    const auto runs = runsOf(shop);
    QCOMPARE(learntOf(shop, {}).digest, first.digest);
    const auto again = runsOf(shop);
    QCOMPARE(again.size(), runs.size());
    QVERIFY(runs.size() >= 3);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        QCOMPARE(again[i].kind, runs[i].kind);
        QCOMPARE(again[i].options, runs[i].options);
        QCOMPARE(again[i].quality, runs[i].quality);
        QCOMPARE(again[i].seed, runs[i].seed);
        QVERIFY(again[i].dataDigest == runs[i].dataDigest);
        QVERIFY(runs[i].dataDigest != Digest{});
        QCOMPARE(runs[i].asOf, first.asOf);
        if (runs[i].kind != "activity") continue;
        for (const char* kept : {"\"model\"", "\"pace\"", "\"ways\"", "\"horizon_days\""})
            QVERIFY2(runs[i].options.find(kept) != std::string::npos, kept);
        QVERIFY(runs[i].quality.find("\"gain_low\"") != std::string::npos);
    }
    // Other data, other digest; another seed is kept too.
    shop.import(
        shop.write("more.csv", "Order,Date,Id,Sku,Product,Price\n999999,2026-05-01,C1,S1,Cup,11.00\n"),
        tests::simulatedColumns);
    LearnOptions options;
    options.seed = 7;
    learntOf(shop, options);
    const auto later = runsOf(shop);
    QVERIFY(later.front().dataDigest != runs.front().dataDigest);
    QCOMPARE(later.front().seed, std::uint64_t{7});
}

void ForeseeTest::aStoppedForecastLeavesNoFile()
{
    ShopFixture shop;
    importInto(shop, tests::simulatedOrders(100));
    std::stop_source stop;
    stop.request_stop();
    Job job(stop.get_token(), {});
    ForecastOptions options;
    options.file = shop.folder() / "forecast.csv";
    const auto written = writeForecast(shop.session(), options, job);
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QVERIFY(!std::filesystem::exists(options.file));
}

void ForeseeTest::aStoppedLearningLeavesTheBookAsItWas()
{
    ShopFixture shop;
    importInto(shop, tests::simulatedOrders(100));
    learntOf(shop, {});
    const auto before = runsOf(shop);
    // Stopped at every phase in turn, until it gets through.
    int stopped = 0;
    for (int phase = 1; phase < 100; ++phase) {
        std::stop_source stop;
        int begun = 0;
        std::string last;
        Job job(stop.get_token(), [&](const Progress& progress) {
            if (progress.phase == last) return;
            last = progress.phase;
            if (++begun == phase) stop.request_stop();
        });
        const auto outcome = learn(shop.session(), {}, job);
        if (outcome.ok()) break;
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
        ++stopped;
        const auto after = runsOf(shop);
        QCOMPARE(after.size(), before.size());
        QCOMPARE(after.front().fittedAt.seconds, before.front().fittedAt.seconds);
    }
    QVERIFY(stopped >= 3);
}

TACTFUL_TEST(ForeseeTest)
#include "foresee_test.moc"

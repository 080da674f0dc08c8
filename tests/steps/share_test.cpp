#include "core/base/text.h"
#include "core/steps/demo_step.h"
#include "core/steps/learn_step.h"
#include "core/steps/logbook_step.h"
#include "core/steps/session_parts.h"
#include "core/steps/share_step.h"
#include "core/store/papers.h"
#include "tests/steps/small_shop.h"
#include "tests/support/cli.h"
#include "tests/support/register.h"

#include <QFile>

using namespace tactful;
using namespace tactful::steps;
using namespace tactful::tests;

/// Reports for others, of the demo shop and of a shop of four.
class ShareTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void figuresHaveNoiseAndSaySo();
    void theNoiseIsNewEachTime();
    void theYearsBudgetIsKept();
    void byThresholdNoSmallGroupShows();
    void aReportThatWouldShowAFewBesideAnEarlierOneIsRefused();
    void figuresThatDrownInNoiseAreRefused();
    void aSmallShopGetsReportsByThreshold();
    void nobodyCountsInMoreThanThreeAisles();
    void whatCannotBeIsRefused();

private:
    QString path(const char* name) const { return m_folder.filePath(name); }
    /// A fresh copy of the demo book, so that no test spends another's budget.
    Session demo();

    QTemporaryDir m_folder;
    int m_copies = 0;
};

namespace {

Result<SharedTable> share(Session& session, const ShareOptions& options)
{
    Job job;
    return shareReport(session, options, job);
}

ShareOptions optionsFor(const QString& file, const char* kind, ShareMethod method)
{
    ShareOptions options;
    options.kind = kind;
    options.method = method;
    options.file = pathFromUtf8(file.toStdString());
    return options;
}

std::int64_t sumOf(const SharedTable& table)
{
    std::int64_t sum = 0;
    for (const auto& cell : table.cells)
        sum += cell.value_or(0);
    return sum;
}

}  // namespace

void ShareTest::initTestCase()
{
    Job job;
    const Path book = pathFromUtf8(path("demo.tactful").toStdString());
    QVERIFY(createDemoShop(book, {}, std::nullopt, job).ok());
    auto session = Session::open(book, std::nullopt);
    QVERIFY(session.ok());
    QVERIFY(learn(*session, {}, job).ok());
}

Session ShareTest::demo()
{
    const QString copy = path(qPrintable(QString("copy%1.tactful").arg(++m_copies)));
    for (const char* const ending : {"", "-keys"})
        if (!QFile::copy(path("demo.tactful") + ending, copy + ending)) qFatal("no copy");
    auto session = Session::open(pathFromUtf8(copy.toStdString()), {});
    if (!session) qFatal("%s", session.error().detail.c_str());
    return std::move(*session);
}

void ShareTest::figuresHaveNoiseAndSaySo()
{
    Session session = demo();
    ShareOptions options = optionsFor(path("stages.html"), "stages-by-country", ShareMethod::Noise);
    options.columns = ShareColumns::Together;
    const auto shared = share(session, options);
    QVERIFY2(shared.ok(), shared.ok() ? "" : shared.error().detail.c_str());
    QCOMPARE(shared->reach, std::int64_t{9});  // ln 20 * 3, in whole numbers
    QCOMPARE(shared->rows.size(), std::size_t{6});
    QCOMPARE(shared->cells.size(), std::size_t{6});
    // Six cells of noise: the sum is near the number of customers, and 60 away in one of ten million reports.
    const auto budget = shareBudget(session);
    QVERIFY(std::abs(sumOf(*shared) - budget->customers) < 90);
    const std::string html = *readWholeFile(options.file);
    std::size_t beside = 0;
    for (std::size_t at = html.find(" ±9</td>"); at != std::string::npos; at = html.find(" ±9</td>", at + 1))
        ++beside;
    QCOMPARE(beside, std::size_t{6});
    QVERIFY(html.find("in at least 95 of 100 cases") != std::string::npos);
    QCOMPARE(logbookPage(session, 0, 1)->lines.front().sentence,
             std::string("Wrote a report for others (stages-by-country)."));
}

void ShareTest::theNoiseIsNewEachTime()
{
    Session session = demo();
    ShareOptions options = optionsFor(path("a.json"), "orders-by-country", ShareMethod::Noise);
    options.columns = ShareColumns::Together;
    const auto first = share(session, options);
    const auto second = share(session, options);
    QVERIFY(first.ok() && second.ok());
    QVERIFY(first->cells != second->cells);  // alike in one of a thousand million
    options.seed = 5;
    const auto third = share(session, options);
    const auto fourth = share(session, options);
    QVERIFY(third->cells == fourth->cells);
}

void ShareTest::theYearsBudgetIsKept()
{
    Session session = demo();
    ShareOptions options = optionsFor(path("b.csv"), "orders-by-country", ShareMethod::Noise);
    options.columns = ShareColumns::Together;
    for (int i = 1; i <= 4; ++i) {
        QVERIFY(share(session, options).ok());
        QCOMPARE(shareBudget(session)->spent, static_cast<double>(i));
    }
    const auto fifth = share(session, options);
    QVERIFY(!fifth.ok());
    QCOMPARE(fifth.error().code, ErrorCode::Refused);
    QCOMPARE(shareBudget(session)->reports, std::int64_t{4});
    // A year later it is free again.
    store::Book& book = session.parts().book;
    QVERIFY(book.database()
                .execute("UPDATE shared_report SET written_at = written_at - 366 * 86400 WHERE id = 1")
                .ok());
    QCOMPARE(shareBudget(session)->spent, 3.0);
    QVERIFY(share(session, options).ok());
    QVERIFY(!share(session, options).ok());
}

void ShareTest::byThresholdNoSmallGroupShows()
{
    Session session = demo();
    for (const char* const kind : {"stages-by-country", "orders-by-country", "aisles-by-country"}) {
        ShareOptions options = optionsFor(path("c.csv"), kind, ShareMethod::Threshold);
        options.columns = ShareColumns::Named;
        options.countries = {"GB", "IE", "DE", "FR", "US"};
        const auto shared = share(session, options);
        QVERIFY2(shared.ok(), shared.ok() ? kind : shared.error().detail.c_str());
        QCOMPARE(shared->cells.size(), shared->rows.size() * shared->columns.size());
        QVERIFY(shared->blank > 0);
        for (const auto& cell : shared->cells)
            QVERIFY(!cell || *cell >= 10);
        QCOMPARE(readCsv(path("c.csv")).size(), qsizetype(shared->cells.size() + 1));
    }
    QCOMPARE(shareBudget(session)->spent, 0.0);
}

void ShareTest::aReportThatWouldShowAFewBesideAnEarlierOneIsRefused()
{
    Session session = demo();
    const ShareOptions options = optionsFor(path("d.json"), "orders-by-country", ShareMethod::Threshold);
    QVERIFY(share(session, options).ok());
    QVERIFY(share(session, options).ok());  // the same figures again
    // As if three people had been fewer then.
    store::Book& book = session.parts().book;
    const auto reports = store::sharedReports(book);
    store::SharedReport earlier = reports->back();
    earlier.cells.back() = *earlier.cells.back() - 3;
    QVERIFY(store::addSharedReport(book, earlier).ok());
    const auto refused = share(session, options);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(refused.error().detail.find("fewer than 10 people") != std::string::npos);
}

void ShareTest::figuresThatDrownInNoiseAreRefused()
{
    Session session = demo();
    ShareOptions options = optionsFor(path("e.html"), "aisles-by-country", ShareMethod::Noise);
    options.columns = ShareColumns::Named;
    options.countries = {"GB", "JP", "NZ", "MT", "CY", "IS", "LU"};
    const auto refused = share(session, options);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(refused.error().detail.find("coarser") != std::string::npos);
    QVERIFY(!std::filesystem::exists(options.file));
    QCOMPARE(shareBudget(session)->spent, 0.0);  // nothing was given out
}

void ShareTest::aSmallShopGetsReportsByThreshold()
{
    SmallShop shop;
    QCOMPARE(shareBudget(*shop.session)->usual, ShareMethod::Threshold);
    ShareOptions options;
    options.kind = "orders-by-country";
    options.file = shop.folder() / "f.html";
    const auto refused = share(*shop.session, options);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Refused);  // four people are too few for any table
    QVERIFY(!std::filesystem::exists(options.file));
    options.kind = "stages-by-country";
    QCOMPARE(share(*shop.session, options).error().code, ErrorCode::Refused);  // nothing was learnt
}

void ShareTest::nobodyCountsInMoreThanThreeAisles()
{
    Session session = demo();
    ShareOptions options = optionsFor(path("g.json"), "aisles-by-country", ShareMethod::Threshold);
    options.columns = ShareColumns::Together;
    const auto shared = share(session, options);
    QVERIFY(shared.ok());
    // Nobody counts in more than three aisles.
    const auto all = shareBudget(session)->customers;
    QVERIFY(shared->cells.back());
    QVERIFY(*shared->cells.back() <= 3 * all);
    QVERIFY(shared->how.find("at most 3 aisles") != std::string::npos);
}

void ShareTest::whatCannotBeIsRefused()
{
    Session session = demo();
    const auto codeOf = [&](const ShareOptions& options) {
        const auto shared = share(session, options);
        return shared.ok() ? ErrorCode::Io : shared.error().code;
    };
    ShareOptions options = optionsFor(path("h.html"), "salaries", ShareMethod::Threshold);
    QCOMPARE(codeOf(options), ErrorCode::BadInput);
    options.kind = "orders-by-country";
    options.columns = ShareColumns::Named;
    QCOMPARE(codeOf(options), ErrorCode::BadInput);
    options.countries = {"GB", "Atlantis"};
    QCOMPARE(codeOf(options), ErrorCode::BadInput);
    options = optionsFor(path("h.docx"), "orders-by-country", ShareMethod::Threshold);
    QCOMPARE(codeOf(options), ErrorCode::BadInput);
    options = optionsFor(path("h.html"), "orders-by-country", ShareMethod::Threshold);
    options.by = " ";
    QCOMPARE(codeOf(options), ErrorCode::BadInput);
    QVERIFY(!QFile::exists(path("h.html")));
    QCOMPARE(shareBudget(session)->reports, std::int64_t{0});
}

TACTFUL_TEST(ShareTest)
#include "share_test.moc"

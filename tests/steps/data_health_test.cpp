#include "core/steps/data_health.h"
#include "tests/support/register.h"

#include <numeric>

using namespace tactful;
using namespace tactful::steps;

class DataHealthTest : public QObject {
    Q_OBJECT

private slots:
    void theFormulaIsTheOneThatIsWritten_data();
    void theFormulaIsTheOneThatIsWritten();
    void theTipIsWhatWouldHelpMost_data();
    void theTipIsWhatWouldHelpMost();
    void theWeightsSumToAHundred();
};

namespace {

/// A shop in full health.
HealthFacts best()
{
    HealthFacts facts;
    facts.customers = 1000;
    facts.buyers = 500;
    facts.mailable = 1000;
    facts.sales = 2000;
    facts.rows = 4000;
    facts.today = *parseIsoDay("2026-10-06");
    facts.lastOrder = facts.today;
    facts.firstOrder = facts.today - 730;
    return facts;
}

struct Case {
    const char* name;
    void (*change)(HealthFacts&);
    std::array<int, 4> scores;
    int whole;
    HealthAdvice advice;
    std::int64_t count;
    int points;
};

const Case cases[] = {
    {"full health", [](HealthFacts&) {}, {100, 100, 100, 100}, 100, HealthAdvice::Nothing, 0, 0},
    {"an empty book",
     [](HealthFacts& facts) {
         const Day today = facts.today;
         facts = {};
         facts.today = today;
     },
     {0, 0, 0, 0},
     0,
     HealthAdvice::ImportNewerSales,
     0,
     25},
    {"half of the sales are nobody's",
     [](HealthFacts& facts) { facts.anonymousSales = 1000; },
     {50, 100, 100, 100},
     88,
     HealthAdvice::NameCustomers,
     1000,
     12},
    {"a quarter of the rows is set aside",
     [](HealthFacts& facts) { facts.setAside = 1000; },
     {75, 100, 100, 100},
     94,
     HealthAdvice::RepairRows,
     1000,
     6},
    {"the last order is half a year old",
     [](HealthFacts& facts) {
         facts.lastOrder = facts.today - 180;
         facts.firstOrder = facts.today - 910;
     },
     {100, 0, 100, 100},
     75,
     HealthAdvice::ImportNewerSales,
     180,
     25},
    {"a tenth may be e-mailed",
     [](HealthFacts& facts) { facts.mailable = 100; },
     {100, 100, 10, 100},
     78,
     HealthAdvice::AskAgreement,
     900,
     22},
    {"a quarter of the history",
     [](HealthFacts& facts) { facts.firstOrder = facts.today - 182; },
     {100, 100, 100, 50},
     88,
     HealthAdvice::ImportOlderSales,
     18,
     12},
};

void addCases()
{
    QTest::addColumn<int>("at");
    for (int at = 0; at < static_cast<int>(std::size(cases)); ++at)
        QTest::newRow(cases[at].name) << at;
}

}  // namespace

void DataHealthTest::theFormulaIsTheOneThatIsWritten_data()
{
    addCases();
}

void DataHealthTest::theFormulaIsTheOneThatIsWritten()
{
    QFETCH(int, at);
    HealthFacts facts = best();
    cases[at].change(facts);
    const std::vector<HealthLine> lines = healthLines(facts);
    for (std::size_t line = 0; line < lines.size(); ++line)
        QCOMPARE(lines[line].score, cases[at].scores[line]);
    QCOMPARE(healthOf(lines), cases[at].whole);
}

void DataHealthTest::theTipIsWhatWouldHelpMost_data()
{
    addCases();
}

void DataHealthTest::theTipIsWhatWouldHelpMost()
{
    QFETCH(int, at);
    HealthFacts facts = best();
    cases[at].change(facts);
    const HealthTip tip = healthTip(facts);
    QCOMPARE(QByteArray::fromStdString(std::string(nameOf(tip.advice))),
             QByteArray::fromStdString(std::string(nameOf(cases[at].advice))));
    QCOMPARE(tip.count, cases[at].count);
    QCOMPARE(tip.points, cases[at].points);
    QVERIFY(!tip.sentence.empty());
}

void DataHealthTest::theWeightsSumToAHundred()
{
    QCOMPARE(std::accumulate(healthWeights.begin(), healthWeights.end(), 0), 100);
}

TACTFUL_TEST(DataHealthTest)
#include "data_health_test.moc"

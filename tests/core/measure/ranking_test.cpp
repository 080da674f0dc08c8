#include "core/measure/ranking.h"
#include "tests/support/register.h"

#include <cmath>

using namespace tactful::measure;

class RankingTest : public QObject {
    Q_OBJECT

private slots:
    void measuresAreThePublishedOnes_data();
    void measuresAreThePublishedOnes();
};

using Columns = std::vector<std::int32_t>;
Q_DECLARE_METATYPE(Columns)

void RankingTest::measuresAreThePublishedOnes_data()
{
    QTest::addColumn<Columns>("ranked");
    QTest::addColumn<Columns>("truth");
    QTest::addColumn<int>("k");
    QTest::addColumn<double>("recall");
    QTest::addColumn<double>("ndcg");
    QTest::addColumn<double>("hit");
    const double second = 1.0 / std::log2(3.0), third = 0.5;
    QTest::newRow("all found, in front") << Columns{4, 2} << Columns{2, 4} << 2 << 1.0 << 1.0 << 1.0;
    QTest::newRow("one of two, second")
        << Columns{9, 2} << Columns{2, 4} << 2 << 0.5 << second / (1.0 + second) << 1.0;
    QTest::newRow("found too late") << Columns{9, 8, 2} << Columns{2} << 2 << 0.0 << 0.0 << 0.0;
    QTest::newRow("more truth than places") << Columns{1, 2} << Columns{1, 2, 3, 4} << 2 << 0.5 << 1.0 << 1.0;
    QTest::newRow("a short list") << Columns{1} << Columns{1, 2} << 10 << 0.5 << 1.0 / (1.0 + second) << 1.0;
    QTest::newRow("first and third") << Columns{1, 9, 2} << Columns{1, 2} << 3 << 1.0
                                     << (1.0 + third) / (1.0 + second) << 1.0;
    QTest::newRow("nothing to find") << Columns{1} << Columns{} << 10 << 0.0 << 0.0 << 0.0;
    QTest::newRow("nothing listed") << Columns{} << Columns{1} << 10 << 0.0 << 0.0 << 0.0;
}

void RankingTest::measuresAreThePublishedOnes()
{
    QFETCH(Columns, ranked);
    QFETCH(Columns, truth);
    QFETCH(int, k);
    QFETCH(double, recall);
    QFETCH(double, ndcg);
    QFETCH(double, hit);
    const RankingScore score = scoreRanking(ranked, truth, k);
    QCOMPARE(score.recall, recall);
    QVERIFY(std::abs(score.ndcg - ndcg) < 1e-15);
    QCOMPARE(score.hit, hit);
}

TACTFUL_TEST(RankingTest)
#include "ranking_test.moc"

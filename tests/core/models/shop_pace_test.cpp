#include "core/models/shop_pace.h"
#include "tests/support/register.h"

#include <cmath>
#include <vector>

using namespace tactful;
using namespace tactful::models;

class ShopPaceTest : public QObject {
    Q_OBJECT

private slots:
    void withoutAPastItIsThePrior();
    void whatIsMissedAgainAndAgainIsLearnt();
    void theMoreStretchesTheSurer();
    void theSameTimeOfYearCountsForMore();
    void fewOrdersSayLittle();
    void nothingThatCameIsNoCalamity();
    void theMiddleEightyHoldsFourInFive();
    void asNormalIsAsWide_data();
    void asNormalIsAsWide();
    void badPacesAreRefused();
};

namespace {

constexpr Day today{20000};
constexpr int stretch = 90;

/// Stretches one before the other, the newest first; each missed by so much (a logarithm).
std::vector<PaceTrial> trialsOf(const std::vector<double>& misses, double foreseen = 1e6)
{
    std::vector<PaceTrial> trials;
    Day until = today;
    for (const double miss : misses) {
        trials.push_back({until - stretch, until, foreseen, foreseen * std::exp(miss)});
        until = until - stretch;
    }
    return trials;
}

ShopPace paceAfter(const std::vector<double>& misses)
{
    return paceFrom(trialsOf(misses), today, today + stretch);
}

}  // namespace

void ShopPaceTest::withoutAPastItIsThePrior()
{
    const ShopPace pace = paceFrom({}, today, today + stretch);
    QCOMPARE(pace.level, 0.0);
    QCOMPARE(pace.factor(), 1.0);
    QVERIFY(pace.spread > 0.05 && pace.spread < 0.1);
    QVERIFY(std::abs(pace.spread - ShopPace().spread) < 0.005);
    QCOMPARE(pace.degrees, ShopPace().degrees);
}

void ShopPaceTest::whatIsMissedAgainAndAgainIsLearnt()
{
    const double once = paceAfter({0.2}).level, often = paceAfter({0.2, 0.2, 0.2, 0.2}).level;
    QVERIFY(once > 0.02 && once < 0.05);
    QVERIFY(often > once && often < 0.2);
    // Fewer orders are a little more by chance, so a miss downwards counts a little less.
    const double down = -paceAfter({-0.2}).level;
    QVERIFY(down < once && down > 0.9 * once);
    QVERIFY(std::abs(paceAfter({0.1, -0.1, 0.1}).level) < 0.05);
}

void ShopPaceTest::theMoreStretchesTheSurer()
{
    const ShopPace few = paceAfter({0.0}), many = paceAfter({0.0, 0.0, 0.0, 0.0, 0.0});
    QVERIFY(many.spread < few.spread);
    QVERIFY(many.degrees > few.degrees);
    // Shops that are full of surprises stay so.
    QVERIFY(paceAfter({0.4, -0.4, 0.4, -0.4, 0.4}).spread > 0.2);
}

void ShopPaceTest::theSameTimeOfYearCountsForMore()
{
    // Eight stretches of 90 days; every fourth is as far off as Christmas.
    const double christmasComes = paceAfter({0.0, 0.0, 0.0, 0.3, 0.0, 0.0, 0.0, 0.3}).level;
    const double christmasWas = paceAfter({0.3, 0.0, 0.0, 0.0, 0.3, 0.0, 0.0, 0.0}).level;
    QVERIFY(christmasComes > christmasWas + 0.03);
    // A time of year that was never seen makes it vaguer.
    const auto trials = trialsOf({0.0, 0.0, 0.0});
    const double seen = paceFrom(trials, today + 365 - stretch, today + 365).spread;
    QVERIFY(paceFrom(trials, today, today + stretch).spread > seen);
}

void ShopPaceTest::fewOrdersSayLittle()
{
    const auto few = trialsOf({0.3}, 20.0), many = trialsOf({0.3}, 20000.0);
    QVERIFY(paceFrom(few, today, today + stretch).level < 0.2 * paceFrom(many, today, today + stretch).level);
}

void ShopPaceTest::nothingThatCameIsNoCalamity()
{
    const std::vector<PaceTrial> trials{{today - stretch, today, 500.0, 0.0}};
    const ShopPace pace = paceFrom(trials, today, today + stretch);
    QVERIFY(std::isfinite(pace.level) && pace.level >= -1.0 && pace.level < 0.0);
    QVERIFY(pace.check().ok());
}

void ShopPaceTest::theMiddleEightyHoldsFourInFive()
{
    // Shops as the model takes them to be; their size is drawn from the prior.
    Random random(4);
    int inside = 0;
    const int shops = 4000;
    for (int shop = 0; shop < shops; ++shop) {
        const double size = 0.05 / std::sqrt(random.gamma(1.5, 1.5)), always = 0.5 * size * random.normal();
        std::vector<double> misses;
        for (int i = 0; i < 3; ++i)
            misses.push_back(always + size * std::sqrt(1.5) * random.normal());
        const ShopPace pace = paceAfter(misses);
        const double came = always + size * std::sqrt(1.5) * random.normal();
        inside += std::abs(came - pace.level) <= 1.2815515655446004 * pace.asNormal() ? 1 : 0;
    }
    QVERIFY2(std::abs(inside / double(shops) - 0.8) < 0.02, qPrintable(QString::number(inside)));
}

void ShopPaceTest::asNormalIsAsWide_data()
{
    QTest::addColumn<double>("degrees");
    QTest::addColumn<double>("quantile");  // 0.9 of Student's t, from tables
    QTest::newRow("3") << 3.0 << 1.6377;
    QTest::newRow("5") << 5.0 << 1.4759;
    QTest::newRow("10") << 10.0 << 1.3722;
    QTest::newRow("30") << 30.0 << 1.3104;
}

void ShopPaceTest::asNormalIsAsWide()
{
    QFETCH(double, degrees);
    QFETCH(double, quantile);
    const ShopPace pace{0.0, 0.1, degrees};
    QVERIFY(std::abs(pace.asNormal() - 0.1 * quantile / 1.2815515655446004) < 0.001);
    Random random(9);
    int below = 0;
    const int draws = 20000;
    for (int i = 0; i < draws; ++i)
        below += std::log(pace.drawUpsAndDowns(random)) < 0.1 * quantile ? 1 : 0;
    QVERIFY(std::abs(below / double(draws) - 0.9) < 0.008);
}

void ShopPaceTest::badPacesAreRefused()
{
    QVERIFY(ShopPace().check().ok());
    QCOMPARE(ShopPace({3.0, 0.1, 3.0}).check().error().where, std::string("pace.level"));
    QCOMPARE(ShopPace({0.0, -0.1, 3.0}).check().error().where, std::string("pace.spread"));
    QCOMPARE(ShopPace({0.0, 0.1, 0.5}).check().error().where, std::string("pace.degrees"));
}

TACTFUL_TEST(ShopPaceTest)
#include "shop_pace_test.moc"

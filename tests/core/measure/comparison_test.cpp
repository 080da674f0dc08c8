#include "core/base/random.h"
#include "core/measure/backtest.h"
#include "core/measure/comparison.h"
#include "tests/support/register.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace tactful;
using namespace tactful::measure;

class ComparisonTest : public QObject {
    Q_OBJECT

private slots:
    void aBetterModelIsUsed();
    void onShuffledLabelsTheModelIsNoBetter();
    void cautionAloneIsNoMerit();
    void fewCustomersOrEventsTellNothing();
    void theBestRuleIsTheOpponent();
    void rangesHoldTheTrueGainAsOftenAsPromised();
    void threadsChangeNothing();
    void badInputIsRefused();
};

namespace {

/// A shop in which some customers order often and some hardly ever.
struct Shop {
    Eigen::ArrayXd rate, actual;

    explicit Shop(Eigen::Index customers, std::uint64_t seed) : rate(customers), actual(customers)
    {
        Random random(seed);
        for (Eigen::Index i = 0; i < customers; ++i) {
            rate[i] = random.gamma(0.7, 0.7);
            actual[i] = static_cast<double>(random.poisson(rate[i]));
        }
    }

    void shuffle(std::uint64_t seed)
    {
        Random random(seed);
        for (Eigen::Index i = actual.size() - 1; i > 0; --i)
            std::swap(actual[i], actual[random.between(0, i)]);
    }

    /// The model knows everyone's rate; the rules know the average, and one noisy count of the past.
    Result<Comparison> compare(const ComparisonOptions& options = {}) const
    {
        Random random(99);
        Eigen::ArrayXd past(rate.size());
        for (Eigen::Index i = 0; i < past.size(); ++i)
            past[i] = static_cast<double>(random.poisson(rate[i]));
        return compareWithRules({"model", absoluteErrors(rate, actual)},
                                {{"rate", absoluteErrors(past, actual)},
                                 {"alike", absoluteErrors(alikeRule(rate.size(), rate.sum()), actual)}},
                                static_cast<std::int64_t>(actual.sum()), options);
    }
};

}  // namespace

void ComparisonTest::aBetterModelIsUsed()
{
    const auto result = Shop(800, 1).compare();
    QVERIFY(result.ok());
    QCOMPARE(result->verdict, Verdict::Used);
    QVERIFY(result->gainLow > 0.0 && result->gainLow <= result->gain && result->gain <= result->gainHigh);
    QCOMPARE(result->customers, std::int64_t{800});
    QCOMPARE(nameOf(result->verdict), std::string_view("used"));
}

void ComparisonTest::onShuffledLabelsTheModelIsNoBetter()
{
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        Shop shop(800, 2);
        shop.shuffle(seed);
        ComparisonOptions options;
        options.resamples = 200;
        const auto result = shop.compare(options);
        QVERIFY(result.ok());
        QCOMPARE(result->verdict, Verdict::NoBetter);
        QCOMPARE(result->rule, std::string("alike"));
    }
}

void ComparisonTest::cautionAloneIsNoMerit()
{
    // A "model" that says 30% of the average for everyone has a small absolute error where most order
    // nothing; against everyone alike at the same total it wins nothing.
    Shop shop(800, 3);
    const Eigen::ArrayXd cautious = alikeRule(800, 0.3 * shop.rate.sum());
    const auto result =
        compareWithRules({"model", absoluteErrors(cautious, shop.actual)},
                         {{"alike", absoluteErrors(alikeRule(800, cautious.sum()), shop.actual)}}, 500, {});
    QVERIFY(result.ok());
    QCOMPARE(result->verdict, Verdict::NoBetter);
}

void ComparisonTest::fewCustomersOrEventsTellNothing()
{
    QCOMPARE(Shop(49, 4).compare()->verdict, Verdict::CannotTellYet);
    QVERIFY(Shop(50, 4).compare()->verdict != Verdict::CannotTellYet);
    const Eigen::ArrayXd worse = Eigen::ArrayXd::Ones(100), better = Eigen::ArrayXd::Zero(100);
    QCOMPARE(compareWithRules({"model", better}, {{"rule", worse}}, 19, {})->verdict, Verdict::CannotTellYet);
    QCOMPARE(compareWithRules({"model", better}, {{"rule", worse}}, 20, {})->verdict, Verdict::Used);
    const Eigen::ArrayXd nobody(0);
    const auto empty = compareWithRules({"model", nobody}, {{"rule", nobody}}, 0, {});
    QVERIFY(empty.ok());
    QCOMPARE(empty->verdict, Verdict::CannotTellYet);
}

void ComparisonTest::theBestRuleIsTheOpponent()
{
    const Eigen::ArrayXd model = Eigen::ArrayXd::Constant(100, 0.5);
    const auto result = compareWithRules(
        {"model", model}, {{"bad", model + 1.0}, {"good", model - 0.1}, {"worst", model + 2.0}}, 100, {});
    QVERIFY(result.ok());
    QCOMPARE(result->rule, std::string("good"));
    QCOMPARE(result->verdict, Verdict::NoBetter);
    QVERIFY(std::abs(result->gain + 0.1) < 1e-12);
}

void ComparisonTest::rangesHoldTheTrueGainAsOftenAsPromised()
{
    int inside = 0;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        Random random(seed);
        Eigen::ArrayXd model(120);
        for (double& loss : model)
            loss = random.normal();
        const auto result =
            compareWithRules({"model", model}, {{"rule", Eigen::ArrayXd::Constant(120, 0.3)}}, 100, {});
        inside += result->gainLow <= 0.3 && 0.3 <= result->gainHigh;
    }
    QVERIFY(inside >= 145 && inside <= 175);
}

void ComparisonTest::threadsChangeNothing()
{
    ComparisonOptions options;
    options.threads = 1;
    const auto one = Shop(300, 5).compare(options);
    options.threads = 3;
    const auto three = Shop(300, 5).compare(options);
    QCOMPARE(three->gainLow, one->gainLow);
    QCOMPARE(three->gainHigh, one->gainHigh);
}

void ComparisonTest::badInputIsRefused()
{
    const Eigen::ArrayXd fine = Eigen::ArrayXd::Ones(3);
    Eigen::ArrayXd broken = fine;
    broken[1] = std::numeric_limits<double>::quiet_NaN();
    const auto refused = [](const Judged& model, const std::vector<Judged>& rules,
                            const ComparisonOptions& options = {}) {
        const auto result = compareWithRules(model, rules, 10, options);
        return !result.ok() && result.error().code == ErrorCode::BadInput;
    };
    QVERIFY(!refused({"model", fine}, {{"rule", fine}}));
    QVERIFY(refused({"model", fine}, {}));
    QVERIFY(refused({"model", broken}, {{"rule", fine}}));
    QVERIFY(refused({"model", fine}, {{"rule", broken}}));
    QVERIFY(refused({"model", fine}, {{"rule", fine.head(2)}}));
    ComparisonOptions options;
    options.resamples = 10;
    QVERIFY(refused({"model", fine}, {{"rule", fine}}, options));
    options = {};
    options.level = 0.0;
    QVERIFY(refused({"model", fine}, {{"rule", fine}}, options));
}

TACTFUL_TEST(ComparisonTest)
#include "comparison_test.moc"

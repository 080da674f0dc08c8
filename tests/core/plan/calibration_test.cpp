#include "core/base/random.h"
#include "core/plan/calibration.h"
#include "core/plan/pick_chooser.h"
#include "tests/support/register.h"

#include <cmath>

using namespace tactful;
using namespace tactful::plan;

class CalibrationTest : public QObject {
    Q_OBJECT

private slots:
    void divergencesOfTheToyTable();
    void theToyTableIsMet_data();
    void theToyTableIsMet();
    void gainsAreDifferencesOfDivergences();
    void sharesAreKeptIn255ths();
};

/// SCIENCE.md section 8.2: p = {A: .6, B: .3, C: .1}, lists of three.
void CalibrationTest::divergencesOfTheToyTable()
{
    const std::vector<double> wanted{0.6, 0.3, 0.1};
    QCOMPARE(divergence(wanted, wanted), 0.0);
    QVERIFY(std::abs(divergence(wanted, std::vector{1.0, 0.0, 0.0}) - 1.538) < 5e-4);
    QVERIFY(std::abs(divergence(wanted, std::vector{2.0 / 3.0, 1.0 / 3.0, 0.0}) - 0.367) < 5e-4);
    QVERIFY(std::abs(divergence(wanted, std::vector{1.0 / 3.0, 1.0 / 3.0, 1.0 / 3.0}) - 0.197) < 5e-4);
}

void CalibrationTest::theToyTableIsMet_data()
{
    QTest::addColumn<double>("lambda");
    QTest::addColumn<QList<int>>("list");
    QTest::addColumn<double>("cost");  // share of the relevance of the best three
    QTest::newRow("mostly relevance") << 0.2 << QList<int>{0, 1, 2} << 0.0;
    QTest::newRow("half and half") << 0.5 << QList<int>{0, 3, 1} << 0.12;
    QTest::newRow("mostly the mix") << 0.9 << QList<int>{0, 3, 4} << 0.29;
}

void CalibrationTest::theToyTableIsMet()
{
    QFETCH(double, lambda);
    QFETCH(QList<int>, list);
    const std::vector<float> relevance{0.9F, 0.85F, 0.8F, 0.5F, 0.4F};
    const std::vector<int> aisles{1, 1, 1, 2, 3};
    const std::vector<double> shares{0.6, 0.6, 0.6, 0.3, 0.1};
    std::vector<ProductFacts> products(5);
    std::vector<Candidate> candidates(5);
    for (std::size_t i = 0; i < 5; ++i) {
        products[i].product = static_cast<data::ProductId>(i + 1);
        products[i].aisle = aisles[i];
        candidates[i].relevance = relevance[i];
        candidates[i].row = static_cast<std::uint32_t>(i);
        candidates[i].aisle = static_cast<std::uint16_t>(aisles[i]);
        candidates[i].share = keptShare(shares[i]);
    }
    const ProductShelf shelf(products, {}, Day());
    PickOptions options;
    options.lambda = 1.0;
    options.calibration = lambda;
    options.discovery = 0.0;
    const PickList found = PickChooser(shelf, options).choose(candidates, 0, nullptr);
    QCOMPARE(QList<int>(found.at.begin(), found.at.begin() + found.count), list);
    QFETCH(double, cost);
    double kept = 0.0;
    for (const int at : list)
        kept += static_cast<double>(relevance[static_cast<std::size_t>(at)]);
    QVERIFY(std::abs(1.0 - kept / 2.55 - cost) < 0.005);
}

void CalibrationTest::gainsAreDifferencesOfDivergences()
{
    constexpr double weight = 0.4;
    const CalibrationGains gains(weight);
    for (std::size_t length = 1; length <= CalibrationGains::longest; ++length)
        for (std::size_t had = 0; had < length; ++had)
            for (const int share : {0, 1, 26, 77, 153, 255}) {
                const double wanted = share / 255.0;
                const auto shown = [&](std::size_t count) {
                    return static_cast<double>(count) / static_cast<double>(length);
                };
                const double gain = weight * (divergence(std::vector{wanted}, std::vector{shown(had)}) -
                                              divergence(std::vector{wanted}, std::vector{shown(had + 1)}));
                const double kept =
                    gains.to(length)[had * CalibrationGains::shares + static_cast<std::size_t>(share)];
                QVERIFY(std::abs(kept - gain) < 1e-6);
                QVERIFY(kept >= 0.0);
            }
}

void CalibrationTest::sharesAreKeptIn255ths()
{
    QCOMPARE(int{keptShare(0.0)}, 0);
    QCOMPARE(int{keptShare(0.6)}, 153);
    QCOMPARE(int{keptShare(1.0)}, 255);
    QCOMPARE(int{keptShare(1.5)}, 255);
    QCOMPARE(int{keptShare(-1.0)}, 0);
}

TACTFUL_TEST(CalibrationTest)
#include "calibration_test.moc"

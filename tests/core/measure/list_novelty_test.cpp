#include "core/measure/list_novelty.h"
#include "core/measure/list_variety.h"
#include "tests/support/register.h"

#include <cmath>

using namespace tactful::measure;

class ListNoveltyTest : public QObject {
    Q_OBJECT

private slots:
    void recommendersUnitTestsAreReproduced();
    void lensKitsValuesAreReproduced();
    void nothingShownIsAllZero();
};

namespace {

bool near(double a, double b)
{
    return std::abs(a - b) <= 6e-6;
}

}  // namespace

void ListNoveltyTest::recommendersUnitTestsAreReproduced()
{
    const std::vector<UserItem> history{{1, 1}, {1, 2}, {1, 4}, {2, 3}, {2, 4}, {3, 3}, {3, 4}, {3, 5}};
    const std::vector<ShownToUser> shown{{1, 3, true}, {1, 5, false}, {2, 2, true},
                                         {2, 5, true}, {3, 1, true},  {3, 2, false}};
    const Novelty found = noveltyOf(history, shown);
    QVERIFY(near(found.coverage, 0.8));
    QVERIFY(std::abs(found.entropyBits - 1.9183) < 5e-5);
    const std::map<std::int64_t, double> items{{1, 3.0}, {2, 3.0}, {3, 2.0}, {4, 1.41504}, {5, 3.0}};
    QCOMPARE(found.items.size(), items.size());
    for (const auto& [item, novelty] : items)
        QVERIFY(near(found.items.at(item), novelty));
    QVERIFY(near(found.mean, 2.83333));
    QVERIFY(near(found.diversity.at(1), 0.29289) && near(found.diversity.at(2), 1.0) &&
            near(found.diversity.at(3), 0.0));
    QVERIFY(near(found.meanDiversity, 0.43096));
    const std::vector<double> rows{.72783, 0.0, .71132, .35777, .80755, 0.0};
    QCOMPARE(found.serendipity.size(), rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        QVERIFY(near(found.serendipity[i], rows[i]));
    QVERIFY(near(found.userSerendipity.at(1), .363915) && near(found.userSerendipity.at(2), .53455) &&
            near(found.userSerendipity.at(3), .403775));
    QVERIFY(near(found.meanSerendipity, .43408));
}

void ListNoveltyTest::lensKitsValuesAreReproduced()
{
    const auto sameness = [](std::vector<ShownItem> list) {
        const std::vector<std::vector<ShownItem>> lists{list};
        const double of = samenessOf(list);
        return listVariety(lists, 10).sameness == of ? of : -1.0;
    };
    QCOMPARE(sameness({{1, 7}, {2, 7}, {3, 7}}), 1.0);
    QCOMPARE(sameness({{1, 7}, {2, 8}, {3, 9}}), 0.0);
    QVERIFY(std::abs(sameness({{1, 7}, {2, 7}, {3, 9}}) - 1.0 / 3.0) < 1e-12);
    QVERIFY(std::isnan(samenessOf({})));
    const std::vector<ShownItem> single{{1, 7}};
    QCOMPARE(samenessOf(single), 1.0);
    QCOMPARE(giniIndex({5, 5, 5, 5}), 0.0);
    std::vector<std::int64_t> one(10'000, 0);
    one[17] = 40;
    QVERIFY(std::abs(giniIndex(one) - 1.0) < 2e-4);
    const std::vector<std::int64_t> three{4, 4, 4};
    QVERIFY(std::abs(entropyBits(three) - std::log2(3.0)) < 1e-12);
}

void ListNoveltyTest::nothingShownIsAllZero()
{
    const Novelty nothing = noveltyOf({}, {});
    QCOMPARE(nothing.coverage, 0.0);
    QCOMPARE(nothing.entropyBits, 0.0);
    QCOMPARE(nothing.meanDiversity, 0.0);
    QCOMPARE(nothing.meanSerendipity, 0.0);
    QCOMPARE(giniIndex({0, 0, 0}), 0.0);
    // Never had by anybody, shown to somebody who never had anything: as new as can be.
    const std::vector<ShownToUser> unknown{{9, 9, true}};
    QCOMPARE(noveltyOf({}, unknown).serendipity.front(), 1.0);
}

TACTFUL_TEST(ListNoveltyTest)
#include "list_novelty_test.moc"

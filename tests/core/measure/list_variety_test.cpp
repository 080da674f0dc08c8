#include "core/measure/list_variety.h"
#include "tests/support/register.h"

#include <vector>

using namespace tactful::measure;

class ListVarietyTest : public QObject {
    Q_OBJECT

private slots:
    void figuresCountedByHand();
    void allTheSameIsAsSameAsCanBe();
    void unknownKindsAreLikeNoOther();
    void nothingShownIsAllZero();
};

void ListVarietyTest::figuresCountedByHand()
{
    // Pairs alike: first list 1 of 3, second 0 of 1; the third has no pair.
    const std::vector<std::vector<ShownItem>> lists{{{1, 1}, {2, 1}, {3, 2}}, {{1, 1}, {4, 3}}, {{1, 1}}, {}};
    const ListVariety figures = listVariety(lists, 1);
    QCOMPARE(figures.kindsEach, (2.0 + 2.0 + 1.0) / 3.0);
    QCOMPARE(figures.shown, std::int64_t{4});
    QCOMPARE(figures.topShare, 0.5);  // product 1: 3 of 6 places
    QCOMPARE(figures.sameness, (1.0 / 3.0 + 0.0) / 2.0);
}

void ListVarietyTest::allTheSameIsAsSameAsCanBe()
{
    const std::vector<std::vector<ShownItem>> lists(5, {{1, 7}, {2, 7}});
    const ListVariety figures = listVariety(lists, 10);
    QCOMPARE(figures.sameness, 1.0);
    QCOMPARE(figures.topShare, 1.0);
    QCOMPARE(figures.kindsEach, 1.0);
}

void ListVarietyTest::unknownKindsAreLikeNoOther()
{
    const std::vector<std::vector<ShownItem>> lists{{{1, 0}, {2, 0}}};
    const ListVariety figures = listVariety(lists, 10);
    QCOMPARE(figures.sameness, 0.0);
    QCOMPARE(figures.kindsEach, 0.0);
}

void ListVarietyTest::nothingShownIsAllZero()
{
    const ListVariety figures = listVariety({}, 10);
    QCOMPARE(figures.shown, std::int64_t{0});
    QCOMPARE(figures.topShare, 0.0);
    QCOMPARE(figures.kindsEach, 0.0);
}

TACTFUL_TEST(ListVarietyTest)
#include "list_variety_test.moc"

#include "core/plan/variety.h"
#include "tests/support/register.h"

#include <cmath>

using namespace tactful::plan;

namespace {

const std::vector<double> relevance{0.9, 0.85, 0.8, 0.5, 0.4};

double toySimilarity(std::size_t a, std::size_t b)
{
    constexpr double features[5][3] = {{1, 0, 0}, {1, 0, 0}, {0.8, 0.6, 0}, {0, 1, 0}, {0, 0, 1}};
    double product = 0;
    for (std::size_t i = 0; i < 3; ++i)
        product += features[a][i] * features[b][i];
    return product;
}

/// The whole list at once: up to `count` places, in the order in which they were chosen.
template <class Similarity>
std::vector<std::size_t> mostVaried(std::span<const double> values, Similarity similarity, std::size_t count,
                                    double lambda)
{
    VariedList list;
    list.reset(values, lambda);
    while (list.chosen().size() < count) {
        const std::size_t next = list.best([](std::size_t) { return true; });
        if (next == values.size()) break;
        list.choose(next, similarity);
    }
    return list.chosen();
}

}  // namespace

class VarietyTest : public QObject {
    Q_OBJECT

private slots:
    void theToyTableIsMet_data();
    void theToyTableIsMet();
    void betweenEqualsTheFirstComesFirst();
    void aShortListGivesAllItHas();
    void onlyWhatIsAllowedIsBest();
    void aListBeginsAnew();
};

void VarietyTest::theToyTableIsMet_data()
{
    QTest::addColumn<double>("lambda");
    QTest::addColumn<QList<int>>("list");
    QTest::addColumn<double>("cost");  // share of the relevance of the best three
    QTest::newRow("relevance alone") << 1.0 << QList<int>{0, 1, 2} << 0.0;
    QTest::newRow("the usual") << 0.7 << QList<int>{0, 3, 2} << 0.14;
    QTest::newRow("half and half") << 0.5 << QList<int>{0, 3, 4} << 0.29;
}

void VarietyTest::theToyTableIsMet()
{
    QFETCH(double, lambda);
    QFETCH(QList<int>, list);
    const auto found = mostVaried(relevance, toySimilarity, 3, lambda);
    QCOMPARE(QList<int>(found.begin(), found.end()), list);
    QFETCH(double, cost);
    double kept = 0.0;
    for (const std::size_t at : found)
        kept += relevance[at];
    QVERIFY(std::abs(1.0 - kept / (relevance[0] + relevance[1] + relevance[2]) - cost) < 0.005);
}

void VarietyTest::betweenEqualsTheFirstComesFirst()
{
    const std::vector<double> equal{0.5, 0.5, 0.5};
    const auto nothingAlike = [](std::size_t, std::size_t) { return 0.0; };
    QCOMPARE(mostVaried(equal, nothingAlike, 2, 0.7), (std::vector<std::size_t>{0, 1}));
}

void VarietyTest::aShortListGivesAllItHas()
{
    QCOMPARE(mostVaried(relevance, toySimilarity, 9, 0.7).size(), std::size_t{5});
    QVERIFY(mostVaried({}, toySimilarity, 3, 0.7).empty());
    QVERIFY(mostVaried(relevance, toySimilarity, 0, 0.7).empty());
}

void VarietyTest::onlyWhatIsAllowedIsBest()
{
    VariedList list;
    list.reset(relevance, 1.0);
    QCOMPARE(list.best([](std::size_t i) { return i >= 3; }), std::size_t{3});
    QCOMPARE(list.best([](std::size_t) { return false; }), relevance.size());
    list.choose(0, toySimilarity);
    QCOMPARE(list.best([](std::size_t i) { return i == 0; }), relevance.size());
}

void VarietyTest::aListBeginsAnew()
{
    VariedList list;
    list.reset(relevance, 1.0);
    list.choose(0, toySimilarity);
    const std::vector<double> shorter{0.2, 0.4};
    list.reset(shorter, 1.0);
    QVERIFY(list.chosen().empty());
    QCOMPARE(list.best([](std::size_t) { return true; }), std::size_t{1});
}

TACTFUL_TEST(VarietyTest)
#include "variety_test.moc"

#include "core/measure/group_shares.h"
#include "tests/support/register.h"

#include <cmath>

using namespace tactful::measure;

class GroupSharesTest : public QObject {
    Q_OBJECT

private slots:
    void theRangeIsWilsons_data();
    void theRangeIsWilsons();
    void moreOfTheSameIsSurer();
    void aGroupOfNobodySaysNothing();
    void aGapIsClearOnlyWhereRangesPartAndGroupsAreLarge_data();
    void aGapIsClearOnlyWhereRangesPartAndGroupsAreLarge();
};

void GroupSharesTest::theRangeIsWilsons_data()
{
    QTest::addColumn<qint64>("chosen");
    QTest::addColumn<qint64>("people");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // The two roots p of (share - p)^2 = z^2 p (1 - p) / n with z^2 = 1.642374; for nobody z^2 / (n + z^2).
    QTest::newRow("half of ten") << qint64{5} << qint64{10} << 0.312204 << 0.687796;
    QTest::newRow("nobody of ten") << qint64{0} << qint64{10} << 0.0 << 0.141069;
    QTest::newRow("all of ten") << qint64{10} << qint64{10} << 0.858931 << 1.0;
}

void GroupSharesTest::theRangeIsWilsons()
{
    QFETCH(qint64, chosen);
    QFETCH(qint64, people);
    QFETCH(double, low);
    QFETCH(double, high);
    const GroupShare found = shareOf(chosen, people);
    QVERIFY2(std::abs(found.low - low) < 1e-5, qPrintable(QString::number(found.low, 'f', 6)));
    QVERIFY2(std::abs(found.high - high) < 1e-5, qPrintable(QString::number(found.high, 'f', 6)));
    QVERIFY(found.lessSure);
}

void GroupSharesTest::moreOfTheSameIsSurer()
{
    const GroupShare few = shareOf(15, 30);
    const GroupShare many = shareOf(150, 300);
    QCOMPARE(few.share, many.share);
    QVERIFY(many.low > few.low && many.high < few.high);
    QVERIFY(!few.lessSure);
    QVERIFY(shareOf(15, 29).lessSure);
}

void GroupSharesTest::aGroupOfNobodySaysNothing()
{
    const GroupShare nobody = shareOf(0, 0);
    QCOMPARE(nobody.low, 0.0);
    QCOMPARE(nobody.high, 1.0);
    QVERIFY(nobody.lessSure);
    QVERIFY(!gapBetween(nobody, shareOf(500, 500)).clear);
}

void GroupSharesTest::aGapIsClearOnlyWhereRangesPartAndGroupsAreLarge_data()
{
    QTest::addColumn<qint64>("chosenA");
    QTest::addColumn<qint64>("peopleA");
    QTest::addColumn<qint64>("chosenB");
    QTest::addColumn<qint64>("peopleB");
    QTest::addColumn<double>("points");
    QTest::addColumn<bool>("clear");
    QTest::newRow("far apart") << qint64{80} << qint64{100} << qint64{20} << qint64{100} << 60.0 << true;
    QTest::newRow("alike") << qint64{50} << qint64{100} << qint64{52} << qint64{100} << 2.0 << false;
    QTest::newRow("too few") << qint64{9} << qint64{10} << qint64{20} << qint64{200} << 80.0 << false;
}

void GroupSharesTest::aGapIsClearOnlyWhereRangesPartAndGroupsAreLarge()
{
    QFETCH(qint64, chosenA);
    QFETCH(qint64, peopleA);
    QFETCH(qint64, chosenB);
    QFETCH(qint64, peopleB);
    QFETCH(double, points);
    QFETCH(bool, clear);
    const GroupGap gap = gapBetween(shareOf(chosenA, peopleA), shareOf(chosenB, peopleB));
    QVERIFY(std::abs(gap.points - points) < 1e-9);
    QCOMPARE(gap.clear, clear);
    const GroupGap turned = gapBetween(shareOf(chosenB, peopleB), shareOf(chosenA, peopleA));
    QCOMPARE(turned.points, gap.points);
    QCOMPARE(turned.clear, gap.clear);
}

TACTFUL_TEST(GroupSharesTest)
#include "group_shares_test.moc"

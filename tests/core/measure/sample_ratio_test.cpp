#include "core/measure/sample_ratio.h"
#include "tests/support/register.h"

#include <cmath>

using namespace tactful;
using namespace tactful::measure;

namespace {

std::vector<double> numbersOf(const QString& text)
{
    std::vector<double> numbers;
    for (const QString& word : text.split(' ', Qt::SkipEmptyParts))
        numbers.push_back(word.toDouble());
    return numbers;
}

Result<SampleRatio> ratioOf(const QString& people, const QString& shares)
{
    std::vector<std::int64_t> counts;
    for (const double count : numbersOf(people))
        counts.push_back(static_cast<std::int64_t>(count));
    return sampleRatio(counts, numbersOf(shares));
}

}  // namespace

class SampleRatioTest : public QObject {
    Q_OBJECT

private slots:
    void itIsPearsonsChiSquared_data();
    void itIsPearsonsChiSquared();
    void badSidesAreRefused_data();
    void badSidesAreRefused();
};

void SampleRatioTest::itIsPearsonsChiSquared_data()
{
    QTest::addColumn<QString>("people");
    QTest::addColumn<QString>("shares");
    QTest::addColumn<double>("chiSquared");
    QTest::addColumn<double>("pValue");
    QTest::addColumn<bool>("alarm");
    // 821,588 and 815,482 people where halves were meant: the example of Fabijan and others (2019).
    QTest::newRow("a famous alarm") << "821588 815482"
                                    << "0.5 0.5" << 22.77437 << 1.82179e-6 << true;
    QTest::newRow("as meant") << "500 500"
                              << "0.5 0.5" << 0.0 << 1.0 << false;
    // (505 - 500)^2 / 500 twice; erfc(sqrt(0.05)).
    QTest::newRow("nearly") << "505 495"
                            << "0.5 0.5" << 0.1 << 0.751830 << false;
    // (120 - 100)^2 / 100 + (880 - 900)^2 / 900
    QTest::newRow("a tenth held back") << "120 880"
                                       << "0.1 0.9" << 4.44444 << 0.035015 << false;
    QTest::newRow("three sides") << "300 300 400"
                                 << "0.3 0.3 0.4" << 0.0 << 1.0 << false;
}

void SampleRatioTest::itIsPearsonsChiSquared()
{
    QFETCH(QString, people);
    QFETCH(QString, shares);
    QFETCH(double, chiSquared);
    QFETCH(double, pValue);
    QFETCH(bool, alarm);
    const auto ratio = ratioOf(people, shares);
    QVERIFY(ratio.ok());
    QVERIFY2(std::abs(ratio->chiSquared - chiSquared) < 1e-4, qPrintable(QString::number(ratio->chiSquared)));
    QVERIFY2(std::abs(ratio->pValue / pValue - 1.0) < 1e-3, qPrintable(QString::number(ratio->pValue)));
    QCOMPARE(ratio->alarm, alarm);
}

void SampleRatioTest::badSidesAreRefused_data()
{
    QTest::addColumn<QString>("people");
    QTest::addColumn<QString>("shares");
    QTest::addColumn<QString>("where");
    QTest::newRow("one side") << "10"
                              << "1"
                              << "shares";
    QTest::newRow("a share too few") << "10 10"
                                     << "1"
                                     << "shares";
    QTest::newRow("more than everybody") << "10 10"
                                         << "0.5 0.6"
                                         << "shares";
    QTest::newRow("a side of nothing") << "10 10"
                                       << "0 1"
                                       << "shares";
    QTest::newRow("less than nobody") << "-1 10"
                                      << "0.5 0.5"
                                      << "people";
    QTest::newRow("nobody at all") << "0 0"
                                   << "0.5 0.5"
                                   << "people";
}

void SampleRatioTest::badSidesAreRefused()
{
    QFETCH(QString, people);
    QFETCH(QString, shares);
    QFETCH(QString, where);
    const auto ratio = ratioOf(people, shares);
    QVERIFY(!ratio.ok());
    QCOMPARE(ratio.error().code, ErrorCode::BadInput);
    QCOMPARE(QString::fromStdString(ratio.error().where), where);
}

TACTFUL_TEST(SampleRatioTest)
#include "sample_ratio_test.moc"

#include "core/base/random.h"
#include "core/models/positive_inverse.h"
#include "tests/support/register.h"

#include <Eigen/Dense>
#include <QtTest/QtTest>

#include <cmath>

using namespace tactful;
using namespace tactful::models;

class PositiveInverseTest : public QObject {
    Q_OBJECT

private slots:
    void isTheInverse_data();
    void isTheInverse();
    void threadsAndProcessorsChangeNothing();
    void everyFailureHasItsCode();
};

namespace {

/// Positive definite; lower half alone.
BlockMatrix drawn(std::size_t size)
{
    Random random(size);
    BlockMatrix matrix(size);
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t j = 0; j < i; ++j)
            matrix.at(i, j) = static_cast<float>(random.uniform());
        matrix.at(i, i) = static_cast<float>(size) + 3.0f;
    }
    return matrix;
}

Eigen::MatrixXd asEigen(const BlockMatrix& matrix, bool lowerAlone)
{
    const auto size = static_cast<Eigen::Index>(matrix.size());
    Eigen::MatrixXd out(size, size);
    for (Eigen::Index i = 0; i < size; ++i)
        for (Eigen::Index j = 0; j < size; ++j) {
            const Eigen::Index row = lowerAlone ? std::max(i, j) : i,
                               column = lowerAlone ? std::min(i, j) : j;
            out(i, j) = static_cast<double>(
                matrix.at(static_cast<std::size_t>(row), static_cast<std::size_t>(column)));
        }
    return out;
}

}  // namespace

void PositiveInverseTest::isTheInverse_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 2, 63, 64, 65, 200, 321})
        QTest::newRow(qPrintable(QString::number(size))) << size;
}

void PositiveInverseTest::isTheInverse()
{
    QFETCH(int, size);
    const BlockMatrix matrix = drawn(static_cast<std::size_t>(size));
    Job job;
    const auto inverse = inverseOfPositive(matrix, {}, job);
    QVERIFY(inverse.ok());
    const Eigen::MatrixXd expected = asEigen(matrix, true).inverse();
    QVERIFY((asEigen(*inverse, false) - expected).cwiseAbs().maxCoeff() < 1e-5 * expected.maxCoeff());
}

void PositiveInverseTest::threadsAndProcessorsChangeNothing()
{
    Job job;
    const BlockMatrix matrix = drawn(300);
    const Eigen::MatrixXd one = asEigen(*inverseOfPositive(matrix, {1, subtractProductPlain}, job), false);
    QVERIFY(asEigen(*inverseOfPositive(matrix, {3, subtractProductPlain}, job), false) == one);
    QVERIFY(asEigen(*inverseOfPositive(matrix, {2, subtractProduct()}, job), false) == one);
}

void PositiveInverseTest::everyFailureHasItsCode()
{
    Job job;
    BlockMatrix matrix = drawn(100);
    matrix.at(80, 80) = -1.0f;
    QCOMPARE(inverseOfPositive(matrix, {}, job).error().code, ErrorCode::Numeric);
    std::stop_source stop;
    stop.request_stop();
    Job stopped(stop.get_token(), {});
    QCOMPARE(inverseOfPositive(drawn(100), {}, stopped).error().code, ErrorCode::Cancelled);
}

TACTFUL_TEST(PositiveInverseTest)
#include "positive_inverse_test.moc"

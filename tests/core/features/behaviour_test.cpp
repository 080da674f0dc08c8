#include "core/features/behaviour.h"
#include "tests/core/features/sales_text.h"
#include "tests/support/register.h"

#include <cmath>

using namespace tactful;
using namespace tactful::features;

class BehaviourTest : public QObject {
    Q_OBJECT

private slots:
    void eachColumnIsWorkedOutByHand();
    void everyColumnHasAWordForBothSides();
};

void BehaviourTest::eachColumnIsWorkedOutByHand()
{
    // Customer 3 on day 25; customer 7 on days 20 (two orders) and 31.
    const data::SalesHistory sales = tests::salesFrom("7 101 20 9 1500 A2 B1\n"
                                                      "7 102 20 17 300 C1\n"
                                                      "7 103 31 9 800 A1\n"
                                                      "3 104 25 12 500 B1 A1\n");
    const Day asOf{40};
    const Eigen::MatrixXd table = behaviourTable(
        customersUpTo(asOf, sales), purchasesUpTo(asOf, sales, tests::catalogueOf({"x", "y", "z"})));
    QCOMPARE(table.rows(), Eigen::Index{2});
    QCOMPARE(table.cols(), Eigen::Index{behaviourCount});
    Eigen::MatrixXd expected(2, behaviourCount);
    expected << std::log(16.0), 0.0, std::log(501.0), std::log(3.0),  //
        std::log(10.0), std::log(2.0), std::log(1301.0), std::log(3.0);
    QVERIFY((table - expected).cwiseAbs().maxCoeff() < 1e-12);
}

void BehaviourTest::everyColumnHasAWordForBothSides()
{
    QStringList words;
    for (int column = 0; column < behaviourCount; ++column)
        for (const bool more : {false, true}) {
            const std::string_view word = wordFor(static_cast<Behaviour>(column), more);
            words.push_back(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
        }
    QCOMPARE(words.join(' '), "lately long-ago seldom often small-orders large-orders few-products "
                              "many-products");
}

TACTFUL_TEST(BehaviourTest)
#include "behaviour_test.moc"

#include "core/base/random.h"
#include "core/steps/judged_past.h"
#include "tests/support/register.h"

#include <QtTest/QtTest>

using namespace tactful;
using namespace tactful::steps;

/// Is the model for next products used where there is something to learn, and only there?
class JudgedNextTest : public QObject {
    Q_OBJECT

private slots:
    void habitsAreFound();
    void shuffledPurchasesAreNoBetterThanASimpleRule();
    void laterSalesChangeNothing();
};

namespace {

constexpr int customers = 400;
constexpr int products = 60;
constexpr Day asOf{400};

std::vector<data::Product> catalogue()
{
    std::vector<data::Product> all(products);
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].id = static_cast<data::ProductId>(i + 1);
    return all;
}

void buy(data::SalesHistory& sales, data::CustomerId customer, Day day, data::ProductId product)
{
    const auto order = static_cast<data::OrderId>(sales.orders.size() + 1);
    sales.orders.push_back({order, customer, day, 1000});
    sales.lines.push_back({customer, order, product, day, 1, 1000});
}

/// Everybody comes every 10 to 30 days for one of five products of their own.
data::SalesHistory habits()
{
    data::SalesHistory sales;
    for (int customer = 1; customer <= customers; ++customer) {
        Random random(3, static_cast<std::uint64_t>(customer));
        const std::int64_t first = random.between(0, products - 1);
        const auto gap = static_cast<int>(random.between(10, 30));
        for (int day = static_cast<int>(random.between(1, gap)); day <= asOf.number; day += gap)
            buy(sales, customer, Day{day}, 1 + (first + 7 * random.between(0, 4)) % products);
    }
    return sales;
}

ModelVerdict judged(const data::SalesHistory& sales)
{
    Job job;
    return judgePast(asOf, sales, catalogue(), {}, job)->verdicts[0];
}

}  // namespace

void JudgedNextTest::habitsAreFound()
{
    const ModelVerdict verdict = judged(habits());
    QCOMPARE(verdict.question, std::string("next"));
    QVERIFY2(verdict.used, verdict.sentence.c_str());
}

void JudgedNextTest::shuffledPurchasesAreNoBetterThanASimpleRule()
{
    data::SalesHistory sales = habits();
    Random random(5);
    for (std::size_t i = sales.lines.size(); i > 1; --i)
        std::swap(sales.lines[i - 1].product,
                  sales.lines[static_cast<std::size_t>(random.between(0, static_cast<std::int64_t>(i) - 1))]
                      .product);
    const ModelVerdict verdict = judged(sales);
    QVERIFY2(!verdict.used, verdict.sentence.c_str());
    QVERIFY2(verdict.sentence.find("no better than the simple rule") != std::string::npos,
             verdict.sentence.c_str());
}

void JudgedNextTest::laterSalesChangeNothing()
{
    const data::SalesHistory sales = habits();
    data::SalesHistory later;
    std::size_t line = 0;
    for (const data::SaleOrder& order : sales.orders) {
        later.orders.push_back(order);
        later.lines.push_back(sales.lines[line++]);
        if (line < sales.lines.size() && sales.lines[line].customer == order.customer) continue;
        const auto added = static_cast<data::OrderId>(sales.orders.size() + line);
        later.orders.push_back({added, order.customer, asOf + 3, 99999});
        later.lines.push_back({order.customer, added, 5, asOf + 3, 1, 99999});
    }
    const ModelVerdict before = judged(sales), after = judged(later);
    QCOMPARE(after.quality, before.quality);
    QCOMPARE(after.sentence, before.sentence);
}

TACTFUL_TEST(JudgedNextTest)
#include "judged_next_test.moc"

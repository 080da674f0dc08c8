#include "core/base/random.h"
#include "core/models/product_neighbours.h"
#include "tests/core/models/basket_text.h"
#include "tests/support/register.h"

#include <cmath>

using namespace tactful;
using namespace tactful::models;
using tests::BasketText;

class ProductNeighboursTest : public QObject {
    Q_OBJECT

private slots:
    void similarityIsTheCosineOfWeightedBuyers();
    void singlePeopleAreNotEvidence();
    void basketsOfNobodyKnownCount();
    void resellersAreLeftOut();
    void onlyTheClosestAreKept();
    void threadsChangeNothing();
    void everyFailureHasItsCode();
};

namespace {

/// "B .71 2, C .50 2": product, similarity, buyers of both.
std::string written(std::span<const Neighbour> neighbours)
{
    std::vector<std::string> parts;
    for (const Neighbour& n : neighbours) {
        char text[32];
        std::snprintf(text, sizeof text, "%c %.2f %d", static_cast<char>('A' + n.product),
                      static_cast<double>(n.similarity), n.buyersOfBoth);
        parts.emplace_back(text);
    }
    return join(parts, ", ");
}

ProductNeighbours find(const BasketText& text, const ProductNeighboursOptions& options)
{
    Job job;
    return *findNeighbours(text.view(), options, job);
}

}  // namespace

void ProductNeighboursTest::similarityIsTheCosineOfWeightedBuyers()
{
    // Every buyer has two products, so every weight is the same and the cosine is plain:
    // A has 3 buyers, B 4, both 2: 2 / sqrt(12) = .58.
    const BasketText text("1 A, 2 B\n"
                          "1 AB\n"
                          "1 AC\n"
                          "1 BC\n"
                          "1 BC",
                          3, 10);
    const auto found = find(text, {});
    QCOMPARE(written(found.of(0)), std::string("B 0.58 2"));
    QCOMPARE(written(found.of(1)), std::string("A 0.58 2, C 0.58 2"));
    QCOMPARE(written(found.of(2)), std::string("B 0.58 2"));
}

void ProductNeighboursTest::singlePeopleAreNotEvidence()
{
    const BasketText text("1 AB\n"
                          "1 AC\n"
                          "1 AC",
                          3, 10);
    QCOMPARE(written(find(text, {}).of(1)), std::string());
    ProductNeighboursOptions bold;
    bold.leastBuyersOfBoth = 1;
    QCOMPARE(written(find(text, bold).of(1)), std::string("A 0.58 1"));
}

void ProductNeighboursTest::basketsOfNobodyKnownCount()
{
    const BasketText text("1 AB\n"
                          "? 2 AB, 3 AB",
                          3, 10);
    QCOMPARE(written(find(text, {}).of(0)), std::string("B 1.00 3"));
}

void ProductNeighboursTest::resellersAreLeftOut()
{
    const BasketText text("1 AB\n"
                          "1 AB\n"
                          "1 ABCDE\n"
                          "2 ABCDE",
                          6, 10);
    ProductNeighboursOptions options;
    options.mostProducts = 4;
    QCOMPARE(written(find(text, options).of(0)), std::string("B 1.00 2"));
    QVERIFY(find(text, {}).of(0).size() == 4);
}

void ProductNeighboursTest::onlyTheClosestAreKept()
{
    const BasketText text("1 AB\n"
                          "1 AB\n"
                          "1 AB\n"
                          "1 AC\n"
                          "1 AC",
                          4, 10);
    ProductNeighboursOptions options;
    options.most = 1;
    QCOMPARE(written(find(text, options).of(0)), std::string("B 0.77 3"));
}

void ProductNeighboursTest::threadsChangeNothing()
{
    Random random(3);
    std::string lines;
    for (int customer = 0; customer < 300; ++customer) {
        std::string products;
        for (char product = 'A'; product <= 'Z'; ++product)
            if (random.chance(0.2)) products += product;
        if (!products.empty()) lines += "1 " + products + "\n";
    }
    const BasketText text(lines, 200, 10);
    ProductNeighboursOptions options;
    options.threads = 1;
    const auto one = find(text, options);
    options.threads = 4;
    const auto four = find(text, options);
    QVERIFY(one.rows.size() > 200);
    for (std::int32_t product = 0; product < 26; ++product)
        QCOMPARE(written(four.of(product)), written(one.of(product)));
}

void ProductNeighboursTest::everyFailureHasItsCode()
{
    BasketText text("1 AB", 2, 10);
    Job job;
    const auto fieldOf = [&](auto change) {
        ProductNeighboursOptions options;
        change(options);
        return findNeighbours(text.view(), options, job).error().where;
    };
    QCOMPARE(fieldOf([](auto& o) { o.most = 0; }), std::string("most"));
    QCOMPARE(fieldOf([](auto& o) { o.leastBuyersOfBoth = 0; }), std::string("leastBuyersOfBoth"));
    QCOMPARE(fieldOf([](auto& o) { o.mostProducts = 1; }), std::string("mostProducts"));
    std::stop_source stop;
    stop.request_stop();
    Job stopped(stop.get_token(), {});
    QCOMPARE(findNeighbours(text.view(), {}, stopped).error().code, ErrorCode::Cancelled);
    text.lineProduct[0] = 9;
    QCOMPARE(findNeighbours(text.view(), {}, job).error().code, ErrorCode::BadInput);
}

TACTFUL_TEST(ProductNeighboursTest)
#include "product_neighbours_test.moc"

#include "core/features/product_text.h"
#include "tests/support/register.h"

#include <algorithm>
#include <cmath>
#include <set>

using namespace tactful;
using namespace tactful::features;

class ProductTextTest : public QObject {
    Q_OBJECT

private slots:
    void wordsInCommonAreFound_data();
    void wordsInCommonAreFound();
    void aRareWordSaysMoreThanAnOftenUsedOne();
    void rowsHaveLengthOne();
    void aWordThatManyProductsHoldIsPassedOver();
    void aisleBrandAndPriceAreKept();
    void whatCameLaterChangesNothing();
    void delicateProductsHaveNoWords();
    void rowsGoByProductAndNotByTheOrderGiven();
};

namespace {

data::Product product(data::ProductId id, const char* name, const char* description = "")
{
    data::Product out;
    out.id = id;
    out.name = name;
    out.description = description;
    return out;
}

/// Numbers of the words of one row.
std::vector<std::int32_t> words(const ProductText& text, std::size_t row)
{
    return {text.word.begin() + text.rowStart[row], text.word.begin() + text.rowStart[row + 1]};
}

std::size_t wordsInCommon(const ProductText& text)
{
    const auto first = words(text, 0), second = words(text, 1);
    std::vector<std::int32_t> both;
    std::set_intersection(first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(both));
    return both.size();
}

}  // namespace

void ProductTextTest::wordsInCommonAreFound_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<int>("common");
    QTest::newRow("capitals and accents") << "Café CRÈME"
                                          << "cafe creme" << 2;
    QTest::newRow("punctuation") << "tea-towel, blue"
                                 << "Towel (tea) BLUE!" << 3;
    QTest::newRow("numbers") << "box 250 6er 12x30"
                             << "box 250 6er 12x30" << 1;
    QTest::newRow("English stop words") << "the soap with you"
                                        << "the soap with you" << 1;
    QTest::newRow("German stop words") << "für eine Seife und nicht"
                                       << "für eine Seife und nicht" << 1;
    QTest::newRow("French stop words") << "savon pour vous avec les"
                                       << "savon pour vous avec les" << 1;
    QTest::newRow("short words") << "a tx soap"
                                 << "a tx soap" << 1;
    QTest::newRow("other letters") << "чай зелёный"
                                   << "Чай Зелёный" << 2;
    QTest::newRow("nothing in common") << "soap"
                                       << "candle" << 0;
    QTest::newRow("no words") << ""
                              << "" << 0;
}

void ProductTextTest::wordsInCommonAreFound()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    const std::string one = first.toStdString(), two = second.toStdString();
    const ProductText text = productTextUpTo(Day{10}, {product(1, one.c_str()), product(2, "", two.c_str())});
    QTEST(static_cast<int>(wordsInCommon(text)), "common");
    QCOMPARE(text.rowStart.size(), std::size_t{3});
}

void ProductTextTest::aRareWordSaysMoreThanAnOftenUsedOne()
{
    // Words are numbered by the alphabet: lavender, soap. Two products hold the first, four the second.
    const ProductText text =
        productTextUpTo(Day{10}, {product(1, "Lavender soap"), product(2, "Lavender"), product(3, "Soap"),
                                  product(4, "Soap"), product(5, "Soap")});
    QCOMPARE(text.wordCount, 2);
    QCOMPARE(words(text, 0), (std::vector<std::int32_t>{0, 1}));
    const double lavender = std::log(6.0 / 3.0) + 1.0, soap = std::log(6.0 / 5.0) + 1.0;
    QVERIFY(std::abs(text.weight[0] / text.weight[1] - static_cast<float>(lavender / soap)) < 1e-5f);
}

void ProductTextTest::rowsHaveLengthOne()
{
    const ProductText text =
        productTextUpTo(Day{10}, {product(1, "blue tea towel", "a towel of linen, a towel"),
                                  product(2, "red tea towel", "linen"), product(3, "blue cup")});
    for (std::size_t row = 0; row < 3; ++row) {
        double squares = 0.0;
        for (auto k = static_cast<std::size_t>(text.rowStart[row]);
             k < static_cast<std::size_t>(text.rowStart[row + 1]); ++k)
            squares += static_cast<double>(text.weight[k]) * static_cast<double>(text.weight[k]);
        QVERIFY(std::abs(squares - 1.0) < 1e-6);
    }
}

void ProductTextTest::aWordThatManyProductsHoldIsPassedOver()
{
    std::vector<data::Product> catalogue;
    for (data::ProductId id = 1; id <= 40; ++id)
        catalogue.push_back(product(id, id <= 8 ? "shop soap" : id <= 17 ? "shop candle" : "shop"));
    const ProductText text = productTextUpTo(Day{10}, catalogue);
    QCOMPARE(text.wordCount, 1);  // soap: 8 of 40; candle is in 9, shop in all
    QCOMPARE(words(text, 0).size(), std::size_t{1});
    QVERIFY(words(text, 10).empty());
}

void ProductTextTest::aisleBrandAndPriceAreKept()
{
    std::vector<data::Product> catalogue{product(1, "a"), product(2, "b"), product(3, "c")};
    catalogue[0].aisle = "Tea";
    catalogue[1].aisle = " TEA";
    catalogue[1].brand = "Nord";
    catalogue[0].price = Money{100, {}};
    catalogue[1].price = Money{0, {}};
    const ProductText text = productTextUpTo(Day{10}, catalogue);
    QCOMPARE(text.aisleOf, (std::vector<std::int32_t>{0, 0, -1}));
    QCOMPARE(text.brandOf, (std::vector<std::int32_t>{-1, 0, -1}));
    QCOMPARE(text.logPrice[0], std::log(100.0f));
    QVERIFY(std::isnan(text.logPrice[1]) && std::isnan(text.logPrice[2]));
}

void ProductTextTest::whatCameLaterChangesNothing()
{
    std::vector<data::Product> catalogue{product(1, "blue cup"), product(2, "blue bowl"), product(3, "cup")};
    const ProductText before = productTextUpTo(Day{10}, catalogue);
    catalogue.push_back(product(4, "blue cup bowl bowl"));
    catalogue.back().firstSeen = Day{11};
    const ProductText after = productTextUpTo(Day{10}, catalogue);
    QCOMPARE(after.word, before.word);
    QCOMPARE(after.weight, before.weight);
    QVERIFY(words(after, 3).empty());
    QCOMPARE(words(productTextUpTo(Day{11}, catalogue), 3).size(), std::size_t{3});
}

void ProductTextTest::delicateProductsHaveNoWords()
{
    std::vector<data::Product> catalogue{product(1, "blue cup"), product(2, "blue cup"),
                                         product(3, "blue cup")};
    catalogue[1].tier = 2;
    const ProductText text = productTextUpTo(Day{10}, catalogue);
    QVERIFY(words(text, 1).empty());
    QCOMPARE(words(text, 2).size(), std::size_t{2});
}

void ProductTextTest::rowsGoByProductAndNotByTheOrderGiven()
{
    const data::Product soap = product(1, "green soap"), cup = product(2, "green cup"),
                        bar = product(3, "soap");
    const ProductText one = productTextUpTo(Day{10}, {soap, cup, bar});
    const ProductText other = productTextUpTo(Day{10}, {bar, soap, cup});
    QCOMPARE(other.rowStart, one.rowStart);
    QCOMPARE(other.word, one.word);
    QCOMPARE(other.weight, one.weight);
}

TACTFUL_TEST(ProductTextTest)
#include "product_text_test.moc"

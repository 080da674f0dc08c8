#include "core/base/random.h"
#include "core/models/product_likeness.h"
#include "tests/core/models/looks_text.h"
#include "tests/support/register.h"

#include <algorithm>
#include <cmath>

using namespace tactful;
using namespace tactful::models;
using tests::LooksText;

class ProductLikenessTest : public QObject {
    Q_OBJECT

private slots:
    void sharedWordsMakeAlike();
    void aisleBrandAndPriceAddTheirParts();
    void nothingIsAlikeWithoutWordsInCommon();
    void masksAndLimitsAreKept();
    void threadsChangeNothing();
    void everyFailureHasItsCode_data();
    void everyFailureHasItsCode();
    void aCancelledJobEndsIt();
};

namespace {

ProductLikeness find(const LooksText& looks, const ProductLikenessOptions& options = {})
{
    Job job;
    return *findAlike(looks.view(), options, job);
}

/// "B 0.70, C 0.35" for those like the product.
std::string written(std::span<const Alike> rows)
{
    std::vector<std::string> parts;
    for (const Alike& row : rows)
        parts.push_back(std::string(1, static_cast<char>('A' + row.product)) + " " +
                        QString::number(static_cast<double>(row.likeness), 'f', 2).toStdString());
    return join(parts, ", ");
}

}  // namespace

void ProductLikenessTest::sharedWordsMakeAlike()
{
    // Every word counts the same, so the cosine of xy and x is 1 / sqrt(2).
    const ProductLikeness found = find(LooksText("xy x xy z"));
    QCOMPARE(written(found.of(0)), std::string("C 0.70, B 0.49"));
    QCOMPARE(written(found.of(1)), std::string("A 0.49, C 0.49"));
    QVERIFY(found.of(3).empty());
}

void ProductLikenessTest::aisleBrandAndPriceAddTheirParts()
{
    LooksText looks("x x x x x x");
    looks.aisleOf = {0, 0, 1, -1, -1, -1};
    looks.brandOf = {3, -1, 3, -1, -1, -1};
    const float e = std::log(100.0f), none = std::nanf("");
    looks.logPrice = {e, none, none, e, e + 0.5f, none};
    QCOMPARE(written(find(looks).of(0)), std::string("B 0.80, C 0.80, D 0.80, E 0.74, F 0.70"));
    looks.aisleOf = looks.brandOf = {-1, -1, -1, -1, -1, -1};
    looks.logPrice.assign(6, none);
    QCOMPARE(written(find(looks).of(0)), std::string("B 0.70, C 0.70, D 0.70, E 0.70, F 0.70"));
}

void ProductLikenessTest::nothingIsAlikeWithoutWordsInCommon()
{
    LooksText looks("x y -");
    looks.aisleOf = looks.brandOf = {0, 0, 0};
    looks.logPrice.assign(3, 1.0f);
    QVERIFY(find(looks).rows.empty());
    // One word of four in common is enough, one of six is not.
    QVERIFY(!find(LooksText("abcd defg")).rows.empty());
    QVERIFY(find(LooksText("abcdef fghijk")).rows.empty());
}

void ProductLikenessTest::masksAndLimitsAreKept()
{
    ProductLikenessOptions options;
    options.asked = {1, 0, 0, 0};
    options.among = {1, 0, 1, 1};
    const LooksText looks("xy xy x xy");
    const ProductLikeness found = find(looks, options);
    QCOMPARE(written(found.of(0)), std::string("D 0.70, C 0.49"));
    QCOMPARE(found.rows.size(), std::size_t{2});
    options.most = 1;
    QCOMPARE(written(find(looks, options).of(0)), std::string("D 0.70"));
    QVERIFY(ProductLikeness().of(7).empty());
}

void ProductLikenessTest::threadsChangeNothing()
{
    Random random(4);
    std::string text;
    for (int i = 0; i < 300; ++i) {
        std::string word;
        for (char c = 'a'; c <= 'z'; ++c)
            if (random.between(0, 6) == 0) word += c;
        text += (word.empty() ? "-" : word) + " ";
    }
    const LooksText looks(trim(text));
    ProductLikenessOptions one, two;
    one.threads = 1;
    two.threads = 2;
    const ProductLikeness a = find(looks, one), b = find(looks, two);
    QVERIFY(!a.rows.empty());
    QCOMPARE(a.start, b.start);
    QVERIFY(std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(),
                       [](auto& x, auto& y) { return x.product == y.product && x.likeness == y.likeness; }));
}

void ProductLikenessTest::everyFailureHasItsCode_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("too many kept") << 0;
    QTest::newRow("a likeness above one") << 1;
    QTest::newRow("one entry asked too few") << 2;
    QTest::newRow("a word out of range") << 3;
    QTest::newRow("rows that do not end with the words") << 4;
    QTest::newRow("an aisle too few") << 5;
    QTest::newRow("a weight too few") << 6;
}

void ProductLikenessTest::everyFailureHasItsCode()
{
    QFETCH(int, fault);
    LooksText looks("x x");
    ProductLikenessOptions options;
    if (fault == 0) options.most = 1001;
    if (fault == 1) options.leastText = 1.5;
    if (fault == 2) options.asked = {1};
    if (fault == 3) looks.word[0] = 26;
    if (fault == 4) looks.rowStart.back() = 1;
    if (fault == 5) looks.aisleOf.pop_back();
    if (fault == 6) looks.weight.pop_back();
    Job job;
    const auto found = findAlike(looks.view(), options, job);
    QVERIFY(!found.ok());
    QCOMPARE(found.error().code, ErrorCode::BadInput);
}

void ProductLikenessTest::aCancelledJobEndsIt()
{
    std::stop_source stop;
    stop.request_stop();
    Job job(stop.get_token(), {});
    QCOMPARE(findAlike(LooksText("x x").view(), {}, job).error().code, ErrorCode::Cancelled);
}

TACTFUL_TEST(ProductLikenessTest)
#include "product_likeness_test.moc"

#include "core/base/random.h"
#include "core/models/next_products.h"
#include "tests/core/models/basket_text.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::models;
using tests::BasketText;

class NextProductsTest : public QObject {
    Q_OBJECT

private slots:
    void oftenBoughtComesFirstAndRecentSalesSettleTies();
    void whatOthersBoughtTooFollows();
    void newMeansNeverBought();
    void strangersGetBestSellers();
    void oldBestSellersStandInWhereNothingSoldLately();
    void masksAndReturnsAreKept();
    void justBoughtIsKnownFromTheUsualGap();
    void scoresAreSharesAndDescend();
    void threadsChangeNothing();
    void everyFailureHasItsCode();
};

namespace {

// Day 100 is today. A is the best seller lately; B, C and D go together.
const char* const shop = "10 AB, 40 B, 70 BC\n"
                         "50 BD\n"
                         "60 BD, 90 A\n"
                         "95 CD\n"
                         "96 A\n"
                         "97 A\n";

NextProducts learn(const BasketText& text)
{
    Job job;
    return *fitNextProducts(text.view(), {}, job);
}

/// "B again 3 30d" for each suggestion: product, reason, evidence, days ago, and "< X" for because of X.
std::string written(std::span<const Suggestion> suggestions)
{
    static const char* const reasons[] = {"again", "before", "with", "popular"};
    std::vector<std::string> parts;
    for (const Suggestion& s : suggestions) {
        std::string part = std::string(1, static_cast<char>('A' + s.product)) + " " +
                           reasons[static_cast<int>(s.reason)] + " " + std::to_string(s.evidence);
        if (s.daysAgo >= 0) part += " " + std::to_string(s.daysAgo) + "d";
        if (s.because >= 0) part += " < " + std::string(1, static_cast<char>('A' + s.because));
        if (s.justBought) part += " just";
        parts.push_back(part);
    }
    return join(parts, ", ");
}

QByteArray suggested(const BasketText& text, std::int32_t customer, const SuggestOptions& options = {})
{
    Job job;
    const auto found = suggestProducts(learn(text), text.view(), options, job);
    return QByteArray::fromStdString(found.ok() ? written(found->of(customer)) : found.error().detail);
}

SuggestOptions onlyNew(int top = 10)
{
    SuggestOptions options;
    options.purpose = Purpose::New;
    options.top = top;
    return options;
}

}  // namespace

void NextProductsTest::oftenBoughtComesFirstAndRecentSalesSettleTies()
{
    // B in all three baskets; A and C in one each, and A sells better lately.
    const QByteArray found = suggested(BasketText(shop, 5, 100), 0);
    QVERIFY(found.startsWith("B again 3 30d, A before 1 90d, C before 1 30d"));
}

void NextProductsTest::whatOthersBoughtTooFollows()
{
    // The second customer bought B and D once; D sold lately. One buyer of B bought C: too few. Two bought A.
    QCOMPARE(suggested(BasketText(shop, 5, 100), 1),
             QByteArray("D before 1 50d, B before 1 50d, A with 2 50d < B, C popular 1, E popular 0"));
}

void NextProductsTest::newMeansNeverBought()
{
    QCOMPARE(suggested(BasketText(shop, 5, 100), 0, onlyNew()), QByteArray("D with 2 30d < B, E popular 0"));
}

void NextProductsTest::strangersGetBestSellers()
{
    Job job;
    const BasketText text(shop, 5, 100), strangers("\n", 5, 100);
    const auto found = suggestProducts(learn(text), strangers.view(), {}, job);
    QVERIFY(found.ok());
    QCOMPARE(written(found->of(0)),
             std::string("A popular 3, D popular 1, C popular 1, B popular 0, E popular 0"));
}

void NextProductsTest::oldBestSellersStandInWhereNothingSoldLately()
{
    const BasketText text("10 AB, 20 B\n11 B", 3, 500);
    QVERIFY(suggested(text, 1).startsWith("B before 1 489d, A popular 0"));
    Job job;
    const auto found = suggestProducts(learn(text), BasketText("\n", 3, 500).view(), {}, job);
    QVERIFY(found.ok());
    QCOMPARE(found->of(0)[0].product, 1);
}

void NextProductsTest::masksAndReturnsAreKept()
{
    BasketText text(shop, 5, 100);
    SuggestOptions options;
    options.allowed = {0, 1, 1, 1, 0};
    QCOMPARE(suggested(text, 0, options), QByteArray("B again 3 30d, C before 1 30d, D with 2 30d < B"));
    text.returnedStart = {0, 1, 1, 1, 1, 1, 1};
    text.returnedProduct = {1};
    QCOMPARE(suggested(text, 0, options), QByteArray("C before 1 30d, D with 2 30d < B"));
    options.purpose = Purpose::New;
    QCOMPARE(suggested(text, 0, options), QByteArray("D with 2 30d < B"));
}

void NextProductsTest::justBoughtIsKnownFromTheUsualGap()
{
    // Six customers buy A every 30 days: one who bought it 10 days ago is not due. B is known from his own
    // gaps.
    const BasketText text("1 A, 31 A\n1 A, 31 A\n1 A, 31 A\n1 A, 31 A\n1 A, 31 A\n"
                          "90 A\n"
                          "20 B, 60 B, 95 B\n"
                          "80 A",
                          2, 100);
    QVERIFY(suggested(text, 5).startsWith("A before 1 10d just"));
    QVERIFY(suggested(text, 6).startsWith("B again 3 5d just"));
    QVERIFY(suggested(text, 7).startsWith("A before 1 20d, "));
    SuggestOptions options;
    options.skipJustBought = true;
    QVERIFY(suggested(text, 5, options).startsWith("B "));
    QVERIFY(suggested(text, 6, options).startsWith("A "));
}

void NextProductsTest::scoresAreSharesAndDescend()
{
    const BasketText text(shop, 5, 100);
    Job job;
    const auto found = suggestProducts(learn(text), text.view(), {}, job);
    QVERIFY(found.ok());
    for (std::int32_t customer = 0; customer < 6; ++customer) {
        double last = 1.0;
        for (const Suggestion& suggestion : found->of(customer)) {
            QVERIFY(suggestion.score >= 0.0 && suggestion.score <= last);
            last = suggestion.score;
        }
    }
    // Three of three baskets, never sold lately but for old times' sake: 3.0... of 3.5.
    QVERIFY(found->of(0)[0].score > 0.85 && found->of(0)[0].score < 0.9);
}

void NextProductsTest::threadsChangeNothing()
{
    Random random(4);
    std::string lines;
    for (int customer = 0; customer < 700; ++customer) {
        std::string line;
        for (int basket = 0; basket < 3; ++basket) {
            std::string products(1, static_cast<char>('A' + random.between(0, 25)));
            for (char product = 'A'; product <= 'Z'; ++product)
                if (product != products[0] && random.chance(0.08)) products += product;
            line += (basket ? ", " : "") + std::to_string(10 * basket + 1) + " " + products;
        }
        lines += line + "\n";
    }
    const BasketText text(lines, 26, 40);
    const NextProducts model = learn(text);
    Job job;
    SuggestOptions options;
    options.threads = 1;
    const auto one = suggestProducts(model, text.view(), options, job);
    options.threads = 3;
    const auto three = suggestProducts(model, text.view(), options, job);
    QVERIFY(one.ok() && three.ok());
    QCOMPARE(written(three->items), written(one->items));
}

void NextProductsTest::everyFailureHasItsCode()
{
    Job job;
    const BasketText text(shop, 5, 100);
    const NextProducts model = learn(text);
    NextProductsOptions badFit;
    badFit.recentDays = 0;
    QCOMPARE(fitNextProducts(text.view(), badFit, job).error().where, std::string("recentDays"));
    QCOMPARE(fitNextProducts(BasketText("\n", 5, 100).view(), {}, job).error().where, std::string("baskets"));
    SuggestOptions options;
    options.top = 0;
    QCOMPARE(suggestProducts(model, text.view(), options, job).error().where, std::string("top"));
    options = {};
    options.allowed = {1, 1};
    QCOMPARE(suggestProducts(model, text.view(), options, job).error().where, std::string("allowed"));
    QCOMPARE(suggestProducts(model, BasketText(shop, 6, 100).view(), {}, job).error().where,
             std::string("productCount"));
    QCOMPARE(suggestProducts(model, BasketText(shop, 5, 90).view(), {}, job).error().code,
             ErrorCode::BadInput);
    std::stop_source stop;
    stop.request_stop();
    Job stopped(stop.get_token(), {});
    QCOMPARE(fitNextProducts(text.view(), {}, stopped).error().code, ErrorCode::Cancelled);
    QCOMPARE(suggestProducts(model, text.view(), {}, stopped).error().code, ErrorCode::Cancelled);
}

TACTFUL_TEST(NextProductsTest)
#include "next_products_test.moc"

#include "core/models/next_products.h"
#include "tests/core/models/basket_text.h"
#include "tests/core/models/looks_text.h"
#include "tests/core/models/simulated_shop.h"
#include "tests/support/register.h"

#include <algorithm>

using namespace tactful;
using namespace tactful::models;
using tests::BasketText;
using tests::LooksText;
using tests::SimulatedShop;

class NewArrivalsTest : public QObject {
    Q_OBJECT

private slots:
    void whatNobodyBoughtGoesToWhoBoughtItsLike();
    void theMostAlikeThingTheyBoughtIsTheReason();
    void itNeverComesBeforeTheBestThatSalesSpeakFor();
    void masksReturnsAndOwnPurchasesAreKept();
    void whatComesLaterIsNeverSuggested();
    void onlyWhatIsNewAndHardlyBoughtIsLookedFor_data();
    void onlyWhatIsNewAndHardlyBoughtIsLookedFor();
    void withoutWordsNothingChanges();
    void theTrainedRankerSuggestsThemToo();
    void atMostTwoComeToOneCustomer();
    void oneHasTheLastPlaceOfALongListOfNewThings();
    void threadsChangeNothing();
    void everyFailureHasItsCode_data();
    void everyFailureHasItsCode();
};

namespace {

// Day 100 is today. H, never bought, looks like A, and a little like B; nothing else has words.
const char* const shop = "10 A, 40 A, 70 C\n"
                         "50 B, 60 B\n"
                         "60 C, 90 D\n"
                         "95 AC\n"
                         "96 D\n";
const char* const looks = "xy x - - - - - xy";
const std::vector<std::int32_t> seen{0, 0, 0, 0, 0, 0, 0, 95};

Result<Suggestions> suggest(const BasketText& text, const LooksText& words,
                            const std::vector<std::int32_t>& firstSeen, const SuggestOptions& options = {})
{
    Job job;
    NextProducts model = *fitNextProducts(text.view(), {}, job);
    model.arrivals = *findNewArrivals(words.view(), firstSeen, text.view(), {}, job);
    return suggestProducts(model, text.view(), options, job);
}

SuggestOptions onlyNew(int top = 10)
{
    SuggestOptions options;
    options.purpose = Purpose::New;
    options.top = top;
    return options;
}

/// The new products among the suggestions: "H < A 2 60d" is H because of A, in two own baskets, 60 days ago.
std::string arrivals(std::span<const Suggestion> suggestions)
{
    std::vector<std::string> parts;
    for (const Suggestion& s : suggestions)
        if (s.reason == SuggestionReason::LikeBought)
            parts.push_back(std::string(1, static_cast<char>('A' + s.product)) + " < " +
                            static_cast<char>('A' + s.because) + " " + std::to_string(s.evidence) + " " +
                            std::to_string(s.daysAgo) + "d");
    return join(parts, ", ");
}

std::string arrivalsOf(const Suggestions& found)
{
    std::vector<std::string> parts;
    for (std::int32_t u = 0; u + 1 < static_cast<std::int32_t>(found.start.size()); ++u)
        parts.push_back(arrivals(found.of(u)));
    return join(parts, "; ");
}

bool same(const Suggestions& a, const Suggestions& b)
{
    return a.start == b.start && std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(),
                                            [](const Suggestion& x, const Suggestion& y) {
                                                return x.product == y.product && x.score == y.score &&
                                                       x.reason == y.reason && x.because == y.because;
                                            });
}

/// The simulated shop and behind its products three new ones with the words of its first aisle.
struct ShopWithArrivals {
    static constexpr std::int32_t productCount = SimulatedShop::productCount + 3;

    SimulatedShop shop{400};
    LooksText words{wordsOfAll()};
    std::vector<std::int32_t> firstSeen;

    ShopWithArrivals()
    {
        firstSeen.assign(SimulatedShop::productCount, 0);
        firstSeen.insert(firstSeen.end(), 3, SimulatedShop::days - 5);
    }

    static std::string wordsOfAll()
    {
        std::string text;
        for (std::int32_t i = 0; i < productCount; ++i)
            text += i < SimulatedShop::aisle || i >= SimulatedShop::productCount ? "x " : "y ";
        return std::string(trim(text));
    }

    Baskets view() const
    {
        Baskets baskets = shop.view();
        baskets.productCount = productCount;
        return baskets;
    }

    Suggestions suggest(unsigned threads, SuggestOptions some = onlyNew(1000)) const
    {
        Job job;
        NextProducts model = *fitNextProducts(view(), {}, job);
        NewArrivalsOptions options;
        options.likeness.threads = threads;
        model.arrivals = *findNewArrivals(words.view(), firstSeen, view(), options, job);
        some.threads = threads;
        return model.ranker ? *suggestProducts(model, view(), some, job) : Suggestions();
    }
};

}  // namespace

void NewArrivalsTest::whatNobodyBoughtGoesToWhoBoughtItsLike()
{
    const auto found = suggest(BasketText(shop, 8, 100), LooksText(looks), seen);
    QVERIFY(found.ok());
    QCOMPARE(arrivalsOf(*found), std::string("H < A 2 60d; H < B 2 40d; ; H < A 1 5d; "));
}

void NewArrivalsTest::theMostAlikeThingTheyBoughtIsTheReason()
{
    const auto found = suggest(BasketText("10 B, 20 B, 30 A\n40 AB", 8, 100), LooksText(looks), seen);
    QVERIFY(found.ok());
    QCOMPARE(arrivalsOf(*found), std::string("H < A 1 70d; H < A 1 60d"));
}

void NewArrivalsTest::itNeverComesBeforeTheBestThatSalesSpeakFor()
{
    const auto found = suggest(BasketText(shop, 8, 100), LooksText(looks), seen, onlyNew());
    QVERIFY(found.ok());
    QCOMPARE(arrivals(found->of(0)), std::string("H < A 2 60d"));
    const Suggestion& first = found->of(0)[0];
    QVERIFY(first.reason != SuggestionReason::LikeBought);
    for (const Suggestion& each : found->of(0)) {
        if (each.reason != SuggestionReason::LikeBought) continue;
        QVERIFY(each.score > 0.0 && each.score <= 0.5 * first.score);
    }
}

void NewArrivalsTest::masksReturnsAndOwnPurchasesAreKept()
{
    BasketText text(shop, 8, 100);
    SuggestOptions options;
    options.allowed = {1, 1, 1, 1, 1, 1, 1, 0};
    QCOMPARE(arrivalsOf(*suggest(text, LooksText(looks), seen, options)), std::string("; ; ; ; "));
    // The first sent A back, which is no reason then; the second sent H back.
    text.returnedStart = {0, 1, 2, 2, 2, 2};
    text.returnedProduct = {0, 7};
    QCOMPARE(arrivalsOf(*suggest(text, LooksText(looks), seen)), std::string("; ; ; H < A 1 5d; "));
    // Who bought H has it among their own.
    const BasketText own("10 A, 96 H\n50 A", 8, 100);
    QCOMPARE(arrivalsOf(*suggest(own, LooksText(looks), seen)), std::string("; H < A 1 50d"));
}

void NewArrivalsTest::whatComesLaterIsNeverSuggested()
{
    std::vector<std::int32_t> later = seen;
    later[7] = 101;
    const BasketText text(shop, 8, 100);
    QCOMPARE(arrivalsOf(*suggest(text, LooksText(looks), later)), std::string("; ; ; ; "));
    later[7] = 100;
    QVERIFY(arrivalsOf(*suggest(text, LooksText(looks), later)) != std::string("; ; ; ; "));
}

void NewArrivalsTest::onlyWhatIsNewAndHardlyBoughtIsLookedFor_data()
{
    QTest::addColumn<QString>("baskets");
    QTest::addColumn<int>("firstSeen");
    QTest::addColumn<int>("newProducts");  // all first seen on that day, of eight
    QTest::addColumn<bool>("found");
    QTest::newRow("seen 59 days ago") << "1 A" << 41 << 1 << true;
    QTest::newRow("seen 60 days ago") << "1 A" << 40 << 1 << false;
    QTest::newRow("four buyers") << "1 A\n96 H\n96 H\n96 H\n96 H" << 95 << 1 << true;
    QTest::newRow("five buyers") << "1 A\n96 H\n96 H\n96 H\n96 H\n96 H" << 95 << 1 << false;
    QTest::newRow("one buyer five times") << "1 A\n91 H, 92 H, 93 H, 94 H, 95 H" << 90 << 1 << true;
    QTest::newRow("four and one of nobody known") << "1 A\n96 H\n96 H\n96 H\n96 H\n?96 H" << 95 << 1 << false;
    QTest::newRow("a quarter of the catalogue is new") << "1 A" << 95 << 2 << true;
    QTest::newRow("more than a quarter is new") << "1 A" << 95 << 3 << false;
}

void NewArrivalsTest::onlyWhatIsNewAndHardlyBoughtIsLookedFor()
{
    QFETCH(QString, baskets);
    QFETCH(int, firstSeen);
    QFETCH(int, newProducts);
    std::vector<std::int32_t> days(8, 0);
    std::fill(days.end() - newProducts, days.end(), firstSeen);
    const auto found = suggest(BasketText(baskets.toStdString(), 8, 100), LooksText(looks), days);
    QVERIFY(found.ok());
    QTEST(!arrivals(found->of(0)).empty(), "found");
}

void NewArrivalsTest::withoutWordsNothingChanges()
{
    const BasketText text(shop, 8, 100);
    Job job;
    const NextProducts plain = *fitNextProducts(text.view(), {}, job);
    const auto without = suggestProducts(plain, text.view(), {}, job);
    const auto with = suggest(text, LooksText("- - - - - - - -"), seen);
    QVERIFY(without.ok() && with.ok());
    QVERIFY(same(*with, *without));
}

void NewArrivalsTest::theTrainedRankerSuggestsThemToo()
{
    const ShopWithArrivals shopping;
    const Suggestions found = shopping.suggest(0);
    QVERIFY(!found.items.empty());
    int some = 0;
    for (const Suggestion& s : found.items) {
        if (s.reason != SuggestionReason::LikeBought) continue;
        ++some;
        QVERIFY(s.product >= SimulatedShop::productCount && s.because < SimulatedShop::aisle);
    }
    QVERIFY2(some >= 200, qPrintable(QString::number(some)));
}

void NewArrivalsTest::atMostTwoComeToOneCustomer()
{
    const Suggestions found = ShopWithArrivals().suggest(0);
    std::ptrdiff_t most = 0;
    for (std::int32_t u = 0; u < 400; ++u) {
        const auto list = found.of(u);
        most = std::max(most, std::count_if(list.begin(), list.end(), [](const Suggestion& s) {
                            return s.reason == SuggestionReason::LikeBought;
                        }));
    }
    QCOMPARE(most, std::ptrdiff_t{2});
}

void NewArrivalsTest::oneHasTheLastPlaceOfALongListOfNewThings()
{
    const ShopWithArrivals shopping;
    const Suggestions eight = shopping.suggest(0, onlyNew(8)), seven = shopping.suggest(0, onlyNew(7));
    const auto arrivalsLast = [](const Suggestions& found) {
        int count = 0;
        for (std::int32_t u = 0; u < 400; ++u)
            count += !found.of(u).empty() && found.of(u).back().reason == SuggestionReason::LikeBought;
        return count;
    };
    const int among8 = arrivalsLast(eight), among7 = arrivalsLast(seven);
    QVERIFY2(among8 >= 200 && among8 > among7,
             qPrintable(QString::number(among8) + ", " + QString::number(among7)));
}

void NewArrivalsTest::threadsChangeNothing()
{
    const ShopWithArrivals shopping;
    const Suggestions one = shopping.suggest(1), two = shopping.suggest(2);
    QVERIFY(!one.items.empty());
    QVERIFY(same(one, two));
}

void NewArrivalsTest::everyFailureHasItsCode_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("no day is new") << 0;
    QTest::newRow("no buyer makes a product known") << 1;
    QTest::newRow("no new product is looked at") << 2;
    QTest::newRow("a bad likeness") << 3;
    QTest::newRow("a first day too few") << 4;
    QTest::newRow("words of another catalogue") << 5;
    QTest::newRow("a share above one") << 6;
}

void NewArrivalsTest::everyFailureHasItsCode()
{
    QFETCH(int, fault);
    const BasketText text(shop, 8, 100);
    NewArrivalsOptions options;
    if (fault == 0) options.newDays = 0;
    if (fault == 1) options.knownBuyers = 0;
    if (fault == 2) options.mostProducts = 0;
    if (fault == 3) options.likeness.most = 0;
    if (fault == 6) options.mostNew = 1.5;
    std::vector<std::int32_t> days = seen;
    if (fault == 4) days.pop_back();
    const LooksText words(fault == 5 ? "x y" : looks);
    Job job;
    const auto found = findNewArrivals(words.view(), days, text.view(), options, job);
    QVERIFY(!found.ok());
    QCOMPARE(found.error().code, ErrorCode::BadInput);
}

TACTFUL_TEST(NewArrivalsTest)
#include "new_arrivals_test.moc"

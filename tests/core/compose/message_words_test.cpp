#include "core/compose/message_words.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::compose;
using data::PickReason;

namespace {

/// A shop with three products, and one person's order for words.
struct Desk {
    data::ShopSettings shop;
    data::Product stand;
    data::Product teacup;
    data::Product candles;
    MessageOrder order;

    Desk()
    {
        shop.name = "Hearth & Heron";
        shop.legalName = "Hearth & Heron Ltd";
        shop.website = "https://hearthandheron.example";
        stand.name = "Cake stand - Large";
        teacup.name = "Rose teacup & saucer";
        teacup.sku = "TC-1";
        teacup.price = Money{995, shop.currency};
        teacup.url = "https://hearthandheron.example/teacup";
        candles.name = "Beeswax candles, 6";
        candles.aisle = "Candles";
        order.goal = data::Goal::ThankRegulars;
        order.lines = {"subject.thank-regulars.product", "greeting.name", "intro.thank-regulars.bought-month",
                       "picks.reasons-dates"};
        order.person.firstName = "Priya";
        order.person.product = "Cake stand - Large";
        order.person.boughtOn = parseIsoDay("2026-05-12");
        order.whyLine = "You are getting this because you said yes to our news.";
        order.today = parseIsoDay("2026-10-08").value();
        order.picks = {{pick(PickReason::GoesWith), &teacup, &stand},
                       {pick(PickReason::PopularInAisle), &candles, nullptr}};
    }

    static data::Pick pick(PickReason reason)
    {
        data::Pick made;
        made.reason = reason;
        made.evidenceDay = parseIsoDay("2026-05-12");
        return made;
    }

    Result<data::MessageContent> words() const { return wordsOf(order, shop, *Phrases::forLanguage("en")); }
};

}  // namespace

class MessageWordsTest : public QObject {
    Q_OBJECT

private slots:
    void aPlannedMessageBecomesItsWords();
    void weeksAndOrdersAreCounted();
    void delicateThingsAreNotNamedUnderAProduct();
    void somethingUnknownIsNamedNotLeftOut();
    void linesOfAnotherMessageAreRefused_data();
    void linesOfAnotherMessageAreRefused();
    void aLongProductNameLeavesRoomInTheSubject();
    void whatEverybodyGetsHoldsNothingPersonal();
};

void MessageWordsTest::aPlannedMessageBecomesItsWords()
{
    const auto words = Desk().words();
    QVERIFY(words.ok());
    QCOMPARE(words->subject, std::string("To go with your Cake stand"));
    QCOMPARE(words->greeting, std::string("Hello Priya,"));
    QCOMPARE(words->paragraphs,
             std::vector<std::string>{
                 "Thank you for coming back to us. You bought our Cake stand in May, and here are "
                 "a few things we would put beside it."});
    QCOMPARE(words->picksHeading, std::string("A few things we thought of for you"));
    QCOMPARE(words->products.size(), std::size_t{2});
    QCOMPARE(words->products[0].reason, std::string("Goes with the Cake stand you bought in May"));
    QCOMPARE(words->products[0].price, std::string("£9.95"));
    QCOMPARE(words->products[0].sku, std::string("TC-1"));
    QCOMPARE(words->products[1].name, std::string("Beeswax candles, 6"));
    QCOMPARE(words->products[1].reason, std::string("Well liked in Candles"));
    QCOMPARE(words->products[1].price, std::string());
    QCOMPARE(words->buttonText, std::string("Have a look"));
    QCOMPARE(words->legalName, std::string("Hearth & Heron Ltd"));
}

void MessageWordsTest::weeksAndOrdersAreCounted()
{
    Desk desk;
    desk.order.lines[2] = "intro.thank-regulars.refill-weeks";
    QVERIFY(QString::fromStdString(desk.words()->paragraphs[0]).contains("It is 21 weeks since"));
    desk.order.lines[2] = "intro.thank-regulars.orders";
    desk.order.person.orders = 6;
    QVERIFY(QString::fromStdString(desk.words()->paragraphs[0]).contains("ordered from us 6 times"));
}

void MessageWordsTest::delicateThingsAreNotNamedUnderAProduct()
{
    Desk desk;
    desk.stand.tier = 2;
    QCOMPARE(desk.words()->products[0].reason, std::string());
    desk.candles.aisle.clear();
    QCOMPARE(desk.words()->products[1].reason, std::string("Well liked just now"));
}

void MessageWordsTest::somethingUnknownIsNamedNotLeftOut()
{
    Desk desk;
    desk.order.person.firstName.clear();
    const auto words = desk.words();
    QVERIFY(!words.ok());
    QVERIFY(words.error().code == ErrorCode::NotFound);
    QCOMPARE(words.error().where, std::string("first_name"));
    desk.order.person.firstName = "Priya";
    desk.order.lines[2] = "intro.thank-regulars.refill-weeks";
    desk.order.person.boughtOn = desk.order.today - 13;  // "1 weeks" would be wrong
    QCOMPARE(desk.words().error().where, std::string("weeks"));
}

void MessageWordsTest::linesOfAnotherMessageAreRefused_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("none") << QStringList{};
    QTest::newRow("one missing") << QStringList{"subject.newsletter.plain", "greeting.plain",
                                                "intro.newsletter.plain"};
    QTest::newRow("another order") << QStringList{"greeting.plain", "subject.newsletter.plain",
                                                  "intro.newsletter.plain", "picks.popular"};
}

void MessageWordsTest::linesOfAnotherMessageAreRefused()
{
    QFETCH(QStringList, lines);
    Desk desk;
    desk.order.lines.clear();
    for (const QString& line : lines)
        desk.order.lines.push_back(line.toStdString());
    const auto words = desk.words();
    QVERIFY(!words.ok());
    QVERIFY(words.error().code == ErrorCode::BadInput);
}

void MessageWordsTest::aLongProductNameLeavesRoomInTheSubject()
{
    Desk desk;
    desk.order.person.product = "Hand-thrown stoneware serving bowl with a speckled glaze";
    QCOMPARE(desk.words()->subject, std::string("To go with your Hand-thrown stoneware serving bowl"));
}

void MessageWordsTest::whatEverybodyGetsHoldsNothingPersonal()
{
    const Desk desk;
    const auto words = wordsForEverybody(data::Goal::Welcome, desk.shop, *Phrases::forLanguage("de"));
    QVERIFY(words.ok());
    QCOMPARE(words->buttonText, std::string("Im Laden umsehen"));
    QCOMPARE(words->language, std::string("de"));
    QVERIFY(words->subject.empty() && words->greeting.empty() && words->paragraphs.empty() &&
            words->whyLine.empty());
}

TACTFUL_TEST(MessageWordsTest)
#include "message_words_test.moc"

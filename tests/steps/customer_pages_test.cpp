#include "core/base/text.h"
#include "core/steps/customer_edit_step.h"
#include "core/steps/customer_search.h"
#include "tests/steps/small_shop.h"
#include "tests/support/register.h"

#include <QtTest/QtTest>

using namespace tactful;
using namespace tactful::steps;
using namespace tactful::tests;

namespace {

std::string idsOf(const CustomerList& list, const std::vector<std::size_t>& rows)
{
    std::vector<std::string> ids;
    for (const std::size_t at : rows)
        ids.push_back(list.rows[at].publicId);
    return join(ids, " ");
}

/// Everything that the logbook and the book's files say in plain words.
bool inAnyFile(const Path& folder, std::string_view text)
{
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (!entry.is_regular_file() || entry.path().extension() == ".csv") continue;
        const auto bytes = readWholeFile(entry.path());
        if (bytes && bytes->find(text) != std::string::npos) return true;
    }
    return false;
}

}  // namespace

/// What the page Customers stands on.
class CustomerPagesTest : public QObject {
    Q_OBJECT

private slots:
    void theListSaysWhatTheBookKnows();
    void theFirstRowsAreThoseOfTheList();
    void searchFindsWhatIsMeant_data();
    void searchFindsWhatIsMeant();
    void searchAgreesWithLookingAtEveryRow();
    void noHitsSuggestTheNearestSpelling_data();
    void noHitsSuggestTheNearestSpelling();
    void theProfileSaysWhatIsKnownAndWhereFrom();
    void delicatePurchasesAreNamedOnlyToWhoGivesTheirName();
};

void CustomerPagesTest::theListSaysWhatTheBookKnows()
{
    SmallShop shop;
    const CustomerList list = shop.list();
    QCOMPARE(list.rows.size(), std::size_t{4});
    const CustomerRow& anna = list.rows[0];
    QCOMPARE(anna.name, std::string("Anna Müller"));
    QCOMPARE(anna.town, std::string("Bath"));
    QCOMPARE(anna.email, std::string("anna@example.com"));
    QCOMPARE(anna.orders, 4);
    QCOMPARE(anna.spentMinor, 5300);
    QCOMPARE(isoDay(*anna.lastOrder), std::string("2026-04-05"));
    QCOMPARE(anna.next, NextOrder::CannotTell);
    QVERIFY(!anna.nextYear);                               // nothing was learnt yet
    QCOMPARE(list.boughtBy(anna).size(), std::size_t{1});  // the card is delicate
    QCOMPARE(list.productNames[list.boughtBy(anna)[0]], std::string("Beeswax candle"));
    QCOMPARE(list.rows[2].stage, data::Stage::Quiet);
    QCOMPARE(list.rows[3].name, std::string());
    QCOMPARE(list.rows[3].mail, MailState::NoAddress);
    QCOMPARE(list.perStage[static_cast<std::size_t>(data::Stage::New)], 2);
    QCOMPARE(list.perStage[static_cast<std::size_t>(data::Stage::Quiet)], 1);
}

void CustomerPagesTest::theFirstRowsAreThoseOfTheList()
{
    SmallShop shop;
    Job job;
    QVERIFY(requestErasure(*shop.session, "bruno"));
    const CustomerList all = shop.list();
    QCOMPARE(all.rows.size(), std::size_t{3});
    for (const std::size_t count : {std::size_t{0}, std::size_t{2}, std::size_t{60}}) {
        const auto first = firstCustomers(*shop.session, smallShopToday, count, job);
        QVERIFY(first.ok());
        QCOMPARE(first->rows.size(), std::min(count, all.rows.size()));
        for (std::size_t at = 0; at < first->rows.size(); ++at) {
            const CustomerRow& row = first->rows[at];
            const CustomerRow& same = all.rows[at];
            QCOMPARE(row.id, same.id);
            QCOMPARE(row.publicId, same.publicId);
            QCOMPARE(row.name, same.name);
            QCOMPARE(row.email, same.email);
            QCOMPARE(row.town, same.town);
            QCOMPARE(row.country, same.country);
            QCOMPARE(row.stage, same.stage);
            QVERIFY(row.lastOrder == same.lastOrder);
            QCOMPARE(row.next, same.next);
            QCOMPARE(row.mail, same.mail);
            QCOMPARE(row.spentMinor, same.spentMinor);
            QCOMPARE(row.orders, same.orders);
        }
    }
    std::stop_source stop;
    stop.request_stop();
    Job stopped(stop.get_token(), {});
    const auto none = firstCustomers(*shop.session, smallShopToday, 60, stopped);
    QVERIFY(!none.ok());
    QCOMPARE(none.error().code, ErrorCode::Cancelled);
}

void CustomerPagesTest::searchFindsWhatIsMeant_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("found");
    const auto row = [](const char* query, const char* found) {
        QTest::addRow("\"%s\"", query) << QByteArray(query) << QByteArray(found);
    };
    row("", "anna bruno celine daisy");
    row("muller", "anna");
    row("MÜLL", "anna");
    row("celine", "celine");
    row("anna bath", "anna");
    row("anna york", "");
    row("o'neill", "bruno");
    row("neill", "bruno");
    row("uller", "");  // a word begins with what is typed
    row("@example.com", "anna bruno celine");
    row("tea", "bruno celine");
    row("candle bath", "anna");
    row("sympathy", "");  // nobody is found by something delicate
    row("daisy", "daisy");
}

void CustomerPagesTest::searchFindsWhatIsMeant()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, found);
    SmallShop shop;
    const CustomerList list = shop.list();
    const CustomerSearch search(list);
    QCOMPARE(idsOf(list, search.matches(query.toStdString())), found.toStdString());
}

void CustomerPagesTest::searchAgreesWithLookingAtEveryRow()
{
    static const std::array names{"Ann", "Anna", "Annabel", "Bo", "Béla", "Carl", "de Vries", ""};
    CustomerList list;
    list.productNames = {"Tea pot", "Annual diary", "Candle"};
    for (std::uint32_t at = 0; at < 5000; ++at) {
        CustomerRow row;
        row.id = at + 1;
        row.publicId = "x" + std::to_string(at);
        row.name = names[at % names.size()];
        row.town = names[(at * 7 / 3) % names.size()];
        row.boughtFrom = static_cast<std::uint32_t>(list.bought.size());
        if (at % 5 == 0) list.bought.push_back(at % 3);
        row.boughtTo = static_cast<std::uint32_t>(list.bought.size());
        list.rows.push_back(row);
    }
    const CustomerSearch search(list);
    for (const std::string query : {"ann", "anna", "be", "tea", "vries", "can", "zzz"}) {
        std::vector<std::size_t> naive;
        for (std::size_t at = 0; at < list.rows.size(); ++at) {
            std::string all = " " + list.rows[at].name + " " + list.rows[at].town;
            for (const std::uint32_t product : list.boughtBy(list.rows[at]))
                all += " " + list.productNames[product];
            if (contains(foldForSearch(all), " " + query)) naive.push_back(at);
        }
        QCOMPARE(search.matches(query), naive);
    }
}

void CustomerPagesTest::noHitsSuggestTheNearestSpelling_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("suggestion");
    const auto row = [](const char* query, const char* suggestion) {
        QTest::addRow("%s", query) << QByteArray(query) << QByteArray(suggestion);
    };
    row("mulelr", "muller");  // swapped letters
    row("dubios", "dubois");
    row("anna bahth", "anna bath");
    row("beeswacks", "");  // three letters away
    row("candel", "candle");
    row("qqqqqqqq", "");
}

void CustomerPagesTest::noHitsSuggestTheNearestSpelling()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, suggestion);
    SmallShop shop;
    const CustomerList list = shop.list();
    QCOMPARE(CustomerSearch(list).didYouMean(query.toStdString()), suggestion.toStdString());
}

void CustomerPagesTest::theProfileSaysWhatIsKnownAndWhereFrom()
{
    SmallShop shop;
    const auto profile = profileOf(*shop.session, "anna", smallShopToday);
    QVERIFY(profile.ok());
    QCOMPARE(profile->name, std::string("Anna Müller"));
    QCOMPARE(profile->orders.size(), std::size_t{4});
    QCOMPARE(profile->figures.spentMinor, 5300);
    QCOMPARE(profile->figures.emailsAllowed, 2);
    QVERIFY(!profile->figures.tired);
    const KnownFact* bought = factOf(*profile, FactKind::Bought);
    QVERIFY(bought);
    QCOMPARE(bought->parts.size(), std::size_t{1});
    QCOMPARE(bought->parts[0].text, std::string("Beeswax candle"));
    QCOMPARE(bought->parts[0].times, 4);
    QCOMPARE(bought->source, data::PickSource::Bought);
    const KnownFact* interval = factOf(*profile, FactKind::Interval);
    QVERIFY(interval);
    QCOMPARE(interval->parts[0].text, std::string("Candles"));
    QCOMPARE(interval->number, 30);
    QCOMPARE(interval->sureness, Sureness::FairlySure);
    const KnownFact* hour = factOf(*profile, FactKind::ShoppingHour);
    QVERIFY(hour);
    QCOMPARE(hour->evidence, 4);
    QVERIFY(factOf(*profile, FactKind::Town));
    QVERIFY(factOf(*profile, FactKind::Delicate));
    QVERIFY(factOf(*profile, FactKind::Delicate)->parts.empty());
    QVERIFY(!factOf(*profile, FactKind::Delicate)->mayBeUsed);
    QCOMPARE(profile->agreements.size(), std::size_t{4});
    // One order tells no habit.
    const auto bruno = profileOf(*shop.session, "bruno", smallShopToday);
    QVERIFY(bruno.ok());
    QVERIFY(!factOf(*bruno, FactKind::Interval));
    QVERIFY(!factOf(*bruno, FactKind::ShoppingHour));
    QCOMPARE(profileOf(*shop.session, "nobody", smallShopToday).error().code, ErrorCode::NotFound);
}

void CustomerPagesTest::delicatePurchasesAreNamedOnlyToWhoGivesTheirName()
{
    SmallShop shop;
    const data::CustomerId anna = shop.list().rows[0].id;
    QCOMPARE(revealDelicate(*shop.session, anna, " ").error().code, ErrorCode::BadInput);
    const auto shown = revealDelicate(*shop.session, anna, "Ingrid");
    QVERIFY(shown.ok());
    QCOMPARE(shown->size(), std::size_t{1});
    QCOMPARE(shown->front().name, std::string("Sympathy card"));
    QCOMPARE(shown->front().times, 1);
    shop.session.reset();
    QVERIFY(inAnyFile(shop.folder(), "reveal-delicate"));
}

TACTFUL_TEST(CustomerPagesTest)
#include "customer_pages_test.moc"

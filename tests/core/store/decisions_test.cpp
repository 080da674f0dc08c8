#include "core/store/customers.h"
#include "core/store/erasure_requests.h"
#include "core/store/fact_switches.h"
#include "core/store/open_people.h"
#include "core/store/personal_fields.h"
#include "core/store/product_decisions.h"
#include "core/store/products.h"
#include "core/store/suppressions.h"
#include "tests/core/store/book_fixture.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::store;
using namespace tactful::tests;
using data::PersonalField;

/// What people asked for and the owner decided, next to what files say.
class DecisionsTest : public QObject {
    Q_OBJECT

private slots:
    void everybodysFieldsAreOpenedInOrder();
    void aMissingKeyIsTold();
    void switchesAreRememberedAndReturnWhatWas();
    void anErasureRequestLocksAndCanBeTakenBack();
    void takingBackKeepsWhatWasThereBefore();
    void whoWaitsForErasureIsNotFoundByAddress();
    void theOwnersTierSurvivesImportAndJudging();
    void wordsThatSayMoreThanBeforeCountAgain();
    void aWithheldProductIsNotActive();
    void aSwitchOfNobodyIsNotFound();
};

namespace {

data::ImportedCustomer person(int number)
{
    data::ImportedCustomer made = customer({"c" + std::to_string(number), {}, {}});
    made.who.email = "someone" + std::to_string(number) + "@example.com";
    made.person[PersonalField::Email] = made.who.email;
    made.person[PersonalField::FirstName] = "First" + std::to_string(number);
    made.person[PersonalField::City] = number % 2 == 0 ? "Bath" : "";
    made.person[PersonalField::Street] = "Somewhere 1";
    return made;
}

void addPeople(Book& book, int count)
{
    std::vector<data::ImportedRow> rows;
    for (int number = 1; number <= count; ++number)
        rows.emplace_back(person(number));
    import(book, facts("people.csv"), rows);
}

data::Product onlyProduct(Book& book)
{
    return store::products(book)->front();
}

}  // namespace

void DecisionsTest::everybodysFieldsAreOpenedInOrder()
{
    BookFixture fixture;
    addPeople(fixture.book(), 9000);  // more than are open at a time
    const std::array wanted{PersonalField::Email, PersonalField::City};
    data::CustomerId last = 0;
    int people = 0;
    Job job;
    VERIFY_OK(openPeople(
        fixture.book(), wanted,
        [&](data::CustomerId customer, data::PersonalFields&& fields) {
            QVERIFY(customer > last);
            last = customer;
            ++people;
            QCOMPARE(fields[PersonalField::Email], "someone" + std::to_string(customer) + "@example.com");
            QCOMPARE(fields[PersonalField::City], std::string(customer % 2 == 0 ? "Bath" : ""));
            QVERIFY(fields[PersonalField::Street].empty());
        },
        job));
    QCOMPARE(people, 9000);
}

void DecisionsTest::aMissingKeyIsTold()
{
    BookFixture fixture;
    addPeople(fixture.book(), 3);
    VERIFY_OK(fixture.book().keys().remove(2));
    VERIFY_OK(fixture.book().keys().commit());
    Job job;
    const std::array wanted{PersonalField::Email};
    const auto opened = openPeople(
        fixture.book(), wanted, [](auto, auto&&) {}, job);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::NotFound);
}

void DecisionsTest::switchesAreRememberedAndReturnWhatWas()
{
    BookFixture fixture;
    addPeople(fixture.book(), 2);
    const auto first = switchFact(fixture.book(), 2, "town", false, noon("2026-06-02"));
    VERIFY_OK(first);
    QCOMPARE(*first, true);
    QCOMPARE(*switchFact(fixture.book(), 2, "town", false, noon("2026-06-02")), false);
    fixture.reopen();
    QCOMPARE(*factsSwitchedOff(fixture.book()), (std::vector<FactSwitch>{{2, "town"}}));
    QCOMPARE(*factsSwitchedOffOf(fixture.book(), 1), std::vector<FactSwitch>());
    VERIFY_OK(switchFact(fixture.book(), 2, "town", true, noon("2026-06-03")));
    QCOMPARE(*factsSwitchedOff(fixture.book()), std::vector<FactSwitch>());
}

void DecisionsTest::anErasureRequestLocksAndCanBeTakenBack()
{
    BookFixture fixture;
    Book& book = fixture.book();
    addPeople(book, 2);
    const ErasureRequest request{1, noon("2026-06-02"), noon("2026-06-03")};
    VERIFY_OK(addErasureRequest(book, request));
    QVERIFY(customerById(book, 1)->restricted);
    QVERIFY((*suppressionOf(book, 1)).has_value());
    // Twice is like once: the first hour counts.
    const auto again = addErasureRequest(book, {1, noon("2026-06-09"), noon("2026-06-10")});
    VERIFY_OK(again);
    QCOMPARE(again->wipeAt, request.wipeAt);
    VERIFY_OK(takeBackErasureRequest(book, 1));
    QVERIFY(!customerById(book, 1)->restricted);
    QVERIFY(!(*suppressionOf(book, 1)).has_value());
    QVERIFY(erasureRequests(book)->empty());
    QCOMPARE(takeBackErasureRequest(book, 1).error().code, ErrorCode::NotFound);
}

void DecisionsTest::takingBackKeepsWhatWasThereBefore()
{
    BookFixture fixture;
    Book& book = fixture.book();
    addPeople(book, 1);
    VERIFY_OK(setRestricted(book, 1, true));
    VERIFY_OK(suppressCustomer(book, 1, data::SuppressionReason::Objection, noon("2026-05-01")));
    VERIFY_OK(addErasureRequest(book, {1, noon("2026-06-02"), noon("2026-06-03")}));
    VERIFY_OK(takeBackErasureRequest(book, 1));
    QVERIFY(customerById(book, 1)->restricted);
    const auto suppressed = suppressionOf(book, 1);
    QVERIFY((*suppressed).has_value());
    QCOMPARE((*suppressed)->at, noon("2026-05-01"));
}

void DecisionsTest::whoWaitsForErasureIsNotFoundByAddress()
{
    BookFixture fixture;
    Book& book = fixture.book();
    addPeople(book, 1);
    VERIFY_OK(addErasureRequest(book, {1, noon("2026-06-02"), noon("2026-06-03")}));
    QCOMPARE(findCustomer(book, "someone1@example.com").error().code, ErrorCode::NotFound);
    VERIFY_OK(findCustomer(book, "c1"));
    VERIFY_OK(findCustomer(book, "1"));
}

void DecisionsTest::theOwnersTierSurvivesImportAndJudging()
{
    BookFixture fixture;
    Book& book = fixture.book();
    import(book, facts("orders.csv"), {order("#1", "2026-01-05", {"c1", {}, {}})});
    const data::ProductId product = onlyProduct(book).id;
    VERIFY_OK(setProductTiers(book, {{product, 3, "health: \"pot\" in the name"}}));
    ProductDecision decision;
    decision.product = product;
    decision.tier = 1;
    decision.tierFound = 3;
    decision.reason = "decided by the owner: a tea pot";
    decision.aisle = "Kitchen";
    VERIFY_OK(setProductDecision(book, decision));
    data::ImportedProduct file;
    file.sku = "POT";
    file.name = "Tea pot";
    file.aisle = "Something else";
    import(book, facts("products.csv", noon("2026-07-01")), {file});
    VERIFY_OK(setProductTiers(book, {{product, 3, "health: \"pot\" in the name"}}));
    fixture.reopen();
    const data::Product kept = onlyProduct(fixture.book());
    QCOMPARE(kept.tier, 1);
    QCOMPARE(kept.tierReason, decision.reason);
    QCOMPARE(kept.aisle, std::string("Kitchen"));
    QCOMPARE(*productDecision(fixture.book(), product), decision);
}

void DecisionsTest::wordsThatSayMoreThanBeforeCountAgain()
{
    BookFixture fixture;
    Book& book = fixture.book();
    import(book, facts("orders.csv"), {order("#1", "2026-01-05", {"c1", {}, {}})});
    ProductDecision decision;
    decision.product = onlyProduct(book).id;
    decision.tier = 0;
    decision.tierFound = 1;
    decision.reason = "decided by the owner: harmless";
    VERIFY_OK(setProductDecision(book, decision));
    VERIFY_OK(setProductTiers(book, {{decision.product, 1, "wedding"}}));
    QCOMPARE(onlyProduct(book).tier, 0);
    VERIFY_OK(setProductTiers(book, {{decision.product, 3, "health"}}));
    QCOMPARE(onlyProduct(book).tier, 3);
    QCOMPARE(onlyProduct(book).tierReason, std::string("health"));
}

void DecisionsTest::aWithheldProductIsNotActive()
{
    BookFixture fixture;
    Book& book = fixture.book();
    import(book, facts("orders.csv"), {order("#1", "2026-01-05", {"c1", {}, {}})});
    QVERIFY(onlyProduct(book).active);
    ProductDecision decision;
    decision.product = onlyProduct(book).id;
    decision.withheld = true;
    VERIFY_OK(setProductDecision(book, decision));
    QVERIFY(!onlyProduct(book).active);
    QVERIFY(undecidedProducts(book)->front().active);
    QCOMPARE(*setStock(book, decision.product, 7), std::optional<std::int64_t>());
    QCOMPARE(*setStock(book, decision.product, std::nullopt), std::optional<std::int64_t>(7));
}

void DecisionsTest::aSwitchOfNobodyIsNotFound()
{
    BookFixture fixture;
    QCOMPARE(switchFact(fixture.book(), 5, "town", false, noon("2026-06-02")).error().code,
             ErrorCode::NotFound);
    QCOMPARE(productDecision(fixture.book(), 5).error().code, ErrorCode::NotFound);
    QCOMPARE(setStock(fixture.book(), 5, 1).error().code, ErrorCode::NotFound);
    QCOMPARE(addErasureRequest(fixture.book(), {5, noon("2026-06-02"), noon("2026-06-03")}).error().code,
             ErrorCode::NotFound);
}

TACTFUL_TEST(DecisionsTest)
#include "decisions_test.moc"

#include "core/store/import_people.h"
#include "core/store/personal_fields.h"
#include "tests/core/store/book_fixture.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::store;
using data::PersonalField;
using tests::facts;
using tests::noon;
using tests::rows;

/// More customers than an import keeps in memory: who is met again is who they were.
class ImportPeopleTest : public QObject {
    Q_OBJECT

private slots:
    void whoIsMetAgainFarApartIsTheSame();
    void theBookHasEachOfThemOnce();
    void anOlderFileReplacesNothing();
    void whatAnImportReplacesIsNoted();

private:
    static constexpr int many = static_cast<int>(ImportPeople::customerLimit) + 500;
};

namespace {

data::ImportedOrder orderOf(int customer, const char* day, const char* city)
{
    data::ImportedOrder order;
    order.platform = "shopify";
    order.number = std::string(day) + "/" + std::to_string(customer);
    order.complete = true;
    order.at = noon(day);
    order.day = tests::day(day);
    order.who.email = "customer" + std::to_string(customer) + "@example.com";
    order.person[PersonalField::City] = city;
    return order;
}

std::vector<data::ImportedRow> file(int customers, const char* day, const char* city)
{
    std::vector<data::ImportedRow> all;
    for (int i = 0; i < customers; ++i)
        all.push_back(orderOf(i, day, city));
    return all;
}

std::string cityOf(Book& book, int customer)
{
    const auto fields = personalFields(book, customer);
    return fields ? (*fields)[PersonalField::City] : "unreadable";
}

}  // namespace

void ImportPeopleTest::whoIsMetAgainFarApartIsTheSame()
{
    tests::BookFixture fixture;
    auto both = file(many, "2026-02-01", "Leeds");
    for (const data::ImportedRow& row : file(many, "2026-03-01", "York"))
        both.push_back(row);
    both.push_back(orderOf(0, "2026-01-01", "Bath"));
    const auto counts = tests::import(fixture.book(), facts("both"), both);
    QCOMPARE(counts.customersNew, std::int64_t{many});
    QCOMPARE(counts.customersChanged, std::int64_t{0});
    QCOMPARE(counts.ordersNew, std::int64_t{2 * many + 1});
    for (const int customer : {1, 2, many / 2, many})
        QCOMPARE(cityOf(fixture.book(), customer), std::string("York"));
    QCOMPARE(rows(fixture.book(), "SELECT count(*), min(has_email) FROM customer"),
             std::vector<std::string>{std::to_string(many) + "|1"});
    // Nobody was in the book before, so there is nothing to put back.
    QCOMPARE(rows(fixture.book(), "SELECT count(*) FROM import_change").front(), std::string("0"));
    QCOMPARE(rows(fixture.book(), "SELECT first_seen FROM customer WHERE id = 1").front(),
             std::to_string(tests::day("2026-01-01").number));
}

void ImportPeopleTest::theBookHasEachOfThemOnce()
{
    tests::BookFixture fixture;
    (void)tests::import(fixture.book(), facts("one"), file(many, "2026-02-01", "Leeds"));
    const auto moved = tests::import(fixture.book(), facts("two"), file(many, "2026-04-01", "York"));
    QCOMPARE(moved.customersNew, std::int64_t{0});
    QCOMPARE(moved.customersChanged, std::int64_t{many});
    QCOMPARE(rows(fixture.book(), "SELECT count(*), count(DISTINCT customer) FROM sealed_field"),
             std::vector<std::string>{std::to_string(2 * many) + "|" + std::to_string(many)});
    QCOMPARE(cityOf(fixture.book(), many), std::string("York"));
}

void ImportPeopleTest::anOlderFileReplacesNothing()
{
    tests::BookFixture fixture;
    (void)tests::import(fixture.book(), facts("new"), file(10, "2026-03-01", "York"));
    const auto old = tests::import(fixture.book(), facts("old"), file(10, "2026-02-01", "Leeds"));
    QCOMPARE(cityOf(fixture.book(), 5), std::string("York"));
    QCOMPARE(old.customersNew, std::int64_t{0});
}

void ImportPeopleTest::whatAnImportReplacesIsNoted()
{
    tests::BookFixture fixture;
    (void)tests::import(fixture.book(), facts("one"), file(3, "2026-02-01", "Leeds"));
    auto second = file(3, "2026-03-01", "York");
    std::get<data::ImportedOrder>(second[1]).person[PersonalField::Postcode] = "YO1 7HH";
    (void)tests::import(fixture.book(), facts("two"), second);
    // One entry for each field that was replaced and for the one that was new; telling when a field was known
    // last is a change too.
    QCOMPARE(rows(fixture.book(), "SELECT part, count(*), count(before) FROM import_change "
                                  "WHERE kind = 'field' GROUP BY part ORDER BY part"),
             (std::vector<std::string>{"city|3|3", "email|3|3", "postcode|1|0"}));
}

TACTFUL_TEST(ImportPeopleTest)
#include "import_people_test.moc"

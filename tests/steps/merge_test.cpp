#include "core/steps/customer_edit_step.h"
#include "core/steps/customer_step.h"
#include "core/steps/import_history_step.h"
#include "core/steps/logbook_step.h"
#include "core/steps/merge_step.h"
#include "core/steps/profile_step.h"
#include "core/steps/status_step.h"
#include "tests/steps/shop_files.h"
#include "tests/support/register.h"

#include <algorithm>

using namespace tactful;
using tests::ShopFixture;

class MergeTest : public QObject {
    Q_OBJECT

private slots:
    void whoLooksAlikeIsProposedAndNeverMergedUnasked();
    void bothCardsTellWhatIsKnown();
    void theProfileTellsOfAMergeAndSplitsItAgain();
    void whoWasKeptApartIsNotProposedAgain();
    void undoIsExactAndInTheLogbook();
    void aMergeOutlivesUndoingAndRedoingAnImport();
    void anErasedPersonComesBackInNoRecord();
    void whatCannotBeIsRefused();
};

namespace {

const std::string map = R"({"platform": "till", "kind": "orders",
    "columns": {"order_id": "Order", "ordered_at": "Date", "email": "Email", "full_name": "Name",
                "postcode": "Postcode", "sku": "Sku", "product": "Product", "unit_price": "Price"}})";
const std::string header = "Order,Date,Email,Name,Postcode,Sku,Product,Price\n";

void importA(ShopFixture& shop)
{
    shop.import(shop.write("a.csv", header + "1,2026-01-10,ana@example.com,Ana Bell,LS1 4DY,S1,Cup,3.00\n"
                                             "2,2026-01-11,bo@example.com,Bo Carr,BA1 2AB,S1,Cup,3.00\n"),
                map);
}

/// One more address of Ana, who is customer 3 here.
void importB(ShopFixture& shop)
{
    shop.import(
        shop.write("b.csv", header + "3,2026-02-10,ana.bell@example.org,Ana BELL,ls14dy,S2,Pot,4.00\n"), map);
}

std::vector<steps::PossibleDuplicate> possible(ShopFixture& shop)
{
    Job job;
    const auto pairs = steps::possibleDuplicates(shop.session(), job);
    if (!pairs) qFatal("%s", pairs.error().detail.c_str());
    return *pairs;
}

std::int64_t customersOf(ShopFixture& shop)
{
    Job job;
    const auto status = steps::bookStatus(shop.session(), parseIsoDay("2026-03-01"), job);
    if (!status) qFatal("%s", status.error().detail.c_str());
    return status->customers;
}

std::size_t ordersOf(ShopFixture& shop, data::CustomerId customer)
{
    const auto profile = steps::profileOf(shop.session(), customer, parseIsoDay("2026-03-01"));
    if (!profile) qFatal("%s", profile.error().detail.c_str());
    return profile->orders.size();
}

}  // namespace

void MergeTest::whoLooksAlikeIsProposedAndNeverMergedUnasked()
{
    ShopFixture shop;
    importA(shop);
    QVERIFY(possible(shop).empty());
    importB(shop);
    QCOMPARE(customersOf(shop), std::int64_t{3});
    const auto pairs = possible(shop);
    QCOMPARE(pairs.size(), std::size_t{1});
    QCOMPARE(pairs[0].first, std::int64_t{1});
    QCOMPARE(pairs[0].second, std::int64_t{3});
    QVERIFY(pairs[0].agrees.name && pairs[0].agrees.postcode);
    QVERIFY(!pairs[0].agrees.phone && !pairs[0].agrees.email);
    VERIFY_GOOD(steps::mergeCustomers(shop.session(), 1, 3));
    QVERIFY(possible(shop).empty());
    QCOMPARE(customersOf(shop), std::int64_t{2});
}

void MergeTest::bothCardsTellWhatIsKnown()
{
    ShopFixture shop;
    importA(shop);
    importB(shop);
    const auto pair = steps::duplicatePair(shop.session(), 1, 3, parseIsoDay("2026-03-01"));
    VERIFY_GOOD(pair);
    QCOMPARE(pair->first.name, std::string("Ana Bell"));
    QCOMPARE(pair->second.email, std::string("ana.bell@example.org"));
    QCOMPARE(pair->second.postcode, std::string("ls14dy"));
    QCOMPARE(pair->second.orders, 1);
    QCOMPARE(pair->second.spentMinor, std::int64_t{400});
    QCOMPARE(pair->second.files, std::vector<std::string>{"b.csv"});
    QVERIFY(pair->agrees.name && pair->agrees.postcode && !pair->agrees.email);
    QVERIFY(steps::duplicatePair(shop.session(), 1, 9, {}).error().code == ErrorCode::NotFound);
}

void MergeTest::theProfileTellsOfAMergeAndSplitsItAgain()
{
    ShopFixture shop;
    importA(shop);
    importB(shop);
    VERIFY_GOOD(steps::mergeCustomers(shop.session(), 3, 1));
    const auto profile = steps::profileOf(shop.session(), "ana.bell@example.org", parseIsoDay("2026-03-01"));
    VERIFY_GOOD(profile);
    QCOMPARE(profile->customer.id, std::int64_t{1});
    QCOMPARE(profile->records, 2);
    QCOMPARE(profile->figures.spentMinor, std::int64_t{700});
    VERIFY_GOOD(steps::splitCustomer(shop.session(), 1));
    QCOMPARE(ordersOf(shop, 1), std::size_t{1});
    QCOMPARE(ordersOf(shop, 3), std::size_t{1});
    QVERIFY(possible(shop).empty());
}

void MergeTest::whoWasKeptApartIsNotProposedAgain()
{
    ShopFixture shop;
    importA(shop);
    importB(shop);
    const auto change = steps::keepCustomersApart(shop.session(), 1, 3);
    VERIFY_GOOD(change);
    QVERIFY(possible(shop).empty());
    shop.reopen();
    QVERIFY(possible(shop).empty());
    VERIFY_GOOD(steps::takeBackMerge(shop.session(), *change));
    QCOMPARE(possible(shop).size(), std::size_t{1});
}

void MergeTest::undoIsExactAndInTheLogbook()
{
    ShopFixture shop;
    importA(shop);
    importB(shop);
    const auto before = shop.content();
    const auto change = steps::mergeCustomers(shop.session(), 1, 3, "Ann");
    VERIFY_GOOD(change);
    VERIFY_GOOD(steps::takeBackMerge(shop.session(), *change, "Ann"));
    QCOMPARE(shop.content(), before);
    QVERIFY(
        shop.rows("SELECT * FROM record_link UNION ALL SELECT *, 0, 0, 0, 0, 0 FROM merged_record").empty());
    const auto actions = shop.rows("SELECT actor, action FROM logbook ORDER BY seq DESC LIMIT 2");
    QCOMPARE(actions, (std::vector<std::string>{"Ann|take-back-merge", "Ann|merge"}));
}

void MergeTest::aMergeOutlivesUndoingAndRedoingAnImport()
{
    ShopFixture shop;
    importA(shop);
    importB(shop);
    VERIFY_GOOD(steps::mergeCustomers(shop.session(), 1, 3));
    Job job;
    VERIFY_GOOD(steps::undoImport(shop.session(), 1, job));
    QCOMPARE(customersOf(shop), std::int64_t{1});
    QCOMPARE(ordersOf(shop, 3), std::size_t{1});
    VERIFY_GOOD(steps::redoImport(shop.session(), 1, job));
    QCOMPARE(customersOf(shop), std::int64_t{2});
    const auto ana = steps::customerNamed(shop.session(), "ana@example.com");
    VERIFY_GOOD(ana);
    QCOMPARE(*ana, *steps::customerNamed(shop.session(), "ana.bell@example.org"));
    QCOMPARE(ordersOf(shop, *ana), std::size_t{2});
    const auto findings = steps::checkBook(shop.session(), job);
    QCOMPARE(*findings, std::vector<std::string>());
}

void MergeTest::anErasedPersonComesBackInNoRecord()
{
    ShopFixture shop;
    importA(shop);
    importB(shop);
    VERIFY_GOOD(steps::mergeCustomers(shop.session(), 1, 3));
    VERIFY_GOOD(steps::eraseCustomer(shop.session(), "ana@example.com"));
    QCOMPARE(customersOf(shop), std::int64_t{1});
    importA(shop);
    importB(shop);
    QCOMPARE(customersOf(shop), std::int64_t{1});
    QVERIFY(steps::customerNamed(shop.session(), "ana.bell@example.org").error().code == ErrorCode::NotFound);
}

void MergeTest::whatCannotBeIsRefused()
{
    ShopFixture shop;
    importA(shop);
    QVERIFY(steps::mergeCustomers(shop.session(), 1, 1).error().code == ErrorCode::BadInput);
    QVERIFY(steps::mergeCustomers(shop.session(), 1, 7).error().code == ErrorCode::NotFound);
    QVERIFY(steps::splitCustomer(shop.session(), 1).error().code == ErrorCode::BadInput);
    QVERIFY(steps::mergeCustomers(shop.session(), 1, 2, " ").error().code == ErrorCode::BadInput);
    QCOMPARE(customersOf(shop), std::int64_t{2});
    VERIFY_GOOD(steps::requestErasure(shop.session(), "bo@example.com"));
    QVERIFY(steps::mergeCustomers(shop.session(), 1, 2).error().code == ErrorCode::Refused);
}

TACTFUL_TEST(MergeTest)
#include "merge_test.moc"

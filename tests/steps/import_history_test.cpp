#include "core/base/random.h"
#include "core/steps/customer_edit_step.h"
#include "core/steps/customer_step.h"
#include "core/steps/import_history_step.h"
#include "core/steps/session_parts.h"
#include "core/steps/status_step.h"
#include "core/store/campaigns.h"
#include "core/store/personal_fields.h"
#include "tests/steps/shop_files.h"
#include "tests/support/data_dir.h"
#include "tests/support/register.h"

using namespace tactful;
using tests::ShopFixture;

class ImportHistoryTest : public QObject {
    Q_OBJECT

private slots:
    void undoingAnyOfSeveralImportsIsAsIfItHadNeverBeen_data();
    void undoingAnyOfSeveralImportsIsAsIfItHadNeverBeen();
    void aRealFileBetweenTwoOthersLeavesNoTrace();
    void customersWhoTurnUpAgainKeepTheirNumber();
    void campaignsAndCorrectionsOutliveAnUndo();
    void redoBringsTheSameBytesIn();
    void aCancelledUndoLeavesNoTrace();
    void oldImportsCannotBeUndone();
    void anErasureEndsUndo();
    void whatIsNotThereIsRefused();
};

namespace {

const std::string orderMap = R"({"platform": "till", "kind": "orders",
    "columns": {"order_id": "Order", "ordered_at": "Date", "customer_id": "Id", "email": "Email",
                "full_name": "Name", "city": "City", "country": "Country", "sku": "Sku", "product": "Product",
                "aisle": "Aisle", "quantity": "Quantity", "unit_price": "Price", "status": "Status"},
    "consents": [{"column": "News", "answers": {"yes": "given", "no": "refused"}, "method": "checkout",
                  "wording": "Send me news."}]})";
const std::string customerMap = R"({"platform": "till", "kind": "customers",
    "columns": {"customer_id": "Id", "email": "Email", "full_name": "Name", "city": "City",
                "country": "Country", "since": "Since"},
    "consents": [{"column": "News", "answers": {"yes": "given", "no": "refused"}}]})";
const std::string productMap = R"({"platform": "till", "kind": "products",
    "columns": {"sku": "Sku", "product": "Product", "aisle": "Aisle", "price": "Price"}})";

struct ShopFile {
    std::string text;
    std::string map;
};

std::string pick(Random& random, const std::vector<std::string>& words)
{
    return words[static_cast<std::size_t>(random.between(0, static_cast<std::int64_t>(words.size()) - 1))];
}

std::string number(Random& random, int low, int high)
{
    return std::to_string(random.between(low, high));
}

/// Id and e-mail of one of five people; sometimes one of the two is missing.
std::string somebody(Random& random)
{
    const std::string who = number(random, 1, 5);
    const bool withId = random.chance(0.7);
    const std::string email = random.chance(0.7) ? "p" + who + "@example.com" : "";
    return (withId ? "C" + who : "") + "," + email;
}

ShopFile orderFile(Random& random)
{
    std::string text = "Order,Date,Id,Email,Name,City,Country,Sku,Product,Aisle,Quantity,Price,Status,News\n";
    for (auto rows = random.between(2, 8); rows > 0; --rows)
        text += number(random, 1, 6) + ",2026-0" + number(random, 1, 5) + "-1" + number(random, 0, 9) + "," +
                somebody(random) + "," + pick(random, {"", "Ana Bell", "Bo Carr"}) + "," +
                pick(random, {"", "Leeds", "York"}) + "," + pick(random, {"GB", "IE", ""}) + ",S" +
                number(random, 1, 3) + "," + pick(random, {"Cup", "Pot"}) + "," + pick(random, {"", "Tea"}) +
                "," + number(random, 1, 2) + "," + pick(random, {"3.00", "4.50", "oops"}) + "," +
                pick(random, {"sale", "sale", "cancelled"}) + "," + pick(random, {"", "yes", "no"}) + "\n";
    return {text, orderMap};
}

ShopFile customerFile(Random& random)
{
    std::string text = "Id,Email,Name,City,Country,Since,News\n";
    for (auto rows = random.between(1, 4); rows > 0; --rows)
        text += somebody(random) + "," + pick(random, {"", "Cy Dean", "Di Ede"}) + "," +
                pick(random, {"", "Bath"}) + "," + pick(random, {"FR", ""}) + ",2025-0" +
                number(random, 1, 9) + "-01," + pick(random, {"", "yes", "no"}) + "\n";
    return {text, customerMap};
}

ShopFile productFile(Random& random)
{
    std::string text = "Sku,Product,Aisle,Price\n";
    for (auto rows = random.between(1, 3); rows > 0; --rows)
        text += "S" + number(random, 1, 4) + "," + pick(random, {"Fine cup", "Big pot"}) + "," +
                pick(random, {"", "Kitchen"}) + "," + pick(random, {"9.00", ""}) + "\n";
    return {text, productMap};
}

ShopFile anyFile(Random& random)
{
    const auto kind = random.between(0, 5);
    return kind == 0 ? productFile(random) : kind <= 2 ? customerFile(random) : orderFile(random);
}

void importAll(ShopFixture& shop, const std::vector<ShopFile>& files, std::size_t without)
{
    for (std::size_t i = 0; i < files.size(); ++i)
        if (i != without)
            shop.import(shop.write("file" + std::to_string(i) + ".csv", files[i].text), files[i].map);
}

/// Two orders of two people, and later one more of the first.
void importTwo(ShopFixture& shop)
{
    const std::string header =
        "Order,Date,Id,Email,Name,City,Country,Sku,Product,Aisle,Quantity,Price,Status,News\n";
    shop.import(shop.write("first.csv",
                           header + "1,2026-01-10,C1,p1@example.com,Ana Bell,Leeds,GB,S1,Cup,,1,3.00,sale,\n"
                                    "2,2026-01-11,C2,p2@example.com,Bo Carr,,GB,S1,Cup,,1,3.00,sale,\n"),
                orderMap);
    shop.import(
        shop.write("second.csv", header + "3,2026-02-10,C1,p1@example.com,,,GB,S2,Pot,,1,4.00,sale,\n"),
        orderMap);
}

}  // namespace

void ImportHistoryTest::undoingAnyOfSeveralImportsIsAsIfItHadNeverBeen_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("shop %d", seed) << seed;
}

void ImportHistoryTest::undoingAnyOfSeveralImportsIsAsIfItHadNeverBeen()
{
    QFETCH(int, seed);
    Random random(static_cast<std::uint64_t>(seed));
    std::vector<ShopFile> files;
    for (int i = 0; i < 4; ++i)
        files.push_back(i > 0 && random.chance(0.2) ? files.front() : anyFile(random));
    const auto undone = static_cast<std::size_t>(random.between(0, 3));

    ShopFixture never;
    importAll(never, files, undone);
    ShopFixture shop;
    importAll(shop, files, files.size());
    const auto whole = shop.content();
    Job job;
    const auto outcome = steps::undoImport(shop.session(), static_cast<data::BatchId>(undone) + 1, job);
    VERIFY_GOOD(outcome);
    QCOMPARE(outcome->importsReadAgain, static_cast<int>(3 - undone));
    QCOMPARE(shop.content(), never.content());

    VERIFY_GOOD(steps::redoImport(shop.session(), static_cast<data::BatchId>(undone) + 1, job));
    if (undone == 3) QCOMPARE(shop.content(), whole);
}

void ImportHistoryTest::aRealFileBetweenTwoOthersLeavesNoTrace()
{
    TACTFUL_NEED_DATA("shops/shopify");
    const std::vector<const char*> names{"customers_export_old-header.csv", "orders_export_73col.csv",
                                         "customers_export_new-header.csv"};
    for (std::size_t undone = 0; undone < names.size(); ++undone) {
        ShopFixture never;
        ShopFixture shop;
        for (std::size_t i = 0; i < names.size(); ++i) {
            const Path file = tests::dataFile(std::string("shops/shopify/") + names[i]);
            shop.import(file);
            if (i != undone) never.import(file);
        }
        QVERIFY(shop.content() != never.content());
        Job job;
        const auto outcome = steps::undoImport(shop.session(), static_cast<data::BatchId>(undone) + 1, job);
        VERIFY_GOOD(outcome);
        QCOMPARE(shop.content(), never.content());
        const auto findings = steps::checkBook(shop.session(), job);
        VERIFY_GOOD(findings);
        QCOMPARE(*findings, std::vector<std::string>());
    }
}

void ImportHistoryTest::campaignsAndCorrectionsOutliveAnUndo()
{
    ShopFixture shop;
    importTwo(shop);
    store::Book& book = shop.session().parts().book;
    data::PlannedMessage message;
    message.customer = 1;
    message.picks.resize(1);
    message.picks.front().product = 1;
    message.sendDay = *parseIsoDay("2026-06-10");
    data::PlannedMessage other = message;
    other.customer = 2;
    store::CampaignRecord record;
    record.campaign.name = "Summer";
    record.briefJson = record.totalsJson = "{}";
    const std::vector<data::PlannedMessage> planned{message, other};
    const auto campaign = store::addCampaign(book, record, planned, {});
    VERIFY_GOOD(campaign);
    QTest::qSleep(1100);  // times are kept in whole seconds
    steps::Correction correction;
    correction.fields = {{data::PersonalField::City, "Whitby"}};
    correction.country = "IE";
    VERIFY_GOOD(steps::correctCustomer(shop.session(), "C1", correction));

    Job job;
    VERIFY_GOOD(steps::undoImport(shop.session(), 1, job));
    const auto left = store::plannedMessages(book, *campaign);
    VERIFY_GOOD(left);
    QCOMPARE(left->size(), std::size_t{1});  // the other person is not in the book any more
    QCOMPARE(left->front().customer, data::CustomerId{1});
    const auto person = store::personalFields(book, 1);
    VERIFY_GOOD(person);
    QCOMPARE((*person)[data::PersonalField::City], std::string("Whitby"));
    QCOMPARE((*person)[data::PersonalField::FirstName], std::string());
    QCOMPARE(shop.rows("SELECT country FROM customer WHERE id = 1"), std::vector<std::string>{"IE"});

    VERIFY_GOOD(steps::redoImport(shop.session(), 1, job));
    const auto again = store::personalFields(book, 1);
    VERIFY_GOOD(again);
    QCOMPARE((*again)[data::PersonalField::City], std::string("Whitby"));
    QCOMPARE((*again)[data::PersonalField::FirstName], std::string("Ana"));
    const auto findings = steps::checkBook(shop.session(), job);
    VERIFY_GOOD(findings);
    QCOMPARE(*findings, std::vector<std::string>());
}

void ImportHistoryTest::customersWhoTurnUpAgainKeepTheirNumber()
{
    ShopFixture shop;
    importTwo(shop);
    const std::string number = "SELECT customer FROM external_id WHERE external_id = 'C1'";
    const auto before = shop.rows(number);
    Job job;
    const auto outcome = steps::undoImport(shop.session(), 1, job);
    VERIFY_GOOD(outcome);
    QCOMPARE(outcome->orders, std::int64_t{2});
    QCOMPARE(outcome->customers, std::int64_t{1});
    QCOMPARE(shop.rows(number), before);
    QCOMPARE(shop.rows("SELECT count(*) FROM customer"), std::vector<std::string>{"1"});
}

void ImportHistoryTest::redoBringsTheSameBytesIn()
{
    ShopFixture shop;
    importTwo(shop);
    const auto before = shop.content();
    Job job;
    VERIFY_GOOD(steps::undoImport(shop.session(), 1, job));
    auto history = steps::importHistory(shop.session());
    VERIFY_GOOD(history);
    QCOMPARE(history->size(), std::size_t{2});
    QVERIFY(history->back().undone);
    QVERIFY(history->back().mayRedo);
    QVERIFY(!history->back().mayUndo);

    std::filesystem::remove(shop.folder() / "first.csv");
    VERIFY_GOOD(steps::redoImport(shop.session(), 1, job));
    QCOMPARE(shop.content(), before);
    history = steps::importHistory(shop.session());
    VERIFY_GOOD(history);
    QCOMPARE(history->size(), std::size_t{2});
    QCOMPARE(history->front().file, std::string("first.csv"));
    QVERIFY(!history->front().undone);
}

void ImportHistoryTest::aCancelledUndoLeavesNoTrace()
{
    ShopFixture shop;
    importTwo(shop);
    const auto before = shop.content();
    std::stop_source stop;
    Job job(stop.get_token(), [&stop](const Progress& progress) {
        if (progress.phase.find("Reading") == 0) stop.request_stop();
    });
    const auto outcome = steps::undoImport(shop.session(), 1, job);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    QCOMPARE(shop.content(), before);
    shop.reopen();
    QCOMPARE(shop.content(), before);
    Job again;
    VERIFY_GOOD(steps::undoImport(shop.session(), 1, again));
}

void ImportHistoryTest::oldImportsCannotBeUndone()
{
    ShopFixture shop;
    importTwo(shop);
    const Instant later{now().seconds + std::int64_t{steps::undoDays + 1} * 86400};
    VERIFY_GOOD(steps::dropOldFiles(shop.session(), later));
    QCOMPARE(shop.rows("SELECT count(*) FROM imported_file"), std::vector<std::string>{"0"});
    Job job;
    QCOMPARE(steps::undoImport(shop.session(), 2, job).error().code, ErrorCode::Refused);
    const auto history = steps::importHistory(shop.session(), later);
    VERIFY_GOOD(history);
    QVERIFY(!history->front().mayUndo);
    QVERIFY(history->front().obstacle == steps::ImportObstacle::LaterNotKept ||
            history->front().obstacle == steps::ImportObstacle::TooOldToUndo);
}

void ImportHistoryTest::anErasureEndsUndo()
{
    ShopFixture shop;
    importTwo(shop);
    VERIFY_GOOD(steps::eraseCustomer(shop.session(), "C2"));
    QCOMPARE(shop.rows("SELECT count(*) FROM imported_file"), std::vector<std::string>{"0"});
    QCOMPARE(shop.rows("SELECT count(*) FROM import_change"), std::vector<std::string>{"0"});
    Job job;
    QCOMPARE(steps::undoImport(shop.session(), 2, job).error().code, ErrorCode::Refused);
}

void ImportHistoryTest::whatIsNotThereIsRefused()
{
    ShopFixture shop;
    importTwo(shop);
    Job job;
    QCOMPARE(steps::undoImport(shop.session(), 9, job).error().code, ErrorCode::NotFound);
    QCOMPARE(steps::redoImport(shop.session(), 9, job).error().code, ErrorCode::NotFound);
    QCOMPARE(steps::redoImport(shop.session(), 1, job).error().code, ErrorCode::Refused);
    VERIFY_GOOD(steps::undoImport(shop.session(), 2, job));
    QCOMPARE(steps::undoImport(shop.session(), 2, job).error().code, ErrorCode::Refused);
}

TACTFUL_TEST(ImportHistoryTest)
#include "import_history_test.moc"

#include "core/steps/customer_edit_step.h"
#include "core/steps/customer_step.h"
#include "core/steps/requests_step.h"
#include "core/steps/retention_step.h"
#include "core/steps/session_parts.h"
#include "core/store/field_use.h"
#include "tests/steps/shop_files.h"
#include "tests/steps/small_shop.h"
#include "tests/support/cli.h"
#include "tests/support/register.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace tactful;
using namespace tactful::steps;
using namespace tactful::tests;

namespace {

std::int64_t count(SmallShop& shop, const std::string& sql)
{
    const auto found = shop.session->parts().book.database().integer(sql);
    if (!found) qFatal("%s", found.error().detail.c_str());
    return *found;
}

void execute(SmallShop& shop, const std::string& sql)
{
    const auto ok = shop.session->parts().book.database().execute(sql);
    if (!ok) qFatal("%s", ok.error().detail.c_str());
}

std::vector<RetentionRow> listed(SmallShop& shop, Day today)
{
    Job job;
    auto rows = retentionList(*shop.session, today, job);
    if (!rows) qFatal("%s", rows.error().detail.c_str());
    return std::move(*rows);
}

RetentionRow rowOf(const std::vector<RetentionRow>& rows, RetentionKind kind)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [kind](const RetentionRow& row) { return row.kind == kind; });
    if (found == rows.end()) qFatal("no such row");
    return *found;
}

Day day(const char* text)
{
    return *parseIsoDay(text);
}

/// A campaign that ended on a day, with one message and one click of Anna.
void addOldCampaign(SmallShop& shop, Day ended)
{
    const std::string number = std::to_string(ended.number);
    execute(shop,
            "INSERT INTO campaign (name, state, goal, brief, totals, as_of, send_from, send_to, planned_at) "
            "VALUES ('Old', 2, 'newsletter', '{}', '{}', " +
                number + ", " + number + ", " + number + ", 0)");
    execute(
        shop,
        "INSERT INTO planned_message SELECT max(campaign.id), (SELECT min(id) FROM customer), 0, 0, 0, 0, "
        "0, 0, '', '', '', 0, 0, 0, 0, '{}', 0 FROM campaign");
    execute(shop,
            "INSERT INTO engagement SELECT max(campaign.id), (SELECT min(id) FROM customer), 'click', 0 FROM "
            "campaign");
}

}  // namespace

class RetentionTest : public QObject {
    Q_OBJECT

private slots:
    void everyKindIsListedWithItsRule();
    void whatIsTooOldTurnsAtItsDay_data();
    void whatIsTooOldTurnsAtItsDay();
    void aDryRunTakesNothing();
    void aRunTakesWhatTheDryRunShowed();
    void peopleAndFieldsGoByNameOnly();
    void fieldsThatNobodyUsesAreProposed();
    void whoWasNotHeardOfIsLetGo();
    void monthsCanBeChanged();
    void theCommandLineDoesAllOfIt();
};

void RetentionTest::everyKindIsListedWithItsRule()
{
    SmallShop shop;
    const auto rows = listed(shop, smallShopToday);
    QCOMPARE(rows.size(), static_cast<std::size_t>(retentionKindCount));
    for (const RetentionRow& row : rows) {
        QVERIFY(!row.sentence.empty());
        QCOMPARE(retentionKindNamed(nameOf(row.kind)), std::optional(row.kind));
        QCOMPARE(row.nextRun.has_value(), row.canRun);
        QVERIFY(row.canRun || row.kind == RetentionKind::ImportedFiles || (row.months == 0 && row.days == 0));
    }
    QVERIFY(!retentionKindNamed("gossip"));
}

void RetentionTest::whatIsTooOldTurnsAtItsDay_data()
{
    QTest::addColumn<QByteArray>("today");
    QTest::addColumn<int>("due");
    QTest::newRow("36 months to the day") << QByteArray("2026-02-28") << 0;
    QTest::newRow("a day over") << QByteArray("2026-03-01") << 1;
}

void RetentionTest::whatIsTooOldTurnsAtItsDay()
{
    QFETCH(QByteArray, today);
    QFETCH(int, due);
    SmallShop shop;
    addOldCampaign(shop, day("2023-02-28"));
    const auto rows = listed(shop, day(today.constData()));
    QCOMPARE(rowOf(rows, RetentionKind::Results).due, std::int64_t{due});
    QCOMPARE(rowOf(rows, RetentionKind::Plans).due, std::int64_t{due});
}

void RetentionTest::aDryRunTakesNothing()
{
    SmallShop shop;
    addOldCampaign(shop, day("2020-01-01"));
    Job job;
    const auto rows = runRetention(*shop.session, {{}, true, smallShopToday, "Ingrid"}, job);
    VERIFY_GOOD(rows);
    QCOMPARE(rowOf(*rows, RetentionKind::Results).due, std::int64_t{1});
    QCOMPARE(rowOf(*rows, RetentionKind::Results).taken, std::int64_t{0});
    QCOMPARE(count(shop, "SELECT count(*) FROM engagement"), std::int64_t{1});
    QCOMPARE(count(shop, "SELECT count(*) FROM logbook WHERE action = 'retention'"), std::int64_t{0});
    QVERIFY(!rowOf(listed(shop, smallShopToday), RetentionKind::Results).lastRun);
}

void RetentionTest::aRunTakesWhatTheDryRunShowed()
{
    SmallShop shop;
    addOldCampaign(shop, day("2020-01-01"));
    addOldCampaign(shop, day("2026-04-01"));
    execute(
        shop,
        "INSERT INTO import_issue (import_batch, line, column_name, code, message, kind, cells_nonce, cells) "
        "VALUES (1, 2, 'x', 'y', 'z', 1, x'00', x'00')");
    execute(shop, "UPDATE import_batch SET imported_at = 1577880000");  // 2020-01-01
    execute(
        shop,
        "INSERT INTO subject_request (kind, rule, received_on, due_on, identified, state, closed_on) VALUES "
        "('access', 'EU17b', 18000, 18030, 'address', 'done', 18010)");
    Job job;
    const auto rows = runRetention(*shop.session, {{}, false, smallShopToday, "Ingrid"}, job);
    VERIFY_GOOD(rows);
    QCOMPARE(rows->size(), std::size_t{4});
    for (const RetentionRow& row : *rows) {
        QCOMPARE(row.taken, row.due);
        QCOMPARE(row.taken, std::int64_t{1});
    }
    QCOMPARE(count(shop, "SELECT count(*) FROM engagement"), std::int64_t{1});
    QCOMPARE(count(shop, "SELECT count(*) FROM planned_message"), std::int64_t{1});
    QCOMPARE(count(shop, "SELECT count(*) FROM subject_request"), std::int64_t{0});
    QCOMPARE(count(shop, "SELECT count(*) FROM import_issue WHERE cells IS NOT NULL"), std::int64_t{0});
    QCOMPARE(count(shop, "SELECT count(*) FROM import_issue"), std::int64_t{1});
    QCOMPARE(count(shop, "SELECT count(*) FROM customer"), std::int64_t{4});
    const RetentionRow results = rowOf(listed(shop, smallShopToday), RetentionKind::Results);
    QCOMPARE(results.lastRun, std::optional(smallShopToday));
    QCOMPARE(results.lastCount, std::int64_t{1});
    QCOMPARE(isoDay(*results.nextRun), std::string("2026-06-01"));
    QCOMPARE(count(shop, "SELECT count(*) FROM logbook WHERE action = 'retention'"), std::int64_t{4});
}

void RetentionTest::peopleAndFieldsGoByNameOnly()
{
    SmallShop shop;
    Job job;
    const Day later = smallShopToday + 3'000;
    const auto rows = runRetention(*shop.session, {{}, false, later, "Ingrid"}, job);
    VERIFY_GOOD(rows);
    QCOMPARE(count(shop, "SELECT count(*) FROM customer"), std::int64_t{4});
    QVERIFY(count(shop, "SELECT count(*) FROM sealed_field") > 0);
    QCOMPARE(runRetention(*shop.session, {{RetentionKind::Orders}, false, later, "Ingrid"}, job).error().code,
             ErrorCode::BadInput);
}

void RetentionTest::fieldsThatNobodyUsesAreProposed()
{
    SmallShop shop;
    Correction street;
    street.fields = {{data::PersonalField::Street, "1 Long Lane"},
                     {data::PersonalField::Birthday, "1980-05-31"}};
    VERIFY_GOOD(correctCustomer(*shop.session, "anna", street));
    const Day entered = todayUtc();
    const auto fieldsOn = [&](Day today) {
        return rowOf(listed(shop, today), RetentionKind::UnusedFields).fields;
    };
    const auto has = [](const std::vector<data::PersonalField>& fields, data::PersonalField field) {
        return std::find(fields.begin(), fields.end(), field) != fields.end();
    };
    QVERIFY(!has(fieldsOn(entered + 179), data::PersonalField::Street));
    QVERIFY(has(fieldsOn(entered + 182), data::PersonalField::Street));
    QVERIFY(!has(fieldsOn(entered + 900), data::PersonalField::Birthday));  // says who is a child
    const std::array used{data::PersonalField::FirstName, data::PersonalField::LastName,
                          data::PersonalField::Email};
    VERIFY_GOOD(store::noteFieldUse(shop.session->parts().book, used, entered + 100));
    QVERIFY(!has(fieldsOn(entered + 182), data::PersonalField::FirstName));
    Job job;
    const auto rows =
        runRetention(*shop.session, {{RetentionKind::UnusedFields}, false, entered + 200, "Ingrid"}, job);
    VERIFY_GOOD(rows);
    QVERIFY(rows->front().taken >= 1);
    QCOMPARE(count(shop, "SELECT count(*) FROM sealed_field WHERE field = 'street'"), std::int64_t{0});
    QVERIFY(count(shop, "SELECT count(*) FROM sealed_field WHERE field = 'first_name'") > 0);
    QVERIFY(count(shop, "SELECT count(*) FROM sealed_field WHERE field = 'birthday'") > 0);
}

void RetentionTest::whoWasNotHeardOfIsLetGo()
{
    SmallShop shop;
    // Celine bought last on 20 January 2025.
    const auto dueOn = [&](const char* today) {
        return rowOf(listed(shop, day(today)), RetentionKind::DormantContacts).due;
    };
    QCOMPARE(dueOn("2028-01-20"), std::int64_t{0});
    QCOMPARE(dueOn("2028-01-21"), std::int64_t{1});
    const auto asked = addRequest(*shop.session, {"celine", data::RequestKind::Access, {}, {}, {}});
    VERIFY_GOOD(asked);
    QCOMPARE(dueOn("2028-01-21"), std::int64_t{0});  // waits for an answer
    VERIFY_GOOD(refuseRequest(*shop.session, asked->id, data::RefusalReason::NotIdentified));
    Job job;
    const auto rows = runRetention(
        *shop.session, {{RetentionKind::DormantContacts}, false, day("2028-01-21"), "Ingrid"}, job);
    VERIFY_GOOD(rows);
    QCOMPARE(rows->front().taken, std::int64_t{1});
    QCOMPARE(count(shop, "SELECT count(*) FROM customer"), std::int64_t{3});
    QCOMPARE(showCustomer(*shop.session, "celine", {}).error().code, ErrorCode::NotFound);
    QCOMPARE(count(shop, "SELECT count(*) FROM customer_order"), std::int64_t{7});  // a sale of nobody
}

void RetentionTest::monthsCanBeChanged()
{
    SmallShop shop;
    addOldCampaign(shop, day("2025-04-01"));
    QCOMPARE(rowOf(listed(shop, smallShopToday), RetentionKind::Results).due, std::int64_t{0});
    VERIFY_GOOD(setRetention(*shop.session, RetentionKind::Results, 12));
    const RetentionRow row = rowOf(listed(shop, smallShopToday), RetentionKind::Results);
    QCOMPARE(row.due, std::int64_t{1});
    QVERIFY(row.changed);
    VERIFY_GOOD(setRetention(*shop.session, RetentionKind::Results, {}));
    QCOMPARE(rowOf(listed(shop, smallShopToday), RetentionKind::Results).months, 36);
    QCOMPARE(setRetention(*shop.session, RetentionKind::Results, 0).error().code, ErrorCode::BadInput);
    QCOMPARE(setRetention(*shop.session, RetentionKind::Results, 121).error().code, ErrorCode::BadInput);
    QCOMPARE(setRetention(*shop.session, RetentionKind::Logbook, 12).error().code, ErrorCode::BadInput);
}

void RetentionTest::theCommandLineDoesAllOfIt()
{
    SmallShop shop;
    addOldCampaign(shop, day("2020-01-01"));
    shop.session.reset();
    const QString book = QString::fromStdString(utf8Path(shop.folder() / "shop.tactful"));
    const auto cli = [&](QStringList arguments) {
        arguments.insert(1, book);
        return runCli(arguments);
    };
    CliRun run = cli({"retention", "list", "--today", "2026-05-01", "--json"});
    QCOMPARE(run.json()["rules"].toArray().size(), retentionKindCount);
    run = cli({"retention", "run", "--dry-run", "--today", "2026-05-01", "--json"});
    QCOMPARE(run.json()["rules"].toArray().size(), 4);
    run = cli({"retention", "run", "--only", "results", "--today", "2026-05-01", "--json"});
    QCOMPARE(run.json()["rules"].toArray()[0].toObject()["taken"].toInt(), 1);
    QCOMPARE(cli({"retention", "set", "--only", "results", "--months", "24"}).exitCode, 0);
    QCOMPARE(cli({"retention", "run", "--only", "gossip"}).exitCode, 1);
}

TACTFUL_TEST(RetentionTest)
#include "retention_test.moc"

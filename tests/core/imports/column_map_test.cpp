#include "core/base/file.h"
#include "core/base/text.h"
#include "core/imports/column_map.h"
#include "core/imports/shop_formats.h"
#include "tests/core/imports/collected_rows.h"
#include "tests/support/data_dir.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::imports;

namespace {

/// The first fenced block of a text after `marker`, without its fences.
std::string block(const std::string& text, const std::string& marker)
{
    const std::size_t begin = text.find('\n', text.find(marker)) + 1;
    return text.substr(begin, text.find("```", begin) - begin);
}

const char* const smallest = R"({"columns": {"ordered_at": "When", "sku": "What"}})";

}  // namespace

class ColumnMapTest : public QObject {
    Q_OBJECT

private slots:
    void refusesByNameWhatItDoesNotKnow_data();
    void refusesByNameWhatItDoesNotKnow();
    void theSmallestMapIsEnough();
    void comparesColumnNamesLoosely_data();
    void comparesColumnNamesLoosely();
    void everyFieldHasANameOfItsOwn();
    void everyFormatThatComesWithTheProgramIsUnderstood();
    void theExampleOfTheGuideDoesWhatTheGuideSays();
    void aMapThatDoesNotFitTheFileIsRefused();
};

void ColumnMapTest::refusesByNameWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* name, const char* json, const char* words) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(words);
    };
    row("no JSON", "{\"kind\": \"orders\",\n oops}", "is not JSON: something is wrong on line 2");
    row("a number beyond all numbers", R"({"kind": 1e400})", "a number that is too large");
    row("no object", "[1]", "an object { … } is expected");
    row("key", R"({"colums": {}})", "there is no \"colums\". Known are: blank_continues, columns");
    row("kind", R"({"kind": "invoices"})", "\"invoices\" is none of orders, customers, products");
    row("field", R"({"columns": {"price_each": "P"}})", "there is no field \"price_each\"");
    row("column", R"({"columns": {"sku": 3}})", "at \"columns\": a text in quotes is expected");
    row("empty list", R"({"columns": {"sku": []}})", "the list is empty");
    row("value", R"({"values": {"status": "gone"}})", "\"gone\" is none of sale, return, cancelled, test");
    row("currency", R"({"values": {"currency": "pounds"}})", "\"pounds\" is none of the currency codes");
    row("flag", R"({"values": {"gift": "maybe"}})", "\"maybe\" is none of yes, no");
    row("suppression", R"({"values": {"suppression": "angry"}})", "\"angry\" is none of unsubscribed");
    row("date order", R"({"date_order": "DD/MM"})", "\"DD/MM\" is none of dmy, mdy, ymd");
    row("decimal", R"({"decimal": ","})", "\",\" is none of point, comma");
    row("time zone", R"({"time_zone": "London"})", "There is no time zone called \"London\"");
    row("upper case", R"({"upper_case": ["code"]})", "there is no field \"code\"");
    row("complete orders", R"({"complete_orders": "yes"})", "true or false is expected");
    row("rule without when", R"({"rules": [{"set": {"status": "test"}}]})", "a rule needs \"when\"");
    row("rule without effect", R"({"rules": [{"when": {"column": "A", "is": "x"}}]})",
        "either \"set\" and \"take\", or \"set_aside\"");
    row("rule without reason", R"({"rules": [{"when": {"column": "A", "is": "x"}, "set_aside": "no"}]})",
        "needs \"because\"");
    row("rule key", R"({"rules": [{"if": {}}]})",
        "there is no \"if\". Known are: because, set, set_aside, take, when");
    row("rules no list", R"({"rules": {}})", "a list [ … ] is expected");
    row("condition without column", R"({"rules": [{"when": {"is": "x"}, "set": {"gift": "yes"}}]})",
        "a condition has a \"column\" and one test");
    row("condition with two tests",
        R"({"rules": [{"when": {"column": "A", "is": "x", "above": 1}, "set": {"gift": "yes"}}]})",
        "one test");
    row("condition number", R"({"rules": [{"when": {"column": "A", "above": "1"}, "set": {"gift": "yes"}}]})",
        "a number such as 0");
    row("line kind in a rule",
        R"({"rules": [{"when": {"column": "A", "is": "x"}, "set": {"line_kind": "postage"}}]})",
        "\"postage\" is none of product");
    row("consent without answers", R"({"consents": [{"column": "A"}]})",
        "a consent has a \"column\" and \"answers\"");
    row("consent answer", R"({"consents": [{"column": "A", "answers": {"yes": "agreed"}}]})",
        "\"agreed\" is none of requested");
    row("consent purpose", R"({"consents": [{"column": "A", "purpose": "spam"}]})",
        "\"spam\" is none of email-marketing");
    row("orders without a date", R"({"columns": {"sku": "S"}})", "orders need a column for ordered_at");
    row("orders without goods", R"({"columns": {"ordered_at": "D"}})",
        "orders need a column for sku, product, items or total");
    row("complete orders without number",
        R"({"complete_orders": true, "columns": {"ordered_at": "D", "sku": "S"}})",
        "it needs a column for order_id");
    row("customers without identity", R"({"kind": "customers", "columns": {"city": "C"}})",
        "customers need a column for email");
    row("products without goods", R"({"kind": "products", "columns": {"price": "P"}})",
        "products need a column for sku or product");
}

void ColumnMapTest::refusesByNameWhatItDoesNotKnow()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, words);
    const auto map = parseColumnMap(json.toStdString(), "map");
    QVERIFY(!map.ok());
    QVERIFY(map.error().code == ErrorCode::BadInput);
    QVERIFY2(QByteArray::fromStdString(map.error().detail).contains(words), map.error().detail.c_str());
}

void ColumnMapTest::theSmallestMapIsEnough()
{
    const auto map = parseColumnMap(smallest, "map");
    QVERIFY(map.ok());
    QVERIFY(map->kind == RowKind::Orders);
    QVERIFY(!map->completeOrders && !map->dateOrder && !map->decimalStyle);
    QCOMPARE(map->platform, std::string("map"));
}

void ColumnMapTest::comparesColumnNamesLoosely_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("case and underscore") << QByteArray("Order ID") << QByteArray("order_id") << true;
    QTest::newRow("hyphen") << QByteArray("E-Mail") << QByteArray("email") << true;
    QTest::newRow("no-break space") << QByteArray("Paid\xc2\xa0"
                                                  "at ")
                                    << QByteArray("Paid at") << true;
    QTest::newRow("accents") << QByteArray("Prénom") << QByteArray("PRENOM") << true;
    QTest::newRow("other words") << QByteArray("Paid at") << QByteArray("Paid by") << false;
    QTest::newRow("brackets count") << QByteArray("Email (2)") << QByteArray("Email 2") << false;
}

void ColumnMapTest::comparesColumnNamesLoosely()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, same);
    QCOMPARE(columnKey(a.toStdString()) == columnKey(b.toStdString()), same);
}

void ColumnMapTest::everyFieldHasANameOfItsOwn()
{
    for (std::size_t i = 0; i < fieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        QVERIFY(!nameOf(field).empty());
        QVERIFY(fieldNamed(nameOf(field)) == field);
    }
    QVERIFY(fieldNamed("ordered_at") == Field::OrderedAt);
    QVERIFY(fieldNamed("gift_card") == Field::GiftCard);
    QVERIFY(fieldNamed("stock") == Field::Stock);
}

void ColumnMapTest::everyFormatThatComesWithTheProgramIsUnderstood()
{
    QCOMPARE(knownMaps().size(), allFormatFiles().size());
    std::size_t refused = 0;
    for (const ColumnMap& map : knownMaps()) {
        QVERIFY2(!map.title.empty() && !map.platform.empty() && !map.required.empty(), map.name.c_str());
        QVERIFY2(map.holds.empty() == !map.refusal.empty(), map.name.c_str());
        refused += !map.refusal.empty();
    }
    QCOMPARE(knownFormats().size() + refused, knownMaps().size());
}

void ColumnMapTest::theExampleOfTheGuideDoesWhatTheGuideSays()
{
    const auto guide = readWholeFile(tests::sourceDir() / "docs" / "column-map.md");
    QVERIFY(guide.ok());
    ReadOptions options = tests::britishShop();
    options.mapJson = block(*guide, "```json");
    const auto outcome = tests::readText(block(*guide, "```\nBon;"), options);
    QCOMPARE(outcome.error, std::string());
    QCOMPARE(outcome.counts.rowsRead, std::int64_t{5});
    QCOMPARE(outcome.rows.issuesOf(data::IssueKind::SetAside), std::string("6 not-a-sale \n"));
    QCOMPARE(outcome.rows.orders.size(), std::size_t{3});

    const data::ImportedOrder& sale = outcome.rows.orders[0];
    QCOMPARE(sale.platform, std::string("our-till"));
    QCOMPARE(sale.number, std::string("1001"));
    QCOMPARE(isoInstant(sale.at), std::string("2026-04-05T07:30:00Z"));
    QCOMPARE(sale.country, std::string("DE"));
    QCOMPARE(sale.lines.size(), std::size_t{2});
    QCOMPARE(plainAmount(sale.lines[0].total), std::string("24.90"));
    QCOMPARE(sale.lines[0].total.currency.text(), std::string("EUR"));
    QVERIFY(sale.lines[1].kind == data::LineKind::Shipping);
    QCOMPARE(sale.consents.size(), std::size_t{1});
    QVERIFY(sale.consents[0].action == data::ConsentAction::Given);
    QVERIFY(sale.consents[0].type == data::ConsentType::Express);
    QCOMPARE(sale.consents[0].source, std::string("map: Newsletter"));
    QVERIFY(outcome.rows.orders[1].status == data::OrderStatus::Cancelled);
    QVERIFY(outcome.rows.orders[2].status == data::OrderStatus::Return);
    QVERIFY(outcome.rows.orders[2].consents[0].action == data::ConsentAction::Refused);
}

void ColumnMapTest::aMapThatDoesNotFitTheFileIsRefused()
{
    ReadOptions options = tests::britishShop();
    options.mapJson = smallest;
    QVERIFY(contains(tests::readText("When,Which\n2026-01-02,T-1\n", options).error,
                     "it has no column \"What\""));
    options.format = "shopify-orders";
    QVERIFY(contains(tests::readText("When,What\n2026-01-02,T-1\n", options).error, "not both"));
}

TACTFUL_TEST(ColumnMapTest)
#include "column_map_test.moc"

#include "core/steps/inspect_step.h"
#include "tests/steps/shop_files.h"
#include "tests/support/data_dir.h"
#include "tests/support/register.h"

using namespace tactful;
using tests::ShopFixture;

class InspectTest : public QObject {
    Q_OBJECT

private slots:
    void aKnownFileIsSureOfItself();
    void anUnknownFileIsGuessedAndMustBeLookedAt();
    void valuesSpeakWhereNamesDoNot();
    void choicesMakeAMapThatImports();
    void aSavedFormatReadsTheNextFile();
    void aColumnOfAKnownFormatCanBeLeftOut();
    void badChoicesAreRefused();
};

namespace {

const std::string tillFile = "When,Customer Email,Article,Product,Note\n"
                             "2026-01-10,p1@example.com,S1,Cup,leave it\n"
                             "2026-01-11,p2@example.com,S2,Pot,\n";

steps::InspectedFile inspected(ShopFixture& shop, const Path& file, const std::string& columnMap = {})
{
    steps::InspectOptions options;
    options.file = file;
    options.columnMap = columnMap;
    options.today = parseIsoDay("2026-06-01");
    Job job;
    auto result = steps::inspectFile(shop.session(), options, job);
    if (!result) qFatal("%s", result.error().detail.c_str());
    return std::move(*result);
}

std::size_t columnOf(const steps::InspectedFile& file, const std::string& title)
{
    for (std::size_t i = 0; i < file.columns.size(); ++i)
        if (file.columns[i].title == title) return i;
    qFatal("no such column");
}

std::string mapWithDate(const steps::InspectedFile& file)
{
    const auto map = steps::columnMapOf(file, {{columnOf(file, "When"), "ordered_at"},
                                               {columnOf(file, "Customer Email"), "email"},
                                               {columnOf(file, "Article"), "sku"},
                                               {columnOf(file, "Product"), "product"}});
    if (!map) qFatal("%s", map.error().detail.c_str());
    return *map;
}

}  // namespace

void InspectTest::aKnownFileIsSureOfItself()
{
    TACTFUL_NEED_DATA("shops/shopify");
    ShopFixture shop;
    for (const auto& entry : std::filesystem::directory_iterator(tests::dataFile("shops/shopify"))) {
        if (entry.path().extension() != ".csv") continue;
        steps::InspectOptions options;
        options.file = entry.path();
        Job job;
        const auto file = steps::inspectFile(shop.session(), options, job);
        if (!file || file->format.empty()) continue;
        QVERIFY2(file->ready(), file->format.c_str());
        QVERIFY(file->columnsRecognised > 3);
        QVERIFY(!file->fields.empty());
    }
}

void InspectTest::anUnknownFileIsGuessedAndMustBeLookedAt()
{
    ShopFixture shop;
    const auto file = inspected(shop, shop.write("till.csv", tillFile));
    QCOMPARE(file.format, std::string());
    QCOMPARE(file.bytes, static_cast<std::int64_t>(tillFile.size()));
    QVERIFY(!file.ready());
    const auto& note = file.columns[columnOf(file, "Note")];
    QVERIFY(note.privateText);
    QCOMPARE(note.field, std::string());
    QCOMPARE(file.columns[0].samples, (std::vector<std::string>{"2026-01-10", "2026-01-11"}));
    QCOMPARE(file.missing.size() > 0, file.columns[0].field != "ordered_at");
}

void InspectTest::valuesSpeakWhereNamesDoNot()
{
    ShopFixture shop;
    const std::string story =
        "She likes the blue ones best and asked whether they could be sent to her sister in May";
    const auto file =
        inspected(shop, shop.write("list.csv", "Moment,Delivered,Wer,Ware,Dazu\n"
                                               "05/04/2026,2026-04-07,ana@example.org,Cup," +
                                                   story + "\n17/04/2026,,bo@example.org,Pot,\n"));
    QCOMPARE(file.columns[0].field, std::string("ordered_at"));
    QCOMPARE(file.columns[1].field, std::string());
    QCOMPARE(file.columns[2].field, std::string("email"));
    QVERIFY(file.columns[0].unsure && file.columns[2].unsure);
    QVERIFY(file.columns[0].confidence < 0.6);
    QCOMPARE(file.columns[3].field, std::string());
    QVERIFY(file.columns[4].privateText && !file.columns[3].privateText);
}

void InspectTest::choicesMakeAMapThatImports()
{
    ShopFixture shop;
    const Path path = shop.write("till.csv", tillFile);
    const std::string map = mapWithDate(inspected(shop, path));
    const auto again = inspected(shop, path, map);
    QVERIFY(again.ready());
    QCOMPARE(again.columns[columnOf(again, "Article")].field, std::string("sku"));
    const auto imported = shop.import(path, map);
    QCOMPARE(imported.rowsFine, std::int64_t{2});
    QCOMPARE(imported.customersNew, std::int64_t{2});
    QCOMPARE(shop.import(path, map).ordersKnown, std::int64_t{2});
}

void InspectTest::aSavedFormatReadsTheNextFile()
{
    ShopFixture shop;
    const Path path = shop.write("till.csv", tillFile);
    const auto file = inspected(shop, path);
    VERIFY_GOOD(steps::saveMyFormat(shop.session(), file, mapWithDate(file), "Our till"));
    shop.reopen();
    // The same columns in another order.
    const Path next = shop.write("next.csv", "Product,Note,When,Article,Customer Email\n"
                                             "Cup,,2026-02-01,S1,p3@example.com\n");
    QCOMPARE(inspected(shop, next).myFormat, std::string("Our till"));
    const auto imported = shop.import(next);
    QCOMPARE(imported.myFormat, std::string("Our till"));
    QCOMPARE(imported.ordersNew, std::int64_t{1});

    const auto formats = steps::myFormats(shop.session());
    VERIFY_GOOD(formats);
    QCOMPARE(formats->size(), std::size_t{1});
    VERIFY_GOOD(steps::forgetMyFormat(shop.session(), formats->front().id));
    QCOMPARE(steps::forgetMyFormat(shop.session(), formats->front().id).error().code, ErrorCode::NotFound);
    QCOMPARE(inspected(shop, next).myFormat, std::string());
}

void InspectTest::aColumnOfAKnownFormatCanBeLeftOut()
{
    ShopFixture shop;
    const Path path = shop.write("customers.csv", "Customer ID,First Name,Last Name,Email,Accepts Email "
                                                  "Marketing,Default Address City,Total Orders,Note\n"
                                                  "1,Ana,Bell,ana@example.com,yes,Leeds,1,likes tea\n");
    const auto file = inspected(shop, path);
    QCOMPARE(file.format, std::string("shopify-customers"));
    const std::size_t note = columnOf(file, "Note");
    QCOMPARE(file.columns[note].field, std::string("note"));
    const auto map = steps::columnMapOf(file, {{note, ""}});
    VERIFY_GOOD(map);
    shop.import(path, *map);
    QCOMPARE(shop.rows("SELECT count(*) FROM sealed_field WHERE field = 'note'"),
             std::vector<std::string>{"0"});
    QCOMPARE(shop.rows("SELECT count(*) FROM sealed_field WHERE field = 'email'"),
             std::vector<std::string>{"1"});
}

void InspectTest::badChoicesAreRefused()
{
    ShopFixture shop;
    const auto file = inspected(shop, shop.write("till.csv", tillFile));
    QCOMPARE(steps::columnMapOf(file, {{99, "sku"}}).error().code, ErrorCode::BadInput);
    QCOMPARE(steps::columnMapOf(file, {{0, "colour"}}).error().code, ErrorCode::BadInput);
    QCOMPARE(steps::saveMyFormat(shop.session(), file, "{", "x").error().code, ErrorCode::BadInput);
    QCOMPARE(steps::saveMyFormat(shop.session(), file, mapWithDate(file), "").error().code,
             ErrorCode::BadInput);
    Job job;
    QCOMPARE(steps::inspectFile(shop.session(), {}, job).error().code, ErrorCode::BadInput);
    steps::InspectOptions nowhere;
    nowhere.file = shop.folder() / "nowhere.csv";
    QCOMPARE(steps::inspectFile(shop.session(), nowhere, job).error().code, ErrorCode::NotFound);
}

TACTFUL_TEST(InspectTest)
#include "inspect_test.moc"

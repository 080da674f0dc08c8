#include "core/base/text.h"
#include "core/exports/contact_rows.h"
#include "core/exports/csv_writer.h"
#include "tests/core/exports/export_examples.h"
#include "tests/golden/golden.h"
#include "tests/support/register.h"

#include <QTemporaryDir>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace tactful;
using namespace tactful::exports;

namespace {

std::string cell(const Destination& to, const std::vector<std::string>& row, const std::string& column)
{
    const auto header = contactsHeader(to);
    const auto found = std::find(header.begin(), header.end(), column);
    return found == header.end() ? "no such column" : row[static_cast<std::size_t>(found - header.begin())];
}

}  // namespace

class ContactRowsTest : public QObject {
    Q_OBJECT

private slots:
    void filesLookAsTheyDid_data();
    void filesLookAsTheyDid();
    void attributesAreJsonThatCanBeRead();
    void longTextIsCutBetweenCharacters();
    void twoHundredAndFiftyFiveBytesAreNotCut();
    void anAddressIsNeverCut();
    void otherServicesCutNothing();
    void unsafeAddressesAreLeftOut();
    void namesCannotPassForTagsOrHtml();
    void formulasCountTheirApostrophe();
    void moreThanThreeProductsAreTold();
    void badAddressesAreRefused_data();
    void badAddressesAreRefused();
    void addressesAreInLowerCase();
};

void ContactRowsTest::filesLookAsTheyDid_data()
{
    QTest::addColumn<QString>("name");
    for (const Destination& to : allDestinations())
        QTest::newRow(std::string(to.name).c_str()) << QString::fromStdString(std::string(to.name));
}

void ContactRowsTest::filesLookAsTheyDid()
{
    QFETCH(QString, name);
    const Destination& to = tests::destination(name.toStdString());
    const QTemporaryDir folder;
    const Path file = Path(folder.path().toStdString()) / "contacts.csv";
    auto writer = CsvWriter::create(file, contactsHeader(to));
    ContactRows rows(to);
    ExportPerson bare;
    bare.email = "bare@example.com";
    bare.content.subject = "=SUM(A1)";
    bare.content.greeting = "Hello,";
    bare.sendHour = 18;
    QVERIFY(writer->row(*rows.cells(tests::zoe())).ok());
    QVERIFY(writer->row(*rows.cells(bare)).ok());
    QVERIFY(writer->finish().ok());
    QVERIFY(rows.warnings().empty());
    TACTFUL_COMPARE_GOLDEN("contacts-" + name.toStdString() + ".csv", *readWholeFile(file));
}

void ContactRowsTest::attributesAreJsonThatCanBeRead()
{
    const auto row = ContactRows(tests::destination("listmonk")).cells(tests::zoe());
    QVERIFY(row.ok());
    QCOMPARE((*row)[1], std::string("Zoë O'Brien, Jr"));
    const auto json = nlohmann::json::parse((*row)[2]);
    QCOMPARE(json["tactful_intro"].get<std::string>(),
             std::string("Thank you for coming back to us. There is \"news\", too."));
    QCOMPARE(json["tactful_send_hour"].get<std::string>(), std::string("09:00"));
    QVERIFY2(!json.contains("tactful_p3_name"), "an attribute without a value");
}

void ContactRowsTest::longTextIsCutBetweenCharacters()
{
    const Destination& mailchimp = tests::destination("mailchimp");
    ContactRows rows(mailchimp);
    ExportPerson person = tests::zoe();
    std::string emoji;
    for (int at = 0; at < 64; ++at)
        emoji += "😀";  // 4 bytes each: 256 in all
    person.content.paragraphs = {emoji};
    person.content.whyLine = std::string(254, 'a') + "é";
    const auto row = rows.cells(person);
    QVERIFY(row.ok());
    const std::string intro = cell(mailchimp, *row, "INTRO");
    QCOMPARE(intro.size(), std::size_t{252});
    QVERIFY(isValidUtf8(intro));
    QCOMPARE(cell(mailchimp, *row, "WHY"), std::string(254, 'a'));
    QVERIFY(rows.cells(person).ok());
    const auto warnings = rows.warnings();
    QCOMPARE(warnings.size(), std::size_t{2});
    QVERIFY(contains(warnings[0].sentence, "intro was shortened in 2 rows"));
    QVERIFY(contains(warnings[0].sentence, "255 bytes"));
}

void ContactRowsTest::twoHundredAndFiftyFiveBytesAreNotCut()
{
    const Destination& mailchimp = tests::destination("mailchimp");
    ContactRows rows(mailchimp);
    ExportPerson person = tests::zoe();
    person.content.subject = std::string(253, 'a') + "é";
    QCOMPARE(cell(mailchimp, *rows.cells(person), "SUBJECT"), person.content.subject);
    QVERIFY(rows.warnings().empty());
}

void ContactRowsTest::anAddressIsNeverCut()
{
    const Destination& mailchimp = tests::destination("mailchimp");
    ContactRows rows(mailchimp);
    ExportPerson person = tests::zoe();
    person.content.products[0].url = "https://shop.example/" + std::string(235, 'x');
    person.content.products[0].image = "https://shop.example/" + std::string(234, 'x');
    const auto row = rows.cells(person);
    QCOMPARE(cell(mailchimp, *row, "P1URL"), std::string());
    QCOMPARE(cell(mailchimp, *row, "P1IMAGE"), person.content.products[0].image);
    QCOMPARE(rows.warnings().size(), std::size_t{1});
    QVERIFY(contains(rows.warnings()[0].sentence, "product link was left out of 1 row,"));
}

void ContactRowsTest::otherServicesCutNothing()
{
    ExportPerson person = tests::zoe();
    person.content.paragraphs = {std::string(5000, 'a')};
    for (const char* name : {"klaviyo", "brevo", "listmonk"}) {
        ContactRows rows(tests::destination(name));
        const auto row = rows.cells(person);
        QVERIFY2(contains(join(*row, ","), person.content.paragraphs[0]), name);
        QVERIFY2(rows.warnings().empty(), name);
    }
}

void ContactRowsTest::unsafeAddressesAreLeftOut()
{
    const Destination& klaviyo = tests::destination("klaviyo");
    for (const char* url : {"javascript:alert(1)", "https://a.example/\"x", "https://a.example/a b",
                            "/teacup", "https://a.example/{{x}}"}) {
        ContactRows rows(klaviyo);
        ExportPerson person = tests::zoe();
        person.content.products[0].url = url;
        QCOMPARE(cell(klaviyo, *rows.cells(person), "tactful_p1_url"), std::string());
        QCOMPARE(rows.warnings().size(), std::size_t{1});
    }
}

void ContactRowsTest::namesCannotPassForTagsOrHtml()
{
    ExportPerson person = tests::zoe();
    person.firstName = "*|EMAIL|*{{ x }}<b>Zoë</b>";
    const Destination& mailchimp = tests::destination("mailchimp");
    QCOMPARE(cell(mailchimp, *ContactRows(mailchimp).cells(person), "FNAME"), std::string("EMAIL x bZoë/b"));
    const Destination& klaviyo = tests::destination("klaviyo");
    QCOMPARE(cell(klaviyo, *ContactRows(klaviyo).cells(person), "First Name"),
             std::string("EMAIL x <b>Zoë</b>"));
}

void ContactRowsTest::formulasCountTheirApostrophe()
{
    const Destination& mailchimp = tests::destination("mailchimp");
    ExportPerson person = tests::zoe();
    person.content.subject = "=" + std::string(254, 'a');
    const std::string subject = cell(mailchimp, *ContactRows(mailchimp).cells(person), "SUBJECT");
    QCOMPARE(subject, "'=" + std::string(253, 'a'));
    QCOMPARE(withoutFormula(subject).size(), std::size_t{255});
}

void ContactRowsTest::moreThanThreeProductsAreTold()
{
    ContactRows rows(tests::destination("brevo"));
    ExportPerson person = tests::zoe();
    person.content.products.resize(5, person.content.products[0]);
    QVERIFY(rows.cells(person).ok());
    QVERIFY(contains(rows.warnings()[0].sentence, "first 3 products"));
}

void ContactRowsTest::badAddressesAreRefused_data()
{
    QTest::addColumn<QString>("email");
    for (const char* email :
         {"", " ", "zoe", "@example.com", "zoe@", "zoe@example", "zoe@@example.com", "zoe@example.",
          "a b@example.com", "a@example.com,b@example.com", "<a@example.com>", "zoe@.com"})
        QTest::newRow(email) << email;
}

void ContactRowsTest::badAddressesAreRefused()
{
    QFETCH(QString, email);
    ContactRows rows(tests::destination("klaviyo"));
    const auto row = rows.cells(tests::somebody(email.toStdString()));
    QVERIFY(!row.ok());
    QVERIFY(row.error().code == ErrorCode::BadInput);
    QVERIFY2(email.trimmed().isEmpty() || !contains(row.error().detail, email.toStdString()),
             "the error shows the address");
}

void ContactRowsTest::addressesAreInLowerCase()
{
    QCOMPARE(*cleanAddress("  Zoe+News@Example.CO.UK\t"), std::string("zoe+news@example.co.uk"));
}

TACTFUL_TEST(ContactRowsTest)
#include "contact_rows_test.moc"

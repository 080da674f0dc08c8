#include "core/base/text.h"
#include "core/imports/redacted_file.h"
#include "tests/core/imports/collected_rows.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::imports;

namespace {

std::string bytesOf(const FileSource& source)
{
    auto reader = source.open();
    std::string bytes(static_cast<std::size_t>(source.size()), '\0');
    if (!reader || !reader->read(bytes.data(), bytes.size())) return {};
    return bytes;
}

/// The file as it may be kept.
std::string kept(const std::string& text)
{
    Job job;
    const FileSource source("customers.csv", std::make_shared<const std::string>(text));
    const auto recognition = recognise(source, tests::britishShop(), job);
    if (!recognition) return recognition.error().detail;
    const auto redacted = withoutSecrets(source, *recognition, job);
    return redacted ? bytesOf(*redacted) : redacted.error().detail;
}

}  // namespace

class RedactedFileTest : public QObject {
    Q_OBJECT

private slots:
    void secretsAreGoneAndTheRestStaysOnItsLines();
    void itIsReadAsTheFileWas();
    void cancelsWhenAsked();
};

void RedactedFileTest::secretsAreGoneAndTheRestStaysOnItsLines()
{
    QCOMPARE(QByteArray::fromStdString(kept(
                 "email;_website;_store;firstname;lastname;group_id;password_hash;note\r\n"
                 "ana@example.org;base;;Ana;\"Ash; Elder\";1;\"a\"\"b;c\";\"two\nlines \"\"here\"\"\"\r\n"
                 "\r\n"
                 "bob@example.org;base;;Bob\r\n")),
             QByteArray("email;_website;_store;firstname;lastname;group_id;password_hash;note\n"
                        "ana@example.org;base;;Ana;\"Ash; Elder\";1;;\"two\nlines \"\"here\"\"\"\n"
                        "\n"
                        "bob@example.org;base;;Bob\n"));
}

void RedactedFileTest::itIsReadAsTheFileWas()
{
    const std::string text = "Exported today\n\n"
                             "email,_website,_store,firstname,lastname,group_id,rp_token\n"
                             "ana@example.org,base,,Ana,\"O'Ash, Elder\",1,secret\nnobody,base,,,,,secret\n";
    const auto before = tests::readText(text);
    const auto after = tests::readText(kept(text));
    QCOMPARE(before.recognition.format, std::string("magento-customers"));
    QCOMPARE(after.recognition.format, before.recognition.format);
    QCOMPARE(after.rows.customers.size(), std::size_t{1});
    QVERIFY(after.rows.customers[0].person == before.rows.customers.at(0).person);
    QCOMPARE(after.rows.issuesOf(data::IssueKind::SetAside), before.rows.issuesOf(data::IssueKind::SetAside));
    QVERIFY(!contains(kept(text), "secret"));
}

void RedactedFileTest::cancelsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    Job job(stop.get_token(), {});
    const FileSource source("a.csv", std::make_shared<const std::string>("email\n"));
    QVERIFY(withoutSecrets(source, Recognition(), job).error().code == ErrorCode::Cancelled);
}

TACTFUL_TEST(RedactedFileTest)
#include "redacted_file_test.moc"

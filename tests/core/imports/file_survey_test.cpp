#include "core/imports/file_survey.h"
#include "core/imports/text_reader.h"
#include "tests/core/imports/collected_rows.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::imports;
using namespace std::string_literals;
using tactful::tests::WrittenFile;

namespace {

std::string utf16(const std::u16string& text, bool bigEndian, bool mark)
{
    std::string bytes;
    const auto add = [&](char16_t unit) {
        const char high = static_cast<char>(unit >> 8);
        const char low = static_cast<char>(unit & 0xff);
        bytes += bigEndian ? std::string{high, low} : std::string{low, high};
    };
    if (mark) add(0xfeff);
    for (const char16_t unit : text)
        add(unit);
    return bytes;
}

/// The whole file as UTF-8, read in pieces of seven bytes.
std::string decoded(const Path& path, Encoding encoding)
{
    Dialect dialect;
    dialect.encoding = encoding;
    Job job;
    auto reader = TextReader::open(path, dialect, job);
    if (!reader) return reader.error().detail;
    std::string text;
    char piece[7];
    for (;;) {
        const auto count = reader->read(piece, sizeof(piece));
        if (!count) return count.error().detail;
        if (*count == 0) return text;
        text.append(piece, *count);
    }
}

const std::string sentence = "name,city\nJosé,Zürich\n";
const std::u16string sentence16 = u"name,city\nJosé,Zürich\n";

}  // namespace

class FileSurveyTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheEncodingAndReadsIt_data();
    void findsTheEncodingAndReadsIt();
    void charactersBeyondTheBasicPlaneSurviveUtf16();
    void oneDamagedLetterDoesNotMakeTheFileOld();
    void aLateAccentDecidesToo();
    void aFewStrayBytesAreStillText();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void refusesAMissingFileAndAFolder();
    void stopsWhenCancelled();
};

void FileSurveyTest::findsTheEncodingAndReadsIt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<bool>("mark");
    const auto row = [](const char* name, const std::string& bytes, const char* encoding, bool mark) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << QByteArray(encoding) << mark;
    };
    row("UTF-8", sentence, "UTF-8", false);
    row("UTF-8 with mark", "\xef\xbb\xbf" + sentence, "UTF-8", true);
    row("Windows-1252", "name,city\nJos\xe9,Z\xfcrich\n", "Windows-1252", false);
    row("UTF-16 LE with mark", utf16(sentence16, false, true), "UTF-16 LE", true);
    row("UTF-16 BE with mark", utf16(sentence16, true, true), "UTF-16 BE", true);
    row("UTF-16 LE without mark", utf16(sentence16, false, false), "UTF-16 LE", false);
    row("UTF-16 BE without mark", utf16(sentence16, true, false), "UTF-16 BE", false);
}

void FileSurveyTest::findsTheEncodingAndReadsIt()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, encoding);
    QFETCH(bool, mark);
    const WrittenFile file(bytes.toStdString());
    Job job;
    const auto survey = surveyFile(file.path(), job);
    QVERIFY(survey.ok());
    QCOMPARE(std::string(nameOf(survey->encoding)), encoding.toStdString());
    QCOMPARE(survey->byteOrderMark, mark);
    QCOMPARE(decoded(file.path(), survey->encoding), (mark ? "\xef\xbb\xbf"s : ""s) + sentence);
}

void FileSurveyTest::charactersBeyondTheBasicPlaneSurviveUtf16()
{
    // The emoji falls on every place of the pieces, and half of one ends the file.
    const WrittenFile file(utf16(u"a😀😀b\xd83d", true, true));
    QCOMPARE(decoded(file.path(), Encoding::Utf16Be), "\xef\xbb\xbf"
                                                      "a😀😀b\xef\xbf\xbd"s);
}

void FileSurveyTest::oneDamagedLetterDoesNotMakeTheFileOld()
{
    std::string bytes;
    for (int i = 0; i < 20; ++i)
        bytes += "Zürich,";
    const WrittenFile file(bytes + "Z\xfcrich");
    Job job;
    QVERIFY(surveyFile(file.path(), job)->encoding == Encoding::BrokenUtf8);
    QCOMPARE(decoded(file.path(), Encoding::BrokenUtf8), bytes + "Z\xef\xbf\xbdrich");
}

void FileSurveyTest::aLateAccentDecidesToo()
{
    std::string text(700'000, 'x');
    text += '\xe9';
    const WrittenFile file(text);
    Job job;
    QVERIFY(surveyFile(file.path(), job)->encoding == Encoding::Windows1252);
}

void FileSurveyTest::aFewStrayBytesAreStillText()
{
    const WrittenFile file("a,b\n1\0,2\x01\n"s);
    Job job;
    QVERIFY(surveyFile(file.path(), job)->encoding == Encoding::Utf8);
}

void FileSurveyTest::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* name, const std::string& bytes, const char* words) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << QByteArray(words);
    };
    row("empty", "", "The file is empty.");
    row("PNG", "\x89PNG\r\n\x1a\n", "a picture (PNG)");
    row("a packed file that is cut off", "PK\x03\x04" + std::string(26, '\0') + "orders.csv", "is damaged");
    row("XLS", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Excel workbook (XLS)");
    row("GZIP", "\x1f\x8b\x08", "a packed file (GZIP)");
    row("PDF", "%PDF-1.7", "a PDF document");
    row("web page", "<!DOCTYPE html><p>Sign in", "a web page");
    row("other binary", "ab\x01\x02" + std::string(16, '\0') + "yz", "binary data");
}

void FileSurveyTest::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, words);
    const WrittenFile file(bytes.toStdString());
    Job job;
    const auto survey = surveyFile(file.path(), job);
    QVERIFY(!survey.ok());
    QVERIFY(survey.error().code == ErrorCode::BadFile);
    QVERIFY2(QByteArray::fromStdString(survey.error().detail).contains(words), survey.error().detail.c_str());
    QCOMPARE(survey.error().where, std::string("file.csv"));
}

void FileSurveyTest::refusesAMissingFileAndAFolder()
{
    const WrittenFile file("x");
    Job job;
    QVERIFY(surveyFile(file.path().parent_path() / "other.csv", job).error().code == ErrorCode::NotFound);
    QVERIFY(surveyFile(file.path().parent_path(), job).error().code == ErrorCode::BadFile);
}

void FileSurveyTest::stopsWhenCancelled()
{
    const WrittenFile file("a,b\n");
    std::stop_source stop;
    stop.request_stop();
    Job job(stop.get_token(), {});
    QVERIFY(surveyFile(file.path(), job).error().code == ErrorCode::Cancelled);
}

TACTFUL_TEST(FileSurveyTest)
#include "file_survey_test.moc"

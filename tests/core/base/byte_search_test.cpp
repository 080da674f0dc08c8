#include "core/base/byte_search.h"
#include "core/base/random.h"
#include "tests/support/register.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace tactful;

class ByteSearchTest : public QObject {
    Q_OBJECT

private slots:
    void aTextIsFoundInEveryForm_data();
    void aTextIsFoundInEveryForm();
    void searchingAgreesWithTheStandardLibrary();
    void needlesAcrossPiecesAreFound();
    void shortNeedlesArePassedOver();
};

void ByteSearchTest::aTextIsFoundInEveryForm_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString name = QString::fromUtf8("Zoë Quill-Ångström");
    const QByteArray text = name.toUtf8();
    QTest::newRow("UTF-8") << "x" + text + "y";
    QTest::newRow("Latin-1") << "x" + name.toLatin1() + "y";
    const auto units = [&name](bool big) {
        QByteArray out("x");
        for (const QChar c : name) {
            const char low = static_cast<char>(c.unicode() & 0xff);
            const char high = static_cast<char>(c.unicode() >> 8);
            out.append(big ? high : low).append(big ? low : high);
        }
        return out;
    };
    QTest::newRow("UTF-16LE") << units(false);
    QTest::newRow("UTF-16BE") << units(true);
    QTest::newRow("hexadecimal") << "x" + text.toHex() + "y";
    QTest::newRow("hexadecimal capitals") << text.toHex().toUpper();
    QTest::newRow("percent") << text.toPercentEncoding();
    for (int before = 0; before < 6; ++before)
        QTest::addRow("base 64 after %d bytes", before)
            << (QByteArray(before, 'k') + text + "and more").toBase64();
    QTest::newRow("JSON") << QByteArray("\"Zo\\u00eb Quill-\\u00c5ngstr\\u00f6m\"");
    QTest::newRow("quoted-printable") << QByteArray("Zo=C3=AB Quill-=C3=85ngstr=C3=B6m");
}

void ByteSearchTest::aTextIsFoundInEveryForm()
{
    QFETCH(QByteArray, bytes);
    const ByteSearch search(encodingsOf("Zoë Quill-Ångström"));
    QVERIFY(search.isIn(bytes.toStdString()));
    const ByteSearch other(encodingsOf("Zoé Quill-Ångström"));
    QVERIFY(!other.isIn(bytes.toStdString()));
}

void ByteSearchTest::searchingAgreesWithTheStandardLibrary()
{
    Random random(7);
    const auto text = [&random](std::int64_t length) {
        std::string out;
        for (std::int64_t i = 0; i < length; ++i)
            out += static_cast<char>('a' + random.between(0, 1));
        return out;
    };
    int found = 0;
    for (int round = 0; round < 2000; ++round) {
        std::vector<std::string> needles;
        for (std::int64_t i = random.between(1, 4); i > 0; --i)
            needles.push_back(text(random.between(4, 12)));
        const std::string hay = text(random.between(0, 200));
        const bool expected = std::any_of(needles.begin(), needles.end(), [&hay](const std::string& needle) {
            return hay.find(needle) != std::string::npos;
        });
        QCOMPARE(ByteSearch(needles).isIn(hay), expected);
        found += expected;
    }
    QVERIFY(found > 200 && found < 1900);
}

void ByteSearchTest::needlesAcrossPiecesAreFound()
{
    const QTemporaryDir folder;
    const Path file = pathFromUtf8(folder.filePath("bytes").toStdString());
    const std::string needle = "needle in the hay";
    for (const std::size_t at : {std::size_t{0}, (std::size_t{1} << 20) - 5, (std::size_t{2} << 20) - 1}) {
        std::string bytes(std::size_t{3} << 20, 'h');
        bytes.replace(at, needle.size(), needle);
        QVERIFY(writeWholeFile(file, bytes));
        std::int64_t read = 0;
        const auto found = ByteSearch({needle}).isInFile(file, read);
        QVERIFY(found.ok());
        QVERIFY(*found);
        QVERIFY(read > static_cast<std::int64_t>(at));
        QVERIFY(!*ByteSearch({"needle in the may"}).isInFile(file, read));
    }
}

void ByteSearchTest::shortNeedlesArePassedOver()
{
    const ByteSearch search({"abc", "", "abcd"});
    QCOMPARE(search.needles(), std::size_t{1});
    QVERIFY(!search.isIn("abc"));
    QVERIFY(search.isIn("xabcdx"));
}

TACTFUL_TEST(ByteSearchTest)
#include "byte_search_test.moc"

#include "core/base/text.h"
#include "core/exports/eml.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::exports;

namespace {

const EmlEnvelope envelope{"Hearth & Heron", "hello@shop.example", "zoe@example.com", {1791451800}};

}  // namespace

class EmlTest : public QObject {
    Q_OBJECT

private slots:
    void quotedPrintableFollowsTheStandard_data();
    void quotedPrintableFollowsTheStandard();
    void noLineIsLongerThanSeventySix();
    void headersAreEncodedWhereNeeded_data();
    void headersAreEncodedWhereNeeded();
    void aMessageHasBothPartsAndItsHeaders();
    void addressesCannotSmuggleHeaders_data();
    void addressesCannotSmuggleHeaders();
};

void EmlTest::quotedPrintableFollowsTheStandard_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("plain") << QByteArray("Hello") << QByteArray("Hello");
    QTest::newRow("equals") << QByteArray("a=b") << QByteArray("a=3Db");
    QTest::newRow("accent") << QByteArray("Zoë") << QByteArray("Zo=C3=AB");
    QTest::newRow("line ends") << QByteArray("a\nb\r\nc") << QByteArray("a\r\nb\r\nc");
    QTest::newRow("blank at the end of a line") << QByteArray("a \nb\t") << QByteArray("a=20\r\nb=09");
    QTest::newRow("blank inside") << QByteArray("a b") << QByteArray("a b");
}

void EmlTest::quotedPrintableFollowsTheStandard()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, encoded);
    QCOMPARE(QByteArray::fromStdString(quotedPrintable(text.toStdString())), encoded);
}

void EmlTest::noLineIsLongerThanSeventySix()
{
    const std::string encoded = quotedPrintable(std::string(200, 'x') + std::string(50, '='));
    for (const std::string_view line : split(encoded, '\n'))
        QVERIFY(trim(line).size() <= 76);
    QCOMPARE(replaceAll(replaceAll(encoded, "=\r\n", ""), "=3D", "="),
             std::string(200, 'x') + std::string(50, '='));
}

void EmlTest::headersAreEncodedWhereNeeded_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("ASCII") << QByteArray("A little news") << QByteArray("A little news");
    QTest::newRow("accent") << QByteArray("Zoë") << QByteArray("=?UTF-8?B?Wm/Dqw==?=");
    QTest::newRow("a line break is a blank") << QByteArray("a\r\nBcc: x") << QByteArray("a  Bcc: x");
    QTest::newRow("looks encoded") << QByteArray("=?x") << QByteArray("=?UTF-8?B?PT94?=");
}

void EmlTest::headersAreEncodedWhereNeeded()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, encoded);
    QCOMPARE(QByteArray::fromStdString(encodedHeader(text.toStdString())), encoded);
    std::string emoji;
    for (int at = 0; at < 40; ++at)
        emoji += "😀";
    const std::string folded = encodedHeader(emoji);
    for (const std::string_view line : split(folded, '\n'))
        QVERIFY(trim(line).size() <= 75);
}

void EmlTest::aMessageHasBothPartsAndItsHeaders()
{
    const data::Message message{"For Zoë", "", "<p>Zoë</p>\n", "Zoë\n"};
    const auto eml = emlOf(message, envelope);
    QVERIFY(eml.ok());
    QCOMPARE(*emlOf(message, envelope), *eml);
    for (const char* part :
         {"From: \"Hearth & Heron\" <hello@shop.example>\r\n", "To: zoe@example.com\r\n",
          "Subject: =?UTF-8?B?", "MIME-Version: 1.0\r\n", "Date: Thu, 8 Oct 2026 09:30:00 +0000\r\n",
          "Content-Type: multipart/alternative; boundary=\"=_", "Content-Type: text/plain; charset=utf-8\r\n",
          "Content-Type: text/html; charset=utf-8\r\n", "<p>Zo=C3=AB</p>\r\n"})
        QVERIFY2(contains(*eml, part), part);
    QVERIFY(eml->find("text/plain") < eml->find("text/html"));
    QVERIFY(eml->substr(eml->size() - 4) == "--\r\n");
}

void EmlTest::addressesCannotSmuggleHeaders_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("no sender") << ""
                               << "zoe@example.com";
    QTest::newRow("line break") << "a@shop.example"
                                << "zoe@example.com\r\nBcc: all@example.com";
    QTest::newRow("angle bracket") << "a@shop.example>"
                                   << "zoe@example.com";
}

void EmlTest::addressesCannotSmuggleHeaders()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    EmlEnvelope wrong = envelope;
    wrong.fromAddress = from.toStdString();
    wrong.toAddress = to.toStdString();
    QVERIFY(emlOf({}, wrong).error().code == ErrorCode::BadInput);
}

TACTFUL_TEST(EmlTest)
#include "eml_test.moc"

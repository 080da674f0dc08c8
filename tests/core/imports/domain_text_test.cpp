#include "core/imports/domain_text.h"
#include "tests/support/register.h"

using namespace tactful::imports;

class DomainTextTest : public QObject {
    Q_OBJECT

private slots:
    void writesDomainsAsMailTravels_data();
    void writesDomainsAsMailTravels();
    void refusesWhatIsNoDomain();
};

/// The expectations are those of Python's codec "punycode" on the lower case of each label.
void DomainTextTest::writesDomainsAsMailTravels_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("ascii");
    const auto row = [](const char* written, const char* ascii) {
        QTest::newRow(written) << QByteArray(written) << QByteArray(ascii);
    };
    row("Example.ORG", "example.org");
    row("münchen.de", "xn--mnchen-3ya.de");
    row("MÜNCHEN.DE", "xn--mnchen-3ya.de");
    row("bücher.example", "xn--bcher-kva.example");
    row("straße.example", "xn--strae-oqa.example");
    row("žlutý-kůň.cz", "xn--lut-k-sva14c6jme.cz");
    row("ŽLUTÝ-KŮŇ.cz", "xn--lut-k-sva14c6jme.cz");
    row("пример.рф", "xn--e1afmkfd.xn--p1ai");
    row("ПРИМЕР.рф", "xn--e1afmkfd.xn--p1ai");
    row("例え.テスト", "xn--r8jz45g.xn--zckzah");
    row("παράδειγμα.gr", "xn--hxajbheg2az3al.gr");
    row("xn--mnchen-3ya.de", "xn--mnchen-3ya.de");
}

void DomainTextTest::writesDomainsAsMailTravels()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, ascii);
    const auto domain = asciiDomain(written.toStdString());
    QVERIFY(domain.has_value());
    QCOMPARE(QByteArray::fromStdString(*domain), ascii);
}

void DomainTextTest::refusesWhatIsNoDomain()
{
    QVERIFY(!asciiDomain("\xfc.de"));
    std::string tooLong;
    for (int i = 0; i < 60; ++i)
        tooLong += "ü";
    QVERIFY(!asciiDomain(tooLong + ".de"));
}

TACTFUL_TEST(DomainTextTest)
#include "domain_text_test.moc"

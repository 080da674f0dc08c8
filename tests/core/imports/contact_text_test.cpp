#include "core/imports/contact_text.h"
#include "core/imports/country_names.h"
#include "core/imports/plain_text.h"
#include "tests/support/register.h"

using namespace tactful::imports;

namespace {

std::string shown(const CleanText& clean)
{
    switch (clean.verdict) {
    case CleanVerdict::Empty:
        return "empty";
    case CleanVerdict::Fine:
        return clean.text;
    case CleanVerdict::Fixed:
        return "fixed " + clean.text;
    case CleanVerdict::Invalid:
        return clean.text.empty() ? "invalid" : "invalid with text";
    }
    return {};
}

void row(const char* text, const char* clean)
{
    QTest::newRow(*text ? text : "empty") << QByteArray(text) << QByteArray(clean);
}

void columns()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("clean");
}

}  // namespace

class ContactTextTest : public QObject {
    Q_OBJECT

private slots:
    void cleansEmailAddresses_data();
    void cleansEmailAddresses();
    void cleansPhoneNumbers_data();
    void cleansPhoneNumbers();
    void takesQuotingOffIds();
    void splitsNames();
    void knowsCountries_data();
    void knowsCountries();
    void turnsHtmlIntoText_data();
    void turnsHtmlIntoText();
};

void ContactTextTest::cleansEmailAddresses_data()
{
    columns();
    row("", "empty");
    row("  ", "empty");
    row("ana@example.org", "ana@example.org");
    row(" ANA@Example.ORG ", "ana@example.org");
    row("Ana@MÜNCHEN.de", "ana@xn--mnchen-3ya.de");
    row("o'neil+tag@mail.example.co.uk", "o'neil+tag@mail.example.co.uk");
    row("josé@example.org", "josé@example.org");
    row("ana@bücher.example", "ana@xn--bcher-kva.example");
    row("mailto:ana@example.org", "fixed ana@example.org");
    row("Ana Pérez <ana@example.org>", "fixed ana@example.org");
    row("<ana@example.org>", "fixed ana@example.org");
    row("ana@example.org.", "fixed ana@example.org");
    row("ana@example.org, bob@example.org", "fixed ana@example.org");
    row("ana@example.org;bob@example.org", "fixed ana@example.org");
    row("ana@example.org bob@example.org", "fixed ana@example.org");
    row("ana", "invalid");
    row("ana@", "invalid");
    row("@example.org", "invalid");
    row("ana@example", "invalid");
    row("ana@example.o", "invalid");
    row("ana@@example.org", "invalid");
    row("ana@exam ple.org", "invalid");
    row("an a@example.org", "invalid");
    row("ana..b@example.org", "invalid");
    row("ana@-example.org", "invalid");
    row("n/a", "invalid");
}

void ContactTextTest::cleansEmailAddresses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, clean);
    QCOMPARE(shown(cleanEmail(text.toStdString())), clean.toStdString());
}

void ContactTextTest::cleansPhoneNumbers_data()
{
    columns();
    row("", "empty");
    row("+15551234567", "+15551234567");
    row("'+1 555-123-4567", "+15551234567");
    row("(718) 630-6456", "7186306456");
    row("0803 7120870", "08037120870");
    row("+1 555-123-4567 ext. 12345", "+15551234567");
    row("Tel. 020 7946 0018", "02079460018");
    row("9.21052E+11", "invalid");
    row("9,21052e+11", "invalid");
    row("1E+12", "invalid");
    row("123", "invalid");
    row("123456789012345678901", "invalid");
    row("none", "invalid");
}

void ContactTextTest::cleansPhoneNumbers()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, clean);
    QCOMPARE(shown(cleanPhone(text.toStdString())), clean.toStdString());
}

void ContactTextTest::takesQuotingOffIds()
{
    QCOMPARE(withoutApostrophe("'02134"), std::string_view("02134"));
    QCOMPARE(withoutApostrophe("'t Hart"), std::string_view("'t Hart"));
    QCOMPARE(withoutApostrophe("'"), std::string_view("'"));
    QCOMPARE(cleanId("'7210448301122"), std::string_view("7210448301122"));
    QCOMPARE(cleanId("17850.0"), std::string_view("17850"));
    QVERIFY(isSpoiltNumber("7.21045E+12"));
    QVERIFY(!isSpoiltNumber("12E3"));
    QVERIFY(!isSpoiltNumber("E+12"));
    QVERIFY(!isSpoiltNumber("7.21E+X"));
    QCOMPARE(cleanId("A1.0"), std::string_view("A1.0"));
    QCOMPARE(cleanId("#1001"), std::string_view("#1001"));
    QCOMPARE(cleanId(".0"), std::string_view(".0"));
}

void ContactTextTest::splitsNames()
{
    using Name = std::pair<std::string, std::string>;
    QCOMPARE(splitName("Ana Maria Pérez"), Name("Ana Maria", "Pérez"));
    QCOMPARE(splitName("Pérez, Ana"), Name("Ana", "Pérez"));
    QCOMPARE(splitName(" Ana "), Name("Ana", ""));
    QCOMPARE(splitName(""), Name("", ""));
}

void ContactTextTest::knowsCountries_data()
{
    columns();
    row("GB", "GB");
    row("gb", "GB");
    row("UK", "GB");
    row("United Kingdom", "GB");
    row("EIRE", "IE");
    row("USA", "US");
    row("RSA", "ZA");
    row("Channel Islands", "JE");
    row("Czech Republic", "CZ");
    row("South Korea", "KR");
    row("Côte d'Ivoire", "CI");
    row("cote d'ivoire", "CI");
    row("Deutschland", "DE");
    row("Hong Kong", "HK");
    row("", "none");
    row("Unspecified", "none");
    row("European Community", "none");
    row("Narnia", "not known");
    row("XX", "not known");
}

void ContactTextTest::knowsCountries()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, clean);
    const auto code = countryCode(text.toStdString());
    QCOMPARE(!code           ? std::string("not known")
             : code->empty() ? std::string("none")
                             : std::string(*code),
             clean.toStdString());
}

void ContactTextTest::turnsHtmlIntoText_data()
{
    columns();
    row("plain, with no tags", "plain, with no tags");
    row("<p>Copper light</p>", "Copper light");
    row("<p>One</p><p>Two &amp; three</p>", "One\nTwo & three");
    row("a<br/>b<BR>c", "a\nb\nc");
    row("<ul>\n <li>Soft\n wool</li>\n <li>Warm</li></ul>", "Soft wool\nWarm");
    row("Gr&uuml;n &#8212; &#x20ac;5&nbsp;only", "Grün — €5 only");
    row("5 < 6 & 7 > 2", "5 < 6 & 7 > 2");
    row("&unknown; &#xzz; &#;", "&unknown; &#xzz; &#;");
    row("a<script>alert('<p>')</script>b<style>p{}</style><!-- no -->c", "abc");
    row("<b>né</b> <i>à</i> Paris", "né à Paris");
    row("unfinished <b class", "unfinished");
}

void ContactTextTest::turnsHtmlIntoText()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, clean);
    QCOMPARE(plainText(text.toStdString()), clean.toStdString());
}

TACTFUL_TEST(ContactTextTest)
#include "contact_text_test.moc"

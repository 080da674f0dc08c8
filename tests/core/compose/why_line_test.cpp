#include "core/compose/why_line.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::compose;
using data::ConsentType;

class WhyLineTest : public QObject {
    Q_OBJECT

private slots:
    void theReasonIsTrueAndSpecific_data();
    void theReasonIsTrueAndSpecific();
    void withoutABasisThereIsNoReason_data();
    void withoutABasisThereIsNoReason();
    void aKeyThatNeedsAnUnknownDateIsAnError();
};

void WhyLineTest::theReasonIsTrueAndSpecific_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<bool>("dated");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, ConsentType type, bool dated, const char* sentence) {
        QTest::newRow(name) << static_cast<int>(type) << dated << sentence;
    };
    row("consent", ConsentType::Explicit, true,
        "You are getting this because you said yes to our news on 14 March 2023.");
    row("consent without a date", ConsentType::Express, false,
        "You are getting this because you said yes to our news.");
    row("soft opt-in", ConsentType::SoftOptIn, true,
        "You are getting this because you bought from us in May 2026 and have not said no.");
    row("soft opt-in without a purchase on file", ConsentType::SoftOptIn, false,
        "You are getting this because you are a customer of ours and have not said no.");
    row("implied by purchase", ConsentType::ImpliedPurchase, true,
        "You are getting this because you bought from us in May 2026 and have not said no.");
    row("implied by inquiry", ConsentType::ImpliedInquiry, true,
        "You are getting this because you asked us a question in June 2026.");
}

void WhyLineTest::theReasonIsTrueAndSpecific()
{
    QFETCH(int, type);
    QFETCH(bool, dated);
    QFETCH(QString, sentence);
    WhyBasis basis;
    basis.type = static_cast<ConsentType>(type);
    if (dated) {
        basis.agreedOn = parseIsoDay("2023-03-14");
        basis.lastPurchase = parseIsoDay("2026-05-02");
        basis.lastInquiry = parseIsoDay("2026-06-02");
    }
    const auto key = whyKeyFor(basis);
    QVERIFY(key.ok());
    const auto line = whyLineFor(*key, basis, *Phrases::forLanguage("en"));
    QVERIFY(line.ok());
    QCOMPARE(*line, sentence.toStdString());
}

void WhyLineTest::withoutABasisThereIsNoReason_data()
{
    QTest::addColumn<int>("type");
    QTest::newRow("none") << static_cast<int>(ConsentType::None);
    QTest::newRow("no purchase") << static_cast<int>(ConsentType::ImpliedPurchase);
    QTest::newRow("no inquiry") << static_cast<int>(ConsentType::ImpliedInquiry);
}

void WhyLineTest::withoutABasisThereIsNoReason()
{
    QFETCH(int, type);
    WhyBasis basis;
    basis.type = static_cast<ConsentType>(type);
    const auto key = whyKeyFor(basis);
    QVERIFY(!key.ok());
    QVERIFY(key.error().code == ErrorCode::Refused);
}

void WhyLineTest::aKeyThatNeedsAnUnknownDateIsAnError()
{
    const auto line = whyLineFor("why.consent-date", {}, *Phrases::forLanguage("en"));
    QVERIFY(!line.ok());
    QCOMPARE(line.error().where, std::string("date"));
}

TACTFUL_TEST(WhyLineTest)
#include "why_line_test.moc"

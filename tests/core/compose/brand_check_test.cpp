#include "core/base/text.h"
#include "core/compose/brand_check.h"
#include "core/compose/message_layout.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::compose;

namespace {

data::MessageContent calmMessage()
{
    data::MessageContent content;
    content.shopName = "Hearth & Heron";
    content.legalName = "Hearth & Heron Ltd";
    content.postalAddress = "4 Mill Lane, Ludlow";
    content.website = "https://hearthandheron.example";
    content.subject = "A little news from Hearth & Heron";
    content.greeting = "Hello,";
    content.paragraphs = {"Here is a little news from the shop."};
    content.products = {{"TC-1", "ROSE TEACUP AND SAUCER", "£9.95", "https://a.example", "", ""}};
    content.buttonText = "Have a look";
    content.whyLine = "You are getting this because you said yes to our news.";
    return content;
}

const CheckOptions options{"hello@hearthandheron.example", {}, data::MergeDialect::None};

std::string rulesOf(const std::vector<Finding>& findings)
{
    std::vector<std::string> rules;
    for (const Finding& finding : findings)
        rules.push_back(finding.rule);
    return join(rules, " ");
}

}  // namespace

class BrandCheckTest : public QObject {
    Q_OBJECT

private slots:
    void aCalmMessagePasses();
    void wordsThatWouldAnnoyAreFound_data();
    void wordsThatWouldAnnoyAreFound();
    void theSenderHasToBeNamed();
    void unsafeLinksAreFound();
    void findingsHoldNoPersonalData();
    void noLinkToUnsubscribeBlocks();
    void anotherServicesTagBlocks();
    void whatRunsOrTracksBlocks();
};

void BrandCheckTest::aCalmMessagePasses()
{
    QCOMPARE(rulesOf(checkContent(calmMessage(), options)), std::string());
    QCOMPARE(rulesOf(checkRendered(*renderMessage(calmMessage()), options)), std::string());
}

void BrandCheckTest::wordsThatWouldAnnoyAreFound_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("intro");
    QTest::addColumn<QString>("rules");
    const QString calm = "Here is a little news.";
    QTest::newRow("empty subject") << "  " << calm << "subject-empty";
    QTest::newRow("70 characters are fine") << QString(70, QChar(u'é')) << calm << "";
    QTest::newRow("71 are too many") << QString(71, QChar(u'é')) << calm << "subject-long";
    QTest::newRow("an answer to nothing") << "Re: your order" << calm << "US2";
    QTest::newRow("passed on by nobody") << " FWD: look at this" << calm << "US2";
    QTest::newRow("a word that begins like it") << "Recipes: three for autumn" << calm << "";
    QTest::newRow("shouting") << "LAST chance" << calm << "subject-capitals";
    QTest::newRow("short capitals are names") << "News from the USA in XL" << calm << "";
    QTest::newRow("exclamation mark in the subject") << "News!" << calm << "exclamation-mark";
    QTest::newRow("exclamation mark in the text") << "News"
                                                  << "Look here!"
                                                  << "exclamation-mark";
    QTest::newRow("shouting in the text") << "News"
                                          << "THIS WEEK ONLY FREE TEAPOTS"
                                          << "capitals";
    QTest::newRow("a place left") << "News"
                                  << "You bought {{product}}."
                                  << "place-left";
    QTest::newRow("a tag in the subject") << "News, *|Fname|*" << calm << "place-left";
}

void BrandCheckTest::wordsThatWouldAnnoyAreFound()
{
    QFETCH(QString, subject);
    QFETCH(QString, intro);
    QFETCH(QString, rules);
    data::MessageContent content = calmMessage();
    content.subject = subject.toStdString();
    content.paragraphs = {intro.toStdString()};
    QCOMPARE(rulesOf(checkContent(content, options)), rules.toStdString());
}

void BrandCheckTest::theSenderHasToBeNamed()
{
    data::MessageContent content = calmMessage();
    content.legalName.clear();
    content.postalAddress = " ";
    const auto findings = checkContent(content, {});
    QCOMPARE(rulesOf(findings), std::string("G3 G3 G3"));
    for (const Finding& finding : findings)
        QVERIFY(finding.severity == Severity::Fix);
    QVERIFY(contains(findings[2].message, "an address for replies"));
    content = calmMessage();
    content.whyLine.clear();
    QCOMPARE(rulesOf(checkContent(content, options)), std::string("why-missing"));
}

void BrandCheckTest::unsafeLinksAreFound()
{
    data::MessageContent content = calmMessage();
    content.website = "hearthandheron.example";
    content.products[0].image = "javascript:alert(1)";
    QCOMPARE(rulesOf(checkContent(content, options)), std::string("link-unsafe link-unsafe"));
}

void BrandCheckTest::findingsHoldNoPersonalData()
{
    data::MessageContent content = calmMessage();
    content.subject = "RE: NEWS for Priya {{town}}!";
    content.greeting = "Hello {{Priya}}!";
    for (const Finding& finding : checkContent(content, options))
        QVERIFY2(!contains(finding.message, "Priya"), finding.rule.c_str());
}

void BrandCheckTest::noLinkToUnsubscribeBlocks()
{
    data::Message message = *renderMessage(calmMessage());
    message.html = replaceAll(message.html, "#unsubscribe", "#");
    const auto findings = checkRendered(message, options);
    QCOMPARE(rulesOf(findings), std::string("G4"));
    QVERIFY(findings[0].severity == Severity::Block);
    CheckOptions known = options;
    known.unsubscribeUrl = "https://mail.example/u";
    QCOMPARE(rulesOf(checkRendered(*renderMessage(calmMessage()), known)), std::string("G4"));
    LayoutOptions layout;
    layout.unsubscribeUrl = known.unsubscribeUrl;
    QCOMPARE(rulesOf(checkRendered(*renderMessage(calmMessage(), layout), known)), std::string());
}

void BrandCheckTest::anotherServicesTagBlocks()
{
    data::Message message = *renderMessage(calmMessage());
    message.html += "*|FNAME|*";
    QCOMPARE(rulesOf(checkRendered(message, options)), std::string("wrong-tag"));
    CheckOptions mailchimp = options;
    mailchimp.dialect = data::MergeDialect::Mailchimp;
    QCOMPARE(rulesOf(checkRendered(message, mailchimp)), std::string());
    mailchimp.dialect = data::MergeDialect::Klaviyo;
    QCOMPARE(rulesOf(checkRendered(message, mailchimp)), std::string("wrong-tag"));
}

void BrandCheckTest::whatRunsOrTracksBlocks()
{
    data::Message message = *renderMessage(calmMessage());
    message.html += "<SCRIPT>x</SCRIPT><img src=\"https://a.example\" width=\"1\" height=\"1\">";
    QCOMPARE(rulesOf(checkRendered(message, options)), std::string("runs-or-tracks runs-or-tracks"));
}

TACTFUL_TEST(BrandCheckTest)
#include "brand_check_test.moc"

#include "core/base/text.h"
#include "core/compose/message_layout.h"
#include "tests/golden/golden.h"
#include "tests/support/register.h"

#include <algorithm>

using namespace tactful;
using namespace tactful::compose;

namespace {

data::MessageContent teaMessage()
{
    data::MessageContent content;
    content.shopName = "Hearth & Heron";
    content.legalName = "Hearth & Heron Ltd";
    content.postalAddress = "4 Mill Lane\nLudlow SY8 1BH\nUnited Kingdom";
    content.website = "https://hearthandheron.example/?from=mail&to=you";
    content.subject = "For your next cup of tea, Zoë";
    content.preheader = "A few things from our shelves, and a word of thanks.";
    content.greeting = "Hello Zoë,";
    content.paragraphs = {"Thank you for coming back to us. You bought our Cake stand in May, and here are a "
                          "few things we would "
                          "put beside it."};
    content.picksHeading = "A few things we thought of for you";
    content.products = {
        {"TC-1", "Rose teacup & saucer", "£9.95", "https://hearthandheron.example/teacup",
         "https://hearthandheron.example/teacup.jpg", "Goes with the Cake stand you bought in May"},
        {"BC-6", "Beeswax candles, 6", "£14.50", "https://hearthandheron.example/candles",
         "https://hearthandheron.example/candles.jpg", "One you come back to"},
        {"TT-2", "Botanical tea towels", "£12.00", "https://hearthandheron.example/towels",
         "https://hearthandheron.example/towels.jpg", ""},
    };
    content.buttonText = "Have a look";
    content.whyLine = "You are getting this because you said yes to our news on 14 March 2023.";
    return content;
}

/// Tags in the manner of one service, with every condition.
data::MergeTags serviceTags()
{
    const auto tag = [](const std::string& name) {
        return data::MergeTag{"{{ contact." + name + " }}", "{% if contact." + name + " %}", "{% endif %}"};
    };
    data::MergeTags tags;
    tags.dialect = data::MergeDialect::Brevo;
    tags.subject = tag("SUBJECT");
    tags.preheader = tag("PREHEADER");
    tags.greeting = tag("GREETING");
    tags.intro = tag("INTRO");
    tags.heading = tag("HEADING");
    tags.whyLine = tag("WHY");
    for (const std::string number : {"1", "2", "3"})
        tags.products.push_back({tag("P" + number + "_NAME"), tag("P" + number + "_PRICE"),
                                 tag("P" + number + "_URL"), tag("P" + number + "_IMAGE"),
                                 tag("P" + number + "_REASON")});
    tags.unsubscribe = "{{ unsubscribe }}";
    tags.preferences = "{{ update_profile }}";
    return tags;
}

/// Empty if every tag is closed in the right order, else the first that is not. Not an HTML parser: it trusts
/// that attributes hold no "<" or ">", which escaping promises.
std::string unbalancedTag(std::string_view html)
{
    const std::vector<std::string> empty{"meta", "br", "img"};
    std::vector<std::string> open;
    for (std::size_t at = html.find('<'); at != std::string_view::npos; at = html.find('<', at + 1)) {
        const std::size_t end = html.find('>', at);
        if (end == std::string_view::npos) return "a tag that never ends";
        std::string_view inside = html.substr(at + 1, end - at - 1);
        if (startsWith(inside, "!")) continue;
        const bool closing = startsWith(inside, "/");
        if (closing) inside.remove_prefix(1);
        const std::string name(inside.substr(0, inside.find_first_of(" \n")));
        if (std::count(inside.begin(), inside.end(), '"') % 2 != 0) return name + " with an odd quote";
        if (closing && (open.empty() || open.back() != name)) return "/" + name;
        if (closing) open.pop_back();
        if (!closing && std::find(empty.begin(), empty.end(), name) == empty.end()) open.push_back(name);
    }
    return open.empty() ? std::string() : open.back();
}

bool has(const std::string& text, std::string_view part)
{
    return contains(text, part);
}

}  // namespace

class MessageLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void aWholeMessageLooksAsItDid();
    void aSpareMessageLooksAsItDid();
    void aTemplateLooksAsItDid();
    void everyNumberOfProductsIsWellFormed_data();
    void everyNumberOfProductsIsWellFormed();
    void everythingIsEscaped();
    void onlyWebAndMailAddressesAreLinked_data();
    void onlyWebAndMailAddressesAreLinked();
    void unsafeAddressesAreLeftOut();
    void nothingRunsLoadsOrTracks();
    void missingWordsAreNamed_data();
    void missingWordsAreNamed();
    void anUnfilledPlaceIsNamed();
    void sevenProductsAreTooMany();
    void theMailServicesLinksAreUsedWhereKnown();
    void aTemplateNeedsItsTags();
    void merelyATextThatLooksLikeATagIsEscaped();
    void plainTextIsWrappedButAddressesAreNot();
    void theFooterSpeaksTheLanguage();
};

void MessageLayoutTest::aWholeMessageLooksAsItDid()
{
    const auto message = renderMessage(teaMessage());
    QVERIFY(message.ok());
    QCOMPARE(message->subject, std::string("For your next cup of tea, Zoë"));
    QCOMPARE(message->preheader, std::string("A few things from our shelves, and a word of thanks."));
    TACTFUL_COMPARE_GOLDEN("message-three-products.html", message->html);
    TACTFUL_COMPARE_GOLDEN("message-three-products.txt", message->text);
}

void MessageLayoutTest::aSpareMessageLooksAsItDid()
{
    data::MessageContent content = teaMessage();
    content.products.resize(1);
    content.preheader.clear();
    content.legalName.clear();
    content.postalAddress.clear();
    const auto message = renderMessage(content, {false, false, false, {}, {}});
    QVERIFY(message.ok());
    QVERIFY(!has(message->html, "<img") && !has(message->html, "£9.95") && !has(message->html, "https://"));
    TACTFUL_COMPARE_GOLDEN("message-spare.html", message->html);
    TACTFUL_COMPARE_GOLDEN("message-spare.txt", message->text);
}

void MessageLayoutTest::aTemplateLooksAsItDid()
{
    const auto message = renderTemplate(teaMessage(), serviceTags());
    QVERIFY(message.ok());
    QVERIFY(data::foreignTags(message->html, data::MergeDialect::Brevo).empty());
    QVERIFY(data::foreignTags(message->text, data::MergeDialect::Brevo).empty());
    QVERIFY(!has(message->html, "Zoë") && !has(message->text, "teacup"));
    TACTFUL_COMPARE_GOLDEN("template-brevo.html", message->html);
    TACTFUL_COMPARE_GOLDEN("template-brevo.txt", message->text);
}

void MessageLayoutTest::everyNumberOfProductsIsWellFormed_data()
{
    QTest::addColumn<int>("count");
    for (int count = 0; count <= 6; ++count)
        QTest::addRow("%d", count) << count;
}

void MessageLayoutTest::everyNumberOfProductsIsWellFormed()
{
    QFETCH(int, count);
    data::MessageContent content = teaMessage();
    const data::MessageProduct teacup = content.products[0];
    content.products.assign(static_cast<std::size_t>(count), teacup);
    if (count > 1) content.products[1] = {"X", "Only a name", "", "", "", ""};
    for (const bool images : {true, false}) {
        const auto message = renderMessage(content, {images, true, true, {}, {}});
        QVERIFY(message.ok());
        QCOMPARE(unbalancedTag(message->html), std::string());
        const auto cells = QString::fromStdString(message->html).count("class=\"cell\"");
        QCOMPARE(static_cast<int>(cells), count);
        QCOMPARE(has(message->html, content.picksHeading), count > 0);
    }
}

void MessageLayoutTest::everythingIsEscaped()
{
    const std::string nasty = "<b onload=\"x('y')\">&";
    const std::string escaped = "&lt;b onload=&quot;x(&#39;y&#39;)&quot;&gt;&amp;";
    data::MessageContent content = teaMessage();
    content.shopName = content.legalName = content.postalAddress = content.subject = content.preheader =
        nasty;
    content.greeting = content.buttonText = content.whyLine = content.picksHeading = nasty;
    content.paragraphs = {nasty};
    content.products = {
        {nasty, nasty, nasty, "https://a.example/?a=1&b=2", "https://a.example/i.png?a=1&b=2", nasty}};
    const auto message = renderMessage(content);
    QVERIFY(message.ok());
    QVERIFY(!has(message->html, "<b onload"));
    QVERIFY(!has(message->html, "\"x("));
    QVERIFY(has(message->html, "href=\"https://a.example/?a=1&amp;b=2\""));
    QVERIFY(has(message->html, "src=\"https://a.example/i.png?a=1&amp;b=2\""));
    QVERIFY(has(message->html, "alt=\"" + escaped + "\""));
    QCOMPARE(unbalancedTag(message->html), std::string());
    QVERIFY(has(message->text, nasty));
}

void MessageLayoutTest::onlyWebAndMailAddressesAreLinked_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("safe");
    QTest::newRow("https") << "https://a.example/x?y=1#z" << true;
    QTest::newRow("http") << "http://a.example" << true;
    QTest::newRow("capitals") << "HTTPS://A.EXAMPLE" << true;
    QTest::newRow("mail") << "mailto:shop@a.example" << true;
    QTest::newRow("umlauts") << "https://a.example/tür" << true;
    QTest::newRow("script") << "javascript:alert(1)" << false;
    QTest::newRow("data") << "data:text/html,x" << false;
    QTest::newRow("no scheme") << "//a.example" << false;
    QTest::newRow("relative") << "/teacup" << false;
    QTest::newRow("file") << "file:///etc/hosts" << false;
    QTest::newRow("quote") << "https://a.example/\"onclick=\"x" << false;
    QTest::newRow("blank inside") << "https://a.example/a b" << false;
    QTest::newRow("line break") << "https://a.example/a\nb" << false;
    QTest::newRow("angle bracket") << "https://a.example/<b>" << false;
    QTest::newRow("empty") << "" << false;
}

void MessageLayoutTest::onlyWebAndMailAddressesAreLinked()
{
    QFETCH(QString, url);
    QFETCH(bool, safe);
    const std::string text = url.toStdString();
    QCOMPARE(std::string(safeUrl(text)), safe ? text : std::string());
}

void MessageLayoutTest::unsafeAddressesAreLeftOut()
{
    data::MessageContent content = teaMessage();
    content.website = "javascript:alert(1)";
    for (data::MessageProduct& product : content.products) {
        product.url = "javascript:alert(2)";
        product.image = "data:image/png;base64,AAAA";
    }
    const auto message = renderMessage(content, {true, true, true, "javascript:alert(3)", ""});
    QVERIFY(message.ok());
    QVERIFY(!has(message->html, "alert") && !has(message->html, "<img") && !has(message->text, "alert"));
    QVERIFY2(!has(message->html, "Have a look"), "a button that leads nowhere");
}

void MessageLayoutTest::nothingRunsLoadsOrTracks()
{
    const std::string html = lowerAscii(renderMessage(teaMessage())->html);
    for (const char* part :
         {"<script", "<link", "@import", "url(", "<iframe", "<form", "onload", "width=\"1\""})
        QVERIFY2(!has(html, part), part);
    QVERIFY(startsWith(html, "<!doctype html>\n<html lang=\"en\">"));
}

void MessageLayoutTest::missingWordsAreNamed_data()
{
    QTest::addColumn<QString>("place");
    for (const char* place : {"shop", "subject", "greeting", "why", "product name"})
        QTest::newRow(place) << place;
}

void MessageLayoutTest::missingWordsAreNamed()
{
    QFETCH(QString, place);
    data::MessageContent content = teaMessage();
    if (place == "shop") content.shopName = " ";
    if (place == "subject") content.subject.clear();
    if (place == "greeting") content.greeting.clear();
    if (place == "why") content.whyLine.clear();
    if (place == "product name") content.products[1].name.clear();
    const auto message = renderMessage(content);
    QVERIFY(!message.ok());
    QVERIFY(message.error().code == ErrorCode::BadInput);
    QCOMPARE(message.error().where, place.toStdString());
}

void MessageLayoutTest::anUnfilledPlaceIsNamed()
{
    data::MessageContent content = teaMessage();
    content.products[2].reason = "Goes with your {{because}}";
    const auto message = renderMessage(content);
    QVERIFY(!message.ok());
    QCOMPARE(message.error().where, std::string("because"));
}

void MessageLayoutTest::sevenProductsAreTooMany()
{
    data::MessageContent content = teaMessage();
    content.products.assign(7, content.products[0]);
    QVERIFY(!renderMessage(content).ok());
}

void MessageLayoutTest::theMailServicesLinksAreUsedWhereKnown()
{
    const auto message =
        renderMessage(teaMessage(), {true, true, true, "https://mail.example/u?id=1&x=2", ""});
    QVERIFY(has(message->html, "href=\"https://mail.example/u?id=1&amp;x=2\""));
    QVERIFY(has(message->text, "Unsubscribe: https://mail.example/u?id=1&x=2\n"));
    QVERIFY2(!has(message->html, "#preferences") && !has(message->text, "Fewer"),
             "a link that the service does not have");
    QVERIFY(has(renderMessage(teaMessage())->html, "href=\"#unsubscribe\""));
}

void MessageLayoutTest::aTemplateNeedsItsTags()
{
    data::MergeTags tags = serviceTags();
    tags.unsubscribe.clear();
    const auto message = renderTemplate(teaMessage(), tags);
    QVERIFY(!message.ok());
    QCOMPARE(message.error().where, std::string("unsubscribe"));
}

void MessageLayoutTest::merelyATextThatLooksLikeATagIsEscaped()
{
    data::MessageContent content = teaMessage();
    content.legalName = "{{ contact.\"P1\" }}";
    const auto message = renderTemplate(content, serviceTags());
    QVERIFY(has(message->html, "{{ contact.&quot;P1&quot; }}"));
    QVERIFY(has(message->html, "{{ contact.GREETING }}"));
}

void MessageLayoutTest::plainTextIsWrappedButAddressesAreNot()
{
    data::MessageContent content = teaMessage();
    content.paragraphs = {std::string(60, 'a') + " " + std::string(20, 'b') + " ééééé " +
                          std::string(90, 'c')};
    content.products[0].url = "https://hearthandheron.example/" + std::string(100, 'x');
    const auto message = renderMessage(content);
    QVERIFY(has(message->text, std::string(60, 'a') + "\n" + std::string(20, 'b') + " ééééé\n" +
                                   std::string(90, 'c') + "\n"));
    QVERIFY(has(message->text, content.products[0].url + "\n"));
    for (const std::string_view line : split(message->text, '\n'))
        QVERIFY2(codePoints(line) <= 72 || contains(line, "cccc") || contains(line, "https://"),
                 std::string(line).c_str());
}

void MessageLayoutTest::theFooterSpeaksTheLanguage()
{
    data::MessageContent content = teaMessage();
    content.language = "de";
    const auto message = renderMessage(content);
    QVERIFY(has(message->html, "<html lang=\"de\">"));
    QVERIFY(has(message->html, ">Abmelden</a>"));
}

TACTFUL_TEST(MessageLayoutTest)
#include "message_layout_test.moc"

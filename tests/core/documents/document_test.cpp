#include "core/documents/document.h"
#include "core/documents/document_files.h"
#include "tests/support/register.h"

#include <algorithm>
#include <set>

using namespace tactful;
using namespace tactful::documents;

class DocumentTest : public QObject {
    Q_OBJECT

private slots:
    void languagesSayTheSameThings_data();
    void languagesSayTheSameThings();
    void factsArePutInAsTheLanguageWritesThem();
    void blocksFollowTheFacts();
    void aFactThatIsNotThereIsAFault();
    void textBecomesElementsAndNothingElse_data();
    void textBecomesElementsAndNothingElse();
    void pagesHoldNothingToLoad();
    void brokenWordsAreRefused_data();
    void brokenWordsAreRefused();
};

namespace {

DocumentWords wordsOf(const char* language)
{
    auto words = DocumentWords::builtIn(language);
    if (!words) qFatal("%s: %s", words.error().detail.c_str(), words.error().where.c_str());
    return std::move(*words);
}

/// A document file with one kind written out and the others as short as can be.
std::string fileWith(const std::string& sections, const std::string& words = "{}")
{
    const auto plain = [](const char* kind, const std::string& inside) {
        return std::string(R"({"kind":")") + kind + R"(","title":"T","source":"S","sections":)" + inside +
               "}";
    };
    const std::string any = R"([{"id":"a","title":"A","blocks":[{"text":"x"}]}])";
    return R"({"version":1,"language":"en","thousands":",","decimal":".","date":"{day} {month} {year}",)"
           R"("months":["January","February","March","April","May","June","July","August","September",)"
           R"("October","November","December"],"footer":"F","words":)" +
           words + R"(,"documents":[)" + plain("processing-record", sections) + "," + plain("notice", any) +
           "," + plain("dpia", any) + "," + plain("inventory", any) + "]}";
}

std::string textWith(const std::string& blocks, const Facts& facts)
{
    const auto words = DocumentWords::read(
        fileWith(R"([{"id":"a","title":"A","blocks":)" + blocks + "}]", R"({"colour.r":"red"})"));
    if (!words) qFatal("%s", words.error().where.c_str());
    const auto document = documentOf(DocumentKind::ProcessingRecord, facts, *words);
    if (!document) qFatal("%s", document.error().where.c_str());
    return document->sections.front().text;
}

std::set<std::string> placesIn(const std::string& text)
{
    std::set<std::string> places;
    for (std::size_t at = text.find('{'); at != std::string::npos; at = text.find('{', at + 1))
        places.insert(text.substr(at, text.find('}', at) - at + 1));
    return places;
}

/// Everything about a plan but its words: what depends on what, and which facts it speaks of.
std::string shapeOf(const DocumentPlan& plan)
{
    std::string shape;
    const auto add = [&shape](const Template& line) {
        shape += " if:" + line.onlyIf + " unless:" + line.unless;
        for (const std::string& place : placesIn(line.text))
            shape += place;
    };
    for (const SectionPlan& section : plan.sections) {
        shape += "\n" + section.id;
        for (const Block& block : section.blocks) {
            shape += "\n  " + std::to_string(static_cast<int>(block.shape)) + " " + block.rows;
            add(block.line);
            for (const Template& item : block.items)
                add(item);
            shape += " heads:" + std::to_string(block.heads.size());
            for (const std::string& cell : block.cells)
                shape += cell;
        }
    }
    return shape;
}

}  // namespace

void DocumentTest::languagesSayTheSameThings_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << "de";
    QTest::newRow("French") << "fr";
}

void DocumentTest::languagesSayTheSameThings()
{
    QFETCH(QString, language);
    const DocumentWords english = wordsOf("en");
    const DocumentWords other = wordsOf(language.toLatin1().constData());
    for (int at = 0; at < documentKindCount; ++at) {
        const auto kind = static_cast<DocumentKind>(at);
        QCOMPARE(shapeOf(other.plan(kind)), shapeOf(english.plan(kind)));
        QVERIFY(other.plan(kind).title != english.plan(kind).title);
    }
    for (const auto& [key, text] : english.words()) {
        const auto found = other.words().find(key);
        QVERIFY2(found != other.words().end(), key.c_str());
        QVERIFY2(!found->second.empty(), key.c_str());
        QVERIFY2(placesIn(found->second) == placesIn(text), key.c_str());
    }
    QCOMPARE(other.words().size(), english.words().size());
    QCOMPARE(placesIn(other.footer()), placesIn(english.footer()));
}

void DocumentTest::factsArePutInAsTheLanguageWritesThem()
{
    Facts facts;
    facts.values = {{"n", std::int64_t{1234567}}, {"d", Day{20602}}, {"c", std::string("GB")}};
    QCOMPARE(*wordsOf("en").filled("{n}, {d}, {c|country}, {c}", facts),
             std::string("1,234,567, 29 May 2026, United Kingdom, GB"));
    QCOMPARE(*wordsOf("de").filled("{n}, {d}, {c|country}", facts),
             std::string("1.234.567, 29. Mai 2026, Vereinigtes Königreich"));
    QCOMPARE(*wordsOf("fr").filled("{n}, {d}, {c|country}", facts),
             std::string("1\u202f234\u202f567, 29 mai 2026, Royaume-Uni"));
    QCOMPARE(wordsOf("en").percent(0.3125, 1), std::string("31.3%"));
    QCOMPARE(wordsOf("de").percent(0.3125, 1), std::string("31,3%"));
    QCOMPARE(wordsOf("fr").percent(0.3125, 0), std::string("31%"));
    // A code that has no words says itself.
    QCOMPARE(wordsOf("en").said(std::string("ZZ"), "country"), std::string("ZZ"));
}

void DocumentTest::blocksFollowTheFacts()
{
    Facts facts;
    facts.values = {{"some", std::int64_t{3}}, {"none", std::int64_t{0}}, {"empty", std::string()}};
    facts.lists["rows"] = {{{"what", std::string("r")}, {"n", std::int64_t{2000}}},
                           {{"what", std::string("a|b\nc")}, {"n", std::int64_t{1}}}};
    QCOMPARE(textWith(R"([{"text":"a","if":"some"},{"text":"b","if":"none"},{"text":"c","unless":"empty"},
                          {"text":"d","unless":"some"},{"text":"e","if":"rows"},{"text":"f","if":"nowhere"}])",
                      facts),
             std::string("a\n\nc\n\ne"));
    QCOMPARE(textWith(R"([{"items":[{"text":"x {some}"},{"text":"y","if":"none"}]},
                          {"list":"rows","text":"{n}"}])",
                      facts),
             std::string("- x 3\n\n- 2,000\n- 1"));
    QCOMPARE(textWith(R"([{"table":"rows","heads":["What","How many"],"cells":["{what|colour}","{n}"]},
                          {"table":"nowhere","heads":["A"],"cells":["{a}"]}])",
                      facts),
             std::string("| What | How many |\n| --- | --- |\n| red | 2,000 |\n| a\\|b c | 1 |"));
}

void DocumentTest::aFactThatIsNotThereIsAFault()
{
    const auto words =
        DocumentWords::read(fileWith(R"([{"id":"a","title":"A","blocks":[{"text":"{nowhere}"}]}])"));
    QVERIFY(words.ok());
    const auto document = documentOf(DocumentKind::ProcessingRecord, {}, *words);
    QVERIFY(!document.ok());
    QCOMPARE(document.error().code, ErrorCode::BadFile);
    QCOMPARE(document.error().where, std::string("{nowhere}"));
}

void DocumentTest::textBecomesElementsAndNothingElse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::newRow("paragraphs") << "one\ntwo\n\nthree"
                                << "<p>one<br>\ntwo</p>\n<p>three</p>\n";
    QTest::newRow("list") << "before\n- a\n- b"
                          << "<p>before</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n";
    QTest::newRow("table")
        << "| A | B |\n| --- | --- |\n| 1 | x\\|y |"
        << "<table>\n<tr><th>A</th><th>B</th></tr>\n<tr><td>1</td><td>x|y</td></tr>\n</table>\n";
    QTest::newRow("strong") << "a **b** c ** d"
                            << "<p>a <strong>b</strong> c ** d</p>\n";
    QTest::newRow("markup is text")
        << "<script>alert(1)</script> & \"<b>\""
        << "<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;&lt;b&gt;&quot;</p>\n";
    QTest::newRow("in cells and items, too")
        << "- <i>\n\n| <td> |\n| --- |\n| </table> |"
        << "<ul>\n<li>&lt;i&gt;</li>\n</ul>\n<table>\n<tr><th>&lt;td&gt;</th></tr>\n"
           "<tr><td>&lt;/table&gt;</td></tr>\n</table>\n";
    QTest::newRow("nothing") << ""
                             << "";
}

void DocumentTest::textBecomesElementsAndNothingElse()
{
    QFETCH(QString, text);
    QFETCH(QString, html);
    Document document;
    document.language = "en";
    document.title = "T <1>";
    document.sections = {{"a", "S & T", text.toStdString()}};
    const QString page = QString::fromStdString(htmlOf(document));
    QVERIFY(page.contains("<h1>T &lt;1&gt;</h1>"));
    QVERIFY(page.contains("<h2 id=\"a\">S &amp; T</h2>\n" + html + "<footer>"));
}

void DocumentTest::pagesHoldNothingToLoad()
{
    Document document;
    document.language = "de";
    document.title = "T";
    document.source = "Q";
    document.footer = "F";
    document.sections = {{"a", "A", "x"}};
    const std::string page = htmlOf(document);
    QVERIFY(page.starts_with("<!DOCTYPE html>\n<html lang=\"de\">"));
    for (const char* const outside : {"http", "src=", "href=", "url(", "@import", "<script"})
        QVERIFY2(page.find(outside) == std::string::npos, outside);
    QCOMPARE(markdownOf(document), std::string("# T\n\nQ\n\n## A\n\nx\n\n---\n\nF\n"));
    QVERIFY(jsonOf(document).find("\"text\": \"x\"") != std::string::npos);
}

void DocumentTest::brokenWordsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("another version") << QByteArray("{\"version\":2}");
    QTest::newRow("no sections") << QByteArray::fromStdString(fileWith("[]"));
    QTest::newRow("an empty section")
        << QByteArray::fromStdString(fileWith(R"([{"id":"a","title":"A","blocks":[]}])"));
    QTest::newRow("an empty paragraph")
        << QByteArray::fromStdString(fileWith(R"([{"id":"a","title":"A","blocks":[{"text":""}]}])"));
    QTest::newRow("more heads than cells") << QByteArray::fromStdString(
        fileWith(R"([{"id":"a","title":"A","blocks":[{"table":"t","heads":["A","B"],"cells":["{a}"]}]}])"));
}

void DocumentTest::brokenWordsAreRefused()
{
    QFETCH(QByteArray, json);
    const auto words = DocumentWords::read({json.constData(), static_cast<std::size_t>(json.size())});
    QVERIFY(!words.ok());
    QCOMPARE(words.error().code, ErrorCode::BadFile);
    QCOMPARE(DocumentWords::builtIn("it").error().code, ErrorCode::BadInput);
}

TACTFUL_TEST(DocumentTest)
#include "document_test.moc"

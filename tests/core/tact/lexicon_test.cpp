#include "core/base/text.h"
#include "core/tact/lexicon.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::tact;

namespace {

constexpr const char* small = R"({
    "language": "en",
    "safe": ["pride and joy", "wine glass*"],
    "groups": [
        {"group": "low", "tier": 1, "anywhere": ["wed*", "café"]},
        {"group": "drink", "tier": 2, "health_adjacent": true, "title": ["wine"], "aisle": ["cellar"]},
        {"group": "high", "tier": 3, "anywhere": ["pride", "hearing aid*", "*stuhl*", "*ostomy"]}
    ]
})";

}  // namespace

class LexiconTest : public QObject {
    Q_OBJECT

private slots:
    void textIsCutIntoFoldedWords_data();
    void textIsCutIntoFoldedWords();
    void patternsMatchWholeWordsAndMarkedStems_data();
    void patternsMatchWholeWordsAndMarkedStems();
    void placesLimitWhichPatternsApply_data();
    void placesLimitWhichPatternsApply();
    void theHitSaysWhatWasFound();
    void aDamagedFileIsRefused_data();
    void aDamagedFileIsRefused();
};

void LexiconTest::textIsCutIntoFoldedWords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* text, const char* words) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(words);
    };
    row("", "");
    row("T-LIGHT  Holder", "t|light|holder");
    row("l'insuline d’été", "l|insuline|d|ete");
    row("kid's and kids' size", "kid|and|kids|size");
    row("s'il s", "s|il|s");
    row("Größe «A»–B…™", "grosse|a|b");
    row("50ml\xc2\xa0×2", "50ml|×2");
    row("\xff\xe2\x80", "");
}

void LexiconTest::textIsCutIntoFoldedWords()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, words);
    QCOMPARE(QByteArray::fromStdString(join(wordsOf(text.toStdString()), "|")), words);
}

void LexiconTest::patternsMatchWholeWordsAndMarkedStems_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("pattern");  // empty: nothing
    const auto row = [](const char* text, const char* pattern) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(pattern);
    };
    row("Wedding cake", "wed*");
    row("Unwed", "");
    row("CAFE sign", "café");
    row("cafeteria", "");
    row("Hearing Aids, small", "hearing aid*");
    row("hearing-aid batteries", "hearing aid*");
    row("hearing", "");
    row("aid for hearing", "");
    row("Kinderrollstuhlrampe", "*stuhl*");
    row("Stuhl", "*stuhl*");
    row("colostomy bag", "*ostomy");
    row("ostomycin", "");
    row("pride", "pride");
    row("pride and joy", "");
    row("my pride and joy, a pride flag", "pride");
    row("wine", "wine");
    row("wine glasses", "");
    row("wine, and a wine glass", "wine");
    row("wedding wine pride", "pride");  // the highest tier wins
}

void LexiconTest::patternsMatchWholeWordsAndMarkedStems()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, pattern);
    const auto hit = (*Lexicon::parse(small, "small.json")).strongest(text.toStdString(), TextPlace::Name);
    QCOMPARE(QByteArray::fromStdString(hit ? hit->pattern : ""), pattern);
}

void LexiconTest::placesLimitWhichPatternsApply_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("places");
    QTest::newRow("anywhere") << QByteArray("pride") << QByteArray("name tag aisle description ");
    QTest::newRow("title") << QByteArray("wine") << QByteArray("name tag aisle ");
    QTest::newRow("aisle") << QByteArray("cellar") << QByteArray("aisle ");
}

void LexiconTest::placesLimitWhichPatternsApply()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, places);
    const Lexicon lexicon = *Lexicon::parse(small, "small.json");
    std::string found;
    for (const TextPlace place : {TextPlace::Name, TextPlace::Tag, TextPlace::Aisle, TextPlace::Description})
        if (lexicon.strongest(text.toStdString(), place)) found += std::string(nameOf(place)) + " ";
    QCOMPARE(QByteArray::fromStdString(found), places);
}

void LexiconTest::theHitSaysWhatWasFound()
{
    const Lexicon lexicon = *Lexicon::parse(small, "small.json");
    QCOMPARE(lexicon.language(), std::string("en"));
    const auto hit = lexicon.strongest("Red WINE", TextPlace::Name);
    QVERIFY(hit.has_value());
    QCOMPARE(hit->group, std::string("drink"));
    QCOMPARE(hit->tier, 2);
    QVERIFY(hit->healthAdjacent);
    QVERIFY(!lexicon.strongest("wedding", TextPlace::Name)->healthAdjacent);
}

void LexiconTest::aDamagedFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("where");
    const auto row = [](const char* name, const char* from, const char* to, const char* where) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(where);
    };
    row("tier 0", "\"tier\": 1", "\"tier\": 0", "groups[0].tier");
    row("tier 4", "\"tier\": 3", "\"tier\": 4", "groups[2].tier");
    row("tier of a half", "\"tier\": 3", "\"tier\": 2.5", "groups[2].tier");
    row("no name", "\"group\": \"low\", ", "", "groups[0].group");
    row("star alone", "\"wed*\"", "\"*\"", "groups[0].anywhere");
    row("star within", "\"wed*\"", "\"we*d\"", "groups[0].anywhere");
    row("signs alone", "\"wed*\"", "\"--\"", "groups[0].anywhere");
    row("bad safe phrase", "\"pride and joy\"", "\"**\"", "safe");
    row("list is a text", "[\"wine\"]", "\"wine\"", "groups[1].title");
    row("unknown list", "\"title\"", "\"titles\"", "groups[1].titles");
    row("flag is a number", "true", "1", "groups[1].health_adjacent");
    row("no language", "\"language\": \"en\",", "", "language");
}

void LexiconTest::aDamagedFileIsRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, where);
    QByteArray text = small;
    QVERIFY(text.contains(from));
    const auto lexicon = Lexicon::parse(text.replace(from, to).toStdString(), "small.json");
    QVERIFY(!lexicon.ok());
    QVERIFY(lexicon.error().code == ErrorCode::BadFile);
    QCOMPARE(lexicon.error().where, "small.json: " + where.toStdString());
}

TACTFUL_TEST(LexiconTest)
#include "lexicon_test.moc"

#include "core/base/text.h"
#include "core/compose/line_slots.h"
#include "core/compose/phrases.h"
#include "tests/support/register.h"

#include <set>

using namespace tactful;
using namespace tactful::compose;

namespace {

std::set<std::string> placesOf(std::string_view sentence)
{
    std::set<std::string> places;
    for (std::size_t at = sentence.find("{{"); at != std::string_view::npos; at = sentence.find("{{", at + 2))
        places.emplace(sentence.substr(at + 2, sentence.find("}}", at) - at - 2));
    return places;
}

Day day(const char* iso)
{
    return parseIsoDay(iso).value();
}

}  // namespace

class PhrasesTest : public QObject {
    Q_OBJECT

private slots:
    void everyLanguageSaysTheSameWithTheSamePlaces_data();
    void everyLanguageSaysTheSameWithTheSamePlaces();
    void sentencesKeepTheHouseStyle();
    void everyWayOfEveryGoalHasASentence();
    void unknownLanguagesSpeakEnglish();
    void aPlaceWithoutAValueIsNamed_data();
    void aPlaceWithoutAValueIsNamed();
    void datesAreWrittenAsOneSaysThem();
    void aMonthLongAgoCarriesItsYear();
    void pricesFollowTheLanguage();
    void productNamesAreShortenedToWhatOneSays_data();
    void productNamesAreShortenedToWhatOneSays();
};

void PhrasesTest::everyLanguageSaysTheSameWithTheSamePlaces_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << "de";
    QTest::newRow("French") << "fr";
}

void PhrasesTest::everyLanguageSaysTheSameWithTheSamePlaces()
{
    QFETCH(QString, language);
    const Phrases english = *Phrases::forLanguage("en");
    const Phrases other = *Phrases::forLanguage(language.toStdString());
    QCOMPARE(other.language(), language.toStdString());
    QCOMPARE(other.sentences().size(), english.sentences().size());
    for (const auto& [key, sentence] : english.sentences()) {
        QVERIFY2(other.has(key), key.c_str());
        QVERIFY2(placesOf(sentence) == placesOf(other.sentences().at(key)), key.c_str());
    }
}

void PhrasesTest::sentencesKeepTheHouseStyle()
{
    for (const char* language : {"en", "de", "fr"}) {
        const Phrases phrases = *Phrases::forLanguage(language);
        for (const auto& [key, sentence] : phrases.sentences()) {
            QVERIFY2(!contains(sentence, "!"), key.c_str());
            QVERIFY2(isValidUtf8(sentence) && trim(sentence) == sentence && !sentence.empty(), key.c_str());
            // A full sentence ends like one; headings, subjects and buttons do not.
            if (startsWith(key, "intro.") || startsWith(key, "why."))
                QVERIFY2(sentence.back() == '.' || sentence.back() == '?', key.c_str());
        }
    }
}

void PhrasesTest::everyWayOfEveryGoalHasASentence()
{
    using data::Goal;
    const Phrases english = *Phrases::forLanguage("en");
    WhatIsKnown everything;
    everything.firstName = everything.town = true;
    everything.product = everything.aisle = everything.preference = everything.refill = KnownFact{};
    everything.orders = 5;
    everything.picks = {{data::PickSource::Told, {}}};
    std::set<std::string> reached;
    for (const Goal goal : {Goal::ThankRegulars, Goal::WinBack, Goal::Welcome, Goal::NewArrivals,
                            Goal::ClearStock, Goal::Newsletter}) {
        for (const data::LineSlot& slot : slotsFor(goal, everything))
            for (const data::LineOption& option : slot.options) {
                QVERIFY2(english.has(option.copy), option.copy.c_str());
                reached.insert(option.copy);
            }
        QVERIFY(english.has("preheader." + std::string(data::nameOf(goal))));
        QVERIFY(english.has("button." + std::string(data::nameOf(goal))));
    }
    // And the other way round: no sentence that nobody can ever get.
    for (const auto& [key, sentence] : english.sentences())
        if (startsWith(key, "subject.") || startsWith(key, "greeting.") || startsWith(key, "intro.") ||
            startsWith(key, "picks."))
            QVERIFY2(reached.contains(key), key.c_str());
}

void PhrasesTest::unknownLanguagesSpeakEnglish()
{
    QCOMPARE(Phrases::forLanguage("en-GB")->language(), std::string("en"));
    QCOMPARE(Phrases::forLanguage("FR-ca")->language(), std::string("fr"));
    QCOMPARE(Phrases::forLanguage("eo")->language(), std::string("en"));
    QCOMPARE(Phrases::forLanguage("")->language(), std::string("en"));
}

void PhrasesTest::aPlaceWithoutAValueIsNamed_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("missing");
    QTest::newRow("not there") << "Hello {{town}}"
                               << "town";
    QTest::newRow("empty") << "Hello {{empty}}"
                           << "empty";
    QTest::newRow("blank") << "Hello {{blank}}"
                           << "blank";
    QTest::newRow("the first of two") << "{{first}} and {{second}}"
                                      << "first";
}

void PhrasesTest::aPlaceWithoutAValueIsNamed()
{
    QFETCH(QString, sentence);
    QFETCH(QString, missing);
    const auto filled = fillPlaces(sentence.toStdString(), {{"empty", ""}, {"blank", "  "}});
    QVERIFY(!filled.ok());
    QVERIFY(filled.error().code == ErrorCode::NotFound);
    QCOMPARE(filled.error().where, missing.toStdString());
    const auto unknown = Phrases::forLanguage("en")->fill("greeting.shouted", {});
    QVERIFY(!unknown.ok());
    QCOMPARE(unknown.error().where, std::string("greeting.shouted"));
    // A value is not looked at again, so nobody can smuggle a place in.
    QCOMPARE(*fillPlaces("Hello {{name}}", {{"name", "{{shop}}"}}), std::string("Hello {{shop}}"));
}

void PhrasesTest::datesAreWrittenAsOneSaysThem()
{
    QCOMPARE(Phrases::forLanguage("en")->longDate(day("2023-03-14")), std::string("14 March 2023"));
    QCOMPARE(Phrases::forLanguage("de")->longDate(day("2023-03-01")), std::string("1. März 2023"));
    QCOMPARE(Phrases::forLanguage("fr")->longDate(day("2023-08-01")), std::string("1er août 2023"));
    QCOMPARE(Phrases::forLanguage("fr")->longDate(day("2023-08-02")), std::string("2 août 2023"));
}

void PhrasesTest::aMonthLongAgoCarriesItsYear()
{
    const Phrases english = *Phrases::forLanguage("en");
    QCOMPARE(english.monthAsSaid(day("2026-05-31"), day("2026-10-08")), std::string("May"));
    QCOMPARE(english.monthAsSaid(day("2025-11-01"), day("2026-10-08")), std::string("November"));
    QCOMPARE(english.monthAsSaid(day("2025-10-31"), day("2026-10-08")), std::string("October 2025"));
    QCOMPARE(english.monthAsSaid(day("2026-11-01"), day("2026-10-08")), std::string("November 2026"));
}

void PhrasesTest::pricesFollowTheLanguage()
{
    const Currency euro = parseCurrency("EUR").value();
    const Currency yen = parseCurrency("JPY").value();
    QCOMPARE(Phrases::forLanguage("en")->price({995, euro}), std::string("€9.95"));
    QCOMPARE(Phrases::forLanguage("de")->price({995, euro}), std::string("9,95\u00a0€"));
    QCOMPARE(Phrases::forLanguage("de")->price({123456789, euro}), std::string("1.234.567,89\u00a0€"));
    QCOMPARE(Phrases::forLanguage("fr")->price({-123450, euro}), std::string("-1\u202f234,50\u00a0€"));
    QCOMPARE(Phrases::forLanguage("de")->price({1500, yen}), std::string("1.500\u00a0JPY"));
}

void PhrasesTest::productNamesAreShortenedToWhatOneSays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("plain") << "Rose teacup & saucer"
                           << "Rose teacup & saucer";
    QTest::newRow("pack") << "Beeswax candles, 6"
                          << "Beeswax candles";
    QTest::newRow("variant") << "Wool throw - Large / Blue"
                             << "Wool throw";
    QTest::newRow("brackets") << "Teapot (1 litre)"
                              << "Teapot";
    QTest::newRow("shouted") << "WHITE HANGING HEART T-LIGHT HOLDER"
                             << "White hanging heart t-light holder";
    QTest::newRow("a short name in capitals stays") << "CD"
                                                    << "CD";
    QTest::newRow("a mark at the start is part of the name") << " - Teapot"
                                                             << "- Teapot";
    QTest::newRow("too long") << "A very long name of a thing that nobody would ever want to read out aloud"
                              << "A very long name of a thing that nobody would ever want to";
    QTest::newRow("one long word") << QString(70, QChar(u'é')) << QString(60, QChar(u'é'));
    QTest::newRow("nothing") << ""
                             << "";
}

void PhrasesTest::productNamesAreShortenedToWhatOneSays()
{
    QFETCH(QString, name);
    QFETCH(QString, spoken);
    QCOMPARE(QString::fromStdString(spokenName(name.toStdString())), spoken);
}

TACTFUL_TEST(PhrasesTest)
#include "phrases_test.moc"

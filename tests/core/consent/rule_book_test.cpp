#include "core/base/text.h"
#include "core/consent/rule_book.h"
#include "core/consent/rule_files.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::consent;

namespace {

std::string builtInText()
{
    return std::string(allRuleFiles().front().text);
}

}  // namespace

class RuleBookTest : public QObject {
    Q_OBJECT

private slots:
    void theBuiltInBookIsUsable();
    void countriesComeUnderTheirOwnLaw_data();
    void countriesComeUnderTheirOwnLaw();
    void everySentenceIsOne();
    void everyLanguageSaysTheSameRules_data();
    void everyLanguageSaysTheSameRules();
    void anUnknownLanguageReadsEnglish();
    void aBrokenTranslationIsRefusedByName_data();
    void aBrokenTranslationIsRefusedByName();
    void aBrokenBookIsRefusedByName_data();
    void aBrokenBookIsRefusedByName();
};

void RuleBookTest::theBuiltInBookIsUsable()
{
    const auto book = RuleBook::builtIn();
    QVERIFY2(book.ok(), book ? "" : (book.error().where + ": " + book.error().detail).c_str());
    QCOMPARE(book->rule(RuleId::CA2).id, std::string("CA2"));
    QCOMPARE(book->rule(RuleId::CA2).warnMonths, 21);
    QCOMPARE(book->rule(RuleId::CA2).limitMonths, 24);
    QCOMPARE(book->rule(RuleId::EU12).consentAge, 16);
    QCOMPARE(book->rule(RuleId::AU2).id, std::string("AU2"));
    QVERIFY(book->rule(RuleId::AU2).judged);
    std::size_t judged = 0;
    for (const Rule& rule : book->rules())
        judged += rule.judged ? 1 : 0;
    QCOMPARE(judged, ruleCount);
    QVERIFY2(book->rules().size() > ruleCount, "rules that only the owner can confirm are listed too");
}

void RuleBookTest::countriesComeUnderTheirOwnLaw_data()
{
    QTest::addColumn<QByteArray>("country");
    QTest::addColumn<int>("law");
    const auto row = [](const char* country, Jurisdiction law) {
        QTest::newRow(*country ? country : "empty") << QByteArray(country) << static_cast<int>(law);
    };
    for (const char* country : {"DE", "FR", "IE", "NO", "IS", "LI", "HR", "GR"})
        row(country, Jurisdiction::Eu);
    row("GB", Jurisdiction::Uk);
    row("US", Jurisdiction::Us);
    row("PR", Jurisdiction::Us);
    row("CA", Jurisdiction::Ca);
    row("AU", Jurisdiction::Au);
    row("CH", Jurisdiction::Other);
    row("JP", Jurisdiction::Other);
    row("", Jurisdiction::Unknown);
    row("gb", Jurisdiction::Unknown);
    row("GBR", Jurisdiction::Unknown);
    row("G1", Jurisdiction::Unknown);
}

void RuleBookTest::countriesComeUnderTheirOwnLaw()
{
    QFETCH(QByteArray, country);
    QFETCH(int, law);
    QCOMPARE(static_cast<int>(RuleBook::builtIn()->jurisdictionOf(country.toStdString())), law);
}

void RuleBookTest::everySentenceIsOne()
{
    const auto book = RuleBook::builtIn();
    for (const Rule& rule : book->rules()) {
        QVERIFY2(!rule.title.empty() && !rule.citation.empty() && !rule.jurisdictions.empty(),
                 rule.id.c_str());
        QVERIFY2(!rule.programChecks.empty() || !rule.ownerConfirms.empty(), rule.id.c_str());
        QVERIFY2(civilFromDay(rule.lastReviewed).year >= 2026, rule.id.c_str());
        for (const std::string& sentence : rule.says)
            QVERIFY2(sentence.empty() || sentence.back() == '.', rule.id.c_str());
    }
}

void RuleBookTest::everyLanguageSaysTheSameRules_data()
{
    QTest::addColumn<QByteArray>("language");
    for (const char* language : {"de", "fr"})
        QTest::newRow(language) << QByteArray(language);
}

void RuleBookTest::everyLanguageSaysTheSameRules()
{
    QFETCH(QByteArray, language);
    const auto english = RuleBook::builtIn();
    const auto spoken = RuleBook::builtIn(language.toStdString());
    QVERIFY2(spoken.ok(), spoken ? "" : (spoken.error().where + ": " + spoken.error().detail).c_str());
    QCOMPARE(spoken->rules().size(), english->rules().size());
    for (std::size_t at = 0; at < english->rules().size(); ++at) {
        const Rule& ours = english->rules()[at];
        const Rule& theirs = spoken->rules()[at];
        QCOMPARE(theirs.id, ours.id);
        QCOMPARE(theirs.warnMonths, ours.warnMonths);
        QCOMPARE(theirs.limitMonths, ours.limitMonths);
        QVERIFY2(theirs.title != ours.title, ours.id.c_str());
        for (std::size_t outcome = 0; outcome < ours.says.size(); ++outcome)
            QVERIFY2(ours.says[outcome].empty() == theirs.says[outcome].empty() &&
                         (ours.says[outcome].empty() || ours.says[outcome] != theirs.says[outcome]),
                     ours.id.c_str());
        QVERIFY2(ours.programChecks.empty()
                     ? theirs.programChecks.empty()
                     : !theirs.programChecks.empty() && theirs.programChecks != ours.programChecks,
                 ours.id.c_str());
        QVERIFY2(ours.ownerConfirms.empty()
                     ? theirs.ownerConfirms.empty()
                     : !theirs.ownerConfirms.empty() && theirs.ownerConfirms != ours.ownerConfirms,
                 ours.id.c_str());
    }
}

void RuleBookTest::anUnknownLanguageReadsEnglish()
{
    const auto book = RuleBook::builtIn("xx");
    QVERIFY(book.ok());
    QCOMPARE(book->rule(RuleId::EU6).title, RuleBook::builtIn()->rule(RuleId::EU6).title);
}

void RuleBookTest::aBrokenTranslationIsRefusedByName_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("where");
    const auto row = [](const char* name, const char* from, const char* to, const char* where) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(where);
    };
    row("not JSON", "\"rules\": [", "\"rules\": ", "");
    row("a rule of its own", "\"id\": \"EU5\"", "\"id\": \"EU55\"", "EU55");
    row("no title", "\"title\": \"Kinder\"", "\"tittle\": \"Kinder\"", "EU12");
    row("a sentence is missing", "\"warn\": \"Seit zwei", "\"wran\": \"Seit zwei", "EU14");
    row("nothing to confirm", "\"owner_confirms\": \"Dass das Verzeichnis", "\"x\": \"Dass das Verzeichnis",
        "EU20");
    row("nothing to see to", "\"program_checks\": \"Ob eine E-Mail-Adresse",
        "\"x\": \"Ob eine E-Mail-Adresse", "G0");
}

void RuleBookTest::aBrokenTranslationIsRefusedByName()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, where);
    std::string words;
    for (const RuleFile& file : allRuleFiles())
        if (file.name == "email_de") words = file.text;
    QVERIFY(contains(words, from.toStdString()));
    words = replaceAll(std::move(words), from.toStdString(), to.toStdString());
    const auto book = RuleBook::read(builtInText(), words);
    QVERIFY(!book.ok());
    QCOMPARE(book.error().code, ErrorCode::BadFile);
    QCOMPARE(QByteArray::fromStdString(book.error().where), where);
}

void RuleBookTest::aBrokenBookIsRefusedByName_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("where");
    const auto row = [](const char* name, const char* from, const char* to, const char* where) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(where);
    };
    row("not JSON", "\"rules\": [", "\"rules\": ", "");
    row("a rule is missing", "\"id\": \"CA3\"", "\"id\": \"CA33\"", "CA3");
    row("a rule comes twice", "\"id\": \"EU5\"", "\"id\": \"EU4\"", "EU4");
    row("a limit is missing", "\"warn_months\": 5, ", "", "CA3");
    row("limits out of order", "\"warn_months\": 21, \"limit_months\": 24",
        "\"warn_months\": 25, \"limit_months\": 24", "CA2");
    row("an age is missing", "\"consent_age\": 16, ", "", "EU12");
    row("a sentence is missing", "They opted out of marketing e-mails.", "", "US1");
    row("a field of the wrong kind", "\"title\": \"Children\"", "\"title\": 3", "after EU11");
    row("a field is missing", "\"title\": \"Children\",", "", "after EU11");
    row("a day of review that is none", "\"last_reviewed\": \"2026-", "\"last_reviewed\": \"26-", "G0");
    row("a country in two groups", "[\"GB\"]", "[\"GB\", \"FR\"]", "FR");
    row("a misspelt country", "[\"GB\"]", "[\"GBR\"]", "GBR");
    row("an unknown group", "\"id\": \"UK\"", "\"id\": \"XX\"", "XX");
}

void RuleBookTest::aBrokenBookIsRefusedByName()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, where);
    const std::string good = builtInText();
    const std::string broken = replaceAll(good, from.toStdString(), to.toStdString());
    QVERIFY(broken != good);
    const auto book = RuleBook::read(broken);
    QVERIFY(!book.ok());
    QVERIFY(book.error().code == ErrorCode::BadFile);
    QCOMPARE(QByteArray::fromStdString(book.error().where), where);
}

TACTFUL_TEST(RuleBookTest)
#include "rule_book_test.moc"

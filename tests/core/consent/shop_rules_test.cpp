#include "core/base/text.h"
#include "core/consent/shop_rules.h"
#include "tests/support/register.h"

#include <algorithm>
#include <iterator>
#include <map>

using namespace tactful;
using namespace tactful::consent;

namespace {

Instant at(std::string_view text)
{
    return *parseIsoInstant(text);
}

/// "now=2026-11-22T12:00:00Z yes=2025-11-22T12:00:00Z signs=2 …"
ShopFacts factsOf(const std::string& rule, std::string_view text)
{
    ShopFacts facts;
    facts.now = at("2026-11-22T12:00:00Z");
    for (const std::string_view word : split(text, ' ')) {
        const auto equals = std::min(word.find('='), word.size());
        const std::string_view key = word.substr(0, equals);
        const std::string_view value = equals < word.size() ? word.substr(equals + 1) : std::string_view();
        if (key == "yes" || key == "no") facts.answers[rule] = {key == "yes", at(value)};
        if (key == "exported") facts.lastExport = at(value);
        if (key == "heard") facts.lastUnsubscribeNews = at(value);
        if (key == "unused") facts.daysUnused = static_cast<int>(*parseInteger(value));
        if (key == "signs") facts.riskSigns = static_cast<int>(*parseInteger(value));
        if (key == "tell") facts.recipientsToTell = *parseInteger(value);
        if (key == "left") facts.daysLeft[rule] = static_cast<int>(*parseInteger(value));
    }
    return facts;
}

QByteArray nameOfAnswer(Answer answer)
{
    static const std::map<Answer, QByteArray> names{{Answer::NotAsked, "not-asked"},
                                                    {Answer::Ok, "ok"},
                                                    {Answer::Warn, "warn"},
                                                    {Answer::Fix, "fix"},
                                                    {Answer::Block, "block"}};
    return names.at(answer);
}

struct Row {
    const char* rule;
    const char* facts;
    const char* answer;
};

/// Every rule about the shop, at the edges of its limits.
constexpr Row rows[] = {
    {"G5", "", "ok"},
    {"G5", "exported=2026-11-01T12:00:00Z", "block"},
    {"G5", "exported=2026-11-01T12:00:00Z heard=2026-11-20T12:00:00Z", "ok"},
    {"G5", "exported=2026-11-01T12:00:00Z heard=2026-11-20T11:59:59Z", "block"},
    {"EU4b", "", "not-asked"},
    {"EU4b", "yes=2026-01-01T12:00:00Z", "ok"},
    {"EU4b", "no=2026-01-01T12:00:00Z", "warn"},
    {"EU4b", "yes=2025-11-21T12:00:00Z", "warn"},
    {"EU5", "", "not-asked"},
    {"EU5", "yes=2025-11-22T12:00:00Z", "ok"},
    {"EU5", "yes=2025-11-21T12:00:00Z", "warn"},
    {"EU5", "no=2026-11-21T12:00:00Z", "fix"},
    {"EU7", "yes=2026-11-21T12:00:00Z", "ok"},
    {"EU7", "yes=2025-11-21T12:00:00Z", "warn"},
    {"EU7", "no=2026-11-21T12:00:00Z", "fix"},
    {"EU10", "yes=2026-11-21T12:00:00Z", "ok"},
    {"EU10", "yes=2025-11-21T12:00:00Z", "warn"},
    {"EU10", "no=2026-11-21T12:00:00Z", "block"},
    {"EU10b", "yes=2026-11-21T12:00:00Z", "ok"},
    {"EU10b", "yes=2025-11-21T12:00:00Z", "warn"},
    {"EU10b", "no=2026-11-21T12:00:00Z", "fix"},
    {"EU13", "", "ok"},
    {"EU13", "unused=180", "ok"},
    {"EU13", "unused=181", "warn"},
    {"EU16", "yes=2026-11-21T12:00:00Z", "ok"},
    {"EU16", "yes=2025-11-21T12:00:00Z", "warn"},
    {"EU16", "no=2026-11-21T12:00:00Z", "fix"},
    {"EU17b", "", "ok"},
    {"EU17b", "left=11", "ok"},
    {"EU17b", "left=10", "warn"},
    {"EU17b", "left=0", "warn"},
    {"EU17b", "left=-1", "fix"},
    {"EU18", "", "ok"},
    {"EU19", "", "ok"},
    {"EU19", "tell=1", "fix"},
    {"EU20", "yes=2025-11-22T12:00:00Z", "ok"},
    {"EU20", "yes=2025-11-21T12:00:00Z", "warn"},
    {"EU20", "no=2026-11-21T12:00:00Z", "fix"},
    {"EU21", "signs=0", "ok"},
    {"EU21", "signs=1", "warn"},
    {"EU21", "signs=2", "fix"},
    {"EU21", "signs=5 yes=2025-11-22T12:00:00Z", "ok"},
    {"EU21", "signs=2 yes=2025-11-21T12:00:00Z", "fix"},
    {"EU21", "signs=2 no=2026-11-21T12:00:00Z", "fix"},
    {"EU22", "", "not-asked"},
    {"EU22", "yes=2020-01-01T12:00:00Z", "ok"},
    {"EU22", "no=2026-11-19T12:00:00Z", "warn"},
    {"EU22", "no=2026-11-19T11:59:59Z", "fix"},
    {"UK2", "", "ok"},
    {"UK3", "", "ok"},
    {"US2", "yes=2026-11-21T12:00:00Z", "ok"},
    {"US2", "yes=2025-11-21T12:00:00Z", "warn"},
    {"US2", "no=2026-11-21T12:00:00Z", "fix"},
    {"US3", "yes=2026-11-21T12:00:00Z", "ok"},
    {"US3", "no=2026-11-21T12:00:00Z", "warn"},
    {"US4", "", "ok"},
    {"US4", "left=11", "ok"},
    {"US4", "left=10", "warn"},
    {"US4", "left=-1", "fix"},
    {"US5", "", "ok"},
    {"CA7", "", "ok"},
    {"CA7", "left=10", "warn"},
    {"CA7", "left=-1", "fix"},
    {"AU3", "", "ok"},
    {"AU3", "left=10", "warn"},
    {"AU3", "left=-1", "fix"},
};

}  // namespace

class ShopRulesTest : public QObject {
    Q_OBJECT

private slots:
    void everyRuleTurnsAtItsLimit_data();
    void everyRuleTurnsAtItsLimit();
    void everyAnswerOfEveryRuleIsTested();
    void everyAnswerHasASentenceInEveryLanguage_data();
    void everyAnswerHasASentenceInEveryLanguage();
    void onlyABlockForbidsTheExport();
    void rulesAboutPersonsAreNotAskedHere();
};

void ShopRulesTest::everyRuleTurnsAtItsLimit_data()
{
    QTest::addColumn<int>("row");
    for (std::size_t at = 0; at < std::size(rows); ++at)
        QTest::addRow("%s %s", rows[at].rule, rows[at].facts) << static_cast<int>(at);
}

void ShopRulesTest::everyRuleTurnsAtItsLimit()
{
    QFETCH(int, row);
    const Row& given = rows[static_cast<std::size_t>(row)];
    const auto book = RuleBook::builtIn();
    QVERIFY2(book.ok(), book ? "" : (book.error().where + ": " + book.error().detail).c_str());
    const Rule* rule = book->find(given.rule);
    QVERIFY(rule != nullptr);
    QCOMPARE(nameOfAnswer(answerOf(*rule, factsOf(given.rule, given.facts))), QByteArray(given.answer));
}

/// What a rule has a sentence for is what it may answer.
void ShopRulesTest::everyAnswerOfEveryRuleIsTested()
{
    const auto book = RuleBook::builtIn();
    for (const Rule& rule : book->rules()) {
        if (!rule.aboutShop) continue;
        for (std::size_t outcome = 0; outcome < rule.says.size(); ++outcome) {
            if (rule.says[outcome].empty()) continue;
            const QByteArray answer =
                QByteArray::fromStdString(std::string(nameOf(static_cast<Outcome>(outcome))));
            const bool tested = std::any_of(std::begin(rows), std::end(rows), [&](const Row& row) {
                return row.rule == rule.id && row.answer == answer;
            });
            QVERIFY2(tested, (rule.id + " " + answer.toStdString()).c_str());
        }
    }
}

void ShopRulesTest::everyAnswerHasASentenceInEveryLanguage_data()
{
    QTest::addColumn<QByteArray>("language");
    for (const char* language : {"en", "de", "fr"})
        QTest::newRow(language) << QByteArray(language);
}

void ShopRulesTest::everyAnswerHasASentenceInEveryLanguage()
{
    QFETCH(QByteArray, language);
    const auto book = RuleBook::builtIn(language.toStdString());
    QVERIFY(book.ok());
    for (const Row& row : rows) {
        const Rule* rule = book->find(row.rule);
        const Answer answer = answerOf(*rule, factsOf(row.rule, row.facts));
        if (answer == Answer::NotAsked)
            QVERIFY2(!rule->ownerConfirms.empty(), row.rule);
        else
            QVERIFY2(!rule->sentence(static_cast<Outcome>(static_cast<int>(answer) - 1)).empty(), row.rule);
    }
}

void ShopRulesTest::onlyABlockForbidsTheExport()
{
    const auto book = RuleBook::builtIn();
    QVERIFY(forbidsExport(*book, factsOf("G5", "")) == nullptr);
    QVERIFY(forbidsExport(*book, factsOf("EU5", "no=2026-11-21T12:00:00Z tell=4 signs=9 unused=999")) ==
            nullptr);
    const Rule* stale = forbidsExport(*book, factsOf("G5", "exported=2026-11-01T12:00:00Z"));
    QVERIFY(stale && stale->id == "G5");
    const Rule* machine = forbidsExport(*book, factsOf("EU10", "no=2026-11-21T12:00:00Z"));
    QVERIFY(machine && machine->id == "EU10");
}

void ShopRulesTest::rulesAboutPersonsAreNotAskedHere()
{
    const auto book = RuleBook::builtIn();
    for (const Rule& rule : book->rules()) {
        QVERIFY2(rule.judged != rule.aboutShop, rule.id.c_str());
        if (rule.judged) QCOMPARE(answerOf(rule, factsOf(rule.id, "tell=1 signs=3")), Answer::NotAsked);
    }
}

TACTFUL_TEST(ShopRulesTest)
#include "shop_rules_test.moc"

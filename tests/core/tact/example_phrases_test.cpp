#include "core/tact/example_phrases.h"
#include "core/tact/tact_rules.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::tact;

class ExamplePhrasesTest : public QObject {
    Q_OBJECT

private slots:
    void everyStopMayMentionWhatItsScoresAllow_data();
    void everyStopMayMentionWhatItsScoresAllow();
    void whatIsAllowedStaysAllowedFurtherUp();
    void delicateProductsAreNeverAllowedWithoutConsent();
    void aDamagedFileIsRefused_data();
    void aDamagedFileIsRefused();

private:
    TactRules m_rules = *builtInTactRules();
};

void ExamplePhrasesTest::everyStopMayMentionWhatItsScoresAllow_data()
{
    QTest::addColumn<double>("ceiling");
    QTest::addColumn<QByteArray>("newlyAllowed");
    QTest::newRow("nothing personal") << 0.0 << QByteArray("best-sellers ");
    QTest::newRow("shop window")
        << 24.9
        << QByteArray("told-us first-name-greeting first-name-subject aisle-picked-for-you town "
                      "bought-aisle ");
    QTest::newRow("friendly nod")
        << 49.9
        << QByteArray("bought-product bought-dates-and-counts viewed-product guess-implied "
                      "mildly-personal-product ");
    QTest::newRow("your usual") << 74.9 << QByteArray("guess-said sensitive-product ");
    QTest::newRow("close friend") << 100.0 << QByteArray("");
}

void ExamplePhrasesTest::everyStopMayMentionWhatItsScoresAllow()
{
    QFETCH(double, ceiling);
    QFETCH(QByteArray, newlyAllowed);
    const double stopBefore = ceiling > 25.0 ? ceiling - 25.0 : ceiling > 0.0 ? 0.0 : -1.0;
    const auto before = mentionsUnder(stopBefore, m_rules.phrases, {}, m_rules.weights);
    const auto after = mentionsUnder(ceiling, m_rules.phrases, {}, m_rules.weights);
    std::string names;
    for (std::size_t i = 0; i < after.size(); ++i)
        if (after[i].allowed && (stopBefore < 0.0 || !before[i].allowed)) names += after[i].phrase + " ";
    QCOMPARE(QByteArray::fromStdString(names), newlyAllowed);
}

void ExamplePhrasesTest::whatIsAllowedStaysAllowedFurtherUp()
{
    std::vector<bool> allowed(m_rules.phrases.size(), false);
    for (int ceiling = 0; ceiling <= 100; ++ceiling) {
        const auto mentions = mentionsUnder(ceiling, m_rules.phrases, {}, m_rules.weights);
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            QVERIFY(mentions[i].allowed || !allowed[i]);
            QVERIFY(!mentions[i].allowed || mentions[i].score <= ceiling);
            allowed[i] = mentions[i].allowed;
        }
    }
}

void ExamplePhrasesTest::delicateProductsAreNeverAllowedWithoutConsent()
{
    const auto mentions = mentionsUnder(100.0, m_rules.phrases, {}, m_rules.weights);
    QCOMPARE(mentions.back().phrase, std::string("special-category-product"));
    QVERIFY(!mentions.back().allowed);
    data::MessageContext context;
    context.personalConsent = true;
    QVERIFY(mentionsUnder(100.0, m_rules.phrases, context, m_rules.weights).back().allowed);
}

void ExamplePhrasesTest::aDamagedFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("where");
    const auto row = [](const char* name, const char* entry, const char* where) {
        QTest::newRow(name) << "{\"phrases\": [" + QByteArray(entry) + "]}" << QByteArray(where);
    };
    row("no key", R"({"signals": [], "cues": []})", "phrases[0].key");
    row("empty key", R"({"key": "", "signals": [], "cues": []})", "phrases[0].key");
    row("twice", R"({"key": "a", "signals": [], "cues": []}, {"key": "a", "signals": [], "cues": []})",
        "phrases[1].key");
    row("no such cue", R"({"key": "a", "signals": [], "cues": ["shoe-size"]})", "phrases[0].cues");
    row("no such source",
        R"({"key": "a", "signals": [{"source": "gossip", "explicitness": "explicit", "granularity": "exact"}], "cues": []})",
        "phrases[0].signals[0].source");
    row("tier too high",
        R"({"key": "a", "signals": [{"source": "stated", "explicitness": "explicit", "granularity": "exact", "sensitivity": 4}], "cues": []})",
        "phrases[0].signals[0].sensitivity");
    row("unknown field", R"({"key": "a", "signals": [], "cues": [], "mood": 1})", "phrases[0].mood");
    row("cues are no list", R"({"key": "a", "signals": [], "cues": "town"})", "phrases[0].cues");
    row("signals are no objects", R"({"key": "a", "signals": [1], "cues": []})", "phrases[0].signals");
}

void ExamplePhrasesTest::aDamagedFileIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, where);
    const auto phrases = parseExamplePhrases(json.toStdString());
    QVERIFY(!phrases.ok());
    QVERIFY(phrases.error().code == ErrorCode::BadFile);
    QCOMPARE(phrases.error().where, "phrases.json: " + where.toStdString());
}

TACTFUL_TEST(ExamplePhrasesTest)
#include "example_phrases_test.moc"

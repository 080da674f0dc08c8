#include "tests/core/consent/scene.h"
#include "tests/support/register.h"

#include <algorithm>
#include <iterator>

using namespace tactful;
using namespace tactful::consent;
using namespace tactful::tests;

namespace {

/// What one rule says, whatever the verdict.
struct RuleRow {
    const char* rule;
    const char* scene;
    const char* answer;
};

/// Every rule about persons with every answer it can give, at the edges of its limits.
constexpr RuleRow ruleRows[] = {
    {"G0", "from=US", "ok"},
    {"G0", "from=US no-address", "block"},
    {"G1", "from=US", "ok"},
    {"G1", "from=US suppressed=unsubscribed", "block"},
    {"G1", "from=US suppressed=complaint", "block"},
    {"G1", "from=US suppressed=objection", "block"},
    {"G1", "from=US suppressed=hard-bounce", "block"},
    {"G1", "from=US suppressed=deceased", "block"},
    {"G1", "from=US suppressed=erased", "block"},
    {"G2", "from=US", "ok"},
    {"G2", "given=2026-01-01+proof", "warn"},
    {"G3", "from=US", "ok"},
    {"G3", "from=US no-reply-address", "fix"},
    {"G4", "from=US", "ok"},
    {"G4", "from=US no-unsubscribe", "block"},
    {"G6", "from=US given=2026-01-01 ends=2026-11-23 on=2026-11-22", "ok"},
    {"G6", "from=US given=2026-01-01 ends=2026-11-22 on=2026-11-22", "block"},
    {"G6", "from=US given=2026-01-01 ends=2026-11-24 on=2026-11-22 last=2026-11-23", "ok"},
    {"G6", "from=US given=2026-01-01 ends=2026-11-24 on=2026-11-22 last=2026-11-24", "block"},
    {"EU1", "from=FR given=2026-01-01+proof", "ok"},
    {"EU1", "from=FR", "block"},
    {"EU2", "from=FR given=2026-01-01+proof", "ok"},
    {"EU2", "from=FR given=2026-01-01+proof+ticked", "block"},
    {"EU3", "from=FR given=2026-01-01+proof", "ok"},
    {"EU3", "from=FR given=2026-01-01", "block"},
    {"EU4", "from=FR bought=2026-01-01 could-say-no", "ok"},
    {"EU4", "from=FR bought=2026-01-01", "block"},
    {"EU6", "from=FR given=2026-01-01+proof", "ok"},
    {"EU6", "from=FR said=objected", "block"},
    {"EU8", "from=FR given=2026-01-01+proof", "ok"},
    {"EU8", "from=FR given=2026-01-01+proof no-notice", "fix"},
    {"EU9", "from=FR given=2026-01-01+proof profiling", "ok"},
    {"EU9", "from=FR given=2026-01-01+proof profiling notice-silent", "fix"},
    {"EU9", "from=FR given=2026-01-01+proof notice-silent", "not-asked"},
    {"EU11", "from=FR given=2026-01-01+proof picks=given+explicit+proof tier=3", "ok"},
    {"EU11", "from=FR given=2026-01-01+proof tier=3", "block"},
    {"EU11", "from=FR given=2026-01-01+proof tier=2", "not-asked"},
    {"EU12", "from=FR given=2026-01-01+proof age=16", "ok"},
    {"EU12", "from=FR given=2026-01-01+proof age=15", "block"},
    {"EU12", "from=FR given=2026-01-01+proof age=18 profiling", "ok"},
    {"EU12", "from=FR given=2026-01-01+proof age=17 profiling", "block"},
    {"EU14", "from=FR bought=2024-11-23 could-say-no", "ok"},
    {"EU14", "from=FR bought=2024-11-22 could-say-no", "warn"},
    {"EU14", "from=FR bought=2023-11-22 could-say-no", "warn"},
    {"EU14", "from=FR bought=2023-11-21 could-say-no", "block"},
    {"EU14", "from=FR bought=2024-02-29 could-say-no on=2026-02-27", "ok"},
    {"EU14", "from=FR bought=2024-02-29 could-say-no on=2026-02-28", "warn"},
    {"EU14", "from=FR bought=2024-02-29 could-say-no on=2027-02-28", "warn"},
    {"EU14", "from=FR bought=2024-02-29 could-say-no on=2027-03-01", "block"},
    {"EU15", "from=FR given=2024-11-22+proof", "ok"},
    {"EU15", "from=FR given=2024-11-21+proof", "warn"},
    {"EU15", "from=FR given=2024-11-21+proof clicked=2024-11-22", "ok"},
    {"EU17", "from=FR", "ok"},
    {"EU17", "from=FR paused", "block"},
    {"EU23", "from=FR", "ok"},
    {"EU23", "from=FR no-contract", "fix"},
    {"DE1", "from=DE given=2026-01-01+proof+doi", "ok"},
    {"DE1", "from=DE given=2026-01-01+proof", "warn"},
    {"DE1", "from=FR given=2026-01-01+proof", "not-asked"},
    {"UK1", "from=GB given=2026-01-01+proof", "ok"},
    {"UK1", "from=GB", "block"},
    {"US1", "from=US", "ok"},
    {"US1", "from=US said=refused", "block"},
    {"US6", "from=US tier=3 picks=given+explicit+proof", "ok"},
    {"US6", "from=US tier=3 picks=given+proof", "block"},
    {"US6", "from=US tier=2", "not-asked"},
    {"CA1", "from=CA given=2010-01-01+proof", "ok"},
    {"CA1", "from=CA", "block"},
    {"CA2", "from=CA bought=2025-02-23", "ok"},
    {"CA2", "from=CA bought=2025-02-22", "warn"},
    {"CA2", "from=CA bought=2024-11-22", "warn"},
    {"CA2", "from=CA bought=2024-11-21", "block"},
    {"CA2", "from=CA bought=2024-02-29 on=2026-02-28", "warn"},
    {"CA2", "from=CA bought=2024-02-29 on=2026-03-01", "block"},
    {"CA3", "from=CA asked=2026-06-23", "ok"},
    {"CA3", "from=CA asked=2026-06-22", "warn"},
    {"CA3", "from=CA asked=2026-05-22", "warn"},
    {"CA3", "from=CA asked=2026-05-21", "block"},
    {"CA3", "from=CA asked=2026-08-31 on=2027-02-28", "warn"},
    {"CA3", "from=CA asked=2026-08-31 on=2027-03-01", "block"},
    {"CA4", "from=CA asks-permission bought=2026-01-01", "ok"},
    {"CA4", "from=CA asks-permission", "block"},
    {"CA5", "from=CA", "ok"},
    {"CA5", "from=CA said=withdrawn", "block"},
    {"CA6", "from=CA given=2026-01-01+proof", "ok"},
    {"CA6", "from=CA given=import", "block"},
    {"AU1", "from=AU bought=2025-02-23", "ok"},
    {"AU1", "from=AU bought=2025-02-22", "warn"},
    {"AU1", "from=AU bought=2024-11-22", "warn"},
    {"AU1", "from=AU bought=2024-11-21", "block"},
    {"AU2", "from=AU given=2026-01-01+proof", "ok"},
    {"AU2", "from=AU given=2026-01-01+proof no-legal-name", "fix"},
    {"AU2", "from=AU said=withdrawn", "block"},
};

QByteArray nameOfAnswer(Answer answer)
{
    if (answer == Answer::NotAsked) return "not-asked";
    return QByteArray::fromStdString(std::string(nameOf(static_cast<Outcome>(static_cast<int>(answer) - 1))));
}

}  // namespace

/// Every rule about persons, at the edges of its limits.
class RuleLimitsTest : public QObject {
    Q_OBJECT

private slots:
    void everyRuleTurnsAtItsLimit_data();
    void everyRuleTurnsAtItsLimit();
    void everyAnswerOfEveryRuleIsTested();
};

void RuleLimitsTest::everyRuleTurnsAtItsLimit_data()
{
    QTest::addColumn<int>("row");
    for (std::size_t at = 0; at < std::size(ruleRows); ++at)
        QTest::addRow("%s %s", ruleRows[at].rule, ruleRows[at].scene) << static_cast<int>(at);
}

void RuleLimitsTest::everyRuleTurnsAtItsLimit()
{
    QFETCH(int, row);
    const RuleRow& given = ruleRows[static_cast<std::size_t>(row)];
    const Scene scene = sceneOf(given.scene);
    const Verdict verdict = judge(scene.contact, scene.send, *RuleBook::builtIn());
    for (std::size_t id = 0; id < ruleCount; ++id)
        if (nameOf(static_cast<RuleId>(id)) == given.rule)
            QCOMPARE(nameOfAnswer(verdict.answers[id]), QByteArray(given.answer));
}

/// What a rule has a sentence for is what it may answer.
void RuleLimitsTest::everyAnswerOfEveryRuleIsTested()
{
    const RuleBook rules = *RuleBook::builtIn();
    for (std::size_t id = 0; id < ruleCount; ++id) {
        const Rule& rule = rules.rule(static_cast<RuleId>(id));
        for (std::size_t outcome = 0; outcome < rule.says.size(); ++outcome) {
            if (rule.says[outcome].empty()) continue;
            const QByteArray answer = nameOfAnswer(static_cast<Answer>(outcome + 1));
            const bool tested =
                std::any_of(std::begin(ruleRows), std::end(ruleRows),
                            [&](const RuleRow& row) { return row.rule == rule.id && row.answer == answer; });
            QVERIFY2(tested, (rule.id + " " + answer.toStdString()).c_str());
        }
    }
}

TACTFUL_TEST(RuleLimitsTest)
#include "rule_limits_test.moc"

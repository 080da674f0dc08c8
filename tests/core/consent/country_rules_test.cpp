#include "core/base/random.h"
#include "core/base/text.h"
#include "tests/core/consent/scene.h"
#include "tests/support/register.h"

#include <algorithm>
#include <set>

using namespace tactful;
using namespace tactful::consent;
using namespace tactful::tests;

namespace {

/// "block EU3", "ok EU4 soft-opt-in", "warn DE1, ground EU2 express"
std::string describe(const Verdict& verdict)
{
    const std::string outcome = std::string(nameOf(verdict.outcome)) + " ";
    if (verdict.outcome == Outcome::Block) return outcome + std::string(nameOf(verdict.decidedBy));
    if (verdict.outcome == Outcome::Ok) return outcome + basisName(verdict);
    return outcome + std::string(nameOf(verdict.decidedBy)) + ", ground " + basisName(verdict);
}

RuleBook book()
{
    return *RuleBook::builtIn();
}

ConsentState randomState(Random& random, Day today)
{
    ConsentState state;
    state.status = static_cast<ConsentStatus>(random.between(0, 4));
    if (state.status != ConsentStatus::Given) return state;
    state.provable = random.chance(0.5);
    state.unproven = !state.provable;
    state.prechecked = random.chance(0.2);
    if (state.provable) state.givenAt = noon(today - static_cast<std::int32_t>(random.between(0, 1500)));
    if (random.chance(0.3)) state.checkoutChoice = true;
    return state;
}

Scene randomScene(Random& random)
{
    Scene scene = sceneOf("");
    constexpr std::array<const char*, 8> countries{"DE", "FR", "GB", "US", "CA", "AU", "JP", ""};
    const Day today = scene.send.sendDay;
    const auto sometime = [&]() -> std::optional<Day> {
        if (random.chance(0.4)) return std::nullopt;
        return today - static_cast<std::int32_t>(random.between(0, 1500));
    };
    scene.contact.country = countries[static_cast<std::size_t>(random.between(0, 7))];
    scene.contact.hasAddress = random.chance(0.95);
    scene.contact.restricted = random.chance(0.05);
    if (random.chance(0.05)) scene.contact.suppression = data::SuppressionReason::Complaint;
    scene.contact.email = randomState(random, today);
    scene.contact.lastPurchase = sometime();
    scene.contact.addressFromSale = scene.contact.lastPurchase && random.chance(0.8);
    scene.contact.lastInquiry = sometime();
    if (random.chance(0.3)) scene.contact.ageYears = static_cast<int>(random.between(12, 40));
    scene.send.shop.optOutOfferedAtCheckout = random.chance(0.5);
    scene.send.shop.processorContract = random.chance(0.8);
    scene.send.usesProfiling = random.chance(0.5);
    scene.send.hasUnsubscribeTag = random.chance(0.95);
    scene.send.highestTier = static_cast<int>(random.between(0, 3));
    return scene;
}

void addRow(const char* name, const char* scene, const char* verdict)
{
    QTest::newRow(name) << QByteArray(scene) << QByteArray(verdict);
}

void addColumns()
{
    QTest::addColumn<QByteArray>("scene");
    QTest::addColumn<QByteArray>("verdict");
}

}  // namespace

class CountryRulesTest : public QObject {
    Q_OBJECT

private slots:
    void europeanRules_data();
    void europeanRules() { compare(); }
    void dutiesAndLimitsInEurope_data();
    void dutiesAndLimitsInEurope() { compare(); }
    void rulesOfOtherCountries_data();
    void rulesOfOtherCountries() { compare(); }
    void rulesForEverybody_data();
    void rulesForEverybody() { compare(); }
    void profilingMayBeRefusedAlone_data();
    void profilingMayBeRefusedAlone();
    void everyVerdictIsItsWorstAnswerAndHasASentence();
    void aNoIsNeverMailedAnywhere();

private:
    void compare();
};

void CountryRulesTest::compare()
{
    QFETCH(QByteArray, scene);
    QFETCH(QByteArray, verdict);
    const Scene at = sceneOf(scene.toStdString());
    QCOMPARE(QByteArray::fromStdString(describe(judge(at.contact, at.send, book()))), verdict);
}

void CountryRulesTest::europeanRules_data()
{
    addColumns();
    addRow("EU1 neither yes nor purchase", "from=FR", "block EU1");
    addRow("EU1 an inquiry is no ground", "from=FR asked=2026-11-01", "block EU1");
    addRow("EU2 proven yes", "from=FR given=2026-01-01+proof", "ok EU2 express");
    addRow("EU2 explicit yes", "from=FR given=2026-01-01+proof+explicit", "ok EU2 explicit");
    addRow("EU2 ticked beforehand", "from=FR given=2026-01-01+proof+ticked", "block EU2");
    addRow("EU3 no proof", "from=FR given=2026-01-01", "block EU3");
    addRow("EU3 undated import", "from=FR given=import", "block EU3");
    addRow("EU4 bought and could say no", "from=FR bought=2026-01-01 could-say-no", "ok EU4 soft-opt-in");
    addRow("EU4 a choice was seen at checkout", "from=FR bought=2026-01-01 given=2026-01-01 checkout=yes",
           "ok EU4 soft-opt-in");
    addRow("EU4 carries a yes without proof", "from=FR bought=2026-01-01 given=import could-say-no",
           "ok EU4 soft-opt-in");
    addRow("EU4 carries a box ticked beforehand",
           "from=FR bought=2026-01-01 given=2026-01-01+proof+ticked could-say-no", "ok EU4 soft-opt-in");
    addRow("EU4 could not say no", "from=FR bought=2026-01-01", "block EU4");
    addRow("EU4 address from elsewhere", "from=FR bought=2026-01-01 elsewhere could-say-no", "block EU1");
    addRow("EU4 not similar goods", "from=FR bought=2026-01-01 could-say-no other-goods", "block EU4");
    addRow("EU4 never after a refusal", "from=FR bought=2026-01-01 could-say-no said=refused", "block EU6");
    addRow("EU4 never after unsubscribing", "from=FR bought=2026-01-01 could-say-no said=withdrawn",
           "block EU6");
    addRow("EU6 objection", "from=FR said=objected", "block EU6");
    addRow("other countries are judged as the EU", "from=JP bought=2026-01-01", "block EU4");
    addRow("other countries with a proven yes", "from=JP given=2026-01-01+proof", "ok EU2 express");
    addRow("DE1 confirmed", "from=DE given=2026-01-01+proof+doi", "ok EU2 express");
    addRow("DE1 not confirmed", "from=DE given=2026-01-01+proof", "warn DE1, ground EU2 express");
    addRow("DE1 not asked of buyers", "from=DE bought=2026-01-01 could-say-no", "ok EU4 soft-opt-in");
    addRow("UK1 proven yes", "from=GB given=2026-01-01+proof", "ok UK1 express");
    addRow("UK1 bought and could say no", "from=GB bought=2026-01-01 could-say-no", "ok UK1 soft-opt-in");
    addRow("UK1 neither", "from=GB", "block UK1");
    addRow("UK1 bought, could not say no", "from=GB bought=2026-01-01", "block EU4");
    addRow("UK1 ticked beforehand", "from=GB given=2026-01-01+proof+ticked", "block EU2");
    addRow("UK1 unsubscribed", "from=GB said=withdrawn", "block EU6");
}

void CountryRulesTest::dutiesAndLimitsInEurope_data()
{
    addColumns();
    addRow("EU8 no notice", "from=FR given=2026-01-01+proof no-notice", "fix EU8, ground EU2 express");
    addRow("EU9 notice is silent on profiling", "from=FR given=2026-01-01+proof notice-silent profiling",
           "fix EU9, ground EU2 express");
    addRow("EU9 no profiling, no need", "from=FR given=2026-01-01+proof notice-silent", "ok EU2 express");
    addRow("EU9 notice speaks of it", "from=FR given=2026-01-01+proof profiling", "ok EU2 express");
    addRow("EU11 delicate without explicit yes", "from=FR given=2026-01-01+proof tier=3", "block EU11");
    addRow("EU11 a plain yes to picks is not enough",
           "from=FR given=2026-01-01+proof picks=given+proof tier=3", "block EU11");
    addRow("EU11 explicit but unproven", "from=FR given=2026-01-01+proof picks=given+explicit tier=3",
           "block EU11");
    addRow("EU11 explicit and proven", "from=FR given=2026-01-01+proof picks=given+explicit+proof tier=3",
           "ok EU2 express");
    addRow("EU11 tier 2 needs none", "from=FR given=2026-01-01+proof tier=2", "ok EU2 express");
    addRow("EU12 fifteen cannot agree alone", "from=FR given=2026-01-01+proof age=15", "block EU12");
    addRow("EU12 sixteen can", "from=FR given=2026-01-01+proof age=16", "ok EU2 express");
    addRow("EU12 fifteen who bought", "from=FR bought=2026-01-01 could-say-no age=15", "ok EU4 soft-opt-in");
    addRow("EU12 seventeen is not profiled", "from=FR given=2026-01-01+proof age=17 profiling", "block EU12");
    addRow("EU12 eighteen is", "from=FR given=2026-01-01+proof age=18 profiling", "ok EU2 express");
    addRow("EU14 a day before two years", "from=FR bought=2024-11-23 could-say-no", "ok EU4 soft-opt-in");
    addRow("EU14 two years to the day", "from=FR bought=2024-11-22 could-say-no",
           "warn EU14, ground EU4 soft-opt-in");
    addRow("EU14 three years to the day", "from=FR bought=2023-11-22 could-say-no",
           "warn EU14, ground EU4 soft-opt-in");
    addRow("EU14 a day over three years", "from=FR bought=2023-11-21 could-say-no", "block EU14");
    addRow("EU14 a click counts", "from=FR bought=2020-01-01 clicked=2026-10-01 could-say-no",
           "ok EU4 soft-opt-in");
    addRow("EU14 an agreement counts", "from=FR given=2024-11-23+proof bought=2020-01-01", "ok EU2 express");
    addRow("EU15 old yes, heard since", "from=FR given=2020-01-01+proof asked=2024-11-23", "ok EU2 express");
    addRow("EU15 old yes, silent", "from=FR given=2024-11-21+proof", "warn EU14, ground EU2 express");
    addRow("EU23 no contract", "from=FR given=2026-01-01+proof no-contract", "fix EU23, ground EU2 express");
    addRow("duties do not save a missing ground", "from=FR no-contract no-notice", "block EU1");
    addRow("fix outweighs warn", "from=DE given=2026-01-01+proof no-contract",
           "fix EU23, ground EU2 express");
}

void CountryRulesTest::rulesOfOtherCountries_data()
{
    addColumns();
    addRow("US1 nothing needed", "from=US", "ok US1 not-needed");
    addRow("US1 agreed", "from=US given=import", "ok US1 express");
    addRow("US1 opted out", "from=US said=withdrawn", "block US1");
    addRow("US1 said no at checkout", "from=US said=refused", "block US1");
    addRow("US1 no European duties", "from=US no-notice no-contract", "ok US1 not-needed");
    addRow("US6 delicate", "from=US tier=3", "block US6");
    addRow("US6 explicit", "from=US tier=3 picks=given+explicit+proof", "ok US1 not-needed");
    addRow("CA1 express with proof", "from=CA given=2010-01-01+proof", "ok CA1 express");
    addRow("CA1 nothing", "from=CA", "block CA1");
    addRow("CA2 a day before 21 months", "from=CA bought=2025-02-23", "ok CA2 implied-purchase");
    addRow("CA2 21 months to the day", "from=CA bought=2025-02-22", "warn CA2, ground CA2 implied-purchase");
    addRow("CA2 24 months to the day", "from=CA bought=2024-11-22", "warn CA2, ground CA2 implied-purchase");
    addRow("CA2 a day over", "from=CA bought=2024-11-21", "block CA2");
    addRow("CA3 a day before 5 months", "from=CA asked=2026-06-23", "ok CA3 implied-inquiry");
    addRow("CA3 5 months to the day", "from=CA asked=2026-06-22", "warn CA3, ground CA3 implied-inquiry");
    addRow("CA3 6 months to the day", "from=CA asked=2026-05-22", "warn CA3, ground CA3 implied-inquiry");
    addRow("CA3 a day over", "from=CA asked=2026-05-21", "block CA3");
    addRow("CA3 saves an old purchase", "from=CA bought=2020-01-01 asked=2026-11-01",
           "ok CA3 implied-inquiry");
    addRow("CA4 asking needs a ground too", "from=CA asks-permission", "block CA1");
    addRow("CA4 asking with a ground", "from=CA asks-permission bought=2026-01-01",
           "ok CA2 implied-purchase");
    addRow("CA5 unsubscribed", "from=CA said=withdrawn bought=2026-01-01", "block CA5");
    addRow("CA6 no proof", "from=CA given=import", "block CA6");
    addRow("CA6 ticked beforehand", "from=CA given=2026-01-01+proof+ticked", "block CA6");
    addRow("CA6 no proof but bought", "from=CA given=import bought=2026-01-01", "ok CA2 implied-purchase");
    addRow("AU1 express with proof", "from=AU given=2010-01-01+proof", "ok AU1 express");
    addRow("AU1 a day before 21 months", "from=AU bought=2025-02-23", "ok AU1 implied-purchase");
    addRow("AU1 21 months to the day", "from=AU bought=2025-02-22", "warn AU1, ground AU1 implied-purchase");
    addRow("AU1 a day over 24 months", "from=AU bought=2024-11-21", "block AU1");
    addRow("AU1 no proof", "from=AU given=import", "block AU1");
    addRow("AU2 unsubscribed", "from=AU said=withdrawn bought=2026-01-01", "block AU2");
    addRow("unknown country, proven yes", "given=2026-01-01+proof", "warn G2, ground EU2 express");
    addRow("unknown country, bought and could say no", "bought=2026-01-01 could-say-no",
           "warn G2, ground EU4 soft-opt-in");
    addRow("unknown country, bought too long ago for Canada", "bought=2024-11-21 could-say-no", "block CA2");
    addRow("unknown country, nothing", "", "block EU1");
    addRow("unknown country, could not say no", "bought=2026-01-01", "block EU4");
}

void CountryRulesTest::rulesForEverybody_data()
{
    addColumns();
    addRow("G0", "from=US no-address", "block G0");
    addRow("G1 unsubscribed", "from=US suppressed=unsubscribed", "block G1");
    addRow("G1 beats every ground", "from=FR given=2026-01-01+proof suppressed=hard-bounce", "block G1");
    addRow("G3 shop name", "from=US no-shop-name", "fix G3, ground US1 not-needed");
    addRow("G3 legal name", "from=US no-legal-name", "fix G3, ground US1 not-needed");
    addRow("G3 postal address", "from=FR given=2026-01-01+proof no-postal-address",
           "fix G3, ground EU2 express");
    addRow("G3 reply address", "from=CA bought=2026-01-01 no-reply-address",
           "fix G3, ground CA2 implied-purchase");
    addRow("G4 no way to unsubscribe", "from=US no-unsubscribe", "block G4");
    addRow("paused", "from=US paused", "block EU17");
}

void CountryRulesTest::profilingMayBeRefusedAlone_data()
{
    addColumns();
    addRow("nothing against it", "from=FR", "may");
    addRow("objects to profiling", "from=FR objects", "not EU6");
    addRow("no to picks", "from=FR picks=refused", "not EU6");
    addRow("picks withdrawn", "from=FR picks=withdrawn", "not EU6");
    addRow("objects to e-mail", "from=FR said=objected", "not EU6");
    addRow("a plain unsubscribe says nothing of picks", "from=FR said=withdrawn", "may");
    addRow("paused", "from=FR paused", "not EU17");
    addRow("seventeen", "from=FR age=17", "not EU12");
    addRow("eighteen", "from=FR age=18", "may");
}

void CountryRulesTest::profilingMayBeRefusedAlone()
{
    QFETCH(QByteArray, scene);
    QFETCH(QByteArray, verdict);
    const auto profiling = mayProfile(sceneOf(scene.toStdString()).contact, book());
    const std::string found = profiling.may ? "may" : "not " + std::string(nameOf(profiling.decidedBy));
    QCOMPARE(QByteArray::fromStdString(found), verdict);
}

void CountryRulesTest::everyVerdictIsItsWorstAnswerAndHasASentence()
{
    const RuleBook rules = book();
    Random random(41);
    std::set<RuleId> deciding;
    for (int round = 0; round < 20'000; ++round) {
        const Scene scene = randomScene(random);
        const Verdict verdict = judge(scene.contact, scene.send, rules);
        const Answer worst = *std::max_element(verdict.answers.begin(), verdict.answers.end());
        QCOMPARE(static_cast<int>(verdict.outcome) + 1, static_cast<int>(worst));
        QVERIFY(verdict.answer(verdict.decidedBy) == worst);
        QVERIFY(!sentenceOf(verdict, rules).empty());
        for (std::size_t i = 0; i < ruleCount; ++i) {
            if (verdict.answers[i] == Answer::NotAsked) continue;
            const auto outcome = static_cast<Outcome>(static_cast<int>(verdict.answers[i]) - 1);
            QVERIFY2(!rules.rule(static_cast<RuleId>(i)).sentence(outcome).empty(),
                     rules.rule(static_cast<RuleId>(i)).id.c_str());
        }
        deciding.insert(verdict.decidedBy);
    }
    QVERIFY2(deciding.size() >= 20, "the random scenes must reach most rules");
}

void CountryRulesTest::aNoIsNeverMailedAnywhere()
{
    const RuleBook rules = book();
    Random random(42);
    for (int round = 0; round < 5'000; ++round) {
        Scene scene = randomScene(random);
        scene.contact.email = noState(round % 3 == 0 ? "refused" : round % 3 == 1 ? "withdrawn" : "objected");
        QVERIFY(!judge(scene.contact, scene.send, rules).mayBeWritten());
        QVERIFY(basisName(judge(scene.contact, scene.send, rules)).empty());
    }
}

TACTFUL_TEST(CountryRulesTest)
#include "country_rules_test.moc"

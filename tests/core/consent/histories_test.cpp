#include "tests/core/consent/histories.h"
#include "tests/core/consent/scene.h"
#include "tests/support/register.h"

#include <algorithm>
#include <array>

using namespace tactful;
using namespace tactful::consent;
using namespace tactful::tests;

namespace {

constexpr int histories = 10'000;
constexpr std::array<const char*, 10> countries{"DE", "FR", "GB", "US", "CA", "AU", "JP", "NO", "IE", ""};

/// What somebody did and said, in any order, and where that leaves them.
struct History {
    std::vector<data::ConsentEvent> events;
    Scene scene;
};

History randomHistory(Random& random)
{
    History history;
    history.scene = sceneOf("");
    ContactFacts& contact = history.scene.contact;
    SendFacts& send = history.scene.send;
    contact.country = countries[static_cast<std::size_t>(random.between(0, 9))];
    const auto sometime = [&]() -> Day {
        return send.sendDay - static_cast<std::int32_t>(random.between(0, 1500));
    };
    const auto steps = random.between(0, 12);
    for (std::int64_t step = 1; step <= steps; ++step) {
        if (random.chance(0.6)) history.events.push_back(randomConsent(random, step));
        if (random.chance(0.2))
            contact.lastPurchase = std::max(contact.lastPurchase, std::optional(sometime()));
        if (random.chance(0.05)) contact.lastInquiry = sometime();
        if (random.chance(0.02)) contact.suppression = data::SuppressionReason::Complaint;
        if (random.chance(0.04)) contact.restricted = !contact.restricted;
        if (random.chance(0.04)) contact.objectsToProfiling = !contact.objectsToProfiling;
    }
    contact.addressFromSale = contact.lastPurchase.has_value();
    contact.hasAddress = random.chance(0.95);
    if (random.chance(0.1)) contact.ageYears = static_cast<int>(random.between(13, 21));
    send.shop.optOutOfferedAtCheckout = random.chance(0.5);
    send.shop.processorContract = random.chance(0.8);
    for (std::size_t i = history.events.size(); i > 1; --i)
        std::swap(
            history.events[i - 1],
            history.events[static_cast<std::size_t>(random.between(0, static_cast<std::int64_t>(i) - 1))]);
    contact.email = consentState(history.events, data::Purpose::EmailMarketing, send.sendDay);
    contact.picks = consentState(history.events, data::Purpose::PersonalPicks, send.sendDay);
    return history;
}

}  // namespace

/// Ten thousand people whose lives are made up, judged twice.
class HistoriesTest : public QObject {
    Q_OBJECT

private slots:
    void theStateIsWhatTheSlowWayFinds();
    void nobodyIsMailedOrProfiledWhomTheSlowWayForbids();
};

void HistoriesTest::theStateIsWhatTheSlowWayFinds()
{
    Random random(20261129);
    std::array<int, 6> seen{};
    for (int round = 0; round < histories; ++round) {
        const History history = randomHistory(random);
        for (int at = 0; at < 5; ++at) {
            const auto purpose = static_cast<data::Purpose>(at);
            const ConsentStatus status =
                consentState(history.events, purpose, history.scene.send.sendDay).status;
            QCOMPARE(nameOf(status), nameOf(slowStatus(history.events, purpose, history.scene.send.sendDay)));
            ++seen[static_cast<std::size_t>(status)];
        }
    }
    for (const int times : seen)
        QVERIFY2(times > 500, "every state must come up often enough for the comparison to mean something");
}

void HistoriesTest::nobodyIsMailedOrProfiledWhomTheSlowWayForbids()
{
    const RuleBook rules = *RuleBook::builtIn();
    Random random(20261130);
    int mailed = 0;
    int profiled = 0;
    for (int round = 0; round < histories; ++round) {
        History history = randomHistory(random);
        const ContactFacts& contact = history.scene.contact;
        const bool mayProfile = consent::mayProfile(contact, rules).may;
        QCOMPARE(mayProfile, slowMayProfile(contact));
        history.scene.send.usesProfiling = mayProfile;
        const Verdict verdict = judge(contact, history.scene.send, rules);
        QCOMPARE(verdict.mayBeWritten(), slowMayMail(contact, history.scene.send));
        mailed += verdict.mayBeWritten() ? 1 : 0;
        profiled += mayProfile ? 1 : 0;
    }
    QVERIFY(mailed > 1'000 && mailed < 9'000);
    QVERIFY(profiled > 1'000 && profiled < 9'900);
}

TACTFUL_TEST(HistoriesTest)
#include "histories_test.moc"

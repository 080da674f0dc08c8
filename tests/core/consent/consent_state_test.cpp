#include "core/base/random.h"
#include "core/base/text.h"
#include "core/consent/consent_state.h"
#include "tests/support/register.h"

#include <algorithm>

using namespace tactful;
using namespace tactful::consent;
using data::ConsentAction;
using data::ConsentEvent;

namespace {

const Day today = *parseIsoDay("2026-07-15");

Instant noon(std::string_view day)
{
    return {parseIsoDay(day)->number * 86'400LL + 43'200};
}

/// "2026-03-01 given proof; undated withdrawn": events in the order of their ids, 1, 2, …, each learnt of on
/// 2026-06-01 unless "known=DAY" says otherwise. "proof" adds way and words; "snapshot" is an order's column.
std::vector<ConsentEvent> events(std::string_view text)
{
    std::vector<ConsentEvent> result;
    for (const std::string_view part : split(text, ';')) {
        if (trim(part).empty()) continue;
        ConsentEvent event;
        event.id = static_cast<std::int64_t>(result.size()) + 1;
        event.recordedAt = noon("2026-06-01");
        event.method = data::CaptureMethod::Import;
        for (const std::string_view word : split(trim(part), ' ')) {
            if (const auto day = parseIsoDay(word)) event.at = noon(isoDay(*day));
            if (const auto action = data::consentActionNamed(word)) event.action = *action;
            if (const auto purpose = data::purposeNamed(word)) event.purpose = *purpose;
            if (startsWith(word, "ends=")) event.endsOn = parseIsoDay(word.substr(5));
            if (startsWith(word, "known=")) event.recordedAt = noon(word.substr(6));
            if (word == "proof") event.method = data::CaptureMethod::WebForm;
            if (word == "proof") event.wording = "Yes, send me offers";
            if (word == "prechecked") event.prechecked = true;
            if (word == "snapshot") event.source = "shopify-orders";
            if (word == "snapshot") event.method = data::CaptureMethod::Checkout;
        }
        result.push_back(event);
    }
    return result;
}

std::string describe(const ConsentState& state)
{
    std::string text(nameOf(state.status));
    if (state.provable) text += " provable";
    if (state.unproven) text += " unproven";
    if (state.prechecked) text += " prechecked";
    if (state.givenAt) text += " given " + isoInstant(*state.givenAt).substr(0, 10);
    if (state.doubleOptInAt) text += " confirmed " + isoInstant(*state.doubleOptInAt).substr(0, 10);
    if (state.checkoutChoice) text += *state.checkoutChoice ? " checkout yes" : " checkout no";
    if (state.endsOn) text += " ends " + isoDay(*state.endsOn);
    text += " by";
    for (const auto id : state.decidedBy)
        text += " " + std::to_string(id);
    return text;
}

/// The same rules told as a story: the events are walked through once, from the earliest to the latest.
ConsentStatus walkThrough(std::vector<ConsentEvent> all)
{
    const auto isYes = [](const ConsentEvent& e) {
        return e.action == ConsentAction::Given || e.action == ConsentAction::Renewed ||
               e.action == ConsentAction::ConfirmedDoubleOptIn;
    };
    const auto isNo = [](const ConsentEvent& e) {
        return e.action == ConsentAction::Refused || e.action == ConsentAction::Withdrawn ||
               e.action == ConsentAction::Objected;
    };
    const auto isProof = [](const ConsentEvent& e) { return e.provable() && !e.prechecked; };
    const auto time = [&](const ConsentEvent& e) {
        return e.at       ? e.at->seconds
               : isYes(e) ? std::numeric_limits<std::int64_t>::min()
                          : e.recordedAt.seconds;
    };
    const auto rank = [&](const ConsentEvent& e) { return isYes(e) ? (isProof(e) ? 0 : 1) : 2; };
    std::stable_sort(all.begin(), all.end(), [&](const ConsentEvent& a, const ConsentEvent& b) {
        return std::pair(time(a), rank(a)) < std::pair(time(b), rank(b));
    });
    std::vector<ConsentAction> everSaidNo;
    std::vector<ConsentAction> blocking;
    bool agreed = false;
    for (const ConsentEvent& event : all) {
        if (isNo(event)) {
            everSaidNo.push_back(event.action);
            blocking.push_back(event.action);
            agreed = false;
        } else if (event.action == ConsentAction::Expired || event.action == ConsentAction::Invalidated) {
            blocking = everSaidNo;
            agreed = false;
        } else if (isYes(event) && (blocking.empty() || isProof(event))) {
            blocking.clear();
            agreed = true;
        }
    }
    const auto blocks = [&](ConsentAction action) {
        return std::count(blocking.begin(), blocking.end(), action) > 0;
    };
    if (blocks(ConsentAction::Objected)) return ConsentStatus::Objected;
    if (blocks(ConsentAction::Withdrawn)) return ConsentStatus::Withdrawn;
    if (blocks(ConsentAction::Refused)) return ConsentStatus::Refused;
    return agreed ? ConsentStatus::Given : ConsentStatus::None;
}

ConsentEvent randomEvent(Random& random, std::int64_t id)
{
    ConsentEvent event;
    event.id = id;
    event.action = static_cast<ConsentAction>(random.between(0, 8));
    if (random.chance(0.7)) event.at = Instant{random.between(1, 8)};
    event.recordedAt = Instant{random.between(1, 8)};
    event.method = random.chance(0.6) ? data::CaptureMethod::WebForm : data::CaptureMethod::Import;
    if (random.chance(0.6)) event.wording = "Yes please";
    event.prechecked = random.chance(0.2);
    return event;
}

}  // namespace

class ConsentStateTest : public QObject {
    Q_OBJECT

private slots:
    void theLedgerGivesTheState_data();
    void theLedgerGivesTheState();
    void otherPurposesDoNotCount();
    void theWordingOfTheBestYesIsKept();
    void anyOrderOfEventsGivesTheSameState();
};

void ConsentStateTest::theLedgerGivesTheState_data()
{
    QTest::addColumn<QByteArray>("ledger");
    QTest::addColumn<QByteArray>("state");
    const auto row = [](const char* name, const char* ledger, const char* state) {
        QTest::newRow(name) << QByteArray(ledger) << QByteArray(state);
    };
    row("nothing is known", "", "none by");
    row("a request says nothing yet", "2026-01-01 requested", "none by");
    row("proven yes", "2026-01-01 given proof", "given provable given 2026-01-01 by 1");
    row("yes without a date is unproven", "undated given", "given unproven by 1");
    row("yes with a date but no words is unproven", "2026-01-01 given",
        "given unproven given 2026-01-01 by 1");
    row("ticked beforehand", "2026-01-01 given proof prechecked",
        "given provable prechecked given 2026-01-01 by 1");
    row("a free choice beats a later ticked box", "2026-01-01 given; 2026-02-01 given proof prechecked",
        "given unproven given 2026-01-01 by 1");
    row("the proven yes counts, not a later bare one", "2026-01-01 given proof; 2026-02-01 given",
        "given provable given 2026-01-01 by 1");
    row("confirmation is kept beside the proof", "2026-01-01 given proof; 2026-01-02 confirmed-double-opt-in",
        "given provable given 2026-01-01 confirmed 2026-01-02 by 1 2");
    row("unsubscribed after yes", "2026-01-01 given proof; 2026-02-01 withdrawn", "withdrawn by 2");
    row("undated unsubscribe beats an older yes", "2026-01-01 given proof; undated withdrawn",
        "withdrawn by 2");
    row("undated unsubscribe beats an undated yes", "undated withdrawn; undated given", "withdrawn by 1");
    row("an import never subscribes again", "2026-02-01 withdrawn; undated given", "withdrawn by 1");
    row("a dated yes without proof never subscribes again", "2026-02-01 withdrawn; 2026-03-01 given",
        "withdrawn by 1");
    row("a proven yes renews", "2026-02-01 withdrawn; 2026-03-01 given proof",
        "given provable given 2026-03-01 by 2");
    row("a proven yes of the same moment does not", "2026-02-01 withdrawn; 2026-02-01 given proof",
        "withdrawn by 1");
    row("a ticked box does not renew", "2026-02-01 withdrawn; 2026-03-01 given proof prechecked",
        "withdrawn by 1");
    row("undated no counts as of the day it was learnt",
        "undated refused known=2026-06-01; 2026-05-31 given proof", "refused by 1");
    row("a proven yes after that day renews", "undated refused known=2026-06-01; 2026-06-02 given proof",
        "given provable given 2026-06-02 by 2");
    row("order snapshot never beats a refusal", "undated refused; 2026-07-01 given snapshot",
        "refused checkout yes by 1");
    row("a yes seen at checkout", "2026-07-01 given snapshot",
        "given unproven given 2026-07-01 checkout yes by 1");
    row("a no seen at checkout", "2026-07-01 refused snapshot", "refused checkout no by 1");
    row("the latest choice at checkout is kept",
        "2026-07-01 given snapshot; 2026-06-01 given snapshot; 2026-08-01 refused snapshot",
        "refused checkout no by 3");
    row("objection outranks a later unsubscribe", "2026-01-01 objected; 2026-02-01 withdrawn",
        "objected by 1");
    row("all refusals that decide are named", "2026-01-01 withdrawn; 2026-02-01 withdrawn",
        "withdrawn by 1 2");
    row("expired", "2026-01-01 given proof; 2026-02-01 expired", "none by");
    row("given again after it expired", "2026-01-01 given proof; 2026-02-01 expired; 2026-03-01 given",
        "given unproven given 2026-03-01 by 3");
    row("a yes for a time holds on the day before its end", "2026-01-01 given proof ends=2026-07-16",
        "given provable given 2026-01-01 ends 2026-07-16 by 1");
    row("and from that day on no more", "2026-01-01 given proof ends=2026-07-15",
        "ended ends 2026-07-15 by 1");
    row("nothing older takes its place",
        "2025-01-01 given proof; undated given; 2026-01-01 given ends=2026-07-01",
        "ended ends 2026-07-01 by 3");
    row("a later yes does, also without proof", "2026-01-01 given proof ends=2026-07-01; 2026-06-01 given",
        "given unproven given 2026-06-01 by 2");
    row("a no outranks the end", "2026-01-01 given proof ends=2026-07-01; 2026-02-01 withdrawn",
        "withdrawn by 2");
    row("a no that it had lifted stands again", "2026-01-01 objected; 2026-02-01 given proof ends=2026-07-01",
        "objected by 1");
    row("of several that are over the latest is named",
        "2026-03-01 given ends=2026-04-01; 2026-01-01 given ends=2026-07-01", "ended ends 2026-04-01 by 1");
    row("undated expiry ends an undated yes", "undated given; undated expired", "none by");
    row("a renewal found invalid brings the no back",
        "2026-01-01 withdrawn; 2026-02-01 renewed proof; 2026-03-01 invalidated", "withdrawn by 1");
}

void ConsentStateTest::theLedgerGivesTheState()
{
    QFETCH(QByteArray, ledger);
    QFETCH(QByteArray, state);
    const auto found = consentState(events(ledger.toStdString()), data::Purpose::EmailMarketing, today);
    QCOMPARE(QByteArray::fromStdString(describe(found)), state);
}

void ConsentStateTest::otherPurposesDoNotCount()
{
    const auto ledger = events(
        "2026-01-01 given proof; 2026-02-01 refused personal-picks; 2026-03-01 withdrawn text-marketing");
    QCOMPARE(describe(consentState(ledger, data::Purpose::EmailMarketing, today)),
             std::string("given provable given 2026-01-01 by 1"));
    QCOMPARE(describe(consentState(ledger, data::Purpose::PersonalPicks, today)),
             std::string("refused by 2"));
    QCOMPARE(describe(consentState(ledger, data::Purpose::PostMarketing, today)), std::string("none by"));
}

void ConsentStateTest::theWordingOfTheBestYesIsKept()
{
    auto ledger = events("2026-01-01 given proof; 2026-02-01 given");
    QCOMPARE(consentState(ledger, data::Purpose::EmailMarketing, today).wording,
             std::string("Yes, send me offers"));
    ledger.push_back(events("2026-03-01 withdrawn").front());
    QCOMPARE(consentState(ledger, data::Purpose::EmailMarketing, today).wording, std::string());
}

void ConsentStateTest::anyOrderOfEventsGivesTheSameState()
{
    Random random(20260601);
    std::array<int, 6> seen{};
    for (int round = 0; round < 20'000; ++round) {
        std::vector<ConsentEvent> ledger;
        const auto count = random.between(0, 6);
        for (std::int64_t id = 1; id <= count; ++id)
            ledger.push_back(randomEvent(random, id));
        const ConsentState state = consentState(ledger, data::Purpose::EmailMarketing, today);
        QCOMPARE(nameOf(state.status), nameOf(walkThrough(ledger)));
        for (std::size_t i = ledger.size(); i > 1; --i)
            std::swap(ledger[i - 1],
                      ledger[static_cast<std::size_t>(random.between(0, static_cast<std::int64_t>(i) - 1))]);
        QCOMPARE(describe(consentState(ledger, data::Purpose::EmailMarketing, today)), describe(state));
        ++seen[static_cast<std::size_t>(state.status)];
    }
    // None of these yeses has an end: histories_test has those that do.
    QCOMPARE(seen[static_cast<std::size_t>(ConsentStatus::Ended)], 0);
    seen[static_cast<std::size_t>(ConsentStatus::Ended)] = 501;
    for (const int times : seen)
        QVERIFY2(times > 500, "every state must come up often enough for the comparison to mean something");
}

TACTFUL_TEST(ConsentStateTest)
#include "consent_state_test.moc"

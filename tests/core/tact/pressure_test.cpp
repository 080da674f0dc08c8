#include "core/base/random.h"
#include "core/base/text.h"
#include "core/tact/pressure.h"
#include "tests/support/register.h"

#include <cmath>

using namespace tactful;
using namespace tactful::tact;

namespace {

constexpr Day today{20000};

/// "0 -3 n-7 s-14 t-1": days from today, with the first letter of the kind unless it is a promotion.
std::vector<PastMessage> parseMessages(const QByteArray& text)
{
    std::vector<PastMessage> messages;
    const std::string words = text.toStdString();
    for (std::string_view word : split(words, ' ')) {
        if (word.empty()) continue;
        MessageKind kind = MessageKind::Promotion;
        if (word.front() == 'n') kind = MessageKind::Newsletter;
        if (word.front() == 's') kind = MessageKind::Service;
        if (word.front() == 't') kind = MessageKind::Transactional;
        if (word.front() == 'w') kind = MessageKind::Welcome;
        if (kind != MessageKind::Promotion) word.remove_prefix(1);
        messages.push_back({today + static_cast<int>(parseInteger(word).value()), kind});
    }
    return messages;
}

}  // namespace

class PressureTest : public QObject {
    Q_OBJECT

private slots:
    void steadyPressureIsAsPublished_data();
    void steadyPressureIsAsPublished();
    void kindsPressByTheirWeights();
    void theDialSetsTheCap_data();
    void theDialSetsTheCap();
    void evenSendingIsNeverStoppedByItsOwnPressure();
    void attentionFadesWithTheLastClickOrPurchase_data();
    void attentionFadesWithTheLastClickOrPurchase();
    void somebodyMayHearOrThereIsAReasonAndADay_data();
    void somebodyMayHearOrThereIsAReasonAndADay();
    void aWishTakesThePlaceOfDialAndCaps_data();
    void aWishTakesThePlaceOfDialAndCaps();
    void theWelcomeSeriesIsNeverBlocked_data();
    void theWelcomeSeriesIsNeverBlocked();
    void noDialOrHistoryStarvesTheWelcomeSeries();
    void fewerMessagesNeverPressMore();
    void nobodyIsStarvedInTwoYears();
    void impossibleDialsAreRefused();
};

void PressureTest::steadyPressureIsAsPublished_data()
{
    QTest::addColumn<int>("gapDays");
    QTest::addColumn<double>("pressure");
    QTest::newRow("weekly") << 7 << 0.58;
    QTest::newRow("every 4 days") << 4 << 1.30;
    QTest::newRow("every 3 days") << 3 << 1.87;
    QTest::newRow("every 2 days") << 2 << 3.02;
}

void PressureTest::steadyPressureIsAsPublished()
{
    QFETCH(int, gapDays);
    QFETCH(double, pressure);
    QVERIFY(std::abs(steadyPressure(gapDays) - pressure) < 0.005);
    std::vector<PastMessage> messages;
    for (int sent = 1; sent <= 200; ++sent)
        messages.push_back({today - sent * gapDays, MessageKind::Promotion});
    QVERIFY(std::abs(pressureOn(today, messages) - steadyPressure(gapDays)) < 1e-12);
}

void PressureTest::kindsPressByTheirWeights()
{
    QCOMPARE(pressureOn(today, parseMessages("")), 0.0);
    QCOMPARE(pressureOn(today, parseMessages("-7")), std::exp(-1.0));
    QCOMPARE(pressureOn(today, parseMessages("n-7")), 0.5 * std::exp(-1.0));
    QCOMPARE(pressureOn(today, parseMessages("s-7")), 0.25 * std::exp(-1.0));
    QCOMPARE(pressureOn(today, parseMessages("t-7")), 0.0);
    QCOMPARE(pressureOn(today, parseMessages("7")), std::exp(-1.0));
}

void PressureTest::theDialSetsTheCap_data()
{
    QTest::addColumn<int>("often");
    QTest::addColumn<double>("cap");
    for (int often = 1; often <= 4; ++often)
        QTest::addRow("%d: calm", often) << often << 0.60;
    QTest::newRow("5: every 6 days") << 5 << 0.74;
    QTest::newRow("6: every 5 days") << 6 << 0.96;
    QTest::newRow("7: balanced") << 7 << 1.30;
    QTest::newRow("8: busy") << 8 << 1.87;
}

void PressureTest::theDialSetsTheCap()
{
    QFETCH(int, often);
    QFETCH(double, cap);
    QVERIFY(std::abs(pressureCap(often) - cap) < 0.005);
    QVERIFY(often == 1 || pressureCap(often) >= pressureCap(often - 1));
}

void PressureTest::evenSendingIsNeverStoppedByItsOwnPressure()
{
    PressureRules rules;
    rules.caps[0].perMonth = 8;  // let the dial alone decide
    rules.caps[0].perWeek = 7;
    for (int often = 1; often <= 8; ++often) {
        std::vector<PastMessage> messages;
        Day day = today;
        for (int sent = 0; sent < 40; ++sent) {
            const HearingHistory history{messages, day, std::nullopt};
            const auto hearing = mayHear(history, day, often, rules);
            // Whole days cannot always be even: where 30 / often has a rest, the count may ask for a day
            // more.
            QVERIFY(hearing->mayHear || hearing->reason == TiredReason::OftenDial);
            day = hearing->nextDay.value();
            messages.push_back({day, MessageKind::Promotion});
            day = day + 30 / often;
        }
    }
}

void PressureTest::attentionFadesWithTheLastClickOrPurchase_data()
{
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<int>("attention");
    const std::vector<std::pair<int, Attention>> rows{{-1, Attention::Active},   {0, Attention::Active},
                                                      {90, Attention::Active},   {91, Attention::Passive},
                                                      {180, Attention::Passive}, {181, Attention::Dormant},
                                                      {365, Attention::Dormant}, {366, Attention::Sunset}};
    for (const auto& [days, attention] : rows)
        QTest::addRow("%d days", days) << days << static_cast<int>(attention);
}

void PressureTest::attentionFadesWithTheLastClickOrPurchase()
{
    QFETCH(int, daysAgo);
    QFETCH(int, attention);
    QCOMPARE(static_cast<int>(attentionOn(today, today - daysAgo)), attention);
    QVERIFY(attentionOn(today, std::nullopt) == Attention::Dormant);
}

void PressureTest::somebodyMayHearOrThereIsAReasonAndADay_data()
{
    QTest::addColumn<QByteArray>("messages");
    QTest::addColumn<int>("lastSeen");  // days before today; -1: never
    QTest::addColumn<int>("often");
    QTest::addColumn<int>("chosenGap");  // 0: none
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<int>("next");  // days after today; -1: not within a year
    const auto row = [](const char* name, const char* messages, int lastSeen, int often, int gap,
                        const char* reason, int next) {
        QTest::newRow(name) << QByteArray(messages) << lastSeen << often << gap << QByteArray(reason) << next;
    };
    row("nothing sent yet", "", 10, 2, 0, "none", 0);
    row("yesterday", "-1", 10, 8, 0, "too-soon", 2);
    row("three days is the gap, pressure asks for one more", "-3", 10, 4, 0, "pressure", 1);
    row("three days at the busy end", "-3", 10, 8, 0, "none", 0);
    row("receipts do not count", "t0 t-1 t-2", 10, 1, 0, "none", 0);
    row("planned for tomorrow", "1", 10, 8, 0, "too-soon", 4);
    row("two within thirty days", "-10 -29", 10, 2, 0, "often-dial", 1);
    row("the older one is thirty days ago", "-10 -30", 10, 2, 0, "none", 0);
    row("newsletters count for the dial", "n-10", 10, 1, 0, "often-dial", 20);
    row("two this week", "-3 -6", 10, 8, 0, "weekly-cap", 1);
    row("four newsletters press half as much", "n-4 n-8 n-12 n-16", 10, 5, 0, "none", 0);
    row("seven in a month is the most", "-4 -8 -12 -16 -20 -24 -28", 10, 8, 0, "monthly-cap", 2);
    row("passive: one a week", "-5", 100, 8, 0, "weekly-cap", 2);
    row("passive: three a month", "-8 -16 -24", 100, 8, 0, "monthly-cap", 6);
    row("dormant: one a month", "-20", 200, 8, 0, "monthly-cap", 10);
    row("nobody knows when", "-20", -1, 8, 0, "monthly-cap", 10);
    row("sunset", "", 366, 8, 0, "sunset", -1);
    row("sunset comes before the month is over", "-1", 360, 8, 0, "too-soon", -1);
    row("they asked for monthly", "-20", 10, 8, 30, "too-soon", 10);
    row("they asked for weekly", "-7", 10, 8, 7, "none", 0);
    row("a wish for more does not undo the gap", "-2", 10, 8, 1, "too-soon", 1);
}

void PressureTest::somebodyMayHearOrThereIsAReasonAndADay()
{
    QFETCH(QByteArray, messages);
    QFETCH(int, lastSeen);
    QFETCH(int, often);
    QFETCH(int, chosenGap);
    QFETCH(QByteArray, reason);
    QFETCH(int, next);
    const std::vector<PastMessage> past = parseMessages(messages);
    HearingHistory history{past, std::nullopt, std::nullopt};
    if (lastSeen >= 0) history.lastClickOrPurchase = today - lastSeen;
    if (chosenGap > 0) history.chosenGapDays = chosenGap;
    const auto hearing = mayHear(history, today, often);
    QVERIFY(hearing.ok());
    QCOMPARE(QByteArray::fromStdString(std::string(nameOf(hearing->reason))), reason);
    QCOMPARE(hearing->mayHear, reason == "none");
    QCOMPARE(hearing->nextDay ? *hearing->nextDay - today : -1, next);
}

void PressureTest::aWishTakesThePlaceOfDialAndCaps_data()
{
    QTest::addColumn<QByteArray>("messages");
    QTest::addColumn<int>("lastSeen");
    QTest::addColumn<int>("often");
    QTest::addColumn<int>("gap");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char* name, const char* messages, int lastSeen, int often, int gap,
                        const char* reason) {
        QTest::newRow(name) << QByteArray(messages) << lastSeen << often << gap << QByteArray(reason);
    };
    row("weekly, though the dial says once", "-7 -14 -21", 10, 1, 7, "none");
    row("weekly, though dormant people get one a month", "-7 -14", 200, 2, 7, "none");
    row("fortnightly, though the dial says eight", "-10", 10, 8, 14, "too-soon");
    row("monthly is monthly", "-29", 10, 8, 30, "too-soon");
    row("a wish does not wake the sunset", "", 366, 8, 7, "sunset");
}

void PressureTest::aWishTakesThePlaceOfDialAndCaps()
{
    QFETCH(QByteArray, messages);
    QFETCH(int, lastSeen);
    QFETCH(int, often);
    QFETCH(int, gap);
    QFETCH(QByteArray, reason);
    const std::vector<PastMessage> past = parseMessages(messages);
    const HearingHistory history{past, today - lastSeen, gap};
    QCOMPARE(QByteArray::fromStdString(std::string(nameOf(mayHear(history, today, often)->reason))), reason);
}

void PressureTest::theWelcomeSeriesIsNeverBlocked_data()
{
    QTest::addColumn<int>("joined");  // days ago
    QTest::addColumn<QByteArray>("messages");
    QTest::addColumn<bool>("isWelcome");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char* name, int joined, const char* messages, bool isWelcome,
                        const char* reason) {
        QTest::newRow(name) << joined << QByteArray(messages) << isWelcome << QByteArray(reason);
    };
    row("the first at once", 0, "", true, "none");
    row("in spite of what was sent before", 0, "-1 -2 -3 -4", true, "none");
    row("not two on one day", 0, "w0", true, "too-soon");
    row("the second a day later", 1, "w-1", true, "none");
    row("the third not before day five", 4, "w-4 w-3", true, "too-soon");
    row("the third on day six", 6, "w-6 w-5", true, "none");
    row("late is better than none", 13, "", true, "none");
    row("three are a series", 8, "w-8 w-7 w-2", true, "welcome");
    row("nothing else meanwhile", 5, "", false, "welcome");
    row("the last day", 14, "", false, "welcome");
    row("then as everybody", 15, "", false, "none");
    row("afterwards the caps hold for a welcome, too", 20, "-1", true, "too-soon");
}

void PressureTest::theWelcomeSeriesIsNeverBlocked()
{
    QFETCH(int, joined);
    QFETCH(QByteArray, messages);
    QFETCH(bool, isWelcome);
    QFETCH(QByteArray, reason);
    const std::vector<PastMessage> past = parseMessages(messages);
    HearingHistory history{past, today - 10};
    history.joined = today - joined;
    if (isWelcome) history.next = MessageKind::Welcome;
    QCOMPARE(QByteArray::fromStdString(std::string(nameOf(mayHear(history, today, 1)->reason))), reason);
}

void PressureTest::noDialOrHistoryStarvesTheWelcomeSeries()
{
    Random random(99);
    for (int round = 0; round < 2000; ++round) {
        std::vector<PastMessage> messages;
        for (auto before = random.between(0, 10); before > 0; --before)
            messages.push_back({today - static_cast<int>(random.between(1, 60)),
                                static_cast<MessageKind>(random.between(0, 3))});
        HearingHistory history{messages, std::nullopt};
        history.joined = today;
        history.next = MessageKind::Welcome;
        const int often = static_cast<int>(random.between(1, 8));
        int had = 0;
        for (int day = 0; day <= 14; ++day) {
            history.messages = messages;
            if (!mayHear(history, today + day, often)->mayHear) continue;
            messages.push_back({today + day, MessageKind::Welcome});
            ++had;
        }
        QCOMPARE(had, 3);
    }
}

void PressureTest::fewerMessagesNeverPressMore()
{
    Random random(5);
    for (int round = 0; round < 2000; ++round) {
        std::vector<PastMessage> messages;
        for (auto count = random.between(1, 12); count > 0; --count)
            messages.push_back({today - static_cast<int>(random.between(-5, 40)),
                                static_cast<MessageKind>(random.between(0, 4))});
        std::vector<PastMessage> fewer = messages;
        fewer.erase(fewer.begin() + random.between(0, std::ssize(fewer) - 1));
        const int often = static_cast<int>(random.between(2, 8));
        QVERIFY(pressureOn(today, fewer) <= pressureOn(today, messages));
        QVERIFY(pressureCap(often - 1) <= pressureCap(often));
        const bool may = mayHear({messages, today}, today, often)->mayHear;
        QVERIFY2(!may || mayHear({fewer, today}, today, often)->mayHear,
                 "who may hear after more, may after less");
        QVERIFY2(!mayHear({messages, today}, today, often - 1)->mayHear || may,
                 "who may hear at a lower dial may at a higher one");
    }
}

void PressureTest::nobodyIsStarvedInTwoYears()
{
    // A shop that writes whenever it may: whatever dial, wish and attention, the next message is never more
    // than a month and a day away, and never nearer than somebody asked for.
    Random random(2);
    for (int person = 0; person < 200; ++person) {
        const int often = static_cast<int>(random.between(1, 8));
        const std::optional<int> wish =
            random.chance(0.3) ? std::optional<int>(random.chance(0.5) ? 14 : 30) : std::nullopt;
        std::vector<PastMessage> messages;
        std::optional<Day> seen = today - static_cast<int>(random.between(0, 300));
        int silent = 0;
        for (int day = 0; day < 730; day += static_cast<int>(random.between(1, 3))) {
            if (random.chance(0.01)) seen = today + day;
            const HearingHistory history{messages, seen, wish};
            if (attentionOn(today + day, seen) == Attention::Sunset) break;
            if (mayHear(history, today + day, often)->mayHear) {
                if (wish && !messages.empty()) QVERIFY(today + day - messages.back().day >= *wish);
                messages.push_back({today + day, MessageKind::Promotion});
                silent = day;
            }
            QVERIFY2(day - silent <= 33, "a month, and at most three days between two looks");
        }
    }
}

void PressureTest::impossibleDialsAreRefused()
{
    for (const int often : {-1, 0, 9})
        QVERIFY(mayHear({}, today, often).error().code == ErrorCode::BadInput);
    for (const int gap : {-3, 0, 366})
        QVERIFY(mayHear({{}, today, gap}, today, 2).error().code == ErrorCode::BadInput);
}

TACTFUL_TEST(PressureTest)
#include "pressure_test.moc"

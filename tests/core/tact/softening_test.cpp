#include "core/tact/softening.h"
#include "core/tact/tact_rules.h"
#include "tests/core/tact/message_text.h"
#include "tests/support/register.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

using namespace tactful;
using namespace tactful::tact;
using tests::parseMessage;

namespace {

data::LineOption option(const char* copy, const char* facts, double relevance)
{
    const tests::TestMessage message = parseMessage(facts);
    return {copy, message.signals, message.cues, relevance};
}

data::LineSlot introSlot()
{
    return {"intro",
            {option("intro.count", "transaction-verbatim-exact", 1.0),
             option("intro.product", "transaction-explicit-product", 0.8),
             option("intro.aisle", "transaction-implied-category", 0.5), option("intro.generic", "", 0.1)}};
}

data::LineSlot greetingSlot()
{
    return {"greeting", {option("greeting.name", "name", 0.2), option("greeting.plain", "", 0.1)}};
}

/// One combination with what the rules of SCIENCE.md 1.5 ask about it.
struct Brute {
    std::vector<std::size_t> options;
    std::int64_t relevance = 0;
    int changes = 0;
    double perceived = 0.0;
    double reveal = 0.0;

    bool mayBeSaidUnder(double ceiling) const { return perceived <= ceiling && reveal <= ceiling + 25.0; }
    double needs() const { return std::max(perceived, reveal - 25.0); }
};

/// Whether it may be said under any ceiling.
bool admissible(const data::LineOption& facts, const data::MessageContext& context, const Brute& brute)
{
    if (brute.perceived >= 70.0 || !brute.mayBeSaidUnder(70.0)) return false;
    for (const data::Signal& signal : facts.signals) {
        if (signal.sensitivity == 3 && !context.personalConsent) return false;
        if (signal.source == data::SignalSource::Observed &&
            signal.explicitness != data::Explicitness::Hidden && signal.ageHours < 24.0)
            return false;
    }
    return true;
}

/// Every admissible combination, the more personal option of the earliest line first.
std::vector<Brute> combinations(const std::vector<data::LineSlot>& lineSlots,
                                const data::MessageContext& context, const IntrusivenessWeights& weights)
{
    std::vector<Brute> all;
    std::vector<std::size_t> digits(lineSlots.size(), 0);
    for (bool more = true; more;) {
        Brute now;
        data::LineOption facts;
        for (std::size_t s = 0; s < lineSlots.size(); ++s) {
            const data::LineOption& chosen = lineSlots[s].options[digits[s]];
            facts.signals.insert(facts.signals.end(), chosen.signals.begin(), chosen.signals.end());
            facts.cues.insert(facts.cues.end(), chosen.cues.begin(), chosen.cues.end());
            now.relevance += std::llround(chosen.relevance * 1e9);
            now.changes += digits[s] > 0 ? 1 : 0;
        }
        const Score judged = score(facts.signals, facts.cues, context, weights);
        now.options = digits;
        now.perceived = judged.perceived;
        now.reveal = judged.reveal;
        if (admissible(facts, context, now)) all.push_back(now);
        std::size_t s = lineSlots.size();
        while (s > 0 && ++digits[s - 1] == lineSlots[s - 1].options.size())
            digits[--s] = 0;
        more = s > 0;
    }
    return all;
}

/// What is said under each ceiling from which something more may be said, the highest first: the most
/// relevant of what may be, ties by fewest changes, that scores no higher than under any higher ceiling.
std::map<double, const Brute*, std::greater<>> saidUnderEach(const std::vector<Brute>& all)
{
    std::map<double, const Brute*, std::greater<>> said;
    for (const Brute& each : all)
        said[each.needs()] = nullptr;
    double least = 100.0;
    for (auto& [ceiling, best] : said) {
        for (const Brute& each : all) {
            if (each.needs() > ceiling || each.perceived > least) continue;
            const bool better = !best || each.relevance > best->relevance ||
                                (each.relevance == best->relevance && each.changes < best->changes);
            if (better) best = &each;
        }
        if (best) least = best->perceived;
    }
    return said;
}

}  // namespace

class SofteningTest : public QObject {
    Q_OBJECT

private slots:
    void theMostRelevantLineUnderTheCeilingIsUsed_data();
    void theMostRelevantLineUnderTheCeilingIsUsed();
    void theLadderHoldsEveryRungOfTheChangedLine();
    void anUnsoftenedMessageHasNoLadder();
    void tiesGoToTheFewestChangesThenToTheEarliestLine();
    void hiddenGuessesAreBoundByTheRevealMargin();
    void behaviourOfTodayIsNeverShown();
    void specialCategoriesNeedConsentEvenForRanking();
    void nothingFromTheNeverBandIsSaid();
    void whereNothingFitsThereIsNoMessage();
    void aMessageWithoutLinesIsTheGenericOne();
    void badInputIsRefused_data();
    void badInputIsRefused();
    void itAgreesWithBruteForceAtEveryCeiling();
    void aLowerCeilingNeverRaisesWhatIsFelt();

private:
    IntrusivenessWeights m_weights = (*builtInTactRules()).weights;
};

void SofteningTest::theMostRelevantLineUnderTheCeilingIsUsed_data()
{
    QTest::addColumn<double>("ceiling");
    QTest::addColumn<QByteArray>("lines");
    // By hand: count 20.3 P, product 12.0, aisle 6.7; the name adds about 2.5.
    QTest::newRow("close friend") << 100.0 << QByteArray("greeting.name intro.count");
    QTest::newRow("your usual") << 50.0 << QByteArray("greeting.name intro.count");
    QTest::newRow("room for 21 of P: no name") << 43.0 << QByteArray("greeting.plain intro.count");
    QTest::newRow("room for 15 of P") << 34.0 << QByteArray("greeting.name intro.product");
    QTest::newRow("room for 12 of P") << 29.0 << QByteArray("greeting.plain intro.product");
    QTest::newRow("shop window") << 24.9 << QByteArray("greeting.name intro.aisle");
    QTest::newRow("name alone") << 10.0 << QByteArray("greeting.name intro.generic");
    QTest::newRow("nothing personal") << 0.0 << QByteArray("greeting.plain intro.generic");
}

void SofteningTest::theMostRelevantLineUnderTheCeilingIsUsed()
{
    QFETCH(double, ceiling);
    QFETCH(QByteArray, lines);
    const std::vector<data::LineSlot> message{greetingSlot(), introSlot()};
    const auto result = soften(message, {}, ceiling, m_weights);
    QVERIFY(result.ok() && result->has_value());
    const Softening& chosen = **result;
    QCOMPARE(QByteArray::fromStdString(chosen.lines[0] + " " + chosen.lines[1]), lines);
    QVERIFY(chosen.score.surface <= ceiling);
    QCOMPARE(chosen.softened, lines != "greeting.name intro.count");
    double points = 0.0;
    for (const data::ScoreShare& share : chosen.shares)
        points += share.points;
    QVERIFY(std::abs(points - chosen.score.surface) < 1e-10);
}

void SofteningTest::theLadderHoldsEveryRungOfTheChangedLine()
{
    const std::vector<data::LineSlot> message{greetingSlot(), introSlot()};
    const Softening chosen = **soften(message, {}, 34.0, m_weights);
    QCOMPARE(chosen.options, (std::vector<std::size_t>{0, 1}));
    QCOMPARE(chosen.ladder.size(), std::size_t{4});
    const std::vector<std::pair<const char*, const char*>> rungs{
        {"intro.count", "name transaction-verbatim-exact"},
        {"intro.product", "name transaction-explicit-product"},
        {"intro.aisle", "name transaction-implied-category"},
        {"intro.generic", "name"}};
    for (std::size_t i = 0; i < rungs.size(); ++i) {
        const tests::TestMessage whole = parseMessage(rungs[i].second);
        QCOMPARE(chosen.ladder[i].copy, std::string(rungs[i].first));
        QCOMPARE(chosen.ladder[i].score, score(whole.signals, whole.cues, {}, m_weights).surface);
        QCOMPARE(chosen.ladder[i].used, i == 1);
    }
    QCOMPARE(chosen.ladder[1].score, chosen.score.surface);
    QCOMPARE(chosen.ladder[0].score, chosen.scoreUnsoftened);
}

void SofteningTest::anUnsoftenedMessageHasNoLadder()
{
    const std::vector<data::LineSlot> message{greetingSlot()};
    const Softening chosen = **soften(message, {}, 50.0, m_weights);
    QVERIFY(!chosen.softened);
    QVERIFY(chosen.ladder.empty());
    QCOMPARE(chosen.scoreUnsoftened, chosen.score.surface);
}

void SofteningTest::tiesGoToTheFewestChangesThenToTheEarliestLine()
{
    const auto twice = [](const char* name) {
        return data::LineSlot{name, {option("a", "transaction-explicit-product", 0.1), option("b", "", 0.1)}};
    };
    const std::vector<data::LineSlot> message{twice("first"), twice("second")};
    QCOMPARE((**soften(message, {}, 100.0, m_weights)).options, (std::vector<std::size_t>{0, 0}));
    // Room for one of the two alone.
    QCOMPARE((**soften(message, {}, 30.0, m_weights)).options, (std::vector<std::size_t>{0, 1}));

    // 0.1 + 0.2 and 0.3 + 0.0 are the same relevance, whatever binary fractions make of them.
    const std::vector<data::LineSlot> fractions{
        {"first", {option("a", "", 0.1), option("b", "", 0.3)}},
        {"second",
         {option("c", "third-explicit-product-T2", 0.9), option("d", "", 0.2), option("e", "", 0.0)}},
    };
    const Softening chosen = **soften(fractions, {}, 20.0, m_weights);
    QCOMPARE(chosen.options, (std::vector<std::size_t>{1, 1}));
    const std::vector<data::LineSlot> tied{{"first", {option("a", "", 0.1), option("b", "", 0.3)}},
                                           {"second", {option("d", "", 0.2), option("e", "", 0.0)}}};
    QCOMPARE((**soften(tied, {}, 20.0, m_weights)).options, (std::vector<std::size_t>{1, 0}));
}

void SofteningTest::hiddenGuessesAreBoundByTheRevealMargin()
{
    // Hidden third-party income: P 27, D 90. Under P 45 it would pass on P alone.
    const std::vector<data::LineSlot> message{
        {"picks",
         {option("picks.income", "third-hidden-category-T2", 1.0), option("picks.popular", "", 0.1)}}};
    QCOMPARE((**soften(message, {}, 75.0, m_weights)).options, (std::vector<std::size_t>{1}));
    QCOMPARE((**soften(message, {}, 96.0, m_weights)).options, (std::vector<std::size_t>{0}));
}

void SofteningTest::behaviourOfTodayIsNeverShown()
{
    const auto chosen = [this](const char* facts) {
        const std::vector<data::LineSlot> message{
            {"intro", {option("viewed", facts, 1.0), option("plain", "", 0.1)}}};
        return (**soften(message, {}, 100.0, m_weights)).lines.front();
    };
    QCOMPARE(chosen("observed-implied-segment-23.9h"), std::string("plain"));
    QCOMPARE(chosen("observed-verbatim-segment-0h"), std::string("plain"));
    QCOMPARE(chosen("observed-implied-segment-24h"), std::string("viewed"));
    QCOMPARE(chosen("observed-hidden-segment-1h"), std::string("viewed"));
    QCOMPARE(chosen("transaction-explicit-segment-1h"), std::string("viewed"));
}

void SofteningTest::specialCategoriesNeedConsentEvenForRanking()
{
    const std::vector<data::LineSlot> message{
        {"picks", {option("delicate", "stated-hidden-segment-T3", 1.0), option("plain", "", 0.1)}}};
    data::MessageContext context;
    QCOMPARE((**soften(message, context, 100.0, m_weights)).lines.front(), std::string("plain"));
    context.personalConsent = true;
    QCOMPARE((**soften(message, context, 100.0, m_weights)).lines.front(), std::string("delicate"));
}

void SofteningTest::nothingFromTheNeverBandIsSaid()
{
    const std::vector<data::LineSlot> message{
        {"intro", {option("income", "third-explicit-category-T2", 1.0), option("plain", "", 0.1)}}};
    const Softening chosen = **soften(message, {}, 100.0, m_weights);
    QCOMPARE(chosen.lines.front(), std::string("plain"));
    QCOMPARE(chosen.scoreUnsoftened, 100.0);
}

void SofteningTest::whereNothingFitsThereIsNoMessage()
{
    const std::vector<data::LineSlot> message{
        {"intro", {option("viewed", "observed-explicit-product", 1.0)}}};
    const auto result = soften(message, {}, 30.0, m_weights);
    QVERIFY(result.ok());
    QVERIFY(!result->has_value());
    QVERIFY((*soften(message, {}, 50.0, m_weights)).has_value());
    const auto ways = waysToSay(message, {}, m_weights);
    QCOMPARE(bestUnder(*ways, 30.0, m_weights), nullptr);
}

void SofteningTest::aMessageWithoutLinesIsTheGenericOne()
{
    const Softening chosen = **soften({}, {}, 0.0, m_weights);
    QVERIFY(chosen.lines.empty());
    QCOMPARE(chosen.score.surface, 0.0);
}

void SofteningTest::badInputIsRefused_data()
{
    QTest::addColumn<int>("slotCount");
    QTest::addColumn<int>("optionCount");
    QTest::addColumn<double>("relevance");
    QTest::addColumn<double>("ceiling");
    QTest::addColumn<bool>("accepted");
    const double nan = std::nan("");
    QTest::newRow("as many ways as allowed") << 12 << 2 << 0.5 << 50.0 << true;
    QTest::newRow("too many ways") << 13 << 2 << 0.5 << 50.0 << false;
    QTest::newRow("too many to count") << 80 << 1000 << 0.5 << 50.0 << false;
    QTest::newRow("no way to say a line") << 1 << 0 << 0.5 << 50.0 << false;
    QTest::newRow("relevance is no number") << 1 << 1 << nan << 50.0 << false;
    QTest::newRow("endless relevance") << 1 << 1 << HUGE_VAL << 50.0 << false;
    QTest::newRow("ceiling below the dial") << 1 << 1 << 0.5 << -0.1 << false;
    QTest::newRow("ceiling above the dial") << 1 << 1 << 0.5 << 100.1 << false;
    QTest::newRow("ceiling is no number") << 1 << 1 << 0.5 << nan << false;
}

void SofteningTest::badInputIsRefused()
{
    QFETCH(int, slotCount);
    QFETCH(int, optionCount);
    QFETCH(double, relevance);
    QFETCH(double, ceiling);
    QFETCH(bool, accepted);
    const data::LineSlot slot{
        "line", std::vector<data::LineOption>(static_cast<std::size_t>(optionCount),
                                              option("copy", "stated-hidden-segment", relevance))};
    const std::vector<data::LineSlot> message(static_cast<std::size_t>(slotCount), slot);
    const auto result = soften(message, {}, ceiling, m_weights);
    QCOMPARE(result.ok(), accepted);
    if (!accepted) QVERIFY(result.error().code == ErrorCode::BadInput);
}

void SofteningTest::itAgreesWithBruteForceAtEveryCeiling()
{
    Random random(2026);
    int without = 0;
    int given = 0;
    for (int round = 0; round < 150; ++round) {
        std::vector<data::LineSlot> message(static_cast<std::size_t>(random.between(1, 4)));
        for (data::LineSlot& slot : message)
            for (std::int64_t i = random.between(1, 4); i > 0; --i) {
                data::LineOption line;
                for (std::int64_t n = random.between(0, 2); n > 0; --n) {
                    line.signals.push_back(tests::randomSignal(random));
                    // What is delicate and hidden is bound by D, not by P.
                    if (round % 2 == 0 || !random.chance(0.5)) continue;
                    line.signals.back().explicitness = data::Explicitness::Hidden;
                    line.signals.back().sensitivity = 2;
                }
                if (random.chance(0.3))
                    line.cues.push_back(static_cast<data::IdentityCue>(random.between(0, 3)));
                line.relevance = static_cast<double>(random.between(0, 4)) / 10.0;
                slot.options.push_back(line);
            }
        const data::MessageContext context = tests::randomMessage(random).context;
        const auto ways = waysToSay(message, context, m_weights);
        QVERIFY(ways.ok());
        const std::vector<Brute> all = combinations(message, context, m_weights);
        const auto said = saidUnderEach(all);
        for (int ceiling = 0; ceiling <= 100; ceiling += 5) {
            const double perceived = perceivedFromSurface(ceiling, m_weights);
            const auto at = said.lower_bound(perceived);  // the highest that is no higher
            const Brute* expected = at == said.end() ? nullptr : at->second;
            const Way* best = bestUnder(*ways, ceiling, m_weights);
            QCOMPARE(best != nullptr, expected != nullptr);
            without += expected ? 0 : 1;
            if (!best) continue;
            QCOMPARE(best->options, expected->options);
            const bool more = std::any_of(all.begin(), all.end(), [&](const Brute& each) {
                return each.mayBeSaidUnder(perceived) && each.relevance > expected->relevance;
            });
            given += more ? 1 : 0;
        }
    }
    QVERIFY(without > 100);  // both outcomes were met
    QVERIFY2(given > 0, "somewhere a more relevant way must be given up for the score to fall");
}

void SofteningTest::aLowerCeilingNeverRaisesWhatIsFelt()
{
    Random random(2027);
    int decidedByReveal = 0;
    for (int round = 0; round < 200; ++round) {
        std::vector<data::LineSlot> message(static_cast<std::size_t>(random.between(1, 4)));
        for (data::LineSlot& slot : message)
            for (std::int64_t i = random.between(1, 4); i > 0; --i) {
                data::LineOption line;
                line.signals.push_back(tests::randomSignal(random));
                line.relevance = random.uniform();
                slot.options.push_back(line);
            }
        const auto ways = waysToSay(message, tests::randomMessage(random).context, m_weights);
        QVERIFY(ways.ok());
        double before = 0.0, felt = 0.0, relevance = -1e300;
        for (int ceiling = 0; ceiling <= 100; ++ceiling) {
            const Way* best = bestUnder(*ways, ceiling, m_weights);
            if (!best) continue;
            QVERIFY(best->needs >= before);
            QVERIFY(best->perceived >= felt);
            decidedByReveal += best->needs > best->perceived ? 1 : 0;
            felt = best->perceived;
            QVERIFY(static_cast<double>(best->relevance) >= relevance);
            QVERIFY(best->perceived <= perceivedFromSurface(ceiling, m_weights));
            before = best->needs;
            relevance = static_cast<double>(best->relevance);
        }
    }
    QVERIFY(decidedByReveal > 100);
}

TACTFUL_TEST(SofteningTest)
#include "softening_test.moc"

#include "core/base/random.h"
#include "core/tact/learnt_sources.h"
#include "core/tact/tact_rules.h"
#include "tests/support/register.h"

#include <cmath>

using namespace tactful;
using namespace tactful::tact;

namespace {

constexpr PerSource alike{100, 100, 100, 100, 100};
constexpr PerSource unchanged{1, 1, 1, 1, 1};

const IntrusivenessWeights& usual()
{
    static const IntrusivenessWeights weights = builtInTactRules()->weights;
    return weights;
}

}  // namespace

class LearntSourcesTest : public QObject {
    Q_OBJECT

private slots:
    void nothingLearntChangesNothing();
    void scalesActOnHazards();
    void theOrderOfSourcesStands();
    void noWeightMovesByMoreThanTwo();
    void impossibleScalesAreRefused();
    void whateverIsTakenIsInOrderAndNear();
};

void LearntSourcesTest::nothingLearntChangesNothing()
{
    const auto learnt = withLearntSources(usual(), unchanged, alike);
    for (std::size_t i = 0; i < 5; ++i)
        QVERIFY(std::abs(learnt->source[i] - usual().source[i]) < 1e-12);
}

void LearntSourcesTest::scalesActOnHazards()
{
    const auto learnt = withLearntSources(usual(), {1, 1, 1, 1, 1.4}, alike);
    QVERIFY(std::abs(-std::log1p(-learnt->source[4]) - 1.4 * -std::log1p(-0.45)) < 1e-12);
    QCOMPARE(learnt->explicitness, usual().explicitness);
}

void LearntSourcesTest::theOrderOfSourcesStands()
{
    // Observed would come out above inferred: both get the mean, the one seen more often counting more.
    const double observed = -std::log1p(-0.22) * 1.8;
    const double inferred = -std::log1p(-0.32) * 0.9;
    const auto learnt = withLearntSources(usual(), {1, 1, 1.8, 0.9, 1}, {100, 100, 300, 100, 100});
    const double pooled = (3.0 * observed + inferred) / 4.0;
    QVERIFY(std::abs(-std::log1p(-learnt->source[2]) - pooled) < 1e-12);
    QVERIFY(std::abs(-std::log1p(-learnt->source[3]) - pooled) < 1e-12);
}

void LearntSourcesTest::noWeightMovesByMoreThanTwo()
{
    const auto up = withLearntSources(usual(), {1, 2.2, 1.5, 1.2, 1}, alike);
    QVERIFY(!up.ok());
    QCOMPARE(up.error().code, ErrorCode::Refused);
    QCOMPARE(up.error().where, std::string("transaction"));
    QCOMPARE(withLearntSources(usual(), {0.4, 1, 1, 1, 1}, alike).error().where, std::string("stated"));
}

void LearntSourcesTest::impossibleScalesAreRefused()
{
    QCOMPARE(withLearntSources(usual(), {0, 1, 1, 1, 1}, alike).error().code, ErrorCode::BadInput);
    QCOMPARE(withLearntSources(usual(), unchanged, {1, 1, 0, 1, 1}).error().where, std::string("observed"));
    QCOMPARE(withLearntSources(usual(), {1, 1, 1, 1, std::nan("")}, alike).error().where,
             std::string("third_party"));
}

void LearntSourcesTest::whateverIsTakenIsInOrderAndNear()
{
    Random random(23);
    int taken = 0;
    for (int round = 0; round < 2000; ++round) {
        PerSource scales{}, seen{};
        for (std::size_t i = 0; i < 5; ++i) {
            scales[i] = std::exp(0.5 * random.normal());
            seen[i] = 1.0 + 1000.0 * random.uniform();
        }
        const auto learnt = withLearntSources(usual(), scales, seen);
        if (!learnt) continue;
        ++taken;
        for (std::size_t i = 0; i < 5; ++i) {
            QVERIFY(i == 0 || learnt->source[i - 1] <= learnt->source[i] + 1e-15);
            const double moved = learnt->source[i] / usual().source[i];
            QVERIFY(moved <= 2.0 && moved >= 0.5);
        }
    }
    QVERIFY(taken > 100 && taken < 1900);
}

TACTFUL_TEST(LearntSourcesTest)
#include "learnt_sources_test.moc"

#include "core/base/random.h"
#include "core/plan/holdout_line.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::plan;

class HoldoutLineTest : public QObject {
    Q_OBJECT

private slots:
    void theSamePeopleAreHeldBack();
    void nobodyChosenMeansNobodyHeld();
};

void HoldoutLineTest::theSamePeopleAreHeldBack()
{
    std::int64_t total = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        Random random(seed);
        std::vector<HoldoutPerson> people;
        const auto count = seed % 7 == 0 ? 5'000 : random.between(1, 300);
        for (std::int64_t id = 1; id <= count; ++id)
            people.push_back({1000 - id, static_cast<double>(random.between(0, 20))});
        const HoldoutKey key{seed, 7 * seed};
        const HoldoutLine line(people, key);
        for (const double share : {0.0, 0.03, 0.1, 0.5, 0.97, 1.0}) {
            std::vector<std::uint8_t> chosen;
            std::vector<HoldoutPerson> asked;
            for (const HoldoutPerson& person : people) {
                chosen.push_back(random.chance(0.7) ? 1 : 0);
                if (chosen.back() != 0) asked.push_back(person);
            }
            const std::vector<std::uint8_t> slow = holdBack(asked, share, key);
            const std::vector<std::uint8_t> quick = line.draw(chosen, share);
            QCOMPARE(quick.size(), people.size());
            std::size_t next = 0;
            for (std::size_t i = 0; i < people.size(); ++i) {
                const std::uint8_t held = chosen[i] != 0 ? slow[next++] : 0;
                QCOMPARE(quick[i], held);
                total += held;
            }
        }
    }
    QVERIFY(total > 10'000);
}

void HoldoutLineTest::nobodyChosenMeansNobodyHeld()
{
    const std::vector<HoldoutPerson> people{{1, 5.0}, {2, 6.0}};
    const HoldoutLine line(people, {1, 2});
    QCOMPARE(line.draw(std::vector<std::uint8_t>{0, 0}, 1.0), (std::vector<std::uint8_t>{0, 0}));
    QVERIFY(HoldoutLine().draw({}, 0.5).empty());
}

TACTFUL_TEST(HoldoutLineTest)
#include "holdout_line_test.moc"

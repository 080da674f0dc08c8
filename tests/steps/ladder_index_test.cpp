#include "core/base/random.h"
#include "core/steps/ladder_index.h"
#include "tests/support/register.h"

#include <map>

using namespace tactful;
using namespace tactful::steps;

class LadderIndexTest : public QObject {
    Q_OBJECT

private slots:
    void keysAreFoundByTheirNumbersHoweverTheyWereAdded();
};

void LadderIndexTest::keysAreFoundByTheirNumbersHoweverTheyWereAdded()
{
    Random random(7);
    LadderIndex index;
    QCOMPARE(index.find(0), LadderIndex::none);
    std::map<SayKey, std::uint32_t> numbers;
    for (int turn = 0; turn < 60; ++turn) {
        std::vector<SayKey> keys;
        for (std::int64_t i = random.between(0, 80); i > 0; --i) {
            const auto key = static_cast<SayKey>(random.between(0, 1 << 14));
            if (numbers.emplace(key, static_cast<std::uint32_t>(numbers.size())).second) keys.push_back(key);
        }
        const LadderIndex before = index;
        index = index.with(keys);
        QCOMPARE(index.size(), numbers.size());
        for (const auto& [key, number] : numbers)
            QCOMPARE(index.find(key), number);
        for (const SayKey key : keys)
            QVERIFY2(before.find(key) == LadderIndex::none, "what was there before does not change");
        QCOMPARE(index.find(SayKey{1} << 40), LadderIndex::none);
    }
}

TACTFUL_TEST(LadderIndexTest)
#include "ladder_index_test.moc"

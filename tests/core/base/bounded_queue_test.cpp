#include "core/base/bounded_queue.h"
#include "tests/support/register.h"

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

using namespace tactful;

class BoundedQueueTest : public QObject {
    Q_OBJECT

private slots:
    void thingsComeOutInOrder();
    void whoeverFillsItIsNeverFarAhead();
    void aClosedQueueIsEmptiedFirst();
    void aClosedQueueTakesNothing();
    void closingWakesWhoeverWaitsForRoom();
};

void BoundedQueueTest::thingsComeOutInOrder()
{
    BoundedQueue<std::unique_ptr<int>> queue(3);
    std::jthread filling([&] {
        for (int i = 0; i < 1000; ++i)
            queue.push(std::make_unique<int>(i));
        queue.close();
    });
    int expected = 0;
    while (const auto item = queue.pop())
        QCOMPARE(**item, expected++);
    QCOMPARE(expected, 1000);
}

void BoundedQueueTest::whoeverFillsItIsNeverFarAhead()
{
    BoundedQueue<int> queue(2);
    std::atomic<int> pushed{0};
    std::jthread filling([&] {
        for (int i = 0; i < 500; ++i) {
            queue.push(int{i});
            ++pushed;
        }
        queue.close();
    });
    int taken = 0;
    while (queue.pop()) {
        ++taken;
        QVERIFY(pushed <= taken + 2);
    }
    QCOMPARE(taken, 500);
}

void BoundedQueueTest::aClosedQueueIsEmptiedFirst()
{
    BoundedQueue<int> queue(5);
    QVERIFY(queue.push(1));
    QVERIFY(queue.push(2));
    queue.close();
    QCOMPARE(queue.pop(), std::optional(1));
    QCOMPARE(queue.pop(), std::optional(2));
    QCOMPARE(queue.pop(), std::optional<int>());
}

void BoundedQueueTest::aClosedQueueTakesNothing()
{
    BoundedQueue<int> queue(5);
    queue.close();
    QVERIFY(!queue.push(1));
    QCOMPARE(queue.pop(), std::optional<int>());
}

void BoundedQueueTest::closingWakesWhoeverWaitsForRoom()
{
    BoundedQueue<int> queue(1);
    QVERIFY(queue.push(1));
    std::atomic<bool> taken{true};
    std::jthread waiting([&] { taken = queue.push(2); });
    queue.close();
    waiting.join();
    QVERIFY(!taken);
}

TACTFUL_TEST(BoundedQueueTest)
#include "bounded_queue_test.moc"

#include "core/base/crew.h"

#include <algorithm>

namespace tactful {
namespace {

/// Waits awake, at first without asking the system for anything: what is waited for comes within
/// microseconds, and where two threads share a core, one that only pauses leaves the other nearly all of it.
class Patience {
public:
    void wait()
    {
        if (++m_turns % turnsAwake == 0) {
            std::this_thread::yield();
            return;
        }
#if defined(__GNUC__) && (defined(__x86_64__) || defined(__i386__))
        __builtin_ia32_pause();
#elif defined(__GNUC__) && defined(__aarch64__)
        asm volatile("yield");
#else
        std::this_thread::yield();
#endif
    }

private:
    static constexpr unsigned turnsAwake = 256;
    unsigned m_turns = 0;
};

}  // namespace

Crew::Crew(unsigned threads)
{
    if (threads == 0) threads = std::max(1U, std::thread::hardware_concurrency());
    for (unsigned other = 1; other < threads; ++other)
        m_threads.emplace_back([this](const std::stop_token& stop) { help(stop); });
}

Crew::~Crew()
{
    for (std::jthread& thread : m_threads)
        thread.request_stop();
}

void Crew::doBlocks()
{
    for (;;) {
        const std::size_t begin = m_next.fetch_add(1, std::memory_order_relaxed) * m_task.blockSize;
        if (begin >= m_task.count) return;
        (*m_task.work)(begin, std::min(m_task.count, begin + m_task.blockSize));
    }
}

void Crew::help(const std::stop_token& stop)
{
    Patience patience;
    unsigned done = 0;  // the task that was helped with last
    while (!stop.stop_requested()) {
        if (!m_open.load(std::memory_order_relaxed) || m_number.load(std::memory_order_relaxed) == done) {
            patience.wait();
            continue;
        }
        // Either this is seen before finish() looks whether anybody is inside, or it sees that it is closed.
        m_inside.fetch_add(1);
        if (m_open.load()) {
            done = m_number.load();
            doBlocks();
        }
        m_inside.fetch_sub(1);
    }
}

void Crew::start(std::size_t count, std::size_t blockSize,
                 const std::function<void(std::size_t begin, std::size_t end)>& work)
{
    m_task = {&work, count, std::max<std::size_t>(1, blockSize)};
    m_next.store(0);
    m_number.fetch_add(1);
    m_open.store(!m_threads.empty() && count > 0);
}

void Crew::finish()
{
    doBlocks();
    m_open.store(false);
    Patience patience;
    while (m_inside.load() != 0)
        patience.wait();
}

void Crew::run(std::size_t count, std::size_t blockSize,
               const std::function<void(std::size_t begin, std::size_t end)>& work)
{
    if (count <= blockSize) {  // nothing to share
        if (count > 0) work(0, count);
        return;
    }
    start(count, blockSize, work);
    finish();
}

}  // namespace tactful

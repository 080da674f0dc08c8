#include "core/base/crew.h"

#include <algorithm>

namespace tactful {

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
    while (!stop.stop_requested()) {
        if (!m_open.load(std::memory_order_relaxed)) {
            std::this_thread::yield();
            continue;
        }
        // Either this is seen before run() looks whether anybody is inside, or it sees that it is closed.
        m_inside.fetch_add(1);
        if (m_open.load()) doBlocks();
        m_inside.fetch_sub(1);
    }
}

void Crew::run(std::size_t count, std::size_t blockSize,
               const std::function<void(std::size_t begin, std::size_t end)>& work)
{
    m_task = {&work, count, std::max<std::size_t>(1, blockSize)};
    m_next.store(0);
    m_open.store(!m_threads.empty() && count > blockSize);
    doBlocks();
    m_open.store(false);
    while (m_inside.load() != 0)
        std::this_thread::yield();
}

}  // namespace tactful

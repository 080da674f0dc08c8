#include "ui/jobs/worker.h"

#include <utility>

#if defined(Q_OS_LINUX)
#include <sys/resource.h>
#elif defined(Q_OS_WIN)
#include <windows.h>
#endif

namespace tactful::ui {
namespace {

/// Where all cores are at work the window's thread goes first. Whatever threads a task starts inherit it.
void giveWayToTheWindow()
{
#if defined(Q_OS_LINUX)
    constexpr int nicer = 5;
    setpriority(PRIO_PROCESS, 0, nicer);  // of this thread alone
#elif defined(Q_OS_WIN)
    SetThreadPriority(GetCurrentThread(), THREAD_PRIORITY_BELOW_NORMAL);
#endif
}

}  // namespace

Worker::Worker() : m_thread([this](const std::stop_token& ending) { work(ending); })
{
}

Worker::~Worker()
{
    m_thread.request_stop();
    const std::lock_guard lock(m_mutex);
    m_waiting.clear();
    if (m_running) m_running->request_stop();
}

void Worker::add(std::stop_source stop, Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back({std::move(stop), std::move(task)});
    }
    m_arrived.notify_one();
}

void Worker::work(const std::stop_token& ending)
{
    giveWayToTheWindow();
    for (;;) {
        Waiting next;
        {
            std::unique_lock lock(m_mutex);
            if (!m_arrived.wait(lock, ending, [this] { return !m_waiting.empty(); })) return;
            next = std::move(m_waiting.front());
            m_waiting.pop_front();
            m_running = next.stop;
        }
        next.task();
        const std::lock_guard lock(m_mutex);
        m_running.reset();
        if (ending.stop_requested()) return;
    }
}

}  // namespace tactful::ui

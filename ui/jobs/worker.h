#pragma once

#include <QThread>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

/// \file
/// One thread that does one task after the other.

namespace tactful::ui {

/// Tasks run in the order in which they were given. On destruction the running task is asked to stop and
/// waited for; tasks that have not begun are dropped.
class Worker {
public:
    using Task = std::function<void()>;

    Worker();
    ~Worker();

    /// \param stop  asked of to stop when the worker goes away
    void add(std::stop_source stop, Task task);

private:
    struct Waiting {
        std::stop_source stop;
        Task task;
    };

    void work(const std::stop_token& ending);

    std::mutex m_mutex;
    std::condition_variable_any m_arrived;
    std::deque<Waiting> m_waiting;
    std::optional<std::stop_source> m_running;
    std::jthread m_thread;  ///< last, so that it ends before the rest
};

}  // namespace tactful::ui

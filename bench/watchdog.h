#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>
#include <stop_token>
#include <thread>

/// \file
/// For how long does the window not answer? A thread asks it every 2 ms and looks how late the answer is.

namespace tactful::bench {

class Watchdog {
public:
    Watchdog() : m_thread([this](const std::stop_token& stop) { ask(stop); }) {}

    /// The longest the event loop kept an answer waiting, so far.
    double longestMs() const { return static_cast<double>(m_longest.load()) / 1e6; }

private:
    void ask(const std::stop_token& stop)
    {
        while (!stop.stop_requested()) {
            QElapsedTimer clock;
            clock.start();
            auto answered = std::make_shared<std::atomic<bool>>(false);
            QMetaObject::invokeMethod(
                &m_window, [answered] { answered->store(true); }, Qt::QueuedConnection);
            while (!answered->load() && !stop.stop_requested())
                QThread::usleep(200);
            const qint64 waited = clock.nsecsElapsed();
            if (waited > m_longest.load() && answered->load()) m_longest.store(waited);
            QThread::msleep(2);
        }
    }

    QObject m_window;  ///< lives in the thread of the window
    std::atomic<qint64> m_longest{0};
    std::jthread m_thread;  ///< last: it ends first
};

}  // namespace tactful::bench

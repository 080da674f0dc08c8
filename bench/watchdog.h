#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <ctime>
#include <memory>
#include <stop_token>
#include <thread>

/// \file
/// For how long does the window not answer? A thread asks it every 2 ms and looks how late the answer is.
/// Where other programs are busy that says more about them; the work that the window's thread does for one
/// event does not depend on them.

namespace tactful::bench {

/// Processor time of the calling thread; 0 where the system does not tell.
inline double threadMs()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
#else
    return 0.0;
#endif
}

/// An application that knows how much work the most laborious event was.
class TimedApplication final : public QApplication {
public:
    using QApplication::QApplication;

    double longestEventMs() const { return m_longest; }
    void forget() { m_longest = 0.0; }

    bool notify(QObject* receiver, QEvent* event) override
    {
        // Events within events are a part of the outermost one.
        if (m_inside || QThread::currentThread() != thread()) return QApplication::notify(receiver, event);
        m_inside = true;
        const double before = threadMs();
        const bool done = QApplication::notify(receiver, event);
        m_longest = std::max(m_longest, threadMs() - before);
        m_inside = false;
        return done;
    }

private:
    bool m_inside = false;
    double m_longest = 0.0;
};

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

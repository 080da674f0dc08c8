#pragma once

#include "core/base/error.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <utility>

/// \file
/// The two things a long function shares with whoever started it: how far it has got, and whether it
/// should stop.

namespace tactful {

/// What a Progress counts.
enum class ProgressUnit { Bytes, Rows, Customers, Products, Steps };

/// How far a job has got. `total` 0 means that no total is known yet ("counting").
struct Progress {
    std::string phase;  ///< what is being done now, plain English, e.g. "Reading orders.csv"
    ProgressUnit unit = ProgressUnit::Steps;
    std::int64_t done = 0;
    std::int64_t total = 0;
};

/// A default-constructed Job is never cancelled and nobody listens, so a test or a script can pass
/// `Job job;` and forget about it. A Job belongs to one thread.
class Job {
public:
    /// Called on the thread that does the work.
    using Listener = std::function<void(const Progress&)>;

    Job() = default;
    Job(std::stop_token stop, Listener listener) : m_stop(std::move(stop)), m_listener(std::move(listener)) {}

    /// Ask this at least every 100 ms; on true, return cancelledError() and leave no trace.
    bool cancelled() const noexcept { return m_stop.stop_requested(); }
    static Error cancelledError() { return {ErrorCode::Cancelled, "Stopped as asked. Nothing was changed."}; }
    const std::stop_token& stopToken() const noexcept { return m_stop; }

    /// Starts a new phase; its progress begins at 0 of `total` (0: not known).
    void begin(std::string phase, ProgressUnit unit, std::int64_t total)
    {
        m_progress = {std::move(phase), unit, 0, total};
        m_permille = -1;
        tell();
    }

    /// Says that `done` units of the phase are finished. Cheap to call in a loop: the listener hears of it
    /// only when a thousandth of the total (or, with no total, every 4,096th unit) has passed.
    void report(std::int64_t done)
    {
        if (!m_listener) return;
        m_progress.done = done;
        const std::int64_t permille = m_progress.total > 0
                                          ? std::clamp<std::int64_t>(1000 * done / m_progress.total, 0, 1000)
                                          : done / 4096;
        if (permille == m_permille) return;
        m_permille = permille;
        tell();
    }

private:
    void tell()
    {
        if (m_listener) m_listener(m_progress);
    }

    std::stop_token m_stop;
    Listener m_listener;
    Progress m_progress;
    std::int64_t m_permille = -1;
};

}  // namespace tactful

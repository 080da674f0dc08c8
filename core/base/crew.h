#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <thread>
#include <vector>

/// \file
/// Threads that stay together for a few milliseconds.
///
/// parallelFor() begins threads and ends them, which takes longer than the work where a thing that must be
/// done in a blink has many short stretches that several threads can share. A crew's threads wait awake for
/// the next one. They give way to whatever else wants to run, and whoever asks never waits for one that has
/// not begun.

namespace tactful {

/// Used by one thread. Not for work that blocks.
class Crew {
public:
    /// \param threads  with the one that asks; 0: as many as there are cores
    explicit Crew(unsigned threads);
    ~Crew();
    Crew(const Crew&) = delete;
    Crew& operator=(const Crew&) = delete;

    /// As parallelFor(): calls work(begin, end) for consecutive blocks that cover [0, count); which thread
    /// does which is left open. `work` must not throw.
    void run(std::size_t count, std::size_t blockSize,
             const std::function<void(std::size_t begin, std::size_t end)>& work);

    /// run() in two halves, between which whoever asks does something else while the others begin.
    /// \param work  must live until finish(), which must follow
    void start(std::size_t count, std::size_t blockSize,
               const std::function<void(std::size_t begin, std::size_t end)>& work);
    void finish();

private:
    struct Task {
        const std::function<void(std::size_t, std::size_t)>* work = nullptr;
        std::size_t count = 0;
        std::size_t blockSize = 1;
    };

    void help(const std::stop_token& stop);
    void doBlocks();

    Task m_task;                         ///< written only while it is closed and nobody is inside
    std::atomic<std::size_t> m_next{0};  ///< block
    std::atomic<unsigned> m_number{0};   ///< of the task, counted from 1
    std::atomic<bool> m_open{false};
    std::atomic<int> m_inside{0};
    std::vector<std::jthread> m_threads;
};

}  // namespace tactful

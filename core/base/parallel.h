#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <thread>
#include <vector>

/// \file
/// Work on ranges of rows on the cores there are.

namespace tactful {

/// Calls work(begin, end) for consecutive blocks that cover [0, count), on up to `threads` threads (0: as
/// many as there are cores). Blocks depend on count and blockSize alone, so a result that is kept per row or
/// per block is the same whatever the number of threads. `work` must not throw.
inline void parallelFor(std::size_t count, std::size_t blockSize, unsigned threads,
                        const std::function<void(std::size_t begin, std::size_t end)>& work)
{
    if (count == 0) return;
    blockSize = std::max<std::size_t>(1, blockSize);
    const std::size_t blocks = (count + blockSize - 1) / blockSize;
    if (threads == 0) threads = std::max(1u, std::thread::hardware_concurrency());
    const std::size_t workers = std::min<std::size_t>(threads, blocks);
    const auto run = [&](std::size_t worker) {
        for (std::size_t block = worker; block < blocks; block += workers)
            work(block * blockSize, std::min(count, (block + 1) * blockSize));
    };
    std::vector<std::jthread> others;
    for (std::size_t worker = 1; worker < workers; ++worker)
        others.emplace_back([&run, worker] { run(worker); });
    run(0);
}

}  // namespace tactful

#include "core/steps/read_ahead.h"

#include "core/base/bounded_queue.h"

#include <thread>
#include <variant>
#include <vector>

namespace tactful::steps {
namespace {

using Item = std::variant<store::PreparedRow, data::Issue>;

/// What goes from one thread to the other at once.
struct Load {
    std::vector<Item> items;
    Progress reached;  ///< when the last of them was read
};

constexpr std::size_t loadsAhead = 32;
/// Lines of orders, other rows and issues in a load: enough that handing over costs nothing, few enough that
/// an import stops at once.
constexpr std::size_t loadWeight = 1000;

/// Where the reading thread puts what it reads.
class Loader final : public imports::RowSink {
public:
    Loader(const PreparedSink& sink, BoundedQueue<Load>& loads, const Progress& progress)
        : m_sink(&sink), m_loads(&loads), m_progress(&progress)
    {
    }

    Status take(data::ImportedRow&& row) override
    {
        const auto* order = std::get_if<data::ImportedOrder>(&row);
        return add(m_sink->prepare(std::move(row)), order ? 1 + order->lines.size() : 1);
    }
    Status note(data::Issue&& issue) override { return add(std::move(issue), 1); }

    Status hand()
    {
        m_load.reached = *m_progress;
        m_weight = 0;
        const bool taken = m_loads->push(std::exchange(m_load, {}));
        return taken ? Status() : Job::cancelledError();
    }

private:
    Status add(Item item, std::size_t weight)
    {
        m_load.items.push_back(std::move(item));
        m_weight += weight;
        return m_weight < loadWeight ? Status() : hand();
    }

    const PreparedSink* m_sink;
    BoundedQueue<Load>* m_loads;
    const Progress* m_progress;
    Load m_load;
    std::size_t m_weight = 0;
};

Status takeAll(Load& load, PreparedSink& sink)
{
    for (Item& item : load.items) {
        auto* row = std::get_if<store::PreparedRow>(&item);
        const Status taken =
            row ? sink.take(std::move(*row)) : sink.note(std::move(std::get<data::Issue>(item)));
        if (!taken) return taken;
    }
    return {};
}

}  // namespace

Result<imports::ReadCounts> readAhead(const imports::FileSource& source,
                                      const imports::Recognition& recognition,
                                      const imports::ReadOptions& options, PreparedSink& sink, Job& job)
{
    BoundedQueue<Load> loads(loadsAhead);
    Result<imports::ReadCounts> read = imports::ReadCounts{};
    std::jthread reading([&, stop = job.stopToken()] {
        Progress progress;
        Job own(stop, [&progress](const Progress& now) { progress = now; });
        Loader loader(sink, loads, progress);
        read = imports::readFile(source, recognition, options, loader, own);
        (void)loader.hand();
        loads.close();
    });

    // However this function ends: whoever waits for room in the queue must not wait for ever.
    struct Closing {
        BoundedQueue<Load>& queue;
        ~Closing() { queue.close(); }
    } closing{loads};

    Status taken;
    std::string phase;
    while (taken) {
        auto load = loads.pop();
        if (!load) break;
        if (load->reached.phase != phase) {
            phase = load->reached.phase;
            job.begin(phase, load->reached.unit, load->reached.total);
        }
        taken = job.cancelled() ? Job::cancelledError() : takeAll(*load, sink);
        job.report(load->reached.done);
    }
    loads.close();
    reading.join();
    if (!taken) return taken.error();
    return read;
}

}  // namespace tactful::steps

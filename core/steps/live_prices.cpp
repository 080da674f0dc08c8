#include "core/base/parallel.h"
#include "core/steps/dial_price.h"
#include "core/steps/live_move.h"

namespace tactful::steps {
namespace {

/// One dial as a number.
double valueOf(const data::Dials& dials, Dial dial)
{
    switch (dial) {
    case Dial::Personal:
        return dials.personal;
    case Dial::Often:
        return dials.often;
    case Dial::Discovery:
        return dials.discovery;
    case Dial::HoldBack:
        return dials.holdBack;
    case Dial::ClearStock:
        return dials.nudges.clearStock;
    case Dial::NewArrivals:
        return dials.nudges.newArrivals;
    case Dial::Margin:
        return dials.nudges.margin;
    }
    return 0.0;
}

void set(data::Dials& dials, Dial dial, double value)
{
    switch (dial) {
    case Dial::Personal:
        dials.personal = value;
        return;
    case Dial::Often:
        dials.often = static_cast<int>(value);
        return;
    case Dial::Discovery:
        dials.discovery = value;
        return;
    case Dial::HoldBack:
        dials.holdBack = value;
        return;
    case Dial::ClearStock:
        dials.nudges.clearStock = static_cast<int>(value);
        return;
    case Dial::NewArrivals:
        dials.nudges.newArrivals = static_cast<int>(value);
        return;
    case Dial::Margin:
        dials.nudges.margin = static_cast<int>(value);
        return;
    }
}

struct Reach {
    double least, most, step;
};

Reach reachOf(Dial dial)
{
    switch (dial) {
    case Dial::Personal:
        return {0.0, 100.0, 8.0};
    case Dial::Often:
        return {1.0, 8.0, 1.0};
    case Dial::Discovery:
        return {0.0, 1.0, 0.1};
    case Dial::HoldBack:
        return {0.0, 1.0, 0.05};
    case Dial::ClearStock:
    case Dial::NewArrivals:
    case Dial::Margin:
        return {0.0, 3.0, 1.0};
    }
    return {};
}

/// A step of a dial still to be decided.
struct Asked {
    data::Dials dials;
    double by = 0.0;
    std::optional<DialStep>* answer = nullptr;
};

}  // namespace

std::string_view nameOf(Dial dial)
{
    static constexpr std::array<std::string_view, dialCount> names{
        "personal", "often", "discovery", "hold-back", "clear-stock", "new-arrivals", "margin"};
    return names[static_cast<std::size_t>(dial)];
}

std::optional<data::Dials> stepped(const data::Dials& dials, Dial dial, int direction)
{
    const Reach reach = reachOf(dial);
    const double before = valueOf(dials, dial);
    const double after = std::clamp(before + direction * reach.step, reach.least, reach.most);
    if (after == before) return std::nullopt;
    data::Dials moved = dials;
    set(moved, dial, after);
    return moved;
}

Result<std::vector<DialPrice>> LivePlan::prices(const data::Dials& dials, Job& job, unsigned threads) const
{
    if (auto ok = checkDials(*m_state, dials); !ok) return ok.error();
    std::optional<Crew> crew(threads);
    const auto now = decideAll(m_state, dials, *crew, job);
    crew.reset();
    if (!now) return now.error();
    std::vector<DialPrice> prices(dialCount);
    std::vector<Asked> asked;
    for (int dial = 0; dial < dialCount; ++dial) {
        DialPrice& price = prices[static_cast<std::size_t>(dial)];
        price.dial = static_cast<Dial>(dial);
        for (const int direction : {1, -1})
            if (const auto moved = stepped(dials, price.dial, direction))
                asked.push_back({*moved, valueOf(*moved, price.dial) - valueOf(dials, price.dial),
                                 direction > 0 ? &price.up : &price.down});
    }
    std::vector<Status> failed(asked.size());
    parallelFor(asked.size(), 1, threads, [&](std::size_t begin, std::size_t) {
        Job own(job.stopToken(), {});
        Crew alone(1);
        const auto then = decideAll(m_state, asked[begin].dials, alone, own);
        if (!then) {
            failed[begin] = then.error();
            return;
        }
        *asked[begin].answer =
            DialStep{asked[begin].by, then->totals.extraSalesMinor.value - now->totals.extraSalesMinor.value,
                     then->sums.profitMinor - now->sums.profitMinor,
                     then->totals.unsubscribes.value - now->totals.unsubscribes.value,
                     then->totals.planned - now->totals.planned};
    });
    for (const Status& status : failed)
        if (!status) return status.error();
    return prices;
}

}  // namespace tactful::steps

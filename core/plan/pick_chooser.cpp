#include "core/plan/pick_chooser.h"

#include <algorithm>

namespace tactful::plan {
namespace {

/// Relevance grows by at most this share: Off, A little, Medium, Strong.
constexpr std::array<double, 4> nudgeStrengths{0.0, 0.15, 0.35, 0.7};

double strengthOf(int nudge)
{
    return nudgeStrengths[static_cast<std::size_t>(std::clamp(nudge, 0, 3))];
}

/// Null where nothing is nudged.
std::shared_ptr<const std::vector<float>> factorsOf(const ProductShelf& shelf, const data::Nudges& nudges)
{
    if (nudges.clearStock <= 0 && nudges.newArrivals <= 0 && nudges.margin <= 0) return nullptr;
    std::vector<float> factors(shelf.size());
    for (std::size_t row = 0; row < shelf.size(); ++row)
        factors[row] = static_cast<float>((1.0 + strengthOf(nudges.clearStock) * shelf.overstock(row)) *
                                          (1.0 + strengthOf(nudges.newArrivals) * shelf.newness(row)) *
                                          (1.0 + strengthOf(nudges.margin) * shelf.margin(row)));
    return std::make_shared<const std::vector<float>>(std::move(factors));
}

}  // namespace

PickChooser::PickChooser(const ProductShelf& shelf, const PickOptions& options)
    : PickChooser(shelf, options, std::make_shared<const CalibrationGains>(options.calibration))
{
}

PickChooser::PickChooser(const ProductShelf& shelf, const PickOptions& options, Gains gains)
    : m_shelf(shelf), m_options(options), m_gains(std::move(gains))
{
    const data::Nudges nudges = nudgesFor(options.goal, options.nudges);
    m_arrivals = nudges.newArrivals > 0;
    m_factors = factorsOf(shelf, nudges);
}

PickChooser PickChooser::with(const PickOptions& options) const
{
    if (options.calibration != m_options.calibration) return {m_shelf, options};
    return {m_shelf, options, m_gains};
}

void PickChooser::weigh(std::span<const Candidate> candidates, const StockLedger* stock)
{
    // Good is measured by the best there was, so that what others took changes nothing for those whose own
    // picks are still there.
    m_lanes.resize((candidates.size() + PickLanes::width - 1) / PickLanes::width);
    if (!m_lanes.empty()) m_lanes.back() = PickLanes();
    const float* factors = m_factors ? m_factors->data() : nullptr;
    std::int32_t familiar = 0;
    std::int32_t fresh = 0;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const Candidate& candidate = candidates[i];
        PickLanes& lanes = m_lanes[i / PickLanes::width];
        const std::size_t lane = i % PickLanes::width;
        const std::int32_t looked = looksAt(candidate) ? -1 : 0;
        const std::int32_t left = !stock || stock->available(candidate.row) ? looked : 0;
        const std::int32_t isNew = candidate.newToThem ? -1 : 0;
        lanes.value[lane] = candidate.relevance;
        lanes.factor[lane] = factors ? factors[candidate.row] : 1.0F;
        lanes.near[lane] = 0.0F;
        lanes.gain[lane] = candidate.share;
        lanes.aisle[lane] = candidate.aisle;
        lanes.looked[lane] = looked;
        lanes.open[lane] = left & ((isNew ? PickLanes::fresh : PickLanes::familiar) |
                                   (candidate.outside ? PickLanes::outside : 0));
        fresh -= left & isNew;
        familiar -= left & ~isNew;
    }
    m_there = {familiar, fresh};
    weighLanes(m_lanes, static_cast<float>(m_options.goodShare),
               static_cast<float>((1.0 - m_options.calibration) * m_options.lambda));
}

void PickChooser::take(std::size_t chosen, std::span<const Candidate> candidates)
{
    const auto weight = static_cast<float>((1.0 - m_options.calibration) * (1.0 - m_options.lambda));
    const auto likeness = weight * static_cast<float>(ProductShelf::sameAisleSimilarity);
    m_lanes[chosen / PickLanes::width].open[chosen % PickLanes::width] = 0;
    if (candidates[chosen].aisle != 0) addToAisle(m_lanes, candidates[chosen].aisle, likeness);
    if (!m_shelf.knowsPairs()) return;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        float& near = m_lanes[i / PickLanes::width].near[i % PickLanes::width];
        const double alike = m_shelf.similarity(candidates[i].row, candidates[chosen].row);
        near = std::max(near, weight * static_cast<float>(alike));
    }
}

PickList PickChooser::grow(std::span<const Candidate> candidates, const Places& places)
{
    const int count = places.familiar + places.fresh;
    std::array<int, 2> left{places.familiar, places.fresh};
    PickList picks;
    bool explored = !m_options.explore || count < 2;
    for (int place = 0; place < count; ++place) {
        const float* gains = m_gains->to(static_cast<std::size_t>(place + 1));
        const std::int32_t wanted =
            (left[0] > 0 ? PickLanes::familiar : 0) | (left[1] > 0 ? PickLanes::fresh : 0);
        std::size_t next = noLane;
        if (!explored && place + 1 == count) next = bestLane(m_lanes, gains, wanted, PickLanes::explores);
        if (next == noLane) next = bestLane(m_lanes, gains, wanted, 0);
        --left[candidates[next].newToThem ? 1 : 0];
        explored = explored || candidates[next].outside;
        picks.at[picks.count++] = static_cast<std::uint16_t>(next);
        if (place + 1 < count) take(next, candidates);
    }
    return picks;
}

PickList PickChooser::choose(std::span<const Candidate> candidates, int newPlaces, const StockLedger* stock)
{
    weigh(candidates, stock);
    return grow(candidates, placesFor(newPlaces, m_there[0], m_there[1], m_options));
}

PickList PickChooser::chooseForAll(std::span<const Candidate> candidates, const StockLedger* stock)
{
    weigh(candidates, stock);
    const int count = std::min(std::clamp(m_options.count, 0, PickList::most), m_there[0]);
    return grow(candidates, {count, 0});
}

}  // namespace tactful::plan

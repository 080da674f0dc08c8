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

std::size_t lanesFor(std::span<const Candidate> candidates)
{
    return (candidates.size() + PickLanes::width - 1) / PickLanes::width;
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
    m_factors = factorsOf(shelf, nudges);
    m_rules.gains = m_gains.get();
    m_rules.factors = m_factors ? m_factors->data() : nullptr;
    m_rules.pairs = m_shelf.knowsPairs() ? &m_shelf : nullptr;
    m_rules.goodShare = static_cast<float>(options.goodShare);
    m_rules.relevance = static_cast<float>((1.0 - options.calibration) * options.lambda);
    m_rules.variety = static_cast<float>((1.0 - options.calibration) * (1.0 - options.lambda));
    m_rules.arrivals = nudges.newArrivals > 0;
    m_rules.explore = options.explore;
}

PickChooser PickChooser::with(const PickOptions& options) const
{
    if (options.calibration != m_options.calibration) return {m_shelf, options};
    return {m_shelf, options, m_gains};
}

std::span<PickLanes> PickChooser::lanesOf(std::span<const Candidate> candidates)
{
    return std::span(m_lanes).first(lanesFor(candidates));
}

KindsThere PickChooser::weigh(std::span<const Candidate> candidates)
{
    if (m_lanes.size() < lanesFor(candidates)) m_lanes.resize(lanesFor(candidates));
    return m_work->weigh(m_rules, candidates, lanesOf(candidates));
}

PickList PickChooser::grow(std::span<const Candidate> candidates, const Places& places)
{
    return m_work->grow(m_rules, candidates, lanesOf(candidates), places);
}

PickList PickChooser::growFrom(std::span<const Candidate> candidates, int newPlaces, const KindsThere& there)
{
    return grow(candidates, placesFor(newPlaces, there.familiar, there.fresh, m_options));
}

PickList PickChooser::chooseAgain(std::span<const Candidate> candidates, int newPlaces,
                                  std::span<const std::int32_t> left)
{
    return growFrom(candidates, newPlaces, m_work->close(left, lanesOf(candidates)));
}

PickList PickChooser::choose(std::span<const Candidate> candidates, int newPlaces,
                             std::span<const std::int32_t> left)
{
    weigh(candidates);
    return chooseAgain(candidates, newPlaces, left);
}

PickList PickChooser::choose(std::span<const Candidate> candidates, int newPlaces, const StockLedger* stock)
{
    if (stock) return choose(candidates, newPlaces, stock->pieces());
    return growFrom(candidates, newPlaces, weigh(candidates));
}

PickList PickChooser::chooseForAll(std::span<const Candidate> candidates, const StockLedger* stock)
{
    KindsThere there = weigh(candidates);
    if (stock) there = m_work->close(stock->pieces(), lanesOf(candidates));
    const int count = std::min(std::clamp(m_options.count, 0, PickList::most), there.familiar);
    return grow(candidates, {count, 0});
}

}  // namespace tactful::plan

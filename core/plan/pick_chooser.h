#pragma once

#include "core/plan/calibration.h"
#include "core/plan/pick_lanes.h"
#include "core/plan/pick_products.h"

#include <array>
#include <memory>
#include <span>
#include <vector>

/// \file
/// Which few products does each of a hundred thousand messages show? As pick_products.h says, quickly.

namespace tactful::plan {

/// Places in a list of candidates, best first.
struct PickList {
    static constexpr int most = mostPicks;

    std::array<std::uint16_t, most> at{};
    std::uint8_t count = 0;

    bool operator==(const PickList&) const = default;
};

/// Chooses for many people under the same dials. One for each thread, for it reuses its memory; copies are
/// cheap.
class PickChooser {
public:
    /// `shelf` must outlive the chooser. Of options.count at most PickList::most are chosen.
    PickChooser(const ProductShelf& shelf, const PickOptions& options);

    /// One for the same shelf under other dials, without working out again what does not depend on them.
    PickChooser with(const PickOptions& options) const;

    /// Up to options.count of the candidates (at most 65,536), best first; nothing is taken from `stock`.
    /// Null: as if nothing could run out.
    ///
    /// Nudges multiply the relevance of good picks by up to 1 + 0.7 each, so they change the order among good
    /// picks and never bring forward anything else. Of the places `newPlaces` go to what is newToThem; where
    /// one kind runs out see placesFor(). The last place of two or more, if no earlier one did, goes to a
    /// good pick from outside their top three aisles where there is one of the kind that is wanted.
    PickList choose(std::span<const Candidate> candidates, int newPlaces, const StockLedger* stock);

    /// The same of what is put before everybody alike, so that nothing in it is new to anybody in particular:
    /// discovery neither asks for places nor takes any away.
    PickList chooseForAll(std::span<const Candidate> candidates, const StockLedger* stock);

    /// Whether a candidate is looked at under these nudges.
    bool looksAt(const Candidate& candidate) const
    {
        return m_arrivals ? !candidate.unnudged : !candidate.arrival;
    }
    const PickOptions& options() const { return m_options; }

private:
    /// What is worked out once for everybody; copies of a chooser share it.
    using Gains = std::shared_ptr<const CalibrationGains>;
    PickChooser(const ProductShelf& shelf, const PickOptions& options, Gains gains);

    void weigh(std::span<const Candidate> candidates, const StockLedger* stock);
    PickList grow(std::span<const Candidate> candidates, const Places& places);
    void take(std::size_t chosen, std::span<const Candidate> candidates);

    const ProductShelf& m_shelf;
    PickOptions m_options;
    bool m_arrivals;
    Gains m_gains;
    std::shared_ptr<const std::vector<float>> m_factors;  ///< of the nudges, by row; null: none
    std::vector<PickLanes> m_lanes;
    std::array<int, 2> m_there{};  ///< how many of each kind
};

}  // namespace tactful::plan

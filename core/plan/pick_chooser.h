#pragma once

#include "core/plan/calibration.h"
#include "core/plan/pick_lanes.h"
#include "core/plan/pick_products.h"

#include <memory>
#include <span>
#include <vector>

/// \file
/// Which few products does each of a hundred thousand messages show? As pick_products.h says, quickly.

namespace tactful::plan {

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

    /// The same from what is left.
    /// \param left  pieces, by row of the shelf; 0: run out
    PickList choose(std::span<const Candidate> candidates, int newPlaces, std::span<const std::int32_t> left);
    /// The same for whoever was chosen for last as if nothing could run out, which saves weighing again.
    PickList chooseAgain(std::span<const Candidate> candidates, int newPlaces,
                         std::span<const std::int32_t> left);

    /// The same of what is put before everybody alike, so that nothing in it is new to anybody in particular:
    /// discovery neither asks for places nor takes any away.
    PickList chooseForAll(std::span<const Candidate> candidates, const StockLedger* stock);

    /// Whether a candidate is looked at under these nudges.
    bool looksAt(const Candidate& candidate) const
    {
        return m_rules.arrivals ? !candidate.unnudged : !candidate.arrival;
    }
    const PickOptions& options() const { return m_options; }

    /// For tests; lists are the same whatever does the work.
    void useLanes(const LaneWork& lanes) { m_work = &lanes; }

private:
    /// What is worked out once for everybody; copies of a chooser share it.
    using Gains = std::shared_ptr<const CalibrationGains>;
    PickChooser(const ProductShelf& shelf, const PickOptions& options, Gains gains);

    KindsThere weigh(std::span<const Candidate> candidates);
    std::span<PickLanes> lanesOf(std::span<const Candidate> candidates);
    PickList growFrom(std::span<const Candidate> candidates, int newPlaces, const KindsThere& there);
    PickList grow(std::span<const Candidate> candidates, const Places& places);

    const ProductShelf& m_shelf;
    PickOptions m_options;
    Gains m_gains;
    std::shared_ptr<const std::vector<float>> m_factors;  ///< of the nudges, by row; null: none
    LaneRules m_rules;                                    ///< point to what is above
    const LaneWork* m_work = &bestLanes();
    std::vector<PickLanes> m_lanes;  ///< room for as many as anybody had
};

}  // namespace tactful::plan

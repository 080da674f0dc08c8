#pragma once

#include "core/data/model_run.h"
#include "core/models/rfm.h"
#include "core/models/usual_times.h"
#include "core/steps/customer_groups.h"
#include "core/steps/learnt_past.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

/// \file
/// At what times the shop's customers order, and into which groups they fall: learnt with everything else,
/// kept as two model runs, read back from there. Seen by the steps alone.

namespace tactful::steps {

struct ShopHabits {
    models::UsualTimes hours;             ///< the default weight where nothing was learnt
    models::UsualTimes weekdays;          ///< slot 0: Monday
    bool timesKnown = false;              ///< false: the files had days without hours, or nothing was learnt
    std::optional<models::RfmCuts> cuts;  ///< nothing: too few customers
    std::vector<CustomerGroup> segments;  ///< by models::RfmSegment, those with customers
    std::vector<CustomerGroup> groups;    ///< who behaves alike, the largest first; empty: none are clear
};

/// Runs of the kinds "times" and "segments". Only a cancelled job is an error.
Result<std::vector<data::ModelRun>> learnHabits(const LearnMaterial& material, const ShopPast& past,
                                                std::uint64_t seed, Job& job);

/// As it was learnt last. BadFile where that cannot be read.
Result<ShopHabits> shopHabits(std::span<const data::ModelRun> runs);

}  // namespace tactful::steps

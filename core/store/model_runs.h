#pragma once

#include "core/data/model_run.h"
#include "core/store/book.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// \file
/// What the models worked out. The newest replaces what was there, all of it or nothing.

namespace tactful::store {

/// Everything that one round of learning gives.
struct Learnt {
    std::vector<data::ModelRun> runs;
    std::vector<data::CustomerScore> scores;
    std::vector<data::CustomerPicks> picks;
};

Status replaceLearnt(Book& book, const Learnt& learnt);

/// In the order in which they were given.
Result<std::vector<data::ModelRun>> modelRuns(Book& book);
/// By ascending customer; empty if nothing was learnt yet.
Result<std::vector<data::CustomerScore>> customerScores(Book& book);
/// Nothing where nothing was learnt of them.
Result<std::optional<data::CustomerScore>> customerScore(Book& book, data::CustomerId customer);
Result<std::vector<data::CustomerPicks>> candidatePicks(Book& book);
/// Best first; empty where nothing was learnt of them.
Result<std::vector<data::Pick>> candidatePicksOf(Book& book, data::CustomerId customer);

/// Takes what was worked out about one person away: they may not be profiled any more.
Status forgetLearnt(Book& book, data::CustomerId customer);

}  // namespace tactful::store

#pragma once

#include "core/base/job.h"
#include "core/data/model_run.h"
#include "core/data/planned.h"
#include "core/steps/learnt_past.h"
#include "core/steps/tact_report.h"
#include "core/tact/tact_rules.h"

#include <array>
#include <optional>
#include <span>

/// \file
/// What the shop's own results say about how personal is too personal (SCIENCE.md 1.4): learnt with
/// everything else, kept as a model run, read back from there by whoever weighs messages. Seen by the steps
/// alone.
///
/// Two levels. Whether the score foretells harm at all: the slope of unsubscribes and spam reports on the
/// score. And, past 200 such events, whether some sources of knowledge are to blame for more than their
/// weight says. Under 40 events the defaults of research hold; from 40 to 200 only the direction is told.

namespace tactful::steps {

/// One message whose result is known.
struct KnownSend {
    double perceived = 0.0;           ///< P, 0 to 100
    int messages = 0;                 ///< to the same person in the 30 days before
    bool newcomer = false;            ///< had never bought
    bool harmed = false;              ///< unsubscribed or reported it within 14 days
    std::array<double, 5> hazards{};  ///< that each source of knowledge added, as it was felt
};

/// How much of what is felt of a message comes from each source: told, bought, observed, worked out, others.
std::array<double, 5> hazardsOf(const data::PlannedMessage& message);

/// Cancelled when the job is.
Result<TactReport> tactFrom(std::span<const KnownSend> sends, Job& job);

/// A run of the kind "tact". Only a cancelled job or a book that cannot be read is an error.
Result<data::ModelRun> learnTact(SessionParts& parts, const LearnMaterial& material, std::uint64_t seed,
                                 Job& job);

/// As it was learnt last; the defaults where nothing was. BadFile where that cannot be read.
Result<TactReport> learntTact(std::span<const data::ModelRun> runs);

/// The built-in rules with what was learnt.
Result<tact::TactRules> shopTactRules(SessionParts& parts);

/// How much likelier somebody unsubscribes from a message of score 50 (P 25) than from one without anything
/// personal, as a share of the latter: plan::EffectRates::scoreRise. Nothing before there is enough to use.
std::optional<double> scoreRiseOf(const TactReport& learnt);

}  // namespace tactful::steps

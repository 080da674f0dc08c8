#pragma once

#include "core/steps/insights_step.h"
#include "core/steps/privacy_step.h"

#include <nlohmann/json_fwd.hpp>

/// \file
/// The JSON documents of "tactful-cli report".

namespace tactful::cli {

nlohmann::ordered_json documentOf(const steps::AccuracyInsight& accuracy);
nlohmann::ordered_json documentOf(const steps::FairnessInsight& fairness);
nlohmann::ordered_json documentOf(const steps::VarietyInsight& variety);
nlohmann::ordered_json documentOf(const steps::SegmentInsight& segments);
nlohmann::ordered_json documentOf(const steps::PrivacyView& privacy);

}  // namespace tactful::cli

#pragma once

#include "core/base/result.h"
#include "core/data/campaign.h"

#include <string>
#include <string_view>

/// \file
/// BRIEF.json, the written form of a brief (ARCHITECTURE: command line). Unknown keys are refused by name, so
/// that a typing mistake is never silently ignored.

namespace tactful::steps {

/// BadFile names the key and what it may be.
Result<data::Brief> parseBrief(std::string_view json);
std::string writeBrief(const data::Brief& brief);

}  // namespace tactful::steps

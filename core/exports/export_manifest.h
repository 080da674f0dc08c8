#pragma once

#include "core/exports/export_set.h"

#include <string>
#include <vector>

/// \file
/// manifest.json: what an export consists of, so that anybody can check later that nothing was changed.

namespace tactful::exports {

inline constexpr std::string_view manifestName = "manifest.json";

struct ManifestFacts {
    ExportHeading heading;
    std::string destination;
    std::int64_t contacts = 0;
    std::int64_t suppressed = 0;
    std::int64_t heldBack = 0;
    std::vector<WrittenFile> files;
    std::vector<data::Notice> warnings;
};

std::string manifestOf(const ManifestFacts& facts);

/// The campaign of a manifest, or nothing if the text is not one of ours.
std::optional<data::CampaignId> campaignOfManifest(std::string_view text);

/// How the logbook ended when the export was made: a logbook that was cut off or written anew since does not
/// lead through it.
struct ManifestLogbook {
    std::int64_t entries = 0;
    std::string head;  ///< hexadecimal digits
};
/// Nothing if the text does not say.
std::optional<ManifestLogbook> logbookOfManifest(std::string_view text);

}  // namespace tactful::exports

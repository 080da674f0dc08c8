#include "core/exports/export_manifest.h"

#include <nlohmann/json.hpp>

namespace tactful::exports {

std::string manifestOf(const ManifestFacts& facts)
{
    nlohmann::ordered_json files = nlohmann::ordered_json::array();
    for (const WrittenFile& file : facts.files)
        files.push_back({{"name", file.name},
                         {"bytes", file.bytes},
                         {"rows", file.rows},
                         {"blake2b_256", hex(file.digest)}});
    nlohmann::ordered_json warnings = nlohmann::ordered_json::array();
    for (const data::Notice& warning : facts.warnings)
        warnings.push_back(warning.sentence);
    const nlohmann::ordered_json manifest{
        {"made_by", "Tactful " + facts.heading.appVersion},
        {"campaign", facts.heading.campaign},
        {"campaign_name", facts.heading.campaignName},
        {"code", facts.heading.code},
        {"destination", facts.destination},
        {"created_at", isoInstant(facts.heading.createdAt)},
        {"contacts", facts.contacts},
        {"suppressed", facts.suppressed},
        {"held_back", facts.heldBack},
        {"logbook_head", facts.heading.logbookHead},
        {"logbook_entries", facts.heading.logbookEntries},
        {"files", files},
        {"warnings", warnings},
    };
    return manifest.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

std::optional<data::CampaignId> campaignOfManifest(std::string_view text)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("made_by") || !json.contains("campaign")) return {};
    if (!json["campaign"].is_number_integer()) return {};
    return json["campaign"].get<data::CampaignId>();
}

std::optional<ManifestLogbook> logbookOfManifest(std::string_view text)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object()) return {};
    const auto head = json.find("logbook_head");
    const auto entries = json.find("logbook_entries");
    if (head == json.end() || entries == json.end()) return {};
    if (!head->is_string() || !entries->is_number_integer()) return {};
    return ManifestLogbook{entries->get<std::int64_t>(), head->get<std::string>()};
}

}  // namespace tactful::exports

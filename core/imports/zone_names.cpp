#include "core/imports/zone_names.h"

#include "core/base/text.h"

#include <array>
#include <string>

namespace tactful::imports {
namespace {

struct ZoneName {
    std::string_view text;
    std::string_view zone;
};

/// Abbreviations stand for a place where clocks change, as files use the one of summer and that of winter.
constexpr auto names = std::to_array<ZoneName>({
    {"Eastern Time (US & Canada)", "America/New_York"},
    {"Central Time (US & Canada)", "America/Chicago"},
    {"Mountain Time (US & Canada)", "America/Denver"},
    {"Pacific Time (US & Canada)", "America/Los_Angeles"},
    {"Atlantic Time (Canada)", "America/Halifax"},
    {"Newfoundland", "America/St_Johns"},
    {"Saskatchewan", "America/Regina"},
    {"Arizona", "America/Phoenix"},
    {"Alaska", "America/Juneau"},
    {"Hawaii", "Pacific/Honolulu"},
    {"London", "Europe/London"},
    {"Edinburgh", "Europe/London"},
    {"Dublin", "Europe/Dublin"},
    {"Paris", "Europe/Paris"},
    {"Madrid", "Europe/Madrid"},
    {"Berlin", "Europe/Berlin"},
    {"Vienna", "Europe/Vienna"},
    {"Rome", "Europe/Rome"},
    {"Amsterdam", "Europe/Amsterdam"},
    {"Tokyo", "Asia/Tokyo"},
    {"Osaka", "Asia/Tokyo"},
    {"Sydney", "Australia/Sydney"},
    {"Melbourne", "Australia/Melbourne"},
    {"Brisbane", "Australia/Brisbane"},
    {"Adelaide", "Australia/Adelaide"},
    {"Perth", "Australia/Perth"},
    {"Hobart", "Australia/Hobart"},
    {"Darwin", "Australia/Darwin"},
    {"Auckland", "Pacific/Auckland"},
    {"EST", "America/New_York"},
    {"EDT", "America/New_York"},
    {"CST", "America/Chicago"},
    {"CDT", "America/Chicago"},
    {"MST", "America/Denver"},
    {"MDT", "America/Denver"},
    {"PST", "America/Los_Angeles"},
    {"PDT", "America/Los_Angeles"},
    {"GMT", "Europe/London"},
    {"BST", "Europe/London"},
    {"WET", "Europe/Lisbon"},
    {"WEST", "Europe/Lisbon"},
    {"CET", "Europe/Berlin"},
    {"CEST", "Europe/Berlin"},
    {"MEZ", "Europe/Berlin"},
    {"MESZ", "Europe/Berlin"},
    {"EET", "Europe/Athens"},
    {"EEST", "Europe/Athens"},
    {"JST", "Asia/Tokyo"},
    {"AEST", "Australia/Sydney"},
    {"AEDT", "Australia/Sydney"},
    {"AWST", "Australia/Perth"},
    {"NZST", "Pacific/Auckland"},
    {"NZDT", "Pacific/Auckland"},
    {"UTC", "Etc/UTC"},
});

}  // namespace

std::optional<TimeZone> zoneNamed(std::string_view text)
{
    const std::string_view bare = trim(text);
    for (const ZoneName& name : names)
        if (equalsIgnoringCase(name.text, bare)) {
            if (name.zone == "Etc/UTC") return TimeZone::utc();
            const auto zone = TimeZone::find(std::string(name.zone));
            return zone ? std::optional(*zone) : std::nullopt;
        }
    const auto zone = TimeZone::find(std::string(bare));
    return zone ? std::optional(*zone) : std::nullopt;
}

}  // namespace tactful::imports

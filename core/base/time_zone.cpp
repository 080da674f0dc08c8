#include "core/base/time_zone.h"

#include <date/tz.h>

#include <exception>

namespace tactful {
namespace {

const date::time_zone* zoneOf(const void* zone)
{
    return static_cast<const date::time_zone*>(zone);
}

LocalTime split(std::int64_t seconds)
{
    std::int64_t day = seconds / 86400;
    std::int64_t rest = seconds % 86400;
    if (rest < 0) {
        rest += 86400;
        --day;
    }
    return {Day{static_cast<std::int32_t>(day)}, static_cast<int>(rest)};
}

}  // namespace

Result<TimeZone> TimeZone::find(const std::string& name)
{
    if (name == "UTC" || name == "Etc/UTC") return utc();
    try {
        return TimeZone(name, date::locate_zone(name));
    } catch (const std::exception&) {
        return Error{ErrorCode::NotFound, "There is no time zone called \"" + name +
                                              "\". Use a name such as Europe/London or America/New_York."};
    }
}

TimeZone TimeZone::utc()
{
    return TimeZone("UTC", nullptr);
}

LocalTime TimeZone::localTime(Instant instant) const
{
    if (!m_zone) return split(instant.seconds);
    const date::sys_seconds point{std::chrono::seconds(instant.seconds)};
    return split(instant.seconds + zoneOf(m_zone)->get_info(point).offset.count());
}

Instant TimeZone::instantOf(LocalTime local) const
{
    const std::int64_t wall = std::int64_t{local.day.number} * 86400 + local.second;
    if (!m_zone) return {wall};
    const auto info = zoneOf(m_zone)->get_info(date::local_seconds(std::chrono::seconds(wall)));
    return {wall - info.first.offset.count()};
}

}  // namespace tactful

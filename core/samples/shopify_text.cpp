#include "core/samples/shopify_text.h"

#include "core/samples/catalogue.h"

#include <algorithm>
#include <cstdlib>

namespace tactful::samples {
namespace {

std::string twoDigits(std::int64_t value)
{
    return (value < 10 ? "0" : "") + std::to_string(value);
}

}  // namespace

std::string localTimeText(Instant instant, const TimeZone& zone)
{
    const LocalTime local = zone.localTime(instant);
    const std::int64_t offset = std::int64_t{local.day.number} * 86400 + local.second - instant.seconds;
    const std::int64_t minutes = std::abs(offset) / 60;
    return isoDay(local.day) + " " + twoDigits(local.second / 3600) + ":" +
           twoDigits(local.second / 60 % 60) + ":" + twoDigits(local.second % 60) +
           (offset < 0 ? " -" : " +") + twoDigits(minutes / 60) + twoDigits(minutes % 60);
}

std::string poundsText(std::int64_t pence)
{
    return plainAmount({pence, pounds});
}

std::string guardedDigits(const std::string& text)
{
    const bool digits =
        !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits ? "'" + text : text;
}

std::string fullName(const data::PersonalFields& person)
{
    const std::string& first = person[data::PersonalField::FirstName];
    const std::string& last = person[data::PersonalField::LastName];
    return first + (first.empty() || last.empty() ? "" : " ") + last;
}

std::string shopifyName(const std::string& name, std::string_view sku)
{
    const bool variant = std::count(sku.begin(), sku.end(), '-') > 1;
    const auto comma = name.rfind(", ");
    if (!variant || comma == std::string::npos) return name;
    return name.substr(0, comma) + " - " + name.substr(comma + 2);
}

}  // namespace tactful::samples

#include "core/data/countries.h"

#include <array>

namespace tactful::data {
namespace {

constexpr std::array presets{
    CountryPreset{"GB", "United Kingdom", "GBP", "Europe/London"},
    CountryPreset{"AU", "Australia", "AUD", "Australia/Sydney"},
    CountryPreset{"AT", "Austria", "EUR", "Europe/Vienna"},
    CountryPreset{"BE", "Belgium", "EUR", "Europe/Brussels"},
    CountryPreset{"BG", "Bulgaria", "EUR", "Europe/Sofia"},
    CountryPreset{"CA", "Canada", "CAD", "America/Toronto"},
    CountryPreset{"HR", "Croatia", "EUR", "Europe/Zagreb"},
    CountryPreset{"CY", "Cyprus", "EUR", "Asia/Nicosia"},
    CountryPreset{"CZ", "Czechia", "CZK", "Europe/Prague"},
    CountryPreset{"DK", "Denmark", "DKK", "Europe/Copenhagen"},
    CountryPreset{"EE", "Estonia", "EUR", "Europe/Tallinn"},
    CountryPreset{"FI", "Finland", "EUR", "Europe/Helsinki"},
    CountryPreset{"FR", "France", "EUR", "Europe/Paris"},
    CountryPreset{"DE", "Germany", "EUR", "Europe/Berlin"},
    CountryPreset{"GR", "Greece", "EUR", "Europe/Athens"},
    CountryPreset{"HU", "Hungary", "HUF", "Europe/Budapest"},
    CountryPreset{"IS", "Iceland", "ISK", "Atlantic/Reykjavik"},
    CountryPreset{"IE", "Ireland", "EUR", "Europe/Dublin"},
    CountryPreset{"IT", "Italy", "EUR", "Europe/Rome"},
    CountryPreset{"JP", "Japan", "JPY", "Asia/Tokyo"},
    CountryPreset{"LV", "Latvia", "EUR", "Europe/Riga"},
    CountryPreset{"LT", "Lithuania", "EUR", "Europe/Vilnius"},
    CountryPreset{"LU", "Luxembourg", "EUR", "Europe/Luxembourg"},
    CountryPreset{"MT", "Malta", "EUR", "Europe/Malta"},
    CountryPreset{"NL", "Netherlands", "EUR", "Europe/Amsterdam"},
    CountryPreset{"NZ", "New Zealand", "NZD", "Pacific/Auckland"},
    CountryPreset{"NO", "Norway", "NOK", "Europe/Oslo"},
    CountryPreset{"PL", "Poland", "PLN", "Europe/Warsaw"},
    CountryPreset{"PT", "Portugal", "EUR", "Europe/Lisbon"},
    CountryPreset{"RO", "Romania", "RON", "Europe/Bucharest"},
    CountryPreset{"SK", "Slovakia", "EUR", "Europe/Bratislava"},
    CountryPreset{"SI", "Slovenia", "EUR", "Europe/Ljubljana"},
    CountryPreset{"ES", "Spain", "EUR", "Europe/Madrid"},
    CountryPreset{"SE", "Sweden", "SEK", "Europe/Stockholm"},
    CountryPreset{"CH", "Switzerland", "CHF", "Europe/Zurich"},
    CountryPreset{"US", "United States", "USD", "America/New_York"},
};

}  // namespace

std::span<const CountryPreset> countryPresets()
{
    return presets;
}

const CountryPreset* countryPreset(std::string_view code)
{
    for (const CountryPreset& preset : presets)
        if (preset.code == code) return &preset;
    return nullptr;
}

}  // namespace tactful::data

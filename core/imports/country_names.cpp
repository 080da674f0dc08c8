#include "core/imports/country_names.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace tactful::imports {
namespace {

/// ISO 3166-1, and XK as everybody uses it: code|name|other names, separated by slashes. The Channel Islands
/// have no code of their own; Jersey is the larger one.
constexpr std::string_view countries =
    "AD|Andorra/AE|United Arab Emirates|UAE|ARE/AF|Afghanistan/AG|Antigua and Barbuda/AI|Anguilla/"
    "AL|Albania/AM|Armenia/AO|Angola/AQ|Antarctica/AR|Argentina|ARG/AS|American Samoa/"
    "AT|Austria|Österreich|AUT/AU|Australia|AUS/AW|Aruba/AX|Åland Islands/AZ|Azerbaijan/"
    "BA|Bosnia and Herzegovina|Bosnia/BB|Barbados/BD|Bangladesh/BE|Belgium|België|Belgique|BEL/"
    "BF|Burkina Faso/BG|Bulgaria/BH|Bahrain/BI|Burundi/BJ|Benin/BL|Saint Barthélemy/BM|Bermuda/"
    "BN|Brunei|Brunei Darussalam/BO|Bolivia/BQ|Caribbean Netherlands/BR|Brazil|Brasil|BRA/"
    "BS|Bahamas|The Bahamas/BT|Bhutan/BV|Bouvet Island/BW|Botswana/BY|Belarus/BZ|Belize/CA|Canada|CAN/"
    "CC|Cocos (Keeling) Islands/CD|Democratic Republic of the Congo|Congo - Kinshasa/"
    "CF|Central African Republic/CG|Congo|Republic of the Congo|Congo - Brazzaville/"
    "CH|Switzerland|Schweiz|Suisse|Svizzera|CHE/CI|Côte d'Ivoire|Ivory Coast/CK|Cook Islands/CL|Chile/"
    "CM|Cameroon/CN|China|CHN/CO|Colombia|COL/CR|Costa Rica/CU|Cuba/CV|Cape Verde|Cabo Verde/CW|Curaçao/"
    "CX|Christmas Island/CY|Cyprus|CYP/CZ|Czech Republic|Czechia|CZE/"
    "DE|Germany|Deutschland|Allemagne|DEU/DJ|Djibouti/DK|Denmark|Danmark|DNK/DM|Dominica/"
    "DO|Dominican Republic/DZ|Algeria/EC|Ecuador/EE|Estonia|EST/EG|Egypt|EGY/EH|Western Sahara/"
    "ER|Eritrea/ES|Spain|España|ESP/ET|Ethiopia/FI|Finland|Suomi|FIN/FJ|Fiji/FK|Falkland Islands/"
    "FM|Micronesia/FO|Faroe Islands/FR|France|FRA/GA|Gabon/"
    "GB|United Kingdom|UK|GBR|Great Britain|England|Scotland|Wales|Northern Ireland|U.K./GD|Grenada/"
    "GE|Georgia/GF|French Guiana/GG|Guernsey/GH|Ghana/GI|Gibraltar/GL|Greenland/GM|Gambia|The Gambia/"
    "GN|Guinea/GP|Guadeloupe/GQ|Equatorial Guinea/GR|Greece|GRC/"
    "GS|South Georgia and the South Sandwich Islands/GT|Guatemala/GU|Guam/GW|Guinea-Bissau/GY|Guyana/"
    "HK|Hong Kong|Hong Kong SAR|HKG/HM|Heard Island and McDonald Islands/HN|Honduras/HR|Croatia|HRV/"
    "HT|Haiti/HU|Hungary|HUN/ID|Indonesia|IDN/IE|Ireland|EIRE|Republic of Ireland|IRL/IL|Israel|ISR/"
    "IM|Isle of Man/IN|India|IND/IO|British Indian Ocean Territory/IQ|Iraq/IR|Iran/IS|Iceland|ISL/"
    "IT|Italy|Italia|ITA/JE|Jersey|Channel Islands/JM|Jamaica/JO|Jordan/JP|Japan|JPN/KE|Kenya/"
    "KG|Kyrgyzstan/KH|Cambodia/KI|Kiribati/KM|Comoros/KN|Saint Kitts and Nevis|St. Kitts & Nevis/"
    "KP|North Korea/KR|South Korea|Korea|Republic of Korea|Korea, Republic of|KOR/KW|Kuwait/"
    "KY|Cayman Islands/KZ|Kazakhstan/LA|Laos/LB|Lebanon/LC|Saint Lucia|St. Lucia/LI|Liechtenstein/"
    "LK|Sri Lanka/LR|Liberia/LS|Lesotho/LT|Lithuania|LTU/LU|Luxembourg|LUX/LV|Latvia|LVA/LY|Libya/"
    "MA|Morocco/MC|Monaco/MD|Moldova/ME|Montenegro/MF|Saint Martin|St. Martin/MG|Madagascar/"
    "MH|Marshall Islands/MK|North Macedonia|Macedonia/ML|Mali/MM|Myanmar|Burma/MN|Mongolia/"
    "MO|Macao|Macau|Macao SAR/MP|Northern Mariana Islands/MQ|Martinique/MR|Mauritania/MS|Montserrat/"
    "MT|Malta|MLT/MU|Mauritius/MV|Maldives/MW|Malawi/MX|Mexico|México|MEX/MY|Malaysia|MYS/MZ|Mozambique/"
    "NA|Namibia/NC|New Caledonia/NE|Niger/NF|Norfolk Island/NG|Nigeria/NI|Nicaragua/"
    "NL|Netherlands|The Netherlands|Nederland|Holland|NLD/NO|Norway|Norge|NOR/NP|Nepal/NR|Nauru/NU|Niue/"
    "NZ|New Zealand|NZL/OM|Oman/PA|Panama/PE|Peru/PF|French Polynesia/PG|Papua New Guinea/"
    "PH|Philippines|PHL/PK|Pakistan|PAK/PL|Poland|Polska|POL/PM|Saint Pierre and Miquelon/"
    "PN|Pitcairn Islands/PR|Puerto Rico/PS|Palestine|Palestinian Territories/PT|Portugal|PRT/PW|Palau/"
    "PY|Paraguay/QA|Qatar/RE|Réunion/RO|Romania|ROU/RS|Serbia/RU|Russia|Russian Federation/RW|Rwanda/"
    "SA|Saudi Arabia|KSA|SAU/SB|Solomon Islands/SC|Seychelles/SD|Sudan/SE|Sweden|Sverige|SWE/"
    "SG|Singapore|SGP/SH|Saint Helena/SI|Slovenia|SVN/SJ|Svalbard and Jan Mayen/SK|Slovakia|SVK/"
    "SL|Sierra Leone/SM|San Marino/SN|Senegal/SO|Somalia/SR|Suriname/SS|South Sudan/"
    "ST|São Tomé and Príncipe/SV|El Salvador/SX|Sint Maarten/SY|Syria/SZ|Eswatini|Swaziland/"
    "TC|Turks and Caicos Islands/TD|Chad/TF|French Southern Territories/TG|Togo/TH|Thailand|THA/"
    "TJ|Tajikistan/TK|Tokelau/TL|Timor-Leste|East Timor/TM|Turkmenistan/TN|Tunisia/TO|Tonga/"
    "TR|Turkey|Türkiye|TUR/TT|Trinidad and Tobago|Trinidad & Tobago/TV|Tuvalu/TW|Taiwan|TWN/TZ|Tanzania/"
    "UA|Ukraine|UKR/UG|Uganda/UM|United States Minor Outlying Islands/"
    "US|United States|USA|United States of America|U.S.A.|U.S./UY|Uruguay/UZ|Uzbekistan/"
    "VA|Vatican City|Holy See/VC|Saint Vincent and the Grenadines/VE|Venezuela/VG|British Virgin Islands/"
    "VI|U.S. Virgin Islands/VN|Vietnam|Viet Nam|VNM/VU|Vanuatu/WF|Wallis and Futuna/WS|Samoa/XK|Kosovo/"
    "YE|Yemen/YT|Mayotte/ZA|South Africa|RSA|ZAF/ZM|Zambia/ZW|Zimbabwe/";

constexpr std::array<std::string_view, 6> noCountries{"unspecified", "unknown",        "european community",
                                                      "other",       "european union", "n/a"};

struct Name {
    std::string key;
    std::string_view code;
};

/// By folded name; codes are names too.
std::vector<Name> makeNames()
{
    std::vector<Name> names;
    for (const std::string_view country : split(countries, '/')) {
        const auto parts = split(country, '|');
        if (parts.size() < 2) continue;  // after the last slash
        for (const std::string_view name : parts)
            names.push_back({foldForSearch(name), parts[0]});
    }
    std::sort(names.begin(), names.end(), [](const Name& a, const Name& b) { return a.key < b.key; });
    return names;
}

}  // namespace

std::optional<std::string_view> countryCode(std::string_view text)
{
    static const std::vector<Name> names = makeNames();
    const std::string key = foldForSearch(trim(text));
    if (key.empty() || std::find(noCountries.begin(), noCountries.end(), key) != noCountries.end())
        return std::string_view();
    const auto found = std::lower_bound(names.begin(), names.end(), key,
                                        [](const Name& name, const std::string& k) { return name.key < k; });
    if (found == names.end() || found->key != key) return std::nullopt;
    return found->code;
}

}  // namespace tactful::imports

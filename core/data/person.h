#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

/// \file
/// The fields that say who somebody is. They exist in memory while a file is read or a message is written,
/// and in the book only sealed under that customer's own key.

namespace tactful::data {

enum class PersonalField {
    Email,
    FirstName,
    LastName,
    Phone,
    Company,
    Street,
    City,
    Province,
    Postcode,
    Birthday,
    Note
};

inline constexpr std::size_t personalFieldCount = 11;
inline constexpr std::array<std::string_view, personalFieldCount> personalFieldNames{
    "email", "first_name", "last_name", "phone",    "company", "street",
    "city",  "province",   "postcode",  "birthday", "note"};

constexpr std::string_view nameOf(PersonalField field)
{
    return personalFieldNames[static_cast<std::size_t>(field)];
}

/// UTF-8; an empty text means "not known".
struct PersonalFields {
    std::array<std::string, personalFieldCount> values;

    std::string& operator[](PersonalField field) { return values[static_cast<std::size_t>(field)]; }
    const std::string& operator[](PersonalField field) const
    {
        return values[static_cast<std::size_t>(field)];
    }
    bool operator==(const PersonalFields&) const = default;
};

}  // namespace tactful::data

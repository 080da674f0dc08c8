#pragma once

#include <QString>

#include <string>

/// \file
/// Countries in the language of the program.

namespace tactful::ui {

/// "DE" -> "Germany"; the code itself for a country that is in no list of ours; "Country not known" for none.
QString countryName(const std::string& code);

}  // namespace tactful::ui

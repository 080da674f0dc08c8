#pragma once

#include <string>
#include <string_view>

/// \file
/// What does a number in a cell of a workbook mean: a number, a day, a time? (ISO/IEC 29500-1, 18.8.30)

namespace tactful::imports {

struct NumberLook {
    bool day = false;
    bool time = false;
    int digits = 0;  ///< more than 0: a whole number is shown with so many, such as the postcode 01234
};

/// Of one of the formats that every workbook has.
NumberLook lookOfBuiltIn(int format);
/// Of a format code such as "dd/mm/yyyy hh:mm", "00000" or "#,##0.00 €".
NumberLook lookOfCode(std::string_view code);

/// The value of a cell as a table shows it, with nothing rounded away: days as 2026-04-05, times as 10:30:00,
/// numbers with all digits and a decimal point, never with an exponent. A fraction of more than 15 digits is
/// the nearest of 15, as spreadsheet programs show it. What is no number stays as it is.
std::string numberText(std::string_view value, NumberLook look, bool datesFrom1904);

}  // namespace tactful::imports

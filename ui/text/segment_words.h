#pragma once

#include <QString>

#include <string>

/// \file
/// Kinds of customers and groups who behave alike, as core's CustomerGroup has them, in the language of the
/// program.

namespace tactful::ui {

/// "Best", "Loyal", "Big spenders"; "Others" for a code that is not known here.
QString segmentName(const std::string& code);

/// One line, of one person as well as of many: "Bought lately, often and for much".
QString segmentMeaning(const std::string& code);

/// Where a kind stands in a list that goes from the best customers to the rest.
int segmentPlace(const std::string& code);

/// Of a group who behave alike: "Ordered lately and order often".
QString behaviourWords(const std::string& code);

}  // namespace tactful::ui

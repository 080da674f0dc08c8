#pragma once

#include <QString>

#include <string>

/// \file
/// What a column becomes, and what is wrong with rows, in the owner's words.

namespace tactful::ui {

/// Of a FieldChoice id such as "ordered_at"; the id itself for one without words.
QString fieldWords(const std::string& field);
/// Of an issue's code such as "bad-date"; core's own sentence where there are no words for the code.
QString issueWords(const std::string& code, const std::string& message);

}  // namespace tactful::ui

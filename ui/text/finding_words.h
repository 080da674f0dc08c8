#pragma once

#include <QString>

#include <string>

/// \file
/// What is not right about the words of a message, in the language of the program.

namespace tactful::ui {

/// Of the word of a check of the message, such as "subject-long". A word that is not known here asks to look.
QString findingWords(const std::string& finding);

}  // namespace tactful::ui

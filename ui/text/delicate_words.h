#pragma once

#include <QString>

#include <string>

/// \file
/// Kinds of delicate products in the owner's words.

namespace tactful::ui {

/// Of a group of the word lists ("death-grief"), or of a title that core gives as it is.
QString delicateGroupWords(const std::string& group);

/// Which word was found, and where: "name", "tag", "aisle", "description".
QString foundWordWords(const std::string& word, const std::string& place);

}  // namespace tactful::ui

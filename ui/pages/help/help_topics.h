#pragma once

#include <QString>

#include <vector>

/// \file
/// The questions of the Help page with their answers.

namespace tactful::ui {

struct HelpTopic {
    QString question;
    QString answer;  ///< plain text; a blank line begins a paragraph
};

std::vector<HelpTopic> helpTopics();

struct HelpKey {
    QString keys;
    QString what;
};
std::vector<HelpKey> helpKeys();

}  // namespace tactful::ui

#pragma once

#include "core/steps/logbook_step.h"

#include <QString>

/// \file
/// Entries of the logbook in the language of the program.

namespace tactful::ui {

QString actorWords(const std::string& who);
QString eventWords(const steps::LogbookLine& line);
/// "1,656 people"; empty where an entry counts nothing.
QString concernWords(const steps::LogbookEvent& event);

}  // namespace tactful::ui

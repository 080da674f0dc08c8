#pragma once

#include "core/steps/import_history_step.h"

#include <QString>

#include <string>

/// \file
/// Formats of files and imports that cannot be taken back, in the language of the program.

namespace tactful::ui {

/// Of a format's title as core has it, "Shopify orders": services keep their names, what a row is is said in
/// the program's language.
QString formatWords(const std::string& title);

/// Why an import may not be undone or done again; empty where it may.
QString obstacleWords(steps::ImportObstacle obstacle);

}  // namespace tactful::ui

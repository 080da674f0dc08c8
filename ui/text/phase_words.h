#pragma once

#include <QString>

#include <string>

/// \file
/// What is being done now, in the language of the program.

namespace tactful::ui {

/// Core names the phases of its work in English, a file's name behind them: "Reading orders.csv". A phase
/// that is not known here says that work goes on.
QString phaseWords(const std::string& phase);

}  // namespace tactful::ui

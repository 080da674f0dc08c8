#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

/// \file
/// What went wrong, in the language of the program.

namespace tactful::ui {

/// Core's sentence itself is what is translated, since an Error has no other word for what happened. Those
/// with a name or a number in them, and those of damaged files of ours, stay English.
QString errorWords(const Error& error);

/// The sentences that have a translation, as core writes them.
QStringList knownErrors();

}  // namespace tactful::ui

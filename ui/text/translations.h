#pragma once

#include <QString>

class QCoreApplication;

/// \file
/// Which language the program speaks.

namespace tactful::ui {

/// Texts, numbers and dates of all windows made from now on are in this language ("en", "de", "fr"). A code
/// of which there is no translation, such as "xx" in a program without it, speaks English.
void speak(QCoreApplication& application, const QString& code);

}  // namespace tactful::ui

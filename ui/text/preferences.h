#pragma once

#include "ui/theme/style.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// \file
/// What the program remembers about itself on this computer: nothing of the shop, and nothing personal.

namespace tactful::ui {

struct Preferences {
    QString language;  ///< "en", "de", "fr"; empty: the system's
    Appearance appearance = Appearance::System;
    double textScale = 1.0;
    QStringList books;  ///< files of shops, the one opened last first; at most 5
    QByteArray windowGeometry;
    int lockAfterMinutes = 15;  ///< without a key or a move of the mouse; 0: never

    void opened(const QString& book);  ///< puts it first
};

/// Kept in a file of the user's settings folder; `folder` empty: the system's usual one.
Preferences loadPreferences(const QString& folder = {});
void savePreferences(const Preferences& preferences, const QString& folder = {});

/// The language that is spoken: what was chosen, else the system's if there is a translation, else "en".
QString spokenLanguage(const Preferences& preferences);

/// Names of the languages there are, by code, each in itself: "en" -> "English (UK)".
QStringList knownLanguages();
QString languageName(const QString& code);

}  // namespace tactful::ui

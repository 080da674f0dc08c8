#include "ui/text/preferences.h"

#include <QLocale>
#include <QSettings>

#include <algorithm>

namespace tactful::ui {
namespace {

constexpr int mostBooks = 5;

QSettings settingsIn(const QString& folder)
{
    if (folder.isEmpty())
        return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Tactful"),
                         QStringLiteral("tactful"));
    return QSettings(folder + QStringLiteral("/tactful.ini"), QSettings::IniFormat);
}

QString nameOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return QStringLiteral("system");
    case Appearance::Light:
        return QStringLiteral("light");
    case Appearance::Dark:
        return QStringLiteral("dark");
    case Appearance::HighContrast:
        return QStringLiteral("high-contrast");
    }
    return {};
}

Appearance appearanceNamed(const QString& name)
{
    for (const Appearance each : {Appearance::Light, Appearance::Dark, Appearance::HighContrast})
        if (nameOf(each) == name) return each;
    return Appearance::System;
}

}  // namespace

void Preferences::opened(const QString& book)
{
    books.removeAll(book);
    books.prepend(book);
    while (books.size() > mostBooks)
        books.removeLast();
}

Preferences loadPreferences(const QString& folder)
{
    const QSettings settings = settingsIn(folder);
    Preferences preferences;
    preferences.language = settings.value(QStringLiteral("language")).toString();
    preferences.appearance = appearanceNamed(settings.value(QStringLiteral("appearance")).toString());
    preferences.textScale =
        std::clamp(settings.value(QStringLiteral("text_scale"), 1.0).toDouble(), 1.0, 1.5);
    preferences.books = settings.value(QStringLiteral("books")).toStringList();
    preferences.windowGeometry = settings.value(QStringLiteral("window_geometry")).toByteArray();
    preferences.lockAfterMinutes =
        std::clamp(settings.value(QStringLiteral("lock_after_minutes"), preferences.lockAfterMinutes).toInt(),
                   0, 24 * 60);
    return preferences;
}

void savePreferences(const Preferences& preferences, const QString& folder)
{
    QSettings settings = settingsIn(folder);
    settings.setValue(QStringLiteral("language"), preferences.language);
    settings.setValue(QStringLiteral("appearance"), nameOf(preferences.appearance));
    settings.setValue(QStringLiteral("text_scale"), preferences.textScale);
    settings.setValue(QStringLiteral("books"), preferences.books);
    settings.setValue(QStringLiteral("window_geometry"), preferences.windowGeometry);
    settings.setValue(QStringLiteral("lock_after_minutes"), preferences.lockAfterMinutes);
}

QStringList knownLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr")};
}

QString languageName(const QString& code)
{
    if (code == QLatin1String("de")) return QStringLiteral("Deutsch");
    if (code == QLatin1String("fr")) return QStringLiteral("Français");
    return QStringLiteral("English (UK)");
}

QString spokenLanguage(const Preferences& preferences)
{
    if (knownLanguages().contains(preferences.language)) return preferences.language;
    const QString system = QLocale::system().name().left(2);
    return knownLanguages().contains(system) ? system : QStringLiteral("en");
}

}  // namespace tactful::ui

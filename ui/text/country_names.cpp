#include "ui/text/country_names.h"

#include "core/data/countries.h"

#include <QCoreApplication>
#include <QLocale>

namespace tactful::ui {
namespace {

/// The English names of core/data/countries.cpp, once more so that lupdate finds them.
[[maybe_unused]] constexpr const char* translatable[] = {
    QT_TRANSLATE_NOOP("tactful::ui", "United Kingdom"), QT_TRANSLATE_NOOP("tactful::ui", "Australia"),
    QT_TRANSLATE_NOOP("tactful::ui", "Austria"),        QT_TRANSLATE_NOOP("tactful::ui", "Belgium"),
    QT_TRANSLATE_NOOP("tactful::ui", "Bulgaria"),       QT_TRANSLATE_NOOP("tactful::ui", "Canada"),
    QT_TRANSLATE_NOOP("tactful::ui", "Croatia"),        QT_TRANSLATE_NOOP("tactful::ui", "Cyprus"),
    QT_TRANSLATE_NOOP("tactful::ui", "Czechia"),        QT_TRANSLATE_NOOP("tactful::ui", "Denmark"),
    QT_TRANSLATE_NOOP("tactful::ui", "Estonia"),        QT_TRANSLATE_NOOP("tactful::ui", "Finland"),
    QT_TRANSLATE_NOOP("tactful::ui", "France"),         QT_TRANSLATE_NOOP("tactful::ui", "Germany"),
    QT_TRANSLATE_NOOP("tactful::ui", "Greece"),         QT_TRANSLATE_NOOP("tactful::ui", "Hungary"),
    QT_TRANSLATE_NOOP("tactful::ui", "Iceland"),        QT_TRANSLATE_NOOP("tactful::ui", "Ireland"),
    QT_TRANSLATE_NOOP("tactful::ui", "Italy"),          QT_TRANSLATE_NOOP("tactful::ui", "Japan"),
    QT_TRANSLATE_NOOP("tactful::ui", "Latvia"),         QT_TRANSLATE_NOOP("tactful::ui", "Lithuania"),
    QT_TRANSLATE_NOOP("tactful::ui", "Luxembourg"),     QT_TRANSLATE_NOOP("tactful::ui", "Malta"),
    QT_TRANSLATE_NOOP("tactful::ui", "Netherlands"),    QT_TRANSLATE_NOOP("tactful::ui", "New Zealand"),
    QT_TRANSLATE_NOOP("tactful::ui", "Norway"),         QT_TRANSLATE_NOOP("tactful::ui", "Poland"),
    QT_TRANSLATE_NOOP("tactful::ui", "Portugal"),       QT_TRANSLATE_NOOP("tactful::ui", "Romania"),
    QT_TRANSLATE_NOOP("tactful::ui", "Slovakia"),       QT_TRANSLATE_NOOP("tactful::ui", "Slovenia"),
    QT_TRANSLATE_NOOP("tactful::ui", "Spain"),          QT_TRANSLATE_NOOP("tactful::ui", "Sweden"),
    QT_TRANSLATE_NOOP("tactful::ui", "Switzerland"),    QT_TRANSLATE_NOOP("tactful::ui", "United States"),
};

/// QLocale's English names of countries in which a shop may have a customer, for the same reason.
[[maybe_unused]] constexpr const char* alsoTranslatable[] = {
    QT_TRANSLATE_NOOP("tactful::ui", "Albania"),
    QT_TRANSLATE_NOOP("tactful::ui", "Andorra"),
    QT_TRANSLATE_NOOP("tactful::ui", "Argentina"),
    QT_TRANSLATE_NOOP("tactful::ui", "Belarus"),
    QT_TRANSLATE_NOOP("tactful::ui", "Bosnia And Herzegovina"),
    QT_TRANSLATE_NOOP("tactful::ui", "Brazil"),
    QT_TRANSLATE_NOOP("tactful::ui", "Chile"),
    QT_TRANSLATE_NOOP("tactful::ui", "China"),
    QT_TRANSLATE_NOOP("tactful::ui", "Colombia"),
    QT_TRANSLATE_NOOP("tactful::ui", "Egypt"),
    QT_TRANSLATE_NOOP("tactful::ui", "Faroe Islands"),
    QT_TRANSLATE_NOOP("tactful::ui", "Georgia"),
    QT_TRANSLATE_NOOP("tactful::ui", "Gibraltar"),
    QT_TRANSLATE_NOOP("tactful::ui", "Greenland"),
    QT_TRANSLATE_NOOP("tactful::ui", "Guernsey"),
    QT_TRANSLATE_NOOP("tactful::ui", "Hong Kong"),
    QT_TRANSLATE_NOOP("tactful::ui", "India"),
    QT_TRANSLATE_NOOP("tactful::ui", "Indonesia"),
    QT_TRANSLATE_NOOP("tactful::ui", "Isle Of Man"),
    QT_TRANSLATE_NOOP("tactful::ui", "Israel"),
    QT_TRANSLATE_NOOP("tactful::ui", "Jersey"),
    QT_TRANSLATE_NOOP("tactful::ui", "Kosovo"),
    QT_TRANSLATE_NOOP("tactful::ui", "Kuwait"),
    QT_TRANSLATE_NOOP("tactful::ui", "Lebanon"),
    QT_TRANSLATE_NOOP("tactful::ui", "Liechtenstein"),
    QT_TRANSLATE_NOOP("tactful::ui", "Macao"),
    QT_TRANSLATE_NOOP("tactful::ui", "Malaysia"),
    QT_TRANSLATE_NOOP("tactful::ui", "Mexico"),
    QT_TRANSLATE_NOOP("tactful::ui", "Moldova"),
    QT_TRANSLATE_NOOP("tactful::ui", "Monaco"),
    QT_TRANSLATE_NOOP("tactful::ui", "Montenegro"),
    QT_TRANSLATE_NOOP("tactful::ui", "Morocco"),
    QT_TRANSLATE_NOOP("tactful::ui", "Macedonia"),
    QT_TRANSLATE_NOOP("tactful::ui", "Nigeria"),
    QT_TRANSLATE_NOOP("tactful::ui", "Pakistan"),
    QT_TRANSLATE_NOOP("tactful::ui", "Peru"),
    QT_TRANSLATE_NOOP("tactful::ui", "Philippines"),
    QT_TRANSLATE_NOOP("tactful::ui", "Qatar"),
    QT_TRANSLATE_NOOP("tactful::ui", "Russia"),
    QT_TRANSLATE_NOOP("tactful::ui", "San Marino"),
    QT_TRANSLATE_NOOP("tactful::ui", "Saudi Arabia"),
    QT_TRANSLATE_NOOP("tactful::ui", "Serbia"),
    QT_TRANSLATE_NOOP("tactful::ui", "Singapore"),
    QT_TRANSLATE_NOOP("tactful::ui", "South Africa"),
    QT_TRANSLATE_NOOP("tactful::ui", "South Korea"),
    QT_TRANSLATE_NOOP("tactful::ui", "Taiwan"),
    QT_TRANSLATE_NOOP("tactful::ui", "Thailand"),
    QT_TRANSLATE_NOOP("tactful::ui", "Tunisia"),
    QT_TRANSLATE_NOOP("tactful::ui", "Turkey"),
    QT_TRANSLATE_NOOP("tactful::ui", "Ukraine"),
    QT_TRANSLATE_NOOP("tactful::ui", "United Arab Emirates"),
    QT_TRANSLATE_NOOP("tactful::ui", "Uruguay"),
    QT_TRANSLATE_NOOP("tactful::ui", "Vatican City"),
    QT_TRANSLATE_NOOP("tactful::ui", "Vietnam"),
};

/// In the language of the program; of a country that is in no list of ours as people there call it.
QString territoryName(QLocale::Territory territory)
{
    const QString english = QLocale::territoryToString(territory);
    const QLocale spoken;
    if (spoken.language() == QLocale::English) return english;
    const QString words = QCoreApplication::translate("tactful::ui", english.toUtf8().constData());
    if (words != english) return words;
    const QLocale there(spoken.language(), territory);
    if (there.territory() == territory) return there.nativeTerritoryName();
    const QString own = QLocale(QLocale::AnyLanguage, QLocale::AnyScript, territory).nativeTerritoryName();
    return own.isEmpty() ? english : own;
}

}  // namespace

QString countryName(const std::string& code)
{
    if (code.empty()) return QCoreApplication::translate("tactful::ui", "Country not known");
    if (const data::CountryPreset* preset = data::countryPreset(code))
        return QCoreApplication::translate("tactful::ui", std::string(preset->name).c_str());
    const QLocale::Territory territory = QLocale::codeToTerritory(QString::fromStdString(code));
    return territory == QLocale::AnyTerritory ? QString::fromStdString(code) : territoryName(territory);
}

}  // namespace tactful::ui

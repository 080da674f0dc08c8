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

}  // namespace

QString countryName(const std::string& code)
{
    if (code.empty()) return QCoreApplication::translate("tactful::ui", "Country not known");
    if (const data::CountryPreset* preset = data::countryPreset(code))
        return QCoreApplication::translate("tactful::ui", std::string(preset->name).c_str());
    const QLocale::Territory territory = QLocale::codeToTerritory(QString::fromStdString(code));
    return territory == QLocale::AnyTerritory ? QString::fromStdString(code)
                                              : QLocale::territoryToString(territory);
}

}  // namespace tactful::ui

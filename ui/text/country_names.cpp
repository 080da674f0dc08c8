#include "ui/text/country_names.h"

#include "core/data/countries.h"

#include <QCoreApplication>
#include <QLocale>

namespace tactful::ui {
namespace {

/// The English names of core/data/countries.cpp, once more so that lupdate finds them.
[[maybe_unused]] constexpr const char* translatable[] = {
    QT_TRANSLATE_NOOP("tactful::ui::countries", "United Kingdom"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "Australia"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "Austria"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "Belgium"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "Bulgaria"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "Canada"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "Croatia"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "Cyprus"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "Czechia"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "Denmark"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "Estonia"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "Finland"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "France"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "Germany"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "Greece"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "Hungary"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "Iceland"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "Ireland"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "Italy"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "Japan"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "Latvia"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "Lithuania"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "Luxembourg"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "Malta"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "Netherlands"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "New Zealand"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "Norway"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "Poland"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "Portugal"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "Romania"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "Slovakia"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "Slovenia"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "Spain"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "Sweden"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "Switzerland"),
    QT_TRANSLATE_NOOP("tactful::ui::countries", "United States"),
};

}  // namespace

QString countryName(const std::string& code)
{
    if (code.empty()) return QCoreApplication::translate("tactful::ui::countries", "Country not known");
    if (const data::CountryPreset* preset = data::countryPreset(code))
        return QCoreApplication::translate("tactful::ui::countries", std::string(preset->name).c_str());
    const QLocale::Territory territory = QLocale::codeToTerritory(QString::fromStdString(code));
    return territory == QLocale::AnyTerritory ? QString::fromStdString(code)
                                              : QLocale::territoryToString(territory);
}

}  // namespace tactful::ui

#include "ui/text/delicate_words.h"

#include <QCoreApplication>

#include <array>
#include <string_view>

namespace tactful::ui {
namespace {

struct Words {
    std::string_view group;
    const char* words;
};

constexpr std::array groups{
    Words{"owner", QT_TRANSLATE_NOOP("tactful::ui", "Marked by you")},
    Words{"health", QT_TRANSLATE_NOOP("tactful::ui", "Health")},
    Words{"pregnancy", QT_TRANSLATE_NOOP("tactful::ui", "Pregnancy and birth")},
    Words{"sexuality", QT_TRANSLATE_NOOP("tactful::ui", "Sexuality")},
    Words{"religion", QT_TRANSLATE_NOOP("tactful::ui", "Religion")},
    Words{"politics", QT_TRANSLATE_NOOP("tactful::ui", "Politics")},
    Words{"ethnicity", QT_TRANSLATE_NOOP("tactful::ui", "Origin")},
    Words{"biometrics", QT_TRANSLATE_NOOP("tactful::ui", "Genes and biometrics")},
    Words{"disability", QT_TRANSLATE_NOOP("tactful::ui", "Disability")},
    Words{"addiction-treatment", QT_TRANSLATE_NOOP("tactful::ui", "Quitting an addiction")},
    Words{"nicotine", QT_TRANSLATE_NOOP("tactful::ui", "Nicotine")},
    Words{"alcohol", QT_TRANSLATE_NOOP("tactful::ui", "Alcohol")},
    Words{"gambling", QT_TRANSLATE_NOOP("tactful::ui", "Gambling")},
    Words{"money", QT_TRANSLATE_NOOP("tactful::ui", "Money troubles")},
    Words{"body", QT_TRANSLATE_NOOP("tactful::ui", "Body and weight")},
    Words{"children", QT_TRANSLATE_NOOP("tactful::ui", "Children")},
    Words{"lingerie", QT_TRANSLATE_NOOP("tactful::ui", "Lingerie")},
    Words{"religious-diet", QT_TRANSLATE_NOOP("tactful::ui", "Religious diet")},
    Words{"relationships", QT_TRANSLATE_NOOP("tactful::ui", "Sympathy, memorial and relationships")},
    Words{"law", QT_TRANSLATE_NOOP("tactful::ui", "Law and crime")},
    Words{"wedding", QT_TRANSLATE_NOOP("tactful::ui", "Weddings")},
    Words{"household", QT_TRANSLATE_NOOP("tactful::ui", "Household")},
};

}  // namespace

QString delicateGroupWords(const std::string& group)
{
    for (const Words& row : groups)
        if (row.group == group || row.words == group)
            return QCoreApplication::translate("tactful::ui", row.words);
    return QString::fromStdString(group);
}

QString foundWordWords(const std::string& word, const std::string& place)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("tactful::ui", text); };
    const QString found = QString::fromStdString(word);
    if (place == "name") return tr(QT_TRANSLATE_NOOP("tactful::ui", "“%1” in the name")).arg(found);
    if (place == "tag") return tr(QT_TRANSLATE_NOOP("tactful::ui", "“%1” in a tag")).arg(found);
    if (place == "aisle") return tr(QT_TRANSLATE_NOOP("tactful::ui", "“%1” in the aisle")).arg(found);
    return tr(QT_TRANSLATE_NOOP("tactful::ui", "“%1” in the description")).arg(found);
}

}  // namespace tactful::ui

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
    Words{"owner", QT_TRANSLATE_NOOP("tactful::ui::delicate", "Marked by you")},
    Words{"health", QT_TRANSLATE_NOOP("tactful::ui::delicate", "Health")},
    Words{"pregnancy", QT_TRANSLATE_NOOP("tactful::ui::delicate", "Pregnancy and birth")},
    Words{"sexuality", QT_TRANSLATE_NOOP("tactful::ui::delicate", "Sexuality")},
    Words{"religion", QT_TRANSLATE_NOOP("tactful::ui::delicate", "Religion")},
    Words{"politics", QT_TRANSLATE_NOOP("tactful::ui::delicate", "Politics")},
    Words{"ethnicity", QT_TRANSLATE_NOOP("tactful::ui::delicate", "Origin")},
    Words{"biometrics", QT_TRANSLATE_NOOP("tactful::ui::delicate", "Genes and biometrics")},
    Words{"disability", QT_TRANSLATE_NOOP("tactful::ui::delicate", "Disability")},
    Words{"addiction-treatment", QT_TRANSLATE_NOOP("tactful::ui::delicate", "Quitting an addiction")},
    Words{"nicotine", QT_TRANSLATE_NOOP("tactful::ui::delicate", "Nicotine")},
    Words{"alcohol", QT_TRANSLATE_NOOP("tactful::ui::delicate", "Alcohol")},
    Words{"gambling", QT_TRANSLATE_NOOP("tactful::ui::delicate", "Gambling")},
    Words{"money", QT_TRANSLATE_NOOP("tactful::ui::delicate", "Money troubles")},
    Words{"body", QT_TRANSLATE_NOOP("tactful::ui::delicate", "Body and weight")},
    Words{"children", QT_TRANSLATE_NOOP("tactful::ui::delicate", "Children")},
    Words{"lingerie", QT_TRANSLATE_NOOP("tactful::ui::delicate", "Lingerie")},
    Words{"religious-diet", QT_TRANSLATE_NOOP("tactful::ui::delicate", "Religious diet")},
    Words{"relationships",
          QT_TRANSLATE_NOOP("tactful::ui::delicate", "Sympathy, memorial and relationships")},
    Words{"law", QT_TRANSLATE_NOOP("tactful::ui::delicate", "Law and crime")},
    Words{"wedding", QT_TRANSLATE_NOOP("tactful::ui::delicate", "Weddings")},
    Words{"household", QT_TRANSLATE_NOOP("tactful::ui::delicate", "Household")},
};

}  // namespace

QString delicateGroupWords(const std::string& group)
{
    for (const Words& row : groups)
        if (row.group == group || row.words == group)
            return QCoreApplication::translate("tactful::ui::delicate", row.words);
    return QString::fromStdString(group);
}

}  // namespace tactful::ui

#include "ui/pages/settings/appearance_card.h"

#include "ui/theme/style.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segmented.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <array>

namespace tactful::ui {
namespace {

constexpr std::array looks{Appearance::System, Appearance::Light, Appearance::Dark, Appearance::HighContrast};
constexpr std::array sizes{1.0, 1.125, 1.25, 1.5};

template <class Array, class Value>
int indexOf(const Array& array, Value value)
{
    for (std::size_t i = 0; i < array.size(); ++i)
        if (array[i] == value) return static_cast<int>(i);
    return 0;
}

}  // namespace

AppearanceCard::AppearanceCard(Navigator& go, QWidget* parent)
    : Card(tr("Language and look"), parent), m_go(go), m_language(new QComboBox), m_look(new Segmented),
      m_size(new Segmented)
{
    m_language->setObjectName(QStringLiteral("programLanguage"));
    for (const QString& code : knownLanguages())
        m_language->addItem(languageName(code), code);
    m_language->setCurrentIndex(m_language->findData(spokenLanguage(go.preferences())));
    m_look->setObjectName(QStringLiteral("look"));
    for (const QString& part : {tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")})
        m_look->addPart(part);
    m_look->setCurrent(indexOf(looks, go.preferences().appearance));
    m_size->setObjectName(QStringLiteral("textSize"));
    for (const QString& part : {tr("Normal"), tr("Larger"), tr("Large"), tr("Largest")})
        m_size->addPart(part);
    m_size->setCurrent(indexOf(sizes, go.preferences().textScale));
    body()->setSpacing(metric::space3);
    body()->addWidget(new Field(tr("Language of the program"), m_language));
    body()->addWidget(new Field(tr("Colours"), m_look));
    body()->addWidget(new Field(tr("Text"), m_size));
    connect(m_language, &QComboBox::activated, this, &AppearanceCard::take);
    connect(m_look, &Segmented::chosen, this, &AppearanceCard::take);
    connect(m_size, &Segmented::chosen, this, &AppearanceCard::take);
}

void AppearanceCard::take()
{
    Preferences preferences = m_go.preferences();
    preferences.language = m_language->currentData().toString();
    preferences.appearance = looks[static_cast<std::size_t>(m_look->current())];
    preferences.textScale = sizes[static_cast<std::size_t>(m_size->current())];
    m_go.changePreferences(preferences);
}

}  // namespace tactful::ui

#include "ui/pages/settings/shop_card.h"

#include "core/data/countries.h"
#include "ui/text/country_names.h"
#include "ui/text/preferences.h"
#include "ui/theme/style.h"
#include "ui/widgets/field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

}  // namespace

ShopCard::ShopCard(QWidget* parent)
    : Card(tr("Your shop"), parent), m_country(new QComboBox), m_language(new QComboBox)
{
    setSentence(tr("Name, legal name and address stand in every message: the law wants it so."));
    body()->setSpacing(metric::space3);
    addText("shopName", tr("Name of the shop"), {}, &data::ShopSettings::name);
    addText("legalName", tr("Legal name"), tr("As it is registered, e.g. Hearth & Heron Ltd"),
            &data::ShopSettings::legalName);
    addText("postalAddress", tr("Postal address"), tr("In one line"), &data::ShopSettings::postalAddress);
    addText("replyTo", tr("Answers go to"), tr("An e‑mail address that somebody reads"),
            &data::ShopSettings::replyTo);
    addText("website", tr("Web site"), {}, &data::ShopSettings::website);
    m_country->setObjectName(QStringLiteral("shopCountry"));
    for (const data::CountryPreset& preset : data::countryPresets())
        m_country->addItem(countryName(std::string(preset.code)), text(preset.code));
    m_language->setObjectName(QStringLiteral("messageLanguage"));
    for (const QString& code : knownLanguages())
        m_language->addItem(languageName(code), code);
    body()->addWidget(new Field(tr("Country"), m_country));
    auto* language = new Field(tr("Language of the messages"), m_language);
    language->setCaption(tr("For customers whose own language is not known"));
    body()->addWidget(language);
    connect(m_country, &QComboBox::activated, this, &ShopCard::take);
    connect(m_language, &QComboBox::activated, this, &ShopCard::take);
}

QLineEdit* ShopCard::addText(const char* name, const QString& label, const QString& caption,
                             std::string data::ShopSettings::*field)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QString::fromLatin1(name));
    auto* row = new Field(label, edit);
    if (!caption.isEmpty()) row->setCaption(caption);
    body()->addWidget(row);
    m_texts.push_back({edit, field});
    connect(edit, &QLineEdit::editingFinished, this, &ShopCard::take);
    return edit;
}

void ShopCard::show(const data::ShopSettings& settings)
{
    m_shown = settings;
    for (const Text& row : m_texts)
        row.edit->setText(QString::fromStdString(settings.*row.field));
    if (m_country->findData(text(settings.country)) < 0)
        m_country->addItem(countryName(settings.country), text(settings.country));
    m_country->setCurrentIndex(m_country->findData(text(settings.country)));
    m_language->setCurrentIndex(m_language->findData(text(settings.language)));
}

void ShopCard::take()
{
    data::ShopSettings wanted = m_shown;
    for (const Text& row : m_texts)
        wanted.*row.field = row.edit->text().trimmed().toStdString();
    if (m_country->currentIndex() >= 0) wanted.country = m_country->currentData().toString().toStdString();
    if (m_language->currentIndex() >= 0) wanted.language = m_language->currentData().toString().toStdString();
    const auto same = [&](auto field) { return wanted.*field == m_shown.*field; };
    bool any = !same(&data::ShopSettings::country) || !same(&data::ShopSettings::language);
    for (const Text& row : m_texts)
        any = any || !same(row.field);
    if (!any) return;
    m_shown = wanted;
    Q_EMIT changed(wanted);
}

}  // namespace tactful::ui

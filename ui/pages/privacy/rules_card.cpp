#include "ui/pages/privacy/rules_card.h"

#include "ui/text/country_names.h"
#include "ui/text/format.h"
#include "ui/theme/style.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_tile.h"
#include "ui/widgets/label.h"
#include "ui/widgets/separator.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

constexpr std::size_t mostCountries = 8;

struct StateLook {
    const char* icon;
    Token ink;
};

StateLook lookOf(steps::RuleState state)
{
    switch (state) {
    case steps::RuleState::Ok:
        return {"okc", Token::AccentInk};
    case steps::RuleState::Attention:
        return {"warn", Token::BrassInk};
    case steps::RuleState::Stop:
        return {"stop", Token::ClayInk};
    case steps::RuleState::YouConfirm:
        return {"user", Token::Ink2};
    }
    return {"info", Token::Ink2};
}

QString stateWords(const steps::RuleLine& rule)
{
    switch (rule.state) {
    case steps::RuleState::Ok:
        return rule.customers > 0 ? RulesCard::tr("all %1").arg(countText(rule.customers))
                                  : RulesCard::tr("met");
    case steps::RuleState::Attention:
    case steps::RuleState::Stop:
        return RulesCard::tr("%Ln to look at", nullptr, static_cast<int>(rule.customers));
    case steps::RuleState::YouConfirm:
        return RulesCard::tr("you confirm");
    }
    return {};
}

/// The article, when it was last read, and what the owner said of it.
QString sourceWords(const steps::RuleLine& rule)
{
    QStringList parts{QString::fromStdString(rule.citation),
                      RulesCard::tr("last reviewed %1").arg(dayText(rule.lastReviewed))};
    if (rule.answeredOn)
        parts << (rule.answer.value_or(false)
                      ? RulesCard::tr("you said yes on %1").arg(dayText(*rule.answeredOn))
                      : RulesCard::tr("you said no on %1").arg(dayText(*rule.answeredOn)));
    return parts.join(QStringLiteral(" · "));
}

/// Who sees to it: the program, the owner, or both.
QString checkedWords(const steps::RuleLine& rule)
{
    QStringList lines;
    if (!rule.programChecks.empty())
        lines << RulesCard::tr("Tactful checks: %1").arg(QString::fromStdString(rule.programChecks));
    if (!rule.ownerConfirms.empty())
        lines << RulesCard::tr("You confirm: %1").arg(QString::fromStdString(rule.ownerConfirms));
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

RulesCard::RulesCard(QWidget* parent)
    : Card(tr("The rules where customers live"), parent), m_chips(new FlowLayout),
      m_group(new QButtonGroup(this)), m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(6);
    auto* chips = new QWidget;
    chips->setLayout(m_chips);
    m_chips->setContentsMargins(0, 0, 0, 0);
    // Made once, so that Tab finds them here and not behind the logbook.
    for (std::size_t at = 0; at < mostCountries; ++at) {
        auto* chip = new FilterChip({}, {}, chips);
        m_group->addButton(chip, static_cast<int>(at));
        m_chips->addWidget(chip);
    }
    body()->addWidget(chips);
    body()->addLayout(m_rows);
    body()->addWidget(
        (new Label(tr("A helpful checklist, not legal advice."), TextRole::Caption, Token::Ink3))->wrapped());
    body()->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int at) { showCountry(static_cast<std::size_t>(at)); });
}

void RulesCard::show(const steps::PrivacyView& view)
{
    m_countries = view.countries;
    std::size_t chosen = 0;
    for (std::size_t at = 0; at < mostCountries; ++at) {
        auto* chip = static_cast<FilterChip*>(m_group->button(static_cast<int>(at)));
        chip->setVisible(at < m_countries.size());
        if (at >= m_countries.size()) continue;
        const steps::CountryView& country = m_countries[at];
        chip->setText(countryName(country.country));
        chip->setCount(countText(country.customers));
        if (country.country == m_chosen) chosen = at;
    }
    if (m_countries.empty()) return;
    m_group->button(static_cast<int>(chosen))->setChecked(true);
    showCountry(chosen);
}

void RulesCard::showCountry(std::size_t at)
{
    m_chosen = m_countries.at(at).country;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    QWidget* before = m_group->buttons().last();
    for (const steps::RuleLine& rule : m_countries[at].rules) {
        m_rows->addWidget(new Separator);
        QWidget* row = rowFor(rule);
        m_rows->addWidget(row);
        // Made after everything below the card, the link would be the last that Tab reaches.
        for (QLabel* words : row->findChildren<QLabel*>()) {
            if (words->focusPolicy() == Qt::NoFocus) continue;
            setTabOrder(before, words);
            before = words;
        }
    }
}

QWidget* RulesCard::rowFor(const steps::RuleLine& rule)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::space3);
    const StateLook look = lookOf(rule.state);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget((new Label(QString::fromStdString(rule.title)))->wrapped());
    auto* sentence = new Label(QString::fromStdString(rule.sentence), TextRole::Caption, Token::Ink2);
    words->addWidget(sentence->wrapped());
    words->addWidget((new Label(sourceWords(rule), TextRole::Caption, Token::Ink3))->wrapped());
    row->setToolTip(checkedWords(rule));
    layout->addWidget(new IconView(look.icon, look.ink, metric::iconControl), 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    auto* state = new Label(stateWords(rule), TextRole::Caption, Token::Ink2);
    if (rule.state == steps::RuleState::Stop) {
        state->setRich(QStringLiteral("<a href=\"fix\">%1</a>").arg(tr("Put right")));
        connect(state, &QLabel::linkActivated, this, &RulesCard::settingsRequested);
    }
    if (rule.ask) {
        const bool yes = rule.answer.value_or(false);
        state->setObjectName(QStringLiteral("answer.") + QString::fromStdString(rule.id));
        state->setRich(
            QStringLiteral("<a href=\"answer\">%1</a>").arg(yes ? tr("Take back") : tr("We do this")));
        state->setAccessibleName(
            tr("%1: %2").arg(QString::fromStdString(rule.title), yes ? tr("Take back") : tr("We do this")));
        connect(state, &QLabel::linkActivated, this,
                [this, id = rule.id, yes] { Q_EMIT answered(id, !yes); });
    }
    layout->addWidget(state, 0, Qt::AlignTop);
    return row;
}

}  // namespace tactful::ui

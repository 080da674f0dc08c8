#include "ui/pages/studio/brief_box.h"

#include "core/steps/goal_dials.h"
#include "ui/pages/campaign_words.h"
#include "ui/pages/studio/campaign_draft.h"
#include "ui/pages/studio/change_words.h"
#include "ui/pages/studio/panel_combo.h"
#include "ui/text/country_names.h"
#include "ui/text/format.h"
#include "ui/theme/look.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace tactful::ui {
namespace {

constexpr int labelWidth = 40;
constexpr int usualMost = 500;
constexpr int mostMessages = 9'999'999;

QDate dateOf(Day day)
{
    return QDate(1970, 1, 1).addDays(day.number);
}

Day dayOf(const QDate& date)
{
    return {static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(date))};
}

}  // namespace

BriefBox::BriefBox(QWidget* parent)
    : QWidget(parent), m_goal(new QComboBox(this)), m_who(new PanelCombo(this)), m_when(new PanelCombo(this))
{
    for (int goal = 0; goal < goalCount; ++goal)
        m_goal->addItem(goalName(static_cast<data::Goal>(goal)));
    m_goal->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_goal->setMinimumContentsLength(6);
    m_goal->setObjectName(QStringLiteral("goal"));
    m_who->setMinimumContentsLength(20);  // of "Everyone: let Tactful choose"
    m_who->setObjectName(QStringLiteral("who"));
    m_when->setObjectName(QStringLiteral("when"));
    m_when->setProperty(property::iconName, QByteArray("cal"));
    buildWho();
    buildWhen();

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metric::space1);
    all->addWidget(new Label(tr("Brief"), TextRole::Heading, Token::Ink, this));
    const auto row = [&](const QString& label, QWidget* control) {
        auto* field = new Field(label, control, this);
        field->setLabelLeft(labelWidth);
        all->addWidget(field);
    };
    row(tr("Goal"), m_goal);
    row(tr("Who"), m_who);
    row(tr("When"), m_when);

    connect(m_goal, &QComboBox::activated, this, [this](int goal) {
        data::Brief brief = m_brief;
        brief.goal = static_cast<data::Goal>(goal);
        if (brief.goal == m_brief.goal) return;
        brief.dials = steps::dialsAfter(brief.dials, m_brief.goal, brief.goal);
        Q_EMIT changed(brief);
    });
    connect(m_who, &PanelCombo::panelClosed, this, &BriefBox::takeAudience);
    connect(m_when, &PanelCombo::panelClosed, this, &BriefBox::takeDays);
}

void BriefBox::buildWho()
{
    auto* lead = new Label(tr("Only these stages (none ticked: everyone)"), TextRole::Caption, Token::Ink3,
                           m_who->panelWidget());
    m_who->panel()->addWidget(lead);
    for (int stage = 0; stage <= static_cast<int>(data::Stage::NoOrders); ++stage) {
        auto* box = new QCheckBox(stageName(static_cast<data::Stage>(stage)), m_who->panelWidget());
        m_stageBoxes.push_back(box);
        m_who->panel()->addWidget(box);
    }
    m_countryPart = new QWidget(m_who->panelWidget());
    auto* part = new QVBoxLayout(m_countryPart);
    part->setContentsMargins(0, metric::space2, 0, 0);
    part->setSpacing(metric::space1);
    m_who->panel()->addWidget(m_countryPart);
    m_countryPart->hide();
    buildMost();
}

/// Whoever pays by the message, or may send only so many, says how many.
void BriefBox::buildMost()
{
    QWidget* parent = m_who->panelWidget();
    m_limited = new QCheckBox(tr("No more messages than"), parent);
    m_limited->setObjectName(QStringLiteral("limited"));
    m_most = new QSpinBox(parent);
    m_most->setObjectName(QStringLiteral("mostMessages"));
    m_most->setAccessibleName(tr("No more messages than"));
    m_most->setRange(1, mostMessages);
    m_most->setGroupSeparatorShown(true);
    m_most->setValue(usualMost);
    auto* row = new QWidget(parent);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, metric::space2, 0, 0);
    line->addWidget(m_limited);
    line->addWidget(m_most, 1);
    m_who->panel()->addWidget(row);
    m_who->panel()->addWidget(
        (new Label(tr("Then those come first who bring most; but whoever waited longest, and every group of "
                      "customers, has a share."),
                   TextRole::Caption, Token::Ink3, parent))
            ->wrapped());
    connect(m_most, &QSpinBox::valueChanged, m_limited, [this] { m_limited->setChecked(true); });
}

void BriefBox::buildWhen()
{
    QWidget* parent = m_when->panelWidget();
    m_soon = new QCheckBox(tr("As soon as it is ready"), parent);
    m_first = new QDateEdit(parent);
    m_last = new QDateEdit(parent);
    for (QDateEdit* edit : {m_first, m_last}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("ddd d MMMM yyyy"));
        edit->setMinimumWidth(200);
        connect(edit, &QDateEdit::dateChanged, m_soon, [this] { m_soon->setChecked(false); });
    }
    m_soon->setObjectName(QStringLiteral("whenSoon"));
    m_first->setObjectName(QStringLiteral("whenFirst"));
    m_last->setObjectName(QStringLiteral("whenLast"));
    connect(m_first, &QDateEdit::dateChanged, m_last, &QDateEdit::setMinimumDate);
    m_when->panel()->addWidget(m_soon);
    m_when->panel()->addWidget(new Field(tr("First day"), m_first, parent));
    m_when->panel()->addWidget(new Field(tr("Last day"), m_last, parent));
}

void BriefBox::show(const data::Brief& brief)
{
    m_brief = brief;
    m_goal->setCurrentIndex(static_cast<int>(brief.goal));
    showAudience();
    showDays();
}

void BriefBox::setPlannedDays(Day from, Day to)
{
    m_from = from;
    m_to = to;
    showDays();
}

void BriefBox::setCountries(const std::vector<std::string>& countries)
{
    if (countries == m_countries) return;
    m_countries = countries;
    qDeleteAll(m_countryPart->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    m_countryBoxes.clear();
    m_countryPart->layout()->addWidget(
        new Label(tr("Only these countries"), TextRole::Caption, Token::Ink3, m_countryPart));
    for (const std::string& country : countries) {
        auto* box = new QCheckBox(countryName(country), m_countryPart);
        m_countryBoxes.push_back(box);
        m_countryPart->layout()->addWidget(box);
    }
    m_countryPart->setVisible(countries.size() > 1);
    showAudience();
}

void BriefBox::showAudience()
{
    const data::Audience& audience = m_brief.audience;
    const auto has = [](const auto& list, const auto& one) {
        return std::find(list.begin(), list.end(), one) != list.end();
    };
    for (std::size_t at = 0; at < m_stageBoxes.size(); ++at)
        m_stageBoxes[at]->setChecked(has(audience.stages, static_cast<data::Stage>(at)));
    for (std::size_t at = 0; at < m_countryBoxes.size(); ++at)
        m_countryBoxes[at]->setChecked(has(audience.countries, m_countries[at]));
    const QSignalBlocker quiet(m_most);
    const auto& most = m_brief.budget.messages;
    m_limited->setChecked(most.has_value());
    if (most) m_most->setValue(static_cast<int>(std::min<std::int64_t>(*most, mostMessages)));
    const QString who = audienceWords(audience);
    //: Who may get a message, and how many at most: "Everyone, at most 500".
    m_who->setShownText(most ? tr("%1, at most %2").arg(who, countText(*most)) : who);
}

void BriefBox::showDays()
{
    const std::optional<Day> from = m_brief.sendFrom ? m_brief.sendFrom : m_from;
    const std::optional<Day> to = m_brief.sendTo ? m_brief.sendTo : m_to;
    m_when->setShownText(daysWords(from, to));
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietLast(m_last);
    const QSignalBlocker quietSoon(m_soon);
    m_soon->setChecked(!m_brief.sendFrom && !m_brief.sendTo);
    if (from) m_first->setDate(dateOf(*from));
    m_last->setMinimumDate(m_first->date());
    if (to) m_last->setDate(dateOf(*to));
}

void BriefBox::takeAudience()
{
    data::Brief brief = m_brief;
    brief.audience = {};
    for (std::size_t at = 0; at < m_stageBoxes.size(); ++at)
        if (m_stageBoxes[at]->isChecked()) brief.audience.stages.push_back(static_cast<data::Stage>(at));
    if (m_countryBoxes.empty()) brief.audience.countries = m_brief.audience.countries;
    for (std::size_t at = 0; at < m_countryBoxes.size(); ++at)
        if (m_countryBoxes[at]->isChecked()) brief.audience.countries.push_back(m_countries[at]);
    brief.budget.messages.reset();
    if (m_limited->isChecked()) brief.budget.messages = m_most->value();
    if (!sameBrief(brief, m_brief)) Q_EMIT changed(brief);
}

void BriefBox::takeDays()
{
    data::Brief brief = m_brief;
    brief.sendFrom.reset();
    brief.sendTo.reset();
    if (!m_soon->isChecked()) {
        brief.sendFrom = dayOf(m_first->date());
        brief.sendTo = dayOf(std::max(m_first->date(), m_last->date()));
    }
    if (!sameBrief(brief, m_brief)) Q_EMIT changed(brief);
}

}  // namespace tactful::ui

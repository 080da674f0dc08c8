#include "ui/pages/customers/customer_filters.h"

#include "ui/pages/customers/customer_words.h"
#include "ui/text/country_names.h"
#include "ui/text/format.h"

#include <QMenu>

#include <algorithm>
#include <utility>
#include <vector>

namespace tactful::ui {
namespace {

template <typename Key>
void addTick(QMenu& menu, const QString& text, const Key& key, std::set<Key>& chosen, CustomerFilters* owner)
{
    QAction* action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(chosen.count(key) > 0);
    QObject::connect(action, &QAction::toggled, owner, [owner, &chosen, key](bool on) {
        if (on)
            chosen.insert(key);
        else
            chosen.erase(key);
        Q_EMIT owner->changed();
    });
}

}  // namespace

CustomerFilters::CustomerFilters(QWidget* parent)
    : Button(tr("More filters"), ButtonKind::Normal, parent), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("moreFilters"));
    setIconName("gear");
    m_menu->setObjectName(QStringLiteral("filterMenu"));
    connect(m_menu, &QMenu::aboutToShow, this, &CustomerFilters::build);
    connect(this, &QAbstractButton::clicked, this,
            [this] { m_menu->popup(mapToGlobal(QPoint(0, height() + 2))); });
    connect(this, &CustomerFilters::changed, this, &CustomerFilters::describe);
}

void CustomerFilters::offer(const std::vector<steps::CustomerRow>& rows)
{
    m_mailOffered = m_mail;
    m_countriesOffered = m_countries;
    for (const steps::CustomerRow& row : rows) {
        m_mailOffered.insert(row.mail);
        m_countriesOffered.insert(row.country);
    }
}

bool CustomerFilters::keeps(const steps::CustomerRow& row) const
{
    return (m_mail.empty() || m_mail.count(row.mail) > 0) &&
           (m_countries.empty() || m_countries.count(row.country) > 0);
}

void CustomerFilters::clear()
{
    if (!any()) return;
    m_mail.clear();
    m_countries.clear();
    Q_EMIT changed();
}

void CustomerFilters::build()
{
    m_menu->clear();
    m_menu->addSection(tr("May be e‑mailed?"));
    for (const steps::MailState state : m_mailOffered)
        addTick(*m_menu, mailWords(state).word, state, m_mail, this);
    std::vector<std::pair<QString, std::string>> countries;
    for (const std::string& country : m_countriesOffered)
        countries.emplace_back(countryName(country), country);
    std::sort(countries.begin(), countries.end(), [](const auto& one, const auto& other) {
        return QString::localeAwareCompare(one.first, other.first) < 0;
    });
    if (countries.size() > 1) m_menu->addSection(tr("Country"));
    for (const auto& [name, country] : countries)
        if (countries.size() > 1) addTick(*m_menu, name, country, m_countries, this);
    m_menu->addSeparator();
    QAction* all = m_menu->addAction(tr("Show everybody again"));
    all->setObjectName(QStringLiteral("noFilters"));
    all->setEnabled(any());
    connect(all, &QAction::triggered, this, &CustomerFilters::clear);
}

void CustomerFilters::describe()
{
    const auto ticked = static_cast<std::int64_t>(m_mail.size() + m_countries.size());
    //: How many filters are set.
    setText(ticked == 0 ? tr("More filters") : tr("More filters · %1").arg(countText(ticked)));
}

}  // namespace tactful::ui

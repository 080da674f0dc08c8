#include "ui/pages/studio/listed_people.h"

#include "core/base/text.h"
#include "ui/pages/explanation_words.h"

#include <utility>

namespace tactful::ui {

PeopleList listOf(const steps::LiveRow& row)
{
    if (row.fate == steps::LiveFate::WillGetIt) return PeopleList::WillGetIt;
    if (row.fate == steps::LiveFate::HeldBack) return PeopleList::HeldBack;
    switch (row.reason) {
    case data::LeftOutReason::NoAddress:
    case data::LeftOutReason::Suppressed:
    case data::LeftOutReason::Restricted:
    case data::LeftOutReason::NoBasis:
        return PeopleList::MayNotBeEmailed;
    case data::LeftOutReason::Silent:
    case data::LeftOutReason::Tired:
        return PeopleList::Tired;
    default:
        return PeopleList::LeftAlone;
    }
}

std::shared_ptr<const ListNames> listNames(const steps::CustomerList& customers)
{
    auto names = std::make_shared<ListNames>();
    names->reserve(customers.rows.size());
    for (const steps::CustomerRow& row : customers.rows) {
        const std::string& name = row.name.empty() ? row.publicId : row.name;
        names->push_back({row.id, name, row.town, foldForSearch(name + ' ' + row.town)});
    }
    return names;
}

data::CustomerId ListedPerson::customer() const
{
    return of->m_names ? (*of->m_names)[name].customer : data::CustomerId{0};
}

QString ListedPerson::title() const
{
    return of->m_names ? QString::fromStdString((*of->m_names)[name].name) : of->m_things[name].first;
}

QString ListedPerson::second() const
{
    return of->m_names ? QString::fromStdString((*of->m_names)[name].town) : QString();
}

QString ListedPerson::words() const
{
    const auto why = of->why(*this);
    return why ? shortReasonWords(*why) : of->m_things[name].second;
}

QString ListedPerson::remedy() const
{
    const auto why = of->why(*this);
    return why ? shortRemedyWords(*why) : QString();
}

std::string ListedPerson::key() const
{
    return of->m_names ? (*of->m_names)[name].key : foldForSearch(of->m_things[name].first.toStdString());
}

ListedPeople::ListedPeople(std::shared_ptr<const ListNames> names, const steps::LiveOutcome& outcome,
                           steps::Explainer explainer, const Currency& currency)
    : m_names(std::move(names)), m_explainer(std::move(explainer)), m_currency(currency)
{
    m_rows.reserve(outcome.rows.size());
    std::size_t name = 0;
    for (std::size_t at = 0; at < outcome.rows.size(); ++at) {
        const steps::LiveRow& row = outcome.rows[at];
        while (name < m_names->size() && (*m_names)[name].customer < row.customer)
            ++name;
        if (name == m_names->size() || (*m_names)[name].customer != row.customer) continue;
        const PeopleList list = listOf(row);
        m_rows.push_back({this, static_cast<std::uint32_t>(name), static_cast<std::uint32_t>(at), list});
        ++m_counts[static_cast<std::size_t>(list)];
    }
}

ListedPeople::ListedPeople(std::vector<std::pair<QString, QString>> things) : m_things(std::move(things))
{
    for (std::size_t at = 0; at < m_things.size(); ++at)
        m_rows.push_back({this, static_cast<std::uint32_t>(at), 0, PeopleList::WillGetIt});
}

std::optional<steps::Explanation> ListedPeople::why(const ListedPerson& row) const
{
    if (!m_explainer) return std::nullopt;
    return m_explainer->of(row.place);
}

}  // namespace tactful::ui

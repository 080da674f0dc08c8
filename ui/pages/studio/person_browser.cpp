#include "ui/pages/studio/person_browser.h"

#include "core/steps/product_list_step.h"
#include "ui/text/format.h"

#include <algorithm>
#include <utility>

namespace tactful::ui {
namespace {

Result<std::shared_ptr<const ProductFaces>> facesOf(steps::Session& session, Job& job)
{
    const auto list = steps::productList(session, std::nullopt, job);
    if (!list) return list.error();
    auto faces = std::make_shared<ProductFaces>();
    for (const steps::ProductRow& row : list->rows)
        (*faces)[row.id] = {QString::fromStdString(row.name), QString::fromStdString(row.image)};
    return std::shared_ptr<const ProductFaces>(std::move(faces));
}

/// Names are read again only when others get the message than before.
bool samePlanned(const steps::LiveOutcome& a, const steps::LiveOutcome& b)
{
    return a.planned == b.planned && a.rows.size() == b.rows.size() &&
           std::equal(a.planned.begin(), a.planned.end(), b.planned.begin(),
                      [&](std::uint32_t left, std::uint32_t right) {
                          return a.rows.customerAt(left) == b.rows.customerAt(right);
                      });
}

}  // namespace

PersonBrowser::PersonBrowser(ShopDesk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
}

const ProductFaces& PersonBrowser::products() const
{
    static const ProductFaces none;
    return m_seen.products ? *m_seen.products : none;
}

void PersonBrowser::follow(std::shared_ptr<const PlanAnswer> answer)
{
    m_answer = std::move(answer);
    askSoon();
}

void PersonBrowser::search(const QString& words)
{
    if (words.trimmed() == m_words) return;
    m_words = words.trimmed();
    askSoon();
}

void PersonBrowser::step(int by)
{
    const int to = m_place + by;
    if (m_place < 0 || to < 0 || to >= found()) return;
    m_place = to;
    m_customer = (*m_seen.people)[m_seen.matches[static_cast<std::size_t>(to)]].customer;
    askSoon();
}

void PersonBrowser::clear()
{
    m_asked.cancel();
    m_asking = m_again = false;
    m_seen = {};
    m_answer.reset();
    m_words.clear();
    m_customer = 0;
    m_place = -1;
    Q_EMIT changed();
}

/// One question at a time: while one is under way the newest wish waits for it, so that the preview follows a
/// long drag instead of standing still.
void PersonBrowser::askSoon()
{
    if (!m_answer) return;
    if (m_asking) {
        m_again = true;
        return;
    }
    m_asking = true;
    const Wish wish{m_answer, m_words, m_customer, std::max(0, m_place)};
    m_asked = m_desk.ask<Seen>(
        this, Lane::Read,
        [wish, last = m_seen](steps::Session& session, Job& job) { return look(session, job, wish, last); },
        [this](Result<Seen> seen) { take(std::move(seen)); });
}

Result<PersonBrowser::Seen> PersonBrowser::look(steps::Session& session, Job& job, Wish wish, Seen last)
{
    Seen seen = std::move(last);
    if (!seen.products) {
        auto faces = facesOf(session, job);
        if (!faces) return faces.error();
        seen.products = std::move(*faces);
    }
    const PlanAnswer& answer = *wish.answer;
    const bool sameOutcome = seen.answer == wish.answer;
    if (!seen.people || (!sameOutcome && !samePlanned(*seen.answer->outcome, *answer.outcome))) {
        auto people = answer.plan.people(session, *answer.outcome, job);
        if (!people) return people.error();
        seen.people = std::make_shared<const std::vector<steps::LivePerson>>(std::move(*people));
    }
    if (!seen.explainer || !sameOutcome) {
        auto explainer = steps::Explainer::create(answer.plan, answer.outcome, job, languageCode());
        if (!explainer) return explainer.error();
        seen.explainer = std::move(*explainer);
    }
    seen.answer = wish.answer;
    seen.words = wish.words;
    seen.matches = answer.plan.search(*answer.outcome, *seen.people, wish.words.toStdString());
    if (auto ok = show(session, wish, seen); !ok) return ok.error();
    return seen;
}

Status PersonBrowser::show(steps::Session& session, const Wish& wish, Seen& seen)
{
    seen.view.reset();
    if (seen.matches.empty()) return {};
    const auto same = [&](std::size_t match) { return (*seen.people)[match].customer == wish.customer; };
    auto at = std::find_if(seen.matches.begin(), seen.matches.end(), same);
    if (at == seen.matches.end())
        at = seen.matches.begin() +
             (wish.customer == 0 ? 0 : std::min<std::ptrdiff_t>(wish.place, std::ssize(seen.matches) - 1));
    const steps::LivePerson& person = (*seen.people)[*at];
    const PlanAnswer& answer = *wish.answer;
    const std::optional<steps::LiveRow> row = answer.outcome->rowOf(person.customer);
    if (!row) return {};
    auto preview = answer.plan.preview(session, *answer.outcome, person.customer);
    if (!preview) return preview.error();
    seen.view = PersonView{person, std::move(*preview), answer.plan.messageOf(*answer.outcome, *row),
                           answer.plan.campaign().asOf, seen.explainer->of(row->place)};
    return {};
}

void PersonBrowser::take(Result<Seen> seen)
{
    m_asking = false;
    const bool newest = !std::exchange(m_again, false);
    if (seen) {
        m_seen = std::move(*seen);
        if (newest) {
            m_place = -1;
            m_customer = m_seen.view ? m_seen.view->person.customer : m_customer;
            for (std::size_t at = 0; m_seen.view && at < m_seen.matches.size(); ++at)
                if ((*m_seen.people)[m_seen.matches[at]].customer == m_customer)
                    m_place = static_cast<int>(at);
        }
        Q_EMIT changed();
    } else if (newest) {
        Q_EMIT failed(seen.error());
    }
    if (!newest) askSoon();
}

}  // namespace tactful::ui

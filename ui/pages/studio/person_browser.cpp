#include "ui/pages/studio/person_browser.h"

#include "core/steps/product_list_step.h"
#include "ui/text/format.h"

#include <algorithm>
#include <iterator>
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

/// People by row, against rows.
struct InRowOrder {
    bool operator()(const steps::LivePerson& person, std::uint32_t row) const { return person.row < row; }
    bool operator()(std::uint32_t row, const steps::LivePerson& person) const { return row < person.row; }
};

}  // namespace

PersonBrowser::PersonBrowser(ShopDesk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
}

std::span<const std::uint32_t> PersonBrowser::Seen::found() const
{
    if (matches) return *matches;
    return answer ? std::span(answer->outcome->planned) : std::span<const std::uint32_t>();
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
    m_customer = m_seen.answer->outcome->rows.customerAt(m_seen.found()[static_cast<std::size_t>(to)]);
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
    if (seen.names && !answer.plan.isOfSameBook(seen.answer->plan)) seen.names.reset();
    if (!seen.explainer || seen.answer != wish.answer) {
        auto explainer = steps::Explainer::create(answer.plan, answer.outcome, job, languageCode());
        if (!explainer) return explainer.error();
        seen.explainer = std::move(*explainer);
    }
    seen.answer = wish.answer;
    seen.words = wish.words;
    if (auto ok = find(session, job, wish, seen); !ok) return ok.error();
    if (auto ok = show(session, wish, seen); !ok) return ok.error();
    return seen;
}

Status PersonBrowser::find(steps::Session& session, Job& job, const Wish& wish, Seen& seen)
{
    seen.matches.reset();
    if (wish.words.isEmpty()) return {};
    const steps::LivePlan& plan = wish.answer->plan;
    const steps::LiveOutcome& outcome = *wish.answer->outcome;
    if (!seen.names) {
        auto names = plan.everybody(session, job);
        if (!names) return names.error();
        seen.names = std::make_shared<const std::vector<steps::LivePerson>>(std::move(*names));
    }
    std::vector<steps::LivePerson> people;
    people.reserve(outcome.planned.size());
    std::set_intersection(seen.names->begin(), seen.names->end(), outcome.planned.begin(),
                          outcome.planned.end(), std::back_inserter(people), InRowOrder());
    auto rows = std::make_shared<std::vector<std::uint32_t>>();
    for (const std::size_t at : plan.search(outcome, people, wish.words.toStdString()))
        rows->push_back(people[at].row);
    seen.matches = std::move(rows);
    return {};
}

Status PersonBrowser::show(steps::Session& session, const Wish& wish, Seen& seen)
{
    seen.view.reset();
    const std::span<const std::uint32_t> rows = seen.found();
    if (rows.empty()) return {};
    const PlanAnswer& answer = *wish.answer;
    const steps::LiveOutcome& outcome = *answer.outcome;
    auto at =
        rows.begin() + (wish.customer == 0 ? 0 : std::min<std::ptrdiff_t>(wish.place, std::ssize(rows) - 1));
    const std::optional<steps::LiveRow> before = outcome.rowOf(wish.customer);
    if (before)
        if (const auto same = std::lower_bound(rows.begin(), rows.end(), before->place);
            same != rows.end() && *same == before->place)
            at = same;
    const steps::LiveRow row = outcome.rows.one(*at);
    auto person = answer.plan.person(session, *at);
    if (!person) return person.error();
    auto preview = answer.plan.preview(session, outcome, person->customer);
    if (!preview) return preview.error();
    seen.view = PersonView{std::move(*person), std::move(*preview), answer.plan.messageOf(outcome, row),
                           answer.plan.campaign().asOf, seen.explainer->of(row.place)};
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
            if (m_seen.view) {
                const auto rows = m_seen.found();
                m_place = static_cast<int>(
                    std::lower_bound(rows.begin(), rows.end(), m_seen.view->person.row) - rows.begin());
            }
        }
        Q_EMIT changed();
    } else if (newest) {
        Q_EMIT failed(seen.error());
    }
    if (!newest) askSoon();
}

}  // namespace tactful::ui

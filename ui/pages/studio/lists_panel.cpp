#include "ui/pages/studio/lists_panel.h"

#include "core/steps/customer_list_step.h"
#include "core/steps/explain_step.h"
#include "ui/pages/explanation_words.h"
#include "ui/pages/studio/checks_bar.h"
#include "ui/tables/data_table.h"
#include "ui/text/explain.h"
#include "ui/text/format.h"
#include "ui/theme/look.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tactful::ui {
namespace {

QString listName(PeopleList list)
{
    switch (list) {
    case PeopleList::WillGetIt:
        return ListsPanel::tr("Will get it");
    case PeopleList::HeldBack:
        return ListsPanel::tr("Held back");
    case PeopleList::MayNotBeEmailed:
        return ListsPanel::tr("May not be e‑mailed");
    case PeopleList::Tired:
        return ListsPanel::tr("Tired");
    case PeopleList::LeftAlone:
        return ListsPanel::tr("Better left alone");
    }
    return {};
}

/// Names beside rows; both are in the order of ids.
std::vector<ListedPerson> listed(const steps::LiveOutcome& outcome, const steps::Explainer& explainer,
                                 const steps::CustomerList& names, const Currency& currency)
{
    std::vector<ListedPerson> people;
    people.reserve(outcome.rows.size());
    auto name = names.rows.begin();
    for (std::size_t at = 0; at < outcome.rows.size(); ++at) {
        const steps::LiveRow& row = outcome.rows[at];
        while (name != names.rows.end() && name->id < row.customer)
            ++name;
        if (name == names.rows.end() || name->id != row.customer) continue;  // waits for erasure
        const steps::Explanation why = explainer.of(at);
        people.push_back({row.customer,
                          QString::fromStdString(name->name.empty() ? name->publicId : name->name),
                          QString::fromStdString(name->town), shortReasonWords(why), shortRemedyWords(why),
                          reasonWords(why, currency), remedyWords(why), listOf(row)});
    }
    return people;
}

}  // namespace

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

ListsPanel::ListsPanel(ShopDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_title(new Label({}, TextRole::Heading, Token::Ink, this)),
      m_sentence((new Label({}, TextRole::Body, Token::Ink2, this))->wrapped()), m_chipRow(new QWidget(this)),
      m_search(new QLineEdit(this)), m_problem(new Banner(BannerKind::Failed, this)),
      m_rows(new RowTable<ListedPerson>(
          {{{QStringLiteral("name"), tr("Name"), Qt::AlignLeft, 160, 2, true, false, true},
            [](const ListedPerson& person) {
                return Cell{person.name, person.town, CellKind::TwoLine};
            }},
           {{QStringLiteral("why"), tr("Why or when"), Qt::AlignLeft, 180, 2},
            [](const ListedPerson& person) {
                return Cell{person.words, person.second, CellKind::TwoLine};
            }}},
          this)),
      m_table(new DataTable(this)), m_why(new QWidget(this)),
      m_reason((new Label({}, TextRole::Body, Token::Ink, this))->wrapped()),
      m_remedy((new Label({}, TextRole::Body, Token::Ink2, this))->wrapped())
{
    build();
}

void ListsPanel::build()
{
    setObjectName(QStringLiteral("listsPanel"));
    auto* close = Button::ofIcon("x", tr("Close the lists"), this, ButtonKind::IconQuiet);
    close->setObjectName(QStringLiteral("closeLists"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(metric::space4, metric::space3, metric::space4, metric::space4);
    all->setSpacing(metric::space3);
    all->addLayout(head);
    all->addWidget(m_sentence);
    buildChips(all);
    m_search->setObjectName(QStringLiteral("listSearch"));
    m_search->setAccessibleName(tr("Search this list"));
    m_search->setPlaceholderText(tr("Search this list"));
    m_search->setProperty(property::iconName, QByteArray("search"));
    m_search->setClearButtonEnabled(true);
    m_problem->hide();
    m_table->setObjectName(QStringLiteral("listTable"));
    m_table->setAccessibleName(tr("People in this list"));
    m_table->setTable(m_rows);
    m_table->setRowHeight(RowHeight::TwoLine);
    all->addWidget(m_search);
    all->addWidget(m_problem);
    all->addWidget(m_table, 1);
    m_reason->setObjectName(QStringLiteral("listReason"));
    m_remedy->setObjectName(QStringLiteral("listRemedy"));
    auto* why = new QVBoxLayout(m_why);
    why->setContentsMargins(0, 0, 0, 0);
    why->setSpacing(metric::space1);
    why->addWidget(new Label(tr("Why"), TextRole::Heading, Token::Ink, m_why));
    why->addWidget(m_reason);
    why->addWidget(m_remedy);
    m_why->hide();
    all->addWidget(m_why);
    connect(m_table, &DataTable::rowSelected, this, &ListsPanel::explain);
    setTabOrder(close, m_chips.front());
    setTabOrder(m_chips.back(), m_search);
    setTabOrder(m_search, m_table);
    connect(close, &QPushButton::clicked, this, &ListsPanel::closeAsked);
    connect(m_search, &QLineEdit::textChanged, this, &ListsPanel::filter);
    connect(m_table, &DataTable::rowOpened, this, [this](int row) {
        if (const data::CustomerId customer = m_rows->row(row).customer) Q_EMIT customerAsked(customer);
    });
}

/// Why the person in a row gets it or not, in full; -1: nobody.
void ListsPanel::explain(int row)
{
    const bool any = row >= 0 && !m_rows->row(row).reason.isEmpty();
    m_why->setVisible(any);
    if (!any) return;
    const ListedPerson& person = m_rows->row(row);
    m_reason->setText(person.reason);
    m_remedy->setVisible(!person.remedy.isEmpty());
    m_remedy->setText(tr("What would change it: %1").arg(person.remedy));
}

void ListsPanel::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Style::of(this).color(Token::Surface));
}

void ListsPanel::buildChips(QVBoxLayout* column)
{
    auto* flow = new FlowLayout(m_chipRow);
    flow->setContentsMargins(0, 0, 0, 0);
    auto* group = new QButtonGroup(this);
    for (int list = 0; list < peopleListCount; ++list) {
        auto* chip = new FilterChip(listName(static_cast<PeopleList>(list)), {}, m_chipRow);
        chip->setObjectName(QStringLiteral("list%1").arg(list));
        chip->setCheckable(true);
        group->addButton(chip, list);
        flow->addWidget(chip);
        m_chips[static_cast<std::size_t>(list)] = chip;
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int list) {
        m_list = static_cast<PeopleList>(list);
        filter();
    });
    column->addWidget(m_chipRow);
}

void ListsPanel::showList(std::shared_ptr<const PlanAnswer> answer, PeopleList list)
{
    m_list = list;
    m_check = -1;
    follow(std::move(answer));
}

void ListsPanel::showCheck(std::shared_ptr<const PlanAnswer> answer, std::size_t check)
{
    m_check = static_cast<int>(check);
    follow(std::move(answer));
}

void ListsPanel::follow(std::shared_ptr<const PlanAnswer> answer)
{
    m_answer = std::move(answer);
    m_chipRow->setVisible(m_check < 0);
    m_chips[static_cast<std::size_t>(m_list)]->setChecked(true);
    m_title->setText(tr("The lists"));
    m_sentence->setText(tr("Enter opens a customer. Every customer is in exactly one list."));
    if (m_check >= 0) {
        const steps::PlanCheck& check = m_answer->outcome->checks.at(static_cast<std::size_t>(m_check));
        m_title->setText(checkName(check));
        m_sentence->setText(
            tr("%1. %2").arg(checkWords(check, *m_answer->outcome), checkRemedy(check)).trimmed());
        if (!check.products.empty()) {
            m_asked.cancel();
            return fillProducts(check);
        }
    }
    ask();
}

void ListsPanel::clear()
{
    m_asked.cancel();
    m_answer.reset();
    m_search->clear();
    m_rows->setRows(std::vector<ListedPerson>());
    explain(-1);
}

void ListsPanel::ask()
{
    m_asked.cancel();
    m_asked = m_desk.ask<std::vector<ListedPerson>>(
        this, Lane::Read,
        [answer = m_answer, language = languageCode()](steps::Session& session,
                                                       Job& job) -> Result<std::vector<ListedPerson>> {
            const auto names = steps::customerList(session, std::nullopt, job);
            if (!names) return names.error();
            const auto explainer = steps::Explainer::create(answer->plan, answer->outcome, job, language);
            if (!explainer) return explainer.error();
            return listed(*answer->outcome, *explainer, *names, session.settings().currency);
        },
        [this](Result<std::vector<ListedPerson>> people) {
            m_problem->setVisible(!people);
            if (people) return fill(std::move(*people));
            const Explanation why = ui::explain(people.error());
            m_problem->setText(why.heading, why.detail);
        });
}

void ListsPanel::fill(std::vector<ListedPerson> people)
{
    if (m_check >= 0) {
        const auto& behind = m_answer->outcome->checks.at(static_cast<std::size_t>(m_check)).customers;
        std::erase_if(people, [&behind](const ListedPerson& person) {
            return !std::binary_search(behind.begin(), behind.end(), person.customer);
        });
    }
    std::array<std::int64_t, peopleListCount> counts{};
    for (const ListedPerson& person : people)
        ++counts[static_cast<std::size_t>(person.list)];
    for (std::size_t list = 0; list < counts.size(); ++list)
        m_chips[list]->setCount(countText(counts[list]));
    m_rows->setRows(std::move(people));
    filter();
}

void ListsPanel::fillProducts(const steps::PlanCheck& check)
{
    std::vector<ListedPerson> rows;
    for (const steps::ShortProduct& product : m_answer->outcome->shortOf) {
        if (std::find(check.products.begin(), check.products.end(), product.product) == check.products.end())
            continue;
        rows.push_back(
            {0,
             QString::fromStdString(product.name),
             {},
             tr("%1 left, about %2 wanted").arg(countText(product.left), countText(product.wanted)),
             {},
             {},
             {},
             m_list});
    }
    m_rows->setRows(std::move(rows));
    filter();
}

void ListsPanel::filter()
{
    const QString words = QString::fromStdString(textKey(m_search->text().trimmed()));
    m_rows->filter([this, &words](const ListedPerson& person) {
        if (m_check < 0 && person.list != m_list) return false;
        return words.isEmpty() ||
               QString::fromStdString(textKey(person.name + QLatin1Char(' ') + person.town)).contains(words);
    });
}

}  // namespace tactful::ui

#include "ui/pages/studio/lists_panel.h"

#include "core/steps/customer_list_step.h"
#include "ui/pages/campaign_words.h"
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

/// Both columns; their words are made for the rows in view alone.
std::vector<TableColumn<ListedPerson>> columns(const std::shared_ptr<std::atomic<bool>>& old)
{
    return {{{QStringLiteral("name"), ListsPanel::tr("Name"), Qt::AlignLeft, 160, 2, true, false, true},
             [old](const ListedPerson& person) {
                 Cell cell{person.title(), person.second(), CellKind::TwoLine};
                 cell.faint = *old;
                 return cell;
             }},
            {{QStringLiteral("why"), ListsPanel::tr("Why or when"), Qt::AlignLeft, 180, 2},
             [old](const ListedPerson& person) {
                 Cell cell{person.words(), person.remedy(), CellKind::TwoLine};
                 cell.faint = *old;
                 return cell;
             },
             {},
             [](const ListedPerson& person) { return person.words(); }}};
}

}  // namespace

ListsPanel::ListsPanel(ShopDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_old(std::make_shared<std::atomic<bool>>(false)),
      m_title(new Label({}, TextRole::Heading, Token::Ink, this)),
      m_sentence((new Label({}, TextRole::Body, Token::Ink2, this))->wrapped()), m_chipRow(new QWidget(this)),
      m_search(new QLineEdit(this)), m_problem(new Banner(BannerKind::Failed, this)),
      m_rows(new RowTable<ListedPerson>(columns(m_old), this)), m_table(new DataTable(this)),
      m_why(new QWidget(this)), m_reason((new Label({}, TextRole::Body, Token::Ink, this))->wrapped()),
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
        if (const data::CustomerId customer = m_rows->row(row).customer()) Q_EMIT customerAsked(customer);
    });
}

/// Why the person in a row gets it or not, in full; -1: nobody.
void ListsPanel::explain(int row)
{
    const auto why = row < 0 || !m_people ? std::nullopt : m_people->why(m_rows->row(row));
    m_why->setVisible(why.has_value());
    if (!why) return;
    const QString remedy = remedyWords(*why);
    m_reason->setText(reasonWords(*why, m_people->currency()));
    m_remedy->setVisible(!remedy.isEmpty());
    m_remedy->setText(tr("What would change it: %1").arg(remedy));
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

const steps::PlanCheck* ListsPanel::check() const
{
    return m_check < 0 ? nullptr : &m_answer->outcome->checks.at(static_cast<std::size_t>(m_check));
}

void ListsPanel::follow(std::shared_ptr<const PlanAnswer> answer)
{
    m_answer = std::move(answer);
    m_chipRow->setVisible(m_check < 0);
    m_chips[static_cast<std::size_t>(m_list)]->setChecked(true);
    m_title->setText(tr("The lists"));
    m_sentence->setText(tr("Enter opens a customer. Every customer is in exactly one list."));
    showPending();
    if (const steps::PlanCheck* of = check()) {
        m_title->setText(checkName(*of));
        QString words = tr("%1. %2").arg(checkWords(*of, *m_answer->outcome), checkRemedy(*of)).trimmed();
        if (of->what == "fairness")
            words += QLatin1Char(' ') + evenHandedWords(*m_answer->outcome, m_desk.settings().currency);
        m_sentence->setText(words.trimmed());
        if (of->what == "fairness") return showGroups();
        if (!of->products.empty()) return showProducts(*of);
    }
    ask();
}

void ListsPanel::setPending(bool pending)
{
    m_pending = pending;
    showPending();
}

void ListsPanel::showPending()
{
    const bool old = m_pending || m_of != m_answer;
    m_old->store(old);
    for (FilterChip* chip : m_chips)
        chip->setPending(old);
    m_sentence->setLook(TextRole::Body, old ? Token::Ink3 : Token::Ink2);
    m_reason->setLook(TextRole::Body, old ? Token::Ink3 : Token::Ink);
    m_remedy->setLook(TextRole::Body, old ? Token::Ink3 : Token::Ink2);
    m_table->viewport()->update();
}

void ListsPanel::forgetNames()
{
    m_names.reset();
}

void ListsPanel::clear()
{
    m_asked.cancel();
    m_answer.reset();
    m_of.reset();
    m_names.reset();
    m_search->clear();
    explain(-1);
    show(std::make_shared<const ListedPeople>(std::vector<std::pair<QString, QString>>()));
}

void ListsPanel::ask()
{
    m_asked.cancel();
    m_asked = m_desk.ask<std::shared_ptr<const ListedPeople>>(
        this, Lane::Read,
        [answer = m_answer, names = m_names, language = languageCode()](
            steps::Session& session, Job& job) -> Result<std::shared_ptr<const ListedPeople>> {
            std::shared_ptr<const ListNames> known = names;
            if (!known) {
                const auto customers = steps::customerList(session, std::nullopt, job);
                if (!customers) return customers.error();
                known = listNames(*customers);
            }
            auto explainer = steps::Explainer::create(answer->plan, answer->outcome, job, language);
            if (!explainer) return explainer.error();
            return std::make_shared<const ListedPeople>(std::move(known), *answer->outcome,
                                                        std::move(*explainer), session.settings().currency);
        },
        [this, answer = m_answer](Result<std::shared_ptr<const ListedPeople>> people) {
            m_problem->setVisible(!people);
            if (people && answer == m_answer) {
                m_names = (*people)->names();
                return show(std::move(*people));
            }
            if (people) return;
            const Explanation why = ui::explain(people.error());
            m_problem->setText(why.heading, why.detail);
        });
}

void ListsPanel::show(std::shared_ptr<const ListedPeople> people)
{
    m_people = std::move(people);
    m_of = m_answer;
    for (std::size_t list = 0; list < m_chips.size(); ++list)
        m_chips[list]->setCount(countText(m_people->counts()[list]));
    // The rows keep alive what their words are made of.
    m_rows->setRows(std::shared_ptr<const std::vector<ListedPerson>>(m_people, &m_people->rows()));
    showPending();
    filter();
}

void ListsPanel::showProducts(const steps::PlanCheck& check)
{
    m_asked.cancel();
    std::vector<std::pair<QString, QString>> products;
    for (const steps::ShortProduct& product : m_answer->outcome->shortOf)
        if (std::find(check.products.begin(), check.products.end(), product.product) != check.products.end())
            products.emplace_back(
                QString::fromStdString(product.name),
                tr("%1 left, about %2 wanted").arg(countText(product.left), countText(product.wanted)));
    show(std::make_shared<const ListedPeople>(std::move(products)));
}

void ListsPanel::showGroups()
{
    m_asked.cancel();
    std::vector<std::pair<QString, QString>> groups;
    for (const steps::GroupRow& group : m_answer->outcome->groups)
        groups.emplace_back(groupName(group.group), tr("%1 of %2 chosen: %3")
                                                        .arg(countText(group.chosen), countText(group.people),
                                                             percentText(group.share)));
    show(std::make_shared<const ListedPeople>(std::move(groups)));
}

void ListsPanel::filter()
{
    const std::string words = textKey(m_search->text().trimmed());
    const steps::PlanCheck* behind = m_answer ? check() : nullptr;
    const bool ofPeople = m_people && m_people->names();
    m_rows->filter([this, &words, behind, ofPeople](const ListedPerson& person) {
        if (behind && ofPeople &&
            !std::binary_search(behind->customers.begin(), behind->customers.end(), person.customer()))
            return false;
        if (!behind && person.list != m_list) return false;
        return words.empty() || person.key().find(words) != std::string::npos;
    });
}

}  // namespace tactful::ui

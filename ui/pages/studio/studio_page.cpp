#include "ui/pages/studio/studio_page.h"

#include "core/steps/customer_list_step.h"
#include "core/steps/goal_dials.h"
#include "core/steps/plan_step.h"
#include "ui/pages/about_score.h"
#include "ui/pages/campaign_words.h"
#include "ui/pages/inbox_dialog.h"
#include "ui/pages/studio/brief_box.h"
#include "ui/pages/studio/brief_column.h"
#include "ui/pages/studio/checks_bar.h"
#include "ui/pages/studio/draft_edit.h"
#include "ui/pages/studio/lists_panel.h"
#include "ui/pages/studio/outcome_column.h"
#include "ui/pages/studio/person_column.h"
#include "ui/pages/studio/plan_room.h"
#include "ui/pages/studio/replay_dialog.h"
#include "ui/pages/studio/save_draft.h"
#include "ui/pages/studio/studio_columns.h"
#include "ui/text/explain.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_header.h"

#include <QLineEdit>
#include <QPointer>
#include <QStackedWidget>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace tactful::ui {
namespace {

/// The list behind each row of the funnel: those who will get it, or those who were lost at that row.
constexpr std::array<PeopleList, steps::funnelStepCount> listOfStep{
    PeopleList::WillGetIt, PeopleList::MayNotBeEmailed, PeopleList::Tired, PeopleList::LeftAlone,
    PeopleList::WillGetIt};

constexpr int monthsReplayed = 12;

constexpr Changes planChanges =
    Changes(Change::Sales) | Change::People | Change::Products | Change::Models | Change::Settings;

}  // namespace

StudioPage::StudioPage(PageContext& context, QWidget* parent)
    : Page(context, parent), m_room(std::make_unique<PlanRoom>(context.desk, this))
{
    layOut();
    connectHeader();
    connectColumns();
    connectRoom();
}

StudioPage::~StudioPage() = default;

void StudioPage::connectColumns()
{
    connect(m_brief, &BriefColumn::changed, this, [this](const data::Brief& after, int gesture) {
        gesture == 0 ? changeBrief(after) : edit(after, gesture);
    });
    connect(m_outcome, &OutcomeColumn::undoAsked, &undo(), &QUndoStack::undo);
    connect(m_outcome, &OutcomeColumn::againAsked, m_room.get(), &PlanRoom::forgetBook);
    connect(m_outcome, &OutcomeColumn::listAsked, this, &StudioPage::showList);
    connect(m_checks, &ChecksBar::checkAsked, this, &StudioPage::showCheck);
    connect(m_person, &PersonColumn::customerAsked, this,
            [this](data::CustomerId id) { go().openCustomer(id); });
    connect(m_person, &PersonColumn::inboxAsked, this, &StudioPage::openInbox);
    connect(m_person, &PersonColumn::aboutScoreAsked, this, [this] { showAboutScore(this); });
    connect(m_lists, &ListsPanel::customerAsked, this,
            [this](data::CustomerId id) { go().openCustomer(id); });
    connect(m_lists, &ListsPanel::closeAsked, this, &StudioPage::closePanel);
    connect(m_save, &QPushButton::clicked, this, &StudioPage::saveAndClose);
    connect(m_review, &QPushButton::clicked, this, &StudioPage::review);
}

void StudioPage::connectRoom()
{
    connect(m_room.get(), &PlanRoom::answered, this, &StudioPage::showAnswer);
    connect(m_room.get(), &PlanRoom::pendingChanged, this, &StudioPage::showPending);
    connect(m_room.get(), &PlanRoom::preparing, m_outcome, &OutcomeColumn::showPreparing);
    connect(m_room.get(), &PlanRoom::failed, m_outcome, &OutcomeColumn::showFailure);
    connect(&desk(), &ShopDesk::closed, this, &StudioPage::putAway);
}

// ---- which campaign --------------------------------------------------------------------------------------

void StudioPage::openNew(std::optional<data::Goal> goal)
{
    data::Brief brief;
    brief.goal = goal.value_or(data::Goal::ThankRegulars);
    brief.name = goalName(brief.goal).toStdString();
    brief.dials = steps::dialsFor(brief.goal);
    if (hasUnsaved()) saveNow();
    take(std::make_shared<CampaignDraft>(std::move(brief)));
}

void StudioPage::openCampaign(data::CampaignId campaign)
{
    if (m_draft && m_draft->id() == campaign) return askState();
    if (hasUnsaved()) saveNow();
    m_opening.cancel();
    m_opening = desk().ask<data::Campaign>(
        this, Lane::Read,
        [campaign](steps::Session& session, Job&) { return steps::campaignById(session, campaign); },
        [this](Result<data::Campaign> found) {
            if (!found) return m_outcome->showFailure(found.error());
            data::Brief brief = found->brief;
            brief.name = found->name;
            brief.asOf.reset();
            take(std::make_shared<CampaignDraft>(std::move(brief), found->id));
            m_state->setFace(stateFace(found->state));
        });
}

void StudioPage::take(std::shared_ptr<CampaignDraft> draft)
{
    if (m_draft == draft) return;
    putAway();
    m_draft = std::move(draft);
    connect(m_draft.get(), &CampaignDraft::changed, this, [this] {
        m_state->setFace(stateFace(data::CampaignState::Planned));
        showDraft();
        m_room->ask(m_draft->brief(), m_draft->before());
    });
    m_state->setFace(stateFace(data::CampaignState::Planned));
    showDraft();
    m_room->ask(m_draft->brief(), std::nullopt);
}

/// The desk is empty then; what was on it is known to the undo stack and to the book.
void StudioPage::putAway()
{
    if (m_draft) m_draft->disconnect(this);
    m_draft.reset();
    m_room->clear();
    m_outcome->clear();
    m_person->browser()->clear();
    m_lists->clear();
    closePanel();
    updateReview();
}

void StudioPage::showDraft()
{
    const data::Brief& brief = m_draft->brief();
    m_header->setTitle(QString::fromStdString(brief.name));
    m_brief->show(brief);
    data::Brief house = brief;
    house.dials = steps::dialsFor(brief.goal);
    m_reset->setEnabled(!sameBrief(brief, house));
}

// ---- what it comes to ------------------------------------------------------------------------------------

void StudioPage::showAnswer()
{
    const auto& answer = m_room->answer();
    m_outcome->show(answer, desk().settings());
    m_brief->showOutcome(*answer->outcome);
    m_brief->briefBox()->setPlannedDays(answer->plan.campaign().sendFrom, answer->plan.campaign().sendTo);
    m_checks->show(*answer->outcome);
    m_person->browser()->follow(answer);
    if (m_right->currentWidget() == m_lists && !m_room->isPending()) m_lists->follow(answer);
    showPending(m_room->isPending());
}

void StudioPage::showPending(bool pending)
{
    m_outcome->setPending(pending);
    m_checks->setPending(pending);
    m_person->setPending(pending);
    m_lists->setPending(pending);
    updateReview();
}

void StudioPage::updateReview()
{
    const auto& answer = m_room->answer();
    const bool exact = m_draft && answer && !m_room->isPending();
    QString whyNot;
    if (exact) {
        whyNot = stopWords(*answer->outcome);
        if (whyNot.isEmpty() && answer->outcome->planned.empty()) whyNot = tr("Nobody would get it");
    }
    m_whyNot->setText(whyNot);
    m_whyNot->setVisible(!whyNot.isEmpty());
    m_save->setEnabled(m_draft != nullptr);
    m_review->setEnabled(exact && whyNot.isEmpty());
    m_review->setAccessibleDescription(whyNot);
}

void StudioPage::refresh(Changes changes)
{
    m_brief->setHouseLimit(desk().settings().houseLimit);
    const bool first = !std::exchange(m_seen, true);
    if (first || changes & Change::People) askCountries();
    if (changes & Change::Campaigns) askState();
    if (!first && changes & planChanges) {
        m_lists->forgetNames();
        m_room->forgetBook();
    }
}

/// It may have been approved, exported or deleted elsewhere.
void StudioPage::askState()
{
    if (!m_draft || !m_draft->id()) return;
    desk().ask<data::Campaign>(
        this, Lane::Read,
        [id = *m_draft->id()](steps::Session& session, Job&) { return steps::campaignById(session, id); },
        [this, draft = m_draft](Result<data::Campaign> found) {
            if (draft != m_draft || m_draft->unsaved()) return;
            if (found && found->state != data::CampaignState::Exported)
                return m_state->setFace(stateFace(found->state));
            if (!found && found.error().code != ErrorCode::NotFound) return;
            putAway();
            if (isVisible()) go().openPage(PageId::Campaigns);
        });
}

void StudioPage::askCountries()
{
    desk().ask<std::vector<std::string>>(
        this, Lane::Read,
        [](steps::Session& session, Job& job) -> Result<std::vector<std::string>> {
            const auto list = steps::customerList(session, std::nullopt, job);
            if (!list) return list.error();
            std::vector<std::string> countries;
            for (const steps::CustomerRow& row : list->rows)
                if (!row.country.empty()) countries.push_back(row.country);
            std::sort(countries.begin(), countries.end());
            countries.erase(std::unique(countries.begin(), countries.end()), countries.end());
            return countries;
        },
        [this](Result<std::vector<std::string>> countries) {
            if (countries) m_brief->briefBox()->setCountries(*countries);
        });
}

// ---- changes ---------------------------------------------------------------------------------------------

void StudioPage::edit(const data::Brief& after, int gesture)
{
    if (!m_draft || sameBrief(after, m_draft->brief())) return;
    const auto bring = [page = QPointer<StudioPage>(this)](const std::shared_ptr<CampaignDraft>& draft) {
        if (!page || page->m_draft == draft) return;
        if (page->hasUnsaved()) page->saveNow();
        page->take(draft);
    };
    undo().push(new DraftEdit(m_draft, after, gesture, bring));
}

/// A name that was never changed follows the goal.
void StudioPage::changeBrief(const data::Brief& after)
{
    data::Brief brief = after;
    if (m_draft && brief.goal != m_draft->brief().goal &&
        brief.name == goalName(m_draft->brief().goal).toStdString())
        brief.name = goalName(brief.goal).toStdString();
    edit(brief);
}

void StudioPage::resetDials()
{
    if (!m_draft) return;
    data::Brief brief = m_draft->brief();
    brief.dials = steps::dialsFor(brief.goal);
    edit(brief);
}

void StudioPage::startRename()
{
    if (!m_draft) return;
    m_name->setText(QString::fromStdString(m_draft->brief().name));
    m_header->setTitle({});
    m_rename->hide();
    m_name->show();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void StudioPage::endRename(bool keep)
{
    if (m_name->isHidden()) return;
    m_name->hide();
    m_rename->show();
    const QString name = m_name->text().trimmed();
    if (!m_draft) return;
    showDraft();
    if (!keep || name.isEmpty()) return;
    data::Brief brief = m_draft->brief();
    brief.name = name.toStdString();
    edit(brief);
}

// ---- lists -----------------------------------------------------------------------------------------------

void StudioPage::showList(int step)
{
    if (!m_room->answer()) return;
    m_right->setCurrentWidget(m_lists);
    m_columns->showRight();
    m_lists->showList(m_room->answer(), listOfStep.at(static_cast<std::size_t>(step)));
}

void StudioPage::showCheck(int check)
{
    if (!m_room->answer()) return;
    m_right->setCurrentWidget(m_lists);
    m_columns->showRight();
    m_lists->showCheck(m_room->answer(), static_cast<std::size_t>(check));
}

bool StudioPage::closePanel()
{
    if (!m_name->isHidden()) {
        endRename(false);
        return true;
    }
    if (m_right->currentWidget() != m_lists) return false;
    m_right->setCurrentWidget(m_person);
    return true;
}

bool StudioPage::startSearch()
{
    m_columns->showRight();
    QLineEdit* field = m_right->currentWidget() == m_lists ? m_lists->searchField() : m_person->searchField();
    field->setFocus(Qt::ShortcutFocusReason);
    return true;
}

// ---- over time ------------------------------------------------------------------------------------------

void StudioPage::openInbox()
{
    const PersonView* view = m_person->browser()->view();
    const auto& answer = m_room->answer();
    if (!view || !answer) return;
    auto* dialog = new InboxDialog(desk(), view->person.customer, QString::fromStdString(view->person.name),
                                   InboxPlan{answer->plan, answer->outcome}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void StudioPage::openReplay()
{
    if (!m_draft) return;
    auto* dialog = new ReplayDialog(desk(), m_draft->brief(), monthsReplayed, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// ---- keeping ---------------------------------------------------------------------------------------------

bool StudioPage::hasUnsaved() const
{
    return m_draft && m_draft->unsaved();
}

void StudioPage::saveNow(std::function<void()> done)
{
    if (!m_draft) {
        if (done) done();
        return;
    }
    saveDraft(desk(), *m_room, m_draft,
              [page = QPointer<StudioPage>(this), done](Result<data::CampaignId> kept) {
                  if (page && !kept) page->tellFailure(kept.error());
                  if (done) done();
              });
}

void StudioPage::tellFailure(const Error& error)
{
    m_outcome->showFailure(error);
    go().tell(explainInOneLine(error));
}

void StudioPage::saveAndClose()
{
    if (!m_draft) return;
    const QString name = QString::fromStdString(m_draft->brief().name);
    saveDraft(desk(), *m_room, m_draft,
              [page = QPointer<StudioPage>(this), name](Result<data::CampaignId> kept) {
                  if (!page) return;
                  if (!kept) return page->tellFailure(kept.error());
                  page->go().tell(tr("“%1” is kept as a draft.").arg(name));
                  page->go().openPage(PageId::Campaigns);
              });
}

void StudioPage::review()
{
    if (!m_draft) return;
    if (m_draft->id() && !m_draft->unsaved()) return go().reviewCampaign(*m_draft->id());
    m_review->setEnabled(false);
    saveDraft(desk(), *m_room, m_draft, [page = QPointer<StudioPage>(this)](Result<data::CampaignId> kept) {
        if (!page) return;
        page->updateReview();
        if (!kept) return page->tellFailure(kept.error());
        page->go().reviewCampaign(*kept);
    });
}

}  // namespace tactful::ui

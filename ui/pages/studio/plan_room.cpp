#include "ui/pages/studio/plan_room.h"

#include "ui/pages/studio/campaign_draft.h"
#include "ui/text/phase_words.h"

#include <mutex>
#include <utility>

namespace tactful::ui {
namespace {

constexpr int frameMs = 16;
constexpr int progressMs = 100;
/// While a dial is dragged on and on, an answer is let through so often although a newer question waits.
constexpr int longestWithoutAnswerMs = 250;

struct Question {
    data::Brief brief;
    std::optional<data::Brief> before;
    std::optional<steps::LivePlan> plan;
    std::shared_ptr<const PlanAnswer> last;
    double houseLimit = 0.0;
};

using Outcome = std::shared_ptr<const steps::LiveOutcome>;

/// The outcome of a brief, unless it is known from the last answer. `plan` becomes that of the brief.
Result<Outcome> outcomeOf(const data::Brief& brief, const Question& question, steps::LivePlan& plan,
                          steps::Session& session, Job& job)
{
    if (question.plan && question.last && sameBrief(question.last->brief, brief)) {
        plan = question.last->plan;
        return question.last->outcome;
    }
    if (question.plan && question.last && question.last->before && sameBrief(*question.last->before, brief) &&
        samePeople(question.last->brief, brief)) {
        plan = question.last->plan;
        return question.last->outcomeBefore;
    }
    if (!samePeople(plan.campaign().brief, brief)) {
        auto other = plan.withBriefOrAnew(session, brief, job);
        if (!other) return other.error();
        plan = std::move(*other);
    }
    auto outcome = plan.decide(brief.dials, job);
    if (!outcome) return outcome.error();
    return Outcome(std::make_shared<const steps::LiveOutcome>(std::move(*outcome)));
}

Result<PlanAnswer> work(const Question& question, steps::Session& session, Job& job)
{
    std::optional<steps::LivePlan> plan = question.plan;
    if (!plan) {
        auto prepared = steps::LivePlan::prepare(session, question.brief, job);
        if (!prepared) return prepared.error();
        plan = std::move(*prepared);
    }
    steps::LivePlan now = *plan;
    auto outcome = outcomeOf(question.brief, question, now, session, job);
    if (!outcome) return outcome.error();
    PlanAnswer answer{question.brief, now, *outcome, {}, question.before, {}};
    if (question.before) {
        steps::LivePlan earlier = now;
        auto before = outcomeOf(*question.before, question, earlier, session, job);
        if (!before) return before.error();
        answer.outcomeBefore = *before;
        answer.change = describeChange(**before, **outcome, question.houseLimit);
    }
    return answer;
}

}  // namespace

/// How far the worker has got; written there, read here.
struct PlanRoom::Heard {
    std::mutex mutex;
    Progress progress;
};

PlanRoom::PlanRoom(ShopDesk& desk, QObject* parent)
    : QObject(parent), m_desk(desk), m_heard(std::make_shared<Heard>())
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(frameMs);
    connect(&m_frame, &QTimer::timeout, this, &PlanRoom::askNow);
    m_progress.setInterval(progressMs);
    connect(&m_progress, &QTimer::timeout, this, &PlanRoom::tellProgress);
    m_sinceAnswer.start();
}

PlanRoom::~PlanRoom()
{
    m_asked.cancel();
}

void PlanRoom::ask(const data::Brief& brief, const std::optional<data::Brief>& before)
{
    m_brief = brief;
    m_before = before;
    m_wanted = true;
    setPending(true);
    askSoon();
}

void PlanRoom::forgetBook()
{
    m_plan.reset();
    if (!m_wanted) return;
    m_asked.cancel();
    m_asking = false;
    setPending(true);
    askSoon();
}

void PlanRoom::clear()
{
    m_asked.cancel();
    m_frame.stop();
    m_progress.stop();
    m_answer.reset();
    m_wanted = m_asking = m_again = false;
    setPending(false);
}

/// An old question is dropped, unless nothing was answered for a while or it reads the book, which takes long
/// and serves the new question as well.
void PlanRoom::askSoon()
{
    if (m_asking && (!m_hasPlan || m_sinceAnswer.elapsed() > longestWithoutAnswerMs)) {
        m_again = true;
        return;
    }
    if (m_asking) {
        m_asked.cancel();
        m_asking = false;
    }
    if (!m_frame.isActive()) m_frame.start();
}

void PlanRoom::askNow()
{
    m_asking = true;
    m_again = false;
    m_hasPlan = m_plan.has_value();
    {
        const std::lock_guard lock(m_heard->mutex);
        m_heard->progress = {};
    }
    if (!m_hasPlan) m_progress.start();
    Question question{m_brief, m_before, m_plan, m_answer, m_desk.settings().houseLimit};
    m_asked = m_desk.ask<PlanAnswer>(
        this, Lane::Live,
        [question = std::move(question), heard = m_heard](steps::Session& session, Job& job) {
            Job own(job.stopToken(), [&heard](const Progress& progress) {
                const std::lock_guard lock(heard->mutex);
                heard->progress = progress;
            });
            return work(question, session, own);
        },
        [this](Result<PlanAnswer> answer) { take(std::move(answer)); });
}

void PlanRoom::take(Result<PlanAnswer> answer)
{
    m_asking = false;
    m_progress.stop();
    m_sinceAnswer.restart();
    const bool newest = !std::exchange(m_again, false);
    if (answer) {
        m_plan = answer->plan;
        m_answer = std::make_shared<const PlanAnswer>(std::move(*answer));
        if (newest) setPending(false);
        Q_EMIT answered();
    } else if (newest) {
        setPending(false);
        Q_EMIT failed(answer.error());
    }
    if (!newest) askSoon();
}

void PlanRoom::setPending(bool pending)
{
    if (m_pending == pending) return;
    m_pending = pending;
    Q_EMIT pendingChanged(pending);
}

void PlanRoom::tellProgress()
{
    Progress progress;
    {
        const std::lock_guard lock(m_heard->mutex);
        progress = m_heard->progress;
    }
    const double share =
        progress.total > 0 ? static_cast<double>(progress.done) / static_cast<double>(progress.total) : -1.0;
    Q_EMIT preparing(phaseWords(progress.phase), share);
}

}  // namespace tactful::ui

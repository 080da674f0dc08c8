#pragma once

#include "core/steps/live_plan.h"
#include "ui/jobs/shop_desk.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

/// \file
/// What does this brief come to? Holds the prepared plan, and asks it anew beside the window whenever the
/// brief changes. The newest question wins.

namespace tactful::ui {

/// The exact answer to one brief.
struct PlanAnswer {
    data::Brief brief;
    steps::LivePlan plan;
    std::shared_ptr<const steps::LiveOutcome> outcome;
    /// What the last move did, and what it began from; nothing where nothing was moved.
    std::optional<steps::PlanChange> change;
    std::optional<data::Brief> before;
    std::shared_ptr<const steps::LiveOutcome> outcomeBefore;
};

class PlanRoom final : public QObject {
    Q_OBJECT

public:
    explicit PlanRoom(ShopDesk& desk, QObject* parent = nullptr);
    ~PlanRoom() override;

    /// Asks what `brief` comes to, and what the step from `before` to it did.
    void ask(const data::Brief& brief, const std::optional<data::Brief>& before);
    /// The book has changed: the next question reads it anew, and is asked now if there was one.
    void forgetBook();
    /// Forgets everything, for another campaign.
    void clear();

    /// The newest exact answer; null before the first. It may be of an older brief while isPending().
    const std::shared_ptr<const PlanAnswer>& answer() const { return m_answer; }
    bool isPending() const { return m_pending; }
    /// Of the book as it is now; nothing while it has to be read.
    const std::optional<steps::LivePlan>& plan() const { return m_plan; }

Q_SIGNALS:
    void answered();
    void pendingChanged(bool pending);
    /// While the book is read; negative share: no total yet.
    void preparing(const QString& phase, double share);
    void failed(const tactful::Error& error);

private:
    struct Heard;
    void askSoon();
    void askNow();
    void take(Result<PlanAnswer> answer);
    void setPending(bool pending);
    void tellProgress();

    ShopDesk& m_desk;
    data::Brief m_brief;
    std::optional<data::Brief> m_before;
    std::shared_ptr<const PlanAnswer> m_answer;
    std::optional<steps::LivePlan> m_plan;  ///< nothing: the book has to be read
    std::shared_ptr<Heard> m_heard;
    Asked m_asked;
    QTimer m_frame;
    QTimer m_progress;
    QElapsedTimer m_sinceAnswer;
    bool m_wanted = false;   ///< there is a brief
    bool m_pending = false;  ///< no exact answer to the brief yet
    bool m_asking = false;   ///< a question is under way
    bool m_again = false;    ///< the brief was changed since it was asked
    bool m_hasPlan = false;  ///< the question under way need not read the book
};

}  // namespace tactful::ui

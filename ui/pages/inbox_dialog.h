#pragma once

#include "core/steps/inbox_step.h"
#include "ui/jobs/shop_desk.h"

#include <QDialog>

#include <memory>
#include <optional>

class QVBoxLayout;

/// \file
/// Their inbox: what one customer got lately, and what they would get under the present dials.

namespace tactful::ui {

class Banner;
class Label;

/// A plan that is there already; without one the newest campaign's brief is asked.
struct InboxPlan {
    steps::LivePlan plan;
    std::shared_ptr<const steps::LiveOutcome> outcome;
};

class InboxDialog final : public QDialog {
    Q_OBJECT

public:
    /// Reads beside the window and closes with the shop. `name` as it is shown.
    InboxDialog(ShopDesk& desk, data::CustomerId customer, const QString& name, std::optional<InboxPlan> plan,
                QWidget* parent = nullptr);
    ~InboxDialog() override;

private:
    void askGot();
    void askNext();
    void showGot(const steps::Inbox& inbox);
    void showNext(const steps::Inbox& inbox);
    void showProblem(const Error& error);

    ShopDesk& m_desk;
    data::CustomerId m_customer;
    std::optional<InboxPlan> m_plan;
    Banner* m_problem;
    Label* m_nextSentence;
    QVBoxLayout* m_next;
    Label* m_gotSentence;
    QVBoxLayout* m_got;
    Asked m_askedGot;
    Asked m_askedNext;
};

}  // namespace tactful::ui

#include "ui/pages/privacy/retention_dialog.h"

#include "ui/text/duty_words.h"
#include "ui/text/explain.h"
#include "ui/text/format.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_rows.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace tactful::ui {

RetentionDialog::RetentionDialog(PageContext& context, QWidget* parent)
    : QDialog(parent), m_context(context), m_problem(new Banner(BannerKind::Failed)), m_list(new QVBoxLayout),
      m_go(new Button(tr("Let it go"), ButtonKind::TakeAway))
{
    setObjectName(QStringLiteral("retentionDialog"));
    setWindowTitle(tr("What is too old"));
    setMinimumWidth(520);
    m_problem->hide();
    m_go->setObjectName(QStringLiteral("letGo"));
    m_go->setEnabled(false);
    m_list->setSpacing(metric::space2);
    auto* cancel = new Button(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_go);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::space5, metric::space5, metric::space5, metric::space4);
    layout->setSpacing(metric::space4);
    layout->addWidget(m_problem);
    layout->addWidget(
        (new Label(tr("What is ticked is deleted for good, and the logbook says so. Quiet customers "
                      "and fields nobody uses are ticked by you alone.")))
            ->wrapped());
    layout->addLayout(m_list);
    layout->addLayout(buttons);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_go, &QAbstractButton::clicked, this, &RetentionDialog::letGo);
    context.desk.ask<std::vector<steps::RetentionRow>>(
        this, Lane::Read,
        [](steps::Session& session, Job& job) { return steps::retentionList(session, {}, job); },
        [this](const Result<std::vector<steps::RetentionRow>>& rows) {
            if (rows)
                show(*rows);
            else
                fail(rows.error());
        });
}

void RetentionDialog::show(const std::vector<steps::RetentionRow>& rows)
{
    for (const steps::RetentionRow& row : rows) {
        if (!row.canRun || row.due == 0) continue;
        //: a kind of data, and how much of it is too old: "Results: 31"
        auto* check = new CheckRow(tr("%1: %2").arg(retentionWords(row.kind), countText(row.due)),
                                   retentionSentence(row.kind));
        check->setObjectName(QStringLiteral("go.") + QString::fromUtf8(nameOf(row.kind).data()));
        check->setChecked(!row.byNameOnly);
        connect(check, &QAbstractButton::toggled, this, &RetentionDialog::count);
        m_list->addWidget(check);
        m_rows.emplace_back(row.kind, check);
    }
    if (m_rows.empty()) m_list->addWidget(new Label(tr("Nothing is too old.")));
    count();
}

void RetentionDialog::count()
{
    m_go->setEnabled(
        std::any_of(m_rows.begin(), m_rows.end(), [](const auto& row) { return row.second->isChecked(); }));
}

void RetentionDialog::letGo()
{
    steps::RetentionRun run;
    run.dryRun = false;
    for (const auto& [kind, check] : m_rows)
        if (check->isChecked()) run.kinds.push_back(kind);
    m_go->setEnabled(false);
    m_context.desk.edit<std::vector<steps::RetentionRow>>(
        Change::People | Change::Campaigns | Change::Settings, this,
        [run](steps::Session& session, Job& job) { return steps::runRetention(session, run, job); },
        [this](const Result<std::vector<steps::RetentionRow>>& rows) {
            if (!rows) {
                fail(rows.error());
                count();
                return;
            }
            const std::int64_t taken =
                std::accumulate(rows->begin(), rows->end(), std::int64_t{0},
                                [](std::int64_t sum, const auto& row) { return sum + row.taken; });
            m_context.go.tell(tr("Gone for good: %Ln", nullptr, static_cast<int>(taken)));
            accept();
        });
}

void RetentionDialog::fail(const Error& error)
{
    m_problem->setText(explain(error).heading, explain(error).detail);
    m_problem->show();
}

}  // namespace tactful::ui

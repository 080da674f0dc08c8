#include "ui/pages/review/review_dialog.h"

#include "core/steps/campaign_list_step.h"
#include "core/steps/export_step.h"
#include "core/steps/message_step.h"
#include "core/steps/plan_step.h"
#include "core/steps/profile_step.h"
#include "ui/pages/review/decision_edit.h"
#include "ui/pages/review/done_panel.h"
#include "ui/pages/review/export_panel.h"
#include "ui/pages/review/judge_panel.h"
#include "ui/pages/review/review_checks.h"
#include "ui/pages/review/review_queue.h"
#include "ui/text/explain.h"
#include "ui/text/format.h"
#include "ui/text/paths.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QStackedWidget>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace tactful::ui {

ReviewDialog::ReviewDialog(PageContext& context, data::CampaignId campaign, QWidget* parent)
    : QDialog(parent), m_context(context), m_campaign(campaign)
{
    build();
    connectParts();
    updateExport();
    reload();
    askWhoSigned();
    askFiles();
}

ReviewDialog::~ReviewDialog()
{
    m_preview.cancel();
    m_files.cancel();
}

void ReviewDialog::connectParts()
{
    connect(&m_context.desk, &ShopDesk::changed, this, [this](Changes changes) {
        if (m_written || !(changes & Change::Campaigns)) return;
        reload();
        askFiles();
    });
    connect(&m_context.desk, &ShopDesk::closed, this, &QDialog::reject);
    connect(&m_context.desk, &ShopDesk::busyChanged, this, &ReviewDialog::updateExport);
    connect(m_queue, &ReviewQueue::chosen, this, &ReviewDialog::look);
    connect(m_queue, &ReviewQueue::keepRestChanged, this, &ReviewDialog::updateExport);
    connect(m_judge, &JudgePanel::decideAsked, this, &ReviewDialog::decideAndGoOn);
    connect(m_judge, &JudgePanel::revealAsked, this, &ReviewDialog::reveal);
    connect(m_judge, &JudgePanel::previousAsked, this, [this] {
        if (const steps::ReviewItem* before = m_queue->previous()) look(before->customer);
    });
    connect(m_export, &ExportPanel::destinationChanged, this, &ReviewDialog::askFiles);
    connect(m_export, &ExportPanel::changed, this, &ReviewDialog::updateExport);
    connect(m_back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &ReviewDialog::write);
}

// ---- the list --------------------------------------------------------------------------------------------

void ReviewDialog::reload()
{
    m_context.desk.ask<steps::ReviewList>(
        this, Lane::Read,
        [id = m_campaign, language = languageCode()](steps::Session& session, Job& job) {
            return steps::reviewList(session, id, job, language);
        },
        [this](Result<steps::ReviewList> list) {
            if (list) return showList(std::move(*list));
            const Explanation why = explain(list.error());
            m_judge->showProblem(why.heading, why.detail);
        });
}

/// Whoever signed off last will most likely do it again.
void ReviewDialog::askWhoSigned()
{
    m_context.desk.ask<std::string>(
        this, Lane::Read,
        [](steps::Session& session, Job&) -> Result<std::string> {
            const auto rows = steps::campaignList(session);
            if (!rows) return rows.error();
            for (const steps::CampaignRow& row : *rows)
                if (!row.campaign.approvedBy.empty()) return row.campaign.approvedBy;
            return std::string();
        },
        [this](Result<std::string> who) {
            if (who) m_export->setSignedOffBy(QString::fromStdString(*who));
        });
}

void ReviewDialog::showList(steps::ReviewList list)
{
    m_list = std::move(list);
    m_loaded = true;
    //: Name of a campaign, and how many messages.
    m_title->setText(tr("%1 · %Ln messages", nullptr, static_cast<int>(m_list.messages))
                         .arg(QString::fromStdString(m_list.name)));
    m_queue->show(m_list);
    m_export->setReasonNeeded(m_list.ceiling, m_list.houseLimit);
    if (m_shown == 0 || !find(m_shown)) {
        const auto& first = m_list.toDecide.empty() ? m_list.sample : m_list.toDecide;
        if (first.empty())
            m_judge->showNothing();
        else
            look(first.front().customer);
    } else if (std::exchange(m_goOn, false)) {
        const steps::ReviewItem* to = m_queue->nextUndecided();
        if (!to) to = m_queue->next();
        look(to ? to->customer : m_shown);
    } else {
        look(m_shown);
    }
    updateExport();
}

const steps::ReviewItem* ReviewDialog::find(data::CustomerId customer) const
{
    for (const auto* items : {&m_list.toDecide, &m_list.sample})
        for (const steps::ReviewItem& item : *items)
            if (item.customer == customer) return &item;
    return nullptr;
}

void ReviewDialog::look(data::CustomerId customer)
{
    const steps::ReviewItem* item = find(customer);
    if (!item) return;
    m_shown = customer;
    m_queue->setCurrent(customer);
    const bool decidable = m_list.state != data::CampaignState::Exported &&
                           (!item->flags.empty() || item->state != steps::ReviewState::Undecided);
    m_judge->show(*item, decidable);
    m_judge->setMayGoBack(m_queue->previous() != nullptr);
    m_judge->goOnButton()->setEnabled(decidable || m_queue->next());
    m_preview.cancel();
    if (item->state == steps::ReviewState::LeftOut)
        return m_judge->showProblem(tr("Gets no message."), tr("Decide otherwise to see it again."));
    m_preview = m_context.desk.ask<steps::Preview>(
        this, Lane::Read,
        [id = m_campaign, who = item->publicId](steps::Session& session, Job&) {
            return steps::previewMessage(session, id, who);
        },
        [this](Result<steps::Preview> preview) {
            if (preview) return m_judge->showPreview(*preview);
            const Explanation why = explain(preview.error());
            m_judge->showProblem(why.heading, why.detail);
        });
}

void ReviewDialog::reveal()
{
    const std::string by = m_export->signedOffBy().toStdString();
    if (by.empty()) return m_export->askForName();
    m_context.desk.edit<std::vector<steps::DelicatePurchase>>(
        Changes(), this,
        [customer = m_shown, by](steps::Session& session, Job&) {
            return steps::revealDelicate(session, customer, by);
        },
        [this, customer = m_shown](Result<std::vector<steps::DelicatePurchase>> bought) {
            if (customer != m_shown) return;
            QStringList names;
            if (bought)
                for (const steps::DelicatePurchase& each : *bought)
                    names << QString::fromStdString(each.name);
            m_judge->showDelicate(names);
        });
}

// ---- decisions -------------------------------------------------------------------------------------------

void ReviewDialog::decideAndGoOn()
{
    const steps::ReviewItem* item = find(m_shown);
    if (!item) return;
    if (!m_judge->decides()) {
        const steps::ReviewItem* to = m_queue->next();
        return to ? look(to->customer) : void();
    }
    const std::string by = m_export->signedOffBy().toStdString();
    if (by.empty()) return m_export->askForName();
    m_goOn = true;
    pushDecision(m_context, m_campaign, *item, m_judge->decision(), by);
}

// ---- files -----------------------------------------------------------------------------------------------

void ReviewDialog::askFiles()
{
    m_files.cancel();
    m_files = m_context.desk.ask<steps::ExportPreview>(
        this, Lane::Read,
        [id = m_campaign, to = m_export->destination()](steps::Session& session, Job& job) {
            return steps::exportPreview(session, id, to, std::nullopt, job);
        },
        [this](Result<steps::ExportPreview> preview) {
            if (preview) return m_export->showFiles(*preview);
            const Explanation why = explain(preview.error());
            m_export->showProblem(why.heading, why.detail);
        });
}

/// The first reason why nothing can be written yet; empty: it can.
QString ReviewDialog::whyNotYet() const
{
    if (!m_loaded) return tr("Reading the messages");
    if (!m_list.shopFindings.empty()) return QString::fromStdString(m_list.shopFindings.front());
    if (m_list.messages == 0) return tr("Nobody would get a message");
    if (m_list.undecided > 0 && !m_queue->keepsRest())
        return tr("Decide %Ln more messages first", nullptr, static_cast<int>(m_list.undecided));
    if (m_export->signedOffBy().isEmpty()) return tr("Say who signs it off");
    if (m_export->reasonNeeded() && m_export->reason().isEmpty())
        return tr("Say why it may be this personal");
    if (m_export->fileCount() == 0) return tr("Working out the files");
    if (m_context.desk.busy()) return tr("Other work has to finish first");
    return {};
}

void ReviewDialog::updateExport()
{
    m_checks->show(m_list, m_queue->keepsRest());
    const QString whyNot = m_written ? QString() : whyNotYet();
    m_notYet->setText(whyNot);
    m_notYet->setVisible(!whyNot.isEmpty());
    m_write->setEnabled(whyNot.isEmpty() && !m_written);
    m_write->setAccessibleDescription(whyNot);
    m_write->setText(m_export->fileCount() == 0 ? tr("Export files")
                                                : tr("Export %Ln files", nullptr, m_export->fileCount()));
}

void ReviewDialog::write()
{
    if (m_export->signedOffBy().isEmpty()) return m_export->askForName();
    if (m_export->reasonNeeded() && m_export->reason().isEmpty()) return m_export->askForReason();
    steps::ApproveOptions approve;
    approve.campaign = m_campaign;
    approve.by = m_export->signedOffBy().toStdString();
    approve.approveAll = m_queue->keepsRest();
    approve.reason = m_export->reason().toStdString();
    steps::ExportOptions files;
    files.campaign = m_campaign;
    files.destination = m_export->destination();
    files.folder = toPath(m_export->folder());
    files.remindDays = m_export->remindDays();
    m_write->setEnabled(false);
    m_context.desk.run<steps::ExportOutcome>(
        tr("Writing the files"), Change::Campaigns, this,
        [approve, files](steps::Session& session, Job& job) -> Result<steps::ExportOutcome> {
            const auto campaign = steps::campaignById(session, approve.campaign);
            if (!campaign) return campaign.error();
            if (campaign->state == data::CampaignState::Planned)
                if (auto ok = steps::approveCampaign(session, approve, job); !ok) return ok.error();
            return steps::exportCampaign(session, files, job);
        },
        [this](Result<steps::ExportOutcome> outcome) {
            if (outcome) return showDone(*outcome);
            const Explanation why = explain(outcome.error());
            m_export->showProblem(why.heading, why.detail);
            updateExport();
        });
}

void ReviewDialog::showDone(const steps::ExportOutcome& outcome)
{
    m_written = true;
    m_done->show(outcome);
    m_stack->setCurrentWidget(m_done);
    m_checks->hide();
    m_notYet->hide();
    m_write->hide();
    m_back->setText(tr("Close"));
    m_back->setFocus(Qt::OtherFocusReason);
}

}  // namespace tactful::ui

#pragma once

#include "core/steps/export_step.h"
#include "core/steps/review_list_step.h"
#include "ui/pages/page.h"

#include <QDialog>

#include <memory>

class QStackedWidget;

/// \file
/// A person looks before anything leaves the house: first what needs a decision, then a fair sample, then the
/// files are written. Nothing is sent from here.

namespace tactful::ui {

class Button;
class DonePanel;
class ExportPanel;
class JudgePanel;
class Label;
class ReviewChecks;
class ReviewQueue;

class ReviewDialog final : public QDialog {
    Q_OBJECT

public:
    ReviewDialog(PageContext& context, data::CampaignId campaign, QWidget* parent = nullptr);
    ~ReviewDialog() override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    QWidget* buildTop();
    QWidget* buildFooter();
    QWidget* buildReview();
    void connectParts();
    void reload();
    void askWhoSigned();
    void showList(steps::ReviewList list);
    const steps::ReviewItem* find(data::CustomerId customer) const;
    void look(data::CustomerId customer);
    void showDecision();
    void reveal();
    void decideAndGoOn();
    void askFiles();
    QString whyNotYet() const;
    void updateExport();
    void write();
    void showDone(const steps::ExportOutcome& outcome);

    PageContext& m_context;
    data::CampaignId m_campaign;
    steps::ReviewList m_list;
    data::CustomerId m_shown = 0;
    bool m_goOn = false;  ///< to the next one to decide, when the list has come anew
    bool m_loaded = false;
    bool m_written = false;
    Asked m_preview;
    Asked m_files;
    Label* m_title = nullptr;
    QStackedWidget* m_stack = nullptr;
    ReviewQueue* m_queue = nullptr;
    JudgePanel* m_judge = nullptr;
    ExportPanel* m_export = nullptr;
    DonePanel* m_done = nullptr;
    ReviewChecks* m_checks = nullptr;
    Label* m_notYet = nullptr;
    Button* m_back = nullptr;
    Button* m_write = nullptr;
};

}  // namespace tactful::ui

#pragma once

#include "core/steps/campaign_list_step.h"
#include "ui/widgets/scroll_column.h"

#include <QWidget>

#include <string>

class QLineEdit;
class QVBoxLayout;

/// \file
/// One campaign beside the list: what was decided, what was written and when those files are to be deleted,
/// and what can be done with it.

namespace tactful::ui {

class Button;
class Card;
class Chip;
class Label;

class CampaignOverview final : public QWidget {
    Q_OBJECT

public:
    explicit CampaignOverview(QWidget* parent = nullptr);

    void show(const steps::CampaignRow& row, const Currency& currency, const std::string& timeZone);
    void startRename();
    /// False if nothing was being renamed.
    bool endRename(bool keep);

Q_SIGNALS:
    void openAsked();
    void reviewAsked();
    void copyAsked();
    void removeAsked();
    void closeAsked();
    void renamed(const QString& name);
    /// The owner has deleted the files of an export.
    void filesGone(qint64 reminder);

private:
    void buildHead(QVBoxLayout* column);
    void buildActions(QVBoxLayout* column);
    void showFacts(const steps::CampaignRow& row, const Currency& currency, const std::string& timeZone);
    void showExports(const steps::CampaignRow& row, const std::string& timeZone);
    Card* cardOf(const steps::WrittenExport& written, const std::string& timeZone);

    Label* m_name;
    QLineEdit* m_edit;
    Chip* m_state;
    Label* m_facts;
    QWidget* m_exports;
    Button* m_open;
    Button* m_review;
    Button* m_rename;
    Button* m_copy;
    Button* m_remove;
};

}  // namespace tactful::ui

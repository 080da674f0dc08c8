#pragma once

#include "core/steps/logbook_step.h"
#include "core/steps/privacy_step.h"
#include "ui/pages/page.h"

/// \file
/// What the shop may do, what it promised, and proof of both.

namespace tactful::ui {

class Banner;
class Button;
class ContactCard;
class DelicateCard;
class DocumentsCard;
class LogbookCard;
class PageHeader;
class RequestsCard;
class RetentionCard;
class RulesCard;
class ShareCard;

class PrivacyPage final : public Page {
    Q_OBJECT

public:
    explicit PrivacyPage(PageContext& context, QWidget* parent = nullptr);

    std::vector<Command> commands() override;

protected:
    void refresh(Changes changes) override;

private:
    void readDocuments();
    void openDocument(const QString& kind);
    void readLogbook();
    void checkLogbook();
    void checkSealed();
    void answerRule(const std::string& rule, bool yes);
    void saveLogbook();
    void saveLogbookToPrint(const QString& file);
    void fail(const Error& error);

    PageHeader* m_header;
    Button* m_record;
    Banner* m_problem;
    Banner* m_tampered;
    ContactCard* m_contact;
    RequestsCard* m_requests;
    RetentionCard* m_retention;
    DelicateCard* m_delicate;
    DocumentsCard* m_documents;
    ShareCard* m_share;
    RulesCard* m_rules;
    LogbookCard* m_logbook;
    Asked m_asked;
    Asked m_askedDocuments;
    Asked m_askedLogbook;
};

}  // namespace tactful::ui

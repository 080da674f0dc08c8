#include "ui/pages/privacy/privacy_page.h"

#include "core/steps/law_step.h"
#include "core/steps/seals_step.h"
#include "ui/pages/privacy/contact_card.h"
#include "ui/pages/privacy/delicate_card.h"
#include "ui/pages/privacy/document_dialog.h"
#include "ui/pages/privacy/documents_card.h"
#include "ui/pages/privacy/logbook_card.h"
#include "ui/pages/privacy/logbook_pdf.h"
#include "ui/pages/privacy/requests_card.h"
#include "ui/pages/privacy/retention_card.h"
#include "ui/pages/privacy/rules_card.h"
#include "ui/pages/privacy/share_card.h"
#include "ui/text/duty_words.h"
#include "ui/text/explain.h"
#include "ui/text/format.h"
#include "ui/text/paths.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fold_layout.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/scroll_column.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <utility>

namespace tactful::ui {
namespace {

constexpr std::int64_t entriesShown = 200;
constexpr std::size_t findingsShown = 5;

}  // namespace

PrivacyPage::PrivacyPage(PageContext& context, QWidget* parent)
    : Page(context, parent), m_header(new PageHeader(tr("Privacy"))),
      m_record(new Button(tr("Record a request"), ButtonKind::Main)),
      m_problem(new Banner(BannerKind::Failed)), m_tampered(new Banner(BannerKind::Failed)),
      m_contact(new ContactCard), m_requests(new RequestsCard(context, m_contact->lastReached())),
      m_retention(new RetentionCard(context)), m_delicate(new DelicateCard), m_documents(new DocumentsCard),
      m_share(new ShareCard(context)), m_rules(new RulesCard), m_logbook(new LogbookCard)
{
    m_header->setSentence(tr("What you may do, what you promised, and proof of both"));
    m_problem->hide();
    m_tampered->setObjectName(QStringLiteral("tampered"));
    m_tampered->hide();
    m_record->setObjectName(QStringLiteral("recordRequest"));
    m_record->setIconName("plus");
    m_header->addAction(m_record);
    auto* first = new FoldLayout(metric::space4);
    first->addColumn(m_contact);
    first->addColumn(m_requests);
    auto* left = new QVBoxLayout;
    left->setSpacing(metric::space4);
    left->addWidget(m_retention);
    left->addWidget(m_delicate);
    // The rules are long: what else there is stands beside them.
    left->addWidget(m_documents);
    left->addWidget(m_share);
    left->addStretch(1);
    auto* upper = new FoldLayout(metric::space4);
    upper->addColumn(left);
    upper->addColumn(m_rules);
    auto* scroll = new ScrollColumn(this);
    scroll->column()->addWidget(m_problem);
    scroll->column()->addWidget(m_tampered);
    scroll->column()->addLayout(first);
    scroll->column()->addLayout(upper);
    scroll->column()->addWidget(m_logbook, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(scroll, 1);
    connect(m_delicate, &DelicateCard::decideRequested, this, [this] { go().openPage(PageId::Products); });
    connect(m_rules, &RulesCard::settingsRequested, this, [this] { go().openPage(PageId::Settings); });
    connect(m_record, &QAbstractButton::clicked, m_requests, &RequestsCard::record);
    connect(m_rules, &RulesCard::answered, this, &PrivacyPage::answerRule);
    connect(m_logbook, &LogbookCard::checkRequested, this, &PrivacyPage::checkSealed);
    connect(m_documents, &DocumentsCard::openRequested, this, &PrivacyPage::openDocument);
    connect(m_logbook, &LogbookCard::checkRequested, this, &PrivacyPage::checkLogbook);
    connect(m_logbook, &LogbookCard::saveRequested, this, &PrivacyPage::saveLogbook);
}

std::vector<Command> PrivacyPage::commands()
{
    using Menu = Command::Menu;
    return {{Menu::File,
             QStringLiteral("privacy.saveLogbook"),
             tr("Save the log&book…"),
             {},
             "out",
             [this] { saveLogbook(); },
             {}},
            {Menu::View,
             QStringLiteral("privacy.checkLogbook"),
             tr("Check the logbook again"),
             {},
             "refresh",
             [this] {
                 checkLogbook();
                 checkSealed();
             },
             {}},
            {Menu::File,
             QStringLiteral("privacy.recordRequest"),
             tr("Record a &request…"),
             {},
             "plus",
             [this] { m_requests->record(); },
             {}}};
}

void PrivacyPage::refresh(Changes)
{
    m_asked.cancel();
    m_asked = desk().ask<steps::PrivacyView>(
        this, Lane::Read,
        [language = languageCode()](steps::Session& session, Job& job) {
            return steps::privacyView(session, std::nullopt, job, language);
        },
        [this](const Result<steps::PrivacyView>& view) {
            if (!view) {
                fail(view.error());
                return;
            }
            m_problem->hide();
            m_contact->show(*view);
            m_delicate->show(view->delicate);
            m_rules->show(*view);
        });
    readDocuments();
    m_share->refresh();
    m_requests->refresh();
    m_retention->refresh();
    readLogbook();
    checkLogbook();
}

void PrivacyPage::readDocuments()
{
    m_askedDocuments.cancel();
    m_askedDocuments = desk().ask<std::vector<steps::DocumentSummary>>(
        this, Lane::Read,
        [language = languageCode()](steps::Session& session, Job& job) {
            return steps::documentSummaries(session, language, job);
        },
        [this](const Result<std::vector<steps::DocumentSummary>>& documents) {
            if (documents) m_documents->show(*documents, desk().settings().timeZone);
        });
}

void PrivacyPage::openDocument(const QString& kind)
{
    auto* dialog = new DocumentDialog(context(), kind, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PrivacyPage::readLogbook()
{
    m_askedLogbook.cancel();
    m_askedLogbook = desk().ask<steps::LogbookPage>(
        this, Lane::Read,
        [](steps::Session& session, Job&) { return steps::logbookPage(session, 0, entriesShown); },
        [this](const Result<steps::LogbookPage>& page) {
            if (page) m_logbook->show(*page, desk().settings().timeZone);
        });
}

void PrivacyPage::checkLogbook()
{
    desk().ask<steps::LogbookVerdict>(
        this, Lane::Read, [](steps::Session& session, Job&) { return steps::verifyLogbookStep(session); },
        [this](const Result<steps::LogbookVerdict>& verdict) {
            if (verdict)
                m_logbook->showVerdict(*verdict);
            else
                fail(verdict.error());
        });
}

/// Only when asked for: it reads what is sealed of everybody.
void PrivacyPage::checkSealed()
{
    desk().ask<std::vector<steps::SealNote>>(
        this, Lane::Read, [](steps::Session& session, Job& job) { return steps::checkSealed(session, job); },
        [this](const Result<std::vector<steps::SealNote>>& notes) {
            if (!notes) {
                fail(notes.error());
                return;
            }
            m_tampered->setVisible(!notes->empty());
            QStringList sentences;
            for (std::size_t at = 0; at < std::min(notes->size(), findingsShown); ++at)
                sentences << sealFaultWords((*notes)[at].finding);
            if (notes->size() > findingsShown)
                sentences << tr("%Ln more", nullptr, static_cast<int>(notes->size() - findingsShown));
            sentences << tr("Restore the latest backup.");
            m_tampered->setText(tr("Another program changed what is known of customers."),
                                sentences.join(QLatin1Char(' ')));
        });
}

void PrivacyPage::answerRule(const std::string& rule, bool yes)
{
    desk().edit<int>(
        Change::Settings, this,
        [rule, yes](steps::Session& session, Job&) -> Result<int> {
            const Status done = steps::answerRule(session, rule, yes);
            return done ? Result<int>(0) : Result<int>(done.error());
        },
        [this](const Result<int>& done) {
            if (!done) fail(done.error());
        });
}

void PrivacyPage::saveLogbook()
{
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save the logbook"), tr("logbook") + QStringLiteral(".pdf"),
                                     tr("To print (*.pdf);;To read (*.html);;Table (*.csv)"));
    if (file.isEmpty()) return;
    if (file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        saveLogbookToPrint(file);
        return;
    }
    desk().ask<steps::SavedLogbook>(
        this, Lane::Read,
        [path = toPath(file)](steps::Session& session, Job&) { return steps::saveLogbook(session, path); },
        [this](const Result<steps::SavedLogbook>& saved) {
            go().tell(saved ? tr("Saved %1 entries.").arg(countText(saved->entries))
                            : explainInOneLine(saved.error()),
                      false);
        });
}

void PrivacyPage::saveLogbookToPrint(const QString& file)
{
    using Whole = std::pair<steps::LogbookPage, steps::LogbookVerdict>;
    desk().ask<Whole>(
        this, Lane::Read,
        [](steps::Session& session, Job&) -> Result<Whole> {
            auto page = steps::logbookPage(session, 0, std::numeric_limits<std::int32_t>::max());
            if (!page) return page.error();
            auto verdict = steps::verifyLogbookStep(session);
            if (!verdict) return verdict.error();
            return Whole(std::move(*page), std::move(*verdict));
        },
        [this, file](const Result<Whole>& whole) {
            if (!whole) {
                fail(whole.error());
                return;
            }
            const auto& [page, verdict] = *whole;
            const Status written = writeLogbookPdf(
                file, page, QString::fromStdString(desk().settings().name),
                verdict.whole
                    ? tr("Checked: none of the %1 entries was changed.").arg(countText(verdict.entries))
                    : tr("Changed after it was written: entry %1").arg(verdict.firstBroken),
                desk().settings().timeZone);
            go().tell(written ? tr("Saved %1 entries.").arg(countText(page.entries))
                              : explainInOneLine(written.error()),
                      false);
        });
}

void PrivacyPage::fail(const Error& error)
{
    m_problem->setText(explain(error).heading, explain(error).detail);
    m_problem->show();
}

}  // namespace tactful::ui

#include "core/steps/backup_step.h"
#include "core/steps/campaign_people.h"
#include "core/steps/computer_step.h"
#include "core/steps/consent_step.h"
#include "core/steps/customer_edit_step.h"
#include "core/steps/customer_list_step.h"
#include "core/steps/customer_step.h"
#include "core/steps/demo_step.h"
#include "core/steps/documents_step.h"
#include "core/steps/export_preview_step.h"
#include "core/steps/export_step.h"
#include "core/steps/fact_switch_step.h"
#include "core/steps/foresee_step.h"
#include "core/steps/import_history_step.h"
#include "core/steps/import_step.h"
#include "core/steps/insights_step.h"
#include "core/steps/law_step.h"
#include "core/steps/learn_step.h"
#include "core/steps/live_plan.h"
#include "core/steps/lock_step.h"
#include "core/steps/logbook_step.h"
#include "core/steps/merge_step.h"
#include "core/steps/plan_step.h"
#include "core/steps/product_list_step.h"
#include "core/steps/profile_step.h"
#include "core/steps/requests_step.h"
#include "core/steps/retention_step.h"
#include "core/steps/review_list_step.h"
#include "core/steps/seals_step.h"
#include "core/steps/share_step.h"
#include "core/steps/wish_step.h"
#include "tests/support/data_dir.h"
#include "tests/support/register.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <filesystem>
#include <set>

using namespace tactful;
using namespace tactful::steps;

namespace {

/// Steps that change nothing and give nothing away but to the screen.
const std::set<std::string> readers{
    "accuracyInsight", "allCampaigns",       "automaticBackups", "bookStatus",       "campaignById",
    "campaignList",    "campaignPeople",     "checkBook",        "checkPassphrase",  "checkSealed",
    "consentList",     "consentProof",       "customerList",     "customerNamed",    "customerWish",
    "documentFacts",   "documentSummaries",  "documentView",     "dueErasures",      "dueReminders",
    "duplicatePair",   "exportPreview",      "fairnessInsight",  "firstCustomers",   "hasRecoveryCode",
    "impactScreen",    "importHistory",      "inboxOf",          "insights",         "inspectFile",
    "lawChecklist",    "logbookPage",        "myFormats",        "newComputerEntry", "overview",
    "plansWith",       "possibleDuplicates", "prepare",          "presentBrief",     "previewMessage",
    "privacyView",     "productList",        "productWithSku",   "profileOf",        "replayPolicy",
    "requestList",     "retentionList",      "reviewList",       "reviewWork",       "segmentInsight",
    "setAsideRows",    "shareBudget",        "showCustomer",     "varietyInsight",   "verifyLogbookStep"};

/// Steps that write and are not told, and why not.
const std::map<std::string, std::string> silent{
    {"saveMyFormat", "how the columns of a file are read; says nothing of a person"},
    {"forgetMyFormat", "the same"},
    {"renameCampaign", "a name for the owner's own eyes; the plan stays as it was"},
    {"hideSuggestion", "what the start page shows"},
    {"showAllSuggestions", "what the start page shows"},
    {"saveLogbook", "the logbook itself, which holds no personal data"},
    {"dropOldFiles", "by itself after 30 days, as the retention rule says"},
    {"testAgain", "learns: told by learn()"},
    {"keepPlan", "told by savePlan()"},
    {"planCampaign", "told by savePlan()"},
    {"exportPortable", "told as exportCustomer() is, through the same function"},
};

std::set<std::string> stepsInHeaders()
{
    static const QRegularExpression declared(
        QStringLiteral("^(?:static )?(?:Status|Result<.*>) (\\w+)\\((?:Session& session)[,)]"),
        QRegularExpression::MultilineOption);
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(tests::sourceDir() / "core" / "steps")) {
        if (entry.path().extension() != ".h") continue;
        QFile file(entry.path());
        if (!file.open(QIODevice::ReadOnly)) qFatal("no header");
        auto found = declared.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext())
            names.insert(found.next().captured(1).toStdString());
    }
    return names;
}

}  // namespace

/// Whatever gives data away, changes it, or changes what may be done with it, is told to the logbook.
class ToldStepsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void ofTheOwnersSettings();
    void ofSinglePeople();
    void ofRecordsOfOnePerson();
    void ofRequests();
    void ofProductsAndRules();
    void ofLists();
    void ofDocumentsAndReports();
    void ofCampaigns();
    void ofImports();
    void ofKeysAndBackups();
    void ofThoseWhoHaveTheFiles();
    void ofErasure();
    void everyStepIsToldOrHasAReason();

private:
    template <class Work>
    void told(const char* step, const char* action, Work work);
    Path folder() const { return pathFromUtf8(m_folder.path().toStdString()); }
    std::string who(std::size_t at) const { return std::to_string(m_people.at(at)); }

    QTemporaryDir m_folder;
    std::optional<Session> m_session;
    std::vector<data::CustomerId> m_people;
    data::CustomerId m_exported = 0;
    std::set<std::string> m_told;
    Job m_job;
};

/// The step works, and the newest entry is its own.
template <class Work>
void ToldStepsTest::told(const char* step, const char* action, Work work)
{
    const auto before = logbookPage(*m_session, 0, 1);
    QVERIFY(before.ok());
    const auto done = work();
    QVERIFY2(done.ok(), done.ok() ? "" : (std::string(step) + ": " + done.error().detail).c_str());
    const auto after = logbookPage(*m_session, 0, 10);
    QVERIFY(after.ok());
    const auto count = static_cast<std::ptrdiff_t>(after->entries - before->entries);
    const auto isIt = [action](const LogbookLine& line) { return line.event.word == action; };
    QVERIFY2(
        std::any_of(after->lines.begin(), after->lines.begin() + std::min<std::ptrdiff_t>(count, 10), isIt),
        step);
    m_told.insert(step);
}

void ToldStepsTest::initTestCase()
{
    const Path book = folder() / "demo.tactful";
    DemoShopOptions options;
    options.customers = 300;
    const auto made = createDemoShop(book, options, {}, m_job);
    QVERIFY2(made.ok(), made.ok() ? "" : made.error().detail.c_str());
    auto session = Session::open(book, {});
    QVERIFY(session.ok());
    m_session = std::move(*session);
    const auto list = customerList(*m_session, {}, m_job);
    QVERIFY(list.ok());
    for (const CustomerRow& row : list->rows)
        if (row.mail == MailState::Yes && !row.email.empty()) m_people.push_back(row.id);
    QVERIFY(m_people.size() > 20);
}

void ToldStepsTest::ofTheOwnersSettings()
{
    told("changeSettings", "settings", [&] {
        data::ShopSettings settings = m_session->settings();
        settings.noticeVersion = "7";
        settings.processorContract = true;
        settings.noticeNamesProfiling = true;
        return m_session->changeSettings(settings);
    });
    std::string rule;
    const auto laws = lawChecklist(*m_session, {}, m_job);
    QVERIFY(laws.ok());
    for (const CountryView& country : *laws)
        for (const RuleLine& line : country.rules)
            if (line.ask) rule = line.id;
    told("answerRule", "answer-rule", [&] { return answerRule(*m_session, rule, true); });
    told("setRetention", "set-retention",
         [&] { return setRetention(*m_session, RetentionKind::Results, 12); });
    told("runRetention", "retention", [&] {
        return runRetention(*m_session, {{RetentionKind::Results}, false, {}, "owner"}, m_job);
    });
}

void ToldStepsTest::ofSinglePeople()
{
    told("correctCustomer", "correct", [&] {
        Correction correction;
        correction.fields = {{data::PersonalField::City, "Bath"}};
        return correctCustomer(*m_session, who(0), correction);
    });
    told("restrictCustomer", "restrict", [&] { return restrictCustomer(*m_session, who(1), true); });
    told("restrictCustomer", "unrestrict", [&] { return restrictCustomer(*m_session, who(1), false); });
    told("objectToPersonalPicks", "object", [&] { return objectToPersonalPicks(*m_session, who(1), true); });
    told("withdrawEmail", "withdraw-email", [&] { return withdrawEmail(*m_session, who(1)); });
    told("recordEmailConsent", "record-email-consent", [&] {
        return recordEmailConsent(*m_session, who(2),
                                  {"Yes please", data::CaptureMethod::WebForm, {}, "form 7"});
    });
    told("recordConsent", "record-consent", [&] {
        NewConsent consent;
        consent.purpose = data::Purpose::PostMarketing;
        consent.method = data::CaptureMethod::WebForm;
        consent.wording = "By post, too";
        return recordConsent(*m_session, who(2), consent);
    });
    told("withdrawConsent", "withdraw-consent",
         [&] { return withdrawConsent(*m_session, who(2), data::Purpose::PostMarketing); });
    told("setFactUsed", "use-fact", [&] { return setFactUsed(*m_session, m_people[3], "town", false); });
    told("setCustomerWish", "wish", [&] { return setCustomerWish(*m_session, who(3), "monthly", "owner"); });
    told("revealDelicate", "reveal-delicate",
         [&] { return revealDelicate(*m_session, m_people[3], "owner"); });
    told("exportCustomer", "export-customer",
         [&] { return exportCustomer(*m_session, who(3), folder(), "owner"); });
    told("consentReceipt", "consent-receipt", [&] { return consentReceipt(*m_session, who(3), {}); });
}

void ToldStepsTest::ofRecordsOfOnePerson()
{
    std::optional<data::LinkChange> change;
    told("mergeCustomers", "merge", [&]() -> Status {
        const auto merged = mergeCustomers(*m_session, m_people[4], m_people[5]);
        if (!merged) return merged.error();
        change = *merged;
        return {};
    });
    told("takeBackMerge", "take-back-merge", [&] { return takeBackMerge(*m_session, change.value()); });
    told("keepCustomersApart", "keep-apart",
         [&] { return keepCustomersApart(*m_session, m_people[4], m_people[5]); });
    QVERIFY(mergeCustomers(*m_session, m_people[6], m_people[7]).ok());
    told("splitCustomer", "split", [&] { return splitCustomer(*m_session, m_people[6]); });
}

void ToldStepsTest::ofRequests()
{
    std::int64_t id = 0;
    told("addRequest", "request", [&]() -> Status {
        const auto added = addRequest(*m_session, {who(8), data::RequestKind::Access, {}, {}, {}});
        if (!added) return added.error();
        id = added->id;
        return {};
    });
    told("identifyRequest", "identify-request",
         [&] { return identifyRequest(*m_session, id, data::Identified::Account); });
    told("extendRequest", "extend-request", [&] { return extendRequest(*m_session, id); });
    told("answerRequest", "answer-request", [&] { return answerRequest(*m_session, {id, folder(), {}}); });
    const auto other = addRequest(*m_session, {who(9), data::RequestKind::Objection, {}, {}, {}});
    QVERIFY(other.ok());
    told("refuseRequest", "refuse-request",
         [&] { return refuseRequest(*m_session, other->id, data::RefusalReason::NotIdentified); });
}

void ToldStepsTest::ofProductsAndRules()
{
    const auto list = productList(*m_session, {}, m_job);
    QVERIFY(list.ok() && !list->rows.empty());
    const data::ProductId product = list->rows.front().id;
    told("setDelicate", "delicate", [&] {
        return setDelicate(*m_session, product, {data::SensitivityTier{3}, "told"}, "owner");
    });
    told("setProductStock", "stock", [&] { return setProductStock(*m_session, product, 5); });
    told("setProductAisle", "aisle", [&] { return setProductAisle(*m_session, product, "Back"); });
    told("setOffered", "offer", [&] { return setOffered(*m_session, product, false); });
}

void ToldStepsTest::ofLists()
{
    told("learn", "learn", [&] { return learn(*m_session, {}, m_job); });
    told("writeRecommendations", "save-list", [&] {
        RecommendOptions options;
        options.file = folder() / "picks.csv";
        return writeRecommendations(*m_session, options, m_job);
    });
    told("writeForecast", "save-list", [&] {
        ForecastOptions options;
        options.file = folder() / "forecast.csv";
        return writeForecast(*m_session, options, m_job);
    });
    told("writeCustomerList", "save-list", [&]() -> Status {
        const auto list = customerList(*m_session, {}, m_job);
        if (!list) return list.error();
        const std::vector<std::size_t> rows{0, 1};
        return writeCustomerList(*m_session, *list, rows, folder() / "customers.csv");
    });
}

void ToldStepsTest::ofDocumentsAndReports()
{
    const auto documents = documentSummaries(*m_session, "en", m_job);
    QVERIFY(documents.ok() && !documents->empty());
    const std::string kind = documents->front().kind;
    const auto view = documentView(*m_session, kind, "en", m_job);
    QVERIFY(view.ok());
    DocumentWrite write;
    write.kind = kind;
    write.file = folder() / "document.html";
    told("writeDocument", "write-document", [&] { return writeDocument(*m_session, write, m_job); });
    told("noteDocumentWritten", "write-document", [&] { return noteDocumentWritten(*m_session, write); });
    const SectionEdit edit{kind, "en", view->sections.front().id, "In our own words.", "owner"};
    told("editSection", "edit-document", [&] { return editSection(*m_session, edit, m_job); });
    told("resetSection", "reset-document", [&] { return resetSection(*m_session, edit); });
    told("answerQuestion", "answer-document", [&] {
        return answerQuestion(*m_session, {"scoring", true, "", "owner"});
    });
    told("shareReport", "share-report", [&] {
        ShareOptions options;
        options.method = ShareMethod::Threshold;
        options.columns = ShareColumns::Together;
        options.file = folder() / "report.html";
        return shareReport(*m_session, options, m_job);
    });
}

void ToldStepsTest::ofCampaigns()
{
    data::CampaignId campaign = 0;
    const auto plan = LivePlan::prepare(*m_session, {}, m_job);
    QVERIFY(plan.ok());
    const auto outcome = plan->decide({}, m_job);
    QVERIFY(outcome.ok());
    told("savePlan", "plan", [&]() -> Status {
        const auto saved = savePlan(*m_session, *plan, *outcome, {}, m_job);
        if (!saved) return saved.error();
        campaign = saved->campaign;
        return {};
    });
    const auto people = campaignPeople(*m_session, campaign);
    QVERIFY(people.ok());
    const auto written =
        std::find_if(people->planned.begin(), people->planned.end(),
                     [](const data::PlannedMessage& message) { return message.arm == data::Arm::Message; });
    QVERIFY(written != people->planned.end());
    const data::CustomerId customer = written->customer;
    m_exported = customer;
    told("decideMessage", "decide",
         [&] { return decideMessage(*m_session, campaign, customer, MessageDecision::LeaveOut, "Priya"); });
    told("undecideMessage", "undecide",
         [&] { return undecideMessage(*m_session, campaign, customer, "Priya"); });
    told("approveCampaign", "approve", [&] {
        return approveCampaign(*m_session, {campaign, "Priya", true, "as agreed"}, m_job);
    });
    ExportOptions options;
    options.campaign = campaign;
    options.destination = "mailchimp";
    options.folder = folder() / "files";
    told("exportCampaign", "export", [&] { return exportCampaign(*m_session, options, m_job); });
    told("settleReminder", "reminder", [&]() -> Status {
        const auto due = dueReminders(*m_session, parseIsoDay("2100-01-01"));
        if (!due) return due.error();
        return settleReminder(*m_session, due->front().exportId, "owner");
    });
    const auto second = savePlan(*m_session, *plan, *outcome, {}, m_job);
    QVERIFY(second.ok());
    told("deleteCampaign", "delete-campaign", [&] { return deleteCampaign(*m_session, second->campaign); });
}

void ToldStepsTest::ofImports()
{
    const Path file = folder() / "more.csv";
    QVERIFY(writeWholeFile(file,
                           "order_id,ordered_at,customer_id,email,sku,product,quantity,unit_price,currency\n"
                           "90001,2026-05-01,Z1,z1@example.com,ZZ,Cup,1,3.00,GBP\n"
                           "90002,2026-13-45,Z2,z2@example.com,ZZ,Cup,1,3.00,GBP\n"));
    data::BatchId batch = 0;
    told("importFiles", "import", [&]() -> Status {
        ImportOptions options;
        options.files = {file};
        options.format = "tactful-lines";
        const auto imported = importFiles(*m_session, options, m_job);
        return imported ? Status() : imported.error();
    });
    const auto history = importHistory(*m_session);
    QVERIFY(history.ok());
    batch = history->front().batch;
    told("writeSetAsideRows", "save-rows",
         [&] { return writeSetAsideRows(*m_session, batch, folder() / "aside.csv"); });
    told("undoImport", "undo-import", [&] { return undoImport(*m_session, batch, m_job); });
    told("redoImport", "redo-import", [&] { return redoImport(*m_session, batch, m_job); });
}

void ToldStepsTest::ofKeysAndBackups()
{
    told("backupBook", "backup", [&] {
        return backupBook(*m_session, folder() / "copy.tactful-backup", {std::nullopt, true}, m_job);
    });
    told("backupIfChanged", "auto-backup",
         [&] { return backupIfChanged(*m_session, folder() / "backups", now(), m_job); });
    told("acceptSealed", "accept-changes", [&] { return acceptSealed(*m_session); });
    told("changePassphrase", "change-passphrase",
         [&] { return changePassphrase(*m_session, {}, "three small words"); });
    told("makeRecoveryCode", "recovery-code", [&] { return makeRecoveryCode(*m_session); });
    const auto entry = newComputerEntry(*m_session);
    QVERIFY(entry.ok());
    told("rememberComputer", "remember-computer", [&] { return rememberComputer(*m_session, *entry); });
    told("forgetComputer", "forget-computer", [&] { return forgetComputer(*m_session, entry->key.slot()); });
    QVERIFY(rememberComputer(*m_session, *entry).ok());
    told("forgetAllComputers", "forget-computer", [&] { return forgetAllComputers(*m_session); });
    QVERIFY(changePassphrase(*m_session, "three small words", {}).ok());
    QVERIFY(restoreBackup(folder() / "copy.tactful-backup", folder() / "second.tactful", {}, m_job).ok());
    auto second = Session::open(folder() / "second.tactful", {});
    QVERIFY(second.ok());
    const auto page = logbookPage(*second, 0, 1);
    QVERIFY(page.ok());
    QCOMPARE(page->lines.front().event.word, std::string("restore"));
}

void ToldStepsTest::ofErasure()
{
    told("requestErasure", "erasure-request", [&] { return requestErasure(*m_session, who(10)); });
    told("keepAfterAll", "keep-after-all", [&] { return keepAfterAll(*m_session, who(10)); });
    QVERIFY(requestErasure(*m_session, who(10), Instant{1'700'000'000}).ok());
    told("wipeDue", "erase", [&] { return wipeDue(*m_session, Instant{1'700'100'000}); });
    told("eraseCustomer", "erase", [&] { return eraseCustomer(*m_session, who(11)); });
    told("eraseCustomer", "erasure-proof", [&] { return eraseCustomer(*m_session, who(12)); });
}

void ToldStepsTest::ofThoseWhoHaveTheFiles()
{
    const auto asked = addRequest(
        *m_session,
        {std::to_string(m_exported), data::RequestKind::Restriction, {}, data::Identified::Account, {}});
    QVERIFY(asked.ok());
    const auto answered = answerRequest(*m_session, {asked->id, folder(), {}});
    QVERIFY(answered.ok() && !answered->row.recipients.empty());
    told("recipientsTold", "told-recipients", [&] { return recipientsTold(*m_session, asked->id); });
}

void ToldStepsTest::everyStepIsToldOrHasAReason()
{
    for (const std::string& step : stepsInHeaders())
        QVERIFY2(
            readers.contains(step) || silent.contains(step) || m_told.contains(step),
            ("\"" + step + "\" is new: let it tell the logbook and see that it does here, or say why not")
                .c_str());
    for (const auto& [step, reason] : silent)
        QVERIFY2(!reason.empty() && !m_told.contains(step), step.c_str());
}

TACTFUL_TEST(ToldStepsTest)
#include "told_steps_test.moc"

#include "ui/pages/privacy/logbook_words.h"

#include <QCoreApplication>

namespace tactful::ui {
namespace {

QString tr(const char* text, const char* comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("tactful::ui", text, comment, n);
}

struct Words {
    steps::LogbookAction action;
    const char* words;  ///< with %1 for the name of a campaign or a file, where the entry has one
};

constexpr Words table[] = {
    {steps::LogbookAction::Import, QT_TRANSLATE_NOOP("tactful::ui", "Imported %1")},
    {steps::LogbookAction::UndoImport, QT_TRANSLATE_NOOP("tactful::ui", "Took the import of %1 out again")},
    {steps::LogbookAction::RedoImport, QT_TRANSLATE_NOOP("tactful::ui", "Imported %1 once more")},
    {steps::LogbookAction::Plan, QT_TRANSLATE_NOOP("tactful::ui", "Planned %1")},
    {steps::LogbookAction::Decide, QT_TRANSLATE_NOOP("tactful::ui", "Decided about a message of %1")},
    {steps::LogbookAction::Undecide,
     QT_TRANSLATE_NOOP("tactful::ui", "Took back a decision about a message of %1")},
    {steps::LogbookAction::Approve, QT_TRANSLATE_NOOP("tactful::ui", "Approved %1")},
    {steps::LogbookAction::Reopen, QT_TRANSLATE_NOOP("tactful::ui", "Opened %1 again after its approval")},
    {steps::LogbookAction::Export, QT_TRANSLATE_NOOP("tactful::ui", "Exported the files of %1")},
    {steps::LogbookAction::Reminder, QT_TRANSLATE_NOOP("tactful::ui", "Saw to the exported files of %1")},
    {steps::LogbookAction::Erase, QT_TRANSLATE_NOOP("tactful::ui", "Erased a customer")},
    {steps::LogbookAction::ErasureProof,
     QT_TRANSLATE_NOOP("tactful::ui", "Searched every file for what was erased")},
    {steps::LogbookAction::ErasureRequest,
     QT_TRANSLATE_NOOP("tactful::ui", "Hid a customer, to be erased in 24 hours")},
    {steps::LogbookAction::KeepAfterAll, QT_TRANSLATE_NOOP("tactful::ui", "Kept a customer after all")},
    {steps::LogbookAction::Settings, QT_TRANSLATE_NOOP("tactful::ui", "Changed the settings")},
    {steps::LogbookAction::Learn, QT_TRANSLATE_NOOP("tactful::ui", "Learnt from the sales")},
    {steps::LogbookAction::Delicate, QT_TRANSLATE_NOOP("tactful::ui", "Decided how delicate a product is")},
    {steps::LogbookAction::Stock, QT_TRANSLATE_NOOP("tactful::ui", "Changed the stock of a product")},
    {steps::LogbookAction::Aisle, QT_TRANSLATE_NOOP("tactful::ui", "Changed the aisle of a product")},
    {steps::LogbookAction::Offer,
     QT_TRANSLATE_NOOP("tactful::ui", "Decided whether a product may be offered")},
    {steps::LogbookAction::UseFact,
     QT_TRANSLATE_NOOP("tactful::ui", "Switched the use of a fact about a customer")},
    {steps::LogbookAction::Wish,
     QT_TRANSLATE_NOOP("tactful::ui", "Noted how often a customer wants to hear from the shop")},
    {steps::LogbookAction::Weights,
     QT_TRANSLATE_NOOP("tactful::ui", "Changed how much personal facts weigh, as learnt from results")},
    {steps::LogbookAction::RevealDelicate, QT_TRANSLATE_NOOP("tactful::ui", "Looked at a delicate purchase")},
    {steps::LogbookAction::RecordConsent,
     QT_TRANSLATE_NOOP("tactful::ui", "Entered a customer's yes to e‑mail")},
    {steps::LogbookAction::WithdrawConsent,
     QT_TRANSLATE_NOOP("tactful::ui", "Entered a customer's no to e‑mail")},
    {steps::LogbookAction::Correct, QT_TRANSLATE_NOOP("tactful::ui", "Corrected a customer")},
    {steps::LogbookAction::Merge, QT_TRANSLATE_NOOP("tactful::ui", "Merged two records of one person")},
    {steps::LogbookAction::KeepApart,
     QT_TRANSLATE_NOOP("tactful::ui", "Noted that two records are two people")},
    {steps::LogbookAction::Split, QT_TRANSLATE_NOOP("tactful::ui", "Split a person into records again")},
    {steps::LogbookAction::TakeBackMerge,
     QT_TRANSLATE_NOOP("tactful::ui", "Took back a decision about records that look alike")},
    {steps::LogbookAction::Restrict, QT_TRANSLATE_NOOP("tactful::ui", "Restricted a customer")},
    {steps::LogbookAction::Unrestrict, QT_TRANSLATE_NOOP("tactful::ui", "Lifted a customer's restriction")},
    {steps::LogbookAction::Object, QT_TRANSLATE_NOOP("tactful::ui", "Entered a no to personal picks")},
    {steps::LogbookAction::Unobject, QT_TRANSLATE_NOOP("tactful::ui", "Took back a no to personal picks")},
    {steps::LogbookAction::ExportCustomer,
     QT_TRANSLATE_NOOP("tactful::ui", "Saved a customer's data for them")},
    {steps::LogbookAction::RecordPurpose, QT_TRANSLATE_NOOP("tactful::ui", "Entered a customer's yes")},
    {steps::LogbookAction::WithdrawPurpose, QT_TRANSLATE_NOOP("tactful::ui", "Entered a customer's no")},
    {steps::LogbookAction::Request, QT_TRANSLATE_NOOP("tactful::ui", "Noted a request under the law")},
    {steps::LogbookAction::IdentifyRequest, QT_TRANSLATE_NOOP("tactful::ui", "Made sure who made a request")},
    {steps::LogbookAction::ExtendRequest,
     QT_TRANSLATE_NOOP("tactful::ui", "Put the last day of a request off")},
    {steps::LogbookAction::AnswerRequest, QT_TRANSLATE_NOOP("tactful::ui", "Answered a request")},
    {steps::LogbookAction::RefuseRequest, QT_TRANSLATE_NOOP("tactful::ui", "Refused a request")},
    {steps::LogbookAction::ToldRecipients,
     QT_TRANSLATE_NOOP("tactful::ui", "Told the services that a customer's data changed")},
    {steps::LogbookAction::AnswerRule,
     QT_TRANSLATE_NOOP("tactful::ui", "Said whether a rule of the law is kept")},
    {steps::LogbookAction::Retention, QT_TRANSLATE_NOOP("tactful::ui", "Let old data go")},
    {steps::LogbookAction::SetRetention, QT_TRANSLATE_NOOP("tactful::ui", "Changed how long data is kept")},
    {steps::LogbookAction::ChangePassphrase, QT_TRANSLATE_NOOP("tactful::ui", "Changed the password")},
    {steps::LogbookAction::RecoveryCode, QT_TRANSLATE_NOOP("tactful::ui", "Made a new recovery code")},
    {steps::LogbookAction::RememberComputer,
     QT_TRANSLATE_NOOP("tactful::ui", "Let a computer open the shop without its password")},
    {steps::LogbookAction::ForgetComputer,
     QT_TRANSLATE_NOOP("tactful::ui", "Let a computer ask for the password again")},
    {steps::LogbookAction::Backup, QT_TRANSLATE_NOOP("tactful::ui", "Made a backup")},
    {steps::LogbookAction::Restore, QT_TRANSLATE_NOOP("tactful::ui", "Restored a backup")},
    {steps::LogbookAction::WriteDocument, QT_TRANSLATE_NOOP("tactful::ui", "Saved a document of the shop")},
    {steps::LogbookAction::EditDocument, QT_TRANSLATE_NOOP("tactful::ui", "Edited a document of the shop")},
    {steps::LogbookAction::ResetDocument,
     QT_TRANSLATE_NOOP("tactful::ui", "Took own words out of a document of the shop")},
    {steps::LogbookAction::AnswerDocument,
     QT_TRANSLATE_NOOP("tactful::ui", "Answered a question of the impact screen")},
    {steps::LogbookAction::ShareReport, QT_TRANSLATE_NOOP("tactful::ui", "Wrote a report for others")},
    {steps::LogbookAction::SaveList, QT_TRANSLATE_NOOP("tactful::ui", "Saved a list of customers")},
    {steps::LogbookAction::SaveRows, QT_TRANSLATE_NOOP("tactful::ui", "Saved rows that were set aside")},
    {steps::LogbookAction::Receipt, QT_TRANSLATE_NOOP("tactful::ui", "Wrote out what a customer agreed to")},
    {steps::LogbookAction::DeleteCampaign, QT_TRANSLATE_NOOP("tactful::ui", "Deleted %1")},
    {steps::LogbookAction::AcceptChanges,
     QT_TRANSLATE_NOOP("tactful::ui", "Said that what another program changed is right")},
    {steps::LogbookAction::AutoBackup, QT_TRANSLATE_NOOP("tactful::ui", "Made a backup without being asked")},
    {steps::LogbookAction::BackupFailed,
     QT_TRANSLATE_NOOP("tactful::ui", "Could not write the backup that was due")},
};

/// Null for an action that this version does not know.
const char* wordsOf(steps::LogbookAction action)
{
    for (const Words& row : table)
        if (row.action == action) return row.words;
    return nullptr;
}

bool isOfFile(steps::LogbookAction action)
{
    return action == steps::LogbookAction::Import || action == steps::LogbookAction::UndoImport ||
           action == steps::LogbookAction::RedoImport;
}

}  // namespace

QString actorWords(const std::string& who)
{
    if (who == "Tactful") return tr("Tactful, by itself");
    if (who == "owner") return tr("You");
    return QString::fromStdString(who);
}

QString eventWords(const steps::LogbookLine& line)
{
    const char* words = wordsOf(line.event.action);
    //: %1 is a word that a later version of the program wrote into the logbook.
    if (!words)
        return tr("Something this version does not know: %1").arg(QString::fromStdString(line.event.word));
    QString text = tr(words);
    if (!text.contains(QLatin1String("%1"))) return text;
    const std::string& name = line.event.campaignName.empty() ? line.event.name : line.event.campaignName;
    if (!name.empty()) return text.arg(tr("\"%1\"", "a name in quotes").arg(QString::fromStdString(name)));
    if (line.event.campaign > 0) return text.arg(tr("campaign %1").arg(line.event.campaign));
    return text.arg(isOfFile(line.event.action) ? tr("a file") : tr("a campaign"));
}

QString concernWords(const steps::LogbookEvent& event)
{
    const int count = static_cast<int>(event.concerns);
    switch (event.unit) {
    case steps::ConcernUnit::None:
        return {};
    case steps::ConcernUnit::People:
        return tr("%Ln person(s)", nullptr, count);
    case steps::ConcernUnit::Orders:
        return tr("%Ln order(s)", nullptr, count);
    case steps::ConcernUnit::Messages:
        return tr("%Ln message(s)", nullptr, count);
    case steps::ConcernUnit::Products:
        return tr("%Ln product(s)", nullptr, count);
    }
    return {};
}

}  // namespace tactful::ui

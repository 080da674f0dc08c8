#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// \file
/// What does an entry of the logbook say? As data that a window can put into any language, and in English.

namespace tactful::steps {

/// The things that are written into the logbook, by the word kept in its column `action`.
enum class LogbookAction {
    Other,  ///< a word that this version does not know
    Import,
    UndoImport,
    RedoImport,
    Plan,
    Decide,  ///< keep, softer or leave-out of one message; `detail` says which
    Undecide,
    Approve,
    Reopen,  ///< an approval was taken back because something was decided anew
    Export,
    Reminder,  ///< exported files were deleted, or the reminder put away
    Erase,
    ErasureProof,  ///< what a search for the erased in every file came to; `detail` says it
    ErasureRequest,
    KeepAfterAll,
    Settings,
    Learn,
    Delicate,  ///< the owner decided how delicate a product is
    Stock,
    Aisle,
    Offer,
    UseFact,
    Wish,            ///< how often somebody wants to hear from the shop
    Weights,         ///< what the shop's readers taught changed how personal facts weigh
    RevealDelicate,  ///< somebody looked at what was bought
    RecordConsent,
    WithdrawConsent,
    Correct,
    Restrict,
    Unrestrict,
    Object,
    Unobject,
    ExportCustomer,
    Merge,      ///< two records are one person
    KeepApart,  ///< two records only look like one person
    Split,
    TakeBackMerge,    ///< one of these three was undone
    RecordPurpose,    ///< a yes to something else than e-mails; `detail` says to what
    WithdrawPurpose,  ///< a no to it
    Request,  ///< somebody asked for something under the law; `detail` says for what, as do the next five
    IdentifyRequest,
    ExtendRequest,
    AnswerRequest,
    RefuseRequest,
    ToldRecipients,
    AnswerRule,  ///< the owner said whether a rule is kept; `detail` is its id
    Retention,   ///< old data was let go; `detail` is its kind
    SetRetention,
    ChangePassphrase,
    RecoveryCode,      ///< a new one was made
    RememberComputer,  ///< it opens the book without the passphrase from then on
    ForgetComputer,
    Backup,
    Restore,
    WriteDocument,  ///< one of the shop's documents was saved; `name` is its kind
    EditDocument,   ///< a section got the owner's words
    ResetDocument,
    AnswerDocument,  ///< a question of the impact screen was answered
    ShareReport,     ///< a report for others was written; `name` is its kind
    SaveList,        ///< a list with a line for each customer was written; `name` is its kind
    SaveRows,        ///< rows of an import that were set aside were written
    Receipt,         ///< somebody's agreements were written out
    DeleteCampaign,
    AcceptChanges,  ///< what another program changed in the book was said to be right
    AutoBackup,     ///< one was made without being asked for
    BackupFailed,   ///< one that was begun like that could not be written
};
std::string_view nameOf(LogbookAction action);
LogbookAction logbookActionNamed(std::string_view name);

/// Whom or what the number of an entry counts.
enum class ConcernUnit { None, People, Orders, Messages, Products };

struct LogbookEvent {
    LogbookAction action = LogbookAction::Other;
    std::string word;           ///< the action as kept, also where it is not known here
    std::int64_t concerns = 0;  ///< how many
    ConcernUnit unit = ConcernUnit::None;
    std::int64_t campaign = 0;  ///< 0: none
    std::string campaignName;   ///< empty where the entry does not say
    std::string name;           ///< a file, a format or a destination
    std::string detail;         ///< "keep", "softer", "leave-out"; the reason of a sign-off; changed setting
    bool payloadDeleted = false;  ///< only the action is left
};

/// \param payload  the JSON of the entry; empty where it was deleted
LogbookEvent logbookEvent(std::string_view action, std::string_view payload);

/// One plain English sentence, such as: Approved 1,656 messages of "Autumn thank-you".
std::string logbookSentence(const LogbookEvent& event);
std::string logbookSentence(std::string_view action, std::string_view payload);

}  // namespace tactful::steps

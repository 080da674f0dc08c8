#include "core/steps/logbook_sentence.h"

#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <array>

namespace tactful::steps {
namespace {

using Json = nlohmann::json;

/// What one action is called, what it counts, where its numbers and names are in the payload, and what it
/// says. In the sentence, {n} is the number with what it counts, {campaign}, {name} and {detail} are what
/// they say;
/// {:detail} is a colon and the detail, or nothing.
struct Form {
    LogbookAction action;
    std::string_view word;
    ConcernUnit unit;
    std::string_view count;   ///< key; empty: one
    std::string_view name;    ///< key; empty: no file, format or destination
    std::string_view detail;  ///< key; empty: none
    std::string_view sentence;
};

using enum ConcernUnit;
constexpr std::array forms{
    Form{LogbookAction::Import, "import", Orders, "orders_new", "format", "",
         "Imported a file ({name}), new: {n}."},
    Form{LogbookAction::UndoImport, "undo-import", None, "", "format", "", "Took an import back."},
    Form{LogbookAction::RedoImport, "redo-import", None, "", "format", "",
         "Imported again what was taken back."},
    Form{LogbookAction::Plan, "plan", People, "planned", "", "", "Planned {campaign} for {n}."},
    Form{LogbookAction::Decide, "decide", People, "", "", "decision", "{decision}."},
    Form{LogbookAction::Undecide, "undecide", People, "", "", "",
         "Took back what was decided about 1 message of {campaign}."},
    Form{LogbookAction::Approve, "approve", Messages, "messages", "", "reason",
         "Approved {n} of {campaign}{:detail}."},
    Form{LogbookAction::Reopen, "reopen", None, "", "", "",
         "Took back the approval of {campaign}, because a message changed."},
    Form{LogbookAction::Export, "export", People, "contacts", "destination", "",
         "Wrote the files of {campaign} for {name}: {n}."},
    Form{LogbookAction::Reminder, "reminder", None, "", "", "",
         "Put the reminder to delete exported files away."},
    Form{LogbookAction::Erase, "erase", People, "customers", "", "", "Erased {n} for good."},
    Form{LogbookAction::ErasureProof, "erasure-proof", People, "customers", "", "result",
         "Searched every file of the book for what was known of {n}{:detail}."},
    Form{LogbookAction::ErasureRequest, "erasure-request", People, "", "", "",
         "{n} asked to be erased: locked at once."},
    Form{LogbookAction::KeepAfterAll, "keep-after-all", People, "", "", "", "Kept {n} after all."},
    Form{LogbookAction::Settings, "settings", None, "", "", "changed",
         "Changed the shop's settings{:detail}."},
    Form{LogbookAction::Learn, "learn", People, "customers", "", "", "Learned from the sales of {n}."},
    Form{LogbookAction::Delicate, "delicate", Products, "", "", "", "Decided how delicate {n} is."},
    Form{LogbookAction::Stock, "stock", Products, "", "", "", "Changed the stock of {n}."},
    Form{LogbookAction::Aisle, "aisle", Products, "", "", "", "Moved {n} to another aisle."},
    Form{LogbookAction::Offer, "offer", Products, "", "", "", "Changed whether {n} may be offered."},
    Form{LogbookAction::UseFact, "use-fact", People, "", "", "fact",
         "Changed whether a fact about {n} may be used{:detail}."},
    Form{LogbookAction::Wish, "wish", People, "", "", "wish",
         "Noted how often {n} wants to hear from the shop{:detail}."},
    Form{LogbookAction::Weights, "tact-weights", None, "", "", "sources",
         "Changed how much personal facts weigh, as learnt from results{:detail}."},
    Form{LogbookAction::RevealDelicate, "reveal-delicate", People, "", "", "",
         "Looked at the delicate things {n} bought."},
    Form{LogbookAction::RecordConsent, "record-email-consent", People, "", "", "",
         "Noted that {n} agreed to e-mails."},
    Form{LogbookAction::WithdrawConsent, "withdraw-email", People, "", "", "",
         "Noted that {n} wants no more e-mails."},
    Form{LogbookAction::Correct, "correct", People, "", "", "fields",
         "Put right what is known of {n}{:detail}."},
    Form{LogbookAction::Restrict, "restrict", People, "", "", "", "Paused {n} as asked."},
    Form{LogbookAction::Unrestrict, "unrestrict", People, "", "", "", "Ended the pause of {n}."},
    Form{LogbookAction::Object, "object", People, "", "", "", "Noted that {n} objects to personal picks."},
    Form{LogbookAction::Unobject, "unobject", People, "", "", "",
         "Noted that {n} no longer objects to personal picks."},
    Form{LogbookAction::ExportCustomer, "export-customer", People, "", "", "",
         "Saved a copy of what is known of {n}."},
    Form{LogbookAction::Merge, "merge", People, "", "", "", "Merged two records into {n}."},
    Form{LogbookAction::KeepApart, "keep-apart", None, "", "", "", "Noted that two records are two people."},
    Form{LogbookAction::Split, "split", People, "", "", "", "Split {n} into their records again."},
    Form{LogbookAction::TakeBackMerge, "take-back-merge", None, "", "", "",
         "Took back what was decided about records that look alike."},
    Form{LogbookAction::RecordPurpose, "record-consent", People, "", "", "purpose",
         "Noted that {n} agreed{:detail}."},
    Form{LogbookAction::WithdrawPurpose, "withdraw-consent", People, "", "", "purpose",
         "Noted that {n} said no{:detail}."},
    Form{LogbookAction::Request, "request", None, "", "", "kind", "Noted a request{:detail}."},
    Form{LogbookAction::IdentifyRequest, "identify-request", None, "", "", "kind",
         "Made sure who asks{:detail}."},
    Form{LogbookAction::ExtendRequest, "extend-request", None, "", "", "kind",
         "Put the last day of a request off{:detail}."},
    Form{LogbookAction::AnswerRequest, "answer-request", None, "", "", "kind",
         "Did what was asked{:detail}."},
    Form{LogbookAction::RefuseRequest, "refuse-request", None, "", "", "kind", "Refused a request{:detail}."},
    Form{LogbookAction::ToldRecipients, "told-recipients", None, "", "", "kind",
         "Told the services of a change{:detail}."},
    Form{LogbookAction::AnswerRule, "answer-rule", None, "", "", "rule",
         "Said whether a rule of the law is kept{:detail}."},
    Form{LogbookAction::Retention, "retention", None, "", "", "kind", "Let old data go{:detail}."},
    Form{LogbookAction::SetRetention, "set-retention", None, "", "", "kind",
         "Changed how long data is kept{:detail}."},
    Form{LogbookAction::ChangePassphrase, "change-passphrase", None, "", "", "",
         "Changed how the book is locked."},
    Form{LogbookAction::RecoveryCode, "recovery-code", None, "", "", "",
         "Made a new recovery code; an earlier one opens nothing any more."},
    Form{LogbookAction::RememberComputer, "remember-computer", None, "", "", "",
         "Let a computer open the book without its passphrase."},
    Form{LogbookAction::ForgetComputer, "forget-computer", None, "", "", "",
         "Let a computer that opened the book by itself ask for the passphrase again."},
    Form{LogbookAction::Backup, "backup", None, "", "", "", "Made a backup."},
    Form{LogbookAction::Restore, "restore", None, "", "", "", "Restored a backup."},
    Form{LogbookAction::WriteDocument, "write-document", None, "", "document", "",
         "Saved a document of the shop ({name})."},
    Form{LogbookAction::EditDocument, "edit-document", None, "", "document", "section",
         "Edited a document of the shop ({name}){:detail}."},
    Form{LogbookAction::ResetDocument, "reset-document", None, "", "document", "section",
         "Took own words out of a document of the shop ({name}){:detail}."},
    Form{LogbookAction::AnswerDocument, "answer-document", None, "", "", "question",
         "Answered a question of the impact screen{:detail}."},
    Form{LogbookAction::ShareReport, "share-report", None, "", "report", "",
         "Wrote a report for others ({name})."},
    Form{LogbookAction::SaveList, "save-list", People, "customers", "list", "",
         "Saved a list of {n} ({name})."},
    Form{LogbookAction::SaveRows, "save-rows", None, "", "", "", "Saved rows that were set aside."},
    Form{LogbookAction::Receipt, "consent-receipt", People, "", "", "", "Wrote out what {n} agreed to."},
    Form{LogbookAction::DeleteCampaign, "delete-campaign", None, "", "", "", "Deleted {campaign}."},
    Form{LogbookAction::AcceptChanges, "accept-changes", None, "", "", "",
         "Said that what another program changed in the book is right."},
    Form{LogbookAction::AutoBackup, "auto-backup", None, "", "", "", "Made a backup without being asked."},
    Form{LogbookAction::BackupFailed, "backup-failed", None, "", "", "",
         "Could not write the backup that was due."},
};

const Form* formOf(LogbookAction action)
{
    for (const Form& form : forms)
        if (form.action == action) return &form;
    return nullptr;
}

std::string textAt(const Json& payload, std::string_view key)
{
    if (key.empty()) return {};
    const auto found = payload.find(key);
    if (found == payload.end()) return {};
    if (found->is_string()) return found->get<std::string>();
    if (!found->is_array()) return {};
    std::vector<std::string> parts;
    for (const Json& each : *found)
        if (each.is_string()) parts.push_back(each.get<std::string>());
    return join(parts, ", ");
}

std::optional<std::int64_t> numberAt(const Json& payload, std::string_view key)
{
    if (key.empty()) return std::nullopt;
    const auto found = payload.find(key);
    if (found == payload.end() || !found->is_number_integer()) return std::nullopt;
    return found->get<std::int64_t>();
}

std::string counted(std::int64_t count, std::string_view one, std::string_view many)
{
    return groupedNumber(count) + " " + std::string(count == 1 ? one : many);
}

std::string campaignText(const LogbookEvent& event)
{
    if (!event.campaignName.empty()) return "\"" + event.campaignName + "\"";
    return event.campaign ? "campaign " + std::to_string(event.campaign) : "a campaign";
}

std::string decisionText(const LogbookEvent& event)
{
    if (event.detail == "softer") return "Used the softer line for 1 message of " + campaignText(event);
    if (event.detail == "leave-out") return "Left 1 person out of " + campaignText(event);
    return "Kept 1 message of " + campaignText(event) + " as it is";
}

/// Without the payload nobody knows how many.
std::string countText(const LogbookEvent& event)
{
    const auto words = [&event](std::string_view one, std::string_view many) {
        return event.payloadDeleted ? std::string(many) : counted(event.concerns, one, many);
    };
    switch (event.unit) {
    case ConcernUnit::People:
        return words("person", "people");
    case ConcernUnit::Orders:
        return words("order", "orders");
    case ConcernUnit::Messages:
        return words("message", "messages");
    case ConcernUnit::Products:
        return words("product", "products");
    case ConcernUnit::None:
        break;
    }
    return {};
}

}  // namespace

std::string_view nameOf(LogbookAction action)
{
    const Form* form = formOf(action);
    return form ? form->word : "other";
}

LogbookAction logbookActionNamed(std::string_view name)
{
    for (const Form& form : forms)
        if (form.word == name) return form.action;
    return LogbookAction::Other;
}

LogbookEvent logbookEvent(std::string_view action, std::string_view payload)
{
    LogbookEvent event;
    event.action = logbookActionNamed(action);
    event.word = action;
    event.payloadDeleted = payload.empty();
    const Form* form = formOf(event.action);
    if (form) event.unit = form->unit;
    const Json json = Json::parse(payload, nullptr, false);
    if (json.is_discarded() || !json.is_object()) return event;
    event.campaign = numberAt(json, "campaign").value_or(0);
    if (event.campaign) event.campaignName = textAt(json, "name");
    if (!form) return event;
    if (form->unit != ConcernUnit::None)
        event.concerns = form->count.empty() ? 1 : numberAt(json, form->count).value_or(0);
    event.name = textAt(json, form->name);
    event.detail = textAt(json, form->detail);
    if (event.action == LogbookAction::Import && event.concerns == 0) {
        // A list of people, not of orders.
        event.concerns = numberAt(json, "customers_new").value_or(0);
        event.unit = event.concerns > 0 ? ConcernUnit::People : ConcernUnit::Orders;
    }
    return event;
}

std::string logbookSentence(const LogbookEvent& event)
{
    const Form* form = formOf(event.action);
    if (!form) return "Did \"" + event.word + "\".";
    std::string sentence(form->sentence);
    sentence = replaceAll(std::move(sentence), "{decision}", decisionText(event));
    sentence = replaceAll(std::move(sentence), "{n}", countText(event));
    sentence = replaceAll(std::move(sentence), "{name}", event.name.empty() ? "?" : event.name);
    sentence = replaceAll(std::move(sentence), "{:detail}", event.detail.empty() ? "" : ": " + event.detail);
    // Last: a campaign's name is whatever the owner typed.
    return replaceAll(std::move(sentence), "{campaign}", campaignText(event));
}

std::string logbookSentence(std::string_view action, std::string_view payload)
{
    return logbookSentence(logbookEvent(action, payload));
}

}  // namespace tactful::steps

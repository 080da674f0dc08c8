#include "ui/pages/privacy/logbook_words.h"

#include <QCoreApplication>

namespace tactful::ui {
namespace {

QString tr(const char* text, int n = -1)
{
    return QCoreApplication::translate("tactful::ui", text, nullptr, n);
}

/// With %1 for the name of a campaign, file or product kind, where the entry has one.
const char* wordsOf(steps::LogbookAction action)
{
    using Action = steps::LogbookAction;
    switch (action) {
    case Action::Other:
        return nullptr;
    case Action::Import:
        return QT_TRANSLATE_NOOP("tactful::ui", "Imported %1");
    case Action::UndoImport:
        return QT_TRANSLATE_NOOP("tactful::ui", "Took the import of %1 out again");
    case Action::RedoImport:
        return QT_TRANSLATE_NOOP("tactful::ui", "Imported %1 once more");
    case Action::Plan:
        return QT_TRANSLATE_NOOP("tactful::ui", "Planned %1");
    case Action::Decide:
        return QT_TRANSLATE_NOOP("tactful::ui", "Decided about a message of %1");
    case Action::Undecide:
        return QT_TRANSLATE_NOOP("tactful::ui", "Took back a decision about a message of %1");
    case Action::Approve:
        return QT_TRANSLATE_NOOP("tactful::ui", "Approved %1");
    case Action::Reopen:
        return QT_TRANSLATE_NOOP("tactful::ui", "Opened %1 again after its approval");
    case Action::Export:
        return QT_TRANSLATE_NOOP("tactful::ui", "Exported the files of %1");
    case Action::Reminder:
        return QT_TRANSLATE_NOOP("tactful::ui", "Saw to the exported files of %1");
    case Action::Erase:
        return QT_TRANSLATE_NOOP("tactful::ui", "Erased a customer");
    case Action::ErasureRequest:
        return QT_TRANSLATE_NOOP("tactful::ui", "Hid a customer, to be erased in 24 hours");
    case Action::KeepAfterAll:
        return QT_TRANSLATE_NOOP("tactful::ui", "Kept a customer after all");
    case Action::Settings:
        return QT_TRANSLATE_NOOP("tactful::ui", "Changed the settings");
    case Action::Learn:
        return QT_TRANSLATE_NOOP("tactful::ui", "Learnt from the sales");
    case Action::Delicate:
        return QT_TRANSLATE_NOOP("tactful::ui", "Decided how delicate a product is");
    case Action::Stock:
        return QT_TRANSLATE_NOOP("tactful::ui", "Changed the stock of a product");
    case Action::Aisle:
        return QT_TRANSLATE_NOOP("tactful::ui", "Changed the aisle of a product");
    case Action::Offer:
        return QT_TRANSLATE_NOOP("tactful::ui", "Decided whether a product may be offered");
    case Action::UseFact:
        return QT_TRANSLATE_NOOP("tactful::ui", "Switched the use of a fact about a customer");
    case Action::RevealDelicate:
        return QT_TRANSLATE_NOOP("tactful::ui", "Looked at a delicate purchase");
    case Action::RecordConsent:
        return QT_TRANSLATE_NOOP("tactful::ui", "Entered a customer's yes to e‑mail");
    case Action::WithdrawConsent:
        return QT_TRANSLATE_NOOP("tactful::ui", "Entered a customer's no to e‑mail");
    case Action::Correct:
        return QT_TRANSLATE_NOOP("tactful::ui", "Corrected a customer");
    case Action::Restrict:
        return QT_TRANSLATE_NOOP("tactful::ui", "Restricted a customer");
    case Action::Unrestrict:
        return QT_TRANSLATE_NOOP("tactful::ui", "Lifted a customer's restriction");
    case Action::Object:
        return QT_TRANSLATE_NOOP("tactful::ui", "Entered a no to personal picks");
    case Action::Unobject:
        return QT_TRANSLATE_NOOP("tactful::ui", "Took back a no to personal picks");
    case Action::ExportCustomer:
        return QT_TRANSLATE_NOOP("tactful::ui", "Saved a customer's data for them");
    case Action::ChangePassphrase:
        return QT_TRANSLATE_NOOP("tactful::ui", "Changed the password");
    case Action::Backup:
        return QT_TRANSLATE_NOOP("tactful::ui", "Made a backup");
    case Action::Restore:
        return QT_TRANSLATE_NOOP("tactful::ui", "Restored a backup");
    }
    return nullptr;
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
    if (!words) return QString::fromStdString(line.sentence);
    QString text = tr(words);
    if (!text.contains(QLatin1String("%1"))) return text;
    const std::string& name = line.event.campaignName.empty() ? line.event.name : line.event.campaignName;
    if (!name.empty()) return text.arg(QLatin1Char('"') + QString::fromStdString(name) + QLatin1Char('"'));
    if (line.event.campaign > 0) return text.arg(tr("campaign %1").arg(line.event.campaign));
    return QString::fromStdString(line.sentence);
}

QString concernWords(const steps::LogbookEvent& event)
{
    const int count = static_cast<int>(event.concerns);
    switch (event.unit) {
    case steps::ConcernUnit::None:
        return {};
    case steps::ConcernUnit::People:
        return tr("%Ln person(s)", count);
    case steps::ConcernUnit::Orders:
        return tr("%Ln order(s)", count);
    case steps::ConcernUnit::Messages:
        return tr("%Ln message(s)", count);
    case steps::ConcernUnit::Products:
        return tr("%Ln product(s)", count);
    }
    return {};
}

}  // namespace tactful::ui

#include "ui/text/phase_words.h"

#include <QCoreApplication>

namespace tactful::ui {
namespace {

/// As core's Job::begin() is given them; %1 is a file.
constexpr const char* phases[] = {
    QT_TRANSLATE_NOOP("tactful::ui", "Asking the rules"),
    QT_TRANSLATE_NOOP("tactful::ui", "Checking every page"),
    QT_TRANSLATE_NOOP("tactful::ui", "Checking what is sealed"),
    QT_TRANSLATE_NOOP("tactful::ui", "Checking the backup"),
    QT_TRANSLATE_NOOP("tactful::ui", "Checking the messages"),
    QT_TRANSLATE_NOOP("tactful::ui", "Choosing products"),
    QT_TRANSLATE_NOOP("tactful::ui", "Comparing customers"),
    QT_TRANSLATE_NOOP("tactful::ui", "Copying the book"),
    QT_TRANSLATE_NOOP("tactful::ui", "Counting"),
    QT_TRANSLATE_NOOP("tactful::ui", "Erasing again who was erased"),
    QT_TRANSLATE_NOOP("tactful::ui", "Explaining the plan"),
    QT_TRANSLATE_NOOP("tactful::ui", "Finding what goes together"),
    QT_TRANSLATE_NOOP("tactful::ui", "Getting ready to decide"),
    QT_TRANSLATE_NOOP("tactful::ui", "Judging on the shop's own past"),
    QT_TRANSLATE_NOOP("tactful::ui", "Keeping a sealed copy for Undo"),
    QT_TRANSLATE_NOOP("tactful::ui", "Keeping the plan"),
    QT_TRANSLATE_NOOP("tactful::ui", "Learning"),
    QT_TRANSLATE_NOOP("tactful::ui", "Leaving out the secrets of %1"),
    QT_TRANSLATE_NOOP("tactful::ui", "Learning from earlier days"),
    QT_TRANSLATE_NOOP("tactful::ui", "Learning how often customers come back"),
    QT_TRANSLATE_NOOP("tactful::ui", "Learning what orders are worth"),
    QT_TRANSLATE_NOOP("tactful::ui", "Looking ahead"),
    QT_TRANSLATE_NOOP("tactful::ui", "Looking at the columns of %1"),
    QT_TRANSLATE_NOOP("tactful::ui", "Looking for old data"),
    QT_TRANSLATE_NOOP("tactful::ui", "Looking at %1"),
    QT_TRANSLATE_NOOP("tactful::ui", "Making up customers"),
    QT_TRANSLATE_NOOP("tactful::ui", "Opening names"),
    QT_TRANSLATE_NOOP("tactful::ui", "Reading customers"),
    QT_TRANSLATE_NOOP("tactful::ui", "Reading names"),
    QT_TRANSLATE_NOOP("tactful::ui", "Reading products"),
    QT_TRANSLATE_NOOP("tactful::ui", "Reading the files back"),
    QT_TRANSLATE_NOOP("tactful::ui", "Reading the sales"),
    QT_TRANSLATE_NOOP("tactful::ui", "Reading %1"),
    QT_TRANSLATE_NOOP("tactful::ui", "Replaying the past"),
    QT_TRANSLATE_NOOP("tactful::ui", "Restoring the backup"),
    QT_TRANSLATE_NOOP("tactful::ui", "Taking imports out"),
    QT_TRANSLATE_NOOP("tactful::ui", "Writing the demo shop"),
    QT_TRANSLATE_NOOP("tactful::ui", "Writing the files"),
    QT_TRANSLATE_NOOP("tactful::ui", "Writing %1"),
};

QString tr(const char* text)
{
    return QCoreApplication::translate("tactful::ui", text);
}

}  // namespace

QString phaseWords(const std::string& phase)
{
    const QString english = QString::fromStdString(phase);
    for (const char* known : phases) {
        const QString words = QString::fromUtf8(known);
        if (english == words) return tr(known);
        if (!words.endsWith(QLatin1String("%1"))) continue;
        const QString begin = words.chopped(2);
        // A file's name, not the words of a phase that is not in the list: it has an ending.
        if (english.startsWith(begin) && english.contains(QLatin1Char('.')))
            return tr(known).arg(english.mid(begin.size()));
    }
    return english.isEmpty() ? QString() : tr("Working");
}

}  // namespace tactful::ui

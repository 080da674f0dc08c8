#include "ui/text/import_words.h"

#include <QCoreApplication>

namespace tactful::ui {
namespace {

struct Kind {
    const char* text;
    const char* comment;
};

/// What rows can be; %1 is a shop system or a mail service.
constexpr Kind kinds[] = {
    QT_TRANSLATE_NOOP3("tactful::ui", "%1 orders", "kind of file"),
    QT_TRANSLATE_NOOP3("tactful::ui", "%1 order lines", "kind of file"),
    QT_TRANSLATE_NOOP3("tactful::ui", "%1 order items", "kind of file"),
    QT_TRANSLATE_NOOP3("tactful::ui", "%1 customers", "kind of file"),
    QT_TRANSLATE_NOOP3("tactful::ui", "%1 products", "kind of file"),
    QT_TRANSLATE_NOOP3("tactful::ui", "%1 payments", "kind of file"),
    QT_TRANSLATE_NOOP3("tactful::ui", "%1 transactions", "kind of file"),
    QT_TRANSLATE_NOOP3("tactful::ui", "%1 contacts", "kind of file"),
    QT_TRANSLATE_NOOP3("tactful::ui", "%1 subscribers", "kind of file"),
    QT_TRANSLATE_NOOP3("tactful::ui", "%1 unsubscribes", "kind of file"),
    QT_TRANSLATE_NOOP3("tactful::ui", "%1 bounces", "kind of file"),
    QT_TRANSLATE_NOOP3("tactful::ui", "%1 clicks", "kind of file"),
    QT_TRANSLATE_NOOP3("tactful::ui", "%1 lines", "kind of file"),
    QT_TRANSLATE_NOOP3("tactful::ui", "%1 opens", "kind of file"),
    QT_TRANSLATE_NOOP3("tactful::ui", "%1 profiles", "kind of file"),
    QT_TRANSLATE_NOOP3("tactful::ui", "%1 recipients", "kind of file"),
    QT_TRANSLATE_NOOP3("tactful::ui", "%1 results", "kind of file"),
};

/// Formats that belong to no service.
constexpr const char* whole[] = {
    QT_TRANSLATE_NOOP("tactful::ui", "Order lines"),
    QT_TRANSLATE_NOOP("tactful::ui", "Own format"),
    QT_TRANSLATE_NOOP("tactful::ui", "Demo shop"),
};

QString tr(const char* text)
{
    return QCoreApplication::translate("tactful::ui", text);
}

}  // namespace

QString formatWords(const std::string& title)
{
    const QString english = QString::fromStdString(title);
    for (const char* each : whole)
        if (english == QLatin1String(each)) return tr(each);
    // "Etsy order items" before "Etsy items": the longest ending counts.
    const Kind* best = nullptr;
    qsizetype length = 0;
    for (const Kind& kind : kinds) {
        const QLatin1String ending(kind.text + 2);
        if (ending.size() <= length || english.size() <= ending.size() || !english.endsWith(ending)) continue;
        best = &kind;
        length = ending.size();
    }
    if (!best) return english;
    return QCoreApplication::translate("tactful::ui", best->text, best->comment).arg(english.chopped(length));
}

QString obstacleWords(steps::ImportObstacle obstacle)
{
    switch (obstacle) {
    case steps::ImportObstacle::None:
        return {};
    case steps::ImportObstacle::TooOldToUndo:
        return tr("It is more than 30 days old.");
    case steps::ImportObstacle::UndoNotKept:
        return tr("What it takes to undo it is no longer kept, because a customer was erased since or it was "
                  "imported by an older Tactful.");
    case steps::ImportObstacle::LaterNotKept:
        return tr("An import after it would have to be read again, and its file is not kept. Undo that one "
                  "first.");
    case steps::ImportObstacle::TooOldToRedo:
        return tr("It is more than 30 days old; import the file again.");
    case steps::ImportObstacle::FileNotKept:
        return tr("Its file is not kept here; import it again from where you have it.");
    }
    return {};
}

}  // namespace tactful::ui

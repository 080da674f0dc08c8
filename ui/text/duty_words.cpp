#include "ui/text/duty_words.h"

#include <QCoreApplication>

#include <array>

namespace tactful::ui {
namespace {

QString tr(const char* text, const char* comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("tactful::ui", text, comment, n);
}

/// By data::RequestKind.
constexpr std::array requests{
    QT_TRANSLATE_NOOP("tactful::ui", "Copy of data"),
    QT_TRANSLATE_NOOP("tactful::ui", "Correct"),
    QT_TRANSLATE_NOOP("tactful::ui", "Erase"),
    QT_TRANSLATE_NOOP("tactful::ui", "Pause"),
    QT_TRANSLATE_NOOP("tactful::ui", "No marketing, no personal picks"),
    QT_TRANSLATE_NOOP("tactful::ui", "Copy for another shop"),
};
static_assert(requests.size() == data::requestKindCount);

constexpr std::array actions{
    QT_TRANSLATE_NOOP("tactful::ui", "Save the copy…"), QT_TRANSLATE_NOOP("tactful::ui", "It is put right"),
    QT_TRANSLATE_NOOP("tactful::ui", "Start erasing"),  QT_TRANSLATE_NOOP("tactful::ui", "Pause them"),
    QT_TRANSLATE_NOOP("tactful::ui", "Stop both"),      QT_TRANSLATE_NOOP("tactful::ui", "Save the copy…"),
};
static_assert(actions.size() == data::requestKindCount);

/// By data::Identified.
constexpr std::array ways{
    QT_TRANSLATE_NOOP("tactful::ui", "Not sure yet who asks"),
    QT_TRANSLATE_NOOP("tactful::ui", "Asked from the address we know"),
    QT_TRANSLATE_NOOP("tactful::ui", "Asked from their account"),
    QT_TRANSLATE_NOOP("tactful::ui", "Asked in person"),
    QT_TRANSLATE_NOOP("tactful::ui", "Showed a document"),
};

/// By data::RefusalReason.
constexpr std::array reasons{
    QT_TRANSLATE_NOOP("tactful::ui", "Nobody can tell who asks"),
    QT_TRANSLATE_NOOP("tactful::ui", "Nothing is kept of them"),
    QT_TRANSLATE_NOOP("tactful::ui", "Unfounded, or asked again and again"),
    QT_TRANSLATE_NOOP("tactful::ui", "The law says it must be kept"),
};

struct Kept {
    const char* words;
    const char* sentence;
};

/// By steps::RetentionKind.
constexpr std::array kinds{
    Kept{
        QT_TRANSLATE_NOOP("tactful::ui", "Imported files"),
        QT_TRANSLATE_NOOP("tactful::ui", "So that an import can be taken back; then they go by themselves.")},
    Kept{QT_TRANSLATE_NOOP("tactful::ui", "Rows set aside"),
         QT_TRANSLATE_NOOP("tactful::ui", "So that they can be put right; then their cells go.")},
    Kept{QT_TRANSLATE_NOOP("tactful::ui", "Results"),
         QT_TRANSLATE_NOOP("tactful::ui", "Clicks, bounces and the like, by which campaigns are judged.")},
    Kept{QT_TRANSLATE_NOOP("tactful::ui", "Messages sent"),
         QT_TRANSLATE_NOOP("tactful::ui", "Who was written to, held back or left out. The totals stay.")},
    Kept{QT_TRANSLATE_NOOP("tactful::ui", "Answered requests"),
         QT_TRANSLATE_NOOP("tactful::ui", "To show that they were answered.")},
    Kept{QT_TRANSLATE_NOOP("tactful::ui", "Fields nobody uses"),
         QT_TRANSLATE_NOOP("tactful::ui",
                           "What no message, file or correction used goes only when you say so.")},
    Kept{QT_TRANSLATE_NOOP("tactful::ui", "Quiet customers"),
         QT_TRANSLATE_NOOP("tactful::ui",
                           "Erased only when you say so. Their orders stay as sales of nobody.")},
    Kept{QT_TRANSLATE_NOOP("tactful::ui", "Orders"),
         QT_TRANSLATE_NOOP("tactful::ui", "As tax law asks; of somebody erased they are sales of nobody.")},
    Kept{QT_TRANSLATE_NOOP("tactful::ui", "Agreements"),
         QT_TRANSLATE_NOOP("tactful::ui", "As proof, until the person is erased.")},
    Kept{QT_TRANSLATE_NOOP("tactful::ui", "Who must not be written to"),
         QT_TRANSLATE_NOOP("tactful::ui", "Digests that name nobody, for good.")},
    Kept{QT_TRANSLATE_NOOP("tactful::ui", "The logbook"),
         QT_TRANSLATE_NOOP("tactful::ui", "For good; it holds no value of anybody.")},
};
static_assert(kinds.size() == steps::retentionKindCount);

/// By data::SealFault, of a value: %1 is what, %2 the number of the customer.
constexpr std::array faults{
    QT_TRANSLATE_NOOP("tactful::ui",
                      "%1 of customer %2 does not open: it was changed, or belongs elsewhere."),
    QT_TRANSLATE_NOOP("tactful::ui", "%1 of customer %2 does not open: the key is missing or damaged."),
    QT_TRANSLATE_NOOP("tactful::ui", "%1 of customer %2 is missing: another program deleted it."),
    QT_TRANSLATE_NOOP("tactful::ui", "%1 of customer %2 was put in by another program."),
    QT_TRANSLATE_NOOP("tactful::ui", "%1 of customer %2 is not what Tactful wrote there last."),
};

/// The same of what belongs to no customer; %1 is what.
constexpr std::array rowFaults{
    QT_TRANSLATE_NOOP("tactful::ui", "%1 does not open: it was changed, or belongs elsewhere."),
    QT_TRANSLATE_NOOP("tactful::ui", "%1 does not open: the key is missing or damaged."),
    QT_TRANSLATE_NOOP("tactful::ui", "%1 is missing: another program deleted it."),
    QT_TRANSLATE_NOOP("tactful::ui", "%1 was put in by another program."),
    QT_TRANSLATE_NOOP("tactful::ui", "%1 is not what Tactful wrote there last."),
};

QString rowOf(const data::SealFinding& finding)
{
    if (finding.field == "map") return tr("Saved format %1").arg(finding.number);
    if (finding.field == "header") return tr("The list of column titles of import %1").arg(finding.batch);
    if (finding.field == "reading") return tr("The note on how import %1 was read").arg(finding.batch);
    if (finding.field == "bytes")
        return tr("Part %1 of the file kept of import %2").arg(finding.number + 1).arg(finding.batch);
    if (finding.number == 0) return tr("A row that import %1 set aside").arg(finding.batch);
    return tr("The row that import %1 set aside from line %2").arg(finding.batch).arg(finding.number);
}

QString whatOf(const data::SealFinding& finding)
{
    if (finding.table == "sealed_field")
        return tr("The field \"%1\"").arg(QString::fromStdString(finding.field));
    return finding.field.empty() ? tr("Agreement %1").arg(finding.consent)
                                 : tr("The proof of agreement %1").arg(finding.consent);
}

}  // namespace

QString requestWords(data::RequestKind kind)
{
    return tr(requests.at(static_cast<std::size_t>(kind)));
}

QString requestActionWords(data::RequestKind kind)
{
    return tr(actions.at(static_cast<std::size_t>(kind)));
}

QString identifiedWords(data::Identified how)
{
    return tr(ways.at(static_cast<std::size_t>(how)));
}

QString refusalWords(data::RefusalReason reason)
{
    return tr(reasons.at(static_cast<std::size_t>(reason)));
}

QString retentionWords(steps::RetentionKind kind)
{
    return tr(kinds.at(static_cast<std::size_t>(kind)).words);
}

QString retentionSentence(steps::RetentionKind kind)
{
    return tr(kinds.at(static_cast<std::size_t>(kind)).sentence);
}

QString keptForText(int months, int days)
{
    constexpr int year = 12;
    if (months > 0 && months % year == 0) return tr("%n year(s)", nullptr, months / year);
    if (months > 0) return tr("%n month(s)", nullptr, months);
    return days > 0 ? tr("%n day(s)", nullptr, days) : tr("kept");
}

QString sealFaultWords(const data::SealFinding& finding)
{
    const auto at = static_cast<std::size_t>(finding.fault);
    if (at < rowFaults.size() && finding.customer == 0) return tr(rowFaults.at(at)).arg(rowOf(finding));
    if (at < faults.size()) return tr(faults.at(at)).arg(whatOf(finding)).arg(finding.customer);
    switch (finding.fault) {
    case data::SealFault::CustomerGone:
        return tr("Customer %1 was deleted by another program.").arg(finding.customer);
    case data::SealFault::CustomerNew:
        return tr("Customer %1 was put in by another program, or the list of what is known of them was "
                  "changed.")
            .arg(finding.customer);
    default:
        if (finding.table == "import_batch")
            return tr(
                "Another program took rows set aside, or kept files, of imports out of the book, or put "
                "some back.");
        return tr("Another program took customers out of the book, or put some back.");
    }
}

}  // namespace tactful::ui

#include "tests/ui/shell/faults.h"

#include "ui/theme/style.h"
#include "ui/widgets/elided_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStyleOptionComboBox>
#include <QtTest/QtTest>

#include <map>
#include <set>

namespace tactful::ui::tests {
namespace {

QString nameOf(const QWidget& widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className());
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        name += QStringLiteral(" \"%1\"").arg(label->text());
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        name += QStringLiteral(" \"%1\"").arg(button->text());
    for (const QWidget* up = &widget; up; up = up->parentWidget())
        if (!up->objectName().isEmpty() && !up->objectName().startsWith(QStringLiteral("qt_"))) {
            name += QStringLiteral(" in %1").arg(up->objectName());
            break;
        }
    return name;
}

std::vector<QWidget*> visible(const QWidget& window)
{
    std::vector<QWidget*> found;
    for (QWidget* each : window.findChildren<QWidget*>())
        if (each->isVisible() && each->window() == &window) found.push_back(each);
    return found;
}

/// Part of a control of Qt's own: the field of a spin box, the list of a combo box, a scroll bar.
bool insideControl(const QWidget& widget)
{
    const QWidget* up = widget.parentWidget();
    return widget.objectName().startsWith(QStringLiteral("qt_")) ||
           qobject_cast<const QScrollBar*>(&widget) ||
           (up && (qobject_cast<const QComboBox*>(up) || up->inherits("QAbstractSpinBox") ||
                   qobject_cast<const QAbstractItemView*>(up) || qobject_cast<const QLineEdit*>(up)));
}

bool isControl(const QWidget& widget)
{
    return widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !insideControl(widget) &&
           !widget.focusProxy();
}

/// One of several that exclude each other: Tab enters the group, arrows move in it.
bool oneOfAGroup(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
}

QString sizeText(const QSize& size)
{
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

/// What a widget lacks for its text; empty if it has room.
QString missingRoom(const QWidget& widget)
{
    const QSize has = widget.size();
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        option.editable = combo->isEditable();
        const int room =
            combo->style()
                ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo)
                .width();
        const int needed = combo->fontMetrics().horizontalAdvance(combo->currentText());
        return needed > room
                   ? QStringLiteral("\"%1\" needs %2, has %3").arg(combo->currentText()).arg(needed).arg(room)
                   : QString();
    }
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) {
        const int needed = field->fontMetrics().horizontalAdvance(field->placeholderText());
        const int room = has.width() - 2 * metric::space2;
        return field->text().isEmpty() && needed > room ? QStringLiteral("\"%1\" needs %2, has %3")
                                                              .arg(field->placeholderText())
                                                              .arg(needed)
                                                              .arg(room)
                                                        : QString();
    }
    QSize needed = widget.minimumSizeHint();
    const auto* label = qobject_cast<const QLabel*>(&widget);
    if (label && !label->wordWrap()) needed = label->sizeHint();
    if (label && label->wordWrap()) needed.setHeight(label->heightForWidth(has.width()));
    if (!label && widget.hasHeightForWidth()) needed.setHeight(widget.heightForWidth(has.width()));
    return needed.width() > has.width() || needed.height() > has.height()
               ? QStringLiteral("needs %1, has %2").arg(sizeText(needed), sizeText(has))
               : QString();
}

bool holdsText(const QWidget& widget)
{
    if (qobject_cast<const ElidedLabel*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget))
        return false;
    if (qobject_cast<const QAbstractScrollArea*>(&widget) || insideControl(widget)) return false;
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) return !label->text().isEmpty();
    return !widget.layout();
}

/// Outside of what its parent shows, where one cannot scroll to it.
QString clipped(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    if (!parent || widget.isWindow()) return {};
    const auto* area =
        parent->parentWidget() ? qobject_cast<const QScrollArea*>(parent->parentWidget()) : nullptr;
    if (area && area->viewport() == parent) {
        const bool sideways = widget.minimumSizeHint().width() > parent->width();
        return sideways && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
                   ? QStringLiteral("is %1 wide in a column of %2")
                         .arg(widget.minimumSizeHint().width())
                         .arg(parent->width())
                   : QString();
    }
    return parent->rect().contains(widget.geometry())
               ? QString()
               : QStringLiteral("lies at %1,%2 %3 in %4")
                     .arg(widget.x())
                     .arg(widget.y())
                     .arg(sizeText(widget.size()), sizeText(parent->size()));
}

void collect(const QLayout& layout, std::vector<QWidget*>& into)
{
    for (int at = 0; at < layout.count(); ++at) {
        QLayoutItem* item = layout.itemAt(at);
        if (QWidget* widget = item->widget(); widget && widget->isVisible()) into.push_back(widget);
        if (const QLayout* inner = item->layout()) collect(*inner, into);
    }
}

QRect inWindow(const QWidget& widget)
{
    return {widget.mapTo(widget.window(), QPoint(0, 0)), widget.size()};
}

/// The region of the window that a control belongs to: the scroll area or splitter part around it.
const QWidget* column(const QWidget& widget)
{
    for (const QWidget* up = widget.parentWidget(); up; up = up->parentWidget())
        if (qobject_cast<const QScrollArea*>(up)) return up;
    return nullptr;
}

/// In reading order `next` does not come before `before`: neither above it and not further right, nor to the
/// left of it in the same line.
bool goesBack(const QWidget& before, const QWidget& next)
{
    if (column(before) != column(next)) return false;
    const QRect a = inWindow(before);
    const QRect b = inWindow(next);
    const bool above = b.bottom() <= a.top() && b.left() < a.right();
    const bool left = b.right() <= a.left() && b.top() < a.center().y() && b.bottom() > a.center().y();
    return above || left;
}

const QWidget* firstControl(const QWidget& window)
{
    for (const QWidget* each = window.nextInFocusChain(); each != &window; each = each->nextInFocusChain())
        if (each->isVisible() && isControl(*each)) return each;
    return nullptr;
}

void collectActions(const QMenu& menu, std::vector<QAction*>& into)
{
    for (QAction* action : menu.actions()) {
        into.push_back(action);
        if (action->menu()) collectActions(*action->menu(), into);
    }
}

}  // namespace

QStringList unnamedControls(const QWidget& window)
{
    QStringList faults;
    for (QWidget* each : visible(window)) {
        if (!isControl(*each)) continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(each);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty()) faults << nameOf(*each);
    }
    return faults;
}

QStringList cutTexts(const QWidget& window)
{
    QStringList faults;
    for (QWidget* each : visible(window)) {
        if (insideControl(*each)) continue;
        const QString outside = clipped(*each);
        if (!outside.isEmpty()) faults << nameOf(*each) + QStringLiteral(": ") + outside;
        if (!holdsText(*each)) continue;
        const QString missing = missingRoom(*each);
        if (!missing.isEmpty()) faults << nameOf(*each) + QStringLiteral(": ") + missing;
    }
    return faults;
}

QStringList overlaps(const QWidget& window)
{
    QStringList faults;
    for (const QWidget* each : visible(window)) {
        if (!each->layout()) continue;
        std::vector<QWidget*> parts;
        collect(*each->layout(), parts);
        for (std::size_t one = 0; one < parts.size(); ++one)
            for (std::size_t other = one + 1; other < parts.size(); ++other)
                if (parts[one]->parentWidget() == parts[other]->parentWidget() &&
                    parts[one]->geometry().intersects(parts[other]->geometry()))
                    faults << nameOf(*parts[one]) + QStringLiteral(" on ") + nameOf(*parts[other]);
    }
    return faults;
}

QStringList tabFaults(QWidget& window)
{
    std::set<const QWidget*> missing;
    for (const QWidget* each : visible(window))
        if (isControl(*each) && !oneOfAGroup(*each)) missing.insert(each);
    QStringList faults;
    const std::size_t most = 2 * missing.size() + 50;
    const QWidget* top = firstControl(window);  // where Tab comes round, it begins there again
    const QWidget* before = nullptr;
    const QWidget* first = nullptr;
    for (std::size_t pressed = 0; pressed < most; ++pressed) {
        QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
        const QWidget* here = window.focusWidget();
        if (!here || here == first) break;
        if (!first) first = here;
        missing.erase(here);
        if (before && before != here && here != top && goesBack(*before, *here))
            faults << nameOf(*before) + QStringLiteral(" leads back to ") + nameOf(*here);
        before = here;
    }
    for (const QWidget* each : missing)
        faults << nameOf(*each) + QStringLiteral(" is not reached");
    return faults;
}

QStringList sharedShortcuts(const QWidget& window)
{
    QStringList faults;
    std::map<QString, QString> owners;
    const auto claim = [&](const QKeySequence& keys, const QString& who) {
        if (keys.isEmpty()) return;
        const auto [known, added] = owners.emplace(keys.toString(), who);
        if (!added) faults << QStringLiteral("%1: %2 and %3").arg(keys.toString(), known->second, who);
    };
    for (const QMenuBar* bar : window.findChildren<QMenuBar*>())
        for (const QAction* top : bar->actions()) {
            if (!top->menu()) continue;
            std::vector<QAction*> actions;
            collectActions(*top->menu(), actions);
            std::map<QChar, QString> letters;
            for (const QAction* action : actions) {
                for (const QKeySequence& keys : action->shortcuts())
                    claim(keys, action->objectName());
                const QString keys = QKeySequence::mnemonic(action->text()).toString();
                if (keys.isEmpty()) continue;
                const auto [known, added] = letters.emplace(keys.back(), action->text());
                if (!added)
                    faults << QStringLiteral("%1: %2 and %3").arg(top->text(), known->second, action->text());
            }
        }
    for (const QShortcut* shortcut : window.findChildren<QShortcut*>())
        if (shortcut->isEnabled())
            claim(shortcut->key(), QStringLiteral("a shortcut of ") + shortcut->parent()->objectName());
    return faults;
}

}  // namespace tactful::ui::tests

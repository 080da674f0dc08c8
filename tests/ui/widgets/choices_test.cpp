#include "tests/support/register.h"
#include "ui/theme/style.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_rows.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/nav_rail.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/switch.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace tactful::ui;

class ChoicesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibility(); }
    void cleanup() { Style::of(nullptr).setTextScale(1.0); }
    void arrowsMoveTheChosenPart();
    void aClickChoosesThePartBelowIt();
    void theChosenPartIsTheValue();
    void aSwitchTurnsWithSpaceAndWithAClickOnItsText();
    void radioCardsExcludeEachOther();
    void aLongCheckRowGrowsInsteadOfCutting();
    void aFilterChipSaysItsCount();
    void theRailEmitsWhereToGo();
    void aRailItemSaysItsDeadline();
    void anIconButtonHasANameAndRoomToHit();
    void nothingIsCutAtLargeText();
};

void ChoicesTest::arrowsMoveTheChosenPart()
{
    Segmented choice;
    for (const char* part : {"Desktop", "Phone", "Plain"})
        choice.addPart(QString::fromLatin1(part));
    QSignalSpy spy(&choice, &Segmented::chosen);
    QTest::keyClick(&choice, Qt::Key_Right);
    QCOMPARE(choice.current(), 1);
    QTest::keyClick(&choice, Qt::Key_End);
    QCOMPARE(choice.current(), 2);
    QTest::keyClick(&choice, Qt::Key_Right);
    QCOMPARE(choice.current(), 2);
    QTest::keyClick(&choice, Qt::Key_Home);
    QCOMPARE(choice.currentText(), QStringLiteral("Desktop"));
    QCOMPARE(spy.size(), 3);
}

void ChoicesTest::aClickChoosesThePartBelowIt()
{
    Segmented choice;
    choice.addPart(QStringLiteral("12 months"));
    choice.addPart(QStringLiteral("2 years"));
    choice.resize(choice.sizeHint());
    QTest::mouseClick(&choice, Qt::LeftButton, Qt::NoModifier, QPoint(choice.width() - 5, 10));
    QCOMPARE(choice.current(), 1);
}

void ChoicesTest::theChosenPartIsTheValue()
{
    Segmented choice;
    choice.addPart(QStringLiteral("Desktop"));
    choice.addPart(QStringLiteral("Phone"));
    choice.setCurrent(1);
    choice.setAccessibleName(QStringLiteral("Preview as"));
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&choice);
    QCOMPARE(access->text(QAccessible::Name), QStringLiteral("Preview as"));
    QCOMPARE(access->text(QAccessible::Value), QStringLiteral("Phone"));
    QCOMPARE(access->text(QAccessible::Description), QStringLiteral("Phone, 2 of 2"));
}

void ChoicesTest::aSwitchTurnsWithSpaceAndWithAClickOnItsText()
{
    Switch change(QStringLiteral("Use it"));
    change.resize(change.sizeHint());
    QSignalSpy spy(&change, &QAbstractButton::toggled);
    QTest::keyClick(&change, Qt::Key_Space);
    QVERIFY(change.isChecked());
    QTest::mouseClick(&change, Qt::LeftButton, Qt::NoModifier, QPoint(change.width() - 3, 16));
    QVERIFY(!change.isChecked());
    QCOMPARE(spy.size(), 2);
    QCOMPARE(change.sizeHint().height(), 32);
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&change);
    QCOMPARE(access->role(), QAccessible::CheckBox);
    QCOMPARE(access->text(QAccessible::Name), QStringLiteral("Use it"));
}

void ChoicesTest::radioCardsExcludeEachOther()
{
    QWidget parent;
    RadioCard first(QStringLiteral("Use the softer line"), QStringLiteral("A little light."), &parent);
    RadioCard second(QStringLiteral("Send as it is"), QString(), &parent);
    first.setChecked(true);
    second.resize(second.sizeHint());
    QTest::mouseClick(&second, Qt::LeftButton, Qt::NoModifier, QPoint(second.width() - 4, 4));
    QVERIFY(second.isChecked());
    QVERIFY(!first.isChecked());
    QCOMPARE(first.accessibleDescription(), QStringLiteral("A little light."));
    QVERIFY(second.sizeHint().height() >= 40);
}

void ChoicesTest::aLongCheckRowGrowsInsteadOfCutting()
{
    CheckRow row(QStringLiteral("Remind me in 7 days to delete these files. They hold names and addresses."));
    QVERIFY(row.heightForWidth(200) > row.heightForWidth(800));
    QCOMPARE(row.heightForWidth(800), 32);
}

void ChoicesTest::aFilterChipSaysItsCount()
{
    FilterChip chip(QStringLiteral("Quiet"), QStringLiteral("1,687"));
    QCOMPARE(chip.accessibleName(), QStringLiteral("Quiet, 1,687"));
    chip.setCount(QStringLiteral("3"));
    QCOMPARE(chip.accessibleName(), QStringLiteral("Quiet, 3"));
    QTest::keyClick(&chip, Qt::Key_Space);
    QVERIFY(chip.isChecked());
}

void ChoicesTest::theRailEmitsWhereToGo()
{
    NavRail rail;
    rail.addItem("home", QStringLiteral("Home"));
    rail.addItem("people", QStringLiteral("Customers"));
    rail.addItem("gear", QStringLiteral("Settings"), NavRail::Place::Bottom);
    QCOMPARE(rail.current(), 0);
    QSignalSpy spy(&rail, &NavRail::chosen);
    rail.item(2)->click();
    QCOMPARE(rail.current(), 2);
    rail.setCurrent(2);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toInt(), 2);
    QCOMPARE(rail.sizeHint().width(), 88);
}

void ChoicesTest::aRailItemSaysItsDeadline()
{
    RailItem item("shield", QStringLiteral("Privacy"));
    item.setCount(1, QStringLiteral("1 request to answer"));
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&item);
    QCOMPARE(access->role(), QAccessible::PageTab);
    QCOMPARE(access->text(QAccessible::Name), QStringLiteral("Privacy"));
    QCOMPARE(access->text(QAccessible::Description), QStringLiteral("1 request to answer"));
    QVERIFY(access->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    access->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(item.isChecked());
}

void ChoicesTest::anIconButtonHasANameAndRoomToHit()
{
    QWidget parent;
    const Button* button = Button::ofIcon("undo", QStringLiteral("Undo"), &parent);
    QCOMPARE(button->accessibleName(), QStringLiteral("Undo"));
    QCOMPARE(button->sizeHint(), QSize(32, 32));
}

void ChoicesTest::nothingIsCutAtLargeText()
{
    Style& style = Style::of(nullptr);
    style.setTextScale(1.5);
    const QString text = QStringLiteral("Back to house style");
    const int wide = QFontMetrics(style.font(TextRole::Body)).horizontalAdvance(text);
    const Button button(text);
    const Switch change(text);
    const FilterChip chip(text);
    Segmented choice;
    choice.addPart(text);
    const RailItem item("home", text);
    for (const QWidget* widget : {static_cast<const QWidget*>(&button), static_cast<const QWidget*>(&change),
                                  static_cast<const QWidget*>(&chip), static_cast<const QWidget*>(&choice)}) {
        QVERIFY(widget->sizeHint().width() > wide);
        QVERIFY(widget->minimumSizeHint().width() > wide);
        QCOMPARE(widget->sizeHint().height(), 48);
    }
    QVERIFY(item.sizeHint().width() > QFontMetrics(style.font(TextRole::Caption)).horizontalAdvance(text));
}

TACTFUL_TEST(ChoicesTest)
#include "choices_test.moc"

#include "tests/support/register.h"
#include "ui/theme/style.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/mini_slider.h"
#include "ui/widgets/stop_slider.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace tactful::ui;

namespace {

void makeHowPersonal(StopSlider& dial)
{
    dial.setStops({{0, QStringLiteral("Shop window")},
                   {25, QStringLiteral("Friendly nod")},
                   {50, QStringLiteral("Your usual")},
                   {75, QStringLiteral("Close friend")}});
    dial.setHouseLimit(74);
    dial.setValue(58);
}

void turnWheel(QWidget& widget)
{
    const QPointF middle(widget.rect().center());
    QWheelEvent wheel(middle, widget.mapToGlobal(middle), QPoint(), QPoint(0, 120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &wheel);
}

}  // namespace

class SlidersTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { Style::of(nullptr).setTextScale(1.0); }
    void keysMoveTheDial_data();
    void keysMoveTheDial();
    void theWheelTurnsOnlyAFocusedDial();
    void aClickOnTheTrackSetsTheValue();
    void theValueIsSaidInWords();
    void aboveTheHouseLimitIsSaid();
    void aDialThatIsOffSaysWhy();
    void screenReadersHearNameValueAndStop();
    void longWordsGoBelowTheHeading();
    void noTextIsCutAtLargeText();
    void theNudgeHasFourWords();
};

void SlidersTest::keysMoveTheDial_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("control");
    QTest::addColumn<int>("value");
    QTest::newRow("right") << int(Qt::Key_Right) << false << 59;
    QTest::newRow("left") << int(Qt::Key_Left) << false << 57;
    QTest::newRow("up") << int(Qt::Key_Up) << false << 59;
    QTest::newRow("page up") << int(Qt::Key_PageUp) << false << 68;
    QTest::newRow("page down") << int(Qt::Key_PageDown) << false << 48;
    QTest::newRow("home") << int(Qt::Key_Home) << false << 0;
    QTest::newRow("end") << int(Qt::Key_End) << false << 100;
    QTest::newRow("next stop") << int(Qt::Key_Right) << true << 75;
    QTest::newRow("start of this stop") << int(Qt::Key_Left) << true << 50;
}

void SlidersTest::keysMoveTheDial()
{
    QFETCH(int, key);
    QFETCH(bool, control);
    QFETCH(int, value);
    StopSlider dial(QStringLiteral("How personal"));
    makeHowPersonal(dial);
    QSignalSpy spy(&dial, &QAbstractSlider::valueChanged);
    QTest::keyClick(&dial, static_cast<Qt::Key>(key), control ? Qt::ControlModifier : Qt::NoModifier);
    QCOMPARE(dial.value(), value);
    QCOMPARE(spy.size(), 1);
}

void SlidersTest::theWheelTurnsOnlyAFocusedDial()
{
    QWidget window;
    QVBoxLayout layout(&window);
    StopSlider dial(QStringLiteral("How personal"));
    makeHowPersonal(dial);
    layout.addWidget(&dial);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    dial.clearFocus();
    turnWheel(dial);
    QCOMPARE(dial.value(), 58);
    dial.setFocus();
    turnWheel(dial);
    QVERIFY(dial.value() > 58);
}

void SlidersTest::aClickOnTheTrackSetsTheValue()
{
    StopSlider dial(QStringLiteral("How personal"));
    makeHowPersonal(dial);
    dial.resize(228, dial.heightForWidth(228));
    // Heading 20, then the band of the track.
    QTest::mouseClick(&dial, Qt::LeftButton, Qt::NoModifier, QPoint(14, 36));
    QCOMPARE(dial.value(), 0);
    QTest::mouseClick(&dial, Qt::LeftButton, Qt::NoModifier, QPoint(114, 36));
    QCOMPARE(dial.value(), 50);
    QTest::mouseClick(&dial, Qt::LeftButton, Qt::NoModifier, QPoint(200, 5));
    QCOMPARE(dial.value(), 50);
}

void SlidersTest::theValueIsSaidInWords()
{
    StopSlider dial(QStringLiteral("How personal"));
    makeHowPersonal(dial);
    QCOMPARE(dial.valueText(), QStringLiteral("58 · Your usual"));
    QCOMPARE(dial.currentStop(), 2);
    dial.setWording([](int value) { return QStringLiteral("%1% · 184 people").arg(value); });
    QCOMPARE(dial.valueText(), QStringLiteral("58% · 184 people"));
}

void SlidersTest::aboveTheHouseLimitIsSaid()
{
    StopSlider dial(QStringLiteral("How personal"));
    makeHowPersonal(dial);
    QVERIFY(!dial.isAboveLimit());
    dial.setValue(75);
    QVERIFY(dial.isAboveLimit());
    QVERIFY(dial.accessibleDescription().contains(QStringLiteral("Above your house limit")));
    dial.setHouseLimit(std::nullopt);
    QVERIFY(!dial.isAboveLimit());
}

void SlidersTest::aDialThatIsOffSaysWhy()
{
    StopSlider dial(QStringLiteral("Better margin"));
    dial.setOff(QStringLiteral("needs more sales"));
    QVERIFY(!dial.isEnabled());
    QCOMPARE(dial.valueText(), QStringLiteral("needs more sales"));
    QVERIFY(dial.accessibleDescription().startsWith(QStringLiteral("needs more sales")));
    dial.setOff(QString());
    QVERIFY(dial.isEnabled());
}

void SlidersTest::screenReadersHearNameValueAndStop()
{
    StopSlider dial(QStringLiteral("How personal"));
    makeHowPersonal(dial);
    dial.setNote(QStringLiteral("May mention what they bought"));
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&dial);
    QVERIFY(access);
    QCOMPARE(access->role(), QAccessible::Slider);
    QCOMPARE(access->text(QAccessible::Name), QStringLiteral("How personal"));
    QCOMPARE(access->text(QAccessible::Description),
             QStringLiteral("58 of 100, Your usual. May mention what they bought"));
    QVERIFY(access->valueInterface());
    QCOMPARE(access->valueInterface()->currentValue().toInt(), 58);
    access->valueInterface()->setCurrentValue(30);
    QCOMPARE(dial.value(), 30);
}

void SlidersTest::longWordsGoBelowTheHeading()
{
    StopSlider dial(QStringLiteral("Hold back to measure"));
    dial.setWording([](int value) { return QStringLiteral("%1% · 184 people").arg(value); });
    QVERIFY(dial.heightForWidth(190) > dial.heightForWidth(400));
}

void SlidersTest::noTextIsCutAtLargeText()
{
    StopSlider dial(QStringLiteral("How personal"));
    makeHowPersonal(dial);
    const QSize before = dial.sizeHint();
    Style::of(&dial).setTextScale(1.5);
    const QFontMetrics heading(Style::of(&dial).font(TextRole::Heading));
    QVERIFY(dial.sizeHint().height() > before.height());
    QVERIFY(dial.minimumSizeHint().width() >= heading.horizontalAdvance(QStringLiteral("How personal")));
}

void SlidersTest::theNudgeHasFourWords()
{
    MiniSlider nudge(QStringLiteral("New arrivals"));
    QCOMPARE(nudge.valueText(), QStringLiteral("Off"));
    QTest::keyClick(&nudge, Qt::Key_Right);
    QTest::keyClick(&nudge, Qt::Key_Right);
    QCOMPARE(nudge.valueText(), QStringLiteral("Medium"));
    QCOMPARE(nudge.accessibleDescription(), QStringLiteral("Medium"));
    QTest::keyClick(&nudge, Qt::Key_End);
    QCOMPARE(nudge.valueText(), QStringLiteral("Strong"));
    QTest::keyClick(&nudge, Qt::Key_Right);
    QCOMPARE(nudge.value(), 3);
}

TACTFUL_TEST(SlidersTest)
#include "sliders_test.moc"

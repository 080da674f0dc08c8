#include "tests/support/register.h"
#include "ui/theme/look.h"
#include "ui/theme/style.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip_faces.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note_box.h"
#include "ui/widgets/progress_row.h"
#include "ui/widgets/toast.h"

#include <QAccessible>
#include <QLineEdit>
#include <QProgressBar>
#include <QSignalSpy>

using namespace tactful::ui;

namespace {

template <class Widget>
QPushButton* buttonOf(Widget& widget)
{
    return widget.template findChild<QPushButton*>();
}

}  // namespace

class MessagesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibility(); }
    void cleanup() { Style::of(nullptr).setTextScale(1.0); }
    void aFieldWithAnErrorSaysWhatToDo();
    void aFieldNamesItsControl();
    void aBannerHasItsSentenceAsName();
    void aBannersActionIsEmitted();
    void markupInABannerIsShownAsText();
    void aToastGoesByItself();
    void aToastWaitsWhileItHasTheFocus();
    void undoInAToastActsAndCloses();
    void escapeClosesAToast();
    void progressWithoutATotalSaysSo();
    void cancelledWorkCanStartAgain();
    void everyChipHasAnIconAndAWord();
    void aLabelFollowsTheTextSize();
    void aNoteBoxIsReadWhole();
};

void MessagesTest::aFieldWithAnErrorSaysWhatToDo()
{
    auto* edit = new QLineEdit;
    Field field(QStringLiteral("Day"), edit);
    QVERIFY(!field.hasError());
    field.setError(QStringLiteral("September has 30 days. Choose a day up to the 30th."));
    QVERIFY(field.hasError());
    QVERIFY(edit->property(property::error).toBool());
    QVERIFY(edit->accessibleDescription().contains(QStringLiteral("up to the 30th")));
    field.setError(QString());
    QVERIFY(!edit->property(property::error).toBool());
    QVERIFY(edit->accessibleDescription().isEmpty());
}

void MessagesTest::aFieldNamesItsControl()
{
    auto* edit = new QLineEdit;
    Field field(QStringLiteral("&Signed off by"), edit);
    field.setCaption(QStringLiteral("Goes into the logbook with the date."));
    QCOMPARE(edit->accessibleName(), QStringLiteral("Signed off by"));
    QCOMPARE(edit->accessibleDescription(), QStringLiteral("Goes into the logbook with the date."));
}

void MessagesTest::aBannerHasItsSentenceAsName()
{
    Banner banner(BannerKind::TakeCare);
    banner.setText(QStringLiteral("Candles may run out:"), QStringLiteral("38 left, about 46 wanted."));
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&banner);
    QCOMPARE(access->role(), QAccessible::AlertMessage);
    QCOMPARE(access->text(QAccessible::Name),
             QStringLiteral("Candles may run out: 38 left, about 46 wanted."));
}

void MessagesTest::aBannersActionIsEmitted()
{
    Banner banner;
    QVERIFY(buttonOf(banner)->isHidden());
    banner.setAction(QStringLiteral("Undo"));
    QVERIFY(!buttonOf(banner)->isHidden());
    QSignalSpy spy(&banner, &Banner::acted);
    buttonOf(banner)->click();
    QCOMPARE(spy.size(), 1);
}

void MessagesTest::markupInABannerIsShownAsText()
{
    Banner banner;
    banner.setText(QStringLiteral("<h1>Sale</h1>"), QString());
    QVERIFY(banner.findChild<Label*>()->text().contains(QStringLiteral("&lt;h1&gt;")));
}

void MessagesTest::aToastGoesByItself()
{
    QWidget host;
    host.resize(800, 600);
    QLineEdit elsewhere(&host);
    Toast toast(&host);
    host.show();
    QVERIFY(QTest::qWaitForWindowActive(&host));
    elsewhere.setFocus();
    QVERIFY(toast.isHidden());
    toast.setDuration(20);
    QSignalSpy spy(&toast, &Toast::closed);
    toast.tell(QStringLiteral("Left Margaret out"), QStringLiteral("Undo"));
    QVERIFY(toast.isVisible());
    QCOMPARE(toast.geometry().bottomLeft(), QPoint(16, 583));
    QVERIFY(spy.wait());
    QVERIFY(toast.isHidden());
}

void MessagesTest::aToastWaitsWhileItHasTheFocus()
{
    QWidget host;
    host.resize(800, 600);
    QLineEdit elsewhere(&host);
    Toast toast(&host);
    host.show();
    QVERIFY(QTest::qWaitForWindowActive(&host));
    elsewhere.setFocus();
    toast.tell(QStringLiteral("Left Margaret out"), QStringLiteral("Undo"));
    QVERIFY(!toast.isPaused());
    buttonOf(toast)->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(toast.isPaused());
    elsewhere.setFocus();
    QTRY_VERIFY(!toast.isPaused());
    QVERIFY(toast.isVisible());
}

void MessagesTest::undoInAToastActsAndCloses()
{
    QWidget host;
    host.show();
    Toast toast(&host);
    QSignalSpy acted(&toast, &Toast::acted);
    toast.tell(QStringLiteral("Left Margaret out"), QStringLiteral("Undo"));
    buttonOf(toast)->click();
    QCOMPARE(acted.size(), 1);
    QVERIFY(toast.isHidden());
}

void MessagesTest::escapeClosesAToast()
{
    QWidget host;
    host.show();
    Toast toast(&host);
    toast.tell(QStringLiteral("Saved"));
    QTest::keyClick(&toast, Qt::Key_Escape);
    QVERIFY(toast.isHidden());
}

void MessagesTest::progressWithoutATotalSaysSo()
{
    ProgressRow row(QStringLiteral("Getting to know your customers"));
    const auto* bar = row.findChild<QProgressBar*>();
    QCOMPARE(bar->maximum(), 0);
    QVERIFY(bar->accessibleDescription().contains(QStringLiteral("no total yet")));
    row.setShare(0.5);
    row.setFigure(QStringLiteral("50%, about 4 seconds left"));
    QCOMPARE(bar->value() * 2, bar->maximum());
    QCOMPARE(bar->accessibleName(), QStringLiteral("Getting to know your customers"));
    QCOMPARE(bar->accessibleDescription(), QStringLiteral("50%, about 4 seconds left"));
}

void MessagesTest::cancelledWorkCanStartAgain()
{
    ProgressRow row(QStringLiteral("Checking rows"));
    QSignalSpy cancel(&row, &ProgressRow::cancelRequested);
    QSignalSpy again(&row, &ProgressRow::startAgainRequested);
    buttonOf(row)->click();
    QCOMPARE(cancel.size(), 1);
    row.showCancelled();
    QVERIFY(row.isCancelled());
    QCOMPARE(row.accessibleDescription(), QStringLiteral("nothing was changed"));
    row.setShare(0.9);
    QVERIFY(row.isCancelled());
    buttonOf(row)->click();
    QCOMPARE(again.size(), 1);
    row.restart();
    QVERIFY(!row.isCancelled());
    QCOMPARE(buttonOf(row)->text(), QStringLiteral("Cancel"));
}

void MessagesTest::everyChipHasAnIconAndAWord()
{
    std::vector<ChipFace> faces;
    for (const StageMark stage :
         {StageMark::New, StageMark::Regular, StageMark::SlippingAway, StageMark::Quiet, StageMark::OneOff})
        faces.push_back(faceOf(stage));
    for (const SourceMark source :
         {SourceMark::TheyToldUs, SourceMark::TheyBought, SourceMark::WorkedOut, SourceMark::Popular})
        faces.push_back(faceOf(source));
    Style& style = Style::of(nullptr);
    style.setTextScale(1.5);
    for (const ChipFace& face : faces) {
        QVERIFY(!face.icon.empty());
        QVERIFY(!face.word.isEmpty());
        const Chip chip(face);
        QCOMPARE(chip.accessibleName(), face.word);
        QVERIFY(chip.sizeHint().width() >
                QFontMetrics(style.font(TextRole::Caption)).horizontalAdvance(face.word));
        QCOMPARE(chip.sizeHint().height(), 33);
    }
}

void MessagesTest::aLabelFollowsTheTextSize()
{
    Label label(QStringLiteral("Who will hear from you"), TextRole::Heading);
    QCOMPARE(label.font().pixelSize(), 15);
    QVERIFY(label.sizeHint().height() >= 20);
    Style::of(&label).setTextScale(1.4);
    QCOMPARE(label.font().pixelSize(), 21);
    QVERIFY(label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(label.text()));
}

void MessagesTest::aNoteBoxIsReadWhole()
{
    NoteBox note;
    note.setLines({{QStringLiteral("May mention"), QStringLiteral("what they bought.")},
                   {QStringLiteral("Won't mention"), QStringLiteral("dates.")}});
    QCOMPARE(note.plainText(), QStringLiteral("May mention what they bought. Won't mention dates."));
    QCOMPARE(note.accessibleName(), note.plainText());
}

TACTFUL_TEST(MessagesTest)
#include "messages_test.moc"

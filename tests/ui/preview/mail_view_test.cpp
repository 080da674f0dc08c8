#include "tests/support/register.h"
#include "tests/ui/preview/preview_messages.h"
#include "ui/preview/browser_copy.h"
#include "ui/preview/mail_view.h"
#include "ui/theme/style.h"
#include "ui/widgets/accessibility.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QScrollBar>
#include <QThread>
#include <QUrl>

using namespace tactful;
using namespace tactful::ui;

class MailViewTest : public QObject {
    Q_OBJECT

public:
    Q_INVOKABLE void remember(const QUrl& url) { m_opened = url; }

private slots:
    void manyMessagesInOneFrameCostOneLayout();
    void whoeverTookTheFrameIsNotHeldUp();
    void aNarrowViewShowsTheWholeWidth();
    void aPhoneIsNeverWiderThanAPhone();
    void plainTextIsShownAsItIs();
    void keysScroll();
    void readersHearSubjectAndText();
    void aDarkWindowKeepsALightPage();
    void theBrowserGetsAPrivateCopy();
    void noPrivateCopyStays();
    void smallPicturesAreSharpAndCached();

private:
    QUrl m_opened;
};

void MailViewTest::manyMessagesInOneFrameCostOneLayout()
{
    MailView view;
    view.resize(600, 400);
    view.show();
    const auto messages = tests::previewMessages(8);
    for (const auto& message : messages)
        view.setMessage(message.subject, message.html, message.text);
    QCOMPARE(view.layouts(), 0);
    QTRY_COMPARE(view.layouts(), 1);
    MailDocument newest(messages.back().html);
    newest.layOut(600);
    QCOMPARE(view.document()->texts().size(), newest.texts().size());
    view.setMessage(messages.back().subject, messages.back().html, messages.back().text);
    QTest::qWait(50);
    QCOMPARE(view.layouts(), 1);
}

void MailViewTest::whoeverTookTheFrameIsNotHeldUp()
{
    MailView view;
    view.resize(600, 400);
    view.show();
    QTest::qWait(50);
    const auto message = tests::previewMessages(1).front();
    view.setMessage(message.subject, message.html, message.text);
    QThread::msleep(60);
    QApplication::processEvents();
    QVERIFY2(view.layouts() == 0, "the frame was gone before its turn came");
    QTRY_COMPARE(view.layouts(), 1);
    // A window that is never free shows the message all the same.
    view.setMessage(message.subject, message.html + QStringLiteral("<p>more</p>"), message.text);
    for (int frame = 0; frame < 12 && view.layouts() == 1; ++frame) {
        QThread::msleep(60);
        QApplication::processEvents();
    }
    QCOMPARE(view.layouts(), 2);
}

void MailViewTest::aNarrowViewShowsTheWholeWidth()
{
    MailView view;
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.resize(300, 400);
    view.show();
    const auto message = tests::previewMessages(1).front();
    view.setMessage(message.subject, message.html, message.text);
    view.finishLayout();
    QCOMPARE(view.scale(), 0.5);
    QVERIFY(qAbs(view.wholeHeight() - view.document()->size().height() / 2) <= 1);
    view.resize(900, 400);
    QCOMPARE(view.scale(), 1.0);
}

void MailViewTest::aPhoneIsNeverWiderThanAPhone()
{
    MailView view;
    view.resize(700, 400);
    view.show();
    QSignalSpy changes(&view, &MailView::modeChanged);
    view.setMode(MailView::Mode::Phone);
    view.setMode(MailView::Mode::Phone);
    QCOMPARE(changes.count(), 1);
    const auto message = tests::previewMessages(1).front();
    view.setMessage(message.subject, message.html, message.text);
    view.finishLayout();
    QCOMPARE(view.document()->size().width(), MailView::phoneWidth);
}

void MailViewTest::plainTextIsShownAsItIs()
{
    MailView view;
    view.resize(600, 400);
    view.show();
    view.setMessage(QStringLiteral("s"), QStringLiteral("<p>x"), QStringLiteral("one\ntwo\nthree"));
    view.setMode(MailView::Mode::PlainText);
    view.finishLayout();
    const int three = view.wholeHeight();
    view.setMessage(QStringLiteral("s"), QStringLiteral("<p>x"), QStringLiteral("one\ntwo\nthree\nfour"));
    view.finishLayout();
    QVERIFY(view.wholeHeight() > three);
    QVERIFY(!view.document());
}

void MailViewTest::keysScroll()
{
    MailView view;
    view.resize(600, 150);
    view.show();
    const auto message = tests::previewMessages(1).front();
    view.setMessage(message.subject, message.html, message.text);
    view.finishLayout();
    const QScrollBar& bar = *view.verticalScrollBar();
    QVERIFY(bar.maximum() > 0);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(bar.value(), bar.maximum());
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(bar.value(), 0);
    QTest::keyClick(&view, Qt::Key_Space);
    const int page = bar.value();
    QVERIFY(page > 0);
    QTest::keyClick(&view, Qt::Key_Up);
    QVERIFY(bar.value() < page);
}

void MailViewTest::readersHearSubjectAndText()
{
    installAccessibility();
    MailView view;
    view.setMessage(QStringLiteral("For your next cup of tea"), QStringLiteral("<p>x"),
                    QStringLiteral("Hello"));
    QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(reader);
    QCOMPARE(reader->role(), QAccessible::Document);
    QCOMPARE(reader->text(QAccessible::Name), QStringLiteral("For your next cup of tea"));
    QCOMPARE(reader->text(QAccessible::Description), QStringLiteral("Hello"));
}

void MailViewTest::aDarkWindowKeepsALightPage()
{
    MailView view;
    view.resize(600, 400);
    view.show();
    const auto message = tests::previewMessages(1).front();
    view.setMessage(message.subject, message.html, message.text);
    view.finishLayout();
    Style& style = Style::of(&view);
    style.setAppearance(Appearance::Dark);
    const QColor page(view.grab().toImage().pixel(10, 10));
    const QColor paper = style.color(Token::Paper);
    style.setAppearance(Appearance::Light);
    QCOMPARE(page, paper);
    QVERIFY(page.lightness() > 200);
}

void MailViewTest::theBrowserGetsAPrivateCopy()
{
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "remember");
    const Status opened = openInBrowser(QStringLiteral("<p>Zoë"));
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    QVERIFY(opened.ok());
    QFile file(m_opened.toLocalFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), QStringLiteral("<p>Zoë"));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(file.permissions() & others));
    QVERIFY(!(QFileInfo(QFileInfo(file).path()).permissions() & others));
}

/// When the shop is closed, and of a program that ended without closing it.
void MailViewTest::noPrivateCopyStays()
{
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "remember");
    QVERIFY(openInBrowser(QStringLiteral("<p>Zoë")).ok());
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    const QString leftover = QDir::tempPath() + QStringLiteral("/tactful-preview-left");
    QVERIFY(QDir().mkpath(leftover));
    QFile page(leftover + QStringLiteral("/message-1.html"));
    QVERIFY(page.open(QIODevice::WriteOnly));
    page.close();
    QVERIFY(QFile::exists(m_opened.toLocalFile()));
    clearBrowserCopies();
    QVERIFY(!QFile::exists(m_opened.toLocalFile()));
    QVERIFY(!QFile::exists(leftover));
}

void MailViewTest::smallPicturesAreSharpAndCached()
{
    int asked = 0;
    const QPixmap cup = productPicture(QStringLiteral("https://hearthandheron.example/pictures/teacup.png"),
                                       QStringLiteral("Rose teacup"), {28, 28}, 2);
    QCOMPARE(cup.size(), QSize(56, 56));
    QCOMPARE(cup.devicePixelRatio(), 2.0);
    const auto nothing = [&asked](const QString&, QSize) {
        ++asked;
        return QImage();
    };
    const QPixmap tile = productPicture(QStringLiteral("https://a.example/x.png"), QStringLiteral("Mug"),
                                        {28, 28}, 1, nothing);
    QCOMPARE(tile.size(), QSize(28, 28));
    QCOMPARE(productPicture({}, QStringLiteral("Mug"), {28, 28}, 1, nothing).cacheKey(), tile.cacheKey());
    QVERIFY(samplePicture(QStringLiteral("https://a.example/pictures/teacup.png"), {}).isNull());
    QVERIFY(samplePicture(QStringLiteral("https://hearthandheron.example/pictures/../x.png"), {}).isNull());
}

TACTFUL_TEST(MailViewTest)
#include "mail_view_test.moc"

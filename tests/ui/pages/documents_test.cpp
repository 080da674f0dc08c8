#include "core/steps/documents_step.h"
#include "core/steps/share_step.h"
#include "tests/support/register.h"
#include "tests/ui/support/demo_desk.h"
#include "ui/pages/privacy/privacy_page.h"
#include "ui/pages/save_document.h"
#include "ui/text/paths.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTimer>
#include <QtTest/QtTest>

#include <optional>

using namespace tactful;
using namespace tactful::ui;
using tactful::ui::tests::DemoDesk;
using tactful::ui::tests::settle;

namespace {

constexpr int patience = 120'000;

/// The Privacy page of the demo shop, as large as the designed window leaves it.
struct ShownPage {
    DemoDesk demo;
    PrivacyPage page{demo.context};

    ShownPage()
    {
        page.resize(1352, 872);
        page.setVisible(true);
        settle(demo.desk);
    }
    template <class Widget>
    Widget* in(QWidget* parent, const char* name) const
    {
        return parent ? parent->findChild<Widget*>(QString::fromLatin1(name)) : nullptr;
    }
    /// The document in a dialog of its own, with everything read.
    QDialog* open(const char* kind)
    {
        auto* button = page.findChild<Button*>(QStringLiteral("openDocument.") + QString::fromLatin1(kind));
        if (!button) return nullptr;
        QTest::mouseClick(button, Qt::LeftButton);
        settle(demo.desk);
        return page.findChild<QDialog*>(QStringLiteral("documentDialog"));
    }
    steps::DocumentView document(const char* kind, const char* language = "en") const
    {
        auto session = demo.session();
        Job job;
        auto view = steps::documentView(session, kind, language, job);
        if (!view) qFatal("%s", view.error().detail.c_str());
        return std::move(*view);
    }
};

/// Types a name into the next file dialog, and Return.
void answerFileDialog(QObject* owner, const QString& path)
{
    auto* timer = new QTimer(owner);
    QObject::connect(timer, &QTimer::timeout, owner, [timer, path] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        auto* edit = dialog ? dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit")) : nullptr;
        if (!edit || !edit->isVisible()) return;
        timer->stop();
        timer->deleteLater();
        dialog->selectFile(path);
        edit->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
    });
    timer->start(50);
}

}  // namespace

class DocumentsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aSectionIsReadEditedAndTakenBack();
    void lookingThroughIsNoEditing_data();
    void lookingThroughIsNoEditing();
    void whatWasTypedIsKeptWhereverOneGoes();
    void theScreenIsAnsweredByTheOwner();
    void aDocumentIsSavedAsPdfAndAsHtml();
    void theCopyForAPersonIsPrintedToo();
    void aReportForOthersIsWritten();
};

void DocumentsTest::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void DocumentsTest::aSectionIsReadEditedAndTakenBack()
{
    ShownPage shown;
    QDialog* dialog = shown.open("processing-record");
    QVERIFY(dialog);
    auto* sections = shown.in<QListWidget>(dialog, "documentSections");
    auto* text = shown.in<QPlainTextEdit>(dialog, "documentText");
    auto* keep = shown.in<Button>(dialog, "keepWords");
    auto* back = shown.in<Button>(dialog, "bookWords");
    QVERIFY(sections && text && keep && back);
    const steps::DocumentView asFound = shown.document("processing-record");
    QCOMPARE(sections->count(), static_cast<int>(asFound.sections.size()));
    QCOMPARE(
        text->document()->toRawText().replace(QChar::ParagraphSeparator, QLatin1Char('\n')).toStdString(),
        asFound.sections[0].text);
    QVERIFY(!keep->isEnabled() && !back->isVisible());

    text->selectAll();
    QTest::keyClicks(text, QStringLiteral("Hearth and Heron Ltd"));
    QVERIFY(keep->isEnabled());
    QTest::mouseClick(keep, Qt::LeftButton);
    settle(shown.demo.desk);
    QVERIFY(shown.document("processing-record").sections[0].edited);
    QCOMPARE(shown.document("processing-record").sections[0].text, std::string("Hearth and Heron Ltd"));
    QVERIFY(back->isVisible() && !keep->isEnabled());
    QVERIFY(sections->item(0)->text().contains(QStringLiteral("your words")));

    QTest::mouseClick(back, Qt::LeftButton);
    settle(shown.demo.desk);
    QVERIFY(!shown.document("processing-record").sections[0].edited);
    QCOMPARE(
        text->document()->toRawText().replace(QChar::ParagraphSeparator, QLatin1Char('\n')).toStdString(),
        asFound.sections[0].text);
}

void DocumentsTest::lookingThroughIsNoEditing_data()
{
    QTest::addColumn<int>("language");
    QTest::newRow("English") << 0;
    QTest::newRow("German") << 1;
    QTest::newRow("French, with its no-break spaces") << 2;
}

void DocumentsTest::lookingThroughIsNoEditing()
{
    QFETCH(int, language);
    ShownPage shown;
    QDialog* dialog = shown.open("notice");
    QVERIFY(dialog);
    shown.in<Segmented>(dialog, "documentLanguage")->setCurrent(language);
    settle(shown.demo.desk);
    auto* sections = shown.in<QListWidget>(dialog, "documentSections");
    for (int section = 0; section < sections->count(); ++section) {
        sections->setCurrentRow(section);
        QVERIFY(!shown.in<Button>(dialog, "keepWords")->isEnabled());
    }
    dialog->reject();
    settle(shown.demo.desk);
    auto session = shown.demo.session();
    Job job;
    const auto documents = steps::documentSummaries(session,
                                                    language == 2   ? "fr"
                                                    : language == 1 ? "de"
                                                                    : "en",
                                                    job);
    QVERIFY(documents.ok());
    QCOMPARE((*documents)[1].edited, 0);
}

void DocumentsTest::whatWasTypedIsKeptWhereverOneGoes()
{
    ShownPage shown;
    QDialog* dialog = shown.open("notice");
    QVERIFY(dialog);
    auto* sections = shown.in<QListWidget>(dialog, "documentSections");
    auto* text = shown.in<QPlainTextEdit>(dialog, "documentText");
    text->selectAll();
    QTest::keyClicks(text, QStringLiteral("The corner shop"));
    sections->setCurrentRow(1);
    QCOMPARE(
        text->document()->toRawText().replace(QChar::ParagraphSeparator, QLatin1Char('\n')).toStdString(),
        shown.document("notice").sections[1].text);
    settle(shown.demo.desk);
    QCOMPARE(shown.document("notice").sections[0].text, std::string("The corner shop"));
    QCOMPARE(
        text->document()->toRawText().replace(QChar::ParagraphSeparator, QLatin1Char('\n')).toStdString(),
        shown.document("notice").sections[1].text);

    // Another language is another document.
    QTest::keyClicks(text, QStringLiteral("Beginning. "));
    auto* language = shown.in<Segmented>(dialog, "documentLanguage");
    language->setCurrent(1);
    settle(shown.demo.desk);
    QVERIFY(shown.document("notice").sections[1].edited);
    const steps::DocumentView german = shown.document("notice", "de");
    QVERIFY(!german.sections[0].edited);
    QCOMPARE(
        text->document()->toRawText().replace(QChar::ParagraphSeparator, QLatin1Char('\n')).toStdString(),
        german.sections[0].text);
    QCOMPARE(dialog->windowTitle().toStdString(), german.title);

    text->selectAll();
    QTest::keyClicks(text, QStringLiteral("Der Laden"));
    dialog->reject();
    settle(shown.demo.desk);
    QCOMPARE(shown.document("notice", "de").sections[0].text, std::string("Der Laden"));
}

void DocumentsTest::theScreenIsAnsweredByTheOwner()
{
    ShownPage shown;
    QDialog* dialog = shown.open("dpia");
    QVERIFY(dialog);
    auto session = shown.demo.session();
    Job job;
    const auto before = steps::impactScreen(session, "en", job);
    QVERIFY(before.ok());
    QVERIFY(!before->questions[5].answer && !before->questions[5].found);
    auto* answer = shown.in<Segmented>(dialog, "answer.innovative");
    QVERIFY(answer && answer->isVisible());
    QCOMPARE(answer->current(), 0);
    answer->setFocus();
    QTest::keyClick(answer, Qt::Key_Right);
    settle(shown.demo.desk);
    const auto after = steps::impactScreen(session, "en", job);
    QVERIFY(after->questions[5].answer == std::optional<bool>(true));
    QCOMPARE(after->met, before->met + 1);
    QCOMPARE(answer->current(), 1);
}

void DocumentsTest::aDocumentIsSavedAsPdfAndAsHtml()
{
    ShownPage shown;
    QDialog* dialog = shown.open("inventory");
    QVERIFY(dialog);
    auto* save = shown.in<Button>(dialog, "saveDocument");
    const QString pdf = shown.demo.folder() + QStringLiteral("/inventory.pdf");
    answerFileDialog(dialog, pdf);
    QTest::mouseClick(save, Qt::LeftButton);
    settle(shown.demo.desk);
    QFile pages(pdf);
    QVERIFY(pages.open(QIODevice::ReadOnly));
    QVERIFY(pages.readAll().startsWith("%PDF-"));
    QVERIFY(pages.size() > 5'000);

    const QString html = shown.demo.folder() + QStringLiteral("/inventory.html");
    answerFileDialog(dialog, html);
    QTest::mouseClick(save, Qt::LeftButton);
    settle(shown.demo.desk);
    QFile page(html);
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY(page.readAll().startsWith("<!DOCTYPE html>"));
    auto session = shown.demo.session();
    Job job;
    const auto summaries = steps::documentSummaries(session, "en", job);
    QVERIFY(summaries->back().written);
    // Where nothing can be written, it says so.
    QVERIFY(!writePdf(shown.demo.folder() + QStringLiteral("/no/such/folder.pdf"), {}, {}, "GB").ok());
}

/// Under the law somebody gets what is known of them: as a page, and as a PDF of the same page.
void DocumentsTest::theCopyForAPersonIsPrintedToo()
{
    ShownPage shown;
    auto session = shown.demo.session();
    const auto copy = steps::exportCustomer(session, "1", toPath(shown.demo.folder()));
    QVERIFY(copy.ok());
    QVERIFY(addPdfs(*copy, "DE").ok());
    QFile pages(toQString(copy->folder / "everything-we-know.pdf"));
    QVERIFY(pages.open(QIODevice::ReadOnly));
    QVERIFY(pages.readAll().startsWith("%PDF-"));
    QVERIFY(pages.size() > 5'000);
    QVERIFY(!addPdfs({copy->folder / "nowhere", {"everything-we-know.html"}}, "DE").ok());
}

void DocumentsTest::aReportForOthersIsWritten()
{
    ShownPage shown;
    auto* write = shown.in<Button>(&shown.page, "writeShare");
    auto* columns = shown.in<QComboBox>(&shown.page, "shareColumns");
    auto* method = shown.in<QComboBox>(&shown.page, "shareMethod");
    QVERIFY(write && columns && method);
    QCOMPARE(method->currentIndex(), 0);  // a large shop: noise
    columns->setCurrentIndex(1);
    const QString file = shown.demo.folder() + QStringLiteral("/stages.html");
    answerFileDialog(&shown.page, file);
    QTest::mouseClick(write, Qt::LeftButton);
    settle(shown.demo.desk);
    QVERIFY(QFile::exists(file));
    auto session = shown.demo.session();
    QCOMPARE(steps::shareBudget(session)->spent, 1.0);
    QFile page(file);
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(page.readAll()).contains(QStringLiteral("±9")));
}

TACTFUL_TEST(DocumentsTest)
#include "documents_test.moc"

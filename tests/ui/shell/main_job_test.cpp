#include "tests/support/cli.h"
#include "tests/support/data_dir.h"
#include "tests/support/register.h"
#include "tests/ui/support/driven_window.h"
#include "ui/shell/idle_watch.h"
#include "ui/tables/data_table.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/stop_slider.h"

#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>

using namespace tactful;
using namespace tactful::ui;
using tactful::ui::tests::DrivenWindow;

namespace {

constexpr int patience = 240'000;

/// What the review says about a file that it is going to write.
struct SaidFile {
    QString name;
    QString words;
    int number = -1;  ///< in the words; -1: none
};

int numberIn(const QString& text)
{
    QString digits;
    for (const QChar letter : text) {
        if (letter.isDigit()) digits += letter;
        if (letter == QLatin1Char(' ') && !digits.isEmpty()) break;
    }
    return digits.isEmpty() ? -1 : digits.toInt();
}

std::vector<SaidFile> saidFiles(const QWidget& dialog)
{
    std::vector<SaidFile> files;
    for (const auto* name : dialog.findChildren<ElidedLabel*>()) {
        if (!name->isVisibleTo(&dialog) || !name->text().contains(QLatin1Char('.'))) continue;
        const auto words = name->parentWidget()->findChildren<Label*>(QString(), Qt::FindDirectChildrenOnly);
        if (words.size() != 2) continue;
        files.push_back({name->text(), words.front()->text(), numberIn(words.front()->text())});
    }
    return files;
}

/// Whom a list names: the first column, an address or a customer's number.
QStringList peopleIn(const QString& path)
{
    const auto rows = tactful::tests::readCsv(path);
    QStringList people;
    for (qsizetype row = 1; row < rows.size(); ++row)
        people << rows[row].constFirst();
    return people;
}

}  // namespace

class MainJobTest : public QObject {
    Q_OBJECT

private slots:
    void fromTheDemoShopToFiles();
    void fromOnesOwnFilesToFiles();

private:
    void makeCampaign(DrivenWindow& driven);
    void reviewAndExport(DrivenWindow& driven, const QString& folder);
    void checkFiles(const QString& folder, const std::vector<SaidFile>& said);
    void bringIn(DrivenWindow& driven, const QStringList& files);
    void nameTheSender(DrivenWindow& driven);
    void lockAndUnlock(DrivenWindow& driven, const QString& password);
    void lockByMouse(DrivenWindow& driven, const QString& code);
    void lockByItself(DrivenWindow& driven, const QString& password);
};

/// From the header of Home to the studio: goal, how personal by mouse, discovery by keys, a look at messages.
void MainJobTest::makeCampaign(DrivenWindow& driven)
{
    QVERIFY(driven.click("newCampaign"));
    auto* goal = qobject_cast<QComboBox*>(driven.await("goal"));
    QVERIFY(goal);
    goal->setFocus(Qt::TabFocusReason);
    DrivenWindow::press(Qt::Key_Down);
    DrivenWindow::press(Qt::Key_Up);
    QCOMPARE(goal->currentIndex(), 0);
    QVERIFY(driven.await("reviewAndExport", patience));

    auto* personal = qobject_cast<StopSlider*>(driven.await("howPersonal"));
    QVERIFY(personal);
    const int before = personal->value();
    const int y = personal->height() / 3;
    const auto at = [&](int value) { return QPoint(14 + (personal->width() - 28) * value / 100, y); };
    QVERIFY(driven.drag(personal, at(before), at(70)));
    QVERIFY(std::abs(personal->value() - 70) <= 2);
    QVERIFY(driven.await("changeBanner"));
    QVERIFY(qobject_cast<Banner*>(driven.await("changeBanner"))
                ->plainText()
                .startsWith(QStringLiteral("How personal")));

    auto* discovery = qobject_cast<StopSlider*>(driven.await("discovery"));
    QVERIFY(discovery);
    discovery->setFocus(Qt::TabFocusReason);
    const int picks = discovery->value();
    DrivenWindow::press(Qt::Key_Right);
    DrivenWindow::press(Qt::Key_Right);
    QVERIFY(discovery->value() > picks);
    DrivenWindow::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(discovery->value(), picks);
    DrivenWindow::press(Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(discovery->value() > picks);
    QVERIFY(driven.await("reviewAndExport", patience));

    const auto* counter = driven.seen<Label>("personCounter");
    QTRY_VERIFY_WITH_TIMEOUT(counter->text().startsWith(QStringLiteral("1 of ")), patience);
    QVERIFY(driven.click("nextPerson"));
    QTRY_VERIFY_WITH_TIMEOUT(counter->text().startsWith(QStringLiteral("2 of ")), patience);
    QVERIFY(!driven.seen<Label>("subject")->text().isEmpty());
}

/// Decides one by mouse and one by Enter, the rest as they are; signs; writes for Klaviyo.
void MainJobTest::reviewAndExport(DrivenWindow& driven, const QString& folder)
{
    QVERIFY(driven.click("reviewAndExport"));
    QVERIFY(driven.await("signedOffBy", patience));
    QVERIFY(driven.await("decideAndGoOn", patience));
    QVERIFY(!driven.seen<QPushButton>("exportButton")->isEnabled());
    QVERIFY(!driven.seen<Label>("notYet")->text().isEmpty());
    QVERIFY(driven.fill("signedOffBy", QStringLiteral("Helen Marsh")));
    const auto* left = driven.seen<Chip>("leftChip");
    QTRY_VERIFY_WITH_TIMEOUT(!left->face().word.isEmpty(), patience);
    if (driven.find(QStringLiteral("decideRow"))) {
        const QString all = left->face().word;
        QVERIFY(driven.click("leaveOut"));
        QVERIFY(driven.click("decideAndGoOn"));
        QTRY_VERIFY_WITH_TIMEOUT(left->face().word != all, patience);
        const QString fewer = left->face().word;
        if (numberIn(fewer) > 0) {
            QVERIFY(driven.click("sendAsItIs"));
            DrivenWindow::press(Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(left->face().word != fewer, patience);
        }
        if (driven.find(QStringLiteral("keepRest"))) QVERIFY(driven.click("keepRest"));
    }
    QVERIFY(driven.click("destination-klaviyo"));
    driven.answerFileDialog({folder});
    QVERIFY(driven.click("changeFolder"));
    QTRY_COMPARE_WITH_TIMEOUT(driven.seen<ElidedLabel>("exportFolder")->text(),
                              QDir::toNativeSeparators(folder), patience);
    QWidget* write = driven.await("exportButton", patience);
    QVERIFY(write);
    QTRY_VERIFY_WITH_TIMEOUT(saidFiles(*write->window()).size() >= 3, patience);
    const auto said = saidFiles(*write->window());
    QCOMPARE(numberIn(qobject_cast<QPushButton*>(write)->text()), static_cast<int>(said.size()));
    QVERIFY(driven.click(write));
    QVERIFY(driven.await("openFolder", patience));
    checkFiles(folder, said);
    QVERIFY(driven.click("backToStudio"));
    QTRY_VERIFY_WITH_TIMEOUT(!driven.find(QStringLiteral("donePanel")), patience);
}

void MainJobTest::checkFiles(const QString& folder, const std::vector<SaidFile>& said)
{
    int lists = 0;
    int heldBack = 0;
    for (const SaidFile& file : said) {
        const QString path = QDir(folder).filePath(file.name);
        QVERIFY2(QFileInfo::exists(path), qPrintable(file.name));
        if (file.number < 0 || !file.name.endsWith(QStringLiteral(".csv"))) continue;
        const QStringList people = peopleIn(path);
        QCOMPARE(static_cast<int>(people.size()), file.number);
        const QSet<QString> each(people.begin(), people.end());
        QVERIFY2(each.size() == people.size(), "somebody stands in a file twice");
        QVERIFY(!people.isEmpty());
        ++lists;
        if (file.words.contains(QStringLiteral("leave alone"))) ++heldBack;
    }
    QVERIFY(lists >= 2);
    QCOMPARE(heldBack, 1);
}

void MainJobTest::fromTheDemoShopToFiles()
{
    DrivenWindow driven;
    driven.window().start();
    QVERIFY(driven.click("openDemo"));
    QVERIFY(driven.await("newCampaign", patience));
    QVERIFY(driven.seen<QWidget>("importSales"));
    makeCampaign(driven);
    if (QTest::currentTestFailed()) return;
    const QString folder = driven.folder() + QStringLiteral("/to upload");
    QVERIFY(QDir().mkpath(folder));
    reviewAndExport(driven, folder);
}

/// Drops files, waits for the quality, adds them.
void MainJobTest::bringIn(DrivenWindow& driven, const QStringList& files)
{
    QVERIFY(driven.await("addToShop", patience));
    QVERIFY(DrivenWindow::drop(driven.await("dropZone"), files));
    QTRY_VERIFY_WITH_TIMEOUT(!driven.seen<QPushButton>("addToShop")->isEnabled(), patience);
    QVERIFY(driven.await("addToShop", patience));
    QVERIFY(driven.click("addToShop"));
    const auto* history = driven.seen<DataTable>("importHistory");
    QTRY_VERIFY_WITH_TIMEOUT(history->model()->rowCount() > files.size(), patience);
    // What was brought in is learnt from before anything can be planned.
    QTRY_VERIFY_WITH_TIMEOUT(!driven.window().desk().busy(), patience);
}

/// Every message must say who it is from; without that nothing may be exported.
void MainJobTest::nameTheSender(DrivenWindow& driven)
{
    DrivenWindow::press(Qt::Key_8, Qt::ControlModifier);
    for (const auto& [field, text] :
         {std::pair{"legalName", "Corner Shop Ltd"},
          std::pair{"postalAddress", "1 Corner Street, Bath BA1 1AA"},
          std::pair{"replyTo", "hello@corner-shop.example"},
          std::pair{"website", "https://corner-shop.example"}, std::pair{"noticeVersion", "2026-01"}}) {
        QVERIFY(driven.fill(field, QString::fromLatin1(text)));
        DrivenWindow::press(Qt::Key_Return);
    }
    for (const char* promise : {"optOutOffered", "noticeNamesProfiling", "processorContract"})
        QVERIFY(driven.click(promise));
    QTRY_VERIFY_WITH_TIMEOUT(driven.window().desk().settings().processorContract, patience);
    QTRY_COMPARE_WITH_TIMEOUT(driven.window().desk().settings().website,
                              std::string("https://corner-shop.example"), patience);
}

/// The button in the settings, with the mouse; then opened with the recovery code.
void MainJobTest::lockByMouse(DrivenWindow& driven, const QString& code)
{
    driven.window().openPage(PageId::Settings);
    QVERIFY(driven.click("lockNow"));
    QVERIFY(driven.fill("unlockPassword", code.toLower().remove(QLatin1Char('-'))));
    QVERIFY(!driven.window().desk().isOpen());
    QVERIFY(driven.click("unlock"));
    QVERIFY(driven.await("newCampaign", patience));
    QVERIFY(driven.window().desk().isOpen());
}

/// Nobody touches anything for a while.
void MainJobTest::lockByItself(DrivenWindow& driven, const QString& password)
{
    auto* idle = driven.window().findChild<IdleWatch*>();
    QVERIFY(idle);
    idle->setMilliseconds(200);
    QVERIFY(driven.await("unlockPassword", patience));
    QVERIFY(!driven.window().desk().isOpen());
    QVERIFY(!driven.find(QStringLiteral("rail")));
    idle->setMilliseconds(0);
    QVERIFY(driven.fill("unlockPassword", password));
    QVERIFY(driven.click("unlock"));
    QVERIFY(driven.await("newCampaign", patience));
}

/// Locks by the keys, tries a wrong password, then the right one.
void MainJobTest::lockAndUnlock(DrivenWindow& driven, const QString& password)
{
    DrivenWindow::press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(driven.fill("unlockPassword", QStringLiteral("not the password")));
    QVERIFY(!driven.find(QStringLiteral("rail")));
    QVERIFY(driven.click("unlock"));
    QTRY_VERIFY_WITH_TIMEOUT(driven.find(QStringLiteral("unlockPassword"))
                                 ->accessibleDescription()
                                 .contains(QStringLiteral("password"), Qt::CaseInsensitive),
                             patience);
    QVERIFY(!driven.window().desk().isOpen());
    QVERIFY(driven.fill("unlockPassword", password));
    DrivenWindow::press(Qt::Key_Return);
    QVERIFY(driven.await("newCampaign", patience));
    QVERIFY(driven.window().desk().isOpen());
}

void MainJobTest::fromOnesOwnFilesToFiles()
{
    DrivenWindow driven;
    const QString password = QStringLiteral("slippers and tea");
    const QString files = driven.folder() + QStringLiteral("/sales");
    QCOMPARE(tactful::tests::runCli({QStringLiteral("demo"), QStringLiteral("--as-files"), files}).exitCode,
             0);
    driven.window().start();
    driven.answerFileDialog({files + QStringLiteral("/customers_export.csv")});
    QVERIFY(driven.click("ownSales"));
    QVERIFY(driven.fill("shopName", QStringLiteral("Corner shop")));
    QVERIFY(driven.fill("password", password));
    QVERIFY(driven.fill("passwordAgain", QStringLiteral("something else")));
    QVERIFY(driven.click("makeShop"));
    QVERIFY(driven.find(QStringLiteral("passwordAgain")));  // the two differ, so one is still here
    QVERIFY(driven.fill("passwordAgain", password));
    DrivenWindow::press(Qt::Key_Return);
    QVERIFY(driven.await("openMyShop", patience));
    const QString code = driven.seen<QLineEdit>("recoveryCode")->text();
    QCOMPARE(code.size(), qsizetype{35});
    QVERIFY(driven.click("openMyShop"));
    QStringList more{files + QStringLiteral("/orders_export.csv"),
                     files + QStringLiteral("/products_export.csv")};
    const auto real = tactful::tests::dataFile("shops/shopify/orders_export_79col.csv");
    if (std::filesystem::exists(real)) more << QString::fromStdString(real.string());
    bringIn(driven, more);
    if (QTest::currentTestFailed()) return;
    nameTheSender(driven);
    if (QTest::currentTestFailed()) return;
    DrivenWindow::press(Qt::Key_1, Qt::ControlModifier);
    makeCampaign(driven);
    if (QTest::currentTestFailed()) return;
    const QString folder = driven.folder() + QStringLiteral("/to upload");
    QVERIFY(QDir().mkpath(folder));
    reviewAndExport(driven, folder);
    if (QTest::currentTestFailed()) return;
    lockAndUnlock(driven, password);
    if (QTest::currentTestFailed()) return;
    lockByMouse(driven, code);
    if (QTest::currentTestFailed()) return;
    lockByItself(driven, password);
    if (QTest::currentTestFailed()) return;
    // What the program remembers of itself, and shows on the task bar: no address, no name.
    QCOMPARE(driven.window().windowTitle(), QStringLiteral("Corner shop – Tactful"));
    QDirIterator kept(driven.folder(), {QStringLiteral("*.ini")}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(kept.hasNext());
    // Qt's own "@ByteArray(" has no word before it.
    static const QRegularExpression address(QStringLiteral("[\\w.+-]+@[\\w-]+[.]"));
    while (kept.hasNext()) {
        QFile file(kept.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!address.match(QString::fromUtf8(file.readAll())).hasMatch());
    }
}

TACTFUL_TEST(MainJobTest)
#include "main_job_test.moc"

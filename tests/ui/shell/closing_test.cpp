#include "core/steps/plan_step.h"
#include "core/steps/status_step.h"
#include "tests/support/register.h"
#include "tests/ui/support/demo_desk.h"
#include "tests/ui/support/driven_window.h"
#include "ui/text/paths.h"
#include "ui/widgets/stop_slider.h"

#include <QApplication>
#include <QTimer>

using namespace tactful;
using namespace tactful::ui;
using tactful::ui::tests::DrivenWindow;

namespace {

constexpr int patience = 240'000;

}  // namespace

/// Closing the window ends the program, asks nothing and loses nothing.
class ClosingTest : public QObject {
    Q_OBJECT

private slots:
    void whileAJobRunsTheDraftIsKeptAndNothingIsAsked();
    void withoutAShop();

private:
    static int closeByKeys(const DrivenWindow& driven, bool& asked);
};

/// Ctrl+Q in the program's own event loop; gives its exit code, -1 where it did not end by itself.
int ClosingTest::closeByKeys(const DrivenWindow& driven, bool& asked)
{
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look,
                     [&asked] { asked = asked || QApplication::activeModalWidget() != nullptr; });
    look.start(5);
    QTimer giveUp;
    QObject::connect(&giveUp, &QTimer::timeout, qApp, [] { QCoreApplication::exit(-1); });
    giveUp.start(patience);
    QTimer::singleShot(0, &look, [&driven] {
        DrivenWindow::press(Qt::Key_Q, Qt::ControlModifier);
        if (driven.window().isVisible()) qWarning("the window is still there");
    });
    return QApplication::exec();
}

void ClosingTest::whileAJobRunsTheDraftIsKeptAndNothingIsAsked()
{
    DrivenWindow driven;
    const QString book = ui::tests::copyDemoBook(driven.folder());
    const auto campaigns = [&book] {
        auto session = steps::Session::open(toPath(book), std::nullopt);
        if (!session) qFatal("the shop does not open");
        auto all = steps::allCampaigns(*session);
        if (!all) qFatal("no campaigns");
        return std::move(*all);
    };
    const std::size_t before = campaigns().size();
    driven.window().openShop(book);
    QVERIFY(driven.click("newCampaign"));
    QVERIFY(driven.await("reviewAndExport", patience));
    auto* dial = driven.seen<StopSlider>("howPersonal");
    QVERIFY(dial);
    dial->setFocus(Qt::TabFocusReason);
    DrivenWindow::press(Qt::Key_Right);
    DrivenWindow::press(Qt::Key_Right);
    const int wanted = dial->value();
    QVERIFY(driven.await("reviewAndExport", patience));
    DrivenWindow::press(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(driven.click("testAgain"));
    QVERIFY(driven.window().desk().busy());

    bool asked = false;
    QCOMPARE(closeByKeys(driven, asked), 0);
    QVERIFY(!asked);
    QVERIFY(!driven.window().isVisible());
    const auto after = campaigns();
    QCOMPARE(after.size(), before + 1);
    QCOMPARE(after.back().brief.dials.personal, static_cast<double>(wanted));
    auto session = steps::Session::open(toPath(book), std::nullopt);
    Job job;
    const auto wrong = steps::checkBook(*session, job);
    QVERIFY(wrong.ok());
    QVERIFY(wrong->empty());
}

void ClosingTest::withoutAShop()
{
    DrivenWindow driven;
    driven.window().start();
    bool asked = false;
    QCOMPARE(closeByKeys(driven, asked), 0);
    QVERIFY(!asked);
}

TACTFUL_TEST(ClosingTest)
#include "closing_test.moc"

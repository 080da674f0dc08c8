/// \file
/// Does the window stay quick with many customers? Prints, for each thing done, how long it took and for how
/// long the window did not answer, and for the studio how long frames are while a dial is dragged with the
/// mouse, and whether a number of an older position was ever shown as current. With the file of a shop as its
/// argument it opens that one, else it makes one of 200,000 customers, or of as many as the argument says;
/// "studio" after it looks at the studio and the review alone. QT_QPA_PLATFORM=offscreen runs it without a
/// screen, xvfb-run on a screen of its own.

#include "core/steps/demo_step.h"
#include "core/steps/learn_step.h"
#include "tests/ui/support/fake_secret_store.h"
#include "ui/pages/page.h"
#include "ui/pages/studio/plan_room.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shop_pages.h"
#include "ui/tables/data_table.h"
#include "ui/text/paths.h"
#include "ui/theme/style.h"
#include "ui/widgets/accessibility.h"

#include <QAbstractSlider>
#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <algorithm>
#include <cstdio>

#include "bench/watchdog.h"
#include "bench/window_drag.h"

using namespace tactful;
using namespace tactful::ui;

namespace {

/// Does something in the window, waits for what it set going, and prints four times: how long doing it took
/// by the clock and in work of the window's thread; for how long the window did not answer; the work of one
/// event.
template <class Act>
void measure(const char* what, int settleMs, Act act)
{
    auto& application = *static_cast<bench::TimedApplication*>(qApp);
    application.forget();
    bench::Watchdog watchdog;
    QElapsedTimer clock;
    clock.start();
    const double before = bench::threadMs();
    act();
    QApplication::processEvents();
    const double worked = bench::threadMs() - before;
    const double took = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    QTest::qWait(settleMs);
    std::printf("%-40s %9.1f %9.1f %9.1f %9.1f\n", what, took, worked, watchdog.longestMs(),
                application.longestEventMs());
    std::fflush(stdout);
}

/// Until something is so that takes a worker's answer.
template <class Done>
void measureUntil(const char* what, Done done)
{
    QElapsedTimer clock;
    clock.start();
    if (!QTest::qWaitFor(done, 120'000)) qFatal("%s: it did not happen", what);
    std::printf("%-40s %9.1f\n", what, static_cast<double>(clock.nsecsElapsed()) / 1e6);
    std::fflush(stdout);
}

QString bookOf(const QStringList& arguments, const QTemporaryDir& folder)
{
    bool isNumber = false;
    const int wanted = arguments.size() > 1 ? arguments.at(1).toInt(&isNumber) : 0;
    if (arguments.size() > 1 && !isNumber) return arguments.at(1);
    const QString book = folder.filePath(QStringLiteral("large.tactful"));
    Job job;
    steps::DemoShopOptions options;
    options.customers = isNumber ? wanted : 200'000;
    std::printf("making a shop of %d customers ...\n", options.customers);
    std::fflush(stdout);
    if (!steps::createDemoShop(toPath(book), options, std::nullopt, job))
        qFatal("the shop could not be made");
    auto session = steps::Session::open(toPath(book), std::nullopt);
    if (!session || !steps::learn(*session, {}, job)) qFatal("nothing was learnt");
    return book;
}

/// Each page, first as it is made, and how long until it is painted.
void firstPaints(MainWindow& window)
{
    struct Place {
        PageId page;
        const char* name;
    };
    constexpr Place places[] = {
        {PageId::Products, "first paint: products"}, {PageId::Campaigns, "first paint: campaigns"},
        {PageId::Insights, "first paint: insights"}, {PageId::Privacy, "first paint: privacy"},
        {PageId::Import, "first paint: import"},     {PageId::Settings, "first paint: settings"},
        {PageId::Help, "first paint: help"},         {PageId::Home, "again: home"},
        {PageId::Customers, "again: customers"}};
    for (const Place& place : places)
        measure(place.name, 15'000, [&] {
            window.openPage(place.page);
            window.repaint();
        });
}

/// The first page to be opened after Home, so that the list is still to be read.
void customers(MainWindow& window)
{
    measure("first paint: customers", 0, [&] {
        window.openPage(PageId::Customers);
        window.repaint();
    });
    auto* table = window.findChild<DataTable*>(QStringLiteral("customerTable"));
    auto* search = window.findChild<QLineEdit*>(QStringLiteral("customerSearch"));
    const auto rows = [table] { return table->model() ? table->model()->rowCount() : 0; };
    measureUntil("the first customers are shown", [&] { return rows() > 0; });
    measureUntil("all customers are shown", [&] { return rows() > 1000; });
    QTest::qWait(3000);
    std::printf("%d customers in the list\n", rows());
    measure("scrolling, 300 steps", 200, [&] {
        for (int step = 0; step < 300; ++step) {
            table->verticalScrollBar()->setValue(step * 600);
            QApplication::processEvents();
        }
    });
    for (const int column : {0, 2, 4})
        measure("sorting by a column", 3000,
                [&] { table->horizontalHeader()->setSortIndicator(column, Qt::AscendingOrder); });
    measure("typing into the list, without a hit", 3000, [&] {
        for (const QChar letter : QStringLiteral("xqzzy")) {
            table->keyboardSearch(letter);
            QApplication::processEvents();
        }
    });
    measure("painting the list", 200, [&] { table->viewport()->repaint(); });
    measure("searching, letter by letter", 3000, [&] {
        for (const QChar letter : QStringLiteral("priya")) {
            search->setText(search->text() + letter);
            QApplication::processEvents();
        }
    });
    search->clear();
}

/// Every dial in turn, from end to end; "How personal" three times, since it is the one that is turned most.
void dragAll(MainWindow& window, const PlanRoom& room)
{
    for (const char* name : {"howPersonal", "howPersonal", "howPersonal", "howOften", "discovery", "holdBack",
                             "clearStock", "newArrivals", "betterMargin"}) {
        auto* dial = window.findChild<QAbstractSlider*>(QString::fromLatin1(name));
        if (!dial) qFatal("the studio has no dial %s", name);
        print(name, bench::drag(*dial, room));
        const int back = std::min(dial->maximum(), dial->maximum() / 2);
        dial->setValue(back);
        if (!QTest::qWaitFor([&] { return !room.isPending(); }, 60'000)) qFatal("%s: no answer", name);
        QTest::qWait(1500);
    }
}

void studio(MainWindow& window)
{
    measure("opening the studio", 0, [&] { window.newCampaign(data::Goal::Newsletter); });
    const auto* room = window.findChild<PlanRoom*>();
    if (!room) qFatal("the studio has no plan");
    {
        const bench::Watchdog watchdog;
        measureUntil("the first plan is shown", [&] { return room->answer() && !room->isPending(); });
        QTest::qWait(3000);
        std::printf("%-40s %9s %9s %9.1f\n", "until it is at rest", "", "", watchdog.longestMs());
    }
    dragAll(window, *room);
}

/// The lists behind the numbers, and the review.
void listsAndReview(MainWindow& window)
{
    const auto rows = [&window](const char* name) {
        const auto* table = window.findChild<DataTable*>(QString::fromLatin1(name));
        return table && table->model() ? table->model()->rowCount() : 0;
    };
    measure("opening the lists", 0, [&] {
        window.findChild<QPushButton*>(QStringLiteral("seeLists"))->click();
        window.repaint();
    });
    {
        const bench::Watchdog watchdog;
        measureUntil("the lists are there", [&] { return rows("listTable") > 0; });
        auto* search = window.findChild<QLineEdit*>(QStringLiteral("listSearch"));
        for (const QChar letter : QStringLiteral("priya")) {
            search->setText(search->text() + letter);
            QApplication::processEvents();
        }
        search->clear();
        QTest::qWait(500);
        std::printf("%-40s %9s %9s %9.1f\n", "lists, with a search", "", "", watchdog.longestMs());
    }
    measure("asking for the review", 0, [&] {
        window.findChild<QPushButton*>(QStringLiteral("reviewAndExport"))->click();
        window.repaint();
    });
    const bench::Watchdog watchdog;
    measureUntil("the messages to review are there", [&] {
        const auto all = QApplication::allWidgets();
        return std::any_of(all.begin(), all.end(), [](const QWidget* each) {
            return each->objectName() == QStringLiteral("sampleRow") && each->isVisible();
        });
    });
    QTest::qWait(1000);
    std::printf("%-40s %9s %9s %9.1f\n", "until they are read", "", "", watchdog.longestMs());
}

}  // namespace

int main(int argc, char** argv)
{
    bench::TimedApplication application(argc, argv);
    loadFonts();
    installAccessibility();
    QApplication::setStyle(new Style(Appearance::Light));
    const QTemporaryDir folder;
    const QString book = bookOf(QApplication::arguments(), folder);
    tests::FakeSecretStore secrets;
    MainWindow window(secrets, folder.path());
    window.resize(1440, 900);
    window.show();
    std::printf("%-40s %9s %9s %9s %9s\n", "milliseconds", "took", "worked", "silent", "one event");
    measure("opening the shop", 10'000, [&] { window.openShop(book); });
    if (!QTest::qWaitFor([&] { return window.shopPages() != nullptr; }, 60'000))
        qFatal("the shop did not open");
    if (QApplication::arguments().size() <= 2) {
        customers(window);
        firstPaints(window);
    }
    studio(window);
    listsAndReview(window);
    return 0;
}

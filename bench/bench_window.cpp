/// \file
/// Does the window stay quick with 200,000 customers? Prints, for each thing done, how long it took and for
/// how long the window did not answer. With the file of a shop as its argument it opens that one,
/// else it makes one. QT_QPA_PLATFORM=offscreen runs it without a screen.

#include "core/steps/demo_step.h"
#include "core/steps/learn_step.h"
#include "ui/pages/page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shop_pages.h"
#include "ui/tables/data_table.h"
#include "ui/text/paths.h"
#include "ui/theme/style.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/stop_slider.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <algorithm>
#include <cstdio>

#include "bench/watchdog.h"
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
    if (arguments.size() > 1) return arguments.at(1);
    const QString book = folder.filePath(QStringLiteral("large.tactful"));
    Job job;
    steps::DemoShopOptions options;
    options.customers = 200'000;
    std::printf("making a shop of 200,000 customers ...\n");
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

void studio(MainWindow& window)
{
    measure("opening the studio", 90'000, [&] { window.newCampaign(data::Goal::Newsletter); });
    auto* dial = window.findChild<StopSlider*>(QStringLiteral("howPersonal"));
    if (!dial) qFatal("the studio has no dial");
    measure("dragging How personal from end to end", 8000, [&] {
        for (int value = 0; value <= 100; ++value) {
            dial->setValue(value);
            QTest::qWait(5);
        }
    });
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
    MainWindow window(folder.path());
    window.resize(1440, 900);
    window.show();
    std::printf("%-40s %9s %9s %9s %9s\n", "milliseconds", "took", "worked", "silent", "one event");
    measure("opening the shop", 10'000, [&] { window.openShop(book); });
    if (!QTest::qWaitFor([&] { return window.shopPages() != nullptr; }, 60'000))
        qFatal("the shop did not open");
    customers(window);
    firstPaints(window);
    studio(window);
    return 0;
}

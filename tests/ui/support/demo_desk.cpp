#include "tests/ui/support/demo_desk.h"

#include "core/steps/demo_step.h"
#include "core/steps/learn_step.h"
#include "ui/text/paths.h"

#include <QFile>
#include <QtTest/QtTest>

namespace tactful::ui::tests {
namespace {

/// The demo shop, learnt; made when it is first asked for.
QString demoBook()
{
    static QTemporaryDir folder;
    static const QString book = [] {
        const QString path = folder.filePath(QStringLiteral("demo.tactful"));
        Job job;
        const auto made = steps::createDemoShop(toPath(path), {}, std::nullopt, job);
        if (!made) qFatal("the demo shop could not be made: %s", made.error().detail.c_str());
        auto session = steps::Session::open(toPath(path), std::nullopt);
        if (!session) qFatal("the demo shop does not open: %s", session.error().detail.c_str());
        const auto learnt = steps::learn(*session, {}, job);
        if (!learnt) qFatal("nothing was learnt: %s", learnt.error().detail.c_str());
        return path;
    }();
    return book;
}

}  // namespace

QString copyDemoBook(const QString& folder)
{
    const QString book = folder + QStringLiteral("/shop.tactful");
    if (!QFile::copy(demoBook(), book) ||
        !QFile::copy(demoBook() + QStringLiteral("-keys"), book + QStringLiteral("-keys")))
        qFatal("the demo shop could not be copied");
    return book;
}

DemoDesk::DemoDesk(Shop shop) : m_book(m_folder.filePath(QStringLiteral("shop.tactful")))
{
    if (shop == Shop::Demo) {
        copyDemoBook(m_folder.path());
    } else {
        const auto made = steps::Session::create(toPath(m_book), {}, std::nullopt);
        if (!made) qFatal("no shop could be made: %s", made.error().detail.c_str());
    }
    bool answered = false;
    desk.open(toPath(m_book), std::nullopt, &desk, [&answered](const Status& status) {
        if (!status) qFatal("the shop does not open: %s", status.error().detail.c_str());
        answered = true;
    });
    if (!QTest::qWaitFor([&] { return answered && desk.isOpen(); }, 20'000))
        qFatal("the shop did not open in time");
}

steps::Session DemoDesk::session() const
{
    auto session = steps::Session::open(toPath(m_book), std::nullopt);
    if (!session) qFatal("the shop does not open: %s", session.error().detail.c_str());
    return std::move(*session);
}

void settle(ShopDesk& desk)
{
    // A question that goes through each lane comes back after all that was asked before it.
    for (const Lane lane : {Lane::Work, Lane::Read, Lane::Live}) {
        bool answered = false;
        desk.ask<int>(
            &desk, lane, [](steps::Session&, Job&) { return Result<int>(0); },
            [&answered](const Result<int>&) { answered = true; });
        if (!QTest::qWaitFor([&answered] { return answered; }, 120'000))
            qFatal("the desk did not come to rest");
    }
}

}  // namespace tactful::ui::tests

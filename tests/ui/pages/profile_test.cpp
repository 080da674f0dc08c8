#include "core/steps/customer_edit_step.h"
#include "core/steps/profile_step.h"
#include "tests/support/register.h"
#include "tests/ui/support/demo_desk.h"
#include "ui/pages/customers/customer_words.h"
#include "ui/pages/customers/profile_panel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/switch.h"

#include <QSignalSpy>
#include <QUndoStack>
#include <QtTest/QtTest>

#include <algorithm>
#include <optional>

using namespace tactful;
using namespace tactful::ui;

namespace {

constexpr int patience = 120'000;
constexpr data::CustomerId looked = 400;  ///< so many customers are looked through

/// The first of the demo shop who orders at clear times, by what was learnt and by their own orders.
std::optional<steps::Profile> regularInTime(steps::Session& session)
{
    for (data::CustomerId customer = 1; customer < looked; ++customer) {
        auto profile = steps::profileOf(session, customer, std::nullopt);
        if (!profile || !profile->times || !timesWords(*profile->times)) continue;
        if (std::any_of(profile->facts.begin(), profile->facts.end(),
                        [](const steps::KnownFact& fact) { return fact.key == "hours"; }))
            return std::move(*profile);
    }
    return std::nullopt;
}

bool says(const QWidget& shown, const QString& text)
{
    const auto labels = shown.findChildren<Label*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&text](const Label* label) { return label->isVisible() && label->text() == text; });
}

}  // namespace

class ProfileTest : public QObject {
    Q_OBJECT

private slots:
    void kindAndUsualTimesAreThoseOfCore();
    void whoAskedToBeErasedCanBeWipedAtOnce();
};

void ProfileTest::kindAndUsualTimesAreThoseOfCore()
{
    ui::tests::DemoDesk demo;
    auto session = demo.session();
    const auto profile = regularInTime(session);
    QVERIFY(profile);
    const QString times = timesWords(*profile->times)->headline;
    ProfilePanel panel(demo.context);
    panel.resize(500, 1600);
    panel.setVisible(true);
    panel.openCustomer(profile->customer.id);
    QTRY_VERIFY_WITH_TIMEOUT(says(panel, times), patience);
    QVERIFY(says(panel, kindWords(profile->segment).headline));
    // What their orders alone say of times is not said a second time, and one switch is for both.
    for (const steps::KnownFact& fact : profile->facts)
        if (fact.key == "hours") QVERIFY(!says(panel, factWords(fact, profile->today).headline));
    const auto switches = panel.findChildren<Switch*>(QStringLiteral("use.hours"));
    QCOMPARE(switches.size(), 1);
    QVERIFY(switches.front()->isChecked());
    QTest::mouseClick(switches.front(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!says(panel, times), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!panel.findChildren<Switch*>(QStringLiteral("use.hours")).empty(), patience);
    QVERIFY(!panel.findChild<Switch*>(QStringLiteral("use.hours"))->isChecked());
}

/// The first click hides them for a day, in which everything can be undone; the second does not wait for it.
void ProfileTest::whoAskedToBeErasedCanBeWipedAtOnce()
{
    constexpr data::CustomerId who = 7;
    ui::tests::DemoDesk demo;
    ProfilePanel panel(demo.context);
    panel.resize(500, 1600);
    panel.setVisible(true);
    panel.openCustomer(who);
    auto* erase = panel.findChild<Button*>(QStringLiteral("erase"));
    QVERIFY(erase);
    QTRY_VERIFY_WITH_TIMEOUT(erase->isVisible() && erase->isEnabled(), patience);
    ui::tests::settle(demo.desk);
    const QString before = erase->text();
    QTest::mouseClick(erase, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(erase->text() != before, patience);
    QVERIFY(demo.context.undo.canUndo());
    {
        auto session = demo.session();
        const auto due = steps::dueErasures(session);
        QVERIFY(due.ok() && due->size() == 1);
    }
    QSignalSpy closed(&panel, &ProfilePanel::closed);
    QTest::mouseClick(erase, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
    QVERIFY(!demo.context.undo.canUndo());
    auto session = demo.session();
    QCOMPARE(steps::profileOf(session, who, std::nullopt).error().code, ErrorCode::NotFound);
}

TACTFUL_TEST(ProfileTest)
#include "profile_test.moc"

#include "core/steps/profile_step.h"
#include "tests/support/register.h"
#include "tests/ui/support/demo_desk.h"
#include "ui/pages/customers/customer_words.h"
#include "ui/pages/customers/profile_panel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/switch.h"

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

TACTFUL_TEST(ProfileTest)
#include "profile_test.moc"

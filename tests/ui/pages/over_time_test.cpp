#include "core/steps/explain_step.h"
#include "core/steps/inbox_step.h"
#include "tests/support/register.h"
#include "tests/ui/support/demo_desk.h"
#include "ui/charts/dial_curve.h"
#include "ui/pages/customers/profile_panel.h"
#include "ui/pages/explanation_words.h"
#include "ui/pages/inbox_dialog.h"
#include "ui/pages/studio/lists_panel.h"
#include "ui/pages/studio/replay_dialog.h"
#include "ui/pages/studio/studio_page.h"
#include "ui/tables/data_table.h"
#include "ui/text/format.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/key_figure.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stop_slider.h"

#include <QPushButton>
#include <QtTest/QtTest>

#include <algorithm>
#include <set>

using namespace tactful;
using namespace tactful::ui;

namespace {

constexpr int patience = 120'000;

data::Brief thankRegulars()
{
    data::Brief brief;
    brief.goal = data::Goal::ThankRegulars;
    brief.name = "Thank our regulars";
    return brief;
}

/// A studio with a new campaign, ready.
struct OpenStudio {
    ui::tests::DemoDesk demo;
    StudioPage page{demo.context};

    OpenStudio()
    {
        page.resize(1352, 840);
        page.show();
        page.openNew(data::Goal::ThankRegulars);
        if (!QTest::qWaitFor([this] { return ready(); }, patience)) qFatal("the studio did not become ready");
    }
    template <class T>
    T* part(const char* name) const
    {
        auto* found = page.findChild<T*>(QString::fromLatin1(name));
        if (!found) qFatal("there is no %s", name);
        return found;
    }
    bool ready() const
    {
        return part<QPushButton>("reviewAndExport")->isEnabled() &&
               !part<Label>("personCounter")->text().isEmpty();
    }
};

/// The plan of a brief with its explanations, asked apart from the window.
struct Direct {
    steps::LivePlan plan;
    std::shared_ptr<const steps::LiveOutcome> outcome;
    steps::Explainer explainer;
};

Direct direct(steps::Session& session, const data::Brief& brief)
{
    Job job;
    const auto plan = steps::LivePlan::prepare(session, brief, job);
    if (!plan) qFatal("not planned");
    auto decided = plan->decide(brief.dials, job);
    if (!decided) qFatal("not decided");
    auto outcome = std::make_shared<const steps::LiveOutcome>(std::move(*decided));
    auto explainer = steps::Explainer::create(*plan, outcome, job);
    if (!explainer) qFatal("not explained");
    return {*plan, outcome, std::move(*explainer)};
}

/// A dialog of that type over `parent`, once it is there.
template <class T>
T* dialogOver(const QWidget& parent)
{
    T* found = nullptr;
    const auto open = [&] {
        found = parent.findChild<T*>();
        return found && found->isVisible();
    };
    if (!QTest::qWaitFor(open, patience)) qFatal("no dialog opened");
    return found;
}

}  // namespace

/// What somebody got, would get and would have got, and why: in the window.
class OverTimeTest : public QObject {
    Q_OBJECT

private slots:
    void theStudioOpensTheInboxOfWhoeverIsShown();
    void aProfileOpensTheInboxWithThePresentDials();
    void theWhyCardSaysWhyThisPerson();
    void aRowOfTheListsIsExplained();
    void theCurveFollowsTheOtherDials();
    void theScoreExplainsItself();
    void theLastMonthsAreReplayedBesideTheWindow();
    void closingTheReplayStopsIt();
};

void OverTimeTest::theStudioOpensTheInboxOfWhoeverIsShown()
{
    OpenStudio studio;
    QTest::mouseClick(studio.part<QPushButton>("openInbox"), Qt::LeftButton);
    auto* dialog = dialogOver<InboxDialog>(studio.page);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<Label*>(QStringLiteral("inboxReason")), patience);
    auto session = studio.demo.session();
    const Direct plan = direct(session, thankRegulars());
    const auto first = plan.outcome->planned.front();
    QCOMPARE(dialog->findChild<Label*>(QStringLiteral("inboxReason"))->text(),
             reasonWords(plan.explainer.of(first), session.settings().currency));
    // The subject is the one that the studio shows.
    const auto labels = dialog->findChildren<Label*>();
    const QString subject = studio.part<Label>("subject")->text();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [&](const Label* label) { return label->text() == subject; }));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("closeInbox")), Qt::LeftButton);
    QVERIFY(!dialog->isVisible());
}

void OverTimeTest::aProfileOpensTheInboxWithThePresentDials()
{
    ui::tests::DemoDesk demo;
    auto session = demo.session();
    const auto brief = steps::presentBrief(session);
    QVERIFY(brief.ok());
    const Direct plan = direct(session, *brief);
    const auto leftOut =
        std::find_if(plan.outcome->rows.begin(), plan.outcome->rows.end(), [](const steps::LiveRow& row) {
            return row.fate == steps::LiveFate::LeftOut && row.reason == data::LeftOutReason::NoBasis;
        });
    QVERIFY(leftOut != plan.outcome->rows.end());
    ProfilePanel panel(demo.context);
    panel.resize(520, 1400);
    panel.setVisible(true);
    panel.openCustomer(leftOut->customer);
    ui::tests::settle(demo.desk);
    QTest::mouseClick(panel.findChild<QPushButton*>(QStringLiteral("openInbox")), Qt::LeftButton);
    auto* dialog = dialogOver<InboxDialog>(panel);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<Label*>(QStringLiteral("inboxReason")), patience);
    const auto why = plan.explainer.of(static_cast<std::size_t>(leftOut - plan.outcome->rows.begin()));
    QCOMPARE(dialog->findChild<Label*>(QStringLiteral("inboxReason"))->text(),
             reasonWords(why, session.settings().currency));
    QVERIFY(!remedyWords(why).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<Label*>(QStringLiteral("inboxGot")), patience);
}

void OverTimeTest::theWhyCardSaysWhyThisPerson()
{
    OpenStudio studio;
    auto session = studio.demo.session();
    const Direct plan = direct(session, thankRegulars());
    QCOMPARE(studio.part<Label>("whyPlace")->text(),
             reasonWords(plan.explainer.of(plan.outcome->planned.front()), session.settings().currency));
}

void OverTimeTest::aRowOfTheListsIsExplained()
{
    OpenStudio studio;
    auto session = studio.demo.session();
    const Direct plan = direct(session, thankRegulars());
    QTest::mouseClick(studio.part<QPushButton>("seeLists"), Qt::LeftButton);
    auto* table = studio.part<DataTable>("listTable");
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, patience);
    std::set<QString> reasons;
    for (std::size_t at = 0; at < plan.outcome->rows.size(); ++at)
        reasons.insert(reasonWords(plan.explainer.of(at), session.settings().currency));
    for (int list = 0; list < peopleListCount; ++list) {
        studio.part<FilterChip>(qPrintable(QStringLiteral("list%1").arg(list)))->click();
        if (table->model()->rowCount() == 0) continue;
        table->selectRow(table->model()->rowCount() / 2);
        const auto* reason = studio.part<Label>("listReason");
        QVERIFY(reason->isVisible());
        QVERIFY(reasons.contains(reason->text()));
        // Only who gets it needs nothing changed.
        QCOMPARE(studio.part<Label>("listRemedy")->isVisible(),
                 static_cast<PeopleList>(list) != PeopleList::WillGetIt);
    }
}

void OverTimeTest::theCurveFollowsTheOtherDials()
{
    OpenStudio studio;
    auto* curve = studio.part<DialCurve>("dialCurve");
    QTRY_COMPARE_WITH_TIMEOUT(curve->markCount(), 21, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!curve->isPending(), patience);
    const ChartTable before = curve->table();
    // Moving along the curve changes nothing of it.
    studio.part<StopSlider>("howPersonal")->setValue(70);
    QTRY_VERIFY_WITH_TIMEOUT(studio.ready() && !curve->isPending(), patience);
    QCOMPARE(curve->table().rows, before.rows);
    // Another dial does: until it is known the old curve stays, in grey.
    studio.part<StopSlider>("discovery")->setValue(100);
    QVERIFY(curve->isPending());
    QCOMPARE(curve->table().rows, before.rows);
    QTRY_VERIFY_WITH_TIMEOUT(!curve->isPending(), patience);
    QVERIFY(curve->table().rows != before.rows);
}

void OverTimeTest::theScoreExplainsItself()
{
    OpenStudio studio;
    QTest::mouseClick(studio.part<QPushButton>("aboutScore"), Qt::LeftButton);
    auto* dialog = studio.page.findChild<QDialog*>(QStringLiteral("aboutScoreDialog"));
    QVERIFY(dialog && dialog->isVisible());
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("closeAboutScore")), Qt::LeftButton);
    QVERIFY(!dialog->isVisible());
}

void OverTimeTest::theLastMonthsAreReplayedBesideTheWindow()
{
    ui::tests::DemoDesk demo;
    data::Brief brief = thankRegulars();
    brief.dials.often = 1;
    ReplayDialog dialog(demo.desk, brief, 1);
    dialog.show();
    QVERIFY(demo.desk.busy());
    auto* table = dialog.findChild<DataTable*>(QStringLiteral("replayTable"));
    QTRY_VERIFY_WITH_TIMEOUT(table->isVisible(), patience);
    auto session = demo.session();
    Job job;
    steps::ReplayOptions options;
    options.months = 1;
    const auto replay = steps::replayPolicy(session, brief, options, job);
    QVERIFY(replay.ok());
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(dialog.findChild<Label*>(QStringLiteral("replayMonth"))
                ->text()
                .contains(countText(replay->months.front().leftOut.at(
                    static_cast<std::size_t>(data::LeftOutReason::NotInAudience)))));
    const auto labels =
        dialog.findChild<KeyFigure*>(QStringLiteral("replayMessages"))->findChildren<Label*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const Label* label) {
        return label->text() == countText(replay->year.messages);
    }));
}

void OverTimeTest::closingTheReplayStopsIt()
{
    ui::tests::DemoDesk demo;
    {
        ReplayDialog dialog(demo.desk, thankRegulars(), 12);
        dialog.show();
        QVERIFY(demo.desk.busy());
    }
    QTRY_VERIFY_WITH_TIMEOUT(!demo.desk.busy(), patience);
}

TACTFUL_TEST(OverTimeTest)
#include "over_time_test.moc"

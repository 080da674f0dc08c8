#include "core/steps/law_step.h"
#include "core/steps/logbook_step.h"
#include "core/steps/requests_step.h"
#include "core/steps/retention_step.h"
#include "tests/support/register.h"
#include "tests/ui/support/demo_desk.h"
#include "ui/pages/privacy/deadline_bar.h"
#include "ui/pages/privacy/privacy_page.h"
#include "ui/text/duty_words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_rows.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QtTest/QtTest>

#include <algorithm>

using namespace tactful;
using namespace tactful::ui;
using tactful::ui::tests::DemoDesk;
using tactful::ui::tests::settle;

namespace {

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
    Widget* find(const QString& name) const
    {
        return page.findChild<Widget*>(name);
    }
    void click(const QString& name)
    {
        auto* button = find<QAbstractButton>(name);
        if (!button) qFatal("no button %s", qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
        settle(demo.desk);
    }
    steps::RequestRow request(std::int64_t id) const
    {
        auto session = demo.session();
        const auto list = steps::requestList(session);
        if (!list) qFatal("%s", list.error().detail.c_str());
        for (const steps::RequestRow& row : list->rows)
            if (row.id == id) return row;
        qFatal("no such request");
    }
    /// Records one as the owner does, and gives its number.
    std::int64_t record(data::RequestKind kind, data::Identified identified, int daysAgo)
    {
        click(QStringLiteral("recordRequest"));
        find<QComboBox>(QStringLiteral("requestKind"))->setCurrentIndex(static_cast<int>(kind));
        QTest::keyClicks(find<QLineEdit>(QStringLiteral("requestWho")), QStringLiteral("1"));
        find<QDateEdit>(QStringLiteral("requestReceived"))->setDate(QDate::currentDate().addDays(-daysAgo));
        find<QComboBox>(QStringLiteral("requestIdentified"))->setCurrentIndex(static_cast<int>(identified));
        click(QStringLiteral("saveRequest"));
        auto session = demo.session();
        const auto list = steps::requestList(session);
        std::int64_t newest = 0;
        for (const steps::RequestRow& row : list->rows)
            newest = std::max(newest, row.id);
        return newest;
    }
};

}  // namespace

/// What people ask for, what is too old, and what the law asks of the owner: with the mouse.
class DutiesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aRequestIsRecordedAndAnsweredWithOneClick();
    void nobodyIsAnsweredBeforeItIsSureWhoAsks();
    void theBarSaysHowMuchTimeIsLeft();
    void aRequestIsPutOffAndRefused();
    void nobodyByThatNameIsSaid();
    void howLongThingsAreKeptIsSet();
    void nothingGoesUnseen();
    void aRuleIsConfirmedAndTakenBack();
    void whatAnotherProgramChangedIsSaid();
    void everythingHasWords();
};

void DutiesTest::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void DutiesTest::aRequestIsRecordedAndAnsweredWithOneClick()
{
    ShownPage shown;
    const std::int64_t id = shown.record(data::RequestKind::Restriction, data::Identified::Account, 1);
    QVERIFY(id > 0);
    const QString act = QStringLiteral("act.%1").arg(id);
    QVERIFY(shown.find<Button>(act));
    QCOMPARE(shown.find<Button>(act)->text(), requestActionWords(data::RequestKind::Restriction));
    shown.click(act);
    QVERIFY(shown.request(id).state == data::RequestState::Done);
    settle(shown.demo.desk);
    QVERIFY(!shown.find<Button>(act));
    auto session = shown.demo.session();
    const auto page = steps::logbookPage(session, 0, 3);
    QVERIFY(page.ok());
    QVERIFY(std::any_of(page->lines.begin(), page->lines.end(),
                        [](const steps::LogbookLine& line) { return line.event.word == "answer-request"; }));
}

void DutiesTest::nobodyIsAnsweredBeforeItIsSureWhoAsks()
{
    ShownPage shown;
    const std::int64_t id = shown.record(data::RequestKind::Objection, data::Identified::NotYet, 0);
    const QString act = QStringLiteral("act.%1").arg(id);
    QVERIFY(shown.find<Button>(act)->text() != requestActionWords(data::RequestKind::Objection));
    shown.click(act);
    QVERIFY(shown.find<QDialog>(QStringLiteral("requestDialog")));
    shown.find<QComboBox>(QStringLiteral("identity"))->setCurrentIndex(2);
    shown.click(QStringLiteral("identify"));
    QVERIFY(shown.request(id).identified == data::Identified::InPerson);
    QCOMPARE(shown.find<Button>(act)->text(), requestActionWords(data::RequestKind::Objection));
    shown.click(act);
    QVERIFY(shown.request(id).state == data::RequestState::Done);
}

void DutiesTest::theBarSaysHowMuchTimeIsLeft()
{
    ShownPage shown;
    const std::int64_t id = shown.record(data::RequestKind::Access, data::Identified::Address, 25);
    const steps::RequestRow row = shown.request(id);
    QVERIFY(row.urgency != data::Urgency::Calm);
    auto* box = shown.find<QWidget>(QStringLiteral("request.%1").arg(id));
    QVERIFY(box);
    auto* bar = box->findChild<DeadlineBar*>();
    QVERIFY(bar && bar->accessibleName().contains(QString::number(row.daysLeft)));
}

void DutiesTest::aRequestIsPutOffAndRefused()
{
    ShownPage shown;
    const std::int64_t id = shown.record(data::RequestKind::Access, data::Identified::Address, 2);
    const Day before = shown.request(id).dueOn;
    shown.click(QStringLiteral("more.%1").arg(id));
    shown.click(QStringLiteral("extend"));
    QVERIFY(shown.request(id).extended);
    QVERIFY(before < shown.request(id).dueOn);
    shown.click(QStringLiteral("more.%1").arg(id));
    shown.find<QComboBox>(QStringLiteral("refusal"))->setCurrentIndex(2);
    shown.click(QStringLiteral("refuse"));
    QVERIFY(shown.request(id).state == data::RequestState::Refused);
    QCOMPARE(shown.request(id).reason, std::string(nameOf(data::RefusalReason::Unfounded)));
}

void DutiesTest::nobodyByThatNameIsSaid()
{
    ShownPage shown;
    shown.click(QStringLiteral("recordRequest"));
    QTest::keyClicks(shown.find<QLineEdit>(QStringLiteral("requestWho")),
                     QStringLiteral("nobody@nowhere.example"));
    shown.click(QStringLiteral("saveRequest"));
    auto* dialog = shown.find<QDialog>(QStringLiteral("newRequestDialog"));
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->findChild<Banner*>()->isVisible());
}

void DutiesTest::howLongThingsAreKeptIsSet()
{
    ShownPage shown;
    auto* keep = shown.find<QComboBox>(QStringLiteral("keep.results"));
    QVERIFY(keep);
    QCOMPARE(keep->currentData().toInt(), 36);
    keep->setFocus();
    QTest::keyClick(keep, Qt::Key_Up);
    settle(shown.demo.desk);
    QCOMPARE(keep->currentData().toInt(), 24);
    auto session = shown.demo.session();
    Job job;
    const auto rows = steps::retentionList(session, {}, job);
    QVERIFY(rows.ok());
    const auto& row = (*rows)[static_cast<std::size_t>(steps::RetentionKind::Results)];
    QCOMPARE(row.months, 24);
    QVERIFY(row.changed);
}

void DutiesTest::nothingGoesUnseen()
{
    ShownPage shown;
    std::int64_t due = 0;
    {
        auto session = shown.demo.session();
        QVERIFY(steps::setRetention(session, steps::RetentionKind::DormantContacts, 3).ok());
        Job job;
        const auto rows = steps::retentionList(session, {}, job);
        QVERIFY(rows.ok());
        due = (*rows)[static_cast<std::size_t>(steps::RetentionKind::DormantContacts)].due;
    }
    QVERIFY(due > 0);
    shown.click(QStringLiteral("lookThrough"));
    auto* check = shown.find<CheckRow>(QStringLiteral("go.dormant-contacts"));
    QVERIFY(check);
    QVERIFY(!check->isChecked());  // people go only when the owner ticks them
    check->setChecked(true);
    auto* go = shown.find<Button>(QStringLiteral("letGo"));
    QVERIFY(go->isEnabled());
    QTest::mouseClick(go, Qt::LeftButton);
    settle(shown.demo.desk);
    QVERIFY(!shown.demo.go.told.isEmpty());
    auto session = shown.demo.session();
    Job job;
    const auto rows = steps::retentionList(session, {}, job);
    QVERIFY(rows.ok());
    QCOMPARE((*rows)[static_cast<std::size_t>(steps::RetentionKind::DormantContacts)].due, std::int64_t{0});
}

void DutiesTest::aRuleIsConfirmedAndTakenBack()
{
    ShownPage shown;
    Label* link = nullptr;
    for (Label* label : shown.page.findChildren<Label*>())
        if (label->objectName().startsWith(QLatin1String("answer."))) link = link ? link : label;
    QVERIFY(link);
    const std::string rule = link->objectName().mid(7).toStdString();
    const auto answer = [&shown, &rule]() -> std::optional<bool> {
        auto session = shown.demo.session();
        Job job;
        const auto list = steps::lawChecklist(session, {}, job);
        if (!list) qFatal("no list");
        for (const steps::CountryView& country : *list)
            for (const steps::RuleLine& line : country.rules)
                if (line.id == rule) return line.answer;
        return {};
    };
    const bool before = answer().value_or(false);
    Q_EMIT link->linkActivated(QStringLiteral("answer"));
    settle(shown.demo.desk);
    QCOMPARE(answer().value_or(before), !before);
}

void DutiesTest::whatAnotherProgramChangedIsSaid()
{
    ShownPage shown;
    auto* banner = shown.find<Banner>(QStringLiteral("tampered"));
    QVERIFY(banner);
    shown.click(QStringLiteral("checkLogbook"));
    QVERIFY(!banner->isVisible());
    // As a tool for SQLite would: any byte of a sealed value in the file itself.
    data::SealFinding finding{data::SealFault::Missing, 7, "sealed_field", "city", 0};
    QVERIFY(sealFaultWords(finding).contains(QLatin1String("city")));
    QVERIFY(sealFaultWords(finding).contains(QLatin1Char('7')));
}

void DutiesTest::everythingHasWords()
{
    for (int kind = 0; kind < data::requestKindCount; ++kind) {
        QVERIFY(!requestWords(static_cast<data::RequestKind>(kind)).isEmpty());
        QVERIFY(!requestActionWords(static_cast<data::RequestKind>(kind)).isEmpty());
    }
    for (int kind = 0; kind < steps::retentionKindCount; ++kind) {
        QVERIFY(!retentionWords(static_cast<steps::RetentionKind>(kind)).isEmpty());
        QVERIFY(!retentionSentence(static_cast<steps::RetentionKind>(kind)).isEmpty());
    }
    for (std::size_t fault = 0; fault < data::sealFaultNames.size(); ++fault) {
        const data::SealFinding finding{static_cast<data::SealFault>(fault), 7, "consent_event", "evidence",
                                        3};
        QVERIFY(!sealFaultWords(finding).isEmpty() && !sealFaultWords(finding).contains(QLatin1Char('%')));
    }
}

TACTFUL_TEST(DutiesTest)
#include "duties_test.moc"

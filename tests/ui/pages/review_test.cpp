#include "core/steps/campaign_list_step.h"
#include "core/steps/export_preview_step.h"
#include "core/steps/export_step.h"
#include "core/steps/live_plan.h"
#include "core/steps/plan_step.h"
#include "core/steps/review_list_step.h"
#include "tests/support/register.h"
#include "tests/ui/support/demo_desk.h"
#include "ui/pages/review/export_panel.h"
#include "ui/pages/review/flag_words.h"
#include "ui/pages/review/review_dialog.h"
#include "ui/pages/review/review_queue.h"
#include "ui/text/paths.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QtTest/QtTest>

using namespace tactful;
using namespace tactful::ui;

namespace {

constexpr int patience = 120'000;

data::CampaignId planned(const ui::tests::DemoDesk& demo, double personal)
{
    auto session = demo.session();
    data::Brief brief;
    brief.name = "Autumn thank-you";
    brief.goal = data::Goal::ThankRegulars;
    brief.dials.personal = personal;
    Job job;
    const auto plan = steps::LivePlan::prepare(session, brief, job);
    if (!plan) qFatal("not planned");
    const auto outcome = plan->decide(brief.dials, job);
    const auto kept = steps::savePlan(session, *plan, *outcome, std::nullopt, job);
    if (!kept) qFatal("not kept");
    return kept->campaign;
}

struct OpenReview {
    ui::tests::DemoDesk demo;
    data::CampaignId campaign;
    ReviewDialog dialog;

    explicit OpenReview(double personal = 50.0)
        : campaign(planned(demo, personal)), dialog(demo.context, campaign)
    {
        dialog.findChild<ExportPanel*>()->chooseFolder(demo.folder() + QStringLiteral("/files"));
        dialog.show();
        ui::tests::settle(demo.desk);
    }
    template <class T>
    T* part(const char* name) const
    {
        auto* found = dialog.findChild<T*>(QString::fromLatin1(name));
        if (!found) qFatal("there is no %s", name);
        return found;
    }
    void sign() const { part<QLineEdit>("signedOffBy")->setText(QStringLiteral("Helen Marsh")); }
    steps::ReviewList list() const
    {
        auto session = demo.session();
        Job job;
        auto made = steps::reviewList(session, campaign, job);
        if (!made) qFatal("no list");
        return std::move(*made);
    }
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class ReviewTest : public QObject {
    Q_OBJECT

private slots:
    void theRowsAreThoseOfTheStep();
    void decidingNeedsANameAndGoesOn();
    void aDecisionIsUndone();
    void exportingIsOffWithTheReason();
    void theFilesAreThoseThatTheStepWrites();
    void aboveTheHouseLimitAReasonIsAskedFor();
    void everyFlagHasWords();
};

void ReviewTest::theRowsAreThoseOfTheStep()
{
    OpenReview review;
    const steps::ReviewList list = review.list();
    const auto decide = review.dialog.findChildren<QueueRow*>(QStringLiteral("decideRow"));
    const auto sample = review.dialog.findChildren<QueueRow*>(QStringLiteral("sampleRow"));
    QCOMPARE(static_cast<std::size_t>(decide.size()), list.toDecide.size());
    QCOMPARE(static_cast<std::size_t>(sample.size()), list.sample.size());
    for (qsizetype at = 0; at < sample.size(); ++at)
        QCOMPARE(sample[at]->text(),
                 QString::fromStdString(list.sample[static_cast<std::size_t>(at)].displayName));
}

void ReviewTest::decidingNeedsANameAndGoesOn()
{
    OpenReview review;
    const auto before = review.list();
    if (before.toDecide.size() < 2) QSKIP("the demo shop has fewer than two messages to decide");
    auto* goOn = review.part<QPushButton>("decideAndGoOn");
    goOn->click();
    QCOMPARE(review.list().undecided, before.undecided);
    QCOMPARE(review.demo.undo.count(), 0);
    review.sign();
    review.part<QRadioButton>("sendAsItIs")->setChecked(true);
    goOn->click();
    QTRY_COMPARE_WITH_TIMEOUT(review.list().undecided, before.undecided - 1, patience);
    ui::tests::settle(review.demo.desk);
    QTRY_COMPARE_WITH_TIMEOUT(review.dialog.findChild<ReviewQueue*>()->current(), before.toDecide[1].customer,
                              patience);
}

void ReviewTest::aDecisionIsUndone()
{
    OpenReview review;
    const auto before = review.list();
    if (before.toDecide.empty()) QSKIP("the demo shop has no message to decide");
    review.sign();
    review.part<QRadioButton>("leaveOut")->setChecked(true);
    review.part<QPushButton>("decideAndGoOn")->click();
    QTRY_COMPARE_WITH_TIMEOUT(review.list().messages, before.messages - 1, patience);
    review.demo.undo.undo();
    QTRY_COMPARE_WITH_TIMEOUT(review.list().messages, before.messages, patience);
    QCOMPARE(review.list().undecided, before.undecided);
}

void ReviewTest::exportingIsOffWithTheReason()
{
    OpenReview review;
    auto* write = review.part<QPushButton>("exportButton");
    auto* why = review.part<Label>("notYet");
    QVERIFY(!write->isEnabled());
    QVERIFY(!why->text().isEmpty());
    QCOMPARE(write->accessibleDescription(), why->text());
    if (review.list().undecided > 1) review.part<QPushButton>("keepRest")->click();
    review.sign();
    QTRY_VERIFY_WITH_TIMEOUT(write->isEnabled() || review.list().undecided == 1, patience);
}

void ReviewTest::theFilesAreThoseThatTheStepWrites()
{
    OpenReview review;
    review.sign();
    if (review.list().undecided > 1) review.part<QPushButton>("keepRest")->click();
    auto* write = review.part<QPushButton>("exportButton");
    QTRY_VERIFY_WITH_TIMEOUT(write->isEnabled(), patience);
    write->click();
    QTRY_VERIFY_WITH_TIMEOUT(review.part<QWidget>("donePanel")->isVisible(), patience);
    auto session = review.demo.session();
    const auto rows = steps::campaignList(session);
    const steps::CampaignRow& row = rows->front();
    QCOMPARE(row.campaign.state, data::CampaignState::Exported);
    QCOMPARE(row.campaign.approvedBy, std::string("Helen Marsh"));
    QCOMPARE(row.exports.size(), std::size_t{1});
    const steps::WrittenExport& written = row.exports.front();
    QVERIFY(written.deleteBy.has_value());
    // The step writes the same once more, into another folder.
    steps::ExportOptions options;
    options.campaign = review.campaign;
    options.destination = steps::destinationNames().front().name;
    options.folder = toPath(review.demo.folder() + QStringLiteral("/again"));
    options.now = written.at;
    Job job;
    const auto again = steps::exportCampaign(session, options, job);
    if (!again) QSKIP("the step asks for fresh unsubscribes before a second export");
    const QString first = QString::fromStdString(written.folder);
    for (const steps::ExportedFile& file : again->files) {
        if (file.name == "manifest.json") continue;
        const QString name = QString::fromStdString(file.name);
        QCOMPARE(bytesOf(first + QLatin1Char('/') + name),
                 bytesOf(toQString(again->folder) + QLatin1Char('/') + name));
    }
}

void ReviewTest::aboveTheHouseLimitAReasonIsAskedFor()
{
    OpenReview review(90.0);
    review.sign();
    if (review.list().undecided > 1) review.part<QPushButton>("keepRest")->click();
    auto* reason = review.part<QLineEdit>("reason");
    QTRY_VERIFY_WITH_TIMEOUT(reason->isVisible(), patience);
    auto* write = review.part<QPushButton>("exportButton");
    QTRY_COMPARE_WITH_TIMEOUT(review.part<Label>("notYet")->text(),
                              QStringLiteral("Say why it may be this personal"), patience);
    QVERIFY(!write->isEnabled());
    reason->setText(QStringLiteral("Members of the tea club asked for it"));
    QTRY_VERIFY_WITH_TIMEOUT(write->isEnabled(), patience);
}

void ReviewTest::everyFlagHasWords()
{
    for (int reason = 0; reason < steps::flagReasonCount; ++reason) {
        steps::ReviewFlag flag;
        flag.reason = static_cast<steps::FlagReason>(reason);
        flag.sentence = "A sentence.";
        const FlagWords words = flagWords(flag, QStringLiteral("Margaret"));
        QVERIFY(!words.lead.isEmpty());
        QVERIFY(!words.rest.isEmpty());
    }
}

TACTFUL_TEST(ReviewTest)

#include "review_test.moc"

#include "core/steps/import_step.h"
#include "tests/support/data_dir.h"
#include "tests/support/register.h"
#include "tests/ui/support/marked_language.h"
#include "ui/pages/customers/customer_words.h"
#include "ui/pages/explanation_words.h"
#include "ui/pages/import/field_words.h"
#include "ui/pages/insights/insight_words.h"
#include "ui/pages/privacy/logbook_words.h"
#include "ui/pages/review/flag_words.h"
#include "ui/text/segment_words.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <filesystem>
#include <set>

using namespace tactful;
using namespace tactful::ui;
using tactful::ui::tests::MarkedLanguage;

/// The pages have words for everything that core hands them.
class WordsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyActionOfTheLogbookHasWords();
    void everyIssueOfAnImportHasWords_data();
    void everyIssueOfAnImportHasWords();
    void everyFlagHasWords();
    void everyVerdictOnFairnessHasWords();
    void everyReasonOfAPlanHasWords_data();
    void everyReasonOfAPlanHasWords();
    void noKindOfCustomersIsCalledLikeAStage();
    void usualTimesAreSaidWhereTheyAreClear_data();
    void usualTimesAreSaidWhereTheyAreClear();
    void cleanupTestCase();

private:
    MarkedLanguage m_language;
};

void WordsTest::initTestCase()
{
    QCoreApplication::installTranslator(&m_language);
}

void WordsTest::cleanupTestCase()
{
    QCoreApplication::removeTranslator(&m_language);
}

void WordsTest::everyActionOfTheLogbookHasWords()
{
    steps::LogbookLine line;
    const QString unknown = eventWords(line);
    QVERIFY(MarkedLanguage::isMarked(unknown));
    for (int action = 1; action <= static_cast<int>(steps::LogbookAction::BackupFailed); ++action) {
        line.event.action = static_cast<steps::LogbookAction>(action);
        const QString words = eventWords(line);
        QVERIFY2(MarkedLanguage::isMarked(words), nameOf(line.event.action).data());
        QVERIFY2(words != unknown, nameOf(line.event.action).data());
        QVERIFY2(!words.contains(QStringLiteral("%1")), qPrintable(words));
    }
    line.event.action = steps::LogbookAction::Plan;
    line.event.campaignName = "Autumn";
    QVERIFY(eventWords(line).contains(QStringLiteral("Autumn")));
}

void WordsTest::everyIssueOfAnImportHasWords_data()
{
    QTest::addColumn<QString>("code");
    const QRegularExpression codes(
        QStringLiteral("(?:fixed|setAside|faultIn|note|noteOnce)\\([^;{}]*?\"([a-z]+(?:-[a-z]+)+)\","));
    std::set<QString> found;
    for (const auto& entry :
         std::filesystem::directory_iterator(tactful::tests::sourceDir() / "core/imports")) {
        QFile file(entry.path());
        if (entry.path().extension() != ".cpp" || !file.open(QIODevice::ReadOnly)) continue;
        const QString source = QString::fromUtf8(file.readAll());
        auto matches = codes.globalMatch(source);
        while (matches.hasNext())
            found.insert(matches.next().captured(1));
    }
    QVERIFY(found.size() > 20);
    for (const QString& code : found)
        QTest::newRow(qPrintable(code)) << code;
}

void WordsTest::everyIssueOfAnImportHasWords()
{
    QFETCH(QString, code);
    const QString words = issueWords(code.toStdString(), "Core's own sentence.");
    QVERIFY2(MarkedLanguage::isMarked(words), qPrintable(words));
}

void WordsTest::everyFlagHasWords()
{
    for (int reason = 0; reason < steps::flagReasonCount; ++reason) {
        steps::ReviewFlag flag;
        flag.reason = static_cast<steps::FlagReason>(reason);
        flag.sentence = "Core's own sentence.";
        const FlagWords words = flagWords(flag, QStringLiteral("Ann"));
        QVERIFY(MarkedLanguage::isMarked(words.lead));
        QVERIFY(MarkedLanguage::isMarked(words.rest));
    }
}

void WordsTest::everyVerdictOnFairnessHasWords()
{
    std::set<QString> all;
    for (const auto verdict : {steps::FairnessVerdict::Alike, steps::FairnessVerdict::LookCloser,
                               steps::FairnessVerdict::TooFew}) {
        QVERIFY(MarkedLanguage::isMarked(fairnessWords(verdict)));
        all.insert(fairnessWords(verdict));
    }
    QCOMPARE(all.size(), std::size_t{3});
}

void WordsTest::usualTimesAreSaidWhereTheyAreClear_data()
{
    QTest::addColumn<bool>("hourClear");
    QTest::addColumn<bool>("weekdayClear");
    QTest::addRow("neither") << false << false;
    QTest::addRow("the hour") << true << false;
    QTest::addRow("the weekday") << false << true;
    QTest::addRow("both") << true << true;
}

void WordsTest::usualTimesAreSaidWhereTheyAreClear()
{
    QFETCH(bool, hourClear);
    QFETCH(bool, weekdayClear);
    steps::UsualTimes times;
    times.hour = 19;
    times.hourClear = hourClear;
    times.weekday = 3;
    times.weekdayClear = weekdayClear;
    times.orders = 7;
    const auto words = timesWords(times);
    QCOMPARE(words.has_value(), hourClear || weekdayClear);
    if (!words) return;
    QCOMPARE(words->headline.contains(QStringLiteral("19:00")), hourClear);
    QCOMPARE(words->headline.contains(QStringLiteral("Thursday")), weekdayClear);
    QVERIFY(words->detail.contains(QLatin1Char('7')));
}

void WordsTest::everyReasonOfAPlanHasWords_data()
{
    QTest::addColumn<int>("code");
    for (int code = 0; code < steps::whyCodeCount; ++code)
        QTest::newRow(nameOf(static_cast<steps::WhyCode>(code)).data()) << code;
}

void WordsTest::everyReasonOfAPlanHasWords()
{
    QFETCH(int, code);
    steps::Explanation why;
    why.code = static_cast<steps::WhyCode>(code);
    why.ground.suppression = data::SuppressionReason::Complaint;
    why.ground.sentence = "(a sentence of the rules, in the language of the program)";
    why.audience.emplace();
    why.hearing.emplace();
    why.hearing->day = {20'000};
    why.hearing->mails = {{Day{19'995}, false}};
    why.hearing->lately = 1;
    why.hearing->next = Day{20'010};
    why.message.emplace();
    why.worth.emplace();
    why.holdBack.emplace();
    const Currency pounds{{'G', 'B', 'P'}};
    QVERIFY(!reasonWords(why, pounds).isEmpty());
    QVERIFY(!shortReasonWords(why).isEmpty());
    // The rules have words of their own; hours and days are those of the locale.
    if (why.code != steps::WhyCode::NoBasis) QVERIFY(MarkedLanguage::isMarked(reasonWords(why, pounds)));
    QVERIFY(MarkedLanguage::isMarked(shortReasonWords(why)));
    QCOMPARE(remedyWords(why).isEmpty(), why.code == steps::WhyCode::WillGetIt);
    QCOMPARE(shortRemedyWords(why).isEmpty(), why.code == steps::WhyCode::WillGetIt);
}

/// Stages and kinds are counted in different ways: one word for both would give two numbers for one thing.
void WordsTest::noKindOfCustomersIsCalledLikeAStage()
{
    const auto bare = [](const QString& marked) { return marked.mid(1).chopped(1); };
    for (const auto stage : {data::Stage::New, data::Stage::Regular, data::Stage::SlippingAway,
                             data::Stage::Quiet, data::Stage::OneOff, data::Stage::NoOrders})
        for (const char* kind :
             {"best", "loyal", "big-spender", "newcomer", "fading", "gone-quiet", "occasional"})
            QVERIFY2(!bare(segmentName(kind)).contains(bare(stageWords(stage)), Qt::CaseInsensitive), kind);
}

TACTFUL_TEST(WordsTest)
#include "words_test.moc"

#include "core/steps/logbook_sentence.h"
#include "tests/support/register.h"

using namespace tactful::steps;

class LogbookSentenceTest : public QObject {
    Q_OBJECT

private slots:
    void everyActionHasASentence_data();
    void everyActionHasASentence();
    void namesOfActionsComeBack();
    void aDeletedPayloadLeavesTheAction();
};

void LogbookSentenceTest::everyActionHasASentence_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](const char* action, const char* payload, const char* sentence) {
        QTest::newRow(action) << QByteArray(payload) << QByteArray(sentence);
    };
    row("import", R"({"format":"till","orders_new":412})", "Imported a file (till), new: 412 orders.");
    row("plan", R"({"campaign":3,"name":"Autumn","planned":1656})", "Planned \"Autumn\" for 1,656 people.");
    row("decide", R"({"campaign":3,"name":"Autumn","decision":"leave-out"})",
        "Left 1 person out of \"Autumn\".");
    row("undecide", R"({"campaign":3,"name":"Autumn"})",
        "Took back what was decided about 1 message of \"Autumn\".");
    row("approve", R"({"campaign":3,"messages":1,"reason":"They asked"})",
        "Approved 1 message of campaign 3: They asked.");
    row("reopen", R"({"campaign":3})", "Took back the approval of campaign 3, because a message changed.");
    row("export", R"({"campaign":3,"name":"Autumn","destination":"brevo","contacts":2})",
        "Wrote the files of \"Autumn\" for brevo: 2 people.");
    row("reminder", R"({"export":1})", "Put the reminder to delete exported files away.");
    row("erase", R"({"customers":1})", "Erased 1 person for good.");
    row("remember-computer", R"({"change":"0123"})", "Let a computer open the book without its passphrase.");
    row("forget-computer", R"({"change":"0123"})",
        "Let a computer that opened the book by itself ask for the passphrase again.");
    row("settings", R"({"changed":["name","country"]})", "Changed the shop's settings: name, country.");
    row("learn", R"({"customers":4338})", "Learned from the sales of 4,338 people.");
    row("restrict", R"({"customer":9})", "Paused 1 person as asked.");
    row("use-fact", R"({"customer":9,"fact":"town","used":false})",
        "Changed whether a fact about 1 person may be used: town.");
    row("wish", R"({"customer":9,"wish":"monthly"})",
        "Noted how often 1 person wants to hear from the shop: monthly.");
    row("tact-weights", R"({"sources":["observed"]})",
        "Changed how much personal facts weigh, as learnt from results: observed.");
    row("merge", R"({"customer":9,"other":12})", "Merged two records into 1 person.");
    row("keep-apart", R"({"customer":9,"other":12})", "Noted that two records are two people.");
    row("split", R"({"customer":9})", "Split 1 person into their records again.");
    row("record-consent", R"({"customer":9,"purpose":"post-marketing"})",
        "Noted that 1 person agreed: post-marketing.");
    row("withdraw-consent", R"({"customer":9,"purpose":"personal-picks"})",
        "Noted that 1 person said no: personal-picks.");
    row("request", R"({"customer":9,"kind":"access","request":3})", "Noted a request: access.");
    row("answer-request", R"({"customer":9,"kind":"erasure","request":3})", "Did what was asked: erasure.");
    row("answer-rule", R"({"rule":"EU5","yes":true})", "Said whether a rule of the law is kept: EU5.");
    row("retention", R"({"kind":"results","taken":12})", "Let old data go: results.");
    row("save-list", R"({"customers":212,"list":"customers"})", "Saved a list of 212 people (customers).");
    row("save-rows", R"({"import":3})", "Saved rows that were set aside.");
    row("consent-receipt", R"({"customer":9})", "Wrote out what 1 person agreed to.");
    row("delete-campaign", R"({"campaign":3,"name":"Autumn"})", "Deleted \"Autumn\".");
    row("accept-changes", "{}", "Said that what another program changed in the book is right.");
    row("auto-backup", R"({"locked":true})", "Made a backup without being asked.");
    row("backup-failed", "{}", "Could not write the backup that was due.");
    row("from-a-later-version", R"({"campaign":3})", "Did \"from-a-later-version\".");
}

void LogbookSentenceTest::everyActionHasASentence()
{
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, sentence);
    QCOMPARE(QByteArray::fromStdString(logbookSentence(QTest::currentDataTag(), payload.toStdString())),
             sentence);
}

void LogbookSentenceTest::namesOfActionsComeBack()
{
    for (int action = 1; action <= static_cast<int>(LogbookAction::BackupFailed); ++action)
        QVERIFY(logbookActionNamed(nameOf(static_cast<LogbookAction>(action))) ==
                static_cast<LogbookAction>(action));
    QVERIFY(logbookActionNamed("nothing of ours") == LogbookAction::Other);
}

void LogbookSentenceTest::aDeletedPayloadLeavesTheAction()
{
    const LogbookEvent event = logbookEvent("erase", "");
    QVERIFY(event.payloadDeleted);
    QVERIFY(event.action == LogbookAction::Erase);
    QCOMPARE(QByteArray::fromStdString(logbookSentence(event)), QByteArray("Erased people for good."));
    QVERIFY(!logbookSentence("plan", "not json").empty());
}

TACTFUL_TEST(LogbookSentenceTest)
#include "logbook_sentence_test.moc"

#include "tests/support/cli.h"
#include "tests/support/register.h"

#include <QDir>
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>

using namespace tactful::tests;

/// The main job on the demo shop, through the program itself.
class WholeWayTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theShopIsWhatItIsSupposedToBe();
    void learningSaysHowWellItWent();
    void listsAreTheSameWhateverTheThreads_data();
    void listsAreTheSameWhateverTheThreads();
    void everybodyIsPlannedHeldBackOrLeftOut();
    void nothingIsExportedBeforeSomebodyApproves();
    void exportWritesFilesThatKeepThePromise_data();
    void exportWritesFilesThatKeepThePromise();
    void previewExplainsAMessage();
    void lessPersonalMeansLowerScores();
    void whoIsErasedIsGoneFromTheNextPlan();
    void theBookIsWholeAfterAllThis();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString writeBrief(const QString& name, const QByteArray& json) const;

    QTemporaryDir m_folder;
    QString m_book;
    QJsonObject m_plan;
};

QString WholeWayTest::writeBrief(const QString& name, const QByteArray& json) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write a brief");
    file.write(json);
    return file.fileName();
}

void WholeWayTest::initTestCase()
{
    m_book = path("demo.tactful");
    const CliRun run = runCli({"demo", m_book});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.exitCode, 0);
}

void WholeWayTest::theShopIsWhatItIsSupposedToBe()
{
    const QJsonObject status = runCli({"status", m_book, "--json", "--today", "2026-10-06"}).json();
    QCOMPARE(status["customers"].toInt(), 4338);
    QVERIFY(status["mailable"].toInt() > 2000);
    QVERIFY(status["mailable"].toInt() < 4338);
    QVERIFY(status["suppressed"].toInt() > 0);
    QVERIFY(status["products"].toInt() >= 400);
    QCOMPARE(status["last_order"].toString(), QString("2026-10-05"));
    QCOMPARE(status["data_health"].toObject()["lines"].toObject().size(), qsizetype{4});
}

void WholeWayTest::learningSaysHowWellItWent()
{
    const CliRun run = runCli({"learn", m_book, "--json"});
    QCOMPARE(run.exitCode, 0);
    const QJsonArray models = run.json()["models"].toArray();
    QStringList questions;
    for (const QJsonValue& value : models)
        questions << value.toObject()["question"].toString();
    QCOMPARE(questions, (QStringList{"next", "activity", "value", "new"}));
    for (const QJsonValue& value : models) {
        const QJsonObject model = value.toObject();
        QVERIFY(!model["chosen"].toString().isEmpty());
        QVERIFY(!model["sentence"].toString().isEmpty());
        QVERIFY(model["quality"].toObject().contains("gain"));
        QVERIFY(!model["simple_rule"].toObject().isEmpty());
    }
    const QByteArray again = runCli({"learn", m_book, "--json", "--threads", "1"}).out;
    QCOMPARE(again, run.out);
    const QJsonObject next = models[0].toObject();
    for (const char* side : {"quality", "simple_rule"}) {
        QVERIFY(next[side].toObject().contains("recall_at_10"));      // --purpose next
        QVERIFY(next[side].toObject().contains("new_recall_at_10"));  // --purpose new
    }
    QVERIFY(next["quality"].toObject()["new_customers"].toDouble() > 0);
}

void WholeWayTest::listsAreTheSameWhateverTheThreads_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("next") << QStringList{"recommend", "--top", "20"};
    QTest::newRow("new") << QStringList{"recommend", "--top", "20", "--purpose", "new"};
    QTest::newRow("forecast") << QStringList{"forecast", "--days", "90"};
}

void WholeWayTest::listsAreTheSameWhateverTheThreads()
{
    QFETCH(QStringList, command);
    QList<QByteArray> files;
    for (const char* threads : {"1", "2", "2"}) {
        const QString name = path("list.csv");
        const CliRun run =
            runCli(QStringList{command[0], m_book, "--out", name, "--threads", threads} + command.mid(1));
        QCOMPARE(run.exitCode, 0);
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        files << file.readAll();
        file.remove();
    }
    QVERIFY(files[0].size() > 100'000);
    QVERIFY(files[1] == files[0]);
    QVERIFY(files[2] == files[0]);
}

void WholeWayTest::everybodyIsPlannedHeldBackOrLeftOut()
{
    const QString brief = writeBrief("brief.json", R"({"name":"Autumn thank-you","goal":"newsletter",
        "send_from":"2026-10-08","send_to":"2026-10-10","as_of":"2026-10-05",
        "dials":{"personal":50,"often":2,"discovery":0.25,"hold_back":0.1}})");
    const CliRun run = runCli({"plan", m_book, brief, "--json"});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.exitCode, 0);
    m_plan = run.json();
    int leftOut = 0;
    const QJsonObject reasons = m_plan["left_out"].toObject();
    for (const QJsonValue& count : reasons)
        leftOut += count.toInt();
    QCOMPARE(m_plan["customers"].toInt(), 4338);
    QCOMPARE(m_plan["planned"].toInt() + m_plan["held_back"].toInt() + leftOut, 4338);
    QVERIFY(m_plan["planned"].toInt() > 500);
    QVERIFY(reasons["no-basis"].toInt() > 0);
    QVERIFY(reasons["suppressed"].toInt() > 0);
    const double share =
        m_plan["held_back"].toDouble() / (m_plan["held_back"].toDouble() + m_plan["planned"].toDouble());
    QVERIFY2(share > 0.095 && share < 0.105, qPrintable(QString::number(share)));
    const QJsonObject sales = m_plan["expected"].toObject()["extra_sales"].toObject();
    QVERIFY(sales["low"].toString().toDouble() < sales["value"].toString().toDouble());
    QVERIFY(sales["value"].toString().toDouble() < sales["high"].toString().toDouble());

    QJsonObject again = runCli({"plan", m_book, brief, "--json"}).json();
    again["campaign"] = m_plan["campaign"];
    QCOMPARE(again, m_plan);
}

void WholeWayTest::nothingIsExportedBeforeSomebodyApproves()
{
    const QString out = path("too-early");
    const QString campaign = QString::number(m_plan["campaign"].toInt());
    const CliRun run = runCli({"export", m_book, campaign, "--to", "klaviyo", "--out", out});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("approve"), run.err.constData());
    QVERIFY(!QDir(out).exists() || QDir(out).isEmpty());
    QCOMPARE(runCli({"review", m_book, campaign, "--by", "Sam"}).exitCode, 1);
    const CliRun review = runCli({"review", m_book, campaign, "--approve-all", "--by", "Sam Field"});
    QCOMPARE(review.err, QByteArray());
    QCOMPARE(review.exitCode, 0);
}

void WholeWayTest::exportWritesFilesThatKeepThePromise_data()
{
    QTest::addColumn<QString>("emailColumn");
    QTest::newRow("mailchimp") << "Email Address";
    QTest::newRow("klaviyo") << "Email";
    QTest::newRow("brevo") << "EMAIL";
    QTest::newRow("listmonk") << "email";
}

void WholeWayTest::exportWritesFilesThatKeepThePromise()
{
    QFETCH(QString, emailColumn);
    const QString destination = QTest::currentDataTag();
    const QString out = path("out-" + destination);
    const QString campaign = QString::number(m_plan["campaign"].toInt());
    const CliRun run = runCli({"export", m_book, campaign, "--to", destination, "--out", out});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.exitCode, 0);
    for (const char* const name :
         {"suppression.csv", "held-back.csv", "template.html", "template.txt", "manifest.json"})
        QVERIFY2(QFile::exists(out + "/" + name), name);

    const QList<QStringList> contacts = readCsv(out + "/contacts-" + destination + ".csv");
    const QList<QStringList> suppressed = readCsv(out + "/suppression.csv");
    const QList<QStringList> heldBack = readCsv(out + "/held-back.csv");
    QCOMPARE(contacts.size() - 1, qsizetype{m_plan["planned"].toInt()});
    QCOMPARE(heldBack.size() - 1, qsizetype{m_plan["held_back"].toInt()});
    QVERIFY(!contacts[0][0].startsWith("ID"));
    const qsizetype column = contacts[0].indexOf(emailColumn);
    QVERIFY(column >= 0);

    QSet<QString> off;
    for (const QStringList& row : suppressed.mid(1))
        off.insert(row[0]);
    QSet<QString> seen;
    for (const QStringList& row : contacts.mid(1)) {
        QCOMPARE(row.size(), contacts[0].size());
        QVERIFY(row[column].contains('@'));
        QVERIFY(!off.contains(row[column]));
        QVERIFY(!seen.contains(row[column]));
        seen.insert(row[column]);
    }
    // A person held back has a profile, and that profile's address is in no file.
    for (qsizetype i = 1; i < heldBack.size(); i += std::max<qsizetype>(1, heldBack.size() / 5)) {
        const QByteArray profile = runCli({"customer", m_book, "show", heldBack[i][0]}).out;
        const qsizetype at = profile.indexOf("email: ");
        QVERIFY(at >= 0);
        const QString email = QString::fromUtf8(profile.mid(at + 7, profile.indexOf('\n', at) - at - 7));
        QVERIFY(!seen.contains(email));
        QVERIFY(!off.contains(email));
    }
    // Everybody in the contacts file has a ground that the book can name.
    for (qsizetype i = 1; i < contacts.size(); i += std::max<qsizetype>(1, contacts.size() / 5)) {
        const CliRun preview =
            runCli({"preview", m_book, campaign, "--customer", contacts[i][column], "--format", "json"});
        QCOMPARE(preview.exitCode, 0);
        QVERIFY(!preview.json()["basis"].toString().isEmpty());
        QVERIFY(!preview.json()["held_back"].toBool());
    }
}

void WholeWayTest::previewExplainsAMessage()
{
    const QString campaign = QString::number(m_plan["campaign"].toInt());
    const QList<QStringList> contacts = readCsv(path("out-klaviyo/contacts-klaviyo.csv"));
    const QString email = contacts[1][contacts[0].indexOf("Email")];
    const CliRun run = runCli({"preview", m_book, campaign, "--customer", email, "--format", "json"});
    const QJsonObject preview = run.json();
    QVERIFY(!preview["subject"].toString().isEmpty());
    QVERIFY(preview["html"].toString().startsWith("<!"));
    QVERIFY(preview["text"].toString().contains("You are getting this because"));
    QVERIFY(preview["picks"].toArray().size() >= 1);
    for (const QJsonValue& pick : preview["picks"].toArray())
        QVERIFY(!pick.toObject()["reason"].toString().isEmpty());
    const QJsonObject personal = preview["personal"].toObject();
    QVERIFY(personal["score"].toDouble() <= personal["ceiling"].toDouble());
    double points = 0.0;
    for (const QJsonValue& share : personal["shares"].toArray())
        points += share.toObject()["points"].toDouble();
    QVERIFY(qAbs(points - personal["score"].toDouble()) < 1e-6);

    const CliRun nobody = runCli({"preview", m_book, campaign, "--customer", "nobody@example.invalid"});
    QCOMPARE(nobody.exitCode, 1);
    QVERIFY(!nobody.err.contains("nobody@"));
}

void WholeWayTest::lessPersonalMeansLowerScores()
{
    const QString brief = path("brief.json");
    const QJsonObject open =
        runCli({"plan", m_book, brief, "--json", "--personal", "100", "--hold-back", "0"}).json();
    const QJsonObject shy =
        runCli({"plan", m_book, brief, "--json", "--personal", "10", "--hold-back", "0"}).json();
    QVERIFY(shy["softened"].toInt() > open["softened"].toInt());
    QCOMPARE(open["held_back"].toInt(), 0);
}

void WholeWayTest::whoIsErasedIsGoneFromTheNextPlan()
{
    const QList<QStringList> contacts = readCsv(path("out-klaviyo/contacts-klaviyo.csv"));
    const QString email = contacts[2][contacts[0].indexOf("Email")];
    QCOMPARE(runCli({"customer", m_book, "erase", email}).exitCode, 0);
    const CliRun gone = runCli({"customer", m_book, "show", email});
    QCOMPARE(gone.exitCode, 1);
    const QJsonObject plan = runCli({"plan", m_book, path("brief.json"), "--json"}).json();
    QCOMPARE(plan["customers"].toInt(), 4337);
    const CliRun late = runCli({"export", m_book, QString::number(m_plan["campaign"].toInt()), "--to",
                                "klaviyo", "--out", path("after-erasure")});
    QCOMPARE(late.exitCode, 0);
    for (const QStringList& row : readCsv(path("after-erasure/contacts-klaviyo.csv")))
        QVERIFY(!row.contains(email));
}

void WholeWayTest::theBookIsWholeAfterAllThis()
{
    QCOMPARE(runCli({"check", m_book}).exitCode, 0);
}

TACTFUL_TEST(WholeWayTest)
#include "whole_way_test.moc"

#include "core/exports/destinations.h"
#include "core/features/behaviour.h"
#include "core/models/rfm.h"
#include "core/steps/import_history_step.h"
#include "core/steps/import_step.h"
#include "tests/support/data_dir.h"
#include "tests/support/register.h"
#include "tests/ui/support/marked_language.h"
#include "ui/text/agreement_words.h"
#include "ui/text/country_names.h"
#include "ui/text/error_words.h"
#include "ui/text/finding_words.h"
#include "ui/text/health_words.h"
#include "ui/text/import_words.h"
#include "ui/text/notice_words.h"
#include "ui/text/phase_words.h"
#include "ui/text/segment_words.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <filesystem>
#include <set>

using namespace tactful;
using namespace tactful::ui;
using tactful::ui::tests::MarkedLanguage;

namespace {

QString textOf(const std::filesystem::path& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// All that a pattern finds in the sources of a folder of core, its first part, each once.
std::set<QString> foundIn(const char* folder, const QRegularExpression& pattern)
{
    std::set<QString> found;
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(tactful::tests::sourceDir() / "core" / folder)) {
        if (entry.path().extension() != ".cpp") continue;
        auto matches = pattern.globalMatch(textOf(entry.path()));
        while (matches.hasNext())
            found.insert(matches.next().captured(1));
    }
    return found;
}

/// Sentences of errors that are always the same.
std::set<QString> errorsOf(const char* folder)
{
    static const QRegularExpression errors(
        QStringLiteral("ErrorCode::\\w+,\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)[,})]"));
    static const QRegularExpression joint(QStringLiteral("\"\\s*\""));
    std::set<QString> found;
    for (QString text : foundIn(folder, errors)) {
        text = text.trimmed();
        text.replace(joint, QString());
        found.insert(text.mid(1, text.size() - 2));
    }
    return found;
}

}  // namespace

/// Whatever core can say has words of the window's own.
class CoreWordsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPhaseHasWords_data();
    void everyPhaseHasWords();
    void aPhaseNamesItsFile();
    void everyStepOfTheGuideHasWords_data();
    void everyStepOfTheGuideHasWords();
    void everyWarningOfAnExportHasWords_data();
    void everyWarningOfAnExportHasWords();
    void everyFindingHasWords_data();
    void everyFindingHasWords();
    void everyGroundOfAnAgreementHasWords();
    void everyConsentEventHasWords();
    void everyLineOfHealthHasWords();
    void everyObstacleHasWords();
    void everyFormatHasWords();
    void everyErrorOfAStepHasWords_data();
    void everyErrorOfAStepHasWords();
    void everyKnownErrorIsOneOfCore();
    void everyKindOfCustomersHasWords();
    void everyGroupWhoBehaveAlikeHasWords();
    void countriesAreNamedInTheLanguage();
    void cleanupTestCase();

private:
    MarkedLanguage m_language;
};

void CoreWordsTest::initTestCase()
{
    QCoreApplication::installTranslator(&m_language);
}

void CoreWordsTest::cleanupTestCase()
{
    QCoreApplication::removeTranslator(&m_language);
}

void CoreWordsTest::everyPhaseHasWords_data()
{
    QTest::addColumn<QString>("phase");
    const QRegularExpression begins(QStringLiteral("\\bbegin\\(\"([^\"]+)\""));
    for (const QString& phase : foundIn("", begins))
        if (phase[0].isUpper()) QTest::newRow(qPrintable(phase)) << phase;
}

void CoreWordsTest::everyPhaseHasWords()
{
    QFETCH(QString, phase);
    // "Reading " has a file's name behind it.
    const QString said = phase.endsWith(QLatin1Char(' ')) ? phase + QStringLiteral("orders.csv") : phase;
    const QString words = phaseWords(said.toStdString());
    QVERIFY2(MarkedLanguage::isMarked(words), qPrintable(words));
    QVERIFY2(words.contains(phase), qPrintable(words));
}

void CoreWordsTest::aPhaseNamesItsFile()
{
    QVERIFY(phaseWords("Looking at the columns of till.csv").contains(QStringLiteral("till.csv")));
    QVERIFY(
        !phaseWords("Looking at the columns of till.csv").contains(QStringLiteral("at the columns of the")));
    QVERIFY(phaseWords("Baking a cake").contains(QStringLiteral("Working")));
    QVERIFY(phaseWords("").isEmpty());
}

void CoreWordsTest::everyStepOfTheGuideHasWords_data()
{
    QTest::addColumn<QString>("destination");
    QTest::addColumn<int>("step");
    for (const exports::Destination& destination : exports::allDestinations()) {
        const auto steps = exports::uploadSteps(destination, {});
        for (int step = 0; step < static_cast<int>(steps.size()); ++step) {
            const QString name = QString::fromStdString(std::string(destination.name));
            QTest::addRow("%s %d", qPrintable(name), step) << name << step;
        }
    }
}

void CoreWordsTest::everyStepOfTheGuideHasWords()
{
    QFETCH(QString, destination);
    QFETCH(int, step);
    const auto found = exports::destinationNamed(destination.toStdString());
    const auto steps = exports::uploadSteps(**found, {"Autumn %2", "T-12", 1656, 12, 1});
    const data::Notice& notice = steps[static_cast<std::size_t>(step)];
    const QString words = noticeWords(notice);
    QVERIFY2(MarkedLanguage::isMarked(words), notice.code.c_str());
    for (const std::string& name : notice.names)
        QVERIFY2(words.contains(QString::fromStdString(name)), notice.code.c_str());
    if (notice.names.size() < 2) QVERIFY2(!words.contains(QStringLiteral("%2")), qPrintable(words));
}

void CoreWordsTest::everyWarningOfAnExportHasWords_data()
{
    QTest::addColumn<QString>("code");
    const QRegularExpression notices(QStringLiteral("push_back\\(\\s*\\{\"([a-z]+(?:-[a-z]+)+)\""));
    const std::set<QString> codes = foundIn("exports", notices);
    QVERIFY(codes.contains(QStringLiteral("shared-address")));
    QVERIFY(codes.contains(QStringLiteral("value-cut")));
    for (const QString& code : codes)
        QTest::newRow(qPrintable(code)) << code;
}

void CoreWordsTest::everyWarningOfAnExportHasWords()
{
    QFETCH(QString, code);
    const data::Notice notice{code.toStdString(), {"subject", "Mailchimp"}, {12, 255}, {}};
    const QString words = noticeWords(notice);
    QVERIFY2(MarkedLanguage::isMarked(words), qPrintable(words));
    QVERIFY2(!words.contains(QStringLiteral("%3")), qPrintable(words));
}

void CoreWordsTest::everyFindingHasWords_data()
{
    QTest::addColumn<QString>("finding");
    const QRegularExpression rules(QStringLiteral("add\\(findings, Severity::\\w+, \"([^\"]+)\""));
    const std::set<QString> findings = foundIn("compose", rules);
    QVERIFY(findings.size() >= 10);
    for (const QString& finding : findings)
        QTest::newRow(qPrintable(finding)) << finding;
}

void CoreWordsTest::everyFindingHasWords()
{
    QFETCH(QString, finding);
    QVERIFY(MarkedLanguage::isMarked(findingWords(finding.toStdString())));
    QVERIFY(findingWords(finding.toStdString()) != findingWords("nothing that is checked"));
}

void CoreWordsTest::everyGroundOfAnAgreementHasWords()
{
    std::set<QString> all;
    for (int ground = 0; ground < steps::agreementGroundCount; ++ground) {
        steps::Agreement agreement;
        agreement.ground = static_cast<steps::AgreementGround>(ground);
        agreement.on = parseIsoDay("2023-03-14");
        const QString words = agreementWords(agreement);
        QVERIFY2(MarkedLanguage::isMarked(words), qPrintable(words));
        all.insert(words);
        agreement.on.reset();
        QVERIFY(MarkedLanguage::isMarked(agreementWords(agreement)));
    }
    QCOMPARE(static_cast<int>(all.size()), steps::agreementGroundCount);
}

void CoreWordsTest::everyConsentEventHasWords()
{
    for (int action = 0; action <= static_cast<int>(data::ConsentAction::Invalidated); ++action)
        QVERIFY(MarkedLanguage::isMarked(consentActionWords(static_cast<data::ConsentAction>(action))));
    QVERIFY(captureMethodWords(data::CaptureMethod::Unknown).isEmpty());
    for (int method = 1; method <= static_cast<int>(data::CaptureMethod::Import); ++method)
        QVERIFY(MarkedLanguage::isMarked(captureMethodWords(static_cast<data::CaptureMethod>(method))));
}

void CoreWordsTest::everyLineOfHealthHasWords()
{
    std::set<QString> all;
    for (const char* name : {"completeness", "freshness", "reachability", "enough-history"}) {
        steps::HealthLine line;
        line.name = name;
        line.figures = {12, 345, 6};
        const QString words = healthLineWords(line);
        QVERIFY2(words.startsWith(MarkedLanguage::begin) || words.contains(MarkedLanguage::begin), name);
        QVERIFY2(words.contains(QStringLiteral("12")), qPrintable(words));
        QVERIFY(MarkedLanguage::isMarked(healthLineName(line)));
        all.insert(words);
    }
    QCOMPARE(all.size(), std::size_t{4});
    steps::HealthLine none;
    none.name = "freshness";
    QVERIFY(healthLineWords(none).contains(QStringLiteral("no orders")));
}

void CoreWordsTest::everyObstacleHasWords()
{
    QVERIFY(obstacleWords(steps::ImportObstacle::None).isEmpty());
    for (int at = 1; at < steps::importObstacleCount; ++at) {
        const auto obstacle = static_cast<steps::ImportObstacle>(at);
        QVERIFY(MarkedLanguage::isMarked(obstacleWords(obstacle)));
        QVERIFY(!sentenceOf(obstacle).empty());
    }
}

void CoreWordsTest::everyFormatHasWords()
{
    QVERIFY(MarkedLanguage::isMarked(formatWords("Own format")));
    QCOMPARE(formatWords("Etsy order items"),
             QStringLiteral("%1Etsy order items%2").arg(MarkedLanguage::begin).arg(MarkedLanguage::end));
    QCOMPARE(formatWords("Online Retail (UCI)"), QStringLiteral("Online Retail (UCI)"));
    // Whatever ends in a plain English word for what its rows are.
    const QRegularExpression rows(QStringLiteral(" [a-z]+s$"));
    for (const steps::KnownFormat& format : steps::knownFormats())
        if (rows.match(QString::fromStdString(format.title)).hasMatch())
            QVERIFY2(MarkedLanguage::isMarked(formatWords(format.title)), format.title.c_str());
}

void CoreWordsTest::everyErrorOfAStepHasWords_data()
{
    QTest::addColumn<QString>("detail");
    for (const QString& detail : errorsOf("steps"))
        // What only the command line can bring about.
        if (!detail.contains(QStringLiteral("--")) && !detail.contains(QStringLiteral("JSON")) &&
            !detail.contains(QStringLiteral("tactful-cli")))
            QTest::newRow(qPrintable(detail)) << detail;
}

void CoreWordsTest::everyErrorOfAStepHasWords()
{
    QFETCH(QString, detail);
    QVERIFY(MarkedLanguage::isMarked(errorWords({ErrorCode::Refused, detail.toStdString(), {}})));
}

void CoreWordsTest::everyKnownErrorIsOneOfCore()
{
    const std::set<QString> all = errorsOf("");
    for (const QString& known : knownErrors())
        QVERIFY2(all.contains(known), qPrintable(known));
}

void CoreWordsTest::everyKindOfCustomersHasWords()
{
    std::set<QString> names{segmentName("unheard-of")};
    std::set<QString> meanings;
    std::set<int> places{segmentPlace("unheard-of")};
    for (int kind = 0; kind < models::rfmSegmentCount; ++kind) {
        const std::string code(nameOf(static_cast<models::RfmSegment>(kind)));
        QVERIFY2(MarkedLanguage::isMarked(segmentName(code)), code.c_str());
        QVERIFY2(MarkedLanguage::isMarked(segmentMeaning(code)), code.c_str());
        names.insert(segmentName(code));
        meanings.insert(segmentMeaning(code));
        places.insert(segmentPlace(code));
    }
    QCOMPARE(static_cast<int>(names.size()), models::rfmSegmentCount + 1);
    QCOMPARE(static_cast<int>(meanings.size()), models::rfmSegmentCount);
    QCOMPARE(static_cast<int>(places.size()), models::rfmSegmentCount + 1);
    QVERIFY(segmentPlace("best") < segmentPlace("occasional"));
}

void CoreWordsTest::everyGroupWhoBehaveAlikeHasWords()
{
    const QString average = behaviourWords("average");
    QVERIFY(MarkedLanguage::isMarked(average));
    std::set<QString> all{average};
    std::string everything;
    for (int column = 0; column < features::behaviourCount; ++column)
        for (const bool more : {false, true}) {
            const std::string word(features::wordFor(static_cast<features::Behaviour>(column), more));
            QVERIFY2(MarkedLanguage::isMarked(behaviourWords(word)), word.c_str());
            all.insert(behaviourWords(word));
            everything += (everything.empty() ? "" : "+") + word;
        }
    QCOMPARE(static_cast<int>(all.size()), 2 * features::behaviourCount + 1);
    QCOMPARE(behaviourWords(everything).count(MarkedLanguage::begin), 2 * features::behaviourCount);
}

void CoreWordsTest::countriesAreNamedInTheLanguage()
{
    QVERIFY(MarkedLanguage::isMarked(countryName("")));
    QVERIFY(MarkedLanguage::isMarked(countryName("DE")));
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QVERIFY(MarkedLanguage::isMarked(countryName("AR")));
    QCOMPARE(countryName("ZZ"), QStringLiteral("ZZ"));
    QLocale::setDefault(before);
}

TACTFUL_TEST(CoreWordsTest)
#include "core_words_test.moc"

#include "core/tact/intrusiveness_weights.h"
#include "core/tact/tact_files.h"
#include "tests/support/register.h"

#include <algorithm>

using namespace tactful;
using namespace tactful::tact;

namespace {

std::string builtInText()
{
    const auto files = allTactFiles();
    const auto file =
        std::find_if(files.begin(), files.end(), [](const TactFile& f) { return f.name == "intrusiveness"; });
    return std::string(file->text);
}

}  // namespace

class IntrusivenessWeightsTest : public QObject {
    Q_OBJECT

private slots:
    void theBuiltInFileHasThePublishedWeights();
    void aDamagedFileIsRefusedByTheNameOfTheField_data();
    void aDamagedFileIsRefusedByTheNameOfTheField();
    void textThatIsNoJsonIsRefused();
    void nightMayCrossMidnightOrNot();
};

void IntrusivenessWeightsTest::theBuiltInFileHasThePublishedWeights()
{
    const auto weights = parseIntrusivenessWeights(builtInText());
    QVERIFY(weights.ok());
    QCOMPARE(weights->source, (std::array<double, 5>{.05, .12, .22, .32, .45}));
    QCOMPARE(weights->explicitness, (std::array<double, 4>{.35, .7, 1.0, 1.3}));
    QCOMPARE(weights->sensitivity, (std::array<double, 4>{1.0, 1.4, 2.5, 3.5}));
    QCOMPARE(weights->granularity, (std::array<double, 4>{.6, .8, 1.0, 1.3}));
    QCOMPARE(weights->identity, (std::array<double, 7>{.03, .06, .10, .08, .12, .35, .40}));
    QCOMPARE(weights->bands, (std::array<double, 4>{10, 25, 45, 70}));
    QCOMPARE(weights->revealMargin, 25.0);
    QCOMPARE(weights->mitigators.floor, 0.5);
}

void IntrusivenessWeightsTest::aDamagedFileIsRefusedByTheNameOfTheField_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("where");
    const auto row = [](const char* name, const char* from, const char* to, const char* where) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(where);
    };
    row("unknown", "\"in_subject\"", "\"colour\": 1, \"in_subject\"", "colour");
    row("unknown within", "\"floor\": 0.5", "\"floor\": 0.5, \"discount\": 1", "mitigators.discount");
    row("missing", "\"photo\"", "\"picture\"", "identity.photo");
    row("not a number", "\"stated\": 0.05", "\"stated\": \"little\"", "source.stated");
    row("out of range", "\"third_party\": 0.45", "\"third_party\": 1.5", "source.third_party");
    row("a guess below a purchase", "\"inferred\": 0.32", "\"inferred\": 0.1", "source");
    row("explicitness out of order", "\"implied\": 0.7", "\"implied\": 1.1", "explicitness");
    row("tiers out of order", "[1.0, 1.4, 2.5, 3.5]", "[1.0, 2.6, 2.5, 3.5]", "sensitivity");
    row("tiers short", "[1.0, 1.4, 2.5, 3.5]", "[1.0, 1.4, 2.5]", "sensitivity");
    row("tier not a number", "[1.0, 1.4, 2.5, 3.5]", "[1.0, null, 2.5, 3.5]", "sensitivity");
    row("grain out of order", "\"category\": 0.8", "\"category\": 0.5", "granularity");
    row("name in subject below greeting", "\"first_name_subject\": 0.06", "\"first_name_subject\": 0.02",
        "identity");
    row("regulars above strangers", "{\"new\": 1.2, ", "{\"new\": 0.9, ", "relationship");
    row("names of regulars above strangers", "{\"new\": 2.0, ", "{\"new\": 0.9, ", "name_relationship");
    row("bands out of order", "[10, 25, 45, 70]", "[10, 45, 25, 70]", "bands");
    row("hours not whole", "\"from_hour\": 21", "\"from_hour\": 21.5", "night.from_hour");
    row("a mitigator that raises", "\"control\": 0.85", "\"control\": 1.85", "mitigators.control");
    row("no object", "{\"free_signals\": 2, \"per_extra_signal\": 0.06}", "0.06", "accumulation");
}

void IntrusivenessWeightsTest::aDamagedFileIsRefusedByTheNameOfTheField()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, where);
    QByteArray text = QByteArray::fromStdString(builtInText());
    QVERIFY(text.contains(from));
    const auto weights = parseIntrusivenessWeights(text.replace(from, to).toStdString());
    QVERIFY(!weights.ok());
    QVERIFY(weights.error().code == ErrorCode::BadFile);
    QCOMPARE(weights.error().where, "intrusiveness.json: " + where.toStdString());
}

void IntrusivenessWeightsTest::textThatIsNoJsonIsRefused()
{
    for (const char* text : {"", "{", "[1, 2]", "null", "\xff\xfe"}) {
        const auto weights = parseIntrusivenessWeights(text);
        QVERIFY(!weights.ok());
        QVERIFY(weights.error().code == ErrorCode::BadFile);
        QCOMPARE(weights.error().where, std::string("intrusiveness.json"));
    }
}

void IntrusivenessWeightsTest::nightMayCrossMidnightOrNot()
{
    IntrusivenessWeights weights;
    weights.nightFromHour = 21;
    weights.nightToHour = 7;
    const auto hours = [&] {
        std::string night;
        for (int hour = 0; hour < 24; ++hour)
            if (weights.isNight(hour)) night += std::to_string(hour) + " ";
        return night;
    };
    QCOMPARE(hours(), std::string("0 1 2 3 4 5 6 21 22 23 "));
    weights.nightFromHour = 1;
    weights.nightToHour = 4;
    QCOMPARE(hours(), std::string("1 2 3 "));
}

TACTFUL_TEST(IntrusivenessWeightsTest)
#include "intrusiveness_weights_test.moc"
